import type { Header, Renewal, Termination } from '../../model/contract.ts';
import type { Inline, Section } from '../document.ts';
import type { Writer } from '../writer.ts';
import { endOfTerm, lastNotice } from './dates.ts';
import { termFigure } from './figures.ts';
import { chapter, clause, type Statement, state, stateEach } from './parts.ts';

/** When the agreement begins, renews and ends. */
export function term(writer: Writer): readonly Section[] {
    const { header, words } = writer;
    if (header === undefined) {
        return [];
    }
    const statements: readonly (Statement | undefined)[] = [
        start(writer, header),
        state('renews', header.renewal, (renewal) => renews(writer, header, renewal)),
        ...stateEach('terminable', header.terminations, (each) => terminable(writer, each)),
    ];
    const clauses = statements.flatMap((each) => each ?? []).map((each) => clause('section.term', each));
    return clauses.length === 0
        ? []
        : chapter('term', words.plain('term.heading'), [...clauses, ...termFigure(writer)]);
}

function start(writer: Writer, header: Header): Statement | undefined {
    const source = header.effective?.span ?? header.term?.span;
    return (
        source && {
            field: 'effective',
            content: writer.say('term.start', {
                effective: writer.date(header.effective),
                term: writer.duration(header.term),
                end: endOfTerm(writer, header),
            }),
            source,
        }
    );
}

function renews(writer: Writer, header: Header, { length, once, notice, by }: Renewal): readonly Inline[] {
    const id = once === undefined ? 'term.renews' : 'term.renewsOnce';
    const renewal = writer.say(id, {
        length: writer.duration(length),
        notice: writer.duration(notice),
        by: writer.party(by) ?? writer.words.plain('party.either'),
    });
    const date = lastNotice(writer, header);
    return date === undefined ? renewal : writer.sentences([renewal, writer.say('term.lastNotice', { date })]);
}

function terminable(writer: Writer, { reason, by, notice, cure }: Termination): readonly Inline[] {
    const values = {
        reason: writer.text(reason),
        notice: writer.duration(notice),
        cure: writer.duration(cure),
    };
    return by === undefined
        ? writer.say('term.terminationEither', values)
        : writer.say('term.termination', { ...values, by: writer.party(by) });
}
