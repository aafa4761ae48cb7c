import { coversEvent } from '../../analysis/back-to-back.ts';
import type { Contract } from '../../model/composed.ts';
import type { EventType } from '../../model/library.ts';
import type { Notice } from '../../model/security.ts';
import { addingLine, declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/notice-missing',
    title: 'A subprocessor need not tell what the provider has to report',
    why: [
        'We owe the client a notice of breaches, wherever in the chain they happen. A subprocessor that holds the',
        'data and promises no notice of them breaks that chain (GDPR Article 33(2) binds it to one anyway).',
        '',
        'Looked at are the events that begin at a vendor: `SecurityIncident`, `PersonalDataBreach`, `VendorBreach`',
        'and `UnpermittedUse`, where a notice of ours to the client is on them. A notice of one of the first two',
        'covers `VendorBreach`.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{notice}` promises the client a notice of `{event}`, and the subprocessor `{vendor}` promises the provider none. Agree on one with a shorter time.',
    },
    fixable: true,
    bad: `
notice BreachNotice "Breach notice" {
    on PersonalDataBreach, VendorBreach
    from NorthOps
    to Acme
    within 48 hours of awareness
}
vendor Azure "Microsoft Azure" {
    subprocessor
}
`,
    good: `
notice BreachNotice "Breach notice" {
    on PersonalDataBreach, VendorBreach
    from NorthOps
    to Acme
    within 48 hours of awareness
}
vendor Azure "Microsoft Azure" {
    subprocessor
    notifies PersonalDataBreach within 24 hours
}
`,
    *check({ contract }) {
        const owed = owedEvents(contract);
        for (const vendor of contract.all('vendor')) {
            if (!vendor.subprocessor || vendor.notifications.some(({ event }) => !event.target)) continue;
            const missing = [...owed].filter(
                ([event]) => !vendor.notifications.some((each) => covers(each.event.target, event)),
            );
            for (const [event, notice] of missing) {
                if (missing.some(([other]) => other !== event && coversEvent(other, event))) continue;
                yield {
                    span: vendor.name.span,
                    values: { vendor: vendor.name.value, event: event.name.value, notice: notice.name.value },
                    lacking: vendor,
                    related: [declared(notice)],
                    intents: [addingLine(vendor, `notifies  ${event.name.value} within ${half(notice)}`)],
                };
            }
        }
    },
} satisfies Rule;

const AT_A_VENDOR = new Set(['SecurityIncident', 'PersonalDataBreach', 'VendorBreach', 'UnpermittedUse']);

/** The events that we report to the client, each with the first notice of it. */
function owedEvents(contract: Contract): ReadonlyMap<EventType, Notice> {
    const client = contract.header?.client?.target;
    const owed = contract
        .all('notice')
        .filter(({ to, within }) => within && to.some(({ target }) => target !== undefined && target === client))
        .flatMap((notice) => notice.on.flatMap(({ target }) => (target ? [[target, notice] as const] : [])));
    return new Map(owed.filter(([event]) => AT_A_VENDOR.has(event.name.value)).toReversed());
}

function covers(noticed: EventType | undefined, event: EventType): boolean {
    return noticed !== undefined && coversEvent(noticed, event);
}

/** Half of our own time leaves as much to us. */
function half({ within }: Notice): string {
    const { duration } = within ?? {};
    return duration?.value.isElapsed() ? duration.value.times('0.5').toString() : '24 hours';
}
