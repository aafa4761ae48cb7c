import type { Direction } from './change.ts';
import { compareMeasures } from './measure.ts';
import type { Fact, Part, Stated } from './thing.ts';

/** What it does to the client that a line has other values; undefined where it says the same in other words. */
export function directionOf(before: Fact, after: Fact): Direction | undefined {
    if (before.identity === after.identity) return undefined;
    const directions = before.parts.flatMap((part, index) => partDirection(part, after.parts[index]) ?? []);
    const found = new Set(directions);
    if (before.parts.length !== after.parts.length) found.add('changed');
    return together(found);
}

/** That something stands in the contract which did not. */
export function directionOfComing(stated: Stated): Direction {
    switch (stated) {
        case 'better':
            return 'stronger';
        case 'worse':
            return 'weaker';
        case 'neutral':
            return 'neutral';
        case 'unknown':
            return 'changed';
    }
}

/** That something stands there no more. */
export function directionOfGoing(stated: Stated): Direction {
    return opposite(directionOfComing(stated));
}

export function opposite(direction: Direction): Direction {
    if (direction === 'weaker') return 'stronger';
    return direction === 'stronger' ? 'weaker' : direction;
}

/** Where one value is better and another worse, it depends. */
function together(found: ReadonlySet<Direction>): Direction | undefined {
    const telling = [...found].filter((each) => each !== 'neutral');
    const [only = 'changed'] = telling;
    if (telling.length > 0) return telling.length === 1 ? only : 'changed';
    return found.size === 0 ? undefined : 'neutral';
}

function partDirection(before: Part, after: Part | undefined): Direction | undefined {
    const [one, other] = [before.measure, after?.measure];
    if (one === undefined || other === undefined || after === undefined) {
        if (one === other) return undefined;
        if (one === undefined) return directionOfComing((after ?? before).polarity.stated);
        return directionOfGoing(before.polarity.stated);
    }
    return ordered(compareMeasures(other, one), samePolarity(before, after));
}

function ordered(order: -1 | 0 | 1 | undefined, gain: Part['polarity']['gain']): Direction | undefined {
    if (order === 0) return undefined;
    if (gain === 'neutral') return 'neutral';
    if (order === undefined || gain === 'unknown') return 'changed';
    return order > 0 === (gain === 'more') ? 'stronger' : 'weaker';
}

/** Where what is better has changed sides itself, nothing can be said. */
function samePolarity(before: Part, after: Part): Part['polarity']['gain'] {
    return before.polarity.gain === after.polarity.gain ? before.polarity.gain : 'unknown';
}
