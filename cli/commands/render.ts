import { Command, Option } from 'commander';
import type { MakeCommand } from '../command.ts';
import type { RenderOptions } from '../render.ts';

const FORMATS: readonly RenderOptions['to'][] = ['html', 'markdown'];

export const renderCommand: MakeCommand = (environment, finish) =>
    new Command('render')
        .description('Make a document of a contract.')
        .argument('<file>', 'the contract')
        .addOption(new Option('--to <format>', 'what to make').choices(FORMATS).default('html'))
        .option('-o, --out <file>', 'the file to write (default: standard output)')
        .action(async (file: string, options: RenderOptions) => {
            const { render } = await import('../render.ts');
            finish(render(file, options, environment));
        });
