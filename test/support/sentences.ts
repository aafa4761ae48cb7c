import fc from 'fast-check';
import { GrammarAST } from 'langium';
import { MspcGrammar } from '../../language/generated/grammar.ts';

/**
 * Declarations that follow the grammar and mean nothing: whatever it lets stand somewhere stands there some time, names
 * and texts in any script among it.
 */
export const declaration: fc.Arbitrary<string> = fc
    .array(fc.nat(1_000), { minLength: 60, maxLength: 400, size: 'max' })
    .map((choices) => new Speaker(choices).say('Declaration'));

const RULES: ReadonlyMap<string, GrammarAST.AbstractRule> = new Map(
    MspcGrammar().rules.map((rule) => [rule.name, rule]),
);

/** Tokens of each terminal: plain ones and odd ones. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
    NAME: [
        'Helpdesk',
        'Levels',
        'P1',
        'Levels.P1',
        'Überwachung',
        '客户',
        'सेवा',
        'שירות',
        'E\u0301cole',
        'A-very-Long_Name0123456789',
    ],
    UNIT: ['Seats', 'USD', 'GB', '用户'],
    TEXT: [
        '"x"',
        '""',
        '"Two words"',
        '"a \\"b\\" // c"',
        '"服务台、支持"',
        '"מוקד שירות"',
        '"e\u0301 \u200bzero"',
        '"👩‍💻 { }"',
        `"${'long '.repeat(40)}"`,
    ],
    PROSE: [
        '"""Words."""',
        '""""""',
        '"""\n    | a | b |\n    |---|---|\n    |\t1 | 2 |\n    """',
        '"""\n    - one\n        - two\n\n\n      1. three\n"""',
        '"""\n\tcode:\n\n\t\tint x;  \n    ~~~\n  { // no comment /* none */\n    ~~~\n\t"""',
        '"""First\n  [[Helpdesk|the desk]] 服务\n\n\nlast   """',
    ],
    CITATION: ['GDPR:28(3)(h)', 'PCI-DSS:12.8.5'],
    DATE: ['2026-01-01', '2028-02-29'],
    MONTHDAY: ['12-25', '01-01'],
    TIME: ['08:00', '24:00'],
    PERCENT: ['99.9%', '10 %', '5\t%', '0%'],
    FACTOR: ['1.5x', '10x'],
    PERCENTILE: ['p95', 'p99.9'],
    NUMBER: ['1', '30', '6_200', '6,200', '0.5'],
};

/** How often what may come any number of times comes. */
const MANY = [0, 1, 2, 2, 3, 3, 5, 8, 30];

/** Follows the grammar by a list of choices; where the list ends, it leaves out what may be left out. */
class Speaker {
    private at = 0;
    private readonly choices: readonly number[];

    constructor(choices: readonly number[]) {
        this.choices = choices;
    }

    say(name: string): string {
        const rule = RULES.get(name);
        if (rule === undefined) throw new Error(`The grammar has no rule ${name}`);
        if (GrammarAST.isTerminalRule(rule)) return this.oneOf(SAMPLES[name] ?? []) ?? '';
        return 'definition' in rule ? this.sayElement(rule.definition as GrammarAST.AbstractElement) : '';
    }

    private choose(count: number): number {
        return (this.choices[this.at++] ?? 0) % count;
    }

    private oneOf<T>(some: readonly T[]): T | undefined {
        return some[this.choose(some.length)];
    }

    private sayElement(element: GrammarAST.AbstractElement): string {
        const parts = Array.from({ length: this.times(element) }, () => this.sayOnce(element));
        return parts.join(this.gap());
    }

    private times({ cardinality }: GrammarAST.AbstractElement): number {
        if (cardinality === '?') return Math.min(1, this.choose(4));
        if (cardinality === '*') return MANY[this.choose(MANY.length)] ?? 0;
        return cardinality === '+' ? 1 + this.choose(4) : 1;
    }

    private sayOnce(element: GrammarAST.AbstractElement): string {
        const is = GrammarAST;
        if (is.isKeyword(element)) return element.value;
        if (is.isRuleCall(element)) return this.say(element.rule.$refText);
        if (is.isAssignment(element)) return this.sayElement(element.terminal);
        if (is.isCrossReference(element)) return element.terminal ? this.sayElement(element.terminal) : '';
        if (is.isAlternatives(element)) return this.sayElement(this.oneOf(element.elements) ?? element);
        if (!is.isGroup(element)) return '';
        return element.elements
            .map((each) => this.sayElement(each))
            .filter((said) => said !== '')
            .join(this.gap());
    }

    private gap(): string {
        return [' ', ' ', ' ', '\n', '   ', '\n\n'][this.choose(6)] ?? ' ';
    }
}
