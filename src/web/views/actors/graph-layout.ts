// Who acts on whom as a graph, laid out the same each time.
import { DirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { LINE, MOST_LETTERS } from "./graph-names.js";
import type { Pair } from "./use-pairs.js";

/** A graph of pairs: a node's `size` goes by its incidents, an edge's by those of the pair. */
export type PairGraph = DirectedGraph<
	{ readonly x: number; readonly y: number; readonly size: number; readonly label: string },
	{ readonly size: number; readonly type: "arrow" }
>;

const ROUNDS = 400;
const LARGEST = 16;
const SMALLEST = 4;
/** The picture that nodes are moved apart in, in pixels, and what a name takes of it. */
const PICTURE = { width: 420, height: 440 };
const LETTER = 6.5;
const PUSHES = 150;

/** Lays pairs out: the nodes begin on a circle in the order of their ids, and forces move them; no chance is in it. */
export function layOut(pairs: readonly Pair[], nameOf: (id: string) => string): PairGraph {
	const graph: PairGraph = new DirectedGraph();
	const sums = new Map<string, number>();
	for (const { initiator, target, incidents } of pairs)
		for (const id of initiator === target ? [initiator] : [initiator, target]) sums.set(id, (sums.get(id) ?? 0) + incidents);
	const most = Math.max(1, ...sums.values());
	const ids = [...sums.keys()].sort();
	ids.forEach((id, i) => {
		const angle = (2 * Math.PI * i) / ids.length;
		const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((sums.get(id) ?? 0) / most);
		graph.addNode(id, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle), size, label: nameOf(id) });
	});
	const heaviest = Math.max(1, ...pairs.map(({ incidents }) => incidents));
	for (const { initiator, target, incidents } of pairs)
		if (initiator !== target && !graph.hasEdge(initiator, target))
			graph.addEdge(initiator, target, { size: 1 + 3.5 * Math.sqrt(incidents / heaviest), type: "arrow" });
	if (graph.order > 1)
		forceAtlas2.assign(graph, {
			iterations: ROUNDS,
			settings: { gravity: 1.2, scalingRatio: 12, strongGravityMode: true, slowDown: 8, adjustSizes: false },
		});
	moveApart(graph);
	return graph;
}

/** Moves nodes apart until each has room for itself and its name, as far as that can be. */
function moveApart(graph: PairGraph): void {
	const nodes = graph.mapNodes((id, { x, y, size, label }) => ({
		id,
		x,
		y,
		halfWidth: Math.max(size, (Math.min([...label].length, MOST_LETTERS) * LETTER) / 2) + 4,
		halfHeight: size + LINE / 2,
	}));
	const span = (along: "x" | "y") => {
		const all = nodes.map((node) => node[along]);
		return Math.max(1e-9, Math.max(...all) - Math.min(...all));
	};
	if (nodes.length < 2) return;
	const scale = Math.min(PICTURE.width / span("x"), PICTURE.height / span("y"));
	for (const node of nodes) {
		node.x *= scale;
		node.y *= scale;
	}
	for (let round = 0, met = true; met && round < PUSHES; round++) {
		met = false;
		for (const [i, a] of nodes.entries())
			for (const b of nodes.slice(i + 1)) {
				const over = { x: a.halfWidth + b.halfWidth - Math.abs(a.x - b.x), y: a.halfHeight + b.halfHeight - Math.abs(a.y - b.y) };
				if (over.x <= 0 || over.y <= 0) continue;
				met = true;
				const along = over.x < over.y ? "x" : "y";
				const by = (over[along] / 2) * (a[along] < b[along] ? 1 : -1);
				a[along] -= by;
				b[along] += by;
			}
	}
	for (const { id, x, y } of nodes) graph.mergeNodeAttributes(id, { x, y });
}

/** Those who act on an actor or on whom it acts, itself among them. */
export function neighboursOf(pairs: readonly Pair[], id: string): ReadonlySet<string> {
	return new Set([id, ...pairs.flatMap(({ initiator, target }) => (initiator === id ? [target] : target === id ? [initiator] : []))]);
}
