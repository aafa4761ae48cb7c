import { Command, Option } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { DiffOptions } from '../diff.ts';
import { parseDay } from './rule-options.ts';

const FORMATS: readonly DiffOptions['format'][] = ['pretty', 'markdown', 'json', 'html', 'docx'];
const FAIL_ON: readonly DiffOptions['failOn'][] = ['weaker', 'changed', 'never'];

const EXAMPLES = `
A contract is a file, or a file in a Git revision, written REVISION:PATH with the path from the top of the repository.
Moved or reordered declarations, layout and comments are no changes; a new name is one.

Examples:
  mspc diff acme-2025.mspc acme-2026.mspc
  mspc diff HEAD:contracts/acme.mspc contracts/acme.mspc --fail-on weaker
  mspc diff v1.2:acme.mspc acme.mspc --format html -o changes.html
  mspc diff old.mspc new.mspc --format docx -o redline.docx   (tracked changes)`;

export const diffCommand: MakeCommand = (environment, finish) =>
    new Command('diff')
        .description('Tell what changed between two contracts, and for whom it is better.')
        .argument('<before>', 'the contract as it was')
        .argument('<after>', 'the contract as it is')
        .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('pretty'))
        .option('-o, --out <file>', 'the file to write (default: standard output; of Word a file here)')
        .addOption(
            new Option('--fail-on <what>', 'exit code 1 where a change is weaker for the client, or on any change')
                .choices(FAIL_ON)
                .default('never'),
        )
        .option('--today <date>', 'the day on which waivers are judged (default: today)', parseDay)
        .addHelpText('after', EXAMPLES)
        .action(async (before: string, after: string, options: DiffOptions) => {
            const { diff } = await import('../diff.ts');
            finish(await diff(before, after, options, environment));
        });
