import { closest, distance } from 'fastest-levenshtein';
import { Temporal } from 'temporal-polyfill';
import { RULES } from '../generated/rules.ts';
import type { Allowance, Contract } from '../model/composed.ts';
import type { Finding, Intent } from '../model/finding.ts';
import { groupOf } from './config.ts';
import { replacing } from './phrases.ts';
import type { RuleFinding, RuleInfo } from './rule.ts';
import { SUPPRESSION } from './suppression.ts';

/** What the comments `// mspc-allow` are judged by. */
export interface Silencing {
    readonly today: Temporal.PlainDate;
    /** The rules that ran to the end. */
    readonly ran: readonly RuleInfo[];
}

export interface Suppressed {
    /** The findings that no comment silences. */
    readonly findings: readonly Finding[];
    /** What is to be said about the comments themselves. */
    readonly about: readonly { readonly rule: RuleInfo; readonly finding: RuleFinding }[];
}

/**
 * Applies the comments `// mspc-allow <rule-id> [until <date>]: reason` (language.md §6). One without a reason
 * still silences, since it is clear what it means; one that is past its date, or names no rule that can be
 * silenced, does not.
 */
export function suppress(contract: Contract, findings: readonly Finding[], silencing: Silencing): Suppressed {
    const silenced = new Set<Finding>();
    const about = contract.allowances.flatMap((allowance) => {
        const own = isInForce(allowance, silencing)
            ? findings.filter((finding) => finding.code === allowance.rule && beginsOn(finding, allowance))
            : [];
        for (const finding of own) silenced.add(finding);
        return problemsOf(allowance, own.length > 0, contract, silencing);
    });
    return { findings: findings.filter((finding) => !silenced.has(finding)), about };
}

/** Whether a comment may silence what has that code. */
export function canBeSilenced(code: string): boolean {
    return groupOf(code) !== 'compliance' && RULES.some(({ id }) => id === code);
}

type Problem = Suppressed['about'][number];

/** What is wrong with the rule that it names comes alone; the rest adds up. */
function problemsOf(
    allowance: Allowance,
    isUsed: boolean,
    contract: Contract,
    silencing: Silencing,
): readonly Problem[] {
    const named = aboutRule(allowance);
    if (named !== undefined) return [named];
    const date = aboutDate(allowance, silencing);
    const all = [aboutReason(allowance), date ?? aboutNeed(allowance, isUsed, contract, silencing)];
    return all.filter((each) => each !== undefined);
}

function aboutRule({ rule, ruleSpan, span }: Allowance): Problem | undefined {
    const group = groupOf(rule);
    if (group === 'compliance') return problem('not-allowed', { span: ruleSpan, values: { rule } });
    if (STRUCTURAL.has(group)) {
        return problem('not-allowed', { span: ruleSpan, values: { rule }, sentence: 'structure' });
    }
    if (RULES.some(({ id }) => id === rule)) return undefined;
    const suggestion = rule === '' ? undefined : nearestTo(rule);
    return problem('unknown-rule', {
        span: rule === '' ? span : ruleSpan,
        values: { rule, suggestion: suggestion ?? '' },
        sentence: rule === '' ? 'none' : suggestion === undefined ? '' : 'suggest',
        intents: suggestion === undefined ? [removing(span)] : [replacing(ruleSpan, suggestion), removing(span)],
    });
}

function aboutReason({ rule, reason, span }: Allowance): Problem | undefined {
    return reason === '' ? problem('reason-missing', { span, values: { rule } }) : undefined;
}

function aboutDate({ rule, until, span }: Allowance, { today }: Silencing): Problem | undefined {
    if (until === undefined) return undefined;
    const values = { rule, date: until.text };
    const date = dateOf(until.text);
    if (date === undefined) return problem('date-unclear', { span: until.span, values });
    return isPast(date, today)
        ? problem('expired', { span: until.span, values, intents: [removing(span)] })
        : undefined;
}

/** Said only where the rule ran, and where all of what it may have spoken of could be read. */
function aboutNeed(
    { rule, span, line }: Allowance,
    isUsed: boolean,
    contract: Contract,
    { ran }: Silencing,
): Problem | undefined {
    if (isUsed || !ran.some(({ id }) => id === rule)) return undefined;
    const isDamaged = contract.declarations.some(
        (each) =>
            each.damaged && each.span.file === line.file && each.span.start < line.end && line.start < each.span.end,
    );
    return isDamaged
        ? undefined
        : problem('unneeded', { span, values: { rule }, intents: [{ ...removing(span), keepsTerms: true }] });
}

/** Findings on syntax, names and values are errors of the text itself. */
const STRUCTURAL: ReadonlySet<string> = new Set(['syntax', 'name', 'value']);

function isInForce({ rule, until }: Allowance, { today }: Silencing): boolean {
    if (groupOf(rule) === 'compliance') return false;
    const date = until && dateOf(until.text);
    return until === undefined || (date !== undefined && !isPast(date, today));
}

/** The last day still counts. */
function isPast(date: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(date, today) < 0;
}

function dateOf(text: string): Temporal.PlainDate | undefined {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
    try {
        return Temporal.PlainDate.from(text);
    } catch {
        return undefined;
    }
}

function beginsOn({ span }: Finding, { line }: Allowance): boolean {
    return span.file === line.file && line.start <= span.start && span.start <= line.end;
}

/** A rule whose id is nearly what was written, or ends in it. */
function nearestTo(written: string): string | undefined {
    const ids = RULES.map(({ id }) => id).filter((id) => groupOf(id) !== 'compliance');
    const exact = ids.find((id) => id.endsWith(`/${written}`));
    if (exact !== undefined || ids.length === 0) return exact;
    const best = closest(written, ids);
    return distance(best, written) <= Math.max(2, written.length / 4) ? best : undefined;
}

function removing(span: Allowance['span']): Intent {
    return { type: 'remove', title: { id: 'fix/remove', values: {} }, span };
}

function problem(key: keyof typeof SUPPRESSION, finding: RuleFinding): Problem {
    return { rule: SUPPRESSION[key], finding };
}
