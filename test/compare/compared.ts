import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { Change, Comparison, Direction } from '../../language/compare/change.ts';
import { compareContracts } from '../../language/compare/compare.ts';
import { ChangeWords } from '../../language/compare/describe.ts';
import { readText } from '../support/text.ts';

/** A contract with every kind of line that carries a value. */
export const CONTRACT = readFileSync(new URL('contract.mspc', import.meta.url), 'utf8');

const TODAY = Temporal.PlainDate.from('2026-06-01');
const words = new ChangeWords();

export function compared(before: string, after: string, others: Readonly<Record<string, string>> = {}): Comparison {
    return compareContracts(readText(before, others).contract, readText(after, others).contract, { today: TODAY });
}

export interface ShownChange {
    readonly what: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
    readonly direction: Change['direction'];
    readonly figures: readonly string[];
}

/** A change as a reader of a test sees it: "Hosting, price". */
export function shown(change: Change): ShownChange {
    const thing = words.say(change.thing.title);
    return {
        what: change.field ? `${thing}, ${words.say(change.field)}` : thing,
        before: change.before?.text,
        after: change.after?.text,
        direction: change.direction,
        figures: change.figures.map((figure) => words.say(figure)),
    };
}

/** A text with one place replaced that has to be there. */
export function edited(text: string, from: string, to: string): string {
    if (!text.includes(from)) throw new Error(`not in the contract: ${from}`);
    return text.replace(from, to);
}

export const OPPOSITE: Readonly<Record<Direction, Direction>> = {
    weaker: 'stronger',
    stronger: 'weaker',
    neutral: 'neutral',
    changed: 'changed',
};
