import { coverageOf } from '../../analysis/coverage.ts';
import { factsOf } from '../../analysis/facts.ts';
import type { Scaling } from '../../model/scaling.ts';
import type { CreditSchedule, Sla } from '../../model/sla.ts';
import type { Span } from '../../model/source.ts';
import type { Figure } from '../document.ts';
import { type Content, inlines } from '../inline.ts';
import { nameOf } from '../names.ts';
import { drawCoverage } from '../pictures/coverage.ts';
import { creditCurve } from '../pictures/credit.ts';
import { drawCredits } from '../pictures/credit-curve.ts';
import { dependenciesOf, withoutCommitments } from '../pictures/dependencies.ts';
import { downtimeBudgets, drawDowntime } from '../pictures/downtime.ts';
import { drawDependencies } from '../pictures/graph.ts';
import type { Illustration } from '../pictures/picture.ts';
import { drawPrice } from '../pictures/price.ts';
import { drawTimeline } from '../pictures/timeline.ts';
import { timelineOf } from '../pictures/timeline-events.ts';
import { drawWeek, weekClock, weekOf } from '../pictures/week.ts';
import { dateText, windowText } from '../values.ts';
import type { Writer } from '../writer.ts';
import { around } from './parts.ts';

/** The term, and what falls due in it. */
export function termFigure(writer: Writer): readonly Figure[] {
    const [key, timeline] = ['section.term/timeline', timelineOf(writer)];
    const drawn = timeline && drawTimeline(writer, timeline, key);
    return figure(writer, key, { caption: writer.say('timeline.caption', {}), drawn, source: writer.header?.span });
}

/** What services and vendors are needed for what. */
export function dependencyFigure(writer: Writer): readonly Figure[] {
    const [key, all] = ['section.services/dependencies', dependenciesOf(writer.contract)];
    if (all === undefined) return [];
    // What vendors have promised the provider is between those two.
    const dependencies = writer.audience === 'client' ? withoutCommitments(all) : all;
    const metric = all.metric && dependencies.tellsCommitments ? nameOf(writer.words, all.metric) : undefined;
    const drawn = drawDependencies(writer, dependencies, key);
    return figure(writer, key, { caption: writer.say('graph.caption', { metric }), drawn, source: besides(writer) });
}

/** When services are open and when maintenance may take place. */
export function weekFigure(writer: Writer): readonly Figure[] {
    const [key, week] = ['section.services/week', weekOf(writer.contract)];
    if (week === undefined) return [];
    const caption = writer.say('week.caption', { clock: weekClock(writer, week) });
    return figure(writer, key, { caption, drawn: drawWeek(writer, week, key), source: besides(writer) });
}

/** What the objectives of an sla leave as downtime. */
export function downtimeFigures(writer: Writer, sla: Sla): readonly Figure[] {
    const anchor = writer.places.anchorOf(sla);
    return downtimeBudgets(sla, factsOf(writer.contract)).flatMap((budgets, index) => {
        const key = `${anchor}/downtime/${index + 1}`;
        const caption = writer.say('downtime.caption', { window: windowText(writer.words, budgets.window) });
        return figure(writer, key, { caption, drawn: drawDowntime(writer, sla, budgets, key), source: sla.span });
    });
}

/** What each result earns under a schedule of credits, which has this key. */
export function creditFigure(writer: Writer, schedule: CreditSchedule, scheduleKey: string): readonly Figure[] {
    const facts = factsOf(writer.contract);
    const curve = creditCurve(schedule, facts);
    if (curve === undefined) return [];
    const key = `${scheduleKey}/curve`;
    const fee = facts.creditedFee(schedule);
    const caption = writer.say('curve.caption', {
        objective: nameOf(writer.words, curve.promise),
        fee: curve.unit === 'percent' && fee.known ? nameOf(writer.words, fee.fee) : undefined,
    });
    return figure(writer, key, { caption, drawn: drawCredits(writer, schedule, curve, key), source: schedule.span });
}

/** What quantities cost over the tiers of a scaling. */
export function priceFigure(writer: Writer, scaling: Scaling): readonly Figure[] {
    const key = `${writer.places.anchorOf(scaling)}/curve`;
    const caption = writer.say('price.caption', { period: writer.period(scaling.price?.per) });
    return figure(writer, key, { caption, drawn: drawPrice(writer, scaling, key), source: scaling.price?.span });
}

/** What was found of the frameworks that a contract names; nothing without a day, and nothing in what is signed. */
export function coverageFigure(writer: Writer): readonly Figure[] {
    const { audience, contract, today, words } = writer;
    if (today === undefined || audience === 'client') return [];
    const key = 'section.compliance/coverage';
    const caption = writer.say('covered.caption', { date: dateText(words, today) });
    const drawn = drawCoverage(writer, coverageOf(contract, today), key);
    return figure(writer, key, { caption, drawn, source: around(contract.header?.subjectTo ?? []) });
}

/** What is drawn of all services stands behind the last of them. */
function besides({ contract }: Writer): Span | undefined {
    return contract.all('service').at(-1)?.span;
}

interface Drawing {
    readonly caption: Content;
    /** Nothing where there is nothing to show. */
    readonly drawn: Illustration | undefined;
    /** Where one looks in the text who looks at the picture. */
    readonly source?: Span | undefined;
}

function figure(writer: Writer, key: string, { caption, drawn, source }: Drawing): readonly Figure[] {
    if (drawn === undefined) return [];
    writer.hasFigures = true;
    const made: Figure = {
        type: 'figure',
        key,
        anchor: key,
        source,
        number: '',
        label: '',
        caption: inlines(caption),
        picture: drawn.picture,
        tableLabel: writer.words.plain('figure.table'),
        table: drawn.table,
    };
    return [made];
}
