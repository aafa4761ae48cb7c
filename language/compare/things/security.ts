import type { Waiver } from '../../model/contract.ts';
import type { Clause, Control, LiabilityLimit, LimitAmount, Notice, Processing } from '../../model/security.ts';
import { declared } from '../declared.ts';
import {
    citationsLine,
    dateLine,
    durationLine,
    type Lines,
    limitLine,
    line,
    number,
    part,
    refLine,
    refsLine,
    same,
    textLine,
    textsLine,
    timed,
} from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, burden, limit, open, type Part, reversed, type Stated, type Thing } from '../thing.ts';
import { limitText, namesOf, tail, words } from '../written.ts';

export function controlThing(control: Control, scope: Scope): Thing {
    const lines = [
        ...refsLine('control.covers', control.covers, scope, benefit),
        ...citationsLine('satisfies', control.satisfies, benefit),
        ...refsLine('control.appliesTo', control.appliesTo, scope, benefit),
        ...refsLine('control.responsible', control.responsible, scope, open),
        ...refLine('control.accountable', control.accountable, scope, open),
        ...durationLine('control.every', control.every, scope, limit),
        ...limitLine('control.within', control.within, scope, limit),
        ...durationLine('control.kept', control.kept, scope, benefit),
        ...textsLine('control.evidence', control.evidence, benefit),
        ...durationLine('control.review', control.review, scope, limit),
    ];
    const summary = namesOf(control.covers);
    return declared(control, scope, { section: 'compliance', stated: 'better', lines, summary });
}

/** A notice that the client has to give is better the later it is due. */
export function noticeThing(notice: Notice, scope: Scope): Thing {
    const isClients = scope.roleOf(notice.from) === 'client';
    const [given, early] = isClients ? [reversed(limit), reversed(benefit)] : [limit, benefit];
    const stated: Stated = isClients ? 'worse' : 'better';
    const lines = [
        ...refsLine('notice.on', notice.on, scope, isClients ? burden : benefit),
        ...refLine('notice.from', notice.from, scope, open),
        ...refsLine('notice.to', notice.to, scope, open),
        ...limitLine('notice.within', notice.within, scope, given),
        ...durationLine('notice.before', notice.before, scope, early),
        ...citationsLine('satisfies', notice.satisfies, benefit),
    ];
    const summary = words(
        namesOf(notice.on),
        notice.within && `within ${limitText(notice.within)}`,
        notice.before && `at least ${notice.before.value} before`,
    );
    return declared(notice, scope, { section: 'compliance', stated, lines, summary });
}

export function waiverThing(waiver: Waiver, scope: Scope): Thing {
    const lines = [
        ...textLine('waive.because', waiver.because, open),
        ...dateLine('waive.until', waiver.until, burden),
        ...refLine('waive.approvedBy', waiver.approvedBy, scope, open),
    ];
    const summary = words(waiver.because?.value, tail('until', waiver.until));
    return declared(waiver, scope, { section: 'compliance', stated: 'worse', lines, summary });
}

/** How long data is kept has two sides: what is deleted cannot leak, and cannot be produced either. */
export function processingThing(processing: Processing, scope: Scope): Thing {
    const lines = [
        ...refsLine('processing.services', processing.services, scope, open),
        ...textLine('processing.purpose', processing.purpose, open),
        ...textsLine('processing.nature', processing.nature, open),
        ...refsLine('processing.data', processing.data, scope, open),
        ...textsLine('processing.subjects', processing.subjects, open),
        ...durationLine('processing.kept', processing.kept, scope, open),
        ...refsLine('processing.located', processing.locatedIn, scope, burden),
        ...textsLine('processing.transfer', processing.transfers, open),
    ];
    const summary = namesOf(processing.data);
    return declared(processing, scope, { section: 'data', stated: 'unknown', lines, summary });
}

export function clauseThing(clause: Clause, scope: Scope): Thing {
    const lines = [
        ...refsLine('clause.covers', clause.covers, scope, open),
        ...citationsLine('satisfies', clause.satisfies, benefit),
        ...durationLine('clause.survives', clause.survives, scope, open),
        ...liabilityLines(clause.limit, scope),
    ];
    return declared(clause, scope, { section: 'terms', stated: 'unknown', lines });
}

/** What the provider is liable for: the higher the limit, the better; without one, best. */
function liabilityLines(liability: LiabilityLimit | undefined, scope: Scope): Lines {
    if (liability === undefined) return [];
    const { alternatives, whichever, span } = liability;
    return line({
        field: 'clause.limit',
        span,
        text: words(alternatives.map(amountText).join(' or '), whichever && `whichever is ${whichever}`),
        parts: [
            part(same(`${alternatives.length} ${whichever ?? ''}`), open),
            ...alternatives.flatMap((each) => amountParts(each, scope)),
        ],
        stated: 'worse',
    });
}

function amountText(amount: LimitAmount): string {
    switch (amount.type) {
        case 'money':
            return `${amount.amount.toSource()} ${amount.unit.text}`;
        case 'fees':
            return `${amount.duration.value} of ${amount.of.text}`;
        case 'multiple':
            return `${amount.factor.value.toSource()}x of ${amount.of.text}`;
    }
}

function amountParts(amount: LimitAmount, scope: Scope): readonly Part[] {
    const polarity = { gain: 'more', stated: 'worse' } as const;
    switch (amount.type) {
        case 'money':
            return [
                part(same(`money ${scope.identities.ref(amount.unit)}`), open),
                part(number(amount.amount), polarity),
            ];
        case 'fees':
            return [part(same(scope.identities.ref(amount.of)), open), part(timed(amount.duration, scope), polarity)];
        case 'multiple':
            return [part(same(scope.identities.ref(amount.of)), open), part(number(amount.factor.value), polarity)];
    }
}
