import { Command, Option } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { RenderOptions } from '../render.ts';
import { parseDay } from './rule-options.ts';

const FORMATS: readonly RenderOptions['to'][] = ['html', 'md', 'docx', 'pdf'];
const AUDIENCES: readonly RenderOptions['audience'][] = ['client', 'internal', 'auditor'];
const LANGUAGES: readonly RenderOptions['lang'][] = ['en', 'de'];

const EXAMPLES = `
Audiences:
  client    what both sides sign: without the ratings of vendors and what is agreed with them
  internal  everything that the contract says
  auditor   everything, and what was found for each framework

The same contract and day give the same bytes.

Examples:
  mspc render acme.mspc > acme.html
  mspc render acme.mspc --to docx
  mspc render acme.mspc --to pdf --audience auditor -o acme-audit.pdf --today 2026-06-01`;

export const renderCommand: MakeCommand = (environment, finish) =>
    new Command('render')
        .description('Make a document of a contract.')
        .argument('<file>', 'the contract')
        .addOption(new Option('--to <format>', 'what to make').choices(FORMATS).default('html'))
        .option('-o, --out <file>', 'the file to write (default: standard output; of Word and PDF a file here)')
        .addOption(new Option('--audience <who>', 'for whom it is').choices(AUDIENCES).default('client'))
        .addOption(
            new Option('--lang <language>', 'the language of the fixed wording').choices(LANGUAGES).default('en'),
        )
        .option('--today <date>', 'the day that the file says it was made (default: today)', parseDay)
        .addHelpText('after', EXAMPLES)
        .action(async (file: string, options: RenderOptions) => {
            const { render } = await import('../render.ts');
            finish(await render(file, options, environment));
        });
