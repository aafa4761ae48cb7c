import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Unit } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Fee } from '../model/service.ts';
import type { Sla } from '../model/sla.ts';
import { finding } from '../names/finding.ts';

/** Money is counted in currencies: `45 Seats` is no price. */
export function currencies(declaration: Declaration): readonly Finding[] {
    return currencyRefs(declaration)
        .filter((ref) => ref.target !== undefined && ref.target.minorUnits === undefined)
        .map((ref) => finding('value/not-a-currency', ref.span, { unit: ref.text }));
}

function currencyRefs(declaration: Declaration): readonly Ref<Unit>[] {
    switch (declaration.kind) {
        case 'contract':
            return declaration.currency ? [declaration.currency] : [];
        case 'fee':
            return ofFee(declaration);
        case 'sla':
            return ofSla(declaration);
        case 'scaling':
            return declaration.price?.tiers.map((tier) => tier.currency) ?? [];
        case 'clause':
            return (
                declaration.limit?.alternatives.flatMap((amount) => (amount.type === 'money' ? [amount.unit] : [])) ??
                []
            );
        default:
            return [];
    }
}

function ofFee(fee: Fee): readonly Ref<Unit>[] {
    const amount = fee.amount?.type === 'price' ? [fee.amount.currency] : [];
    return fee.minimum ? [...amount, fee.minimum.currency] : amount;
}

function ofSla(sla: Sla): readonly Ref<Unit>[] {
    const credits = sla.credits.flatMap((schedule) => schedule.bands.map((band) => band.credit));
    const caps = [sla.cap, ...sla.credits.map((schedule) => schedule.cap)].flatMap((cap) => (cap ? [cap.amount] : []));
    return [...credits, ...caps].flatMap((credit) => (credit.type === 'money' ? [credit.currency] : []));
}
