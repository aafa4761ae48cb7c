import { Command } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { FixOptions } from '../fix.ts';
import { withRuleOptions } from './rule-options.ts';

const NOTE = `
A fix may add a line with a usual value, which the parties have to agree on: read what changed. What a framework
asks for is left to you; the editor drafts it.`;

export const fixCommand: MakeCommand = (environment, finish) =>
    withRuleOptions(new Command('fix'))
        .description('Mend what rules find, where there is a safe way.')
        .argument('[paths...]', 'files, folders and patterns (default: the current folder)')
        .option('--dry-run', 'change nothing; show what would change as a patch, with exit code 1')
        .addHelpText('after', NOTE)
        .action(async (paths: string[], options: FixOptions) => {
            const { fix } = await import('../fix.ts');
            finish(fix(paths, options, environment));
        });
