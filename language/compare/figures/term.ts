import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import { allFees, amountOf, moneyValues, overTerm } from './price.ts';

/** The last day of the initial term, and what the contract costs until then. */
export function termFigures(scopes: Scopes): readonly Sentence[] {
    const [one, other] = [scopes.before.facts.term?.first.end, scopes.after.facts.term?.first.end];
    if (one === undefined || other === undefined || one.equals(other)) return [];
    return [{ id: 'figure.termEnd', values: { before: `${one}`, after: `${other}` } }, ...priceFigures(scopes)];
}

/** The last day on which notice keeps the contract from being renewed. */
export function noticeFigures(scopes: Scopes): readonly Sentence[] {
    const [one, other] = [scopes.before.facts.term?.first.noticeBy, scopes.after.facts.term?.first.noticeBy];
    if (one === undefined || other === undefined || one.equals(other)) return [];
    return [{ id: 'figure.noticeBy', values: { before: `${one}`, after: `${other}` } }];
}

/** At the same price a longer term costs more in all. */
function priceFigures(scopes: Scopes): readonly Sentence[] {
    const [one, other] = [scopes.before, scopes.after].map((scope) => {
        const monthly = amountOf(allFees(scope));
        return monthly && overTerm(monthly, scope);
    });
    if (!one || !other || one.equals(other)) return [];
    return [{ id: 'figure.priceTerm', values: { ...moneyValues('before', one), ...moneyValues('after', other) } }];
}
