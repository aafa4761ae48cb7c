import type { Framework, Requirement, Scope } from '../model/library.ts';
import type { Cell, Objective, Row, Sla } from '../model/sla.ts';
import { canonicalName } from '../syntax/characters.ts';

interface SlaMembers {
    readonly objectives: ReadonlyMap<string, Objective>;
    readonly rows: ReadonlyMap<string, Row>;
}

const ofSla = new WeakMap<Sla, SlaMembers>();

/** The objectives and rows of an sla by name; the first of two counts. */
export function membersOf(sla: Sla): SlaMembers {
    const known = ofSla.get(sla);
    if (known) return known;
    const objectives = firstByName(sla.objectives);
    const rows = firstByName(sla.matrices.flatMap((matrix) => matrix.rows));
    const members = { objectives, rows };
    ofSla.set(sla, members);
    return members;
}

export function memberNamed(sla: Sla, name: string): Objective | Row | undefined {
    const { objectives, rows } = membersOf(sla);
    return objectives.get(name) ?? rows.get(name);
}

export function cellNamed(row: Row, metric: string): Cell | undefined {
    return row.cells.find((cell) => cell !== undefined && canonicalName(cell.name.value) === metric);
}

const ofFramework = new WeakMap<Framework, ReadonlyMap<string, Requirement>>();

/** The requirement with exactly that code. */
export function requirementOf(framework: Framework, code: string): Requirement | undefined {
    let byCode = ofFramework.get(framework);
    if (!byCode) {
        byCode = new Map(framework.requirements.map((requirement) => [requirement.name.value, requirement]));
        ofFramework.set(framework, byCode);
    }
    return byCode.get(code);
}

export function scopeNamed(framework: Framework, name: string): Scope | undefined {
    return framework.scopes.find((scope) => canonicalName(scope.name.value) === name);
}

function firstByName<T extends { readonly name: { readonly value: string } }>(
    things: readonly T[],
): ReadonlyMap<string, T> {
    const map = new Map<string, T>();
    for (const thing of things) {
        const name = canonicalName(thing.name.value);
        if (!map.has(name)) map.set(name, thing);
    }
    return map;
}
