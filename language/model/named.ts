import type { Declaration } from './declaration.ts';
import type { Requirement, Scope } from './library.ts';
import type { Cell, Objective, Row } from './sla.ts';

/** Everything that a name can stand for: declarations, and the members of an sla or a framework. */
export type Named = Declaration | Objective | Row | Cell | Scope | Requirement;

export type Kind = Named['kind'];

/** The named thing of one kind: `OfKind<'vendor'>` is `Vendor`. */
export type OfKind<K extends Kind> = Extract<Named, { readonly kind: K }>;
