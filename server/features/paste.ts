import { AstUtils, GrammarAST } from 'langium';
import { listFrom, proseFrom, textFrom } from '../../language/edit/paste.ts';

import { syntax } from '../../language/syntax/services.ts';
import type { PasteParams } from '../protocol.ts';
import type { View } from '../view.ts';
import { type Cursor, cursorAt } from './completion/cursor.ts';
import { expectedAfter, terminalOf } from './completion/expected.ts';

/** A text from elsewhere as it is written at a place; null where it may be pasted as it is. */
export function paste(view: View, { position, text }: PasteParams): string | null {
    const cursor = cursorAt(view, view.lines.offsetAt(position));
    if (cursor.area === 'comment') return null;
    if (cursor.area === 'text') return textFrom(text) ?? null;
    if (cursor.area === 'prose') return proseFrom(text) ?? null;
    const item = listItemAt(cursor);
    return (item && listFrom(text, item)) ?? null;
}

/** What a list wants right behind its first word or a comma; nothing where one thing alone may stand. */
function listItemAt({ tokens, line, typed }: Cursor): Item | undefined {
    const last = line.at(-1)?.image;
    if (
        typed !== '' ||
        (last !== ',' && line.some(({ tokenType }) => tokenType.name === 'NAME' || tokenType.name === 'TEXT'))
    )
        return undefined;
    const items = lists().get(line[0]?.image ?? '');
    const expected = items ? expectedAfter(tokens) : [];
    if (items?.has('TEXT') && expected.some((element) => terminalOf(element) === 'TEXT')) return 'TEXT';
    return items?.has('NAME') && expected.some(GrammarAST.isCrossReference) ? 'NAME' : undefined;
}

type Item = 'TEXT' | 'NAME';

let known: ReadonlyMap<string, ReadonlySet<Item>> | undefined;

/** The first words of lines that are lists, with what they list. */
function lists(): ReadonlyMap<string, ReadonlySet<Item>> {
    if (known) return known;
    const found = new Map<string, Set<Item>>();
    for (const rule of syntax().services.Grammar.rules.filter(GrammarAST.isParserRule)) {
        const inner = [...AstUtils.streamAllContents(rule)];
        const word = inner.find(GrammarAST.isKeyword)?.value ?? '';
        for (const element of inner) {
            const item = GrammarAST.isAssignment(element) && element.feature === 'items' ? itemOf(element) : undefined;
            if (item) found.set(word, (found.get(word) ?? new Set()).add(item));
        }
    }
    known = found;
    return found;
}

function itemOf({ terminal }: GrammarAST.Assignment): Item | undefined {
    if (GrammarAST.isCrossReference(terminal)) return 'NAME';
    return GrammarAST.isRuleCall(terminal) && terminal.rule.$refText === 'Text' ? 'TEXT' : undefined;
}
