import type { Message } from '../model/finding.ts';
import type { Expected } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { DocumentMessageId } from './document.ts';

/** What the lines of a requirement look for; all of them apply. */
export function linesMessage(lines: readonly { readonly alternatives: readonly Expected[] }[]): Message {
    return joined(
        'list.separate',
        lines.map(({ alternatives }) => alternativesMessage(alternatives)),
    );
}

/** Titles of requirements in a row. */
export function titlesMessage(titles: readonly string[]): Message {
    return joined(
        'list.next',
        titles.map((title) => told('expected.title', { title })),
    );
}

/** What a line looks for: any of its alternatives. */
export function alternativesMessage(alternatives: readonly Expected[]): Message {
    return joined('expected.or', alternatives.map(expectedMessage));
}

/** What an alternative of an `expects` line looks for. Its titles are as they are declared: a language says those of the library in its own words. */
export function expectedMessage(expected: Expected): Message {
    switch (expected.type) {
        case 'control': {
            const { topic, every, within, kept } = expected;
            return told('expected.control', { topic: titleOf(topic), ...limits({ every, within, kept }) });
        }
        case 'clause':
            return told('expected.clause', { topic: titleOf(expected.topic) });
        case 'notice': {
            const { event, within, before, promptly } = expected;
            const values = { event: titleOf(event), ...limits({ within, before }) };
            return told(promptly ? 'expected.notice.promptly' : 'expected.notice', values);
        }
        case 'processing': {
            const parts = expected.parts.map((part) => told(`expected.processing.${part}`));
            return told('expected.processing', parts.length === 0 ? {} : { parts: joined('list.next', parts) });
        }
        case 'objective':
            return told('expected.objective', { metric: titleOf(expected.metric) });
        case 'each objective':
            return told(`expected.objectives.${expected.property}`);
        case 'report': {
            const { topic, every, orOnDemand } = expected;
            const values = { ...(topic && { topic: titleOf(topic) }), ...limits({ every }) };
            return told(orOnDemand ? 'expected.report.onDemand' : 'expected.report', values);
        }
        case 'review':
            return told(`expected.review.${expected.of}`, limits({ every: expected.every }));
        case 'framework':
            return told('expected.framework');
        case 'scaling':
            return told(`expected.scaling.${expected.direction}`);
        case 'change':
            return told('expected.change', expected.topic && { topic: titleOf(expected.topic) });
        case 'each vendor':
            return vendorsMessage(expected);
    }
}

function vendorsMessage({ property, event, every, within }: Extract<Expected, { type: 'each vendor' }>): Message {
    if (property === 'least privilege') return told('expected.vendors.leastPrivilege', limits({ every }));
    if (property !== 'notifies') return told(`expected.vendors.${property}`, limits({ every }));
    return event === undefined
        ? told('expected.vendors.notifiesAny', limits({ within }))
        : told('expected.vendors.notifies', { event: titleOf(event), ...limits({ within }) });
}

/** Several as one: the joining words are a message, too. */
function joined(id: 'list.next' | 'list.separate' | 'expected.or', all: readonly Message[]): Message {
    const [first, ...others] = all;
    return others.reduce((before, next) => told(id, { first: before, next }), first ?? told('coverage.uncited'));
}

function told(id: DocumentMessageId, values: Message['values'] = {}): Message {
    return { id, values };
}

/** Durations that write themselves. */
type Limits = { readonly [limit in 'every' | 'within' | 'kept' | 'before']?: { readonly value: object } | undefined };

function limits({ every, within, kept, before }: Limits): Message['values'] {
    return {
        ...(every && { every: `every ${every.value}` }),
        ...(within && { within: `${within.value}` }),
        ...(kept && { kept: `${kept.value}` }),
        ...(before && { before: `${before.value}` }),
    };
}

function titleOf({ text, target }: Ref): string {
    return (target !== undefined && 'title' in target ? target.title?.value : undefined) ?? text;
}
