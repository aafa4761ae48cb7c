import { Command } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { FmtOptions } from '../fmt.ts';

const NOTE = `
A declaration that cannot be read stays as it is, the others are laid out; the exit code is then 2.`;

export const fmtCommand: MakeCommand = (environment, finish) =>
    new Command('fmt')
        .description('Lay contracts out: white space alone changes.')
        .argument('[paths...]', 'files, folders and patterns; - for standard input (default: the current folder)')
        .option('--check', 'change nothing; name the files that would change, with exit code 1')
        .option('--diff', 'change nothing; show what would change as a patch, with exit code 1')
        .addHelpText('after', NOTE)
        .action(async (paths: string[], options: FmtOptions) => {
            const { fmt } = await import('../fmt.ts');
            finish(await fmt(paths, options, environment));
        });
