import { SaxesParser } from 'saxes';
import type { Contract } from '../../language/model/composed.ts';
import type { Document, Figure } from '../../language/render/document.ts';
import { type ComposeOptions, compose } from '../../language/render/index.ts';
import { plainText } from '../../language/render/inline.ts';
import type { Label, Picture } from '../../language/render/pictures/picture.ts';
import { everyBlock } from './rendered.ts';

export function figuresOf(document: Document): readonly Figure[] {
    return everyBlock(document).filter((block) => block.type === 'figure');
}

/** The figures of a contract whose keys begin like that. */
export function figuresIn(contract: Contract, key: string, options?: ComposeOptions): readonly Figure[] {
    return figuresOf(compose(contract, options)).filter((figure) => figure.key.startsWith(key));
}

export function labelsOf({ shapes }: Picture): readonly Label[] {
    return shapes.filter((shape) => shape.type === 'label');
}

/** What a picture shows, line by line, without its scale. */
export function textsOf(picture: Picture): readonly string[] {
    return labelsOf(picture).flatMap(({ isScale, tip, text }) => (isScale ? [] : [tip ?? text]));
}

/** The cells of a figure's table, row by row. */
export function cellsOf({ table }: Figure): readonly (readonly string[])[] {
    return table.rows.map(({ cells }) => cells.map(({ inlines }) => plainText(inlines)));
}

/** Reads a text as XML; throws where it is not well-formed. */
export function readXml(text: string): void {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
        throw error;
    });
    parser.write(text).close();
}
