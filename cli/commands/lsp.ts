import { Command } from 'commander';
import type { MakeCommand } from '../command.ts';
import { EXIT } from '../exit.ts';

export const lspCommand: MakeCommand = ({ serve }, finish) =>
    new Command('lsp')
        .description('Start the language server for an editor.')
        .option('--stdio', 'speak over standard input and output (the only way, and the default)')
        // Editors add options of their own, such as the id of their process.
        .allowUnknownOption()
        .allowExcessArguments()
        .action(async () => {
            await serve();
            finish(EXIT.clean);
        });
