import type { Topic } from '../../model/library.ts';
import { targetsOf } from '../../model/reference.ts';
import type { Vendor } from '../../model/vendor.ts';
import { coversEvent } from '../back-to-back.ts';
import { judge } from './limits.ts';
import { type Found, gather, isUnsure, type Judged, type Of, type Question } from './question.ts';

type Asked = Of<'each vendor'>;

/** All vendors together are one way; in the essentials each is a way of its own. */
export function eachVendor(expected: Asked, question: Question): Found {
    const vendors = vendorsAsked(expected, question);
    const judged = vendors.map((vendor) => ({ vendor, ...judgeVendor(expected, vendor, question) }));
    const lacking = judged.flatMap(({ vendor, way }) => (way === undefined ? [vendor] : []));
    const shared = {
        ...gather(judged),
        lacking,
        applies: vendors.length > 0,
        kinds: ['vendor'] as const,
        unsure: vendors.some((vendor) => isUnsure(vendor)),
    };
    if (question.oneSuffices) return shared;
    const isMet = vendors.length > 0 && lacking.length === 0;
    return { ...shared, ways: isMet ? [shared.ways.flat()] : [] };
}

/** Those with access when it is about access, and those behind the data or with a control on the topic when one is named. */
function vendorsAsked({ with: topic, property }: Asked, question: Question): readonly Vendor[] {
    const all = question.contract
        .all('vendor')
        .filter(({ access }) => property !== 'least privilege' || access.length > 0);
    if (topic === undefined) return all;
    const behind = vendorsWithData(topic.target, question);
    return all.filter((vendor) => behind.has(vendor) || usesControlOn(vendor, topic.target));
}

function vendorsWithData(topic: Topic | undefined, { contract, facts }: Question): ReadonlySet<Vendor> {
    const processings = contract.all('processing').filter(({ data }) => data.some(({ target }) => target === topic));
    const services = processings.flatMap((each) => targetsOf(each.services));
    return new Set(services.flatMap((service) => [...facts.graph.vendorsBehind(service)]));
}

function usesControlOn({ access }: Vendor, topic: Topic | undefined): boolean {
    return access.some(({ using }) =>
        using.some(({ target }) => target?.covers.some((covered) => topic !== undefined && covered.target === topic)),
    );
}

const NOTHING: Judged = { way: undefined, misses: [] };

function judgeVendor({ property, event, every, within }: Asked, vendor: Vendor, { contract }: Question): Judged {
    switch (property) {
        case 'assessed': {
            const { risk } = vendor;
            if (risk === undefined || (risk.assessed === undefined && risk.every === undefined)) return NOTHING;
            const limits = [{ limit: 'every', asked: every, found: risk.every } as const];
            return judge(contract, { declaration: vendor, span: risk.span, limits });
        }
        case 'monitored':
            return having(vendor, vendor.monitoredEvery);
        case 'certified':
            return having(vendor, vendor.certified[0]);
        case 'reported':
            return having(vendor, vendor.reported[0]);
        case 'least privilege':
            return leastPrivilege(vendor, every, contract);
        case 'notifies': {
            const told = vendor.notifications.filter(
                (each) => each.event.target && event?.target && coversEvent(each.event.target, event.target),
            );
            const judged = told.map(({ span, within: found }) =>
                judge(contract, { declaration: vendor, span, limits: [{ limit: 'within', asked: within, found }] }),
            );
            return judged.find(({ way }) => way !== undefined) ?? judged[0] ?? NOTHING;
        }
    }
}

function having(declaration: Vendor, line: { readonly span: Vendor['span'] } | undefined): Judged {
    return line === undefined ? NOTHING : { way: [{ declaration, span: line.span }], misses: [] };
}

/** Every access of the vendor, each reviewed as often as asked. */
function leastPrivilege(vendor: Vendor, every: Asked['every'], contract: Question['contract']): Judged {
    if (vendor.access.some((access) => access.leastPrivilege === undefined)) return NOTHING;
    const judged = vendor.access.map(({ span, reviewedEvery }) =>
        judge(contract, {
            declaration: vendor,
            span,
            limits: [{ limit: 'every', asked: every, found: reviewedEvery }],
        }),
    );
    const { ways, misses } = gather(judged);
    return { way: misses.length === 0 ? ways.flat() : undefined, misses };
}
