import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Composition } from '../../language/analysis/composition.ts';
import { factsOf } from '../../language/analysis/facts.ts';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Dependency, Service } from '../../language/model/service.ts';
import type { Vendor } from '../../language/model/vendor.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { Percent } from '../../language/values/percent.ts';
import {
    availability,
    commitment,
    committing,
    contract,
    dependency,
    metric,
    service,
    sla,
    unknown,
    uptime,
    vendor,
} from '../support/model.ts';

/** The composition of the first service among these. */
function composed(first: Service, ...others: readonly Declaration[]): Composition {
    return factsOf(contract(first, ...others)).composition(first, availability);
}

function composite(first: Service, ...others: readonly Declaration[]): string | undefined {
    return composed(first, ...others).availability?.toString();
}

function inSeries(...shares: readonly string[]): Service {
    return service('Top', { dependsOn: shares.map((share, index) => dependency(committing(`V${index}`, share))) });
}

function inParallel(...shares: readonly string[]): Service {
    return service('Top', { dependsOn: [dependency(...shares.map((share, index) => committing(`V${index}`, share)))] });
}

function on(name: string, ...dependsOn: readonly Dependency[]): Service {
    return service(name, { dependsOn });
}

describe('composite availability', () => {
    it.each([
        ['99.95% × 99.99%', ['99.95%', '99.99%'], '99.940005%'],
        // 0.9999³ = 0.999700029999; the published figure prints 99.970003%.
        ['three of 99.99%', ['99.99%', '99.99%', '99.99%'], '99.9700029999%'],
        ['99.99% and 100%', ['99.99%', '100%'], '99.99%'],
    ])('in series: %s', (_, shares, expected) => {
        expect(composite(inSeries(...shares))).toBe(expected);
    });

    it('in series: the published twelve parts come to 99.317%', () => {
        const shares = '99.99 99.99 99.95 99.95 99.95 99.9 99.9 99.995 99.9 99.99 99.9 99.9'.split(' ');
        const top = composed(inSeries(...shares.map((share) => `${share}%`)));
        expect(top.availability?.round(3).toString()).toBe('99.317%');
    });

    it.each([
        ['two of 99.5%', ['99.5%', '99.5%'], '99.9975%'],
        ['two of 99.9%', ['99.9%', '99.9%'], '99.9999%'],
    ])('in parallel: %s', (_, shares, expected) => {
        expect(composite(inParallel(...shares))).toBe(expected);
    });

    it('of the law firm: 99.99% × (1 − 0.001²)', () => {
        const [azure, cisco, juniper] = [
            committing('Azure', '99.99%'),
            committing('Cisco', '99.9%'),
            committing('Juniper', '99.9%'),
        ];
        const servers = on('Servers', dependency(azure), dependency(cisco, juniper));
        // 0.9999 × 0.999999 = 0.9998990001
        expect(composite(servers, azure, cisco, juniper)).toBe('99.98990001%');
    });

    it('goes through services that promise nothing themselves', () => {
        const [a, b] = [committing('A', '99.9%'), committing('B', '99.5%')];
        const inner = on('Inner', dependency(a));
        const top = on('Top', dependency(inner), dependency(b));
        const found = composed(top, inner, a, b);
        expect(found.availability?.toString()).toBe('99.4005%');
        expect(found.series.map((each) => each.availability?.toString())).toEqual(['99.9%', '99.5%']);
        expect(found.series[0]?.parts[0]?.type).toBe('composite');
    });

    it('takes a service by its own promise', () => {
        const a = committing('A', '99%');
        const inner = on('Inner', dependency(a));
        const top = on('Top', dependency(inner));
        const levels = sla('Levels', [inner], { objectives: [uptime('99.9%')] });
        expect(composite(top, inner, a, levels)).toBe('99.9%');
        const [part] = composed(top, inner, a, levels).series[0]?.parts ?? [];
        expect(part).toMatchObject({ type: 'promise', service: inner, promise: { path: 'Levels.Uptime' } });
        expect(part?.type === 'promise' && part.availability.toString()).toBe('99.9%');
    });

    it('takes commitments of its own metric, from below, as a share', () => {
        const a = vendor('A', {
            commitments: [
                commitment(metric('BackupSuccess', 'case share', 'higher'), 'at least', '99.999%'),
                commitment(availability, 'at most', '99.99%'),
                commitment(availability, 'at least', '5'),
                commitment(availability, 'at least', '99%'),
            ],
        });
        expect(composite(on('Top', dependency(a)), a)).toBe('99%');
    });

    it('takes no share of the time as less than none or more than all of it', () => {
        expect(composite(inSeries('120%', '99%'))).toBe('99%');
        expect(composite(inSeries('-5%', '99%'))).toBe('0%');
    });

    it('takes the best of several commitments', () => {
        const both = { ...committing('A', '99.9%') };
        const azure = { ...both, commitments: [...both.commitments, ...committing('A', '99.99%').commitments] };
        expect(composite(on('Top', dependency(azure)), azure)).toBe('99.99%');
        const turned = { ...both, commitments: [...azure.commitments].reverse() };
        const [part] = composed(on('Top', dependency(turned)), turned).series[0]?.parts ?? [];
        expect(part).toMatchObject({ type: 'commitment', vendor: turned, commitment: azure.commitments[1] });
    });
});

describe('a part shared by two branches', () => {
    const shared = committing('Shared', '99%');
    const [b, c] = [committing('B', '90%'), committing('C', '90%')];

    it('counts once in series', () => {
        const inner = on('Inner', dependency(shared), dependency(b));
        const top = on('Top', dependency(shared), dependency(inner));
        expect(composite(top, inner)).toBe('89.1%');
        expect(composed(top, inner).shared).toMatchObject([{ supplier: shared, dependency: undefined }]);
    });

    it('counts once in parallel, and the alternatives are named', () => {
        const [left, right] = [
            on('Left', dependency(shared), dependency(b)),
            on('Right', dependency(shared), dependency(c)),
        ];
        const choice = dependency(left, right);
        const top = on('Top', choice);
        // 0.99 × (1 − 0.1²)
        expect(composite(top, left, right)).toBe('98.01%');
        const [part] = composed(top, left, right).shared;
        expect(part?.supplier).toBe(shared);
        expect(part?.dependency).toBe(choice);
        expect(part?.refs.map(({ text }) => text)).toEqual(['Left', 'Right']);
    });

    it('counts once where branches overlap in part: two of three', () => {
        const [x, y, z] = ['X', 'Y', 'Z'].map((name) => committing(name, '90%')) as [Vendor, Vendor, Vendor];
        const pairs = [
            on('XY', dependency(x), dependency(y)),
            on('YZ', dependency(y), dependency(z)),
            on('XZ', dependency(x), dependency(z)),
        ];
        // Two of three at 0.9: 3 × 0.81 − 2 × 0.729
        expect(composite(on('Top', dependency(...pairs)), ...pairs)).toBe('97.2%');
    });

    it('is not counted again behind a promise that holds it already', () => {
        const inner = on('Inner', dependency(shared));
        const levels = sla('Levels', [inner], { objectives: [uptime('98%')] });
        expect(composite(on('Top', dependency(inner), dependency(shared)), inner, levels)).toBe('98%');
    });

    it('bounds alternatives that all need it', () => {
        const [left, right] = [on('Left', dependency(shared)), on('Right', dependency(shared))];
        const levels = sla('Levels', [left, right], { objectives: [uptime('99%')] });
        expect(composite(on('Top', dependency(left, right)), left, right, levels)).toBe('99%');
    });

    it('is named without what stands behind it', () => {
        const inner = on('Inner', dependency(shared));
        const [left, right] = [on('Left', dependency(inner)), on('Right', dependency(inner), dependency(b))];
        const found = composed(on('Top', dependency(left), dependency(right)), left, right, inner).shared;
        expect(found.map(({ supplier, refs }) => [supplier, refs.map(({ text }) => text)])).toEqual([
            [inner, ['Left', 'Right']],
        ]);
    });

    it('is not the service itself, where its suppliers lead back to it', () => {
        const [top, left, right] = [service('Top'), service('Left'), service('Right')];
        Object.assign(top, { dependsOn: [dependency(left), dependency(right)] });
        Object.assign(left, { dependsOn: [dependency(top)] });
        Object.assign(right, { dependsOn: [dependency(top)] });
        expect(composed(top, left, right).shared.map(({ supplier }) => supplier)).not.toContain(top);
    });

    it('counts once where a choice stands behind two services', () => {
        const choice = dependency(b, c);
        const inner = on('Inner', choice);
        const [left, right] = [on('Left', dependency(inner)), on('Right', dependency(inner))];
        // 1 − 0.1², once for both.
        expect(composite(on('Top', dependency(left), dependency(right)), left, right, inner)).toBe('99%');
    });

    it('is found quickly in a deep lattice', () => {
        let floor = on('Floor', dependency(shared));
        const all: Service[] = [floor];
        for (let level = 0; level < 60; level += 1) {
            const [left, right] = [on(`L${level}`, dependency(floor)), on(`R${level}`, dependency(floor))];
            floor = on(`S${level}`, dependency(left, right));
            all.unshift(floor, left, right);
        }
        expect(composite(floor, ...all.slice(1))).toBe('99%');
    });
});

describe('what is unknown', () => {
    const known = committing('Known', '99.9%');
    const silent = vendor('Silent');

    it('makes the whole unknown, and is listed', () => {
        const inner = on('Inner', dependency(silent));
        const found = composed(on('Top', dependency(known), dependency(inner)), inner);
        expect(found.availability).toBeUndefined();
        expect(found.series.map((each) => each.availability?.toString())).toEqual(['99.9%', undefined]);
        expect(found.atMost?.toString()).toBe('99.9%');
        expect(found.unknown.map((part) => [part.ref.text, part.why])).toEqual([['Silent', 'no commitment']]);
    });

    it('may be a name that nothing has, or a service that promises nothing', () => {
        const bare = service('Bare');
        const top = on('Top', { ...dependency(), alternatives: [unknown('Nobody')] }, dependency(bare));
        expect(composed(top, bare).unknown.map((part) => part.why)).toEqual(['no such name', 'no promise']);
    });

    it('is also what depends on itself', () => {
        const [a, b] = [service('A'), service('B')];
        Object.assign(a, { dependsOn: [dependency(b), dependency(known)] });
        Object.assign(b, { dependsOn: [dependency(a)] });
        const found = composed(a, b);
        expect(found.unknown.map((part) => [part.ref.text, part.why])).toEqual([['B', 'circular']]);
        expect(found.atMost?.toString()).toBe('99.9%');
    });

    it('is a service without suppliers', () => {
        expect(composed(service('Alone'))).toMatchObject({ availability: undefined, atMost: undefined, unknown: [] });
    });
});

describe('bounds', () => {
    const share = fc.integer({ min: 0, max: 1_000_000 }).map((n) => Percent.of(Decimal.of(n).times('0.0001')));
    const some = fc.array(share, { minLength: 1, maxLength: 6 });
    const sorted = (shares: readonly Percent[]) => [...shares].sort((one, other) => one.compare(other));

    it('series never exceeds its weakest part', () => {
        fc.assert(
            fc.property(some, (shares) => {
                const found = composed(inSeries(...shares.map(String)));
                expect(found.availability?.compare(sorted(shares)[0] ?? Percent.whole)).toBeLessThanOrEqual(0);
            }),
        );
    });

    it('parallel never falls short of its strongest part', () => {
        fc.assert(
            fc.property(some, (shares) => {
                const found = composed(inParallel(...shares.map(String)));
                expect(found.availability?.compare(sorted(shares).at(-1) ?? Percent.zero)).toBeGreaterThanOrEqual(0);
            }),
        );
    });
});
