import type { NumberReading } from "../arabic/numbers/index.js";
import {
	ALSO,
	AND,
	attachedPreposition,
	BELONGING,
	BODIES,
	CLAUSE_OPENERS,
	conjoined,
	LOYAL,
	PREPOSITION,
	RELATIVES,
	WITNESSING,
	withoutAnd,
} from "../arabic/particles.js";
import type { Cover } from "./cover.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Word } from "./words.js";

/** What the head of a noun phrase names. */
export type Sort = "actor" | "nisba" | "person" | "object" | "means" | "anaphora";

/**
 * A noun phrase that may have a part in an act: its head, what counts it, what stands before it and whom it belongs to.
 * "مواقع لقوات النظام" is a phrase of an object that owns a phrase of an actor.
 */
export interface Phrase {
	readonly index: number;
	readonly sort: Sort;
	readonly head: Mention;
	/** The head or its last word has the article: الجيش، قوات الجيش. */
	readonly definite: boolean;
	/** First word, the number before it included; the preposition is not. */
	readonly from: number;
	/** Behind the last word of the phrase and of all that belong to it. */
	to: number;
	readonly number: NumberReading | null;
	/** Preposition before it, attached or a word. */
	readonly prep: string | null;
	/** The part that a connecting phrase before it gives: من قبل، بدعم من، ضد. */
	readonly cue: string | null;
	/** Led by "and". */
	readonly conj: boolean;
	/** The phrase that this one is coordinated with; -1 where none. */
	joined: number;
	/** The phrase that this one belongs to (genitive, adjective, of); -1 where none. */
	owner: number;
	/** Phrases that belong to this one. */
	readonly owned: number[];
}

const SORTS: Readonly<Record<string, Sort>> = {
	actor: "actor",
	nisba: "nisba",
	person: "person",
	object: "object",
	means: "means",
	anaphora: "anaphora",
};

const QUOTES = new Set(['"', "'", "(", ")", "[", "]", "_", "-"]);
/** How many unknown words (names, adjectives) may stand between a noun and what belongs to it. */
const REACH = 2;

/** Reads the noun phrases of a sentence, in order. */
export function readPhrases(parsed: Parsed, cover: Cover): Phrase[] {
	return new PhraseReader(parsed, cover).read();
}

class PhraseReader {
	private readonly words: readonly Word[];
	private readonly phrases: Phrase[] = [];
	private readonly starts: (Mention | undefined)[];
	private readonly acts: Uint8Array;
	/** Words at which a number starts, and words that tell a place or a time. */
	private readonly numbered: Uint8Array;
	private readonly circumstance: Uint8Array;

	constructor(
		private readonly parsed: Parsed,
		private readonly cover: Cover,
	) {
		this.words = parsed.sentence.words;
		this.acts = new Uint8Array(this.words.length);
		for (const m of parsed.mentions)
			if ((m.family === "act" && m.unit.entry.attributes.get("kind") !== "cause") || m.family === "harm") this.acts.fill(1, m.from, m.to);
		this.numbered = new Uint8Array(this.words.length);
		for (const number of parsed.numbers) this.numbered[number.from] = 1;
		this.circumstance = new Uint8Array(this.words.length);
		for (const place of parsed.places) this.circumstance.fill(1, place.from, place.to);
		for (const date of parsed.dates) this.circumstance.fill(1, date.from, date.to);
		this.starts = nouns(parsed, cover, this.acts);
	}

	read(): Phrase[] {
		let i = 0;
		while (i < this.words.length) {
			const head = this.starts[i];
			i = head ? this.open(head) : i + 1;
		}
		return this.phrases;
	}

	/** Reads the phrase that a head opens, with all that belongs to it; returns where reading goes on. */
	private open(head: Mention): number {
		const phrase = this.make(head);
		this.join(phrase);
		this.extend(phrase);
		return phrase.to;
	}

	private make(head: Mention, owner = -1): Phrase {
		const sort = SORTS[head.family] as Sort;
		const number = numberOf(this.parsed, head);
		const from = number && number.from < head.from ? number.from : head.from;
		const lead = from < head.from ? leadOf(this.words[from] as Word) : head.proclitics;
		const attached = attachedPreposition(lead);
		const before = this.before(from);
		const phrase: Phrase = {
			index: this.phrases.length,
			sort,
			head,
			definite: head.definite || (this.words[head.to - 1]?.shape.definite ?? false),
			from,
			to: Math.max(head.to, number ? number.to : 0),
			number,
			prep: attached !== "" ? attached : before.prep,
			cue: attached !== "" ? null : before.cue,
			conj: conjoined(lead) || before.conj,
			joined: -1,
			owner,
			owned: [],
		};
		this.phrases.push(phrase);
		return phrase;
	}

	/** Preposition, connecting phrase or "and" right before a word, quotation marks and ما يسمى aside. */
	private before(start: number): { prep: string | null; cue: string | null; conj: boolean } {
		let i = start - 1;
		while (i >= 0 && QUOTES.has((this.words[i] as Word).text)) i--;
		const word = this.words[i];
		if (!word) return { prep: null, cue: null, conj: false };
		const connect = this.cover[i]?.find((m) => m.family === "connect");
		if (connect) return { prep: null, cue: connect.unit.entry.attributes.get("role") ?? null, conj: false };
		if (this.acts[i]) {
			// An act's own preposition (قُبض على، أغار على) brings the one it is done to.
			const act = this.cover[i]?.find((m) => (m.family === "act" || m.family === "harm") && m.to === i + 1);
			return { prep: act && act.to - act.from > 1 ? word.shape.preposition : null, cue: null, conj: false };
		}
		if (word.shape.preposition) return { prep: word.shape.preposition, cue: null, conj: conjoined(leadOf(word)) };
		return { prep: null, cue: null, conj: word.text === AND || ALSO.has(word.text) };
	}

	/** Coordination with the phrase that ends right before. */
	private join(phrase: Phrase): void {
		let i = phrase.from - 1;
		let comma = false;
		while (
			i >= 0 &&
			(QUOTES.has((this.words[i] as Word).text) || (this.words[i] as Word).text === "," || (this.words[i] as Word).text === AND)
		) {
			comma ||= (this.words[i] as Word).text === ",";
			i--;
		}
		if (!phrase.conj && !comma) return;
		if (phrase.conj) i = this.beforePlace(i);
		let skipped = 0;
		// Adjectives and names of the partner that no lexicon knows.
		while (i >= 0 && skipped < REACH && this.isPlain(i) && !this.phrases.some((p) => p.to === i + 1 && p !== phrase)) {
			i--;
			skipped++;
		}
		if (phrase.cue !== null) return;
		const partner = this.phrases.find(
			(p) => p.to === i + 1 && p !== phrase && alike(p, phrase) && (p.owner < 0 || phrase.prep === null || phrase.prep === p.prep),
		);
		if (!partner || (comma && !phrase.conj && partner.sort === "person")) return;
		phrase.joined = partner.index;
		if (partner.owner >= 0) this.own(this.phrases[partner.owner] as Phrase, phrase);
	}

	/** Steps back over "also" and over a place told of the partner: مواقع داعش في سوريا وكذلك حزب العمال. */
	private beforePlace(at: number): number {
		let i = at;
		while (i >= 0 && ALSO.has((this.words[i] as Word).text)) i--;
		const place = this.parsed.places.find((p) => p.to === i + 1 && p.preposition !== null);
		if (!place) return i;
		let k = place.from - 1;
		while (k >= 0 && (this.words[k] as Word).shape.preposition !== null) k--;
		return k;
	}

	private own(owner: Phrase, phrase: Phrase): void {
		phrase.owner = owner.index;
		owner.owned.push(phrase.index);
		for (let at: Phrase | undefined = owner; at; at = this.phrases[at.owner]) at.to = Math.max(at.to, phrase.to);
	}

	/** Takes in what belongs to a phrase: adjectives of origin, genitives, من and ل with an actor, coordinated owners. */
	private extend(top: Phrase): void {
		let last = top;
		for (;;) {
			const next = this.nextOwned(top, last);
			if (!next) return;
			const phrase = this.make(next.head, -1);
			this.own(next.owner, phrase);
			last = phrase;
		}
	}

	private nextOwned(top: Phrase, last: Phrase): { head: Mention; owner: Phrase } | null {
		let i = top.to;
		let unknown = 0;
		let of = false;
		let body = false;
		for (; i < this.words.length; i++) {
			const word = this.words[i] as Word;
			if (QUOTES.has(word.text)) continue;
			if (word.kind !== "word" || this.numbered[i]) return null;
			const head = this.starts[i];
			if (head) {
				const attached = attachedPreposition(head.proclitics);
				if (conjoined(head.proclitics)) {
					// "قسد والتحالف" behind a thing both own.
					if (last !== top && unknown === 0 && alike(last, { sort: SORTS[head.family] as Sort, head }) && last.owner >= 0) {
						const owner = this.phrases[last.owner] as Phrase;
						return attached === "" || attached === last.prep ? { head, owner } : null;
					}
					return null;
				}
				if (attached === PREPOSITION.for || attached === PREPOSITION.by)
					return canOwnOf(top, attached) && actorLike(head) ? { head, owner: top } : null;
				if (attached !== "") return null;
				if (of || (body && actorLike(head))) return actorLike(head) ? { head, owner: top } : null;
				if (head.family === "nisba")
					return unknown <= REACH
						? { head, owner: last.sort === "nisba" && last.owner >= 0 ? (this.phrases[last.owner] as Phrase) : last }
						: null;
				// A genitive: the noun before it has no article.
				if (
					unknown > 0 ||
					last.head.definite ||
					last.sort === "nisba" ||
					last.head.enclitic !== "" ||
					(!body && last.head.to !== this.previous(i))
				)
					return null;
				return canOwn(last, head) ? { head, owner: last } : null;
			}
			if (
				this.acts[i] ||
				RELATIVES.has(word.text) ||
				this.cover[i]?.some((m) => m.family === "connect" || m.family === "say" || m.family === "negation")
			)
				return null;
			const prep = word.shape.preposition;
			if (prep !== null) {
				if (of || !canOwnOf(top, prep)) return null;
				of = true;
				continue;
			}
			if (LOYAL.has(word.text)) return null;
			if (BELONGING.has(word.text) || (BODIES.has(bareOf(word)) && !of)) {
				unknown = 0;
				body ||= !BELONGING.has(word.text);
				continue;
			}
			if (CLAUSE_OPENERS.has(word.text) || word.shape.conjoined || of || this.circumstance[i]) return null;
			if (++unknown > REACH) return null;
		}
		return null;
	}

	/** Behind the last word before `i` that is no quotation mark. */
	private previous(i: number): number {
		let k = i;
		while (k > 0 && QUOTES.has((this.words[k - 1] as Word).text)) k--;
		return k;
	}

	private isPlain(i: number): boolean {
		const word = this.words[i] as Word;
		return (
			word.kind === "word" && !this.acts[i] && word.shape.preposition === null && !CLAUSE_OPENERS.has(word.text) && !word.shape.conjoined
		);
	}
}

/** Of the longest noun at a word and others as long, the one that its place in the sentence asks for. */
function preferred(longest: Mention, others: readonly Mention[]): Mention {
	// "بالأسلحة الثقيلة": behind ب a thing that can be a weapon is one.
	if (attachedPreposition(longest.proclitics) === PREPOSITION.by)
		return others.find((m) => m.family === "means" && m.to === longest.to) ?? longest;
	// القوات، الجنود: a word for any forces points back at those named before.
	if (longest.family === "actor" && isGeneric(longest))
		return others.find((m) => m.family === "anaphora" && m.to === longest.to) ?? longest;
	return longest;
}

/** How a word stands in a place: not at all, in a bare name, or after a head word or preposition. */
const PLACED = { bare: 1, led: 2 } as const;

/** For every word, the noun that starts there and stands for a participant: the longest, then the most telling. */
function nouns(parsed: Parsed, cover: Cover, acts: Uint8Array): (Mention | undefined)[] {
	const starts: (Mention | undefined)[] = new Array(cover.length);
	const placed = new Uint8Array(cover.length);
	for (const place of parsed.places) placed.fill(isLed(place, parsed) ? PLACED.led : PLACED.bare, place.from, place.to);
	let end = 0;
	for (let i = 0; i < cover.length; i++) {
		if (i < end) continue;
		const here = cover[i] as readonly Mention[];
		const stands = (m: Mention) =>
			m.from === i && SORTS[m.family] !== undefined && (!acts[i] || isLongerThanAct(m, here) || endsAct(m, here));
		let best: Mention | undefined;
		for (const m of here) if ((!best || m.to > best.to) && stands(m)) best = m;
		if (!best) continue;
		if (here.length > 1) best = preferred(best, here.filter(stands));
		// دمشق and موسكو are places unless they stand as somebody: no head word or preposition before.
		if (
			best.family === "actor" &&
			best.unit.form.flags.has("place") &&
			(best.enclitic !== "" || placed[i] === PLACED.led || isWithinPlace(best, parsed))
		)
			continue;
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
		if (best.family === "nisba" && (placed[i] || cover[i - 1]?.some((m) => m.family === "head"))) continue;
		if (best.family === "object" && placed[i] && parsed.places.some((p) => p.from <= i && i < p.to && p.heads.length > 0)) continue;
		starts[i] = best;
		end = best.to;
	}
	return starts;
}

/** Whether a head word or preposition leads to a place, or to the list of places that it goes on with: قريتي قليدين والقاهرة. */
function isLed(place: Parsed["places"][number], parsed: Parsed): boolean {
	let first = place;
	while (first.sibling >= 0 && first.heads.length === 0 && first.preposition === null) first = parsed.places[first.sibling] as typeof first;
	if (first.heads.length > 0) return true;
	if (first !== place) return false;
	const before = parsed.sentence.words[place.from - 1]?.text ?? "";
	return place.preposition !== null || WITNESSING.has(withoutAnd(before));
}

/** Whether a country's or capital's name is part of a longer name of a place: شمال العراق. */
function isWithinPlace(mention: Mention, parsed: Parsed): boolean {
	return parsed.places.some((p) => p.from <= mention.from && mention.to <= p.to && p.to - p.from > mention.to - mention.from);
}

function isAbuse(mention: Mention, parsed: Parsed): boolean {
	return (
		mention.to - mention.from === 1 &&
		parsed.mentions.some((m) => m.family === "actor" && m.to === mention.from && m.unit.entry.attributes.get("kind") !== "generic")
	);
}

/** Whether a noun is the last part of an act's form: طرد الحوثيين. */
function endsAct(mention: Mention, here: readonly Mention[]): boolean {
	return here.some((m) => m.family === "act" && m.from < mention.from && m.to === mention.to);
}

function isLongerThanAct(mention: Mention, here: readonly Mention[]): boolean {
	return here.every((m) => (m.family !== "act" && m.family !== "harm") || mention.to > m.to);
}

/** The number that counts a noun: before it, or "two" and "one" after it. */
function numberOf(parsed: Parsed, head: Mention): NumberReading | null {
	for (const n of parsed.numbers) {
		if (n.noun >= head.from && n.noun < head.to) return n;
		if (n.to === head.from && n.noun < 0) return n;
		if (n.from === head.to && n.noun < 0 && n.to === n.from + 1 && (n.range[1] ?? 9) <= 2) return n;
	}
	return null;
}

/** Particles attached before a word that no lexicon knows, in its plainest reading with any. */
export function leadOf(word: Word): string {
	for (const { proclitics } of word.shape.analyses) if (proclitics !== "") return proclitics;
	return "";
}

/** A word without its particles and article. */
function bareOf(word: Word): string {
	return word.shape.analyses.at(-1)?.enclitic === "" ? (word.shape.analyses.at(-1)?.stem ?? word.text) : word.text;
}

function actorLike(head: Mention): boolean {
	return head.family === "actor" || head.family === "anaphora" || head.family === "nisba" || head.family === "person";
}

/** Whether a noun names people of some body rather than a body: جنود، عناصر، ضابط. */
export function isGeneric(head: Mention): boolean {
	const { form, entry } = head.unit;
	return form.flags.has("member") || form.flags.has("weak") || entry.attributes.get("kind") === "generic";
}

/** Whether two phrases can be coordinated: somebody with somebody, a thing with a thing. */
function alike(a: { readonly sort: Sort; readonly head: Mention }, b: { readonly sort: Sort; readonly head: Mention }): boolean {
	const class_ = (p: { readonly sort: Sort }) => (p.sort === "object" ? 1 : p.sort === "means" ? 2 : 0);
	return class_(a) === class_(b);
}

/** Whether a noun takes a genitive: مواقع داعش، طيران النظام، عناصر التنظيم. */
function canOwn(owner: Phrase, head: Mention): boolean {
	if (owner.sort === "actor" && !isGeneric(owner.head)) return false;
	return head.family !== "means" || owner.sort === "object" || owner.sort === "means" || owner.sort === "person";
}

/** Whether a preposition after a noun brings whom it belongs to: عنصر من، موقع ل، قيادي في. */
function canOwnOf(owner: Phrase, prep: string): boolean {
	switch (prep) {
		case PREPOSITION.for:
			return owner.sort !== "nisba" && (owner.sort !== "actor" || isGeneric(owner.head));
		case PREPOSITION.from:
			return owner.sort === "person" || (owner.sort === "actor" && isGeneric(owner.head)) || owner.sort === "object";
		case PREPOSITION.in:
		case PREPOSITION.by:
			return owner.sort === "person" || (owner.sort === "actor" && isGeneric(owner.head));
		default:
			return false;
	}
}
