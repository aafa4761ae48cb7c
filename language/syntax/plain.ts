import { endOfBlockComment, endOfProse, endOfText } from './quotes.ts';
import type { Slip } from './slips.ts';

/** A text of the same length in which what only looks like the language's own characters is those. */
export interface Plain {
    readonly text: string;
    readonly slips: readonly Slip[];
}

/** What word processors make of hyphens, and wide forms from keyboards of East Asia. */
const ALIKE = /[\u2010-\u2015\u2212\uff04\uff05\uff08\uff09\uff0c-\uff1b\uff1d\u3001\u00d7]/;
const DASH = /[\u2010-\u2015\u2212\uff0d]/;
const WIDE_OFFSET = 0xfee0;
const PLAINER: ReadonlyMap<string, string> = new Map([
    ['\u3001', ','],
    ['\u00d7', 'x'],
]);

const OPENING = /["'\u2018-\u201f\u00ab\u00bb\u2039\u203a`]/;
const CLOSING: ReadonlyMap<string, string> = new Map([
    ["'", "'"],
    ['`', '`'],
    ['\u2018', '\u2019'],
    ['\u2019', '\u2019'],
    ['\u201a', '\u2018\u2019'],
    ['\u201c', '\u201d\u201c"'],
    ['\u201d', '\u201d"'],
    ['\u201e', '\u201c\u201d"'],
    ['\u00ab', '\u00bb'],
    ['\u00bb', '\u00ab'],
    ['\u2039', '\u203a'],
    ['\u203a', '\u2039'],
]);
const TRIPLE = /[\u201c-\u201e]{3}/y;
const TRIPLE_END = /[\u201c-\u201e"]{3}/g;
const STOP = /["/\u2010-\u201f\u2039\u203a\u2212\u3001\uff04-\uff1d\u00ab\u00bb\u00d7'`]/g;
const WORTH_A_LOOK = /[\u2010-\u201f\u2039\u203a\u2212\u3001\uff04-\uff1d\u00ab\u00bb\u00d7'`]/;

/** Quotes, dashes and digits of another keyboard or a word processor; those inside texts and comments stay. */
export function plainText(text: string): Plain {
    return WORTH_A_LOOK.test(text) ? new Plainer(text).read() : { text, slips: [] };
}

class Plainer {
    private readonly text: string;
    private readonly slips: Slip[] = [];
    private readonly parts: string[] = [];
    private copied = 0;

    constructor(text: string) {
        this.text = text;
    }

    read(): Plain {
        for (let at = 0; at < this.text.length; ) {
            STOP.lastIndex = at;
            const stop = STOP.exec(this.text);
            if (!stop) break;
            at = this.step(stop.index);
        }
        this.parts.push(this.text.slice(this.copied));
        return { text: this.parts.join(''), slips: this.slips };
    }

    private step(at: number): number {
        const character = this.text.charAt(at);
        if (character === '"') return this.endOfQuoted(at);
        if (character === '/') return this.endOfComment(at);
        if (OPENING.test(character)) return this.quote(at, character);
        if (!ALIKE.test(character)) return at + 1;
        const plain = plainOf(character);
        const isTimes = plain === 'x' && !/\d/.test(this.text.charAt(at - 1));
        if (plain !== undefined && !isTimes) this.replace(DASH.test(character) ? 'dash' : 'look-alike', at, plain);
        return at + 1;
    }

    private endOfQuoted(at: number): number {
        return (this.text.startsWith('"""', at) ? endOfProse(this.text, at) : endOfText(this.text, at)).end;
    }

    private endOfComment(at: number): number {
        if (this.text.startsWith('/*', at)) return endOfBlockComment(this.text, at).end;
        if (!this.text.startsWith('//', at)) return at + 1;
        const newline = this.text.indexOf('\n', at);
        return newline < 0 ? this.text.length : newline;
    }

    private quote(at: number, opening: string): number {
        TRIPLE.lastIndex = at;
        if (TRIPLE.test(this.text)) return this.triple(at);
        const end = this.endOfPair(at, CLOSING.get(opening) ?? '');
        if (end < 0) return at + 1;
        this.replace('quotes', at, '"');
        this.replace('quotes', end, '"');
        return end + 1;
    }

    /** A mark of the pair's closing ones on the same line; an apostrophe inside a word closes nothing. */
    private endOfPair(at: number, closing: string): number {
        if (/[\p{L}\p{N}]/u.test(this.text.charAt(at - 1))) return -1;
        for (let end = at + 1; end < this.text.length; end++) {
            const character = this.text.charAt(end);
            if (closing.includes(character) && !/[\p{L}\p{N}]/u.test(this.text.charAt(end + 1))) return end;
            if (character === '\n' || character === '"') return -1;
        }
        return -1;
    }

    private triple(at: number): number {
        TRIPLE_END.lastIndex = at + 3;
        const end = TRIPLE_END.exec(this.text)?.index;
        if (end === undefined) return at + 3;
        this.replace('quotes', at, '"""');
        this.replace('quotes', end, '"""');
        return end + 3;
    }

    private replace(code: Slip['code'], at: number, fix: string): void {
        const end = at + fix.length;
        this.parts.push(this.text.slice(this.copied, at), fix);
        this.copied = end;
        this.slips.push({ code, start: at, end, fix });
    }
}

function plainOf(character: string): string | undefined {
    if (DASH.test(character)) return '-';
    return PLAINER.get(character) ?? String.fromCharCode(character.charCodeAt(0) - WIDE_OFFSET);
}
