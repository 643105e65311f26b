// `npm run eval -- copies`: precision and recall of finding copies of one text, on pairs of articles of the corpus judged by reading.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bandLookupsOf, bandsOf, isCopy, type Signature, signatureOf } from "../linking/copies.js";
import type { Article } from "../schemes/record.js";

/** Two articles, by their ids, and whether one is a copy or trim of the other or of what both were made from. */
interface Pair {
	readonly a: string;
	readonly b: string;
	readonly copy: boolean;
}

const lines = <T>(file: string): T[] =>
	readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Copies found in a corpus through the keys alone: pairs of ids with their kind, the independent source of every article, and how many were compared. */
export interface FoundCopies {
	readonly signatures: ReadonlyMap<string, Signature>;
	readonly pairs: ReadonlyMap<string, string>;
	readonly sources: ReadonlyMap<string, string>;
	readonly compared: number;
}

/** Looks up every article among those before it. */
export function findCopies(articles: readonly Article[]): FoundCopies {
	const signatures = new Map(articles.map(({ id, title, text, published }) => [id, signatureOf(title, text, published)]));
	const index = new Map<string, string[]>();
	const pairs = new Map<string, string>();
	const sources = new Map<string, string>();
	let compared = 0;
	for (const [id, signature] of signatures) {
		const near = new Set(bandLookupsOf(signature).flatMap((key) => index.get(key) ?? []));
		compared += near.size;
		for (const other of near) {
			const copy = isCopy(signature, signatures.get(other) as Signature);
			if (!copy) continue;
			pairs.set(pairKey(id, other), copy.kind);
			const [own, joined] = [sources.get(id), sources.get(other) ?? other];
			if (own !== undefined && own !== joined) for (const [one, source] of sources) if (source === own) sources.set(one, joined);
			sources.set(id, joined);
		}
		if (!sources.has(id)) sources.set(id, id);
		for (const key of bandsOf(signature)) {
			const list = index.get(key);
			if (list) list.push(id);
			else index.set(key, [id]);
		}
	}
	return { signatures, pairs, sources, compared };
}

/** Holds what is found in a corpus against the labels. */
export function printCopies(corpus: string, labels: string, show: boolean): void {
	const articles = readdirSync(corpus)
		.filter((name) => name.endsWith(".jsonl"))
		.flatMap((name) => lines<Article>(join(corpus, name)));
	const { signatures, pairs: found, compared } = findCopies(articles);
	const pairs = lines<Pair>(labels).filter(({ a, b }) => signatures.has(a) && signatures.has(b));
	const truth = (copy: boolean, hit: boolean) => pairs.filter((p) => p.copy === copy && found.has(pairKey(p.a, p.b)) === hit);
	const [right, missed, wrong] = [truth(true, true), truth(true, false), truth(false, true)];
	const share = (n: number, of: number) => (of === 0 ? "–" : (n / of).toFixed(3));
	console.log(`${pairs.length} pairs judged by reading, ${right.length + missed.length} of them copies`);
	console.log(`precision ${share(right.length, right.length + wrong.length)}, recall ${share(right.length, right.length + missed.length)}`);
	console.log(
		`${found.size} pairs of ${signatures.size} articles are copies; ${(compared / signatures.size).toFixed(1)} compared an article, by the keys`,
	);
	if (!show) return;
	for (const { a, b } of missed)
		console.log(`missed  ${a} ${b}${isCopy(signatures.get(a) as Signature, signatures.get(b) as Signature) ? "  no key" : ""}`);
	for (const { a, b } of wrong) console.log(`surplus ${a} ${b}`);
}
