import type { Contract } from '../model/composed.ts';
import type { Unit } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Fee } from '../model/service.ts';
import type { Sla } from '../model/sla.ts';

/** The currencies named by the fees, tiers, credits and caps that belong to a contract, each where it stands. */
export function currenciesStated(contract: Contract): readonly Ref<Unit>[] {
    return [
        ...contract.all('fee').flatMap(ofFee),
        ...contract.all('scaling').flatMap(({ price }) => price?.tiers.map(({ currency }) => currency) ?? []),
        ...contract.all('sla').flatMap(ofSla),
    ];
}

function ofFee({ amount, minimum }: Fee): readonly Ref<Unit>[] {
    const price = amount?.type === 'price' ? [amount.currency] : [];
    return minimum ? [...price, minimum.currency] : price;
}

function ofSla({ credits, cap }: Sla): readonly Ref<Unit>[] {
    const caps = [cap, ...credits.map((schedule) => schedule.cap)].flatMap((each) => each?.amount ?? []);
    const stated = [...credits.flatMap(({ bands }) => bands.map(({ credit }) => credit)), ...caps];
    return stated.flatMap((credit) => (credit.type === 'money' ? [credit.currency] : []));
}
