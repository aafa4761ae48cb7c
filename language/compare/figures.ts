import type { CompareMessageId } from '../messages/compare.ts';
import type { Sentence, ThingKind } from './change.ts';
import type { Scopes } from './compare.ts';
import { compositionFigures } from './figures/composition.ts';
import { coverageFigures } from './figures/coverage.ts';
import { creditFigures } from './figures/credits.ts';
import { budgetFigures, promisesFigures } from './figures/downtime.ts';
import { openHoursFigures } from './figures/hours.ts';
import { liabilityFigures } from './figures/liability.ts';
import { feeFigures, scalingFigures, serviceFigures } from './figures/price.ts';
import { noticeFigures, termFigures } from './figures/term.ts';
import type { Fact, Thing } from './thing.ts';

/** A thing on both sides, or on one where it came or went. */
export interface Things {
    readonly before?: Thing | undefined;
    readonly after?: Thing | undefined;
}

export interface Facts {
    readonly before: Fact | undefined;
    readonly after: Fact | undefined;
}

/** What the change of a line comes to in numbers; nothing where the values say it all. */
export function factFigures(things: Things, facts: Facts, scopes: Scopes): readonly Sentence[] {
    const { id } = (facts.after ?? facts.before)?.field ?? {};
    return (id && BY_FIELD[id]?.(things, facts, scopes)) ?? [];
}

/** What it comes to that a thing came or went. */
export function thingFigures(things: Things, scopes: Scopes): readonly Sentence[] {
    const kind = (things.after ?? things.before)?.name.kind;
    return (kind && BY_KIND[kind]?.(things, scopes)) ?? [];
}

type OfFact = (things: Things, facts: Facts, scopes: Scopes) => readonly Sentence[];
type OfThing = (things: Things, scopes: Scopes) => readonly Sentence[];

const price: OfFact = (things, _, scopes) => feeFigures(things, scopes);
const tiers: OfFact = (things, _, scopes) => scalingFigures(things, scopes);
const ofService: OfFact = (things, _, scopes) => serviceFigures(things, scopes);
const budget: OfFact = (things, _, scopes) => budgetFigures(things, scopes);
const term: OfFact = (_, __, scopes) => [...termFigures(scopes), ...noticeFigures(scopes)];

const BY_FIELD: Readonly<Partial<Record<CompareMessageId, OfFact>>> = {
    'field.contract.effective': term,
    'field.contract.term': term,
    'field.contract.renews': (_, __, scopes) => noticeFigures(scopes),
    'field.calendar.open': openHoursFigures,
    'field.contract.hours': openHoursFigures,
    'field.service.hours': openHoursFigures,
    'field.sla.hours': openHoursFigures,
    'field.priority.hours': openHoursFigures,
    'field.maintenance.during': openHoursFigures,
    'field.service.quantity': ofService,
    'field.service.fee': ofService,
    'field.service.depends': (things, _, scopes) => compositionFigures(things, scopes),
    'field.fee.amount': price,
    'field.fee.minimum': price,
    'field.scaling.tier': tiers,
    'field.scaling.mode': tiers,
    'field.scaling.per': tiers,
    'field.scaling.baseline': tiers,
    'field.promise.target': budget,
    'field.promise.aim': budget,
    'field.promise.window': budget,
    'field.sla.measured': (things, _, scopes) => promisesFigures(things, scopes),
    'field.credits.band': creditFigures,
    'field.credits.cap': creditFigures,
    'field.vendor.commits': (things, _, scopes) => compositionFigures(things, scopes),
    'field.clause.limit': liabilityFigures,
};

const BY_KIND: Readonly<Partial<Record<ThingKind, OfThing>>> = {
    promise: budgetFigures,
    fee: feeFigures,
    vendor: compositionFigures,
    subjection: coverageFigures,
};
