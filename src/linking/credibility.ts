import type { ClaimToLink } from "./claim.js";

/** How reliable people hold an outlet to be, on the Admiralty scale; F is "cannot be judged". */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

/** How credible it is that an incident happened, 1 (confirmed) to 5 (improbable), 6 where it cannot be judged; and the rule that said so. */
export interface Credibility {
	readonly grade: 1 | 2 | 3 | 4 | 5 | 6;
	readonly rule: CredibilityRule;
}

export type CredibilityRule =
	| "confirmed"
	| "two-sources"
	| "trusted-source"
	| "one-source"
	| "disputed"
	| "denied"
	| "distrusted"
	| "untold";

/** So many independent sources confirm one another. */
const CONFIRMING = 3;

/**
 * The credibility of an incident, by the first rule that holds:
 *
 * - `untold`, 6: no claim tells it as having happened.
 * - `denied`, 5: it is denied and one source at most tells it.
 * - `disputed`, 4: it is denied, told by two or more.
 * - `distrusted`, 5: every outlet that tells it has reliability E.
 * - `confirmed`, 1: three or more independent sources tell it; or two, one of reliability A or B. An outlet of reliability D or E does not count.
 * - `two-sources`, 2: two independent sources tell it.
 * - `trusted-source`, 2: one source tells it whose outlet has reliability A.
 * - `one-source`, 3: one source tells it, whose outlet is of reliability B or C; 4 where it is D or E.
 * - `one-source`, 6: one source tells it, and nobody has judged its outlet, or with F.
 *
 * Where it is contested who did it, 1 becomes 2: what is confirmed is that it happened. Copies of one text are one source.
 */
export function credibilityOf(
	tellings: readonly ClaimToLink[],
	denied: boolean,
	contested: readonly string[],
	outlets: Readonly<Record<string, { readonly reliability?: Reliability | undefined }>>,
): Credibility {
	const best = new Map<string, Reliability>();
	for (const { source, outlet } of tellings) {
		const one = (outlet === null ? undefined : outlets[outlet]?.reliability) ?? "F";
		const known = best.get(source);
		if (known === undefined || rank(one) < rank(known)) best.set(source, one);
	}
	const grades = [...best.values()];
	const sound = grades.filter((grade) => grade !== "D" && grade !== "E");
	if (grades.length === 0) return { grade: 6, rule: "untold" };
	if (denied) return grades.length === 1 ? { grade: 5, rule: "denied" } : { grade: 4, rule: "disputed" };
	if (grades.every((grade) => grade === "E")) return { grade: 5, rule: "distrusted" };
	if (sound.length >= CONFIRMING || (sound.length === 2 && sound.some((grade) => grade === "A" || grade === "B")))
		return { grade: contested.includes("initiator") ? 2 : 1, rule: "confirmed" };
	if (sound.length === 2) return { grade: 2, rule: "two-sources" };
	const [only] = sound.length > 0 ? sound : grades;
	if (only === "A") return { grade: 2, rule: "trusted-source" };
	if (only === "F") return { grade: 6, rule: "one-source" };
	return { grade: only === "B" || only === "C" ? 3 : 4, rule: "one-source" };
}

/** F stands between C and D: nobody has judged, which is no low score. */
function rank(reliability: Reliability): number {
	return "ABCFDE".indexOf(reliability);
}
