import type { Counts, FrameworkCoverage, Inapplicable, RequirementCoverage } from '../../analysis/coverage/result.ts';
import { linesMessage } from '../../messages/expectations.ts';
import { say } from '../../messages/say.ts';
import { plainText } from '../inline.ts';
import { joinAll } from '../lists.ts';
import { dateText } from '../values.ts';
import type { Words } from '../words.ts';

/** What is not found, why it is waived, or why it is not asked; empty for what is met. */
export function noteOf(words: Words, coverage: RequirementCoverage): string {
    switch (coverage.status) {
        case 'met':
            return '';
        case 'waived':
            return waivedText(words, coverage);
        case 'open':
            return openText(words, coverage);
        case 'not applicable':
            return coverage.reason === undefined ? '' : reasonText(words, coverage.reason);
    }
}

function waivedText(words: Words, { waivers }: RequirementCoverage): string {
    const all = waivers.map(({ because, until }) =>
        words.text('coverage.waived', {
            because: because?.value ?? '',
            until: until && dateText(words, until.value),
        }),
    );
    return all.join('; ');
}

function openText(words: Words, { lines }: RequirementCoverage): string {
    if (lines.length === 0) return words.plain('coverage.uncited');
    const open = lines.filter((line) => line.status === 'open');
    const isLoose = open.every(({ alternatives }) => alternatives.some(({ misses }) => misses.length > 0));
    const expected = say(linesMessage(open.map(({ expectation }) => expectation)), words.messages);
    return words.text(isLoose ? 'coverage.loose' : 'coverage.missing', { expected });
}

function reasonText(words: Words, reason: Inapplicable): string {
    switch (reason.why) {
        case 'scope':
            return words.text('coverage.reason.scope', { names: namesOf(words, reason.scopes) });
        case 'data':
            return words.text('coverage.reason.data', { names: namesOf(words, reason.topics) });
        case 'subprocessors':
        case 'transfers':
        case 'vendors':
            return words.plain(`coverage.reason.${reason.why}`);
    }
}

function namesOf(words: Words, all: readonly { readonly name: { readonly value: string } }[]): string {
    return plainText(
        joinAll(
            words,
            'or',
            all.map(({ name }) => name.value),
        ),
    );
}

/** `25 of 26 met, 1 open, 6 not applicable.` */
export function countsText(words: Words, counts: Counts): string {
    return words.text('coverage.counts', valuesOf(counts));
}

/** `GDPR 25 of 26 · 1 open`: for places where there is little room. */
export function shortText(words: Words, { framework, counts }: FrameworkCoverage): string {
    const { met, all, waived, open } = valuesOf(counts);
    return words.text('coverage.short', { framework: framework.name.value, met, all, waived, open });
}

/** What is asked is met, waived or open; of what there is none, nothing is said. */
function valuesOf({ met, waived, open, notApplicable }: Counts) {
    const some = (count: number) => (count === 0 ? undefined : `${count}`);
    return {
        met: `${met}`,
        all: `${met + waived + open}`,
        waived: some(waived),
        open: some(open),
        notApplicable: some(notApplicable),
    };
}

/** `PCI-DSS: Payment Card Industry … (ServiceProvider)` */
export function frameworkTitle(words: Words, { framework, scopes }: FrameworkCoverage): string {
    const name = framework.name.value;
    const title = framework.title && words.declared(framework.title);
    return words.text('coverage.titled', {
        framework: name,
        title: title === name ? undefined : title,
        scopes: scopes.length === 0 ? undefined : scopes.map((scope) => scope.name.value).join(', '),
    });
}
