import { Command, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from '../check.ts';
import type { MakeCommand } from '../command.ts';

const FORMATS: readonly CheckOptions['format'][] = ['pretty', 'json'];
const LEVELS: readonly CheckOptions['failOn'][] = ['error', 'warning', 'info', 'never'];

const EXAMPLES = `
Examples:
  mspc check                                    all contracts in this folder and below
  mspc check contracts/acme.mspc                one contract; what it imports is read along
  mspc check "contracts/**/*.mspc" --format json
  mspc check --fail-on warning --today 2026-06-30`;

export const checkCommand: MakeCommand = (environment, finish) =>
    new Command('check')
        .description('Find what is wrong with contracts.')
        .argument('[paths...]', 'files, folders and patterns (default: the current folder)')
        .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('pretty'))
        .addOption(
            new Option('--fail-on <level>', 'the least severe finding that gives exit code 1')
                .choices(LEVELS)
                .default('error'),
        )
        .option('--today <date>', 'the day of the check, as in 2026-01-31 (default: today)', parseDay)
        .addHelpText('after', EXAMPLES)
        .action(async (paths: string[], options: CheckOptions) => {
            const { check } = await import('../check.ts');
            finish(check(paths, options, environment));
        });

function parseDay(text: string): string {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    // A day that its month does not have turns into one of the next.
    if (day && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)) return text;
    throw new InvalidArgumentError('A day is written as in 2026-01-31.');
}
