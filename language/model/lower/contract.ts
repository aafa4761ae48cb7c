import type * as ast from '../../generated/ast.ts';
import type {
    AssuranceReport,
    Certificate,
    Define,
    Header,
    Party,
    Renewal,
    Subjection,
    Termination,
    Waiver,
} from '../contract.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import type { Lowering } from './lowering.ts';
import type { NameRef } from './name-ref.ts';
import { zoneOf } from './zone.ts';

export function lowerContract(lowering: Lowering, node: ast.Contract, facts: PieceFacts): Header {
    const lines = new Lines<ast.ContractLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'contract',
        number: lowering.optionalText(lines.one('NumberLine')?.value),
        provider: lowering.optionalRef(lines.one('ProviderLine')?.party, ['party']),
        client: lowering.optionalRef(lines.one('ClientLine')?.party, ['party']),
        effective: lowering.date(lines.one('EffectiveLine')?.value),
        term: lowering.optionalDuration(lines.one('TermLine')?.value),
        renewal: renewalOf(lowering, lines.one('RenewsLine')),
        terminations: lines.all('TerminableForLine').map((line) => terminationOf(lowering, line)),
        currency: lowering.optionalRef(lines.one('CurrencyLine')?.unit, ['unit']),
        law: lowering.optionalText(lines.one('LawLine')?.value),
        zone: zoneOf(lowering, lines.one('ZoneLine')),
        hours: lowering.optionalRef(lines.one('HoursLine')?.calendar, ['calendar']),
        subjectTo: (lines.one('SubjectToLine')?.items ?? []).map((item) => subjectionOf(lowering, item)),
        incorporates: lowering.anything(lines.one('IncorporatesLine')?.items),
        precedence: lowering.anything(lines.one('PrecedenceLine')?.items),
        review: lowering.optionalDuration(lines.one('ReviewLine')?.value),
    };
}

function renewalOf(lowering: Lowering, line: ast.RenewsLine | undefined): Renewal | undefined {
    if (!line) return undefined;
    const once = lowering.single(line.once, line, 'once');
    return {
        span: lowering.span(line),
        length: lowering.duration(line.length),
        once: once && lowering.spanOf(line, 'once'),
        notice: lowering.optionalDuration(lowering.single(line.notice, line, 'notice')),
        by: lowering.optionalRef(lowering.single(line.by, line, 'by'), ['party']),
    };
}

function terminationOf(lowering: Lowering, line: ast.TerminableForLine): Termination {
    return {
        span: lowering.span(line),
        reason: lowering.text(line.reason),
        by: lowering.optionalRef(lowering.single(line.by, line, 'by'), ['party']),
        notice: lowering.optionalDuration(lowering.single(line.notice, line, 'notice')),
        cure: lowering.optionalDuration(lowering.single(line.cure, line, 'cure')),
    };
}

function subjectionOf(lowering: Lowering, item: ast.Subjection): Subjection {
    const framework = lowering.ref(item.framework, ['framework']);
    return {
        span: lowering.span(item),
        framework,
        scopes: item.scopes.map((scope) => lowering.ref(scope, ['scope'], framework as NameRef)),
    };
}

export function lowerParty(lowering: Lowering, node: ast.Party, facts: PieceFacts): Party {
    const lines = new Lines<ast.PartyLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'party',
        address: lowering.optionalText(lines.one('AddressLine')?.value),
        registered: lowering.optionalText(lines.one('RegisteredLine')?.value),
        contacts: lines.all('ContactLine').map((line) => ({
            span: lowering.span(line),
            role: lowering.text(line.role),
            at: lowering.text(line.at),
        })),
        certified: certificatesOf(lowering, lines.all('CertifiedLine')),
        reported: assuranceReportsOf(lowering, lines.all('ReportedLine')),
    };
}

export function certificatesOf(lowering: Lowering, lines: readonly ast.CertifiedLine[]): readonly Certificate[] {
    return lines
        .flatMap((line) => line.items)
        .map((item) => ({
            span: lowering.span(item),
            framework: lowering.ref(item.framework, ['framework']),
            until: lowering.date(item.until),
        }));
}

export function assuranceReportsOf(lowering: Lowering, lines: readonly ast.ReportedLine[]): readonly AssuranceReport[] {
    return lines
        .flatMap((line) => line.items)
        .map((item) => ({
            span: lowering.span(item),
            framework: lowering.ref(item.framework, ['framework']),
            to: lowering.date(item.to),
        }));
}

export function lowerDefine(lowering: Lowering, node: ast.Define, facts: PieceFacts): Define {
    return { ...baseOf(lowering, node, facts), kind: 'define' };
}

export function lowerWaiver(lowering: Lowering, node: ast.Waive, facts: PieceFacts): Waiver {
    const citation = lowering.citation(node.citation);
    if (node.because.length === 0 && !facts.damaged) {
        lowering.report('syntax/line-missing', lowering.span(node.citation), {
            keyword: 'waive',
            name: node.citation.value,
            line: 'because',
        });
    }
    return {
        kind: 'waive',
        span: lowering.span(node),
        name: { value: node.citation.value, span: lowering.span(node.citation) },
        title: undefined,
        description: undefined,
        doc: facts.doc,
        damaged: facts.damaged,
        citation,
        because: lowering.optionalText(lowering.single(node.because, node, 'because')),
        until: lowering.date(lowering.single(node.until, node, 'until')),
        approvedBy: lowering.optionalRef(lowering.single(node.approvedBy, node, 'approvedBy'), ['party']),
    };
}
