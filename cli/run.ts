import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.ts';
import { coverageCommand } from './commands/coverage.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { fixCommand } from './commands/fix.ts';
import { fmtCommand } from './commands/fmt.ts';
import { lspCommand } from './commands/lsp.ts';
import { newCommand } from './commands/new.ts';
import { renderCommand } from './commands/render.ts';
import { rulesCommand } from './commands/rules.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  nothing found that counts
  1  something found
  2  not done: a wrong command line or setting, or input that cannot be read`;

const COMMANDS = [
    newCommand,
    checkCommand,
    coverageCommand,
    diffCommand,
    fixCommand,
    fmtCommand,
    renderCommand,
    rulesCommand,
    explainCommand,
    lspCommand,
];

/** Runs a command line; its exit code. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
    let code: number = EXIT.clean;
    const finish = (result: number) => {
        code = result;
    };
    try {
        await program(environment, finish).parseAsync(args, { from: 'user' });
    } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    }
    return code;
}

function program({ ...environment }: Environment, finish: (code: number) => void): Command {
    const { output } = environment;
    const root = new Command('mspc')
        .description('Checks, formats and renders contracts of managed service providers.')
        .version(VERSION, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .helpCommand('help [command]', 'print the help of a command')
        .exitOverride()
        .configureOutput({ writeOut: output.out, writeErr: output.error })
        .showHelpAfterError('Run it with --help to see what it takes.')
        .addHelpText('after', EXIT_CODES);
    for (const command of COMMANDS) {
        root.addCommand(command(environment, finish).copyInheritedSettings(root));
    }
    return root;
}
