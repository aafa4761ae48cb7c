import type { Change, Side } from './change.ts';
import type { Scopes } from './compare.ts';
import { directionOf, directionOfComing, directionOfGoing } from './direction.ts';
import { factFigures, thingFigures } from './figures.ts';
import type { Pair } from './match.ts';
import type { Measure } from './measure.ts';
import type { Fact, Thing } from './thing.ts';
import { wordRuns } from './word-runs.ts';

/** What changed in one thing, or that it came or went. */
export function changesOf(pair: Pair, scopes: Scopes): readonly Change[] {
    const { before, after } = pair;
    if (before === undefined) return [whole('added', after, scopes)];
    if (after === undefined) return [whole('removed', before, scopes)];
    return [
        ...renaming(before, after),
        ...pairFacts(before.facts, after.facts).flatMap((facts) => factChange(before, after, facts, scopes)),
    ];
}

const NOTHING = { field: undefined, before: undefined, after: undefined, items: undefined, words: undefined };

function whole(type: 'added' | 'removed', thing: Thing, scopes: Scopes): Change {
    const isNew = type === 'added';
    return {
        ...NOTHING,
        section: thing.section,
        type,
        thing: thing.name,
        [isNew ? 'after' : 'before']: { text: thing.summary, span: thing.span },
        direction: isNew ? directionOfComing(thing.stated) : directionOfGoing(thing.stated),
        figures: thingFigures(isNew ? { after: thing } : { before: thing }, scopes),
    };
}

function renaming(before: Thing, after: Thing): readonly Change[] {
    const [one, other] = [before.ownName?.normalize('NFC'), after.ownName?.normalize('NFC')];
    if (one === undefined || other === undefined || one === other) return [];
    return [
        {
            ...NOTHING,
            section: after.section,
            type: 'renamed',
            thing: after.name,
            before: { text: one, span: before.span },
            after: { text: other, span: after.span },
            direction: 'neutral',
            figures: [],
        },
    ];
}

interface FactPair {
    readonly before: Fact | undefined;
    readonly after: Fact | undefined;
}

function factChange(before: Thing, after: Thing, facts: FactPair, scopes: Scopes): readonly Change[] {
    const fact = facts.after ?? facts.before;
    const direction = factDirection(facts);
    if (fact === undefined || direction === undefined) return [];
    return [
        {
            section: after.section,
            type: 'changed',
            thing: after.name,
            field: fact.field,
            before: sideOf(facts.before),
            after: sideOf(facts.after),
            items: itemsOf(facts),
            words: wordsOf(facts),
            direction,
            figures: factFigures({ before, after }, facts, scopes),
        },
    ];
}

function factDirection({ before, after }: FactPair) {
    if (before && after) return directionOf(before, after);
    if (after) return directionOfComing(after.stated);
    return before && directionOfGoing(before.stated);
}

function sideOf(fact: Fact | undefined): Side | undefined {
    return fact && { text: fact.text, span: fact.span };
}

function itemsOf({ before, after }: FactPair): Change['items'] {
    const [one, other] = [onlyMeasure(before), onlyMeasure(after)];
    if (one?.type !== 'set' || other?.type !== 'set') return undefined;
    const without = (items: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
        [...items].filter(([id]) => !others.has(id)).map(([, text]) => text);
    return { removed: without(one.items, other.items), added: without(other.items, one.items) };
}

function wordsOf({ before, after }: FactPair): Change['words'] {
    const [one, other] = [onlyMeasure(before), onlyMeasure(after)];
    return one?.type === 'prose' && other?.type === 'prose' ? wordRuns(one.text, other.text) : undefined;
}

function onlyMeasure(fact: Fact | undefined): Measure | undefined {
    return fact?.parts.length === 1 ? fact.parts[0]?.measure : undefined;
}

/** Lines whose bound or place may change with their value: what has no partner of its own is taken in its order. */
const ORDERED: ReadonlySet<string> = new Set([
    'field.credits.band',
    'field.scaling.tier',
    'field.monitor.alert',
    'field.sla.terminableFor',
    'field.vendor.access',
]);

/** Lines of the same name belong together by what they are about. */
function pairFacts(before: readonly Fact[], after: readonly Fact[]): readonly FactPair[] {
    const free = new Set(after);
    const take = (isWanted: (fact: Fact) => boolean) => {
        const found = [...free].find(isWanted);
        if (found) free.delete(found);
        return found;
    };
    const exact = before.map((fact): FactPair => {
        const twin = take((each) => each.field.id === fact.field.id && each.key === fact.key);
        return { before: fact, after: twin };
    });
    const paired = exact.map((pair): FactPair => {
        const { before: fact } = pair;
        if (pair.after || !fact || !ORDERED.has(fact.field.id)) return pair;
        return { before: fact, after: take((each) => each.field.id === fact.field.id) };
    });
    return [...paired, ...[...free].map((fact): FactPair => ({ before: undefined, after: fact }))];
}
