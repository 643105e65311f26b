// Why linking put a claim where it is, as its reasons say: an aspect, how two claims stand in it, and how much that speaks for or against.

/** A reason as the API gives it. */
export interface GivenReason {
	readonly code: string;
	readonly weight?: unknown;
	readonly detail?: unknown;
}

/** A reason taken apart, to be said in words. */
export interface ToldReason {
	readonly aspect: string;
	/** How the claims stand to each other in it, with - for spaces: `same-many`. Of an answer's days `after`. */
	readonly relation: string;
	readonly speaksFor: boolean;
	/** Whether it weighs much. */
	readonly strong: boolean;
	/** The two places, where the aspect is the place and they have names. */
	readonly places: readonly [string, string] | null;
	/** What share of the words is the same, 0–1. */
	readonly share: number | null;
	/** Days between an act and its answer. */
	readonly days: number | null;
}

/** A reason that weighs less says nothing to a reader; one that weighs more is strong. */
const LEAST = 0.15;
const STRONG = 1;
const MOST = 8;

/** The reasons that say something, the weightiest first. */
export function toldReasons(given: readonly GivenReason[]): readonly ToldReason[] {
	return given
		.map((reason) => ({ reason, weight: typeof reason.weight === "number" ? reason.weight : Number.NEGATIVE_INFINITY }))
		.filter(({ weight }) => Math.abs(weight) >= LEAST)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
		.slice(0, MOST)
		.map(({ reason, weight }) => told(reason, weight));
}

function told({ code, detail }: GivenReason, weight: number): ToldReason {
	const written = typeof detail === "string" ? detail.slice(0, 1000) : "";
	const [head = "", ...rest] = written.split(": ");
	const tail = rest.join(": ");
	const share = Number.parseInt(tail === "" ? head : tail, 10);
	const after = head.endsWith(" days after") ? Number.parseInt(head, 10) : Number.NaN;
	return {
		aspect: code,
		relation: Number.isNaN(after) ? (/^\d/u.test(head) ? "share" : head.replaceAll(" ", "-")) : "after",
		speaksFor: weight > 0,
		strong: Math.abs(weight) >= STRONG,
		places: code === "place" && tail !== "" ? placesIn(tail) : null,
		share: code === "words" && !Number.isNaN(share) ? share / 100 : null,
		days: Number.isNaN(after) ? null : after,
	};
}

/** The two names in "A / B, 12 km". */
function placesIn(written: string): readonly [string, string] | null {
	const bar = written.indexOf(" / ");
	if (bar < 0) return null;
	const end = / km$/u.test(written) ? written.lastIndexOf(", ") : written.length;
	return [written.slice(0, bar), written.slice(bar + 3, end < bar ? written.length : end)];
}
