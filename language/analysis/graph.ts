import type { Contract } from '../model/composed.ts';
import type { Ref } from '../model/reference.ts';
import type { Dependency, Service } from '../model/service.ts';
import type { Vendor } from '../model/vendor.ts';
import { groupedBy, memoised } from './memo.ts';

/** What a service can rely on. */
export type Supplier = Service | Vendor;

/** One reference in `depends on`, with the line's alternative group that it stands in. */
export interface Reliance {
    readonly service: Service;
    readonly dependency: Dependency;
    readonly ref: Ref<Supplier>;
    readonly supplier: Supplier;
}

/** Who relies on whom. Every answer is found once and kept; loops are followed once. */
export interface DependencyGraph {
    /** The references of one service that have a target, in the order written. */
    direct(service: Service): readonly Reliance[];
    /** All services that it relies on through any chain; itself only when it stands in a loop. */
    servicesBehind(service: Service): ReadonlySet<Service>;
    /** All vendors that it relies on through any chain. */
    vendorsBehind(service: Service): ReadonlySet<Vendor>;
    /** Everything that a supplier relies on in its turn; nothing for a vendor. */
    suppliersBehind(supplier: Supplier): ReadonlySet<Supplier>;
    /** The services that rely on a supplier through any chain, in the order declared. */
    reliantOn(supplier: Supplier): readonly Service[];
    /** The shortest chain of references from a service to a supplier; empty when there is none. */
    chain(service: Service, supplier: Supplier): readonly Reliance[];
    /** The other services of its loop and itself, in the order declared; empty when it stands in none. */
    loopOf(service: Service): readonly Service[];
    /** All loops, each once. */
    readonly loops: readonly (readonly Service[])[];
}

/** The dependency graph of a contract's services. */
export function dependencyGraph(contract: Contract): DependencyGraph {
    const services = contract.all('service');
    const direct = memoised(relianceOf);
    const behind = memoised((service: Service) => suppliersBehind(service, direct));
    const servicesBehind = memoised((service: Service) => new Set([...behind(service)].filter(isService)));
    const vendorsBehind = memoised((service: Service) => new Set([...behind(service)].filter(isVendor)));
    const chains = memoised((service: Service) => chainsFrom(service, direct));
    const loops = findLoops(services, behind);
    const loopOf = new Map(loops.flatMap((loop) => loop.map((service) => [service, loop] as const)));
    return {
        direct,
        servicesBehind,
        vendorsBehind,
        suppliersBehind: (supplier) => (isService(supplier) ? behind(supplier) : new Set()),
        reliantOn: memoised((supplier: Supplier) => services.filter((service) => behind(service).has(supplier))),
        chain: (service, supplier) => chains(service).get(supplier) ?? [],
        loopOf: (service) => loopOf.get(service) ?? [],
        loops,
    };
}

function isService(supplier: Supplier): supplier is Service {
    return supplier.kind === 'service';
}

function isVendor(supplier: Supplier): supplier is Vendor {
    return supplier.kind === 'vendor';
}

function relianceOf(service: Service): readonly Reliance[] {
    return service.dependsOn.flatMap((dependency) =>
        dependency.alternatives.flatMap((ref) =>
            ref.target === undefined ? [] : [{ service, dependency, ref, supplier: ref.target }],
        ),
    );
}

type Direct = (service: Service) => readonly Reliance[];
type Behind = (service: Service) => ReadonlySet<Supplier>;

function suppliersOf(service: Service): readonly Supplier[] {
    return relianceOf(service).map((reliance) => reliance.supplier);
}

function suppliersBehind(service: Service, direct: Direct): ReadonlySet<Supplier> {
    const reached = new Set<Supplier>();
    const open = [service];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const { supplier } of direct(next)) {
            if (reached.has(supplier)) continue;
            reached.add(supplier);
            if (isService(supplier)) open.push(supplier);
        }
    }
    return reached;
}

/** The shortest chains from a service, found by breadth. */
function chainsFrom(from: Service, direct: Direct): ReadonlyMap<Supplier, readonly Reliance[]> {
    const chains = new Map<Supplier, readonly Reliance[]>();
    const open: (readonly Reliance[])[] = [[]];
    for (const chain of open) {
        const last = chain.at(-1)?.supplier ?? from;
        for (const step of isService(last) ? direct(last) : []) {
            if (chains.has(step.supplier)) continue;
            chains.set(step.supplier, [...chain, step]);
            open.push([...chain, step]);
        }
    }
    return chains;
}

/** The groups of services that reach each other, found among those that are left when all that ends is taken away. */
function findLoops(services: readonly Service[], behind: Behind): readonly (readonly Service[])[] {
    const looping = endless(services).filter((service) => behind(service).has(service));
    const grouped = new Set<Service>();
    return looping.flatMap((service) => {
        if (grouped.has(service)) return [];
        const loop = looping.filter((other) => behind(service).has(other) && behind(other).has(service));
        for (const member of loop) grouped.add(member);
        return [loop];
    });
}

/** The services left when one after another each is dropped whose suppliers are all dropped (Kahn 1962). */
function endless(services: readonly Service[]): readonly Service[] {
    const reliant = groupedBy(services, (service) => suppliersOf(service).filter(isService));
    const waiting = new Map(services.map((service) => [service, new Set(suppliersOf(service).filter(isService)).size]));
    const done = services.filter((service) => waiting.get(service) === 0);
    for (const service of done) {
        for (const other of reliant.get(service) ?? []) {
            const left = (waiting.get(other) ?? 0) - 1;
            waiting.set(other, left);
            if (left === 0) done.push(other);
        }
    }
    return services.filter((service) => waiting.get(service) !== 0);
}
