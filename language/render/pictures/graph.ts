import { Graph, layout } from '@dagrejs/dagre';
import { line as curve, curveBasis } from 'd3-shape';
import type { Supplier } from '../../analysis/graph.ts';
import type { Percent } from '../../values/percent.ts';
import { nameOf } from '../names.ts';
import { percentText } from '../values.ts';
import type { Words } from '../words.ts';
import type { Writer } from '../writer.ts';
import type { Dependencies, DependencyPart, Reliances } from './dependencies.ts';
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
    const nodes = dependencies.parts.map((part) => nodeOf(words, part));
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
                words.plain('graph.composite'),
                words.plain('graph.dependsOn'),
            ],
            rows: nodes.map((node) => ({
                source: node.part.supplier.span,
                cells: [
                    node.name,
                    words.plain(`graph.${node.part.supplier.kind}`),
                    node.stated,
                    node.composite,
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

function nodeOf(words: Words, part: DependencyPart): Node {
    const { supplier, stated, composite, isBelowPromise } = part;
    const isVendor = supplier.kind === 'vendor';
    const shown = stated && shortPercent(words, stated);
    const left = composite && shortPercent(words, composite);
    return {
        id: `${supplier.kind}.${supplier.name.value}.${supplier.span.start}`,
        part,
        name: nameOf(words, supplier),
        stated:
            shown === undefined
                ? words.plain('graph.notStated')
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
    const lines = composite === '' ? 2 : 3;
    return { width: Math.min(WIDEST, Math.max(90, inner + 2 * PAD)), height: lines * LINE + 12 };
}

interface Placed {
    readonly shapes: readonly Shape[];
    readonly width: number;
    readonly height: number;
}

function layOut(words: Words, nodes: readonly Node[], reliances: readonly Reliances[]): Placed {
    const graph = graphOf(words, nodes, reliances);
    layout(graph);
    const points = graph.edges().flatMap((edge) => pointsOf(graph.edge(edge)));
    const size = graph.graph() as { width?: number; height?: number };
    // Lines may swing out of the frame that holds the boxes.
    const top = Math.min(0, ...points.map(({ y }) => y - 2));
    const bottom = Math.max(size.height ?? 0, ...points.map(({ y }) => y + 2));
    const width = Math.max(pictureWidth, size.width ?? 0);
    const by = { x: Math.max(0, (pictureWidth - (size.width ?? 0)) / 2), y: -top };
    const edges = graph.edges().flatMap((edge) => edgeShapes(pointsOf(graph.edge(edge)), by, edge.v));
    const boxes = nodes.flatMap((node) => nodeShapes(node, placeOf(graph.node(node.id), by)));
    const groups = reliances.flatMap((each, index) =>
        each.alternatives.length < 2 ? [] : groupShapes(words, each, placeOf(graph.node(groupId(index)), by)),
    );
    const below = legend(bottom - top + 14, legendOf(words, groups.length > 0));
    return {
        shapes: [...edges, ...boxes, ...groups, ...below.shapes],
        width: Math.ceil(width),
        height: Math.ceil(bottom - top + 14 + below.height),
    };
}

function graphOf(words: Words, nodes: readonly Node[], reliances: readonly Reliances[]): Graph {
    const graph = new Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 8, ranksep: 44, marginx: 1, marginy: 1 });
    graph.setDefaultEdgeLabel(() => ({}));
    const ids = new Map(nodes.map(({ part, id }) => [part.supplier, id]));
    for (const node of nodes) graph.setNode(node.id, { ...sizeOf(node) });
    for (const [index, { service, alternatives, availability }] of reliances.entries()) {
        const from = ids.get(service) ?? '';
        if (alternatives.length > 1) {
            graph.setNode(groupId(index), { ...groupSize(words, availability) });
            graph.setEdge(from, groupId(index));
        }
        for (const each of alternatives) {
            const to = ids.get(each) ?? '';
            // A service that depends on itself has its own finding.
            if (to !== from) graph.setEdge(alternatives.length > 1 ? groupId(index) : from, to);
        }
    }
    return graph;
}

function groupId(index: number): string {
    return `group ${index}`;
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

function placeOf(label: unknown, by: Point): Place {
    const { x = 0, y = 0, width = 0, height = 0 } = (label ?? {}) as Partial<Place>;
    return { x: x + by.x, y: y + by.y, width, height };
}

function pointsOf(label: unknown): readonly Point[] {
    return (label as { points?: readonly Point[] } | undefined)?.points ?? [];
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
        label(at(1), stated, { anchor: 'middle', size: smallSize, width: middle.room }),
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
function edgeShapes(points: readonly Point[], by: Point, from: string): readonly Shape[] {
    const moved = points.map(({ x, y }) => ({ x: rounded(x + by.x), y: rounded(y + by.y) }));
    const [end, before] = [moved.at(-1), moved.at(-2)];
    if (end === undefined || before === undefined) return [];
    const isAlternative = from.startsWith('group ');
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
