import type { Metric } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Dependency, Service } from '../model/service.ts';
import type { Commitment, Vendor } from '../model/vendor.ts';
import { Decimal } from '../values/decimal.ts';
import { Percent } from '../values/percent.ts';
import type { DependencyGraph, Supplier } from './graph.ts';
import { memoised } from './memo.ts';
import type { PromiseFacts } from './objective.ts';
import { type Leaf, type Need, type Needs, reliability } from './reliability.ts';

/** The availability that the suppliers of a service leave it, as a tree of what it is made from. */
export interface Composition {
    readonly service: Service;
    /** One for each item of `depends on`; all are needed: series. */
    readonly series: readonly Alternatives[];
    /** The composite; undefined while some part is unknown, and for a service that depends on nothing. */
    readonly availability: Percent | undefined;
    /** What it comes to at best: the composite as if unknown parts never failed. */
    readonly atMost: Percent | undefined;
    /** The parts that commit nothing, here and in the services below, each once. */
    readonly unknown: readonly UnknownPart[];
    /** Parts that several references lead to; each counts once. */
    readonly shared: readonly SharedPart[];
}

/** `X or Y`: one of them suffices: parallel. */
export interface Alternatives {
    readonly dependency: Dependency;
    readonly parts: readonly Part[];
    /** 1 − ∏(1 − Aᵢ) of these alone; undefined while one is unknown. */
    readonly availability: Percent | undefined;
}

export type Part =
    /** A vendor, by what it commits. */
    | {
          readonly type: 'commitment';
          readonly ref: Ref<Supplier>;
          readonly vendor: Vendor;
          readonly commitment: Commitment;
          readonly availability: Percent;
      }
    /** Another service, by what it promises itself. */
    | {
          readonly type: 'promise';
          readonly ref: Ref<Supplier>;
          readonly service: Service;
          readonly promise: PromiseFacts;
          readonly availability: Percent;
      }
    /** Another service that promises nothing, by what it depends on in its turn. */
    | { readonly type: 'composite'; readonly ref: Ref<Supplier>; readonly composition: Composition }
    | UnknownPart;

/** A part whose availability nobody states. */
export interface UnknownPart {
    readonly type: 'unknown';
    readonly ref: Ref<Supplier>;
    readonly why: 'no such name' | 'no commitment' | 'no promise' | 'circular';
}

/** A supplier that stands behind several references of one service. */
export interface SharedPart {
    readonly supplier: Supplier;
    /** The references that lead to it, directly or through others, in the order written. */
    readonly refs: readonly Ref<Supplier>[];
    /** The item of which two alternatives share it, where that is so: they are not independent. */
    readonly dependency: Dependency | undefined;
}

/** What the compositions of a contract are made from. */
export interface CompositionSources {
    readonly graph: DependencyGraph;
    /** The metric that is composed: Availability, or any other time share. */
    readonly metric: Metric;
    /** What a service promises for that metric by itself. */
    promiseOf(service: Service): { readonly facts: PromiseFacts; readonly availability: Percent } | undefined;
}

/** The compositions of all services for one metric; each is found once. */
export function compositions(sources: CompositionSources): (service: Service) => Composition {
    const structure = structures(sources);
    const compose: (service: Service) => Composition = memoised((service) => {
        const series = service.dependsOn.map((dependency) => {
            const parts = dependency.alternatives.map((ref) => partOf(service, ref, sources, compose));
            return { dependency, parts, availability: whenKnown(parts, structure.ofDependency(service, dependency)) };
        });
        const parts = series.flatMap((each) => each.parts);
        const needs = structure.ofService(service);
        const atMost = parts.length === 0 ? undefined : percentOf(reliability(needs));
        const unknown = [...new Set(parts.flatMap(unknownIn))];
        const availability = unknown.length === 0 ? atMost : undefined;
        return { service, series, availability, atMost, unknown, shared: sharedParts(service, sources.graph) };
    });
    return compose;
}

/** The best commitment of a vendor for a metric as a share of time; conditions are not weighed. */
export function commitmentFor(
    vendor: Vendor,
    metric: Metric,
): { commitment: Commitment; availability: Percent } | undefined {
    const fitting = vendor.commitments.flatMap((commitment) =>
        commitment.metric.target === metric && commitment.bound === 'at least' && commitment.value.type === 'percent'
            ? [{ commitment, availability: commitment.value.percent }]
            : [],
    );
    return fitting.reduce<(typeof fitting)[number] | undefined>(
        (best, next) => (best === undefined || next.availability.compare(best.availability) > 0 ? next : best),
        undefined,
    );
}

function partOf(
    service: Service,
    ref: Ref<Supplier>,
    sources: CompositionSources,
    compose: (service: Service) => Composition,
): Part {
    const { target } = ref;
    if (target === undefined) return { type: 'unknown', ref, why: 'no such name' };
    if (target.kind === 'vendor') {
        const found = commitmentFor(target, sources.metric);
        return found
            ? { type: 'commitment', ref, vendor: target, ...found }
            : { type: 'unknown', ref, why: 'no commitment' };
    }
    if (isCircular(service, target, sources.graph)) return { type: 'unknown', ref, why: 'circular' };
    const own = sources.promiseOf(target);
    if (own) return { type: 'promise', ref, service: target, promise: own.facts, availability: own.availability };
    if (target.dependsOn.length === 0) return { type: 'unknown', ref, why: 'no promise' };
    return { type: 'composite', ref, composition: compose(target) };
}

function isCircular(service: Service, supplier: Service, graph: DependencyGraph): boolean {
    return graph.loopOf(service).includes(supplier);
}

function unknownIn(part: Part): readonly UnknownPart[] {
    if (part.type === 'composite') return part.composition.unknown;
    return part.type === 'unknown' ? [part] : [];
}

function whenKnown(parts: readonly Part[], needs: Needs): Percent | undefined {
    return parts.flatMap(unknownIn).length > 0 ? undefined : percentOf(reliability(needs));
}

function percentOf(share: Decimal | undefined): Percent | undefined {
    return share && Percent.ofFraction(share);
}

interface Structures {
    ofService(service: Service): Needs;
    ofDependency(service: Service, dependency: Dependency): Needs;
}

/** The same tree as parts that need each other; a part is one object wherever it stands. Unknown ones never fail. */
function structures({ graph, metric, promiseOf }: CompositionSources): Structures {
    const vendorLeaf = memoised((vendor: Vendor) => leaf(commitmentFor(vendor, metric)?.availability));
    const serviceLeaf = memoised((service: Service) => {
        const below = [...ofService(service)].flatMap((need) => (need.kind === 'leaf' ? [need, ...need.implies] : []));
        return leaf(promiseOf(service)?.availability, new Set(below));
    });
    const ofSupplier = (service: Service, { target }: Ref<Supplier>): Needs => {
        if (target === undefined) return new Set();
        if (target.kind === 'vendor') return new Set([vendorLeaf(target)]);
        if (isCircular(service, target, graph)) return new Set();
        return promiseOf(target) === undefined ? ofService(target) : new Set([serviceLeaf(target)]);
    };
    const ofDependency = (service: Service, dependency: Dependency): Needs => {
        const branches = dependency.alternatives.map((ref) => ofSupplier(service, ref));
        if (branches.length < 2) return branches[0] ?? new Set();
        return new Set([{ kind: 'choice', branches }]);
    };
    const ofService: (service: Service) => Needs = memoised(
        (service) => new Set<Need>(service.dependsOn.flatMap((dependency) => [...ofDependency(service, dependency)])),
    );
    return { ofService, ofDependency };
}

function leaf(availability: Percent | undefined, implies: ReadonlySet<Leaf> = new Set()): Leaf {
    const share = availability?.fraction ?? Decimal.one;
    return { kind: 'leaf', availability: Decimal.max(0, Decimal.min(share, Decimal.one)), implies };
}

/** Suppliers behind two or more references; what stands behind a shared one is not named again. */
function sharedParts(service: Service, graph: DependencyGraph): readonly SharedPart[] {
    const leading = new Map<Supplier, { refs: Ref<Supplier>[]; dependencies: Dependency[] }>();
    for (const { ref, dependency, supplier } of graph.direct(service)) {
        for (const each of new Set([supplier, ...graph.suppliersBehind(supplier)])) {
            const entry = leading.get(each) ?? { refs: [], dependencies: [] };
            leading.set(each, entry);
            entry.refs.push(ref);
            entry.dependencies.push(dependency);
        }
    }
    const shared = [...leading].filter(([supplier, { refs }]) => refs.length > 1 && supplier !== service);
    return shared
        .filter(
            ([supplier]) => !shared.some(([other]) => other !== supplier && graph.suppliersBehind(other).has(supplier)),
        )
        .map(([supplier, { refs, dependencies }]) => ({ supplier, refs, dependency: firstTwice(dependencies) }));
}

function firstTwice<T>(items: readonly T[]): T | undefined {
    return items.find((item, index) => items.indexOf(item) !== index);
}
