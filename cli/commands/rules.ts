import { Command, Option } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { RulesOptions } from '../rules.ts';

const FORMATS: readonly RulesOptions['format'][] = ['table', 'json', 'markdown'];

export const rulesCommand: MakeCommand = (environment, finish) =>
    new Command('rules')
        .description('List the rules.')
        .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
        .action(async (options: RulesOptions) => {
            const { rules } = await import('../rules.ts');
            finish(rules(options, environment));
        });
