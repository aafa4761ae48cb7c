import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import { allFees, priceFigures } from './price.ts';
import { noticeFigures, termFigures } from './term.ts';

/** What all changes together come to: the price of a month and of the term, the end of the term. */
export function totals(scopes: Scopes): readonly Sentence[] {
    const found = [
        ...priceFigures(allFees(scopes.before), allFees(scopes.after), scopes),
        ...termFigures(scopes),
        ...noticeFigures(scopes),
    ];
    return found.filter(
        ({ id }, index) => id !== 'figure.price.only' && found.findIndex((each) => each.id === id) === index,
    );
}
