import { distance } from 'fastest-levenshtein';
import { GrammarAST } from 'langium';
import { DECLARATION_WORDS } from './declaration-line.ts';
import { syntax } from './services.ts';

/** The words that begin a line in the body that a grammar rule reads: `number`, `provider` … for `Contract`. */
export function lineWords(rule: string): readonly string[] {
    return table().get(rule) ?? [];
}

const OTHER_LINES: ReadonlyMap<string, string> = new Map([
    ['under', 'below'],
    ['over', 'above'],
    ['start', 'effective'],
    ['commencement', 'effective'],
    ['duration', 'term'],
    ['jurisdiction', 'law'],
    ['governing', 'law'],
    ['timezone', 'zone'],
    ['customer', 'client'],
    ['supplier', 'provider'],
    ['cost', 'amount'],
    ['region', 'located'],
    ['location', 'located'],
    ['retention', 'kept'],
    ['frequency', 'every'],
    ['beginn', 'effective'],
    ['laufzeit', 'term'],
    ['währung', 'currency'],
    ['recht', 'law'],
    ['zeitzone', 'zone'],
    ['auftraggeber', 'client'],
    ['kunde', 'client'],
    ['auftragnehmer', 'provider'],
    ['dienstleister', 'provider'],
    ['vertragsnummer', 'number'],
    ['preis', 'amount'],
    ['menge', 'quantity'],
    ['fällig', 'due'],
    ['adresse', 'address'],
    ['anschrift', 'address'],
    ['zuständig', 'responsible'],
]);

/** The word of a line that people call something else. */
export function lineWordFor(word: string, words: readonly string[]): string | undefined {
    const meant = OTHER_LINES.get(word.toLowerCase());
    return meant !== undefined && words.includes(meant) ? meant : undefined;
}

/** The declaration's word whose body may hold a line that begins with `word`: `monitor` for `watches`. */
export function homeOfLine(word: string): string | undefined {
    for (const [rule, words] of table()) if (words.includes(word)) return declarationWord(rule);
    return undefined;
}

/** `sla` for the rule `Sla`; undefined for a rule that is no declaration. */
export function declarationWord(rule: string): string | undefined {
    const word = rule.toLowerCase();
    return DECLARATION_WORDS.has(word) ? word : undefined;
}

/** The candidate that a misspelt word most likely means; undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
    if (word.length > LONGEST_WORD) return undefined;
    const lower = word.toLowerCase();
    let limit = Math.max(1, Math.floor(word.length / 3)) + 1;
    let best: string | undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - lower.length) >= limit) continue;
        const apart = distance(lower, candidate.toLowerCase());
        if (apart < limit) [best, limit] = [candidate, apart];
    }
    return best;
}

/** Nobody misspells more; to compare takes time by the length squared. */
const LONGEST_WORD = 100;

let cache: ReadonlyMap<string, readonly string[]> | undefined;

function table(): ReadonlyMap<string, readonly string[]> {
    cache ??= read();
    return cache;
}

function read(): ReadonlyMap<string, readonly string[]> {
    const rules = syntax().services.Grammar.rules.filter(GrammarAST.isParserRule);
    return new Map(rules.map((rule) => [rule.name, firstWords(linesOf(rule))]));
}

/** The elements assigned to `lines`, `bands`, `tiers` or `rows`: what a body repeats. */
function linesOf(rule: GrammarAST.ParserRule): readonly GrammarAST.AbstractElement[] {
    const found: GrammarAST.AbstractElement[] = [];
    const visit = (element: GrammarAST.AbstractElement): void => {
        if (GrammarAST.isAssignment(element) && BODY_FEATURES.has(element.feature)) found.push(element.terminal);
        for (const child of childrenOf(element)) visit(child);
    };
    visit(rule.definition);
    return found;
}

const BODY_FEATURES: ReadonlySet<string> = new Set(['lines', 'bands', 'caps']);

function childrenOf(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
    return GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element) ? element.elements : [];
}

function firstWords(elements: readonly GrammarAST.AbstractElement[]): readonly string[] {
    return [...new Set(elements.flatMap(first))];
}

function first(element: GrammarAST.AbstractElement): readonly string[] {
    if (GrammarAST.isKeyword(element)) return [element.value];
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(first);
    if (GrammarAST.isGroup(element)) return element.elements[0] ? first(element.elements[0]) : [];
    if (GrammarAST.isAssignment(element)) return first(element.terminal);
    if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref))
        return first(element.rule.ref.definition);
    return [];
}
