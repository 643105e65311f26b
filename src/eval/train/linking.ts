import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClaimToLink } from "../../linking/claim.js";
import { ASPECTS, type Comparison, compare } from "../../linking/features.js";
import { roleOf } from "../../linking/place.js";
import { LinkModel, type LinkWeights } from "../../linking/score.js";
import type { Coded } from "../linking.js";
import { type Example, regress } from "../regression.js";

const TARGET = fileURLToPath(new URL("../../../src/linking/weights.ts", import.meta.url));

/** What no number of examples is asked for: acts on other days and in other countries are not one, nor are acts of other families. */
const SETTLED: LinkWeights = { "days=apart": -8, "days=guess apart": -6, "days=none": -8, "article=same": -3, "type=apart": -6 };
/** What speaks against at least so much: labels of articles say little of the claims that they do not cite. */
const AT_MOST: LinkWeights = {
	"place=elsewhere": -4,
	"place=abroad": -6,
	"place=apart": -2.5,
	"days=next": -2,
	"days=long": -2,
	"days=guess long": -2,
	"published=same": 1.2,
};
/** And what speaks against no more, or for it: the monitor cites almost only articles of the day itself, and its labels would forbid the next day's. */
const AT_LEAST: LinkWeights = { "published=next": -0.3, "place=alike": 1.5 };
/** Added to the bias: for one pair of claims that tells of one incident, articles hold many that do not, all counted as examples. */
const SHIFT = 0.75;
const PENALTY = 5;
const RARE = 5;
const ROUNDS = 8;
/** Examples that may well be right count for less: two articles of one day that share no incident, two claims of one article. */
const WEIGHT = { apart: 1, unknown: 0.2, article: 0.1 } as const;
/** Articles published further apart teach nothing. */
const NEAR_DAYS = 12;
/** Of two articles on one incident the closest claims are an example, if they are not too far apart. */
const LEAST_ODDS = -2.5;

/** Where learning starts: what anybody would say makes two claims alike. */
const START: LinkWeights = {
	bias: -3,
	"days=same": 1.5,
	"days=overlap": 0.5,
	"days=guess": 0.5,
	"days=next": -1,
	"place=same": 3,
	"place=alike": 2,
	"place=near": 1.5,
	"place=apart": -3,
	"place=elsewhere": -5,
	"place=abroad": -6,
	"initiators=same": 0.5,
	"initiators=apart": -1.5,
	"killed=same": 1,
	"killed=same many": 1.5,
	"killed=apart": -1,
	"injured=same many": 1.5,
	"words=most": 1.5,
	"words=many": 1,
	...SETTLED,
};

const featuresOf = (comparison: Comparison) => ASPECTS.map((aspect) => `${aspect}=${comparison[aspect]}`);

/**
 * Weights by logistic regression. The labels are of articles: of two that share an incident the two claims that come closest by the
 * weights so far count as one occurrence, round after round; of two that share none all count as apart.
 */
export function learnLinks(all: readonly Coded[]): LinkWeights {
	const acts = new Map(all.map((coded) => [coded, coded.claims.filter((claim) => claim.kind === "event" && roleOf(claim) === "member")]));
	const apart: Example[] = all.flatMap((coded) => ownPairs(acts.get(coded) ?? []));
	const together: [Coded, Coded][] = [];
	all.forEach((a, i) => {
		for (const b of all.slice(i + 1)) {
			if (a.article.incidents.some((incident) => b.article.incidents.includes(incident))) together.push([a, b]);
			else if (Math.abs(a.day - b.day) < NEAR_DAYS)
				apart.push(...crossPairs(acts.get(a) ?? [], acts.get(b) ?? [], a.day === b.day ? WEIGHT.unknown : WEIGHT.apart));
		}
	});
	let model = new LinkModel(START);
	let weights: LinkWeights = {};
	for (let round = 0; round < ROUNDS; round++) {
		const examples = together.flatMap(([a, b]) => closest(acts.get(a) ?? [], acts.get(b) ?? [], model));
		weights = bounded(regress([...examples, ...apart], PENALTY, RARE));
		model = new LinkModel(weights);
	}
	return { ...weights, bias: Math.round(((weights["bias"] ?? 0) + SHIFT) * 1000) / 1000 };
}

function bounded(weights: LinkWeights): LinkWeights {
	const capped = Object.entries(AT_MOST).map(([name, most]) => [name, Math.min(weights[name] ?? 0, most)] as const);
	const raised = Object.entries(AT_LEAST).map(([name, least]) => [name, Math.max(weights[name] ?? 0, least)] as const);
	return { ...weights, ...Object.fromEntries([...capped, ...raised]), ...SETTLED };
}

/** Pairs that the model is asked about: of one family and not on days that differ. */
function asked(a: ClaimToLink, b: ClaimToLink): Comparison | null {
	if (a.family !== b.family) return null;
	const comparison = compare(a, b);
	return comparison.days === "apart" || comparison.days === "guess apart" ? null : comparison;
}

function crossPairs(as: readonly ClaimToLink[], bs: readonly ClaimToLink[], weight: number): Example[] {
	return as.flatMap((a) =>
		bs.flatMap((b) => {
			const comparison = asked(a, b);
			return comparison ? [{ features: featuresOf(comparison), holds: false, weight }] : [];
		}),
	);
}

/** Two claims of one article are two acts, as if another article of that day told the second. */
function ownPairs(claims: readonly ClaimToLink[]): Example[] {
	return claims.flatMap((a, i) =>
		claims.slice(i + 1).flatMap((b) => {
			const comparison = asked(a, b);
			return comparison ? [{ features: featuresOf({ ...comparison, article: "other" }), holds: false, weight: WEIGHT.article }] : [];
		}),
	);
}

function closest(as: readonly ClaimToLink[], bs: readonly ClaimToLink[], model: LinkModel): Example[] {
	let best: Comparison | null = null;
	let most = LEAST_ODDS;
	for (const a of as)
		for (const b of bs) {
			const comparison = compare(a, b);
			const odds = model.odds(comparison);
			if (odds > most) {
				most = odds;
				best = comparison;
			}
		}
	return best ? [{ features: featuresOf(best), holds: true, weight: 1 }] : [];
}

/** Writes the weights that ship. */
export function writeLinks(weights: LinkWeights): void {
	const lines = Object.entries(weights)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, weight]) => `\t${name === "bias" ? name : JSON.stringify(name)}: ${weight},`);
	writeFileSync(
		TARGET,
		[
			"// Written by `npm run eval -- linking --learn`. Do not edit.",
			"",
			"// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: weights are no constants of mathematics",
			"/** Weights of a link by what is compared, as logarithms of odds. */",
			"export const LINK_WEIGHTS: Readonly<Record<string, number>> = {",
			...lines,
			"};",
			"",
		].join("\n"),
	);
}
