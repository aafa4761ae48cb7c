import type {
    KeywordHelp,
    KeywordTable,
    KeywordText,
    KeywordTexts,
    LineHelp,
    LinesHelp,
    LinesText,
    LineText,
} from '../messages/keywords.ts';

/** The examples and snippets of a table with the sentences of another language; what it has no sentence for stays. */
export function withTexts(table: KeywordTable, texts: KeywordTexts): KeywordTable {
    const lines = Object.entries(table.lines).map(([body, help]) => [body, linesWith(help, texts.lines[body])]);
    return { declarations: linesWith(table.declarations, texts.declarations), lines: Object.fromEntries(lines) };
}

function linesWith(help: LinesHelp, texts: LinesText = {}): LinesHelp {
    return Object.fromEntries(Object.entries(help).map(([words, line]) => [words, lineWith(line, texts[words])]));
}

function lineWith({ tails, ...line }: LineHelp, text: LineText | undefined): LineHelp {
    const own = helpWith(line, text);
    return tails === undefined ? own : { ...own, tails: linesWith(tails, text?.tails) };
}

/** What is usual is part of what is said: a text without it says nothing of it. */
function helpWith(help: KeywordHelp, text: KeywordText | undefined): KeywordHelp {
    if (text === undefined) return help;
    const { example, snippet } = help;
    const { sentence, usual } = text;
    return { sentence, ...(usual !== undefined && { usual }), example, snippet };
}
