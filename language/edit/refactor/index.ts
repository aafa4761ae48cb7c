import { businessHours } from './business-hours.ts';
import { copyHere } from './copy-here.ts';
import { draftEssentials } from './draft-essentials.ts';
import { linkNames } from './link-names.ts';
import { matrixToObjectives } from './matrix-to-objectives.ts';
import { moveToCatalogue } from './move-to-catalogue.ts';
import { objectivesToMatrix } from './objectives-to-matrix.ts';
import { organizeImports } from './organize-imports.ts';
import type { Refactor } from './refactoring.ts';
import { sortDeclarations } from './sort-declarations.ts';
import { splitContract } from './split-contract.ts';

/** What a refactoring is for, as editors group them. */
export type RefactorKind = 'extract' | 'inline' | 'rewrite' | 'organizeImports';

/** Every refactoring by its name, with its kind. */
export const REFACTORS = {
    'organize-imports': { kind: 'organizeImports', of: organizeImports },
    'move-to-catalogue': { kind: 'extract', of: moveToCatalogue },
    'split-contract': { kind: 'extract', of: splitContract },
    'copy-here': { kind: 'inline', of: copyHere },
    'objectives-to-matrix': { kind: 'rewrite', of: objectivesToMatrix },
    'matrix-to-objectives': { kind: 'rewrite', of: matrixToObjectives },
    'business-hours': { kind: 'rewrite', of: businessHours },
    'link-names': { kind: 'rewrite', of: linkNames },
    'draft-essentials': { kind: 'rewrite', of: draftEssentials },
    'sort-declarations': { kind: 'rewrite', of: sortDeclarations },
} as const satisfies Readonly<Record<string, { readonly kind: RefactorKind; readonly of: Refactor }>>;

export type RefactorName = keyof typeof REFACTORS;
