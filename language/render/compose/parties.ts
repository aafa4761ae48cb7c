import type { Header, Party } from '../../model/contract.ts';
import { clean } from '../clean.ts';
import type { Block, Detail, Inline, PartyBlock, Properties, Section, SignatureBlock, TitlePage } from '../document.ts';
import { type Content, inlines, strong, term, text, value } from '../inline.ts';
import type { Writer } from '../writer.ts';
import { endOfTerm } from './dates.ts';
import { chapter } from './parts.ts';

/** The first page: what the agreement is, between whom, and from when. */
export function titlePage(writer: Writer, header: Header): TitlePage {
    return {
        type: 'title page',
        key: writer.places.anchorOf(header),
        source: header.span,
        title: [value(agreementTitle(writer), (header.title ?? header.name).span)],
        parties: [header.provider, header.client].map((ref, index) => [
            ref === undefined
                ? value(writer.words.plain(index === 0 ? 'party.provider.name' : 'party.client.name'))
                : value(ref.target?.title?.value ?? ref.text, ref.span),
        ]),
        joint: inlines(writer.words.plain('title.joint')),
        details: titleDetails(writer, header),
    };
}

/** The title of the contract, as the document is called. */
export function agreementTitle({ contract: { header }, words }: Writer): string {
    return header?.title?.value ?? words.plain(header ? 'document.agreement' : 'document.catalogue');
}

/** Who stands behind the agreement, for the properties of a file. */
export function propertiesOf({ header, words }: Writer): Properties {
    const provider = header?.provider?.target?.title?.value ?? header?.provider?.text ?? '';
    const client = header?.client?.target?.title?.value ?? header?.client?.text ?? '';
    return {
        subject: provider && client ? clean(words.text('document.between', { provider, client })) : '',
        author: clean(provider),
        identifier: clean(header?.number?.value ?? ''),
    };
}

function titleDetails(writer: Writer, header: Header): readonly Detail[] {
    const { words } = writer;
    return [
        detail(words.plain('title.number'), writer.text(header.number)),
        detail(words.plain('title.effective'), writer.say('title.date', { date: writer.date(header.effective) })),
        detail(words.plain('title.term'), termDetail(writer, header)),
        detail(words.plain('title.law'), writer.text(header.law)),
    ].flat();
}

function detail(label: string, shown: Content | undefined): readonly Detail[] {
    return shown === undefined ? [] : [{ label: inlines(label), value: inlines(shown) }];
}

function termDetail(writer: Writer, header: Header): readonly Inline[] | undefined {
    const end = endOfTerm(writer, header);
    return header.term && writer.say('title.termWithEnd', { term: writer.duration(header.term), end });
}

/** Who makes the agreement; then the further parties that it names. */
export function parties(writer: Writer): readonly Section[] {
    const { contract, header, words } = writer;
    const named = [header?.provider?.target, header?.client?.target].filter((party) => party !== undefined);
    const all = [...new Set([...named, ...contract.all('party')])];
    const intro =
        header &&
        writer.say('parties.intro', {
            title: value(agreementTitle(writer), header.title?.span),
            number: writer.text(header.number),
            effective: writer.date(header.effective),
        });
    const blocks: readonly Block[] = all.map((party, index) => partyBlock(writer, party, `(${index + 1})`));
    return chapter('parties', words.plain('parties.heading'), blocks, { numbered: false, intro, source: header?.span });
}

function partyBlock(writer: Writer, party: Party, label: string): PartyBlock {
    const key = writer.places.anchorOf(party);
    return {
        type: 'party',
        key,
        anchor: key,
        source: party.span,
        label,
        statement: introduce(writer, party),
        details: party.contacts.map(({ role, at }) => ({
            label: [value(role.value, role.span)],
            value: [value(at.value, at.span)],
        })),
        children: writer.prose(party.description, `${key}/description`),
    };
}

function introduce(writer: Writer, party: Party): readonly Inline[] {
    const { name, title } = party;
    return writer.say('parties.named', {
        name: strong(value(title?.value ?? name.value, (title ?? name).span)),
        registered: writer.text(party.registered),
        address: writer.text(party.address),
        alias: title && term(name.value, name.span),
        role: roleOf(writer, party),
    });
}

function roleOf({ header, words }: Writer, party: Party): string | undefined {
    if (party === header?.provider?.target) {
        return words.plain('party.provider');
    }
    return party === header?.client?.target ? words.plain('party.client') : undefined;
}

/** Where the parties sign. */
export function signatures(writer: Writer): readonly Section[] {
    const { header, words } = writer;
    if (header === undefined) {
        return [];
    }
    const lines = (['signature', 'name', 'position', 'date'] as const).map((each) => [
        text(words.plain(`signatures.${each}`)),
    ]);
    const parties = (['provider', 'client'] as const).map((role) => ({
        key: `section.signatures/${role}`,
        heading: writer.say('signatures.for', {
            party: value(header[role]?.target?.title?.value ?? header[role]?.text ?? words.plain(`party.${role}.name`)),
        }),
        lines,
    }));
    const block: SignatureBlock = { type: 'signatures', key: 'section.signatures/lines', parties };
    return chapter('signatures', words.plain('signatures.heading'), [block], {
        numbered: false,
        intro: words.plain('signatures.intro'),
    });
}
