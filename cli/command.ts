import type { Command } from 'commander';
import type { Environment } from './environment.ts';

/** One command of the command line; it tells its exit code by `finish`. */
export type MakeCommand = (environment: Environment, finish: (code: number) => void) => Command;
