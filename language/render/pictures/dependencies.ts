import type { Composition } from '../../analysis/composition.ts';
import { commitmentFor } from '../../analysis/composition.ts';
import { factsOf } from '../../analysis/facts.ts';
import type { Supplier } from '../../analysis/graph.ts';
import type { Contract } from '../../model/composed.ts';
import type { Metric } from '../../model/library.ts';
import type { Dependency, Service } from '../../model/service.ts';
import type { Percent } from '../../values/percent.ts';

/** Who relies on whom, with the availability of each. */
export interface Dependencies {
    /** What the availabilities are of; undefined where nobody states any. */
    readonly metric: Metric | undefined;
    /** Services and vendors that stand on one side of a dependency, in the order declared. */
    readonly parts: readonly DependencyPart[];
    readonly reliances: readonly Reliances[];
    /** Whether what vendors commit themselves to, and what follows from it, is told. */
    readonly tellsCommitments: boolean;
}

export interface DependencyPart {
    readonly supplier: Supplier;
    /** What a service promises or a vendor commits itself to. */
    readonly stated: Percent | undefined;
    /** What its own dependencies leave a service; undefined where it has none or one of them is unknown. */
    readonly composite: Percent | undefined;
    readonly isBelowPromise: boolean;
}

/** One item of `depends on`: all items of a service are needed; of its alternatives one suffices. */
export interface Reliances {
    readonly service: Service;
    readonly dependency: Dependency;
    readonly alternatives: readonly Supplier[];
    /** Of several alternatives together. */
    readonly availability: Percent | undefined;
}

/** The dependencies of a contract; undefined where no service has any. */
export function dependenciesOf(contract: Contract): Dependencies | undefined {
    const metric = metricOf(contract);
    const services = contract.all('service');
    const facts = factsOf(contract);
    const compositionOf = (service: Service) => (metric === undefined ? undefined : facts.composition(service, metric));
    const reliances = services.flatMap((service) => reliancesOf(service, compositionOf(service)));
    if (reliances.length === 0) return undefined;
    const involved = new Set<Supplier>(reliances.flatMap(({ service, alternatives }) => [service, ...alternatives]));
    const all: readonly Supplier[] = [...services, ...contract.all('vendor')];
    const parts = all
        .filter((supplier) => involved.has(supplier))
        .map((supplier) => partOf(contract, supplier, metric, compositionOf));
    return { metric, parts, reliances, tellsCommitments: true };
}

/** The same for readers who are not told what vendors have promised the provider. */
export function withoutCommitments({ metric, parts, reliances }: Dependencies): Dependencies {
    return {
        metric,
        parts: parts.map((part) => ({
            ...part,
            stated: part.supplier.kind === 'vendor' ? undefined : part.stated,
            composite: undefined,
            isBelowPromise: false,
        })),
        reliances: reliances.map((each) => ({ ...each, availability: undefined })),
        tellsCommitments: false,
    };
}

/** The share of time that most is promised or committed of. */
function metricOf(contract: Contract): Metric | undefined {
    const stated = [
        ...factsOf(contract).promises.flatMap(({ metric, bound }) => (metric && bound === 'at least' ? [metric] : [])),
        ...contract
            .all('vendor')
            .flatMap(({ commitments }) => commitments.flatMap(({ metric }) => metric.target ?? [])),
    ].filter((metric) => metric.type?.value === 'time share');
    const count = new Map<Metric, number>();
    for (const metric of stated) count.set(metric, (count.get(metric) ?? 0) + 1);
    const most = Math.max(0, ...count.values());
    return stated.find((metric) => count.get(metric) === most);
}

function reliancesOf(service: Service, composition: Composition | undefined): readonly Reliances[] {
    return service.dependsOn.flatMap((dependency) => {
        const alternatives = [...new Set(dependency.alternatives.flatMap(({ target }) => target ?? []))];
        const together = composition?.series.find((each) => each.dependency === dependency);
        return alternatives.length === 0
            ? []
            : [{ service, dependency, alternatives, availability: together?.availability }];
    });
}

function partOf(
    contract: Contract,
    supplier: Supplier,
    metric: Metric | undefined,
    compositionOf: (service: Service) => Composition | undefined,
): DependencyPart {
    if (metric === undefined) return { supplier, stated: undefined, composite: undefined, isBelowPromise: false };
    if (supplier.kind === 'vendor') {
        const stated = commitmentFor(supplier, metric)?.availability;
        return { supplier, stated, composite: undefined, isBelowPromise: false };
    }
    const stated = factsOf(contract).bestPromise(supplier, metric)?.availability;
    const composite = compositionOf(supplier)?.availability;
    const isBelowPromise = stated !== undefined && composite !== undefined && composite.compare(stated) < 0;
    return { supplier, stated, composite, isBelowPromise };
}
