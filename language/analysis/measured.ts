import type { Decimal } from '../values/decimal.ts';
import { Duration } from '../values/duration.ts';
import { Percent } from '../values/percent.ts';
import { type CreditTerms, lengthOf } from './credit-amount.ts';
import { compareFigures, differenceOf, type Figure, inUnitOf, type Magnitude, roundFigure } from './magnitude.ts';
import type { PromiseFacts } from './objective.ts';
import { type Ratio, ratioOf, scaled } from './ratio.ts';

/** What happened in one window. */
export interface Measured {
    /** The window's figure in the dimension of the metric; of a time share, its downtime will do. */
    readonly figure?: Figure | undefined;
    /** Cases past the target, for `each miss`. */
    readonly misses?: Decimal | undefined;
}

/** The figure of a window as a promise sees it. */
export interface Judged {
    /** In the dimension of the target, rounded where the objective says so. */
    readonly figure: Figure;
    /** Past the target; the target itself is kept. Undefined where the two cannot be compared. */
    readonly isBreach: boolean | undefined;
    /** Downtime of a time share, time past the bound of another metric; in the unit it was measured in. */
    readonly lost: Duration | undefined;
    /** The part of the window that was lost. */
    readonly lostShare: Ratio | undefined;
}

/** Judges a measured figure by a promise. */
export function judge(figure: Figure, terms: CreditTerms): Judged {
    const { promise } = terms;
    const lost = promise.type === 'time share' ? downtimeOf(figure, terms) : timePastTarget(figure, promise);
    const lostShare = shareLost(figure, lost, terms);
    const own = promise.type === 'time share' && figure.type === 'duration' ? shareOf(lostShare, promise) : figure;
    const rounded = rounding(own, promise);
    return { figure: rounded, isBreach: isBreach(rounded, promise), lost, lostShare };
}

/** Whether a figure lies past the target of a promise; undefined where they cannot be compared. */
export function isBreach(
    figure: Figure,
    { target, bound }: Pick<PromiseFacts, 'target' | 'bound'>,
): boolean | undefined {
    if (target === undefined || bound === undefined) return undefined;
    const order = compareFigures(figure, target);
    return order === undefined ? undefined : order === (bound === 'at least' ? -1 : 1);
}

/** How far a figure lies from the target, as a positive number of their dimension. */
export function distanceFromTarget(figure: Figure, { target }: PromiseFacts): Magnitude | undefined {
    const difference = target && differenceOf(figure, target);
    return difference && { ...difference, amount: difference.amount.abs() };
}

/** The worst share there is: nothing of the time or the cases, or all where lower is better; none of other metrics. */
export function worstFigure({ type, bound }: PromiseFacts): Figure | undefined {
    if (type !== 'time share' && type !== 'case share') return undefined;
    return { type: 'percent', percent: bound === 'at most' ? Percent.whole : Percent.zero };
}

function downtimeOf(figure: Figure, terms: CreditTerms): Duration | undefined {
    if (figure.type === 'duration') return figure.duration;
    if (figure.type !== 'percent') return undefined;
    return lengthOf(terms).times(lostOf(figure.percent, terms.promise).fraction);
}

function shareLost(figure: Figure, lost: Duration | undefined, terms: CreditTerms): Ratio | undefined {
    if (terms.promise.type !== 'time share' || figure.type !== 'percent') return lost && ratioOf(lost, lengthOf(terms));
    return { of: lostOf(figure.percent, terms.promise).value, to: Percent.whole.value };
}

function lostOf(share: Percent, { bound }: PromiseFacts): Percent {
    return bound === 'at most' ? share : share.complement();
}

function shareOf(lost: Ratio | undefined, promise: PromiseFacts): Figure {
    const share = lost ? Percent.of(scaled(Percent.whole.value, lost)) : Percent.zero;
    return { type: 'percent', percent: lostOf(share, promise) };
}

function timePastTarget(figure: Figure, { target }: PromiseFacts): Duration | undefined {
    if (figure.type !== 'duration' || target?.type !== 'duration') return undefined;
    const past = figure.duration.in(target.duration.unit)?.minus(target.duration.amount).abs();
    return past && Duration.of(past, target.duration.unit);
}

function rounding(figure: Figure, { target, promise }: PromiseFacts): Figure {
    const decimals = promise.roundedTo?.value;
    return decimals === undefined || target === undefined ? figure : roundFigure(inUnitOf(figure, target), decimals);
}
