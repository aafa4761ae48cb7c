import type { Contract } from '../../language/model/composed.ts';
import type { Block } from '../../language/render/document.ts';
import { compose, type Document, htmlPage, markdown } from '../../language/render/index.ts';
import { childrenOf } from '../../language/render/walk.ts';
import { readText } from './text.ts';

/** The contract of a text, which has nothing wrong with it. Indentation is the test's own. */
export function contractOf(text: string, others: Readonly<Record<string, string>> = {}): Contract {
    const { contract, findings } = readText(text.replaceAll(/^ +/gm, ''), others);
    if (findings.length > 0) {
        throw new Error(`the test's text has findings: ${findings.map(({ code }) => code).join(', ')}`);
    }
    return contract;
}

export function documentOf(text: string, others?: Readonly<Record<string, string>>): Document {
    return compose(contractOf(text, others));
}

export function htmlOf(text: string): string {
    return htmlPage(documentOf(text));
}

/**
 * The Markdown of one section of the first level, without its heading and without figures, which have tests of their
 * own; empty when there is no such section.
 */
export function sectionOf(text: string, key: string, others?: Readonly<Record<string, string>>): string {
    const document = documentOf(text, others);
    const section = document.blocks.find((block) => block.key === `section.${key}`);
    const blocks = section?.type === 'section' ? section.children.flatMap(withoutFigures) : [];
    return markdown({ ...document, title: '', blocks })
        .replace(/^#\s*/, '')
        .trim();
}

function withoutFigures(block: Block): readonly Block[] {
    if (block.type === 'figure') {
        return [];
    }
    return block.type === 'section' || block.type === 'clause'
        ? [{ ...block, children: block.children.flatMap(withoutFigures) }]
        : [block];
}

/** Every block of a document, the outer before the inner. */
export function everyBlock(document: Document): readonly Block[] {
    const withInner = (block: Block): readonly Block[] => [block, ...childrenOf(block).flatMap(withInner)];
    return document.blocks.flatMap(withInner);
}

/** A contract with provider, client and currency, to which a test adds what it is about. */
export function agreement(body: string, header = ''): string {
    return `contract Deal "Service Agreement" {
    provider    NorthOps
    client      Acme
    currency    USD
    ${header}
}
party NorthOps "NorthOps LLC"
party Acme "Acme LLP"
${body}`;
}
