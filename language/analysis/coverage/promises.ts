import type { Sla } from '../../model/sla.ts';
import type { AnyPromise } from '../objective.ts';
import { judge } from './limits.ts';
import { type Found, gather, isUnsure, type Of, type Question, supportOf } from './question.ts';
import type { Support } from './result.ts';

/** A promise with a target; a goal is none. */
export function objectives({ metric }: Of<'objective'>, { contract, facts }: Question): Found {
    const fitting = facts.promises.filter((each) => each.metric === metric.target && each.target !== undefined);
    const ways = metric.target === undefined ? [] : fitting.map(({ promise }) => [promised(promise)]);
    return { ways, kinds: ['sla'], unsure: contract.all('sla').some(isSlaUnsure) };
}

/** Every promise; in the essentials one suffices. */
export function eachObjective({ property }: Of<'each objective'>, question: Question): Found {
    const { facts, contract } = question;
    const promises = facts.promises.flatMap(({ promise, target }) => (target === undefined ? [] : [promise]));
    const judged = promises.map((promise) => ({ promise, found: supportsOf(promise, property, question) }));
    const supports = judged.map(({ found }) => found);
    const unsupported = judged.filter(({ found }) => found.length === 0);
    const lacking = [...new Set(unsupported.map(({ promise }) => promise.sla))];
    const isOfMonitors = property !== 'credited';
    const shared = {
        lacking,
        kinds: isOfMonitors ? (['monitor', 'sla'] as const) : (['sla'] as const),
        unsure:
            contract.all('sla').some(isSlaUnsure) ||
            (isOfMonitors && contract.all('monitor').some((each) => isUnsure(each, each.watches))),
    };
    if (question.oneSuffices) return { ...shared, ways: supports.flat().map((support) => [support]) };
    return { ...shared, ways: lacking.length === 0 ? everyChoice(supports) : [] };
}

/** One support for each promise: with several monitors for one, each would do, so the first of each stands for all. */
function everyChoice(supports: readonly (readonly Support[])[]): readonly (readonly Support[])[] {
    const most = Math.max(0, ...supports.map((each) => each.length));
    const choices = Array.from({ length: most }, (_, index) =>
        supports.flatMap((each) => each.slice(Math.min(index, each.length - 1)).slice(0, 1)),
    );
    return choices.map((choice) => [...new Map(choice.map((each) => [each.span, each])).values()]);
}

function supportsOf(
    promise: AnyPromise,
    property: Of<'each objective'>['property'],
    { facts }: Question,
): readonly Support[] {
    if (property === 'credited') {
        return facts.schedulesOf(promise).map(({ span }) => ({ declaration: promise.sla, span }));
    }
    const monitors = facts.monitorsOf(promise);
    const fitting = property === 'monitored' ? monitors : monitors.filter(({ alerts }) => alerts.length > 0);
    return fitting.map((monitor) => supportOf(monitor));
}

function promised(promise: AnyPromise): Support {
    return { declaration: promise.sla, span: promise.span };
}

function isSlaUnsure(sla: Sla): boolean {
    return isUnsure(sla) || sla.objectives.some(({ metric }) => metric.target === undefined);
}

/**
 * A review of the contract, of an sla, or of security: that of the contract takes in the service levels; security
 * is reviewed where a control is, or where one on assessing security has an interval.
 */
export function reviews({ of, every: asked }: Of<'review'>, { contract, header }: Question): Found {
    const own = [{ declaration: header, found: header.review }];
    const slas = contract.all('sla').map((sla) => ({ declaration: sla, found: sla.review }));
    const controls = contract
        .all('control')
        .flatMap((control) => [
            { declaration: control, found: control.review },
            ...(control.covers.some(({ text }) => ASSESSMENTS.has(text))
                ? [{ declaration: control, found: control.every }]
                : []),
        ]);
    const [candidates, kinds] = {
        contract: [own, ['contract']] as const,
        sla: [
            [...own, ...slas],
            ['contract', 'sla'],
        ] as const,
        security: [controls, ['control']] as const,
    }[of];
    const judged = candidates.flatMap(({ declaration, found }) =>
        found === undefined
            ? []
            : [judge(contract, { declaration, span: found.span, limits: [{ limit: 'every', asked, found }] })],
    );
    return { ...gather(judged), kinds, unsure: candidates.some(({ declaration }) => isUnsure(declaration)) };
}

const ASSESSMENTS: ReadonlySet<string> = new Set(['SecurityAssessment', 'SecurityAudit', 'RiskAssessment']);
