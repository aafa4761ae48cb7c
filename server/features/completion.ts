import { GrammarAST } from 'langium';
import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { citationProposals } from './completion/citations.ts';
import { type Cursor, cursorAt } from './completion/cursor.ts';
import { alsoGoesOn, beginsLine, type Expected, expectedAfter, terminalOf } from './completion/expected.ts';
import { listOf, type Proposal } from './completion/items.ts';
import { declarationProposals, keywordProposals, lineProposals } from './completion/keywords.ts';
import { nameProposals, newNames } from './completion/names.ts';
import { proseList } from './completion/prose.ts';
import { textProposals } from './completion/texts.ts';
import { valueProposals } from './completion/values.ts';
import { wholeContract } from './completion/whole-contract.ts';

/** What may be typed at a position, by the grammar and by the names in reach. */
export function completion(view: View, params: CompletionParams): CompletionList {
    const cursor = cursorAt(view, view.lines.offsetAt(params.position));
    if (params.context?.triggerCharacter === ' ' && !isWorthASpace(cursor)) return listOf(cursor, []);
    if (cursor.area === 'prose') return proseList(cursor);
    if (cursor.area === 'text') return listOf(cursor, textProposals(cursor));
    if (cursor.area === 'comment') return listOf(cursor, []);
    return listOf(cursor, codeProposals(cursor));
}

/** A blank asks for a list only right behind a word of a line that goes on with a name. */
function isWorthASpace({ area, line, before }: Cursor): boolean {
    return area === 'code' && line.length > 0 && /\S $/.test(before);
}

function codeProposals(cursor: Cursor): readonly Proposal[] {
    if (cursor.tokens.length === 0) return [...wholeContract(cursor), ...declarationProposals(cursor)];
    const expected = onItsLine(cursor, expectedAfter(cursor.tokens));
    const [starters, others] = isNewLine(cursor) ? partition(expected) : [[], expected];
    return [
        ...afterDeclaration(cursor),
        ...(starters.length > 0 ? lineProposals(cursor, starters) : []),
        ...others.flatMap((element) => proposalsFor(cursor, element)),
        ...valueProposals(cursor, new Set(expected.flatMap((element) => terminalOf(element) ?? []))),
    ];
}

function isNewLine({ line, tokens }: Cursor): boolean {
    return line.length === 0 || tokens.at(-1)?.image === '{';
}

/** The words that begin lines, and the rest. */
function partition(expected: readonly Expected[]): readonly [readonly Expected[], readonly Expected[]] {
    const starts = (element: Expected) => beginsLine(element) && GrammarAST.isKeyword(element);
    return [expected.filter(starts), expected.filter((element) => !starts(element))];
}

/** A new line begins with what begins lines, unless a list goes on; elsewhere the line is carried on. */
function onItsLine(cursor: Cursor, expected: readonly Expected[]): readonly Expected[] {
    const last = cursor.tokens.at(-1)?.image;
    const starters = expected.filter(beginsLine);
    if (cursor.line.length > 0 && last !== '{')
        return expected.filter((element) => !beginsLine(element) || alsoGoesOn(element));
    if (starters.length === 0 || last === ',') return expected;
    return starters;
}

function proposalsFor(cursor: Cursor, element: Expected): readonly Proposal[] {
    if (GrammarAST.isKeyword(element)) return keywordProposals(cursor, element);
    if (GrammarAST.isCrossReference(element)) return nameProposals(cursor, element);
    if (terminalOf(element) === 'NAME' && cursor.tokens.length === 1) return newNames(cursor);
    if (terminalOf(element) === 'CITATION') return citationProposals(cursor.view, cursor.typed);
    return [];
}

/** Behind a whole declaration, on a line of its own, the next one may begin. */
function afterDeclaration(cursor: Cursor): readonly Proposal[] {
    const depth = cursor.tokens.reduce((sum, { image }) => sum + (image === '{' ? 1 : image === '}' ? -1 : 0), 0);
    return cursor.line.length === 0 && depth === 0 ? declarationProposals(cursor) : [];
}
