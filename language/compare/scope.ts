import { businessCalendar } from '../analysis/calendars.ts';
import { type Facts, factsOf } from '../analysis/facts.ts';
import type { Contract } from '../model/composed.ts';
import type { Party } from '../model/contract.ts';
import type { Ref } from '../model/reference.ts';
import type { Calendar } from '../model/service.ts';
import type { Identities } from './identity.ts';
import type { Clocking } from './measure.ts';
import { open, type Polarity, reversed } from './thing.ts';

/** One of the two contracts, with what its lines are read by. */
export class Scope {
    readonly contract: Contract;
    readonly facts: Facts;
    readonly identities: Identities;

    constructor(contract: Contract, identities: Identities) {
        this.contract = contract;
        this.facts = factsOf(contract);
        this.identities = identities;
    }

    /** What durations run by; business time by the calendar given, else the contract's hours. */
    clock(calendar: Calendar | undefined = this.contract.header?.hours?.target): Clocking {
        return {
            calendar: calendar && businessCalendar(calendar, this.contract),
            from: this.contract.header?.effective?.value,
        };
    }

    roleOf(party: Ref<Party> | undefined): 'provider' | 'client' | undefined {
        const { provider, client } = this.contract.header ?? {};
        if (party?.target === undefined) return undefined;
        if (party.target === client?.target) return 'client';
        return party.target === provider?.target ? 'provider' : undefined;
    }

    /** What is good for the client where the provider is bound by it; open where it binds both or someone else. */
    boundBy(party: Ref<Party> | undefined, polarity: Polarity): Polarity {
        const role = this.roleOf(party);
        if (role === 'provider') return polarity;
        return role === 'client' ? reversed(polarity) : open;
    }
}
