import type { ClaimToLink } from "./claim.js";
import { ASPECTS, type Aspect, type Comparison, compare } from "./features.js";
import { LINK_WEIGHTS } from "./weights.js";

/** Why two claims were linked or kept apart: what was compared, how it stands, and how much that speaks for (positive) or against. */
export interface LinkReason {
	readonly code: Aspect;
	readonly weight: number;
	readonly detail: string;
}

/** Weight of every relation in every aspect. */
const TABLE: Readonly<Record<Aspect, Readonly<Record<string, number>>>> = tableOf(LINK_WEIGHTS);

function tableOf(weights: Readonly<Record<string, number>>): Record<Aspect, Record<string, number>> {
	const table = Object.fromEntries(ASPECTS.map((aspect) => [aspect, {}])) as Record<Aspect, Record<string, number>>;
	for (const [name, weight] of Object.entries(weights)) {
		const [aspect, value] = name.split("=") as [Aspect, string];
		if (value !== undefined) table[aspect][value] = weight;
	}
	return table;
}

/** The logarithm of the odds that two claims tell of one occurrence. */
export function oddsOf(comparison: Comparison): number {
	let sum = LINK_WEIGHTS["bias"] ?? 0;
	for (const aspect of ASPECTS) sum += TABLE[aspect][comparison[aspect]] ?? 0;
	return sum;
}

/** Odds as a share, 0–1. */
export function likely(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** How likely, 0–1, two claims tell of one occurrence, and why; the strongest reasons first. Symmetric. */
export function scoreLink(a: ClaimToLink, b: ClaimToLink): { readonly score: number; readonly reasons: readonly LinkReason[] } {
	const comparison = compare(a, b);
	return { score: likely(oddsOf(comparison)), reasons: reasonsOf(comparison) };
}

/** What spoke for and against, the strongest first. */
export function reasonsOf(comparison: Comparison): LinkReason[] {
	return ASPECTS.map((code) => ({ code, weight: TABLE[code][comparison[code]] ?? 0, detail: detailOf(code, comparison) }))
		.filter(({ weight }) => weight !== 0)
		.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

function detailOf(code: Aspect, comparison: Comparison): string {
	if (code === "place" && comparison.where.a && comparison.where.b) {
		const { a, b, km } = comparison.where;
		return `${comparison.place}: ${a.name} / ${b.name}${km === null ? "" : `, ${km.toFixed(0)} km`}`;
	}
	return code === "words" ? `${comparison.words}: ${Math.round(comparison.wording * 100)} %` : comparison[code];
}
