import { expect, test } from "vitest";
import { layOut, neighboursOf } from "./graph-layout.js";
import type { Pair } from "./use-pairs.js";

const NAMES = { en: "", ar: "" };
const pair = (initiator: string, target: string, incidents: number): Pair => ({
	initiator,
	initiatorNames: NAMES,
	target,
	targetNames: NAMES,
	claims: incidents,
	incidents,
	types: [],
});
const PAIRS = [pair("a", "b", 9), pair("b", "a", 1), pair("a", "c", 4), pair("d", "d", 2), pair("e", "c", 1)];

test("the same pairs in any order lie the same", () => {
	const places = (pairs: readonly Pair[]) =>
		layOut(pairs, (id) => id)
			.mapNodes((id, { x, y }) => [id, Math.round(x * 1e6), Math.round(y * 1e6)])
			.sort();
	expect(places(PAIRS)).toEqual(places(PAIRS));
	expect(new Set(places(PAIRS).map(String)).size).toBe(5);
});

test("sizes go by incidents, and nobody is left out", () => {
	const graph = layOut(PAIRS, (id) => id.toUpperCase());
	expect([graph.order, graph.size]).toEqual([5, 4]);
	expect(graph.getNodeAttribute("a", "label")).toBe("A");
	expect(graph.getNodeAttribute("a", "size")).toBeGreaterThan(graph.getNodeAttribute("e", "size"));
	expect(graph.getEdgeAttribute("a", "b", "size")).toBeGreaterThan(graph.getEdgeAttribute("b", "a", "size"));
});

test("nodes stand apart, so that their names have room", () => {
	const star = Array.from({ length: 24 }, (_, i) => pair("hub", `actor with a name ${i}`, 24 - i));
	const nodes = layOut(star, (id) => id).mapNodes((_, { x, y }) => ({ x, y }));
	for (const [i, a] of nodes.entries())
		for (const b of nodes.slice(i + 1)) expect(Math.abs(a.x - b.x) > 40 || Math.abs(a.y - b.y) > 20).toBe(true);
});

test("nothing is an empty graph, one alone stands", () => {
	expect(layOut([], (id) => id).order).toBe(0);
	expect(layOut([pair("a", "a", 1)], (id) => id).order).toBe(1);
});

test("neighbours act or are acted on", () => {
	expect(neighboursOf(PAIRS, "c")).toEqual(new Set(["c", "a", "e"]));
});
