import { Command } from 'commander';
import type { MakeCommand } from '../command.ts';

export const explainCommand: MakeCommand = (environment, finish) =>
    new Command('explain')
        .description('Tell what a rule looks at, why, and how it is mended or set.')
        .argument('<rule>', 'its id, as in sla/no-tolerance')
        .action(async (id: string) => {
            const { explainRule } = await import('../explain.ts');
            finish(explainRule(id, environment));
        });
