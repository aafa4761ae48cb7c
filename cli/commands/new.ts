import { Command, Option } from 'commander';
import { TEMPLATE_WORDS_EN } from '../../language/messages/templates.en.ts';
import { templateChoices } from '../../language/templates/index.ts';
import type { MakeCommand } from '../command.ts';
import type { NewOptions } from '../new.ts';

export const newCommand: MakeCommand = (environment, finish) =>
    new Command('new')
        .description('Begin a contract: one that has no error and no warning.')
        .argument('[file]', 'the file to write; an existing one is left alone (default: standard output)')
        .addOption(
            new Option('--template <name>', 'the kind of contract')
                .choices(templateChoices(TEMPLATE_WORDS_EN).map(({ id }) => id))
                .default('managed-services'),
        )
        .option('--provider <title>', 'who provides the services', 'Provider Ltd')
        .option('--client <title>', 'who the client is', 'Client Ltd')
        .option('--service <names...>', 'the services (default: the usual ones of the template)')
        .option('--framework <names...>', 'what the contract is subject to, such as GDPR')
        .option('--currency <code>', 'ISO 4217', 'USD')
        .option('--zone <name>', 'the time zone, such as Europe/Berlin (default: that of the system)')
        .option('--effective <date>', 'the first day, such as 2027-01-01 (default: the first of next month)')
        .action(async (file: string | undefined, options: NewOptions) => {
            const { beginContract } = await import('../new.ts');
            finish(beginContract(file, options, environment));
        });
