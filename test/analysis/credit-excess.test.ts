import { describe, expect, it } from 'vitest';
import { creditExcess } from '../../language/analysis/credit-excess.ts';
import { factsOf } from '../../language/analysis/facts.ts';
import type { Band, Cap } from '../../language/model/sla.ts';
import { windowText } from '../../language/values/window.ts';
import {
    below,
    cap,
    contract,
    each,
    fee,
    objective,
    price,
    refs,
    responseTime,
    schedule,
    service,
    sla,
    step,
    uptime,
    value,
} from '../support/model.ts';

/** A service of 1,000 USD a month, of which one schedule credits the uptime or the response. */
function excess(bands: readonly Band[], own?: Cap, shared?: Cap): string | undefined {
    const hosting = fee('Hosting', price('1000', 'month'));
    const servers = service('Servers', { fees: refs(hosting) });
    const promised = bands.some(({ type }) => type === 'bound')
        ? uptime('99.9%')
        : objective('Response', responseTime, { target: value('15 minutes') });
    const credits = schedule(bands, { objectives: refs(promised), cap: own });
    const levels = sla('Levels', [servers], { objectives: [promised], credits: [credits], cap: shared });
    const facts = factsOf(contract(hosting, servers, levels));
    const found = creditExcess({ schedule: credits, sla: levels, promise: facts.of(promised) }, facts);
    if (found === undefined) return undefined;
    const { limit } = found;
    return limit ? `${limit.worst} of ${limit.fees} ${windowText(limit.window)}, own: ${limit.isOwn}` : 'endless';
}

const misses = [each('miss', '250 USD')];

describe('credits of one window', () => {
    it.each<[string, readonly Band[], Cap | undefined, Cap | undefined, string | undefined]>([
        ['without end', misses, undefined, undefined, 'endless'],
        ['that grow with the time', [step('30 minutes', '5%')], undefined, undefined, 'endless'],
        ['of no band', [], undefined, undefined, undefined],
        ['of all of the fee', [below('99.9%', '100%')], undefined, undefined, undefined],
        ['of more', [below('99.9%', '100.1%')], undefined, undefined, '1_001 USD of 1_000 USD monthly, own: true'],
        ['ended by a cap within the fee', misses, cap('1000 USD', 'monthly'), undefined, undefined],
        ['ended by a part of the fee', misses, cap('100%', 'monthly'), undefined, undefined],
        [
            'ended by a cap past the fee',
            misses,
            cap('150%', 'monthly'),
            undefined,
            '1_500 USD of 1_000 USD monthly, own: true',
        ],
        [
            'ended by the cap of the sla',
            misses,
            undefined,
            cap('1001 USD', 'monthly'),
            '1_001 USD of 1_000 USD monthly, own: true',
        ],
        [
            'ended by a cap of the year past twelve fees',
            misses,
            cap('12001 USD', 'yearly'),
            undefined,
            '12_001 USD of 12_000 USD yearly, own: false',
        ],
        ['ended by a cap of the year within them', misses, cap('12000 USD', 'yearly'), undefined, undefined],
        [
            'ended by two caps, both past it: the lower',
            misses,
            cap('1500 USD', 'monthly'),
            cap('1200 USD', 'monthly'),
            '1_200 USD of 1_000 USD monthly, own: true',
        ],
        ['ended by two caps, one within', misses, cap('1500 USD', 'monthly'), cap('900 USD', 'monthly'), undefined],
        ['ended by a part of all fees of the sla', misses, undefined, cap('150%', 'monthly'), undefined],
        ['ended in another currency', misses, cap('2000 EUR', 'monthly'), undefined, undefined],
        [
            'of more than the fee, capped above it',
            [below('99.9%', '120%')],
            cap('130%'),
            undefined,
            '1_200 USD of 1_000 USD monthly, own: true',
        ],
        ['of more than the fee, capped at it', [below('99.9%', '120%')], cap('100%'), undefined, undefined],
    ])('%s', (_, bands, own, shared, expected) => {
        expect(excess(bands, own, shared)).toBe(expected);
    });
});
