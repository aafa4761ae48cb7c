import { Command, InvalidArgumentError, Option } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { CoverageOptions } from '../coverage.ts';
import { parseDay } from './rule-options.ts';

const FORMATS: readonly CoverageOptions['format'][] = ['table', 'json', 'csv', 'html', 'markdown'];

const EXAMPLES = `
Coverage is what was found in the contract and its imports; terms may stand elsewhere.
The share of a framework is what is met, of what is asked and not waived.

Examples:
  mspc coverage contracts/acme.mspc
  mspc coverage acme.mspc --framework GDPR --format markdown
  mspc coverage acme.mspc --framework GDPR --fail-under 90%`;

export const coverageCommand: MakeCommand = (environment, finish) =>
    new Command('coverage')
        .description('Show which requirements of its frameworks a contract meets.')
        .argument('<file>', 'the contract')
        .option('--framework <name>', 'only this framework; may be given several times', gather)
        .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
        .option('--fail-under <percent>', 'exit code 1 where a framework shown is covered less', parseShare)
        .option('--today <date>', 'the day on which waivers are judged (default: today)', parseDay)
        .addHelpText('after', EXAMPLES)
        .action(async (file: string, options: CoverageOptions) => {
            const { coverage } = await import('../coverage.ts');
            finish(coverage(file, options, environment));
        });

function gather(name: string, before: readonly string[] = []): readonly string[] {
    return [...before, name];
}

function parseShare(text: string): number {
    const [, number] = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(text) ?? [];
    const share = Number(number ?? Number.NaN) / 100;
    if (share >= 0 && share <= 1) return share;
    throw new InvalidArgumentError('A share is written as in 90%.');
}
