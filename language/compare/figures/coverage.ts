import { coverageOf } from '../../analysis/coverage.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import { countsOf } from '../coverage.ts';
import type { Things } from '../figures.ts';

/** How much of a framework the contract meets that is subject to it. */
export function coverageFigures({ before, after }: Things, scopes: Scopes): readonly Sentence[] {
    const [thing, scope] = after ? [after, scopes.after] : [before, scopes.before];
    const source = thing?.source;
    if (source === undefined || !('kind' in source) || source.kind !== 'framework') return [];
    const found = coverageOf(scope.contract, scopes.today).of(source);
    if (found === undefined) return [];
    const { met, asked } = countsOf(found);
    return [{ id: 'figure.coverage', values: { met: Decimal.of(met), asked: Decimal.of(asked) } }];
}
