import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../language/generated/rules.ts';
import type { Finding } from '../../language/model/finding.ts';
import { DEFAULT_CONFIG, groupOf, type RuleConfig } from '../../language/rules/config.ts';
import { frame } from '../../language/rules/example.ts';
import type { Rule } from '../../language/rules/rule.ts';
import { applyIntents, check, lines, words } from '../support/checked.ts';
import { draw, drawnBesideIn, drawnIn, drawnMendedIn, drawPlace } from '../support/drawn.ts';

/** `//// a name (without: claim, monitor)` and the text below it; one that begins with `unread:` is not without errors. */
const SECTION =
    /^\/\/\/\/ (?<name>[^(\n]+?)(?: \(without: (?<without>[^)\n]+)\))?\n(?<text>[\s\S]*?)(?=^\/\/\/\/ |$(?![\s\S]))/gm;

const config = { ...DEFAULT_CONFIG, preset: 'strict' as const };
/** Where the essentials are not the point, they would be found missing in every section. */
const withoutEssentials = { ...config, essentials: false };

for (const file of globSync('test/rules/*.mspc').sort()) {
    const group = basename(file, '.mspc');
    describe(group, () => {
        for (const { groups } of readFileSync(file, 'utf8').matchAll(SECTION)) {
            const { name = '', without, text: snippet = '' } = groups ?? {};
            const isEssential = group !== 'compliance' || name.includes('essentials');
            const framed = frame(snippet, { without: without?.split(', ') });
            const asked = isEssential ? config : withoutEssentials;
            test(name, () => expectDrawn(group, framed, asked, name.startsWith('unread:')));
        }
    });
}

/** The findings of a group are exactly those drawn; other groups are not asked. */
function expectDrawn(group: string, text: string, asked: RuleConfig, isUnread: boolean) {
    const rules = RULES.filter(({ id }) => groupOf(id) === group);
    const { structural, findings: own } = check(text, { config: asked, rules });
    if (!isUnread) expect(lines(structural, text), text).toEqual([]);
    const drawn = drawnIn(text);
    const found = own.map((finding) => draw(finding, text));
    expect(found.toSorted(), [...lines(own, text), '', text].join('\n')).toEqual(
        drawn.map(({ place }) => place).toSorted(),
    );
    for (const each of drawn) {
        const here = own.filter((finding) => draw(finding, text) === each.place);
        const messages = here.map(({ message }) => words(message)).join('\n');
        expect(messages).not.toMatch(/\{\w+\}|undefined|``/);
        if (each.words !== undefined) expect(messages).toContain(each.words);
        if (each.isFixable !== undefined) {
            expect([each.place, here.some(({ intents }) => intents.length > 0)]).toEqual([each.place, each.isFixable]);
        }
    }
    const mended = expectMended(own, text, asked, rules);
    for (const each of drawnMendedIn(text)) expect(mended.join('\n'), each).toMatch(asLine(each));
    const beside = own
        .flatMap(({ related }) => related)
        .map(({ span, message }) => `${drawPlace(span, text)} ${words(message)}`);
    for (const each of drawnBesideIn(text)) {
        expect(beside).toContainEqual(expect.stringMatching(`^${each.place} .*${RegExp.escape(each.words)}`));
    }
}

/** Without one thing another may have no use, or be asked for in its turn. */
const CASCADING = new Set(['compliance/requirement-open', 'drafting/term-unused', 'fee/unused']);

/** A line with these words, however many blanks part them. */
function asLine(words: string): RegExp {
    return new RegExp(`^ *${words.split(' ').map(RegExp.escape).join(' +')}$`, 'm');
}

/** Each fix takes its finding away and brings no error; the texts that they leave. */
function expectMended(
    findings: readonly Finding[],
    text: string,
    config: RuleConfig,
    rules: readonly Rule[],
): readonly string[] {
    const texts: string[] = [];
    for (const { code, message, intents } of findings) {
        const isSame = (each: Finding) =>
            each.code === code && (!CASCADING.has(code) || words(each.message) === words(message));
        for (const intent of intents) {
            const mended = applyIntents(text, [intent]);
            const after = check(mended, { config, rules });
            expect(after.findings.filter(isSame).length, mended).toBeLessThan(findings.filter(isSame).length);
            const codesOf = (all: readonly Finding[]) => all.map((each) => each.code);
            expect(codesOf(after.structural), mended).toEqual(codesOf(check(text).structural));
            texts.push(mended);
        }
    }
    return texts;
}
