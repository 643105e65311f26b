// `npm run eval -- linking`: codes the articles that an independent monitor cites, links their claims in order of publication and holds
// the pairs of articles that came together against those that the monitor cites for one incident.
import { readFileSync } from "node:fs";
import { codeArticle } from "../coding/code-article.js";
import { type ClaimToLink, toLink } from "../linking/claim.js";
import { dayNumber } from "../linking/days.js";
import { LINK_MODEL, LinkModel } from "../linking/score.js";
import { hashOf } from "../linking/words.js";
import type { Article } from "../schemes/record.js";
import { findCopies } from "./copies.js";
import { Linked } from "./linked.js";
import { causeOfMissing, causeOfSurplus, countCauses, type Judgement } from "./linking-causes.js";
import { learnLinks, writeLinks } from "./train/linking.js";

/** An article with the incidents that the monitor cites it for. */
export interface Cited extends Article {
	readonly incidents: readonly number[];
}

/** An article in the order of publication, with its claims to link. */
export interface Coded {
	readonly article: Cited;
	readonly day: number;
	readonly claims: readonly ClaimToLink[];
}

/** Two articles and what the monitor says of them: cited for one incident, for none on other days, for none but published on one day. */
export interface Pair {
	readonly a: Coded;
	readonly b: Coded;
	readonly truth: "one" | "apart" | "unknown";
}

/** The articles of a file, coded, in order of publication. */
export function codeCited(file: string): Coded[] {
	const articles = readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Cited);
	const sources = findCopies(articles).sources;
	return articles
		.map((article) => {
			const { id, title, text, published, outlet, url } = article;
			const source = sources.get(id) ?? id;
			const { claims } = codeArticle({ id, title, text, published, outlet, url });
			return {
				article,
				day: dayNumber(published) ?? 0,
				claims: claims.flatMap((claim) => (claim.kind === "figure" ? [] : [toLink(claim, article, { id: `${id}/${claim.id}`, source })])),
			};
		})
		.sort((a, b) => a.day - b.day || (a.article.id < b.article.id ? -1 : 1));
}

/** Every pair of articles. */
export function pairsOf(all: readonly Coded[]): Pair[] {
	return all.flatMap((a, i) => all.slice(i + 1).map((b) => ({ a, b, truth: truthOf(a, b) })));
}

function truthOf(a: Coded, b: Coded): Pair["truth"] {
	if (a.article.incidents.some((incident) => b.article.incidents.includes(incident))) return "one";
	return a.day === b.day ? "unknown" : "apart";
}

export function linkAll(all: readonly Coded[], model: LinkModel = LINK_MODEL): Linked {
	const linked = new Linked(model);
	for (const { claims } of all) for (const claim of claims) linked.add(claim);
	return linked;
}

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The incident that two articles have in common, by their ids. */
function incidentsByPair(linked: Linked): Map<string, string> {
	const found = new Map<string, string>();
	for (const [incident, claims] of linked.incidents) {
		const articles = [...new Set(claims.map(({ article }) => article))];
		articles.forEach((a, i) => {
			for (const b of articles.slice(i + 1)) found.set(keyOf(a, b), incident);
		});
	}
	return found;
}

/** Pairs judged, and the shares that follow. `unsure` are pairs linked that share none and came out on one day. */
export interface Score {
	readonly right: number;
	readonly missed: number;
	readonly surplus: number;
	readonly unsure: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** F1 where a link between articles of one day that share none counts as wrong. */
	readonly strict: number;
}

function scoreOf(pairs: readonly Pair[], linked: ReadonlyMap<string, string>): Score {
	let [right, missed, surplus, unsure] = [0, 0, 0, 0];
	for (const { a, b, truth } of pairs) {
		const hit = linked.has(keyOf(a.article.id, b.article.id));
		if (truth === "one") hit ? right++ : missed++;
		else if (hit) truth === "apart" ? surplus++ : unsure++;
	}
	return {
		right,
		missed,
		surplus,
		unsure,
		precision: right / (right + surplus || 1),
		recall: right / (right + missed || 1),
		f1: (2 * right) / (2 * right + surplus + missed || 1),
		strict: (2 * right) / (2 * right + surplus + unsure + missed || 1),
	};
}

/** B³ over articles: of those linked with an article, itself among them, the share that belong with it, and the other way round, averaged. */
function bCubed(pairs: readonly Pair[], linked: ReadonlyMap<string, string>): { precision: number; recall: number; f1: number } {
	const tallies = new Map<string, { both: number; linked: number; one: number }>();
	const tally = (id: string) => {
		let one = tallies.get(id);
		if (!one) {
			one = { both: 1, linked: 1, one: 1 };
			tallies.set(id, one);
		}
		return one;
	};
	for (const { a, b, truth } of pairs) {
		const hit = linked.has(keyOf(a.article.id, b.article.id));
		for (const one of [tally(a.article.id), tally(b.article.id)]) {
			if (truth === "unknown") continue;
			if (hit) one.linked++;
			if (truth === "one") one.one++;
			if (hit && truth === "one") one.both++;
		}
	}
	const mean = (share: (one: { both: number; linked: number; one: number }) => number) =>
		[...tallies.values()].reduce((sum, one) => sum + share(one), 0) / (tallies.size || 1);
	const precision = mean((one) => one.both / one.linked);
	const recall = mean((one) => one.both / one.one);
	return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const show = (score: Score) =>
	`precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}, F1 ${score.f1.toFixed(3)} (${score.right} right, ${score.missed} missed, ${score.surplus} surplus; ${score.unsure} more linked of one day, F1 ${score.strict.toFixed(3)} if all of these are wrong)`;

/** Learns on one half of the articles, split by publication, and scores the other. */
function halves(all: readonly Coded[]): void {
	const middle = (all[all.length >> 1] as Coded).day;
	const parts = [all.filter(({ day }) => day < middle), all.filter(({ day }) => day >= middle)] as const;
	for (const [learnt, held, name] of [
		[parts[0], parts[1], "later"],
		[parts[1], parts[0], "earlier"],
	] as const) {
		const model = new LinkModel(learnLinks(learnt));
		console.log(`${name} half, by weights of the other: ${show(scoreOf(pairsOf(held), incidentsByPair(linkAll(held, model))))}`);
	}
}

/** Links the articles in another order, by a hash of their ids, and tells how many pairs of claims come together in both. */
function shuffled(all: readonly Coded[], linked: Linked, pairs: readonly Pair[]): void {
	const mixed = [...all].sort((a, b) => hashOf(a.article.id) - hashOf(b.article.id));
	const other = linkAll(mixed);
	const [before, after] = [claimPairs(linked), claimPairs(other)];
	const both = [...before].filter((pair) => after.has(pair)).length;
	const { f1 } = scoreOf(pairs, incidentsByPair(other));
	console.log(
		`in random order F1 is ${f1.toFixed(3)}; of the pairs of claims together ${((2 * both) / (before.size + after.size)).toFixed(3)} are so in both orders`,
	);
}

function claimPairs(linked: Linked): Set<string> {
	const found = new Set<string>();
	for (const claims of linked.incidents.values())
		claims.forEach((a, i) => {
			for (const b of claims.slice(i + 1)) found.add(keyOf(a.id, b.id));
		});
	return found;
}

export interface LinkingOptions {
	/** Lists the errors of this cause, or counts of all where it is empty. */
	readonly show?: string | undefined;
	readonly most?: number | undefined;
	/** Learns anew and writes the weights. */
	readonly learn?: boolean | undefined;
}

/** Codes, links and prints; the claims of a pair of articles are listed where a cause is to be shown. */
export function printLinking(file: string, options: LinkingOptions): void {
	const all = codeCited(file);
	if (options.learn) {
		writeLinks(learnLinks(all));
		console.log("weights written; build and run again to measure them");
		return;
	}
	const pairs = pairsOf(all);
	const linked = linkAll(all);
	const together = incidentsByPair(linked);
	const of = (truth: Pair["truth"]) => pairs.filter((pair) => pair.truth === truth).length;
	console.log(
		`${all.length} articles: ${of("one")} pairs of one incident, ${of("apart")} apart on other days, ${of("unknown")} of one day that share none`,
	);
	console.log(`all, by the weights that ship, learned from them: ${show(scoreOf(pairs, together))}`);
	const cubed = bCubed(pairs, together);
	console.log(`B³ over articles: precision ${cubed.precision.toFixed(3)}, recall ${cubed.recall.toFixed(3)}, F1 ${cubed.f1.toFixed(3)}`);
	halves(all);
	shuffled(all, linked, pairs);
	console.log(
		`${linked.incidents.size} incidents; ${(linked.looked / Math.max(1, linked.added)).toFixed(1)} claims compared for one, at most ${linked.most}`,
	);
	const judgements: Judgement[] = pairs.flatMap(({ a, b, truth }) => {
		const incident = together.get(keyOf(a.article.id, b.article.id));
		if (truth === "one" && incident === undefined) return [{ a, b, cause: causeOfMissing(a, b) }];
		if (truth !== "apart" || incident === undefined) return [];
		const claims = linked.incidents.get(incident) ?? [];
		return [{ a, b, cause: causeOfSurplus(a, b, claims), claims }];
	});
	countCauses(judgements, options.show, options.most ?? 10);
}
