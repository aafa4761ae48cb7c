import type { Contract } from '../model/composed.ts';
import type { Header } from '../model/contract.ts';

/** One line of a body: keyword and rest. */
export type Line = readonly [keyword: string, rest: string];

const INDENT = '    ';
const COLUMN = 12;
const WIDTH = 108;

/** A declaration in the layout of the formatter. */
export function declarationText(head: string, lines: readonly Line[], prose?: string): string {
    const body = lines.map(([keyword, rest]) => INDENT + keyword.padEnd(Math.max(COLUMN, keyword.length + 1)) + rest);
    return [`${head} {`, ...body, ...proseLines(prose), '}'].join('\n');
}

function proseLines(prose: string | undefined): readonly string[] {
    if (prose === undefined) return [];
    const short = `${INDENT}"""${prose}"""`;
    if (short.length <= WIDTH) return [short];
    return [`${INDENT}"""`, ...wrapped(prose).map((line) => INDENT + line), `${INDENT}"""`];
}

/** A reference in prose is never parted. */
function wrapped(text: string): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > WIDTH - INDENT.length) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

/** Puts the parties into a text, as references where they are declared. */
export function withParties(text: string, { header }: Contract): string {
    const filled = text.replaceAll('{P}', partyText(header, 'provider')).replaceAll('{C}', partyText(header, 'client'));
    return filled.replaceAll(/(^|[.!?] )the (provider|client)/g, '$1The $2');
}

function partyText(header: Header | undefined, role: 'provider' | 'client'): string {
    const name = partyName(header, role);
    return name === undefined ? `the ${role}` : `[[${name}]]`;
}

export function partyName(header: Header | undefined, role: 'provider' | 'client'): string | undefined {
    return header?.[role]?.target?.name.value;
}

/** The client as text in quotation marks speaks of it. */
export function clientTitle({ header }: Contract): string {
    const party = header?.client?.target;
    return (party?.title?.value ?? party?.name.value ?? 'the client').replaceAll('"', '');
}
