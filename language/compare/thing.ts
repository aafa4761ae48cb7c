import type { Named } from '../model/named.ts';
import type { CreditSchedule } from '../model/sla.ts';
import type { Span } from '../model/source.ts';
import type { SectionId, Sentence, ThingName } from './change.ts';
import type { Measure } from './measure.ts';

/** What is better for the client: more, less, neither, or that cannot be said. */
export type Gain = 'more' | 'less' | 'neutral' | 'unknown';

/** What it is for the client that something is stated at all. */
export type Stated = 'better' | 'worse' | 'neutral' | 'unknown';

export interface Polarity {
    readonly gain: Gain;
    readonly stated: Stated;
}

/** Something that the client gets: the more, the better, and better than none. */
export const benefit: Polarity = { gain: 'more', stated: 'better' };
/** A limit on something bad for the client: the lower, the better, and better than no limit. */
export const limit: Polarity = { gain: 'less', stated: 'better' };
/** Something that the client bears: the less, the better, and best none. */
export const burden: Polarity = { gain: 'less', stated: 'worse' };
/** A limit on something good for the client: the higher, the better, and best no limit. */
export const ceiling: Polarity = { gain: 'more', stated: 'worse' };
/** Who gains depends on what the parties want of it. */
export const open: Polarity = { gain: 'unknown', stated: 'unknown' };
/** Nobody gains. */
export const neutral: Polarity = { gain: 'neutral', stated: 'neutral' };

/** The same for the other side: what the provider gets, the client bears. */
export function reversed({ gain, stated }: Polarity): Polarity {
    return { gain: REVERSED_GAIN[gain], stated: REVERSED_STATED[stated] };
}

const REVERSED_GAIN: Readonly<Record<Gain, Gain>> = {
    more: 'less',
    less: 'more',
    neutral: 'neutral',
    unknown: 'unknown',
};
const REVERSED_STATED: Readonly<Record<Stated, Stated>> = {
    better: 'worse',
    worse: 'better',
    neutral: 'neutral',
    unknown: 'unknown',
};

/** One value of a line, with what it means for the client. */
export interface Part {
    /** Undefined where the line leaves it out. */
    readonly measure: Measure | undefined;
    readonly polarity: Polarity;
}

/** One line that carries a value, or one of its values where they are looked at one by one. */
export interface Fact {
    /** What it is called; its id tells lines of one thing apart. */
    readonly field: Sentence;
    /** Among several lines of that name: what it is about. */
    readonly key: string;
    readonly span: Span;
    /** As the contract writes it. */
    readonly text: string;
    /** Equal where the lines say the same, whatever the things that they name are called now. */
    readonly identity: string;
    /** The same values in the same order for every line of that name. */
    readonly parts: readonly Part[];
    /** What it is for the client that the line is there. */
    readonly stated: Stated;
}

/** Something of a contract that can come, go, be renamed and change line by line. */
export interface Thing {
    /** Equal in both contracts for what has kept its name. */
    readonly id: string;
    readonly name: ThingName;
    readonly section: SectionId;
    readonly span: Span;
    /** Things can be taken for a renamed one of the same class alone. */
    readonly class: string;
    /** The name that it can be given another for. */
    readonly ownName: string | undefined;
    /** The title that its author gave it. */
    readonly ownTitle: string | undefined;
    /** What it is for the client that it is there. */
    readonly stated: Stated;
    /** What it says in short, for lists of what came and went. */
    readonly summary: string;
    readonly facts: readonly Fact[];
    /** What it is made from. */
    readonly source: Named | CreditSchedule | undefined;
}
