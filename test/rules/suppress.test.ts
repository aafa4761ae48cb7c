import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../language/rules/config.ts';
import { frame } from '../../language/rules/example.ts';
import { applyIntents, check, words } from '../support/checked.ts';

/** A contract whose objective promises the impossible, with a comment above it. */
function withComment(comment: string, value = '100%'): string {
    return frame(`sla Levels for Servers {\n    ${comment}\n    objective Uptime Availability at least ${value}\n}`);
}

function codes(text: string, rules = {}): readonly string[] {
    return check(text, { config: { ...DEFAULT_CONFIG, essentials: false, rules } }).findings.map(({ code }) => code);
}

describe('a comment `mspc-allow`', () => {
    test('silences its rule on the next line of code, whatever comments stand between', () => {
        expect(codes(withComment('// mspc-allow sla/target-impossible: the client insists'))).toEqual([]);
        expect(
            codes(withComment('// mspc-allow sla/target-impossible: why\n    // and more\n\n    /* words */')),
        ).toEqual([]);
    });

    test('holds to the end of its last day', () => {
        expect(codes(withComment('// mspc-allow sla/target-impossible until 2026-03-01: for now'))).toEqual([]);
        expect(codes(withComment('// mspc-allow sla/target-impossible until 2026-02-28: for now'))).toEqual([
            'suppression/expired',
            'sla/target-impossible',
        ]);
    });

    test('without a reason still silences and is reported', () => {
        expect(codes(withComment('// mspc-allow sla/target-impossible'))).toEqual(['suppression/reason-missing']);
        expect(codes(withComment('// mspc-allow sla/target-impossible:   '))).toEqual(['suppression/reason-missing']);
    });

    test('with a date that is none does not silence', () => {
        expect(codes(withComment('// mspc-allow sla/target-impossible until 2026-13-01: for now'))).toEqual([
            'suppression/date-unclear',
            'sla/target-impossible',
        ]);
    });

    test('that silences nothing is reported, unless the rule did not run', () => {
        const idle = withComment('// mspc-allow sla/target-impossible: the client insists', '99.9%');
        expect(codes(idle)).toEqual(['suppression/unneeded']);
        expect(codes(idle, { 'sla/target-impossible': 'off' })).toEqual([]);
        expect(codes(idle, { sla: 'off' })).toEqual([]);
    });

    test('of a line further down silences nothing', () => {
        const text = frame(
            'sla Levels for Servers {\n    // mspc-allow sla/target-impossible: why\n    measured monthly\n    objective Uptime Availability at least 100%\n}',
        );
        expect(codes(text)).toEqual(['suppression/unneeded', 'sla/target-impossible']);
    });

    test('above prose speaks of all of it, and of nothing behind', () => {
        const prose = (behind: string) =>
            `clause Support "Support" {\n    // mspc-allow drafting/placeholder-left: a draft\n    """\n    First.\n\n    Then TODO.\n    """\n}\n\nclause Other "Other" """${behind}"""\n`;
        expect(codes(frame(prose('Done.')))).toEqual([]);
        expect(codes(frame(prose('TODO')))).toEqual(['drafting/placeholder-left']);
        expect(codes(frame('// mspc-allow drafting/placeholder-left: a draft\nclause A "A" """One\nTODO"""'))).toEqual(
            [],
        );
    });

    test('names the rule that was meant', () => {
        const misspelled = withComment('// mspc-allow sla/target-imposible: why');
        const [finding] = check(misspelled).findings.filter(({ code }) => code === 'suppression/unknown-rule');
        expect(finding && words(finding.message)).toContain('Did you mean `sla/target-impossible`?');
        const mended = applyIntents(misspelled, finding?.intents.slice(0, 1) ?? []);
        expect(codes(mended)).toEqual([]);
        expect(codes(withComment('// mspc-allow target-impossible: why'))).toContain('suppression/unknown-rule');
        expect(codes(withComment('// mspc-allow: why'))).toContain('suppression/unknown-rule');
    });

    test('does not silence frameworks and structure', () => {
        expect(codes(withComment('// mspc-allow compliance/requirement-open: why', '99.9%'))).toEqual([
            'suppression/not-allowed',
        ]);
        expect(codes(withComment('// mspc-allow name/unknown: why', '99.9%'))).toEqual(['suppression/not-allowed']);
    });

    test('is removed with its line by its fix', () => {
        const idle = withComment('// mspc-allow sla/target-impossible: why', '99.9%');
        const own = check(idle).findings.filter(({ code }) => code === 'suppression/unneeded');
        const fixes = own.flatMap(({ intents }) => intents);
        expect(applyIntents(idle, fixes)).toBe(idle.replace(/ +\/\/.*\n/, ''));
    });

    test('works at the end of the line above a declaration, and in Windows files', () => {
        const text = frame(
            '// mspc-allow sla/review-missing: later\nsla Levels for Servers {\n    objective Uptime Availability at least 99.9%\n}',
            {
                without: ['review'],
            },
        );
        expect(codes(text)).toEqual([]);
        expect(codes(text.replaceAll('\n', '\r\n'))).toEqual([]);
    });
});
