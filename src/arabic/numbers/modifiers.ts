import { fold } from "../letters.js";
import { prefixed } from "./prefixed.js";

/** What a modifier makes of a number: about it, at least, at most, most of it; `exact` leaves it. */
export type ModifierKind = "about" | "least" | "most" | "majority" | "exact";

interface ModifierRow {
	readonly id: string;
	readonly kind: ModifierKind;
	/** Where it may stand: before the number, after it, or after the noun it counts. */
	readonly place: "before" | "after" | "both";
	/** The least number it applies to; "above 3 villages" is a place. */
	readonly from: number;
	readonly words: readonly string[];
}

/** One row a phrase, longest first within its first word. */
const ROWS: readonly ModifierRow[] = (
	[
		["about.nahw", "about", "before", 0, "نحو"],
		["about.hawali", "about", "before", 0, "حوالي"],
		["about.qurabat", "about", "before", 0, "قرابة"],
		["about.zuha", "about", "before", 0, "زهاء"],
		["about.yuqarib", "about", "before", 0, "ما يقارب"],
		["about.yuqarib", "about", "before", 0, "ما يقارب من"],
		["about.yuqarib", "about", "before", 0, "ما يقارب ال"],
		["about.yuqarib", "about", "before", 0, "يقارب"],
		["about.yaqrub", "about", "before", 0, "ما يقرب من"],
		["about.yaqrub", "about", "before", 0, "يقرب من"],
		["about.yunahiz", "about", "before", 0, "ما يناهز"],
		["about.yunahiz", "about", "before", 0, "يناهز"],
		["about.hudud", "about", "before", 0, "حدود"],
		["about.hudud", "about", "before", 0, "في حدود"],
		["about.taqriban", "about", "both", 0, "تقريبا"],
		["least.akthar", "least", "before", 0, "أكثر من"],
		["least.azyad", "least", "before", 0, "أزيد من"],
		["least.yaqill", "least", "before", 0, "ما لا يقل عن"],
		["least.yaqill", "least", "before", 0, "لا يقل عن"],
		["least.yaqill", "least", "before", 0, "لا تقل عن"],
		["least.yaqill", "least", "before", 0, "ما لا يقل على"],
		["least.yazid", "least", "before", 0, "ما يزيد عن"],
		["least.yazid", "least", "before", 0, "ما يزيد على"],
		["least.yazid", "least", "before", 0, "يزيد على"],
		["least.yazid", "least", "before", 0, "يزيد عن"],
		["least.yazid", "least", "before", 0, "تزيد على"],
		["least.yazid", "least", "before", 0, "تزيد عن"],
		["least.yarbu", "least", "before", 0, "ما يربو على"],
		["least.yarbu", "least", "before", 0, "ما يربو عن"],
		["least.yarbu", "least", "before", 0, "يربو على"],
		["least.yafuq", "least", "before", 0, "ما يفوق"],
		["least.yafuq", "least", "before", 0, "يفوق"],
		["least.tajawaz", "least", "before", 0, "تجاوز"],
		["least.tajawaz", "least", "before", 0, "تجاوزت"],
		["least.tajawaz", "least", "before", 0, "يتجاوز"],
		["least.tajawaz", "least", "before", 0, "تتجاوز"],
		["least.tajawaz", "least", "before", 0, "ما يتجاوز"],
		["least.tajawaz", "least", "before", 0, "تجاوز عددهم"],
		["least.tajawaz", "least", "before", 0, "تجاوز عددها"],
		["least.tajawaz", "least", "before", 0, "تخطى"],
		["least.fawq", "least", "before", 20, "فوق"],
		["least.aqall", "least", "both", 0, "على الأقل"],
		["least.taqdir", "least", "both", 0, "على أقل تقدير"],
		["least.hadd", "least", "after", 0, "كحد أدنى"],
		["least.aw-akthar", "least", "after", 0, "أو أكثر"],
		["least.fa-akthar", "least", "after", 0, "فأكثر"],
		["most.yasil", "most", "before", 0, "ما يصل إلى"],
		["most.yasil", "most", "before", 0, "يصل إلى"],
		["most.yasil", "most", "before", 0, "تصل إلى"],
		["most.aqall", "most", "before", 0, "أقل من"],
		["most.yazid", "most", "before", 0, "لا يزيد على"],
		["most.yazid", "most", "before", 0, "لا يزيد عن"],
		["most.yazid", "most", "before", 0, "لا تزيد على"],
		["most.yazid", "most", "before", 0, "لا تزيد عن"],
		["most.yazid", "most", "before", 0, "ما لا يزيد على"],
		["most.yazid", "most", "before", 0, "ما لا يزيد عن"],
		["most.yatajawaz", "most", "before", 0, "لا يتجاوز"],
		["most.yatajawaz", "most", "before", 0, "لا تتجاوز"],
		["most.yatajawaz", "most", "before", 0, "لم يتجاوز"],
		["most.yatajawaz", "most", "before", 0, "لم تتجاوز"],
		["most.yatajawaz", "most", "before", 0, "ما لا يتجاوز"],
		["most.hatta", "most", "before", 0, "حتى"],
		["most.akthar", "most", "after", 0, "على الأكثر"],
		["most.hadd", "most", "after", 0, "كحد أقصى"],
		["most.hadd", "most", "after", 0, "بحد أقصى"],
		["most.yatajawaz", "most", "before", 0, "لا يتجاوز عددهم"],
		["most.yatajawaz", "most", "before", 0, "لا يتجاوز عددها"],
		["most.yatajawaz", "most", "before", 0, "لم يتجاوز عددهم"],
		["most.yazid", "most", "before", 0, "لا يزيد عددهم عن"],
		["most.yazid", "most", "before", 0, "لا يزيد عددهم على"],
		["most.yasil", "most", "before", 0, "يصل عددهم إلى"],
		["least.yaqill", "least", "before", 0, "لا يقل عددهم عن"],
		["least.yazid", "least", "before", 0, "يزيد عددهم عن"],
		["least.yazid", "least", "before", 0, "يزيد عددهم على"],
		["majority.muzam", "majority", "before", 0, "معظم"],
		["majority.ghalib", "majority", "before", 0, "غالبية"],
		["majority.aghlab", "majority", "before", 0, "أغلب"],
		["exact.yasil", "exact", "before", 0, "ليصل إلى"],
		["exact.yasil", "exact", "before", 0, "لتصل إلى"],
		["exact.yasil", "exact", "before", 0, "ليصل عددهم إلى"],
		["exact.majmu", "exact", "before", 0, "ما مجموعه"],
	] as const
)
	.map(([id, kind, place, from, phrase]) => ({ id, kind, place, from, words: fold(phrase).split(" ") }))
	.sort((a, b) => b.words.length - a.words.length);

const grouped = new Map<string, ModifierRow[]>();
for (const row of ROWS) {
	const first = row.words[0] as string;
	const known = grouped.get(first);
	if (known) known.push(row);
	else grouped.set(first, [row]);
}

/** Rows by their first word, with ب ل و ف attached or not. */
export const MODIFIERS = prefixed(grouped);

export interface ModifierMatch {
	readonly to: number;
	readonly row: ModifierRow;
}

/** The modifier that starts at a word, on the given side of its number. */
export function modifierAt(words: readonly string[], i: number, side: "before" | "after"): ModifierMatch | null {
	const found = MODIFIERS.get(words[i] ?? "");
	if (!found || (side === "after" && (found.joined || found.governed))) return null;
	for (const row of found.value) {
		if (row.place !== "both" && row.place !== side) continue;
		let k = 1;
		while (k < row.words.length && words[i + k] === row.words[k]) k++;
		if (k === row.words.length) return { to: i + k, row };
	}
	return null;
}

type Range = readonly [number | null, number | null];

/** What a modifier makes of a range; "about" and "most of" change exact numbers only. */
export function modified([low, high]: Range, kind: ModifierKind): Range {
	const single = low !== null && low === high;
	switch (kind) {
		case "about":
			return single ? [Math.round(low * 0.9), Math.round(low * 1.1)] : [low, high];
		case "least":
			return [low, null];
		case "most":
			return [null, high];
		case "majority":
			return single ? [Math.floor(low / 2) + 1, low] : [low, high];
		default:
			return [low, high];
	}
}
