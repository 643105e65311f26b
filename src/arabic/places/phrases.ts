import type { Gazetteer } from "../../places/gazetteer.js";
import type { Place } from "../../places/place.js";
import type { Shape, Unit } from "../language.js";
import { fold } from "../letters.js";

/** A place as a sentence writes it: its head words (بلدة، ريف، شمال) and its name. Indexes are of words, half-open. */
export interface PlacePhrase {
	/** Start of the phrase, head words included. */
	readonly from: number;
	readonly to: number;
	/** Where the name starts, and how many normal letters of its first word are attached particles. */
	readonly nameFrom: number;
	readonly skip: number;
	/** The name in matching form, without particles. */
	readonly key: string;
	readonly heads: readonly string[];
	/** Object class of the nearest head (`village`, `city`, `camp`), where the place itself can be hit. */
	readonly object: string | null;
	readonly proclitics: string;
	/** The preposition before the phrase, as a word or attached. */
	readonly preposition: string | null;
	readonly candidates: readonly Place[];
	/** Index of the phrase that this one lies in (بلدة X بريف Y), in the same list. */
	parent: number;
	/** Index of the phrase that this one is coordinated with (X وY). */
	sibling: number;
}

interface WordLike {
	readonly text: string;
	readonly kind: "word" | "number" | "mark";
	readonly shape: Shape;
}

interface MentionLike {
	readonly family: string;
	readonly from: number;
	readonly to: number;
	readonly unit: Unit;
	readonly proclitics: string;
	readonly enclitic: string;
}

/** Words that open a place name of two or more words: تل رفعت، أبو كمال، دير حافر، عين دقنة، كفر نبل. */
const OPENERS = new Set(
	"تل تله تلال ابو ابي ام كفر دير عين بيت خان جبل راس خربه باب شيخ نهر وادي بني بير نبع برج قلعه قصر حاره مزرعه مزارع سد جسر مرج حرش دار بحر جزيره ميناء سوق شعب مثلث مفرق دوار كوم نجع ذي ذو خور حوض سهل معره معراته تلول رجم ضهره قبر صوامع شارع مسجد جامع سيدي شط"
		.split(" ")
		.map(fold),
);
const OPENERS_DEFINITE = new Set("الشيخ السيده النبي الست الدار الجزيره الحاج الامام السبع".split(" ").map(fold));

/** Heads after which an unknown word is taken for a name. */
const NAMING = new Set(["village", "town", "city", "subdistrict", "neighbourhood", "camp", "front", "mountain", "crossing", "airport", "district", "base", "river"]);
const AREA = new Set(["countryside", "direction", "outskirts", "border"]);
const LOCATIVE = new Set(["في", "الي", "من", "علي", "قرب", "باتجاه", "نحو", "عند", "داخل", "خارج", "حول", "ضمن", "تجاه", "عن", "بين", "وسط", "خلف", "امام", "حتي"]);
const STRONG = new Set(["country", "adm1", "adm2", "region"]);
const BIG = 40_000;
/** A particle is worth peeling off a name only from these. */
const ATTACHED = /^[وف]?[بلك]?$/;

/** Finds the places of a sentence: known names, and unknown names after words such as قرية or حي. */
export function readPlaces(words: readonly WordLike[], mentions: readonly MentionLike[], gazetteer: Gazetteer): PlacePhrase[] {
	const phrases: PlacePhrase[] = [];
	const headAt = new Map<number, MentionLike>();
	const taken = new Map<number, MentionLike>();
	for (const mention of mentions) {
		if (mention.family === "head") headAt.set(mention.from, mention);
		else if (mention.family !== "nisba" && mention.family !== "connect" && !mention.unit.form.flags.has("place")) {
			const known = taken.get(mention.from);
			if (!known || known.to < mention.to) taken.set(mention.from, mention);
		}
	}
	let i = 0;
	while (i < words.length) {
		const phrase = headAt.has(i) ? headed(words, i, headAt, taken, gazetteer, phrases) : bare(words, i, taken, gazetteer, phrases);
		if (phrase) {
			relate(phrase, phrases, words);
			phrases.push(phrase);
			i = phrase.to;
		} else i++;
	}
	return phrases;
}

/** A place with head words before its name: محيط قرية معارة النعسان. */
function headed(
	words: readonly WordLike[],
	i: number,
	headAt: ReadonlyMap<number, MentionLike>,
	taken: ReadonlyMap<number, MentionLike>,
	gazetteer: Gazetteer,
	before: readonly PlacePhrase[],
): PlacePhrase | null {
	const heads: MentionLike[] = [];
	let j = i;
	for (let head = headAt.get(j); head; head = headAt.get(j)) {
		if (heads.length > 0 && /[بلك]/.test(head.proclitics)) break;
		if (heads.length > 0 && head.proclitics !== "" && !namesThing(head)) break;
		heads.push(head);
		j = head.to;
		if (words[j]?.kind === "mark" && /^["'(]$/.test(words[j]?.text ?? "") && !headAt.has(j + 1)) j++;
		if (head.enclitic !== "") break;
	}
	const first = heads[0] as MentionLike;
	const last = heads.at(-1) as MentionLike;
	if (j >= words.length || last.enclitic !== "") return bare(words, i, taken, gazetteer, before);
	const known = lookUp(words, j, gazetteer, true);
	const whole = lookUp(words, i, gazetteer, false) ?? (heads.length > 1 ? lookUp(words, last.from, gazetteer, false) : null);
	const naming = heads.some((head) => NAMING.has(head.unit.entry.id));
	const end = known ? known.to : naming ? unknownName(words, j, taken, headAt) : 0;
	if (whole && whole.to >= Math.max(end, last.to + 1)) {
		const start = whole.from;
		return phrase(words, i, whole.to, start, whole.skip, whole.key, heads, whole.places, first.proclitics);
	}
	if (end <= j) return null;
	const object = heads.find((head) => head.unit.entry.attributes.has("object"));
	const isCountry = known?.places.some((place) => place.kind === "country") ?? false;
	const keeps = (last.unit.entry.attributes.get("scope") === "part_of_name" && !AREA.has(last.unit.entry.id)) || (isCountry && heads.every((head) => head.unit.entry.id === "direction"));
	const start = isCountry && keeps ? (heads[0] as MentionLike).from : keeps ? last.from : j;
	const skip = start === j ? (known?.skip ?? 0) : skipOf(heads.find((head) => head.from === start) as MentionLike);
	const key = known?.key ?? words.slice(j, end).map((word) => word.text).join(" ");
	const result = phrase(words, i, end, start, skip, key, heads, known?.places ?? [], first.proclitics);
	return object ? { ...result, object: object.unit.entry.attributes.get("object") ?? null } : result;
}

function namesThing(head: MentionLike): boolean {
	return NAMING.has(head.unit.entry.id) && head.proclitics === "و";
}

/** A known name without a head word; names of small places count only where a preposition or another place leads to them. */
function bare(words: readonly WordLike[], i: number, taken: ReadonlyMap<number, MentionLike>, gazetteer: Gazetteer, before: readonly PlacePhrase[]): PlacePhrase | null {
	const known = lookUp(words, i, gazetteer, false) ?? listed(words, i, taken, before);
	if (!known) return null;
	const hidden = taken.get(i);
	if (hidden && (hidden.to > known.to || (hidden.to === known.to && hidden.family !== "head"))) return null;
	const attached = known.proclitics.replace(/^[وف]/, "");
	const previous = before.at(-1);
	const listMark = previous && (previous.to === i || (previous.to === i - 1 && words[i - 1]?.text === ","));
	const strong = known.places.some((place) => STRONG.has(place.kind) || place.population >= BIG);
	const led = attached === "ب" || LOCATIVE.has(words[i - 1]?.shape.preposition ?? "") || (listMark && (known.proclitics.startsWith("و") || words[i - 1]?.text === ","));
	if (!strong && !led && !(attached === "ل")) return null;
	return phrase(words, i, known.to, i, known.skip, known.key, [], known.places, known.proclitics);
}

/** An unknown name that goes on a list opened by a plural head: قرى كنصفرة والرويحة ومعرزاف. */
function listed(words: readonly WordLike[], i: number, taken: ReadonlyMap<number, MentionLike>, before: readonly PlacePhrase[]): Known | null {
	const previous = before.at(-1);
	if (!previous || previous.to !== i || previous.heads.length === 0 || taken.has(i)) return null;
	let opener: PlacePhrase = previous;
	while (opener.sibling >= 0) opener = before[opener.sibling] as PlacePhrase;
	if (!opener.heads.some((head) => NAMING.has(head))) return null;
	const word = words[i] as WordLike;
	if (word.kind !== "word" || !word.text.startsWith("و") || word.text.length < 4 || word.shape.preposition) return null;
	if (word.shape.ways.some((way) => way.node.units?.some((unit) => unit.family !== "head" && unit.family !== "nisba"))) return null;
	const end = OPENERS.has(word.text.slice(1)) && words[i + 1]?.kind === "word" ? i + 2 : i + 1;
	const key = words.slice(i, end).map((w) => w.text).join(" ").slice(1);
	return { from: i, to: end, key, places: [], skip: 1, proclitics: "و" };
}

interface Known {
	readonly from: number;
	readonly to: number;
	readonly key: string;
	readonly places: readonly Place[];
	readonly skip: number;
	readonly proclitics: string;
}

/** The longest known name that starts at a word; its particles peeled off unless `plain`. */
function lookUp(words: readonly WordLike[], i: number, gazetteer: Gazetteer, plain: boolean): Known | null {
	const word = words[i] as WordLike | undefined;
	if (!word || word.kind !== "word") return null;
	let best: Known | null = null;
	for (const analysis of word.shape.analyses) {
		if (analysis.enclitic !== "" || (plain && analysis.proclitics !== "") || !ATTACHED.test(analysis.proclitics)) continue;
		const merged = analysis.definite && analysis.proclitics.endsWith("ل") && word.text.includes("لل");
		const first = analysis.definite ? `ال${analysis.stem}` : analysis.stem;
		const most = gazetteer.longest(first);
		if (most === 0) continue;
		let key = first;
		let to = i + 1;
		for (;;) {
			const places = gazetteer.find(key);
			if (places.length > 0 && (!best || to > best.to)) {
				const skip = merged ? analysis.proclitics.length + 1 : analysis.proclitics.length;
				best = { from: i, to, key, places, skip, proclitics: analysis.proclitics };
			}
			const next = words[to];
			if (to - i >= most || !next || next.kind === "mark") break;
			key += ` ${next.text}`;
			to++;
		}
	}
	return best;
}

/** The end of an unknown name at `j`, or `j` where no name can stand there. */
function unknownName(words: readonly WordLike[], j: number, taken: ReadonlyMap<number, MentionLike>, headAt: ReadonlyMap<number, MentionLike>): number {
	const word = words[j] as WordLike;
	if (word.kind !== "word" || word.shape.preposition || word.text.length < 2 || headAt.has(j)) return j;
	const mention = taken.get(j);
	if (mention && mention.family !== "person" && mention.family !== "object") return j;
	if (word.shape.conjoined && word.text.startsWith("و") && word.shape.ways.length > 0) return j;
	const next = words[j + 1];
	const goesOn = next?.kind === "word" && !next.shape.preposition && (OPENERS.has(word.text) || OPENERS_DEFINITE.has(word.text));
	return goesOn ? j + 2 : j + 1;
}

function skipOf(head: MentionLike): number {
	return head.proclitics.length;
}

function phrase(
	words: readonly WordLike[],
	from: number,
	to: number,
	nameFrom: number,
	skip: number,
	key: string,
	heads: readonly MentionLike[],
	candidates: readonly Place[],
	proclitics: string,
): PlacePhrase {
	const attached = proclitics.replace(/^[وف]/, "");
	const before = words[from - 1]?.shape.preposition ?? null;
	return {
		from,
		to,
		nameFrom,
		skip,
		key,
		heads: heads.map((head) => head.unit.entry.id),
		object: null,
		proclitics,
		preposition: attached !== "" ? attached : before,
		candidates,
		parent: -1,
		sibling: -1,
	};
}

/** Ties a phrase to the one before it: coordinated (X وY), or the area it lies in (X بريف Y، X في Y، X شمالي Y). */
function relate(phrase: PlacePhrase, before: readonly PlacePhrase[], words: readonly WordLike[]): void {
	const index = before.length - 1;
	const previous = before[index];
	if (!previous) return;
	const gap = phrase.from - previous.to;
	if (gap > 2) return;
	const between = words.slice(previous.to, phrase.from).map((word) => word.text);
	const joined = phrase.proclitics.startsWith("و") || phrase.proclitics.startsWith("ف");
	const marksOnly = between.every((text) => text === "," || text === '"' || text === ")" || text === "(" || text === "-");
	if (joined && (gap === 0 || marksOnly)) phrase.sibling = index;
	else if (gap === 0 || marksOnly) {
		if (between.includes(",") && phrase.heads.length === 0 && phrase.proclitics === "") phrase.sibling = index;
		else {
			let node = index;
			(before[node] as PlacePhrase).parent = before.length;
			while ((before[node] as PlacePhrase).sibling >= 0) {
				node = (before[node] as PlacePhrase).sibling;
				if ((before[node] as PlacePhrase).parent < 0) (before[node] as PlacePhrase).parent = before.length;
			}
		}
	} else if (gap <= 2 && between.every((text) => text === "في" || text === "من" || text === "ضمن" || text === "," || text === '"')) {
		if (between.includes("في") || between.includes("ضمن") || (between.includes("من") && AREA.has(previous.heads[0] ?? ""))) (before[index] as PlacePhrase).parent = before.length;
	}
}
