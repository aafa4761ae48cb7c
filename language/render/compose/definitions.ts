import type { Declaration } from '../../model/declaration.ts';
import type { Calendar } from '../../model/service.ts';
import type { Sla } from '../../model/sla.ts';
import type { Block, Definition, DefinitionList, Inline, Section } from '../document.ts';
import { paragraph, term, value } from '../inline.ts';
import { nameOf } from '../names.ts';
import type { Writer } from '../writer.ts';
import { isAlwaysOpen, openingHours } from './hours.ts';
import { chapter, clause, describe, type Statement } from './parts.ts';

/** The contract's own description. */
export function background(writer: Writer): readonly Section[] {
    const { header, words } = writer;
    return header === undefined
        ? []
        : chapter('background', words.plain('background.heading'), describe(writer, header), { numbered: false });
}

/** What the words of the contract mean. Composed after the rest, which decides what needs to be explained. */
export function definitions(writer: Writer): readonly Section[] {
    const key = 'section.definitions';
    const list = definitionList(writer);
    const terms: Statement | undefined = list && {
        field: 'terms',
        content: writer.say('definitions.intro', {}),
        below: [list],
    };
    const clauses = [terms, ...interpretation(writer)].filter((each) => each !== undefined);
    return chapter(
        'definitions',
        writer.words.plain('definitions.heading'),
        clauses.map((each) => clause(key, each)),
    );
}

function definitionList(writer: Writer): DefinitionList | undefined {
    const { contract } = writer;
    const calendars = contract.all('calendar').filter((each) => each.description || !isAlwaysOpen(each));
    const items = [
        ...contract.all('define').map((each) => definition(writer, each, describe(writer, each))),
        ...calendars.map((each) => definition(writer, each, calendarMeaning(writer, each))),
    ];
    const sorted = items.sort((one, other) => compareTerms(termOf(one), termOf(other)));
    return items.length === 0 ? undefined : { type: 'definitions', key: 'section.definitions/list', items: sorted };
}

/** A term and its meaning, as an item of a list. */
export function definition(writer: Writer, declaration: Declaration, children: readonly Block[]): Definition {
    const key = writer.places.anchorOf(declaration);
    const named = declaration.title ?? declaration.name;
    return {
        key,
        anchor: key,
        source: declaration.span,
        term: [term(nameOf(writer.words, declaration), named.span)],
        children,
    };
}

function calendarMeaning(writer: Writer, calendar: Calendar): readonly Block[] {
    const key = writer.places.anchorOf(calendar);
    const hours = openingHours(writer, calendar);
    return [
        ...describe(writer, calendar),
        ...(hours === undefined ? [] : [paragraph(`${key}/hours`, hours, calendar.span)]),
    ];
}

function interpretation(writer: Writer): readonly (Statement | undefined)[] {
    const { header } = writer;
    return [
        writer.contract.declarations.length > 0
            ? { field: 'elapsed', content: writer.say('interpretation.elapsed', {}) }
            : undefined,
        writer.usesBusinessTime ? businessTime(writer) : undefined,
        zone(writer),
        header?.currency && {
            field: 'currency',
            content: writer.say('interpretation.currency', { currency: currencyName(writer) }),
            source: header.currency.span,
        },
        writer.contract.all('sla').some(countsBreaches) ? missAndBreach(writer) : undefined,
        writer.hasFigures ? { field: 'figures', content: writer.say('interpretation.figures', {}) } : undefined,
    ];
}

/** The zone of the contract, else of its hours; what is measured needs one in any case. */
function zone(writer: Writer): Statement | undefined {
    const { contract, header } = writer;
    const stated = header?.zone ?? header?.hours?.target?.zone;
    const needsOne = header !== undefined && contract.all('sla').length > 0;
    return stated === undefined && !needsOne
        ? undefined
        : {
              field: 'zone',
              content: writer.say('interpretation.zone', { zone: writer.text(stated) ?? 'UTC' }),
              source: stated?.span,
          };
}

function businessTime(writer: Writer): Statement {
    const hours = writer.header?.hours;
    return {
        field: 'business-time',
        content: writer.say('interpretation.business', { hours: hours && writer.name(hours) }),
        source: hours?.span,
    };
}

function countsBreaches({ terminable, credits }: Sla): boolean {
    return terminable.length > 0 || credits.some(({ bands }) => bands.some(({ type }) => type === 'each'));
}

function missAndBreach(writer: Writer): Statement {
    return { field: 'breach', content: writer.say('interpretation.missAndBreach', {}) };
}

function currencyName(writer: Writer): readonly Inline[] | undefined {
    const currency = writer.header?.currency;
    if (currency === undefined) {
        return undefined;
    }
    const title = currency.target?.title && writer.words.declared(currency.target.title);
    const name = value(currency.text, currency.span);
    return title === undefined ? [name] : writer.say('reference.titled', { name, title });
}

function termOf(item: Definition): string {
    return item.term.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

/** By the code of the letters, small and capital alike: an order that depends on no locale of the machine. */
function compareTerms(one: string, other: string): number {
    const [a, b] = [sortKey(one), sortKey(other)];
    return a < b ? -1 : Number(a > b);
}

function sortKey(name: string): string {
    return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
