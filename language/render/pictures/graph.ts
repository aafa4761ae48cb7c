import { line as curve, curveBasis } from 'd3-shape';
import type { Supplier } from '../../analysis/graph.ts';
import type { Percent } from '../../values/percent.ts';
import { nameOf } from '../names.ts';
import { percentText } from '../values.ts';
import type { Words } from '../words.ts';
import type { Writer } from '../writer.ts';
import type { Dependencies, DependencyPart, Reliances } from './dependencies.ts';
import { type Edge, graphLayout, type Sized } from './graph-layout.ts';
import { textWidth } from './measure.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { box, label, legend, line, type Point, polyline, rounded, smallSize, textSize } from './shapes.ts';
import { joined, tableOf } from './table.ts';

/** More than this nobody can read; the services tell by themselves what they depend on. */
const MOST_PARTS = 120;

/** Services at the left, what they depend on at their right; undefined where it would be too much to draw. */
export function drawDependencies(writer: Writer, dependencies: Dependencies, key: string): Illustration | undefined {
    if (dependencies.parts.length > MOST_PARTS) return undefined;
    const { words } = writer;
    const nodes = dependencies.parts.map((part, index) =>
        nodeOf(words, part, `part ${index}`, dependencies.tellsCommitments),
    );
    const { shapes, width, height } = layOut(words, nodes, dependencies.reliances);
    return {
        picture: {
            width,
            height,
            title: words.plain('graph.title'),
            description: joined(
                words,
                dependencies.reliances.map((each) => saysOf(words, each)),
            ),
            shapes,
        },
        table: tableOf(key, {
            columns: [
                words.plain('graph.part'),
                words.plain('graph.kind'),
                words.plain('graph.stated'),
                ...(dependencies.tellsCommitments ? [words.plain('graph.composite')] : []),
                words.plain('graph.dependsOn'),
            ],
            rows: nodes.map((node) => ({
                source: node.part.supplier.span,
                cells: [
                    node.name,
                    words.plain(`graph.${node.part.supplier.kind}`),
                    node.stated,
                    ...(dependencies.tellsCommitments ? [node.composite] : []),
                    dependsOnText(words, node.part.supplier, dependencies.reliances),
                ],
            })),
        }),
    };
}

interface Node {
    readonly id: string;
    readonly part: DependencyPart;
    readonly name: string;
    /** `promised 99.9%` */
    readonly stated: string;
    readonly composite: string;
}

function nodeOf(words: Words, part: DependencyPart, id: string, tellsCommitments: boolean): Node {
    const { supplier, stated, composite, isBelowPromise } = part;
    const isVendor = supplier.kind === 'vendor';
    const shown = stated && shortPercent(words, stated);
    const left = composite && shortPercent(words, composite);
    const nothing = isVendor && !tellsCommitments ? '' : words.plain('graph.notStated');
    return {
        id,
        part,
        name: nameOf(words, supplier),
        stated:
            shown === undefined
                ? nothing
                : words.text(isVendor ? 'graph.commits' : 'graph.promises', { percent: shown }),
        composite:
            left === undefined
                ? ''
                : words.text(isBelowPromise ? 'graph.compositeBelow' : 'graph.compositeOf', { percent: left }),
    };
}

/** Four decimals, and so many more that two digits of what is missing to the whole are seen. */
function shortPercent(words: Words, percent: Percent): string {
    const missing = percent.complement().value.abs().toNumber();
    const digits = missing === 0 ? 4 : Math.ceil(-Math.log10(missing)) + 1;
    return percentText(words, percent.round(Math.min(12, Math.max(4, digits))));
}

function saysOf(words: Words, { service, alternatives }: Reliances): string {
    const names = alternatives.map((each) => nameOf(words, each));
    const items = orText(words, names);
    return words.text('graph.says', { service: nameOf(words, service), items });
}

function orText(words: Words, names: readonly string[]): string {
    const [first = '', ...others] = names;
    return others.reduce((all, last) => words.text('list.or', { first: all, last }), first);
}

function dependsOnText(words: Words, supplier: Supplier, reliances: readonly Reliances[]): string {
    const own = reliances.filter(({ service }) => service === supplier).map((each) => groupText(words, each));
    const [first = '', ...others] = own;
    return others.reduce((all, next) => words.text('list.separate', { first: all, next }), first);
}

/** `one of Cisco or Juniper (together 99.9975%)` */
function groupText(words: Words, { alternatives, availability }: Reliances): string {
    const items = orText(
        words,
        alternatives.map((each) => nameOf(words, each)),
    );
    if (alternatives.length < 2) return items;
    const together = availability && togetherText(words, availability);
    return words.text('graph.group', { oneOf: words.plain('graph.oneOf'), items, together });
}

function togetherText(words: Words, availability: Percent): string {
    return words.text('graph.together', { percent: shortPercent(words, availability) });
}

const LINE = 16;
const PAD = 10;
const WIDEST = 216;

function sizeOf({ name, stated, composite }: Node): { readonly width: number; readonly height: number } {
    const inner = Math.max(
        textWidth(name, textSize, true),
        textWidth(stated, smallSize),
        textWidth(composite, smallSize, true),
    );
    const lines = [name, stated, composite].filter((each) => each !== '').length;
    return { width: Math.min(WIDEST, Math.max(90, inner + 2 * PAD)), height: lines * LINE + 12 };
}

interface Placed {
    readonly shapes: readonly Shape[];
    readonly width: number;
    readonly height: number;
}

function layOut(words: Words, nodes: readonly Node[], reliances: readonly Reliances[]): Placed {
    const groups = groupsOf(words, reliances);
    const sized = [...nodes.map((node) => ({ id: node.id, ...sizeOf(node) })), ...groups];
    const edges = edgesOf(nodes, reliances);
    const graph = graphLayout(sized, edges);
    // Lines may swing out of the frame that holds the boxes.
    const points = graph.edges.flat();
    const top = Math.min(0, ...points.map(({ y }) => y - 2));
    const bottom = Math.max(graph.height, ...points.map(({ y }) => y + 2));
    const by = { x: Math.max(0, (pictureWidth - graph.width) / 2), y: -top };
    const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
    const placeOf = ({ id, width, height }: Sized): Place => {
        const { x, y } = moved(graph.nodes.get(id) ?? { x: 0, y: 0 });
        return { x, y, width, height };
    };
    const below = legend(bottom - top + 14, legendOf(words, groups.length > 0));
    return {
        shapes: [
            ...edges.flatMap(([from], index) => edgeShapes((graph.edges[index] ?? []).map(moved), isGroup(from))),
            ...nodes.flatMap((node) => nodeShapes(node, placeOf({ id: node.id, ...sizeOf(node) }))),
            ...groups.flatMap((group) => groupShapes(words, group.reliances, placeOf(group))),
            ...below.shapes,
        ],
        width: Math.ceil(Math.max(pictureWidth, graph.width)),
        height: Math.ceil(bottom - top + 14 + below.height),
    };
}

interface Group extends Sized {
    readonly reliances: Reliances;
}

/** A node of its own for each choice between alternatives. */
function groupsOf(words: Words, all: readonly Reliances[]): readonly Group[] {
    return all.flatMap((reliances, index) =>
        reliances.alternatives.length < 2
            ? []
            : [{ id: groupId(index), reliances, ...groupSize(words, reliances.availability) }],
    );
}

/** A service that depends on itself has its own finding and no line. */
function edgesOf(nodes: readonly Node[], reliances: readonly Reliances[]): readonly Edge[] {
    const ids = new Map(nodes.map(({ part, id }) => [part.supplier, id]));
    return reliances.flatMap(({ service, alternatives }, index): readonly Edge[] => {
        const from = ids.get(service) ?? '';
        const to = alternatives.flatMap((each) => ids.get(each) ?? []).filter((each) => each !== from);
        const group = groupId(index);
        return alternatives.length > 1
            ? [[from, group], ...to.map((each) => [group, each] as const)]
            : to.map((each) => [from, each] as const);
    });
}

function groupId(index: number): string {
    return `group ${index}`;
}

function isGroup(id: string): boolean {
    return id.startsWith('group ');
}

function groupSize(words: Words, availability: Percent | undefined) {
    const together = availability === undefined ? '' : togetherText(words, availability);
    const texts = [words.plain('graph.oneOf'), together].filter((each) => each !== '');
    const width = Math.max(...texts.map((text) => textWidth(text, smallSize, true))) + 2 * PAD;
    return { width, height: texts.length * LINE + 8 };
}

interface Place extends Point {
    readonly width: number;
    readonly height: number;
}

/** Services have square corners and vendors round ones. */
function nodeShapes({ part, name, stated, composite }: Node, { x, y, width, height }: Place): readonly Shape[] {
    const isVendor = part.supplier.kind === 'vendor';
    const [left, top] = [x - width / 2, y - height / 2];
    const style = isVendor
        ? ({ fill: 'other-tint', stroke: 'other', radius: 14 } as const)
        : ({ fill: 'tint', stroke: part.isBelowPromise ? 'warn' : 'accent', radius: 0 } as const);
    const middle = { x, room: width - 12 };
    const at = (index: number) => ({ x: middle.x, y: top + 18 + index * LINE });
    return [
        box(left, top, width, height, { ...style, strokeWidth: part.isBelowPromise ? 2 : 1 }),
        label(at(0), name, { anchor: 'middle', bold: true, width: middle.room }),
        ...(stated === '' ? [] : [label(at(1), stated, { anchor: 'middle', size: smallSize, width: middle.room })]),
        ...(composite === ''
            ? []
            : [
                  label(at(2), composite, {
                      anchor: 'middle',
                      size: smallSize,
                      bold: true,
                      tone: part.isBelowPromise ? 'warn' : 'ink',
                      width: middle.room,
                  }),
              ]),
    ];
}

function groupShapes(words: Words, { availability }: Reliances, { x, y, width, height }: Place): readonly Shape[] {
    const [left, top] = [x - width / 2, y - height / 2];
    const at = (index: number) => ({ x, y: top + 16 + index * LINE });
    const together = availability && togetherText(words, availability);
    return [
        box(left, top, width, height, { fill: 'page', stroke: 'soft', dashed: true, radius: height / 2 }),
        label(at(0), words.plain('graph.oneOf'), { anchor: 'middle', size: smallSize, tone: 'soft' }),
        ...(together ? [label(at(1), together, { anchor: 'middle', size: smallSize, bold: true })] : []),
    ];
}

const smooth = curve<Point>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveBasis)
    .digits(1);

/** From the one that depends to what it depends on; to one of several alternatives it is dashed. */
function edgeShapes(points: readonly Point[], isAlternative: boolean): readonly Shape[] {
    const moved = points.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
    const [end, before] = [moved.at(-1), moved.at(-2)];
    if (end === undefined || before === undefined) return [];
    const direction = end.x >= before.x ? -1 : 1;
    const head = [end, { x: end.x + direction * 7, y: end.y - 4 }, { x: end.x + direction * 7, y: end.y + 4 }];
    return [
        { type: 'path', d: smooth(moved) ?? '', stroke: 'soft', strokeWidth: 1.2, dashed: isAlternative || undefined },
        polyline(head, { fill: 'soft' }),
    ];
}

function legendOf(words: Words, hasGroups: boolean) {
    const stroke = (dashed: boolean) => (x: number, y: number) => [
        line(
            { x, y: y + 5 },
            { x: x + 14, y: y + 5 },
            { stroke: 'soft', strokeWidth: 1.2, dashed: dashed || undefined },
        ),
    ];
    return [
        {
            text: words.plain('graph.service'),
            mark: (x: number, y: number) => [box(x, y, 12, 10, { fill: 'tint', stroke: 'accent' })],
        },
        {
            text: words.plain('graph.vendor'),
            mark: (x: number, y: number) => [box(x, y, 12, 10, { fill: 'other-tint', stroke: 'other', radius: 4 })],
        },
        { text: words.plain('graph.all'), mark: stroke(false) },
        ...(hasGroups ? [{ text: words.plain('graph.any'), mark: stroke(true) }] : []),
    ];
}
