import type { Expected } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';

/** What an alternative of an `expects` line looks for, in words: `a control on access review, every 6 months`. */
export function expectedText(expected: Expected): string {
    switch (expected.type) {
        case 'control':
            return `a control on ${titleOf(expected.topic)}${limitsText(expected)}`;
        case 'clause':
            return `a clause on ${titleOf(expected.topic)}`;
        case 'notice':
            return `a notice of ${titleOf(expected.event)}${expected.promptly ? ', promptly' : ''}${limitsText(expected)}`;
        case 'processing':
            return expected.parts.length === 0 ? 'a processing' : `a processing with ${expected.parts.join(', ')}`;
        case 'objective':
            return `an objective for ${titleOf(expected.metric)}`;
        case 'each objective':
            return `objectives that are ${expected.property}`;
        case 'report': {
            const what = expected.topic ? `a report on ${titleOf(expected.topic)}` : 'a report';
            return `${what}${limitsText(expected)}${expected.orOnDemand ? ' or on demand' : ''}`;
        }
        case 'review':
            return `a review of ${REVIEWED[expected.of]}${limitsText(expected)}`;
        case 'framework':
            return 'a framework in `subject to`';
        case 'scaling':
            return SCALINGS[expected.direction];
        case 'change':
            return expected.topic ? `a change procedure on ${titleOf(expected.topic)}` : 'a change procedure';
        case 'each vendor':
            return `vendors ${vendorText(expected)}${limitsText(expected)}`;
    }
}

/** All alternatives of a line. */
export function alternativesText(alternatives: readonly Expected[]): string {
    return alternatives.map(expectedText).join(', or ');
}

const REVIEWED = { contract: 'the contract', sla: 'the service levels', security: 'security' };

const SCALINGS = {
    increase: 'a scaling with an increase',
    decrease: 'a scaling with a decrease',
    keeps: 'a scaling that keeps an sla or a control',
};

function vendorText({ property, event }: Extract<Expected, { type: 'each vendor' }>): string {
    if (property === 'notifies') return `that give notice of ${event ? titleOf(event) : 'events'}`;
    if (property === 'least privilege') return 'whose access is marked least privilege';
    return `that are ${property}`;
}

/** Durations that write themselves. */
type Limits = { readonly [limit in 'every' | 'within' | 'kept' | 'before']?: { readonly value: object } | undefined };

function limitsText({ every, within, kept, before }: Limits): string {
    const parts = [
        every && `every ${every.value}`,
        within && `within ${within.value}`,
        kept && `kept ${kept.value}`,
        before && `at least ${before.value} before`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

function titleOf({ text, target }: Ref): string {
    const title = target !== undefined && 'title' in target ? target.title?.value : undefined;
    return title === undefined ? text : title.charAt(0).toLowerCase() + title.slice(1);
}
