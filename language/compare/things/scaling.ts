import type { FieldName } from '../../messages/compare.ts';
import type { Burst, Change, ScaleStep, Scaling, Tier, TierPrice } from '../../model/scaling.ts';
import { windowText } from '../../values/window.ts';
import { declared } from '../declared.ts';
import {
    durationLine,
    type Lines,
    line,
    number,
    numberLine,
    part,
    percent,
    refLine,
    refsLine,
    same,
    timed,
    windowed,
    wordLine,
} from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, burden, ceiling, limit, open, type Thing } from '../thing.ts';
import { tail, words } from '../written.ts';

export function scalingThing(scaling: Scaling, scope: Scope): Thing {
    const { range } = scaling;
    const lines = [
        ...refLine('scaling.of', scaling.of, scope, open),
        ...refsLine('scaling.services', scaling.services, scope, open),
        ...numberLine('scaling.baseline', scaling.baseline, open),
        ...(range
            ? line({
                  field: 'scaling.range',
                  span: range.span,
                  text: `${range.from.value.toSource()} to ${range.to.value.toSource()}`,
                  parts: [part(number(range.from.value), burden), part(number(range.to.value), benefit)],
                  stated: 'unknown',
              })
            : []),
        ...(scaling.price ? priceLines(scaling.price, scope) : []),
        ...stepLines('scaling.increase', scaling.increase, scope),
        ...stepLines('scaling.decrease', scaling.decrease, scope),
        ...burstLines(scaling.burst, scope),
        ...refsLine('scaling.keeps', scaling.keeps, scope, benefit),
    ];
    return declared(scaling, scope, { section: 'scaling', stated: 'unknown', lines });
}

function priceLines({ mode, per, of, tiers }: TierPrice, scope: Scope): Lines {
    return [
        ...refLine('scaling.fee', of, scope, open),
        ...wordLine('scaling.mode', mode, open),
        ...wordLine('scaling.per', per, open),
        ...tiers.flatMap((tier) => tierLines(tier, scope)),
    ];
}

/** A tier is told apart by the number that it begins with; what units cost in it is the less, the better. */
function tierLines(tier: Tier, scope: Scope): Lines {
    const { from, to, price, currency, span } = tier;
    return line({
        field: 'scaling.tier',
        key: from.value.toSource(),
        span,
        text: tierText(tier),
        parts: [
            part(number(from.value), open),
            part(to ? number(to.value) : same('open'), open),
            part(number(price.value), burden),
            part(same(scope.identities.ref(currency)), open),
        ],
        stated: 'unknown',
    });
}

function tierText({ from, to, price, currency }: Tier): string {
    const end = to ? `to ${to.value.toSource()}` : 'and up';
    return `${from.value.toSource()} ${end} at ${price.value.toSource()} ${currency.text}`;
}

/** More may be added or given back with short notice, soon, and much at a time. */
function stepLines(field: FieldName, step: ScaleStep | undefined, scope: Scope): Lines {
    if (step === undefined) return [];
    const { notice, readyWithin, atMost, span } = step;
    return line({
        field,
        span,
        text: words(
            tail('notice of', notice),
            tail('ready within', readyWithin),
            atMost && `at most ${atMost.percent.value} ${windowText(atMost.window.value)}`,
        ),
        parts: [
            part(notice && timed(notice, scope), burden),
            part(readyWithin && timed(readyWithin, scope), limit),
            part(atMost && percent(atMost.percent), ceiling),
            part(atMost && windowed(atMost.window), { gain: 'less', stated: 'unknown' }),
        ],
        stated: 'better',
    });
}

function burstLines(burst: Burst | undefined, scope: Scope): Lines {
    if (burst === undefined) return [];
    const { upTo, at, span } = burst;
    return line({
        field: 'scaling.burst',
        span,
        text: words(`up to ${upTo.value}`, tail('for', burst.for), at && `at ${at.value.toSource()}x`),
        parts: [
            part(percent(upTo), benefit),
            part(burst.for && timed(burst.for, scope), ceiling),
            part(at && number(at.value), burden),
        ],
        stated: 'better',
    });
}

export function changeThing(change: Change, scope: Scope): Thing {
    const lines = [
        ...refsLine('change.requestedBy', change.requestedBy, scope, open),
        ...refsLine('change.covers', change.covers, scope, benefit),
        ...durationLine('change.answered', change.answeredWithin, scope, limit),
        ...durationLine('change.effective', change.effectiveWithin, scope, limit),
    ];
    return declared(change, scope, { section: 'scaling', stated: 'better', lines });
}
