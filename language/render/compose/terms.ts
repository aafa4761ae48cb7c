import type { Header, Waiver } from '../../model/contract.ts';
import type { Ref } from '../../model/reference.ts';
import type { Clause as LegalClause, LiabilityLimit, LimitAmount } from '../../model/security.ts';
import type { Span } from '../../model/source.ts';
import type { Block, Clause, Inline, Section } from '../document.ts';
import { paragraph, value } from '../inline.ts';
import type { Writer } from '../writer.ts';
import { around, chapter, clause, declarationSection, describe, type Statement, state, stateAll } from './parts.ts';

/** The legal clauses, then what the head of the contract says about law, review and precedence. */
export function terms(writer: Writer): readonly Section[] {
    const { contract, header, words } = writer;
    const key = 'section.terms';
    const closing = header ? general(writer, header) : [];
    const children = [
        ...contract.all('clause').map((each) => legalClause(writer, each)),
        ...closing.filter((each) => each !== undefined).map((each) => clause(key, each)),
    ];
    return chapter('terms', words.plain('terms.heading'), children);
}

function legalClause(writer: Writer, declared: LegalClause): Section {
    const { covers, satisfies, survives, limit, description } = declared;
    const limited = state('limit', limit, (stated) => writer.say('clause.limit', { limit: limitText(writer, stated) }));
    const leads = limited !== undefined && isBefore(limit, description);
    const statements = [
        leads ? undefined : limited,
        state('survives', survives, (time) => writer.say('clause.survives', { duration: writer.duration(time) })),
        stateAll('covers', covers, (all) => writer.say('clause.covers', { topics: writer.refers(all) })),
        stateAll('satisfies', satisfies, (all) =>
            writer.say('clause.satisfies', { citations: writer.list(all.map((each) => writer.citation(each))) }),
        ),
    ];
    return declarationSection(writer, declared, statements, leads ? [limited] : []);
}

function isBefore(one: Placed | undefined, other: Placed | undefined): boolean {
    return one !== undefined && other !== undefined && one.span.start < other.span.start;
}

type Placed = { readonly span: Span };

function limitText(writer: Writer, { alternatives, whichever }: LiabilityLimit): readonly Inline[] {
    const items = writer.list(alternatives.map((each) => limitAmount(writer, each)));
    return writer.say(`limit.${whichever ?? 'greater'}`, { items }, alternatives.length);
}

function limitAmount(writer: Writer, amount: LimitAmount): readonly Inline[] {
    switch (amount.type) {
        case 'money':
            return [value(writer.amountText(amount), amount.span)];
        case 'fees':
            return writer.say('limit.fees', {
                duration: writer.duration(amount.duration),
                fee: writer.refer(amount.of),
            });
        case 'multiple':
            return writer.say('limit.multiple', {
                factor: writer.factor(amount.factor),
                clause: writer.refer(amount.of),
            });
    }
}

function general(writer: Writer, header: Header): readonly (Statement | undefined)[] {
    const { incorporates, precedence, law, review } = header;
    return [
        stateAll('incorporates', incorporates, (all) =>
            writer.say('terms.incorporates', { items: writer.refers(all) }),
        ),
        precedence.length === 0 ? undefined : precedenceStatement(writer, precedence),
        state('review', review, (every) => writer.say('terms.review', { interval: writer.interval(every) })),
        state('law', law, (written) => writer.say('terms.law', { law: writer.text(written) })),
    ];
}

function precedenceStatement(writer: Writer, order: readonly Ref[]): Statement {
    const key = 'section.terms/precedence';
    const items = order.map((ref, index) => [paragraph(`${key}/${index + 1}`, precedent(writer, ref), ref.span)]);
    const list: Block = { type: 'list', key: `${key}/list`, ordered: true, start: 1, items };
    return { field: 'precedence', content: writer.say('terms.precedence', {}), source: around(order), below: [list] };
}

function precedent(writer: Writer, ref: Ref): Inline {
    return ref.target?.kind === 'contract' ? value(writer.words.plain('terms.rest'), ref.span) : writer.refer(ref);
}

/** Requirements that the parties have set aside. */
export function waivers(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = contract.all('waive').map((each) => waiver(writer, each));
    return chapter('waivers', words.plain('waivers.heading'), children, { intro: words.plain('waivers.intro') });
}

function waiver(writer: Writer, declared: Waiver): Clause {
    const { citation, because, until, approvedBy, span } = declared;
    const anchor = writer.places.anchorOf(declared);
    const written = citation.requirement?.title;
    const title = written && writer.words.declared(written);
    const cited = writer.citation(citation);
    const content = writer.say('waiver.stated', {
        requirement: title === undefined ? cited : writer.say('reference.titled', { name: cited, title }),
        because: because && value(because.value.replace(/\s*\.\s*$/, ''), because.span),
        until: writer.date(until),
        party: writer.party(approvedBy),
    });
    const below = describe(writer, declared);
    return { ...clause(anchor, { field: 'text', content, source: span, anchor, below }), key: anchor };
}
