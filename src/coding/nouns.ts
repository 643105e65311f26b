import { COMBATANT, PERPETRATOR, PERPETRATORS } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { hasTanwin, isFeminine } from "../arabic/endings.js";
import { attachedPreposition, DEFENCES, MAJORITIES, PREPOSITION, SEATED, SHAKING, WITNESSING, withoutAnd } from "../arabic/particles.js";
import { SHARES } from "../arabic/places/locative.js";
import { isStruck } from "../arabic/places/struck.js";
import { familyBits } from "../arabic/schemas.js";
import { LIVED_IN_KINDS } from "../places/place.js";
import { areMadeOrKept } from "./arms-makers.js";
import { type Cover, firstOf } from "./cover.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Sort } from "./phrases.js";
import { isParticipant, type Trigger } from "./triggers.js";

/** The families that are sorts of phrases. */
const SORTS = familyBits("actor", "nisba", "person", "object", "means", "anaphora");
const HEAD = familyBits("head");

/** What is known of a word of the sentence, as bits. */
export const MARK = {
	/** Part of an act's or harm's words. */
	act: 1,
	/** A number starts here. */
	numbered: 2,
	/** Tells a place or a time. */
	circumstance: 4,
	/** In a place's name, and in one with a head word or preposition. */
	placed: 8,
	led: 16,
} as const;

/** What is known of the words of a sentence before its phrases are read; `triggers` are those of its acts. */
export function marksOf(parsed: Parsed, triggers: readonly Trigger[]): number[] {
	const marks: number[] = new Array(parsed.sentence.words.length).fill(0);
	for (const m of parsed.mentions)
		if (m.family === "harm" || (m.family === "act" && m.unit.sense.kind !== "cause" && !isParticipant(m, triggers)))
			mark(marks, m.from, m.to, MARK.act);
	for (const number of parsed.numbers) mark(marks, number.from, number.from + 1, MARK.numbered);
	for (const place of parsed.places) {
		const led = isLed(place, parsed) && !isSide(place, parsed, triggers) ? MARK.led : 0;
		for (let i = place.from; i < place.to; i++) marks[i] = ((marks[i] as number) & ~MARK.led) | MARK.circumstance | MARK.placed | led;
	}
	for (const date of parsed.dates) mark(marks, date.from, date.to, MARK.circumstance);
	return marks;
}

/** Whether a head word or preposition leads to a place, or to the list of places that it goes on with: قريتي قليدين والقاهرة. */
function isLed(place: Parsed["places"][number], parsed: Parsed): boolean {
	let first = place;
	while (first.sibling >= 0 && first.heads.length === 0 && first.preposition === null) first = parsed.places[first.sibling] as typeof first;
	if (first.heads.length > 0 || isShaken(place.from, parsed)) return true;
	// "قصفت إسرائيل دمشق": the city is struck, and not the government that sits there.
	if (isStruck(parsed, first.from) && first.candidates.every(({ kind }) => kind !== "country")) return true;
	if (first !== place) return isWithin(first, parsed) && !parsed.mentions.some((m) => m.from === place.to && m.unit.verb);
	const before = parsed.sentence.words[place.from - 1]?.text ?? "";
	return place.preposition !== null || WITNESSING.has(withoutAnd(before));
}

/** "قتل المنفذ", "اعتقلت الشرطة المنفذ": whether somebody was killed or taken shortly before a word. */
function isTaken(at: number, { mentions }: Parsed): boolean {
	return mentions.some(({ family, to, unit }) => (family === "harm" || unit.sense.type === "arrest") && to <= at && at - to <= TAKEN_REACH);
}

const TAKEN_REACH = 2;

/** How far behind the noun of a talk, deal or fight those may stand whom it is between. */
const SIDES_REACH = 6;

/** "مفاوضات بين روسيا وتركيا", "الهدنة بين إسرائيل ولبنان": a country or capital is a side of what is done "between" two, and not where it was. */
function isSide(
	{ from, heads, preposition }: Parsed["places"][number],
	{ sentence: { words } }: Parsed,
	triggers: readonly Trigger[],
): boolean {
	if (preposition !== PREPOSITION.between || heads.length > 0) return false;
	const between = from - 1;
	return triggers.some(
		(t) =>
			t.frame === MUTUAL &&
			!t.verb &&
			t.to <= between &&
			between - t.to <= SIDES_REACH &&
			words.slice(t.to, between).every(({ kind, shape }) => kind !== "mark" && shape.preposition === null),
	);
}

const MUTUAL = "mutual";

/** How far behind the verb of an explosion the place stands that shook: هز انفجار عنيف بغداد. */
const SHAKEN_REACH = 4;

function isShaken(at: number, { sentence: { texts } }: Parsed): boolean {
	for (let i = at - 1; i >= Math.max(0, at - SHAKEN_REACH); i--) if (SHAKING.has(withoutAnd(texts[i] ?? ""))) return true;
	return false;
}

function mark(marks: number[], from: number, to: number, bits: number): void {
	for (let i = from; i < to; i++) marks[i] = (marks[i] as number) | bits;
}

/** Of the longest noun at a word and others as long, the one that its place in the sentence asks for. */
function preferred(longest: Mention, here: readonly Mention[], act: boolean, accusative: boolean): Mention {
	// "بالأسلحة الثقيلة": behind ب a thing that can be a weapon is one.
	if (attachedPreposition(longest.proclitics) === PREPOSITION.by) return asLong(longest, "means", here, act);
	// القوات، الجنود: a word for any forces points back at those named before.
	if (longest.family === "actor" && longest.unit.sense.vague) return asLong(longest, "anaphora", here, act);
	// "لاجئا سوريا": behind an accusative the name of a country is its adjective.
	if (longest.family === "actor" && longest.unit.sense.place && accusative) return asLong(longest, "nisba", here, act);
	return longest;
}

/** A noun of a family as long as another at the same word; the other where there is none. */
function asLong(longest: Mention, family: Sort, here: readonly Mention[], act: boolean): Mention {
	for (const m of here) if (m.family === family && m.to === longest.to && m.from === longest.from && stands(m, here, act)) return m;
	return longest;
}

/** Whether a mention at its first word stands for a participant; on an act's word only a longer one or the act's own last part. */
function stands(m: Mention, here: readonly Mention[], act: boolean): boolean {
	return ((SORTS >> m.unit.rank) & 1) !== 0 && (!act || isLongerThanAct(m, here) || endsAct(m, here) || namesAct(m, here));
}

/** "عناصر الجيش اللبناني": words for any forces whose end is the start of a body's name, without that end. */
function shortened(noun: Mention, cover: Cover, { sentence: { words } }: Parsed): Mention {
	const { family, from, to, unit } = noun;
	if (family !== "actor" || to - from < 2 || !unit.sense.vague) return noun;
	const named = (cover[to - 1] as readonly Mention[]).find(
		(m) => m.family === "actor" && m.from > from && m.to > to && !m.unit.sense.vague,
	);
	if (!named) return noun;
	let end = named.from;
	while (end - 1 > from && (words[end - 1]?.text === PREPOSITION.from || isOf(words[end - 1], CLASS.bracket))) end--;
	return { ...noun, to: end, definite: false };
}

/** "في العراق وسوريا", "مناطق شاسعة من العراق وسوريا": whether the list that a place opens tells where something is. */
function isWithin({ from, preposition }: Parsed["places"][number], { sentence: { texts } }: Parsed): boolean {
	if (preposition !== PREPOSITION.from) return preposition === PREPOSITION.in;
	return SHARES.has(texts[from - 2] ?? "") || SHARES.has(texts[from - 3] ?? "");
}

/** For every word, the noun that starts there and stands for a participant: the longest, then the most telling. */
export function nouns(parsed: Parsed, cover: Cover, marks: readonly number[]): (Mention | undefined)[] {
	const starts: (Mention | undefined)[] = new Array(cover.length).fill(undefined);
	let end = 0;
	for (let i = 0; i < cover.length; i++) {
		if (i < end) continue;
		const here = cover[i] as readonly Mention[];
		if (here.length === 0) continue;
		const marked = marks[i] as number;
		const act = (marked & MARK.act) !== 0;
		let best: Mention | undefined;
		for (const m of here) if (m.from === i && (!best || m.to > best.to) && stands(m, here, act)) best = m;
		if (!best) continue;
		best = shortened(best, cover, parsed);
		if (here.length > 1) best = preferred(best, here, act, followsTanwin(i, starts, parsed));
		if (PERPETRATOR.has(parsed.sentence.texts[i] ?? "")) best = asLong(best, isTaken(i, parsed) ? "actor" : "object", here, act);
		if (best.unit.entry.id === AL_QAEDA && best.to === i + 1 && isDescribed(cover[i + 1])) best = asLong(best, "object", here, act);
		if (best.unit.entry.id === HTS && best.to === i + 1 && isNamedOn(i + 1, parsed, cover)) continue;
		// دمشق and موسكو are places unless they stand as somebody: no head word or preposition before.
		if (
			best.family === "actor" &&
			best.unit.sense.place &&
			(best.enclitic !== "" ||
				((marked & MARK.led) !== 0 && !isSupport(cover[i - 1], i)) ||
				isWithinPlace(best, parsed) ||
				SEATED.has(parsed.sentence.texts[i - 1] ?? ""))
		)
			continue;
		// "دفاعنا الجوي", "الدفاعات الجوية": what defends against aircraft is none.
		if (best.family === "means" && best.definite && DEFENCES.has(parsed.sentence.texts[i - 1] ?? "")) continue;
		if (best.family === "means" && (isOfBase(best, parsed) || (end === i && COMBATANT.has(parsed.sentence.texts[i] ?? "")))) continue;
		// "ورشة لتصنيع المسيرات": what a place is for is not what is fired.
		if (best.family === "means" && i > 0 && areMadeOrKept(best, parsed)) continue;
		// "قاعدة عين الأسد", "حي الشرطة": the last word of a place's name is nobody and no weapon.
		if ((best.family === "means" || (best.family === "actor" && !best.unit.sense.place)) && isOfName(best, parsed)) continue;
		// "تنظيم داعش الإرهابي": a word of abuse behind a body's name names nobody.
		if (
			best.unit.entry.id === "militants" &&
			best.definite &&
			end === i &&
			i > 0 &&
			starts[best.from - 1] === undefined &&
			isAbuse(best, parsed)
		)
			continue;
		// "الاشتباكات المسلحة": an adjective that an act's form ends in is nobody.
		if (best.unit.entry.id === "militants" && endsAct(best, here) && isFeminine(parsed.sentence.texts[best.to - 1] ?? "")) continue;
		const placed = (marked & MARK.placed) !== 0;
		if (best.family === "nisba" && (placed || (firstOf(cover[i - 1], HEAD) && !isPost(cover[i - 1])) || isOfPlace(best, parsed))) continue;
		// "منفذي الهجوم": who carried it out, and no two crossings.
		if (best.family === "object" && PERPETRATORS.has(parsed.sentence.texts[i] ?? "") && ((marks[i + 1] ?? 0) & MARK.act) !== 0) continue;
		// "بظهوره الإعلامي": behind a noun with its pronoun an adjective, and nobody.
		if (best.unit.entry.id === "journalists" && best.definite && best.proclitics === "" && best.to === i + 1 && isOwned(i - 1, parsed))
			continue;
		// "محافظة دياربكر ذات الغالبية الكردية": who lives there has no part in it.
		if (best.family === "nisba" && MAJORITIES.has(parsed.sentence.texts[i - 1] ?? "")) continue;
		if (best.family === "object" && placed && isInPlaceName(best, parsed)) continue;
		starts[i] = best;
		end = best.to;
	}
	return starts;
}

/** "بدعم من روسيا": a country that words of support bring. */
function isSupport(before: readonly Mention[] | undefined, at: number): boolean {
	return before?.some(({ family, to, unit }) => family === "connect" && to === at && unit.sense.role === "support") ?? false;
}

/** "القاعدة التركية", "الثكنة الإسرائيلية": posts, whose an adjective behind them tells. */
const POSTS: ReadonlySet<string> = new Set(["base", "fortification", "headquarters", "checkpoint"]);

function isPost(here: readonly Mention[] | undefined): boolean {
	return here?.some((m) => m.family === "object" && POSTS.has(m.unit.entry.id)) ?? false;
}

/** "قاعدة عين الأسد الجوية": an adjective of arms right behind a place's name with a head word says what kind of place it is. */
function isOfBase({ from, to, definite, proclitics }: Mention, { places }: Parsed): boolean {
	return (
		definite &&
		proclitics === "" &&
		places.some((place) => place.heads.length > 0 && (place.to === from || (place.to === to && place.nameFrom < from)))
	);
}

/** الهيئة: the body, and any board. */
const HTS = "hts";

/** "الهيئة العامة للمفقودين": whether a board's name goes on with a word that no lexicon has. */
function isNamedOn(at: number, { sentence: { words } }: Parsed, cover: Cover): boolean {
	return words[at]?.shape.definite === true && (cover[at] as readonly Mention[]).length === 0;
}

/** القاعدة: the body, and any base. */
const AL_QAEDA = "al_qaeda";

/** "القاعدة الروسية", "القاعدة الجوية": whether an adjective of origin or arms stands at a word, which a body's name does not have. */
function isDescribed(here: readonly Mention[] | undefined): boolean {
	return here?.some((m) => m.family === "nisba" || (m.family === "means" && m.definite)) ?? false;
}

/** Whether a noun is the last part of a place's name, with a head word or known: في ود مدني. */
function isOfName({ family, from, to, unit }: Mention, { places }: Parsed): boolean {
	return places.some(({ heads, candidates, from: at, nameFrom, to: end }) => {
		if (nameFrom < from && to === end && candidates.length > 0) return true;
		// "منطقة السيدة زينب": people whom a place is named for.
		const named = family === "actor" && unit.sense.kind === "generic" && nameFrom === from && to < end;
		return heads.length > 0 && at < from && nameFrom <= from && (to === end || named);
	});
}

/** Whether a word is a noun with a pronoun: ظهوره. */
function isOwned(i: number, { sentence: { words } }: Parsed): boolean {
	const word = words[i];
	return word?.kind === "word" && !word.shape.definite && word.shape.analyses.some(({ enclitic }) => enclitic !== "");
}

/** "مدينة سراقب السورية": an adjective of origin right behind a place's name says whose place it is. */
function isOfPlace({ definite, from }: Mention, { places }: Parsed): boolean {
	return definite && places.some(({ to }) => to === from);
}

/** Whether the noun that ends before a word is written as an indefinite accusative. */
function followsTanwin(i: number, starts: readonly (Mention | undefined)[], { sentence: { texts } }: Parsed): boolean {
	const before = starts[i - 1];
	return before !== undefined && before.to === i && hasTanwin(texts[i - 1] ?? "", before.unit.form.text);
}

/** Whether a thing's word is part of a place's name with a head word, or of a town's of several words: على جسر الشغور. */
function isInPlaceName({ from, to, unit: { entry } }: Mention, parsed: Parsed): boolean {
	for (const p of parsed.places) {
		if (p.from > from || from >= p.to) continue;
		// "مخيما للنازحين شمالي حلب": words for a thing and for whose it is only lead to a name.
		if (p.heads.length > 0 ? to - from === 1 || to > p.nameFrom : namesTown(p, entry.id)) return true;
	}
	return false;
}

/** Things that towns and quarters are named for, and kinds of places so named: جسر الشغور، حي طريق الباب، بيت جن. */
const NAMED_FOR: Readonly<Record<string, ReadonlySet<string>>> = {
	bridge: new Set(["town", "adm1", "adm2", "adm3"]),
	road: LIVED_IN_KINDS,
	market: LIVED_IN_KINDS,
	home: LIVED_IN_KINDS,
};

/** Whether a thing's word is of the name of a town of several words, which has no such thing for that. */
export function namesTown({ nameFrom, to, heads, candidates }: Parsed["places"][number], thing: string): boolean {
	const kinds = NAMED_FOR[thing];
	if (!kinds || to - nameFrom < 2 || heads[0] === thing) return false;
	return candidates.every(({ kind }) => LIVED_IN_KINDS.has(kind)) && candidates.some(({ kind }) => kinds.has(kind));
}

/** Whether a country's or capital's name is part of a longer name of a place: شمال العراق. */
function isWithinPlace(mention: Mention, parsed: Parsed): boolean {
	return parsed.places.some((p) => p.from <= mention.from && mention.to <= p.to && p.to - p.from > mention.to - mention.from);
}

function isAbuse(mention: Mention, parsed: Parsed): boolean {
	return (
		mention.to - mention.from === 1 &&
		parsed.mentions.some((m) => m.family === "actor" && m.to === mention.from && m.unit.sense.kind !== "generic")
	);
}

/** Whether an act's words are also the name of whose it is: عدوان إسرائيلي. */
function namesAct(mention: Mention, here: readonly Mention[]): boolean {
	if (mention.family !== "actor" || mention.to - mention.from < 2) return false;
	return here.some((m) => m.family === "act" && !m.unit.verb && m.from === mention.from && m.to === mention.to);
}

/** Whether a noun is the last part of an act's form: طرد الحوثيين. */
function endsAct(mention: Mention, here: readonly Mention[]): boolean {
	return here.some((m) => m.family === "act" && m.from < mention.from && m.to === mention.to);
}

function isLongerThanAct(mention: Mention, here: readonly Mention[]): boolean {
	return here.every((m) => (m.family !== "act" && m.family !== "harm") || mention.to > m.to);
}
