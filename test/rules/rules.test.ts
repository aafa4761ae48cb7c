import { describe, expect, test } from 'vitest';
import { RULES } from '../../language/generated/rules.ts';
import type { Finding, Intent } from '../../language/model/finding.ts';
import { DEFAULT_CONFIG } from '../../language/rules/config.ts';
import { frame } from '../../language/rules/example.ts';
import { RULE_MESSAGES } from '../../language/rules/messages.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { applyIntents, check, lines, words } from '../support/checked.ts';

/** The rule itself, whether a preset has it or not. */
function configFor({ id }: Rule) {
    return { ...DEFAULT_CONFIG, essentials: false, rules: { [id]: 'on' as const } };
}

/** Each line left out, and each name that is referred to replaced by one that nothing has. */
function halvesOf(example: string): readonly string[] {
    const lines = [...example.matchAll(/^.*\n/gm)].map((match) => [match, ''] as const);
    const names = [...example.matchAll(/(?<=[a-z,>] +|\.)\p{Lu}[\p{L}\p{N}]*/gu)].map(
        (match) => [match, 'Nothing'] as const,
    );
    return [...lines, ...names].map(
        ([{ index, 0: found }, by]) => `${example.slice(0, index)}${by}${example.slice(index + found.length)}`,
    );
}

/** The rule alone; among the others it is tried in `together.test.ts`. */
function run(rule: Rule, text: string): readonly Finding[] {
    const { structural, findings } = check(text, { config: configFor(rule), rules: [rule] });
    expect(lines(structural, text)).toEqual([]);
    return findings;
}

/** The first fix of every finding together, then each further fix with the first of the others. */
function waysToMend(findings: readonly Finding[]): readonly (readonly Intent[])[] {
    const all = findings.map(({ intents }) => intents);
    const first = all.flatMap((intents) => intents[0] ?? []);
    const further = all.flatMap((intents, index) =>
        intents.slice(1).map((intent) => all.flatMap((each, at) => (at === index ? intent : (each[0] ?? [])))),
    );
    return first.length === 0 ? [] : [first, ...further];
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const bad = frame(rule.bad, rule);
    const good = frame(rule.good, rule);

    test('says all that is said about it', () => {
        expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
        expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(rule.why).toMatch(/^\S[\s\S]{40,}\.$/);
        expect(Object.keys(rule.sentences).length).toBeGreaterThan(0);
    });

    test('reports its bad example', () => {
        expect(new Set(run(rule, bad).map(({ code }) => code)), bad).toEqual(new Set([id]));
    });

    test('says nothing of its good example', () => {
        expect(lines(run(rule, good), good), good).toEqual([]);
    });

    test('speaks in full sentences', () => {
        for (const { message, related, intents } of run(rule, bad)) {
            const all = [message, ...related.map((each) => each.message), ...intents.map((each) => each.title)];
            for (const each of all) expect(words(each)).not.toMatch(/\{\w+\}|undefined|\[object|``/);
            expect(RULE_MESSAGES[message.id]).toBeDefined();
            expect(words(message)).toMatch(/[.?]$/);
        }
    });

    test('says nothing wrong of a bad example that is half written', () => {
        for (const half of halvesOf(rule.bad)) {
            const text = frame(half, rule);
            const { findings } = check(text, { config: configFor(rule), rules: [rule] });
            for (const { message } of findings) expect(words(message), text).not.toMatch(/undefined|NaN|\[object/);
        }
    });

    test('is mended by each of its fixes, whatever the line ends', () => {
        const ways = waysToMend(run(rule, bad));
        expect(ways.length > 0).toBe(rule.fixable);
        const windows = bad.replaceAll('\n', '\r\n');
        const onWindows = waysToMend(run(rule, windows));
        ways.forEach((intents, index) => {
            const mended = applyIntents(bad, intents);
            const left = run(rule, mended).filter(({ code }) => code === id);
            expect(lines(left, mended), mended).toEqual([]);
            expect(applyIntents(windows, onWindows[index] ?? [])).toBe(mended.replaceAll('\n', '\r\n'));
            expectRestKept(bad, mended, intents);
        });
    });
});

/** Every line outside the places that the fixes speak of is still there, in order. */
function expectRestKept(before: string, after: string, intents: readonly Intent[]) {
    const touched = intents.flatMap((intent) => [
        ...('span' in intent ? [intent.span] : []),
        ...('other' in intent ? [intent.other] : []),
    ]);
    let offset = 0;
    let from = 0;
    for (const line of before.split('\n')) {
        const isTouched = touched.some(({ start, end }) => start <= offset + line.length && offset <= end);
        if (!isTouched) {
            const at = after.indexOf(line, from);
            expect(at, `«${line}» is lost`).toBeGreaterThanOrEqual(0);
            from = at + line.length;
        }
        offset += line.length + 1;
    }
}

test('what nobody uses is shown as such', () => {
    const faded = RULES.filter((rule) =>
        run(rule, frame(rule.bad, rule)).some(({ unnecessary }) => unnecessary === true),
    );
    expect(faded.map(({ id }) => id).toSorted()).toEqual([
        'drafting/declaration-unused',
        'drafting/term-unused',
        'fee/unused',
    ]);
});
