import { describe, expect, it } from 'vitest';
import { dependencyGraph } from '../../language/analysis/graph.ts';
import type { Named } from '../../language/model/named.ts';
import type { Service } from '../../language/model/service.ts';
import { contract, dependency, service, unknown, vendor } from '../support/model.ts';

const names = (all: Iterable<Named>) => [...all].map((each) => each.name.value);

describe('the dependency graph', () => {
    const [azure, cisco] = [vendor('Azure'), vendor('Cisco')];
    const network = service('Network', { dependsOn: [dependency(cisco)] });
    const servers = service('Servers', { dependsOn: [dependency(azure), dependency(network, cisco)] });
    const desk = service('Desk', { dependsOn: [dependency(servers), { ...dependency(), alternatives: [unknown()] }] });
    const graph = () => dependencyGraph(contract(network, servers, desk, azure, cisco));

    it('follows every chain', () => {
        expect(names(graph().servicesBehind(desk))).toEqual(['Servers', 'Network']);
        expect(names(graph().vendorsBehind(desk))).toEqual(['Azure', 'Cisco']);
        expect(names(graph().vendorsBehind(network))).toEqual(['Cisco']);
        expect(names(graph().suppliersBehind(azure))).toEqual([]);
    });

    it('knows who relies on a supplier', () => {
        expect(names(graph().reliantOn(cisco))).toEqual(['Network', 'Servers', 'Desk']);
        expect(names(graph().reliantOn(desk))).toEqual([]);
        expect(names(graph().reliantOn(azure))).toEqual(['Servers', 'Desk']);
    });

    it('shows the shortest chain of references', () => {
        expect(
            graph()
                .chain(desk, cisco)
                .map(({ ref }) => ref.text),
        ).toEqual(['Servers', 'Cisco']);
        expect(graph().chain(network, azure)).toEqual([]);
    });

    it('leaves out names that nothing has', () => {
        expect(graph().direct(desk)).toHaveLength(1);
    });

    it('finds no loop where there is none', () => {
        expect(graph().loops).toEqual([]);
        expect(graph().loopOf(desk)).toEqual([]);
    });
});

describe('loops', () => {
    it('are found once each, without what only leads to them', () => {
        const [a, b, c, self, above] = ['A', 'B', 'C', 'Self', 'Above'].map((name) => service(name)) as [
            Service,
            Service,
            Service,
            Service,
            Service,
        ];
        Object.assign(a, { dependsOn: [dependency(b)] });
        Object.assign(b, { dependsOn: [dependency(c, self)] });
        Object.assign(c, { dependsOn: [dependency(a)] });
        Object.assign(self, { dependsOn: [dependency(self)] });
        Object.assign(above, { dependsOn: [dependency(a)] });
        const graph = dependencyGraph(contract(above, c, a, b, self));
        expect(graph.loops.map(names)).toEqual([['C', 'A', 'B'], ['Self']]);
        expect(names(graph.loopOf(b))).toEqual(['C', 'A', 'B']);
        expect(graph.loopOf(above)).toEqual([]);
        expect(names(graph.servicesBehind(a)).sort()).toEqual(['A', 'B', 'C', 'Self']);
    });

    it('are looked for in a long chain without delay', () => {
        let last = service('S0');
        const all = [last];
        for (let index = 1; index < 20_000; index += 1) {
            last = service(`S${index}`, { dependsOn: [dependency(last)] });
            all.push(last);
        }
        const graph = dependencyGraph(contract(...all));
        expect(graph.loops).toEqual([]);
        expect(graph.servicesBehind(last).size).toBe(19_999);
    });
});
