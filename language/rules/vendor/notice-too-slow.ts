import type { NoticeExposure } from '../../analysis/back-to-back.ts';
import type { Facts } from '../../analysis/facts.ts';
import type { Notice } from '../../model/security.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/notice-too-slow',
    title: 'A vendor’s notice comes later than the client is promised one',
    why: [
        'We promise the client a notice within a time; the vendor at whom it may have happened promises one within',
        "another. Where the vendor's is not the shorter, the client may hear of it too late although nobody here was",
        'slow.',
        '',
        "The two clocks start at different moments: ours mostly at our own awareness, which the vendor's notice",
        'brings about. So this is advice to leave a margin and no proof of a breach. One start in the year from which',
        'the vendor is not faster is enough. For notices ahead of an event the vendor has to tell us earlier than we',
        'tell the client.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{vendor}` may take {period} to give notice of {theirs}, and `{notice}` promises the client one of {ours} within {limit}. That may leave the provider no time: agree on a shorter time with the vendor.',
        before: '`{vendor}` gives notice of {theirs} {period} ahead, and `{notice}` promises the client one of {ours} {limit} ahead. That may leave the provider no time: agree on a longer one with the vendor.',
    },
    fixable: false,
    bad: `
notice BreachNotice "Breach notice" {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 24 hours of awareness
}
vendor Azure "Microsoft Azure" {
    notifies PersonalDataBreach within 72 hours
}
`,
    good: `
notice BreachNotice "Breach notice" {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 24 hours of awareness
}
vendor Azure "Microsoft Azure" {
    notifies PersonalDataBreach within 12 hours
}
`,
    *check({ contract: { header }, facts }) {
        for (const { notice, event, vendor, theirs } of slowOnes(facts)) {
            const isToClient = notice.to.some(
                ({ target }) => target !== undefined && target === header?.client?.target,
            );
            const isOurs = notice.from === undefined || notice.from.target === header?.provider?.target;
            const period = notice.before ? theirs?.before : theirs?.within;
            const limit = notice.before ?? notice.within?.duration;
            if (!isToClient || !isOurs || !theirs || !period || !limit) continue;
            yield {
                span: period.span,
                sentence: notice.before ? 'before' : '',
                values: {
                    vendor: vendor.name.value,
                    theirs: `\`${theirs.event.text}\``,
                    period: period.value.toString(),
                    notice: notice.name.value,
                    ours: `\`${event.name.value}\``,
                    limit: limit.value.toString(),
                },
                related: [compared(limit.span, limit.value.toString())],
            };
        }
    },
} satisfies Rule;

/** Each vendor's period once against each of our notices, whatever events it covers. */
function slowOnes({ noticeExposures }: Facts): readonly NoticeExposure[] {
    const seen = new Map<Notice, Set<unknown>>();
    return noticeExposures.filter(({ notice, theirs, isTooSlow }) => {
        const known = seen.get(notice) ?? new Set();
        if (!isTooSlow || known.has(theirs)) return false;
        seen.set(notice, known.add(theirs));
        return true;
    });
}
