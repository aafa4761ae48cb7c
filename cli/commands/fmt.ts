import { Command } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { FmtOptions } from '../fmt.ts';

export const fmtCommand: MakeCommand = (environment, finish) =>
    new Command('fmt')
        .description('Lay contracts out: white space alone changes.')
        .argument('[paths...]', 'files, folders and patterns; - for standard input (default: the current folder)')
        .option('--check', 'change nothing; name the files that would change, with exit code 1')
        .action(async (paths: string[], options: FmtOptions) => {
            const { fmt } = await import('../fmt.ts');
            finish(await fmt(paths, options, environment));
        });
