import { mergeConfig } from 'vitest/config';
import config from '../../vitest.config.ts';

/** One process for all files of a run: a change is tried in half the time. */
export default mergeConfig(config, { test: { isolate: false } });
