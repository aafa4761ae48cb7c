import type { Temporal } from 'temporal-polyfill';
import type { DocumentMessages } from '../messages/document.ts';
import { englishDocument } from '../messages/english.ts';
import type { Contract } from '../model/composed.ts';
import { clean } from './clean.ts';
import { compliance } from './compose/compliance.ts';
import { coverage } from './compose/coverage.ts';
import { dataProcessing } from './compose/data.ts';
import { background, definitions } from './compose/definitions.ts';
import { levels } from './compose/levels.ts';
import { monitoring } from './compose/monitoring.ts';
import { agreementTitle, parties, propertiesOf, signatures, titlePage } from './compose/parties.ts';
import { changes, scaling } from './compose/scaling.ts';
import { fees, services } from './compose/services.ts';
import { term } from './compose/term.ts';
import { terms, waivers } from './compose/terms.ts';
import { vendors } from './compose/vendors.ts';
import type { Block, Document } from './document.ts';
import { numberBlocks, numberFigures } from './number.ts';
import { resolveReferences } from './resolve.ts';
import { type Audience, Writer } from './writer.ts';

export interface ComposeOptions {
    /** The fixed wording; English by default. */
    readonly messages?: DocumentMessages | undefined;
    /** For whom it is made; by default for those who write it, who see everything. */
    readonly audience?: Audience;
    /** The day on which exceptions that end are judged; without it nothing is told that depends on it. */
    readonly today?: Temporal.PlainDate;
}

/** The document of a contract, or of a catalogue, with what it states so far. */
export function compose(contract: Contract, options: ComposeOptions = {}): Document {
    const { messages = englishDocument, audience = 'internal', today } = options;
    const writer = new Writer(contract, messages, { audience, today });
    return {
        title: clean(agreementTitle(writer)),
        language: messages.language,
        uri: contract.uri,
        contents: writer.words.plain('document.contents'),
        pageLabel: writer.words.text('document.page', { page: '{page}', pages: '{pages}' }),
        properties: propertiesOf(writer),
        blocks: resolveReferences(numberFigures(numberBlocks(sectionsOf(writer)), figureLabel(writer)), writer.words),
    };
}

function figureLabel({ words }: Writer) {
    return (number: string) => words.text('figure.label', { number });
}

/** The parts in the order of a usual contract; a part with nothing in it is left out. */
function sectionsOf(writer: Writer): readonly Block[] {
    const { header } = writer;
    const opening = [...parties(writer), ...background(writer)];
    const body = [
        ...term(writer),
        ...services(writer),
        ...fees(writer),
        ...levels(writer),
        ...monitoring(writer),
        ...compliance(writer),
        ...dataProcessing(writer),
        ...vendors(writer),
        ...scaling(writer),
        ...changes(writer),
        ...terms(writer),
        ...waivers(writer),
    ];
    return [
        ...(header ? [titlePage(writer, header)] : []),
        ...opening,
        ...definitions(writer),
        ...body,
        ...signatures(writer),
        ...coverage(writer),
    ];
}
