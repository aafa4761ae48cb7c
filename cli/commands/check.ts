import { Command, Option } from 'commander';
import type { CheckOptions } from '../check.ts';
import type { MakeCommand } from '../command.ts';
import { withRuleOptions } from './rule-options.ts';

const FORMATS: readonly CheckOptions['format'][] = ['pretty', 'json', 'sarif', 'github', 'junit'];
const LEVELS: readonly CheckOptions['failOn'][] = ['error', 'warning', 'info', 'never'];

const EXAMPLES = `
Examples:
  mspc check                                    all contracts in this folder and below
  mspc check contracts/acme.mspc                one contract; what it imports is read along
  mspc check "contracts/**/*.mspc" --format sarif > mspc.sarif
  mspc check --fail-on warning --today 2026-06-30
  mspc check --preset strict --rule drafting=off --rule sla/no-tolerance=warning
  mspc check --stdin --stdin-filename contracts/acme.mspc < draft.mspc

Settings come from the mspc.config.json nearest above each file; what is given here goes over them.`;

export const checkCommand: MakeCommand = (environment, finish) =>
    withRuleOptions(new Command('check'))
        .description('Find what is wrong with contracts.')
        .argument('[paths...]', 'files, folders and patterns (default: the current folder)')
        .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('pretty'))
        .addOption(
            new Option('--fail-on <level>', 'the least severe finding that gives exit code 1')
                .choices(LEVELS)
                .default('error'),
        )
        .option('--stdin', 'check what comes from standard input')
        .option('--stdin-filename <file>', 'its name: where imports and settings are looked for')
        .addHelpText('after', EXAMPLES)
        .action(async (paths: string[], options: CheckOptions) => {
            const { check } = await import('../check.ts');
            finish(await check(paths, options, environment));
        });
