import type { Access, Commitment, Risk, Vendor, VendorNotice } from '../../model/vendor.ts';
import type { Inline, Section } from '../document.ts';
import { value } from '../inline.ts';
import { nameOf } from '../names.ts';
import type { Writer } from '../writer.ts';
import { assuranceStatements } from './compliance.ts';
import { figureOf } from './objectives.ts';
import { chapter, declarationSection, type Statement, state, stateAll, stateEach } from './parts.ts';

/** On whom the provider relies, and on what terms. */
export function vendors(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = contract.all('vendor').map((each) => vendorSection(writer, each));
    return chapter('vendors', words.plain('vendors.heading'), children);
}

function vendorSection(writer: Writer, declared: Vendor): Section {
    const vendor = value(nameOf(writer.words, declared));
    const isForClient = writer.audience === 'client';
    return declarationSection(writer, declared, [
        ...role(writer, vendor, declared),
        ...(isForClient ? [] : stateEach('commits', declared.commitments, (each) => commitment(writer, vendor, each))),
        ...stateEach('notifies', declared.notifications, (each) => notification(writer, vendor, each)),
        ...assuranceStatements(writer, 'assurance', vendor, declared),
        ...(isForClient ? [] : agreement(writer, vendor, declared)),
        ...(isForClient ? [] : rating(writer, vendor, declared)),
        ...oversight(writer, vendor, declared),
    ]);
}

function role(
    writer: Writer,
    vendor: Inline,
    { provides, subprocessor, locatedIn }: Vendor,
): readonly (Statement | undefined)[] {
    return [
        stateAll('provides', provides, (all) =>
            writer.say('vendor.provides', { vendor, items: writer.texts(all, 'separate') }),
        ),
        state('subprocessor', subprocessor && { span: subprocessor }, () =>
            writer.say('vendor.subprocessor', { vendor }),
        ),
        stateAll('located', locatedIn, (all) => writer.say('vendor.located', { vendor, regions: writer.refers(all) })),
    ];
}

function commitment(writer: Writer, vendor: Inline, commits: Commitment): readonly Inline[] {
    const { metric, priority, bound, value: promised, window, requires } = commits;
    return writer.say(`vendor.commits.${bound}`, {
        vendor,
        metric: writer.name(metric),
        figure: figureOf(writer, commits),
        priority: priority && writer.name(priority),
        value: writer.value(promised),
        window: writer.window(window),
        requires: writer.texts(requires, 'separate'),
    });
}

function notification(writer: Writer, vendor: Inline, { event, within, before }: VendorNotice): readonly Inline[] {
    const shared = { vendor, event: writer.refer(event) };
    if (within !== undefined) {
        return writer.say('vendor.notifies', { ...shared, within: writer.duration(within) });
    }
    return before === undefined
        ? writer.say('vendor.notifiesPlain', shared)
        : writer.say('vendor.notifiesBefore', { ...shared, before: writer.duration(before) });
}

function agreement(
    writer: Writer,
    vendor: Inline,
    { agreementUntil, claimWithin }: Vendor,
): readonly (Statement | undefined)[] {
    return [
        state('agreement', agreementUntil, (until) =>
            writer.say('vendor.agreement', { vendor, until: writer.date(until) }),
        ),
        state('claim', claimWithin, (within) =>
            writer.say('vendor.claim', { provider: writer.provider(), vendor, within: writer.duration(within) }),
        ),
    ];
}

function rating(writer: Writer, vendor: Inline, { risk }: Vendor): readonly (Statement | undefined)[] {
    return [state('risk', risk, (stated) => riskOf(writer, vendor, stated))];
}

function oversight(
    writer: Writer,
    vendor: Inline,
    { access, monitoredEvery }: Vendor,
): readonly (Statement | undefined)[] {
    const provider = writer.provider();
    return [
        ...stateEach('access', access, (each) => accessOf(writer, vendor, each)),
        state('monitored', monitoredEvery, (every) =>
            writer.say('vendor.monitored', { provider, vendor, interval: writer.interval(every) }),
        ),
    ];
}

function riskOf(writer: Writer, vendor: Inline, { level, assessed, every }: Risk): readonly Inline[] {
    const provider = writer.provider();
    const rated = value(writer.words.plain(`risk.${level.value}`), level.span);
    return writer.sentences([
        writer.say('vendor.risk', { provider, vendor, level: rated, date: writer.date(assessed) }),
        every && writer.say('vendor.assess', { provider, vendor, interval: writer.interval(every) }),
    ]);
}

function accessOf(
    writer: Writer,
    vendor: Inline,
    { to, leastPrivilege, reviewedEvery, using }: Access,
): readonly Inline[] {
    return writer.say('vendor.access', {
        vendor,
        provider: writer.provider(),
        what: writer.text(to),
        leastPrivilege: leastPrivilege && value(writer.words.plain('vendor.leastPrivilege'), leastPrivilege),
        controls: writer.refers(using),
        interval: writer.interval(reviewedEvery),
    });
}
