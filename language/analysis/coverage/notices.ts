import type { Contract } from '../../model/composed.ts';
import type { EventType } from '../../model/library.ts';
import type { Notice } from '../../model/security.ts';
import { coversEvent } from '../back-to-back.ts';
import { judge } from './limits.ts';
import { type Found, gather, isUnsure, type Of, type Question } from './question.ts';

/** A notice of the event to the client; a citation stands in for no event. */
export function notices({ event, within, before }: Of<'notice'>, { contract }: Question): Found {
    const all = contract.all('notice');
    const judged = noticesOf(contract, event.target).map((notice) =>
        judge(contract, {
            declaration: notice,
            limits: [
                { limit: 'within', asked: within, found: notice.within?.duration },
                { limit: 'before', asked: before, found: notice.before },
            ],
        }),
    );
    return { ...gather(judged), kinds: ['notice'], unsure: all.some((each) => isUnsure(each, each.on)) };
}

/** The notices that the client gets of an event. */
export function noticesOf(contract: Contract, event: EventType | undefined): readonly Notice[] {
    if (event === undefined) return [];
    return contract.all('notice').filter((notice) => isToClient(notice, contract) && coversNotice(notice, event));
}

function coversNotice({ on }: Notice, event: EventType): boolean {
    return on.some(({ target }) => target !== undefined && coversEvent(target, event));
}

/** Unless it says that it comes from the client, or goes to the provider alone. */
function isToClient({ from, to }: Notice, { header }: Contract): boolean {
    const [provider, client] = [header?.provider?.target, header?.client?.target];
    if (client !== undefined && from?.target === client) return false;
    return to.length === 0 || provider === undefined || to.some(({ target }) => target !== provider);
}
