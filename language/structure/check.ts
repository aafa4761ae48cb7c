import type { Contract } from '../model/composed.ts';
import type { Finding } from '../model/finding.ts';
import { businessTime, type DurationsOf } from './business-time.ts';
import { currencies } from './currencies.ts';
import { matrixRows } from './matrix-rows.ts';
import { metricValues } from './metric-values.ts';

/**
 * The structural errors that need names to be resolved: always on, and no rules. A catalogue's own are shown in the
 * catalogue; here stand those of the contract's file, and what a catalogue lacks in this contract.
 */
export function checkStructure(contract: Contract, durationsOf: DurationsOf): readonly Finding[] {
    const own = contract.declarations.filter((declaration) => declaration.span.file === contract.uri);
    return [
        ...own.flatMap((declaration) => [...metricValues(declaration), ...matrixRows(declaration), ...currencies(declaration)]),
        ...businessTime(contract, durationsOf),
    ];
}
