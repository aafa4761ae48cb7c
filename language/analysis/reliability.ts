import { Decimal } from '../values/decimal.ts';
import { memoised } from './memo.ts';

/** A part that works for a share of the time, apart from all others unless it says so. */
export interface Leaf {
    readonly kind: 'leaf';
    /** 0 to 1. */
    readonly availability: Decimal;
    /** Parts that work whenever this one does, since it needs them: their failures are in its own figure. */
    readonly implies: ReadonlySet<Leaf>;
}

/** Parallel: one branch suffices, and a branch works while all of its needs do. */
export interface Choice {
    readonly kind: 'choice';
    readonly branches: readonly Needs[];
}

export type Need = Leaf | Choice;

/** Series: all are needed. */
export type Needs = ReadonlySet<Need>;

/**
 * The share of the time in which all needs work: series multiplies, parallel is 1 − ∏(1 − Aᵢ). A leaf that
 * several needs share is one part: it is taken as working, then as failed, and the two are weighed
 * (Shannon's expansion), so it counts once. Undefined for parts so entangled that this would not end.
 */
export function reliability(needs: Needs): Decimal | undefined {
    const effort = { left: MOST_STEPS };
    const share = shareOf(needs, new Map(), effort);
    return effort.left > 0 ? share : undefined;
}

const MOST_STEPS = 20_000;

/** Which leaves are taken as working or as failed. */
type Assumed = ReadonlyMap<Leaf, boolean>;

interface Effort {
    left: number;
}

function shareOf(needs: Needs, assumed: Assumed, effort: Effort): Decimal {
    effort.left -= 1;
    if (effort.left <= 0) return Decimal.zero;
    const settled = settle(needs, assumed);
    if (settled === undefined) return Decimal.zero;
    const leaves = settled.leaves.map((leaf) => leaf.availability);
    const groups = entangled(settled.choices).map((group) => shareOfGroup(group, settled.assumed, effort));
    return product([...leaves, ...groups]);
}

/** Choices that share no leaf with other groups: one alone, or several that hang together. */
function shareOfGroup(group: readonly Choice[], assumed: Assumed, effort: Effort): Decimal {
    const pivot = mostShared(group);
    if (pivot === undefined) return product(group.map((choice) => shareOfChoice(choice, assumed, effort)));
    const needs = new Set<Need>(group);
    const up = shareOf(
        needs,
        new Map([...assumed, ...withImplied(pivot).map((leaf) => [leaf, true] as const)]),
        effort,
    );
    const down = shareOf(needs, new Map(assumed).set(pivot, false), effort);
    return pivot.availability.times(up).plus(Decimal.one.minus(pivot.availability).times(down));
}

/** What every branch implies bounds them all. */
function shareOfChoice({ branches }: Choice, assumed: Assumed, effort: Effort): Decimal {
    const failed = branches.map((branch) => Decimal.one.minus(shareOf(branch, assumed, effort)));
    const common = impliedByAll(branches).map((leaf) => leaf.availability);
    return Decimal.min(Decimal.one.minus(product(failed)), ...common);
}

interface Settled {
    /** Needed for sure, without those that another one of them implies. */
    readonly leaves: readonly Leaf[];
    /** What is still open once these leaves work. */
    readonly choices: readonly Choice[];
    readonly assumed: Assumed;
}

/** Takes the leaves that are needed for sure as working, until no choice is decided by them any more. */
function settle(needs: Needs, assumed: Assumed): Settled | undefined {
    const leaves = new Set<Leaf>();
    const working = new Map(assumed);
    let open: Needs | undefined = reduce(needs, working);
    while (open !== undefined && [...open].some(isLeaf)) {
        for (const leaf of [...open].filter(isLeaf)) {
            leaves.add(leaf);
            for (const each of withImplied(leaf)) working.set(each, true);
        }
        open = reduce(open, working);
    }
    if (open === undefined) return undefined;
    const implied = new Set([...leaves].flatMap((leaf) => [...leaf.implies]));
    return {
        leaves: [...leaves].filter((leaf) => !implied.has(leaf)),
        choices: [...open].filter((need) => need.kind === 'choice'),
        assumed: working,
    };
}

/** What is left of each choice under one assumption, found once however many branches hold it. */
type Reduced = Map<Choice, readonly Need[] | undefined>;

/** The needs that are left under an assumption; undefined when they cannot be met. */
function reduce(needs: Needs, assumed: Assumed, reduced: Reduced = new Map()): Needs | undefined {
    const left = new Set<Need>();
    for (const need of needs) {
        const rest = need.kind === 'leaf' ? reduceLeaf(need, assumed) : reduceOnce(need, assumed, reduced);
        if (rest === undefined) return undefined;
        for (const each of rest) left.add(each);
    }
    return left;
}

function reduceLeaf(leaf: Leaf, assumed: Assumed): readonly Need[] | undefined {
    const known = assumed.get(leaf);
    if (known === false || [...leaf.implies].some((each) => assumed.get(each) === false)) return undefined;
    return known === true ? [] : [leaf];
}

function reduceOnce(choice: Choice, assumed: Assumed, reduced: Reduced): readonly Need[] | undefined {
    if (!reduced.has(choice)) reduced.set(choice, reduceChoice(choice, assumed, reduced));
    return reduced.get(choice);
}

/** What all branches need is needed for sure, and stands before the choice. */
function reduceChoice({ branches }: Choice, assumed: Assumed, reduced: Reduced): readonly Need[] | undefined {
    const open = branches.flatMap((branch) => reduce(branch, assumed, reduced) ?? []);
    const [first, ...others] = open;
    if (first === undefined) return undefined;
    const common = [...first].filter((need) => others.every((other) => other.has(need)));
    const rests = open.map((branch) => new Set([...branch].filter((need) => !common.includes(need))));
    return rests.some((rest) => rest.size === 0) ? common : [...common, { kind: 'choice', branches: rests }];
}

/** Groups of choices that hang together by the leaves below them. */
function entangled(choices: readonly Choice[]): readonly (readonly Choice[])[] {
    const groups = new Set<{ readonly choices: Choice[]; readonly leaves: Set<Leaf> }>();
    for (const choice of choices) {
        const merged = { choices: [choice], leaves: new Set(leavesBelow(choice)) };
        for (const group of groups) {
            if (!overlap(group.leaves, merged.leaves)) continue;
            groups.delete(group);
            merged.choices.unshift(...group.choices);
            for (const leaf of group.leaves) merged.leaves.add(leaf);
        }
        groups.add(merged);
    }
    return [...groups].map((group) => group.choices);
}

/** The leaf that most branches share; undefined when each stands in one branch alone. */
function mostShared(group: readonly Choice[]): Leaf | undefined {
    const counts = new Map<Leaf, number>();
    for (const branch of group.flatMap((choice) => choice.branches)) {
        for (const leaf of leavesOf(branch)) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    return most > 1 ? [...counts].find(([, count]) => count === most)?.[0] : undefined;
}

const leavesBelow = memoised((choice: Choice): ReadonlySet<Leaf> => new Set(choice.branches.flatMap(leavesOf)));

function leavesOf(branch: Needs): readonly Leaf[] {
    return [...new Set([...branch].flatMap((need) => (isLeaf(need) ? [need] : [...leavesBelow(need)])))];
}

/** The leaves that work whenever any branch does. */
function impliedByAll(branches: readonly Needs[]): readonly Leaf[] {
    const [first, ...others] = branches.map((branch) => new Set([...branch].filter(isLeaf).flatMap(withImplied)));
    return [...(first ?? [])].filter((leaf) => others.every((other) => other.has(leaf)));
}

function overlap(some: ReadonlySet<Leaf>, others: ReadonlySet<Leaf>): boolean {
    return [...some].some((leaf) => others.has(leaf));
}

function withImplied(leaf: Leaf): readonly Leaf[] {
    return [leaf, ...leaf.implies];
}

function isLeaf(need: Need): need is Leaf {
    return need.kind === 'leaf';
}

function product(factors: readonly Decimal[]): Decimal {
    return factors.reduce((total, factor) => total.times(factor), Decimal.one);
}
