// Who acts on whom as a graph, laid out the same each time.
import { DirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Pair } from "./use-pairs.js";

/** A graph of pairs: a node's `size` goes by its incidents, an edge's by those of the pair. */
export type PairGraph = DirectedGraph<
	{ readonly x: number; readonly y: number; readonly size: number; readonly label: string },
	{ readonly size: number; readonly type: "arrow" }
>;

const ROUNDS = 400;
const LARGEST = 16;
const SMALLEST = 4;

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
	return graph;
}

/** Those who act on an actor or on whom it acts, itself among them. */
export function neighboursOf(pairs: readonly Pair[], id: string): ReadonlySet<string> {
	return new Set([id, ...pairs.flatMap(({ initiator, target }) => (initiator === id ? [target] : target === id ? [initiator] : []))]);
}
