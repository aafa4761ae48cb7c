import { mergeConfig } from 'vitest/config';
import { keptThread } from './kept-thread.ts';
import config from './vitest.config.ts';

/** For code that keeps nothing between runs, so that one thread serves for all. */
export default mergeConfig(config, {
    plugins: [
        {
            name: 'kept-thread',
            configureVitest: ({ project }: { project: { config: { pool: string; poolRunner?: unknown } } }) => {
                Object.assign(project.config, { pool: 'kept', poolRunner: keptThread() });
            },
        },
    ],
    test: { setupFiles: ['test/mutation/no-mutant.ts'] },
});
