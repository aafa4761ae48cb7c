import { listRules, type RuleListing, ruleNamed } from '../language/rules/index.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';

/** What is told of a rule. */
interface Entry extends RuleListing {
    /** Why it matters; Markdown paragraphs. */
    readonly reason: string;
    /** The usual one of its levels. */
    readonly severity: RuleListing['levels'][0];
}

const FORMATS = { table, json, markdown } satisfies Record<string, (entries: readonly Entry[]) => string>;

export interface RulesOptions {
    readonly format: keyof typeof FORMATS;
}

export function rules({ format }: RulesOptions, { output }: Environment): number {
    output.out(FORMATS[format](listRules().map(entryOf)));
    return EXIT.clean;
}

function entryOf(listing: RuleListing): Entry {
    const reason = ruleNamed(listing.id)?.why ?? '';
    return { ...listing, page: `docs/${listing.page}`, reason, severity: listing.levels[0] };
}

/** For people: the reasons are left to `mspc explain`. */
function table(entries: readonly Entry[]): string {
    const rows = entries.map(({ id, levels, fixable, title }) => [id, levels.join(', '), fixable ? 'fix' : '', title]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    return `${lines.join('\n')}\n\n"mspc explain <rule>" tells why.\n`;
}

function json(entries: readonly Entry[]): string {
    return `${JSON.stringify(entries, null, 2)}\n`;
}

function markdown(entries: readonly Entry[]): string {
    const rows = entries.map(({ id, page, title, reason, levels, fixable }) => {
        const cells = [`[${id}](${page})`, title, reason, levels.join(', '), fixable ? 'yes' : ''];
        return `| ${cells.map(cell).join(' | ')} |`;
    });
    return `| rule | what is wrong | why | level | fix |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** On one line, where a bar ends a cell. */
function cell(text: string): string {
    return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
