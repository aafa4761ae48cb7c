import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import { businessTime, type DurationsOf } from './business-time.ts';
import { currencies } from './currencies.ts';
import { matrixRows } from './matrix-rows.ts';
import { metricValues } from './metric-values.ts';

/**
 * The structural errors that need names to be resolved: always on, and no rules. A catalogue's own are shown in the
 * catalogue; here stand those of the contract's file, and what a catalogue lacks in this contract.
 */
export function checkStructure(contract: Contract, durationsOf: DurationsOf, kept: KeptFindings): readonly Finding[] {
    const findings: Finding[] = [];
    for (const declaration of contract.declarations) {
        if (declaration.span.file === contract.uri) findings.push(...ownProblems(declaration, kept));
    }
    return [...findings, ...businessTime(contract, durationsOf)];
}

/** What was found in declarations since something that they refer to has last changed. */
export type KeptFindings = Map<Declaration, readonly Finding[]>;

function ownProblems(declaration: Declaration, kept: KeptFindings): readonly Finding[] {
    let findings = kept.get(declaration);
    if (!findings) {
        findings = [...metricValues(declaration), ...matrixRows(declaration), ...currencies(declaration)];
        kept.set(declaration, findings);
    }
    return findings;
}
