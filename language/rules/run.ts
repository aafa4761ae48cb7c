import type { Temporal } from 'temporal-polyfill';
import { factsOf } from '../analysis/facts.ts';
import { RULES } from '../generated/rules.ts';
import type { Contract } from '../model/composed.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Finding, Message } from '../model/finding.ts';
import type { Ref } from '../model/reference.ts';
import { DEFAULT_CONFIG, isOn, type RuleConfig, severityOf } from './config.ts';
import { placeIn } from './place.ts';
import type { Rule, RuleFinding, RuleInfo, Subject } from './rule.ts';
import { atOnce, type Steps } from './steps.ts';
import { suppress } from './suppress.ts';

/** What a run depends on besides the contract. */
export interface RunOptions {
    readonly today: Temporal.PlainDate;
    /** The preset `recommended` by default. */
    readonly config?: RuleConfig | undefined;
    /** All rules by default. */
    readonly rules?: readonly Rule[] | undefined;
    /** The references that a declaration makes: `project.refsOf`. Without it no rule learns of references. */
    readonly refsOf?: ((declaration: Declaration) => readonly Ref[]) | undefined;
    /** See {@link Subject.isLost}; by default nothing is. */
    readonly isLost?: ((kind: DeclarationKind) => boolean) | undefined;
    /** Told of an exception in a rule, which is a bug in it; the other rules still run. */
    readonly log?: ((ruleId: string, error: unknown) => void) | undefined;
}

/** What the rules find in a contract, or in a catalogue alone, in the order of its text; all of it in its own file. */
export function runRules(contract: Contract, options: RunOptions): readonly Finding[] {
    return atOnce(ruleSteps(contract, options));
}

/** The same with a step for each rule. The contract has to stay as it is until the last one. */
export function* ruleSteps(contract: Contract, options: RunOptions): Steps<readonly Finding[]> {
    const config = options.config ?? DEFAULT_CONFIG;
    const rules = (options.rules ?? RULES)
        .filter((rule) => isOn(rule, config))
        .filter((rule) => contract.header !== undefined || rule.onCatalogues === true);
    const subject = subjectOf(contract, options, config);
    const failed = new Set<string>();
    const log = (ruleId: string, error: unknown) => {
        failed.add(ruleId);
        options.log?.(ruleId, error);
    };
    const found: Finding[] = [];
    for (const rule of rules) {
        found.push(...findingsOf(rule, subject, config, log));
        yield;
    }
    const ran = rules.filter(({ id }) => !failed.has(id));
    const { findings, about } = suppress(contract, unique(found), { today: options.today, ran });
    const reported = about.flatMap(({ rule, finding }) => toFinding(rule, finding, config) ?? []);
    return [...findings, ...reported].sort(byPlace);
}

function subjectOf(contract: Contract, { today, refsOf, isLost }: RunOptions, config: RuleConfig): Subject {
    return {
        contract,
        facts: factsOf(contract),
        today,
        essentials: config.essentials,
        refsOf: refsOf ?? (() => []),
        isLost: isLost ?? (() => false),
    };
}

function findingsOf(
    rule: Rule,
    subject: Subject,
    config: RuleConfig,
    log: (ruleId: string, error: unknown) => void,
): readonly Finding[] {
    try {
        return [...rule.check(subject)].flatMap((found) => {
            const finding = toFinding(rule, found, config);
            return finding === undefined ? [] : (placeIn(subject.contract, finding) ?? []);
        });
    } catch (error) {
        log(rule.id, error);
        return [];
    }
}

/** The finding at the level that the configuration gives it; undefined when it is not shown. */
function toFinding(rule: RuleInfo, found: RuleFinding, config: RuleConfig): Finding | undefined {
    const severity = severityOf(rule, found.severity ?? rule.levels[0], config);
    if (severity === undefined || found.lacking?.damaged === true) return undefined;
    return {
        code: rule.id,
        severity,
        span: found.span,
        message: { id: qualified(found.sentence ?? '', rule), values: found.values },
        related: (found.related ?? []).map((each) => ({ ...each, message: ofRule(each.message, rule) })),
        intents: (found.intents ?? []).map((each) => ({ ...each, title: ofRule(each.title, rule) })),
        ...(found.unnecessary === true && { unnecessary: true }),
        ...(found.waivable && { waivable: found.waivable }),
    };
}

function ofRule(message: Message, rule: RuleInfo): Message {
    return message.id.includes('/') ? message : { ...message, id: qualified(message.id, rule) };
}

/** The id of a sentence or phrase of a rule in the tables of messages. */
export function qualified(key: string, { id }: Pick<RuleInfo, 'id'>): string {
    return key === '' ? id : `${id}.${key}`;
}

/** One thing said twice of one place, as of a declaration that two references lead to, is said once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
    const seen = new Map(findings.map((each) => [keyOf(each), each] as const));
    return [...seen.values()];
}

function keyOf({ code, span, message }: Finding): string {
    return JSON.stringify([code, span.start, span.end, message]);
}

function byPlace(one: Finding, other: Finding): number {
    return one.span.start - other.span.start || one.span.end - other.span.end || (one.code < other.code ? -1 : 1);
}
