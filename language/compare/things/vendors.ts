import { valueText } from '../../model/value-text.ts';
import type { Access, Commitment, Risk, RiskLevel, Vendor, VendorNotice } from '../../model/vendor.ts';
import { Decimal } from '../../values/decimal.ts';
import { windowText } from '../../values/window.ts';
import { declared } from '../declared.ts';
import {
    certificateLines,
    dated,
    dateLine,
    durationLine,
    type Lines,
    line,
    number,
    part,
    refSet,
    refsLine,
    reportedLines,
    same,
    textSet,
    textsLine,
    timed,
    valued,
    windowed,
    wordLine,
} from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, burden, ceiling, limit, neutral, open, type Thing } from '../thing.ts';
import { namesOf, quoted, quotedAll, tail, words } from '../written.ts';

export function vendorThing(vendor: Vendor, scope: Scope): Thing {
    const { subprocessor } = vendor;
    const lines = [
        ...textsLine('vendor.provides', vendor.provides, open),
        ...wordLine('vendor.subprocessor', subprocessor && { value: 'subprocessor', span: subprocessor }, burden),
        ...vendor.commitments.flatMap((each) => commitmentLines(each, scope)),
        ...vendor.notifications.flatMap((each) => notificationLines(each, scope)),
        ...certificateLines(vendor.certified, benefit),
        ...reportedLines(vendor.reported, benefit),
        ...dateLine('vendor.agreement', vendor.agreementUntil, { gain: 'more', stated: 'unknown' }),
        ...durationLine('vendor.claim', vendor.claimWithin, scope, ceiling),
        ...riskLines(vendor.risk, scope),
        ...vendor.access.flatMap((each) => accessLines(each, scope)),
        ...durationLine('vendor.monitored', vendor.monitoredEvery, scope, limit),
        ...refsLine('vendor.located', vendor.locatedIn, scope, burden),
    ];
    const summary = quotedAll(vendor.provides);
    return declared(vendor, scope, { section: 'vendors', stated: 'unknown', lines, summary });
}

function commitmentLines(commitment: Commitment, scope: Scope): Lines {
    const { metric, percentile, priority, bound, value, window, requires, span } = commitment;
    const gain = bound === 'at least' ? 'more' : 'less';
    return line({
        field: priority ? 'vendor.commitsOf' : 'vendor.commits',
        values: { metric: titled(metric), priority: priority ? titled(priority) : '' },
        key: words(scope.identities.ref(metric), priority && scope.identities.ref(priority), bound),
        span,
        text: words(
            percentile && `p${percentile.value.toSource()}`,
            bound,
            valueText(value),
            window && windowText(window.value),
            requires.length > 0 && `requires ${quotedAll(requires)}`,
        ),
        parts: [
            part(percentile && number(percentile.value), {
                gain: gain === 'more' ? 'less' : 'more',
                stated: 'unknown',
            }),
            part(same(bound), open),
            part(valued(value, scope), { gain, stated: 'better' }),
            part(window && windowed(window), { gain: 'less', stated: 'unknown' }),
            part(textSet(requires), burden),
        ],
        stated: 'better',
    });
}

function notificationLines({ event, within, before, span }: VendorNotice, scope: Scope): Lines {
    return line({
        field: 'vendor.notifies',
        values: { event: titled(event) },
        key: scope.identities.ref(event),
        span,
        text: words(tail('within', within), before && `at least ${before.value} before`) || event.text,
        parts: [part(within && timed(within, scope), limit), part(before && timed(before, scope), benefit)],
        stated: 'better',
    });
}

const RISKS: readonly RiskLevel[] = ['low', 'medium', 'high', 'critical'];

function riskLines(risk: Risk | undefined, scope: Scope): Lines {
    if (risk === undefined) return [];
    const { level, assessed, every, span } = risk;
    return line({
        field: 'vendor.risk',
        span,
        text: words(level.value, tail('assessed', assessed), tail('every', every)),
        parts: [
            part(number(Decimal.of(RISKS.indexOf(level.value))), burden),
            part(assessed && dated(assessed), { gain: 'neutral', stated: 'better' }),
            part(every && timed(every, scope), limit),
        ],
        stated: 'better',
    });
}

function accessLines({ to, leastPrivilege, reviewedEvery, using, span }: Access, scope: Scope): Lines {
    return line({
        field: 'vendor.access',
        values: { to: to.value },
        key: to.value,
        span,
        text: words(
            quoted(to.value),
            leastPrivilege && 'least privilege',
            tail('reviewed every', reviewedEvery),
            using.length > 0 && `using ${namesOf(using)}`,
        ),
        identity: words(
            to.value,
            leastPrivilege && 'least privilege',
            `${reviewedEvery?.value}`,
            scope.identities.refs(using),
        ),
        parts: [
            part(same(to.value), neutral),
            part(leastPrivilege && same('least privilege'), benefit),
            part(reviewedEvery && timed(reviewedEvery, scope), limit),
            part(refSet(using, scope), benefit),
        ],
        stated: 'worse',
    });
}

function titled({
    text,
    target,
}: Commitment['metric'] | NonNullable<Commitment['priority']> | VendorNotice['event']): string {
    return target?.title?.value ?? text;
}
