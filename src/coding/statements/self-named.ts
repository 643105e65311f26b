import { NAME, NAMING, ONESELF } from "../../arabic/statements.js";
import type { Context } from "../event.js";
import type { Stretch } from "./content.js";

/** How far behind a word for a body the words may stand by which it names itself: جماعة متشددة غير معروفة تطلق على نفسها. */
const NAMING_REACH = 6;
/** Words of a name that stands in no quotation marks. */
const LONGEST = 3;

/**
 * The name that a body behind a general word gives itself: جماعة تطلق على نفسها اسم ▸"سرايا الوعد". Its own words, without
 * quotation marks; null where none is told.
 */
export function selfNamed({ parsed, cover }: Context, from: number, end: number): Stretch | null {
	const { texts, words } = parsed.sentence;
	for (let i = from + 1; i < end && i - from <= NAMING_REACH; i++) {
		if (words[i]?.kind !== "word") return null;
		if (!ONESELF.has(texts[i] ?? "") || !(NAMING.has(texts[i - 1] ?? "") || NAMING.has(texts[i - 2] ?? ""))) continue;
		const at = NAME.has(texts[i + 1] ?? "") ? i + 2 : i + 1;
		if (texts[at] === '"') {
			const close = texts.indexOf('"', at + 1);
			return close > at + 1 && close - at < NAMING_REACH + LONGEST ? { from: at + 1, to: close } : null;
		}
		let to = at;
		while (
			to < end &&
			to - at < LONGEST &&
			words[to]?.kind === "word" &&
			words[to]?.shape.preposition === null &&
			!(cover[to] ?? []).some((m) => m.from === to && (m.family === "act" || m.family === "say"))
		)
			to++;
		return to > at ? { from: at, to } : null;
	}
	return null;
}
