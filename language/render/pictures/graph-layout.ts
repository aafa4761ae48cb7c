import { Graph, layout } from '@dagrejs/dagre';
import type { Point } from './shapes.ts';

export interface Sized {
    readonly id: string;
    readonly width: number;
    readonly height: number;
}

/** From one node to another, by their ids. */
export type Edge = readonly [from: string, to: string];

export interface GraphLayout {
    readonly width: number;
    readonly height: number;
    /** The middle of each node. */
    readonly nodes: ReadonlyMap<string, Point>;
    /** The points of each edge, in the order given. */
    readonly edges: readonly (readonly Point[])[];
}

/** The last layouts, since most edits of a contract leave its graph as it is; 60 services take a tenth of a second. */
const known = new Map<string, GraphLayout>();
const MOST_KEPT = 8;

/** Nodes from left to right along their edges, no two of them one over the other. An edge that is given twice is one. */
export function graphLayout(nodes: readonly Sized[], edges: readonly Edge[]): GraphLayout {
    const key = JSON.stringify([nodes.map(({ id, width, height }) => [id, width, height]), edges]);
    const made = known.get(key) ?? place(nodes, edges);
    known.delete(key);
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return made;
}

interface Laid extends Partial<Point> {
    readonly points?: readonly Point[];
}

function place(nodes: readonly Sized[], edges: readonly Edge[]): GraphLayout {
    const graph = new Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 8, ranksep: 44, marginx: 1, marginy: 1 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
    for (const [from, to] of edges) graph.setEdge(from, to);
    layout(graph);
    const { width = 0, height = 0 }: { width?: number; height?: number } = graph.graph();
    return {
        width,
        height,
        nodes: new Map(nodes.map(({ id }) => [id, middleOf(graph.node(id))])),
        edges: edges.map(([from, to]) => pointsOf(graph.edge(from, to))),
    };
}

function middleOf({ x = 0, y = 0 }: Laid): Point {
    return { x, y };
}

function pointsOf({ points = [] }: Laid): readonly Point[] {
    return points.map(({ x, y }) => ({ x, y }));
}
