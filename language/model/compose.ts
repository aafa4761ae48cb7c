import type { Allowance, Contract } from './composed.ts';
import type { Header } from './contract.ts';
import type { Declaration, DeclarationKind } from './declaration.ts';
import type { Framework } from './library.ts';
import type { Named, OfKind } from './named.ts';
import type { Ref } from './reference.ts';

/** What composing needs of a file: its declarations, and the references that each of them makes. */
export interface ComposedFile {
    readonly uri: string;
    readonly declarations: readonly Declaration[];
    readonly allowances: readonly Allowance[];
}

/** The references written in a declaration, prose included. */
export type RefsOf = (declaration: Declaration) => readonly Ref[];

/** The kinds that are vocabulary: naming them makes nothing part of the contract. */
const VOCABULARY: ReadonlySet<DeclarationKind> = new Set([
    'metric',
    'unit',
    'region',
    'event',
    'topic',
    'framework',
    'contract',
]);

/**
 * Gathers what belongs to a contract: the declarations of its file, and from other files what something belonging
 * refers to, what the contract incorporates included (language.md §3).
 */
export function compose(file: ComposedFile, refsOf: RefsOf, essentials?: () => Framework | undefined): Contract {
    const belonging: Declaration[] = [...file.declarations];
    const known = new Set<Declaration>(belonging);
    const brought = new Map<Declaration, Ref>();
    for (const declaration of belonging) {
        for (const ref of refsOf(declaration)) {
            const target = declarationOf(ref.target);
            if (!target || known.has(target) || VOCABULARY.has(target.kind)) continue;
            known.add(target);
            brought.set(target, ref);
            belonging.push(target);
        }
    }
    return new ComposedContract(file, belonging, brought, essentials);
}

/** The declaration that holds what a reference names: an objective belongs with its sla. */
export function declarationOf(target: Named | undefined): Declaration | undefined {
    if (target === undefined) return undefined;
    if (target.kind === 'objective' || target.kind === 'row' || target.kind === 'cell') return target.sla;
    if (target.kind === 'scope' || target.kind === 'requirement') return target.framework;
    return target;
}

class ComposedContract implements Contract {
    readonly uri: string;
    readonly header: Header | undefined;
    readonly declarations: readonly Declaration[];
    readonly allowances: readonly Allowance[];
    private readonly brought: ReadonlyMap<Declaration, Ref>;
    private readonly findEssentials: (() => Framework | undefined) | undefined;
    private readonly byKind = new Map<DeclarationKind, Declaration[]>();

    constructor(
        file: ComposedFile,
        declarations: readonly Declaration[],
        brought: ReadonlyMap<Declaration, Ref>,
        findEssentials?: () => Framework | undefined,
    ) {
        this.uri = file.uri;
        this.declarations = declarations;
        this.allowances = file.allowances;
        this.brought = brought;
        this.findEssentials = findEssentials;
        for (const declaration of declarations) {
            const list = this.byKind.get(declaration.kind);
            if (list) list.push(declaration);
            else this.byKind.set(declaration.kind, [declaration]);
        }
        this.header = this.all('contract')[0];
    }

    all<K extends DeclarationKind>(kind: K): readonly OfKind<K>[] {
        return (this.byKind.get(kind) ?? []) as unknown as readonly OfKind<K>[];
    }

    /** It is looked for when first asked for: the library is read piece by piece. */
    get essentials(): Framework | undefined {
        return this.findEssentials?.();
    }

    broughtBy(declaration: Declaration): Ref | undefined {
        return this.brought.get(declaration);
    }
}
