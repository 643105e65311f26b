import type { ClaimToLink } from "./claim.js";
import { ASPECTS, type Aspect, type Comparison, compare } from "./features.js";
import { LINK_WEIGHTS } from "./weights.js";

/** Why two claims were linked or kept apart: what was compared, how it stands, and how much that speaks for (positive) or against. */
export interface LinkReason {
	readonly code: Aspect;
	readonly weight: number;
	readonly detail: string;
}

/** Weights of a logistic regression by `aspect=relation`, and `bias`: logarithms of odds. They hold numbers and names, no text. */
export type LinkWeights = Readonly<Record<string, number>>;

/** Tells from a comparison how likely two claims tell of one occurrence. */
export class LinkModel {
	private readonly bias: number;
	private readonly table: Readonly<Record<Aspect, Record<string, number>>>;

	constructor(weights: LinkWeights) {
		this.bias = weights["bias"] ?? 0;
		this.table = Object.fromEntries(ASPECTS.map((aspect) => [aspect, {}])) as Record<Aspect, Record<string, number>>;
		for (const [name, weight] of Object.entries(weights)) {
			const [aspect, relation] = name.split("=") as [Aspect, string | undefined];
			if (relation !== undefined && this.table[aspect]) this.table[aspect][relation] = weight;
		}
	}

	/** The logarithm of the odds. */
	odds(comparison: Comparison): number {
		let sum = this.bias;
		for (const aspect of ASPECTS) sum += this.table[aspect][comparison[aspect]] ?? 0;
		return sum;
	}

	/** What spoke for and against, the strongest first. */
	reasons(comparison: Comparison): LinkReason[] {
		return ASPECTS.map((code) => ({ code, weight: this.table[code][comparison[code]] ?? 0, detail: detailOf(code, comparison) }))
			.filter(({ weight }) => weight !== 0)
			.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
	}
}

/** The model that ships. */
export const LINK_MODEL = new LinkModel(LINK_WEIGHTS);

/** Logarithmic odds as a share, 0–1. */
export function likely(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** How likely, 0–1, two claims tell of one occurrence, and why; the strongest reasons first. Symmetric. */
export function scoreLink(a: ClaimToLink, b: ClaimToLink): { readonly score: number; readonly reasons: readonly LinkReason[] } {
	const comparison = compare(a, b);
	return { score: likely(LINK_MODEL.odds(comparison)), reasons: LINK_MODEL.reasons(comparison) };
}

function detailOf(code: Aspect, comparison: Comparison): string {
	if (code === "place" && comparison.where.a && comparison.where.b) {
		const { a, b, km } = comparison.where;
		return `${comparison.place}: ${a.name} / ${b.name}${km === null ? "" : `, ${km.toFixed(0)} km`}`;
	}
	return code === "words" ? `${comparison.words}: ${Math.round(comparison.wording * 100)} %` : comparison[code];
}
