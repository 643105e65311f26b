import { TWO_HOLDERS } from "../../arabic/offices.js";
import { PREPOSITION } from "../../arabic/particles.js";
import { NAME_OPENERS } from "../../arabic/speech/words.js";
import { BODIES, DEPUTY, GOVERNORS, PARLIAMENTARY } from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Valued } from "../draft.js";
import type { Context } from "../event.js";
import { readName } from "../speech/name.js";
import { headAt } from "../speech/scene.js";
import { type Party, valuesOf } from "./party.js";
import { unlisted } from "./voices.js";

/** Sources who hold an office: their name has the body they hold it in. */
const OFFICE: ReadonlySet<string> = new Set(["holder", "officials"]);

/**
 * "طالب مدير مشفى مضايا ▸الأمم المتحدة", "حذر عضو مجلس قيادة الثورة ▸من": whoever holds an office speaks for the body that its name has in it, and
 * for nobody behind it nor behind the limit. The party as it was read where no office opens it, or where nothing behind the office was read.
 */
export function byOffice(party: Party, limit: number, type: StatementType, context: Context): Party {
	const { parsed, cover } = context;
	// "دعا وزيرا الخارجية الأميركي فلان والمصري فلان": two hold one office, and the name is not the end.
	if (TWO_HOLDERS.has(parsed.sentence.texts[party.from] ?? "")) return party;
	const scene = { parsed, cover };
	const head = headAt(scene, party.from);
	if (head?.family !== "source" || head.definite || !OFFICE.has(head.unit.entry.id)) return party;
	const name = readName(scene, party.from);
	if (!name || name.end <= head.to) return party;
	const end = name.end < limit ? seatEnd(name.end, context) : limit;
	const values = party.values.filter(({ evidence }) => evidence.from < end);
	if (values.length > 0 && values.length === party.values.length)
		return party.to < end && isPerson(party.to, end, context) ? { ...party, to: end } : party;
	if (values.length > 0) return { ...party, to: end, values };
	const to = party.values.length > 0 ? end : Math.max(party.to, end);
	return { from: party.from, to, phrase: party.phrase, values: seatOf(party.from, end, type, context) };
}

/** Whether nothing but the words of somebody's own name stand between two words. */
function isPerson(from: number, to: number, { cover }: Context): boolean {
	for (let i = from; i < to; i++) if (cover[i]?.length) return false;
	return true;
}

/** Where an office's seat ends that goes on by "and" and "in": عضو لجنة الأمن ▸والدفاع في البرلمان العراقي. */
function seatEnd(at: number, { parsed, cover }: Context): number {
	const { words } = parsed.sentence;
	let end = at;
	while (
		(words[end]?.shape.conjoined && words[end]?.shape.definite && cover[end]?.length === 0) ||
		PARLIAMENTARY.has(words[end]?.text ?? "")
	)
		end++;
	if (words[end]?.text === PREPOSITION.in) {
		const head = headAt({ parsed, cover }, end + 1);
		if (head?.family === "actor" && !head.unit.sense.place) end = head.to;
	}
	while (isTitle(words[end]?.text)) end++;
	return end;
}

/** The body of an office by its words: one that is known, the government of the place that is governed, or one that nobody lists. */
function seatOf(from: number, to: number, type: StatementType, context: Context): Valued<string>[] {
	const { phrases, parsed, countries } = context;
	const { words, index: sentence } = parsed.sentence;
	for (const p of phrases) {
		// "لجنة الأمن والدفاع": what a body is for is nobody.
		if (p.sort !== "actor" || p.from <= from || p.head.to > to || BODIES.has(words[p.from - 1]?.text ?? "")) continue;
		const known = valuesOf(p, type, context, "speaker.office").filter(
			({ value, evidence }) => evidence.from < to && countries.kind(value) !== "generic",
		);
		if (known.length > 0) return known;
	}
	const government = parliamentAt(from, to, context) ?? governmentAt(from, to, context);
	if (government) return [{ value: government, rule: "speaker.governor", evidence: { sentence, from, to }, confidence: 0.6 }];
	for (let i = from + 1; i < to - 1; i++) {
		if (!BODIES.has(words[i]?.text ?? "")) continue;
		let end = i + 1;
		while (end < to && words[end]?.kind === "word" && words[end]?.shape.preposition === null && !isTitle(words[end]?.text)) end++;
		return [
			{ value: unlisted(context, i, end), rule: "speaker.office+unlisted", evidence: { sentence, from: i, to: end }, confidence: 0.5 },
		];
	}
	return [];
}

/** A title before somebody's own name: الدكتور، النائب. */
const isTitle = (text = "") => NAME_OPENERS.has(text) || DEPUTY.has(text);

/** "عضو لجنة الأمن النيابية": the government of the article's country, for whoever sits in its parliament; null where nobody does. */
function parliamentAt(from: number, to: number, { parsed, countries, country }: Context): string | null {
	for (let i = from + 1; i < to; i++)
		if (PARLIAMENTARY.has(parsed.sentence.texts[i] ?? "")) return countries.national("government", country());
	return null;
}

/** "محافظ نينوى", "رئيس بلدية عرسال": the government of the country in which somebody governs a place; null where nobody does. */
export function governmentAt(from: number, to: number, { parsed, countries }: Context): string | null {
	const { texts } = parsed.sentence;
	if (!GOVERNORS.has(texts[from] ?? "") && !GOVERNORS.has(texts[from + 1] ?? "")) return null;
	const place = parsed.places.find((p) => p.from > from && p.nameFrom < to);
	const country = place?.candidates[0]?.country;
	return country && place.candidates.every((c) => c.country === country) ? countries.national("government", country) : null;
}
