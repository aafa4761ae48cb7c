import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { findFirstFeatures, findNextFeatures, type NextFeature } from 'langium/lsp';
import { syntax } from '../../../language/syntax/services.ts';

/** An element of the grammar that may come next. */
export type Expected = GrammarAST.AbstractElement;

/** The elements that the grammar allows after the tokens of one piece. */
export function expectedAfter(tokens: readonly IToken[]): readonly Expected[] {
    const { services, lexer } = syntax();
    // Made on first use: it takes as long as the parser itself.
    const parser = services.parser.CompletionParser;
    lexer.stage([...tokens]);
    const { elementStack, tokenIndex } = parser.parse('');
    if (tokenIndex === 0) return [];
    const stack: NextFeature[] = elementStack.map((feature) => ({ feature }));
    const next = findNextFeatures([stack], tokens.slice(tokenIndex));
    const found = [...new Set(next.map(({ feature }) => feature))];
    return tokens.at(-1)?.image === ',' ? [...found, ...anotherItem(tokens, found)] : found;
}

/** A comma may end a list of the head; while it is written, what is meant is one more of the same. */
function anotherItem(tokens: readonly IToken[], found: readonly Expected[]): readonly Expected[] {
    if (tokens.length < 3 || found.some(GrammarAST.isCrossReference) || tokens.some(({ image }) => image === '{'))
        return [];
    return expectedAfter(tokens.slice(0, -2)).filter(GrammarAST.isCrossReference);
}

/** What a body repeats: these begin a new line in practice, though the grammar lets them stand anywhere. */
const BODY: ReadonlySet<string> = new Set(['lines', 'bands', 'caps', 'rows', 'description']);

let starters: ReadonlySet<Expected> | undefined;

/** Whether an element begins a line of a body. */
export function beginsLine(element: Expected): boolean {
    starters ??= readStarters();
    return starters.has(element);
}

function readStarters(): ReadonlySet<Expected> {
    const assignments = syntax()
        .services.Grammar.rules.filter(GrammarAST.isParserRule)
        .flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isAssignment).toArray());
    const elements = assignments
        .filter(({ feature }) => BODY.has(feature))
        .flatMap(({ terminal }) => findFirstFeatures(terminal));
    return new Set(elements.flatMap((stack) => stack.at(-1)?.feature ?? []).filter(isDistinct));
}

/** `value=NUMBER` in the rule of all numbers is no sign of a line's beginning. */
function isDistinct(element: Expected): boolean {
    return GrammarAST.isKeyword(element) || GrammarAST.isCrossReference(element) || terminalOf(element) === 'PROSE';
}

/** `above` and `below` begin a band, and stand behind the word of other lines. */
export function alsoGoesOn(element: Expected): boolean {
    return ruleOf(element) === 'Side';
}

/** The terminal that an element calls for: `TEXT`, `NUMBER`. */
export function terminalOf(element: Expected): string | undefined {
    if (!GrammarAST.isRuleCall(element)) return undefined;
    const rule = element.rule.ref;
    return GrammarAST.isTerminalRule(rule) ? rule.name : undefined;
}

/** The rule of the grammar that an element stands in. */
export function ruleOf(element: AstNode): string {
    return AstUtils.getContainerOfType(element, GrammarAST.isParserRule)?.name ?? '';
}

/** The words that follow a keyword of necessity: `subject to`, `at least` and `at most`. */
export function phrasesOf(keyword: GrammarAST.Keyword): readonly string[] {
    return wordsFrom(keyword, 0).map((words) => words.join(' '));
}

/** Longer phrases read as a sentence to be filled in, not as one key. */
const MAX_WORDS = 4;

function wordsFrom(element: Expected, depth: number): readonly (readonly string[])[] {
    if (depth >= MAX_WORDS) return [[]];
    const [first, ...others] = alternativesOf(element);
    if (first === undefined || (others.length > 0 && depth === 0)) return [[]];
    return [first, ...others].flatMap((each) => behind(each, element, depth));
}

function behind(keyword: GrammarAST.Keyword, element: Expected, depth: number): readonly (readonly string[])[] {
    const next = nextInGroup(element);
    if (!next || next.cardinality) return [[keyword.value]];
    return wordsFrom(next, depth + 1).map((words) => [keyword.value, ...words]);
}

/** The keywords that an element is, when it is nothing but one of some keywords. */
function alternativesOf(element: Expected): readonly GrammarAST.Keyword[] {
    if (GrammarAST.isKeyword(element)) return isWord(element.value) ? [element] : [];
    if (GrammarAST.isAssignment(element)) return alternativesOf(element.terminal);
    if (!GrammarAST.isAlternatives(element)) return [];
    const each = element.elements.map(alternativesOf);
    return each.every((keywords) => keywords.length > 0) ? each.flat() : [];
}

function isWord(value: string): boolean {
    return /^\p{Ll}/u.test(value);
}

function nextInGroup(element: Expected): Expected | undefined {
    const { $container: container } = element;
    if (GrammarAST.isAssignment(container)) return nextInGroup(container);
    if (!GrammarAST.isGroup(container)) return undefined;
    return container.elements[container.elements.indexOf(element) + 1];
}
