import type { Declaration } from '../language/model/declaration.ts';
import { type Heading, SECTION_HEADINGS } from '../language/render/sections.ts';

/** Declarations below each other that come to stand under one heading of the document; those without a heading alone. */
export function runsOf(declarations: readonly Declaration[]): readonly (readonly Declaration[])[] {
    const runs: Declaration[][] = [];
    for (const declaration of declarations) {
        const last = runs.at(-1);
        const heading = headingOf(declaration);
        if (last && heading !== undefined && headingOf(last[0]) === heading) last.push(declaration);
        else runs.push([declaration]);
    }
    return runs;
}

export function headingOf(declaration: Declaration | undefined): Heading | undefined {
    return declaration && SECTION_HEADINGS[declaration.kind];
}
