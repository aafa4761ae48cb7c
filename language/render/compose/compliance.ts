import type { AssuranceReport, Certificate, Party, Subjection } from '../../model/contract.ts';
import type { Clock } from '../../model/library.ts';
import type { Control, Limit, Notice } from '../../model/security.ts';
import type { Block, Inline, Section } from '../document.ts';
import { type Content, paragraph, value } from '../inline.ts';
import type { Writer } from '../writer.ts';
import { coverageFigure } from './figures.ts';
import {
    around,
    chapter,
    clause,
    declarationSection,
    type Statement,
    sectionOf,
    state,
    stateAll,
    stateEach,
} from './parts.ts';

/** The law and the frameworks that the agreement answers to, and what is done for them. */
export function compliance(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = [
        ...subjection(writer),
        ...(writer.header?.subjectTo.length ? coverageFigure(writer) : []),
        ...assurance(writer),
        ...contract.all('control').map((each) => control(writer, each)),
        ...contract.all('notice').map((each) => notice(writer, each)),
    ];
    return chapter('compliance', words.plain('compliance.heading'), children);
}

function subjection(writer: Writer): readonly Block[] {
    const all = writer.header?.subjectTo ?? [];
    const key = 'section.compliance';
    const items = all.map((each, index) => [
        paragraph(`${key}/subject/${index + 1}`, framework(writer, each), each.span),
    ]);
    const list: Block = { type: 'list', key: `${key}/subject/list`, ordered: false, start: 1, items };
    const content = writer.say('compliance.subject', {});
    return all.length === 0 ? [] : [clause(key, { field: 'subject', content, source: around(all), below: [list] })];
}

function framework(writer: Writer, { framework: ref, scopes, span }: Subjection): readonly Inline[] {
    const { target } = ref;
    const name = writer.refer(ref);
    return writer.say('compliance.framework', {
        framework: target?.title
            ? writer.say('reference.titled', { name: value(target.title.value, span), title: name })
            : name,
        edition: target?.edition?.value,
        scopes: writer.names(scopes),
    });
}

/** What the parties hold; the vendors' are with the vendors. */
function assurance(writer: Writer): readonly Section[] {
    const key = 'section.assurance';
    const statements = writer.contract.all('party').flatMap((party) => holdings(writer, party));
    const clauses = statements.map((each) => clause(key, each));
    return clauses.length === 0 ? [] : [sectionOf(key, writer.words.plain('compliance.assurance'), clauses)];
}

function holdings(writer: Writer, party: Party): readonly Statement[] {
    const anchor = writer.places.anchorOf(party);
    return assuranceStatements(writer, anchor, value(party.name.value, party.name.span), party);
}

/** Certificates and assurance reports of a party or vendor. */
export function assuranceStatements(
    writer: Writer,
    field: string,
    holder: Content,
    {
        certified,
        reported,
    }: { readonly certified: readonly Certificate[]; readonly reported: readonly AssuranceReport[] },
): readonly Statement[] {
    return [
        ...stateEach(`${field}/certified`, certified, ({ framework: ref, until }) =>
            writer.say('compliance.certified', { holder, framework: writer.refer(ref), until: writer.date(until) }),
        ),
        ...stateEach(`${field}/reported`, reported, ({ framework: ref, to }) =>
            writer.say('compliance.reported', { holder, framework: writer.refer(ref), to: writer.date(to) }),
        ),
    ];
}

function control(writer: Writer, declared: Control): Section {
    const { covers, satisfies, evidence } = declared;
    return declarationSection(writer, declared, [
        duty(writer, declared),
        stateAll('covers', covers, (all) => writer.say('control.covers', { topics: writer.refers(all) })),
        ...timing(writer, declared),
        stateAll('evidence', evidence, (all) =>
            writer.say('control.evidence', { evidence: writer.texts(all, 'separate') }),
        ),
        stateAll('satisfies', satisfies, (all) =>
            writer.say('control.satisfies', { citations: writer.list(all.map((each) => writer.citation(each))) }),
        ),
    ]);
}

function duty(writer: Writer, { responsible, appliesTo, accountable, span }: Control): Statement | undefined {
    const scope = writer.refers(appliesTo);
    const doer = writer.refers(responsible);
    const source = around([...responsible, ...appliesTo, ...(accountable ? [accountable] : [])]) ?? span;
    return {
        field: 'responsible',
        content: writer.sentences([
            doer === undefined
                ? writer.say('control.passive', { scope })
                : writer.say('control.duty', { responsible: doer, scope }),
            accountable && writer.say('control.accountable', { party: writer.party(accountable) }),
        ]),
        source,
    };
}

function timing(writer: Writer, { every, within, kept, review }: Control): readonly (Statement | undefined)[] {
    return [
        state('every', every, (written) => writer.say('control.every', { interval: writer.interval(written) })),
        state('within', within, (limit) => writer.say('control.within', limitValues(writer, limit))),
        state('kept', kept, (written) => writer.say('control.kept', { kept: writer.duration(written) })),
        state('review', review, (written) => writer.say('control.review', { interval: writer.interval(written) })),
    ];
}

function limitValues(writer: Writer, { duration, clock }: Limit) {
    return { duration: writer.duration(duration), clock: clock && clockName(writer, clock) };
}

function clockName(writer: Writer, { start }: Clock): Content {
    return typeof start === 'string' ? writer.words.plain(`clock.${start}`) : writer.refer(start);
}

function notice(writer: Writer, declared: Notice): Section {
    const { satisfies, span } = declared;
    return declarationSection(writer, declared, [
        { field: 'duty', content: noticeDuty(writer, declared), source: declared.within?.span ?? span },
        stateAll('satisfies', satisfies, (all) =>
            writer.say('notice.satisfies', { citations: writer.list(all.map((each) => writer.citation(each))) }),
        ),
    ]);
}

function noticeDuty(writer: Writer, { on, from, to, within, before }: Notice): readonly Inline[] {
    const shared = {
        from: writer.party(from) ?? writer.provider(),
        to: writer.parties(to) ?? writer.client(),
        events: writer.refers(on, 'or'),
    };
    if (within !== undefined) {
        return writer.say('notice.within', { ...shared, ...limitValues(writer, within) });
    }
    return before === undefined
        ? writer.say('notice.plain', shared)
        : writer.say('notice.before', { ...shared, duration: writer.duration(before) });
}
