import { describe, expect, test } from 'vitest';
import type { RequirementCoverage, Support } from '../../language/analysis/coverage/result.ts';
import type { Declaration } from '../../language/model/declaration.ts';
import { format } from '../../language/syntax/format.ts';
import { type Covered, citationOf, covered, openIn, shown } from '../support/coverage.ts';
import { example } from '../support/text.ts';

const EXAMPLES = {
    'gdpr-processor.mspc': 'GDPR',
    'hipaa-business-associate.mspc': 'HIPAA',
    'pci-service-provider.mspc': 'PCI-DSS',
    'dora-critical-function.mspc': 'DORA',
};

const KINDS = new Set(['clause', 'control', 'notice', 'processing', 'vendor']);

describe.each(Object.entries(EXAMPLES))('%s', (file, framework) => {
    const whole = covered(example(file), { config: { preset: 'recommended', essentials: true } });
    const asked = whole.coverage.frameworks.find((each) => each.framework.name.value === framework);

    test('is laid out, and has no error and no warning', () => {
        expect(format(whole.text)).toEqual([]);
        const loud = whole.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
        expect(shown(loud, whole.text)).toEqual([]);
    });

    test('meets every requirement down to schemes without a citation, and nothing is waived', () => {
        expect(whole.text).not.toMatch(/^ *satisfies|^waive/m);
        const left = asked?.requirements.filter(
            ({ status, level }) => status === 'open' && level !== 'guidance' && level !== 'proposed',
        );
        expect(left?.map(citationOf)).toEqual([]);
        expect(asked?.counts.met).toBeGreaterThan(20);
        expect(asked?.counts.waived).toBe(0);
    });

    test.each(removals(whole))('without %s exactly what it alone met is open', (_, removed) => {
        const text = without(whole.text, removed.from, removed.to);
        const rest = covered(text);
        const fresh = openIn(rest).filter((each) => !openIn(whole).includes(each));
        expect(fresh.toSorted()).toEqual(opened(whole, rest, removed).toSorted());
    });
});

interface Removed {
    readonly from: number;
    readonly to: number;
    readonly isVendor: boolean;
}

/** Every declaration of the kinds, and every line of every vendor. */
function removals({ coverage: { contract }, text }: Covered): readonly (readonly [string, Removed])[] {
    return contract.declarations
        .filter(({ kind }) => KINDS.has(kind))
        .flatMap((declaration) => {
            const isVendor = declaration.kind === 'vendor';
            const { start: from, end: to } = declaration.span;
            const own = [`${declaration.kind} ${declaration.name.value}`, { from, to, isVendor }] as const;
            return isVendor ? [own, ...linesOf(declaration, text)] : [own];
        });
}

function linesOf({ span, name }: Declaration, text: string): readonly (readonly [string, Removed])[] {
    const body = text.slice(span.start, span.end);
    return [...body.matchAll(/^ {4}[a-z].*$/gm)].map((match) => {
        const from = span.start + match.index;
        const to = from + match[0].length;
        return [`${name.value}: ${match[0].trim().replace(/ +/g, ' ')}`, { from, to, isVendor: false }];
    });
}

function without(text: string, from: number, to: number): string {
    return text.slice(0, from) + text.slice(to);
}

/** The requirements that nothing but the removed text met, as far as they are still asked. */
function opened(whole: Covered, rest: Covered, removed: Removed): readonly string[] {
    return whole.coverage.frameworks
        .flatMap(({ requirements }) => requirements)
        .filter((each) => each.status === 'met' && restsOn(each, removed))
        .map(citationOf)
        .filter((citation) => rest.of(citation).status !== 'not applicable');
}

/** Some line of it is met in no other way. What all vendors have together is still there without one of them. */
function restsOn({ lines }: RequirementCoverage, removed: Removed): boolean {
    return lines.some(({ alternatives, status }) => {
        const ways = alternatives.flatMap((each) =>
            removed.isVendor && each.expected.type === 'each vendor' ? [] : each.ways,
        );
        return status === 'met' && ways.length > 0 && ways.every((way) => way.some((each) => lies(each, removed)));
    });
}

function lies({ span }: Support, { from, to }: Removed): boolean {
    return from <= span.start && span.end <= to;
}
