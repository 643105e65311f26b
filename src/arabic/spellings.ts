import { fold } from "./letters.js";

/** Roots that outlets of a country write with a long vowel, and how they are written elsewhere: كوردستان, الكوردي for كردستان, الكردي. */
const ROOTS: readonly (readonly [written: string, usual: string])[] = (
	[
		["كوردستان", "كردستان"],
		["كوردي", "كردي"],
		["كورد", "كرد"],
		["كوردفان", "كردفان"],
	] as const
).map(([written, usual]) => [fold(written), fold(usual)] as const);

/** The longest that particles before such a root are: وبال. */
const LONGEST_LEAD = 4;

/** A word in matching form as most outlets spell it. */
export function usualSpelling(word: string): string {
	for (const [written, usual] of ROOTS) {
		const at = word.indexOf(written);
		if (at >= 0 && at <= LONGEST_LEAD) return `${word.slice(0, at)}${usual}${word.slice(at + written.length)}`;
	}
	return word;
}
