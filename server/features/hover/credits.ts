import { amountOf, type CreditAmount, type CreditTerms, capOf } from '../../../language/analysis/credit-amount.ts';
import type { Facts } from '../../../language/analysis/facts.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import { type Credit, type CreditSchedule, promisesOf } from '../../../language/model/sla.ts';
import { windowText } from '../../../language/values/window.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { sentence } from './words.ts';

/** What a credit, or the cap of a schedule, comes to in money for the fee of one window. */
export function creditAt(view: View, declaration: Declaration | undefined, offset: number) {
    if (declaration?.kind !== 'sla') return undefined;
    for (const schedule of declaration.credits) {
        const credit = creditsIn(schedule).find(({ span }) => span.start <= offset && offset <= span.end);
        const facts = credit && factsFor(view);
        const text = facts ? creditText(view, facts, schedule, credit) : '';
        if (credit && text !== '') return { text, start: credit.span.start, end: credit.span.end };
    }
    return undefined;
}

function creditsIn({ bands, cap }: CreditSchedule): readonly Credit[] {
    return [...bands.map(({ credit }) => credit), ...(cap ? [cap.amount] : [])];
}

function creditText(view: View, facts: Facts, schedule: CreditSchedule, credit: Credit): string {
    const promise = schedule.objectives.flatMap(({ target }) => promisesOf(target))[0];
    const terms = promise && facts.creditTerms(schedule, promise);
    const money = terms && worthOf(schedule, credit, terms).money;
    if (!terms?.fee || !money) return '';
    return sentence(view.words, credit === schedule.cap?.amount ? 'credit.cap' : 'credit.money', {
        credit: view.file.text.slice(credit.span.start, credit.span.end),
        money: money.round().toString(),
        fee: terms.fee.round().toString(),
        window: windowText(terms.promise.window.window),
    });
}

function worthOf(schedule: CreditSchedule, credit: Credit, terms: CreditTerms): CreditAmount {
    const { cap } = schedule;
    const allowed = credit === cap?.amount ? capOf(cap, terms) : undefined;
    return allowed ?? amountOf(credit, terms, { cap });
}
