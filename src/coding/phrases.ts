import { closesSide } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { hasTanwin, isAccusativeNoun, isOblique } from "../arabic/endings.js";
import type { NumberReading } from "../arabic/numbers/index.js";
import {
	ACCUSATIVES,
	attachedPreposition,
	conjoined,
	EVERY,
	HELD,
	ONE_OF,
	PREPOSITION,
	parted,
	TROOPS,
	withoutAnd,
} from "../arabic/particles.js";
import { familyBits } from "../arabic/schemas.js";
import { ONESELF, YIELDING } from "../arabic/statements.js";
import { canOwn, canOwnOf, classOf, isGeneric, serves, sidesWith, standsApart } from "./belonging.js";
import { numberOfHead } from "./counted.js";
import { type Cover, firstOf } from "./cover.js";
import type { Mention, Parsed } from "./mentions.js";
import { MARK, marksOf, nouns } from "./nouns.js";
import { beforeOffices, holderOf } from "./offices.js";
import { besideSupporters, supportedTo, supports } from "./supporters.js";
import { suspectedOf } from "./suspected.js";
import type { Trigger } from "./triggers.js";
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

/** Families whose words end what belongs to a phrase; those that tell an act. */
const ENDING = familyBits("connect", "say", "negation");
const TELLING = familyBits("act", "harm");

/** Families of names that a word for a force can stand before. */
const TROOPED: ReadonlySet<string> = new Set(["actor", "anaphora", "nisba"]);

/** How many unknown words (names, adjectives) may stand between a noun and what belongs to it. */
const REACH = 2;

/** Reads the noun phrases of a sentence, in order; `triggers` are those of its acts. */
export function readPhrases(parsed: Parsed, cover: Cover, triggers: readonly Trigger[]): Phrase[] {
	return new PhraseReader(parsed, cover, triggers).read();
}

class PhraseReader {
	private readonly words: readonly Word[];
	private readonly phrases: Phrase[] = [];
	private readonly starts: (Mention | undefined)[];
	/** What is known of every word, of `MARK`. */
	private readonly marks: readonly number[];

	constructor(
		private readonly parsed: Parsed,
		private readonly cover: Cover,
		triggers: readonly Trigger[],
	) {
		this.words = parsed.sentence.words;
		this.marks = marksOf(parsed, triggers);
		this.starts = nouns(parsed, cover, this.marks);
	}

	private is(i: number, mark: number): boolean {
		return ((this.marks[i] as number) & mark) !== 0;
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
		const sort = head.family as Sort;
		const number = numberOfHead(this.parsed, head);
		const from = number && number.from < head.from ? number.from : head.from;
		const lead = from < head.from ? leadOf(this.words[from] as Word) : head.proclitics;
		const troop = owner < 0 && TROOPED.has(head.family) ? this.troopBefore(from, lead, head.family === "nisba") : -1;
		const attached = troop < 0 ? attachedPreposition(lead) : "";
		const before = this.before(troop < 0 ? beforeOffices(head, from, this.parsed) : troop);
		const phrase: Phrase = {
			index: this.phrases.length,
			sort,
			head,
			definite: head.definite || (this.words[head.to - 1]?.shape.definite ?? false),
			from: troop < 0 ? from : troop,
			to: Math.max(head.to, number ? number.to : 0),
			number,
			prep: attached !== "" ? attached : before.prep,
			cue: attached !== "" ? null : before.cue,
			conj: conjoined(lead) || before.conj || (troop >= 0 && (this.words[troop] as Word).shape.conjoined),
			joined: -1,
			owner,
			owned: [],
		};
		this.phrases.push(phrase);
		return phrase;
	}

	/**
	 * Where the word for a force stands that is of the body named at a word: قوة من الدعم السريع، وحدة تابعة للجيش; -1 where none does. The body is what acts then.
	 */
	private troopBefore(at: number, lead: string, nisba: boolean): number {
		let i = at - 1;
		while (i >= 0 && isOf(this.words[i], CLASS.bracket)) i--;
		const brings =
			this.words[i]?.text === PREPOSITION.from || (attachedPreposition(lead) === PREPOSITION.for && isOf(this.words[i], CLASS.belonging));
		// "قوة إسرائيلية": an adjective of origin alone.
		if (nisba) return i === at - 1 && this.isTroop(i) && !this.starts[i] && !this.is(i, MARK.act) ? i : -1;
		if (!brings) return -1;
		const near = [i - 1, i - 2, i - 3].find((k) => this.isTroop(k));
		if (near === undefined || this.starts[near] || this.is(near, MARK.act)) return -1;
		return near;
	}

	private isTroop(i: number): boolean {
		const text = this.words[i]?.text ?? "";
		return TROOPS.has(text) || TROOPS.has(withoutAnd(text));
	}

	private readonly isArms = (i: number) => this.cover[i]?.some((m) => m.family === "means" || m.unit.sense.type === "explosion");

	/** Preposition, connecting phrase or "and" right before a word, quotation marks and ما يسمى aside. */
	private before(start: number): { prep: string | null; cue: string | null; conj: boolean } {
		let i = start - 1;
		// "على يد أحد عناصر الفرقة": one of them stands where they do.
		while (i >= 0 && (isOf(this.words[i], CLASS.bracket) || ONE_OF.has(this.words[i]?.text ?? ""))) {
			if (this.words[i]?.shape.conjoined) return { prep: null, cue: null, conj: true };
			i--;
		}
		const word = this.words[i];
		if (!word) return { prep: null, cue: null, conj: false };
		// Of the mentions on a word, one that connects comes first.
		const connect = this.cover[i]?.[0];
		if (connect?.family === "connect") {
			// "لا تزال بيد الفصائل": who holds a place has not taken it there.
			const held = connect.unit.entry.id === IN_HANDS && HELD.has(this.words[connect.from - 1]?.text ?? "");
			// "ألغام تركها الحوثيون" says who laid them, "مدينة تركها سكانها" does not.
			const left = connect.unit.entry.id === LEFT && !this.isArms(connect.from - 1) && !this.isArms(connect.from - 2);
			return { prep: held ? PREPOSITION.by : null, cue: held || left ? null : (connect.unit.sense.role ?? null), conj: false };
		}
		if (this.is(i, MARK.act)) {
			// An act's own preposition (قُبض على، أغار على) brings the one it is done to.
			const act = actEndingAt(i + 1, this.cover[i] as readonly Mention[]);
			return { prep: act && act.to - act.from > 1 ? word.shape.preposition : null, cue: null, conj: false };
		}
		// "كل من تركيا وإيران": each of them, not of somebody.
		if (word.text === PREPOSITION.from && EVERY.has(withoutAnd(this.words[i - 1]?.text ?? "")))
			return { prep: null, cue: null, conj: false };
		if (word.shape.preposition) return { prep: word.shape.preposition, cue: null, conj: conjoined(leadOf(word)) };
		if (parted(word.text)) return { prep: word.text, cue: null, conj: false };
		return { prep: null, cue: null, conj: isOf(word, CLASS.and | CLASS.also) };
	}

	/** Coordination with the phrase that ends right before. Behind a comma alone nothing goes on with an aside: قتلت قسد، بدعم من التحالف، قياديا. */
	private join(phrase: Phrase): void {
		const supported = supportedTo(phrase, this.parsed);
		if (supported > 0) {
			phrase.joined = this.phrases.findIndex((p) => p.to === supported && p !== phrase && classOf(p.sort) === classOf(phrase.sort));
			return;
		}
		let i = phrase.from - 1;
		let comma = false;
		while (i >= 0 && (isOf(this.words[i], CLASS.bracket | CLASS.comma | CLASS.and) || this.words[i]?.text === "/")) {
			comma ||= !isOf(this.words[i], CLASS.bracket | CLASS.and);
			i--;
		}
		if (!phrase.conj && !comma) return;
		const side = phrase.conj ? this.beforeSide(i) : i;
		const closed = side < i;
		i = phrase.conj ? this.beforePlace(side) : i;
		let skipped = 0;
		// Adjectives and names of the partner that no lexicon knows.
		while (i >= 0 && skipped < REACH && this.isPlain(i) && !this.endsAt(i + 1, phrase)) {
			i--;
			skipped++;
		}
		if (phrase.cue !== null) return;
		const partner = this.partnerAt(i + 1, phrase);
		if (!partner || (comma && !phrase.conj && (partner.sort === "person" || partner.cue !== null))) return;
		// "اعتقلت قسد، ثلاثة أشخاص": people counted behind a comma are no second body.
		if (comma && !phrase.conj && phrase.number !== null && partner.number === null && !isGeneric(partner.head)) return;
		phrase.joined = besideSupporters(holderOf(partner, phrase, this.phrases), closed, this.phrases, this.parsed).index;
		if (partner.owner >= 0) this.own(this.phrases[partner.owner] as Phrase, phrase);
	}

	/** Whether a phrase ends before a word, other than the one that is being read. */
	private endsAt(to: number, reading: Phrase): boolean {
		for (const p of this.phrases) if (p.to === to && p !== reading) return true;
		return false;
	}

	/** The phrase ending before a word with which another can be coordinated. */
	private partnerAt(to: number, phrase: Phrase): Phrase | undefined {
		for (const p of this.phrases)
			if (
				p.to === to &&
				p !== phrase &&
				classOf(p.sort) === classOf(phrase.sort) &&
				(p.owner < 0 || phrase.prep === null || phrase.prep === p.prep)
			)
				return p;
		return undefined;
	}

	/** Steps back over "on the one hand", which closes the first of two sides: بين قوات النظام من جهة وفصائل الثوار. */
	private beforeSide(at: number): number {
		let i = at;
		if (!closesSide(this.parsed.sentence.texts, i)) return at;
		i -= 2;
		while (i >= 0 && isOf(this.words[i], CLASS.bracket | CLASS.comma)) i--;
		return i;
	}

	/** Steps back over "also" and over a place told of the partner: مواقع داعش في سوريا وكذلك حزب العمال. */
	private beforePlace(at: number): number {
		let i = at;
		while (i >= 0 && isOf(this.words[i], CLASS.also)) i--;
		const place = this.parsed.places.find((p) => p.to === i + 1 && p.preposition !== null);
		// "بين إسرائيل وحماس": the partner is the place's own name.
		if (!place || this.phrases.some((p) => p.to === i + 1 && p.from === place.from)) return i;
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
			this.takeAdjective(top);
		}
	}

	/** "طيران النظام الحربي": behind the owner of a weapon stands the adjective that alone may name the weapon. */
	private takeAdjective(top: Phrase): void {
		const head = this.starts[top.to];
		if (top.sort === "means" && head && head.unit.entry === top.head.unit.entry && head.definite && head.proclitics === "")
			top.to = head.to;
	}

	/** "استسلم مقاتلو التنظيم للجيش": whether a word of giving up stands right before those who do. */
	private yields({ from }: Phrase): boolean {
		return YIELDING.has(withoutAnd(this.words[from - 1]?.text ?? ""));
	}

	private nextOwned(top: Phrase, last: Phrase): { head: Mention; owner: Phrase } | null {
		const suspected = suspectedOf(last, this.words, this.starts);
		if (suspected) return { head: suspected, owner: last };
		let i = top.to;
		let unknown = 0;
		let of = false;
		let within: Phrase | null = null;
		let belongs = false;
		let body = false;
		for (; i < this.words.length; i++) {
			const word = this.words[i] as Word;
			if (isOf(word, CLASS.bracket)) continue;
			// "عناصر أحد الأفرع الأمنية".
			if (top.head.unit.entry.id === MEMBERS && ONE_OF.has(word.text)) continue;
			if (word.kind !== "word" || this.is(i, MARK.numbered)) return null;
			const head = this.starts[i];
			if (head) {
				const attached = attachedPreposition(head.proclitics);
				if (conjoined(head.proclitics)) {
					// "قسد والتحالف" behind a thing both own.
					if (
						last !== top &&
						top.prep !== PREPOSITION.between &&
						unknown === 0 &&
						classOf(last.sort) === classOf(head.family as Sort) &&
						!standsApart(head, last, top) &&
						last.owner >= 0
					) {
						const owner = this.phrases[last.owner] as Phrase;
						return attached === "" || attached === last.prep ? { head, owner } : null;
					}
					return null;
				}
				// "سلم ثلاثة إرهابيين أنفسهم لقوات الأمن": to whom they give themselves up.
				if (attached === PREPOSITION.for && (ONESELF.has(this.words[i - 1]?.text ?? "") || this.yields(top))) return null;
				// Further from a noun with the article "to" brings somebody else: وجه المقاتلون ضربات للتنظيم.
				if (attached === PREPOSITION.for && unknown > 0 && top.head.definite && top.sort !== "object") return null;
				if (attached === PREPOSITION.for || attached === PREPOSITION.by)
					return canOwnOf(top, attached) && actorLike(head) && !supports(head, this.parsed) ? { head, owner: top } : null;
				if (attached !== "") return null;
				if (of || (body && actorLike(head)))
					return actorLike(head) && (!within || serves(within, head)) ? { head, owner: within ?? top } : null;
				// "أوقعت كتائب القسام قوة إسرائيلية": behind a definite name an adjective without the article is of the noun between.
				if (head.family === "nisba" && unknown > 0 && last === top && top.definite && !head.definite) return null;
				if (head.family === "nisba")
					return unknown <= REACH
						? { head, owner: last.sort === "nisba" && last.owner >= 0 ? (this.phrases[last.owner] as Phrase) : last }
						: null;
				// "32 ناشطا كرديا شابا": behind accusatives a word for people says more of them.
				if (unknown === 0 && this.saysMore(head, i)) return { head, owner: top };
				// A genitive: the noun before it has no article.
				if (
					unknown > 0 ||
					last.head.definite ||
					last.sort === "nisba" ||
					last.head.enclitic !== "" ||
					(!body && last.head.to !== this.previous(i))
				)
					return null;
				// "60 مسلحا حوثيا": behind an accusative an adjective in agreement, and no object.
				const agrees = isAccusativeNoun(this.words[i - 1]?.text ?? "");
				return canOwn(last, head) && (agrees || !this.isTanwin(head)) ? { head, owner: last } : null;
			}
			if (this.is(i, MARK.act) || isOf(word, CLASS.relative) || firstOf(this.cover[i], ENDING)) return null;
			const prep = word.shape.preposition ?? parted(word.text);
			if (prep !== null) {
				if (prep === PREPOSITION.for && unknown > 0 && top.head.definite && top.sort !== "object") return null;
				if (belongs && prep === PREPOSITION.to) {
					of = true;
					continue;
				}
				// "سيارات ناشطين في حماس": the people whose things they are.
				const inLast = last !== top && prep === PREPOSITION.in && unknown === 0 && canOwnOf(last, prep);
				if (of || !(inLast || canOwnOf(top, prep))) return null;
				of = true;
				if (prep === PREPOSITION.in) within = inLast ? last : top;
				continue;
			}
			const loyal = isOf(word, CLASS.loyal);
			if (loyal && !sidesWith(top, word.text, this.starts[i + 1])) return null;
			if (loyal || isOf(word, CLASS.belonging) || (isOf(word, CLASS.body) && !of)) {
				unknown = 0;
				const side = loyal || isOf(word, CLASS.belonging);
				belongs ||= side;
				body ||= !side;
				continue;
			}
			if (isOf(word, CLASS.opener) || word.shape.conjoined || of || this.is(i, MARK.circumstance)) return null;
			// "نصب مسلحون كمينا لقوات النظام": an object stands between.
			if (isAccusativeNoun(word.text) && !isAccusativeNoun(this.words[top.head.to - 1]?.text ?? "")) return null;
			if (++unknown > REACH) return null;
		}
		return null;
	}

	/** Whether a general word for people is an accusative right behind another one: ناشطا شابا. */
	private saysMore(head: Mention, i: number): boolean {
		const [before, word] = [this.words[i - 1]?.text ?? "", this.words[head.to - 1]?.text ?? ""];
		return head.family === "actor" && isGeneric(head) && isAccusativeNoun(before) && isAccusativeNoun(word);
	}

	/** Whether a noun is written as an indefinite accusative, which is no genitive: خطف مسلحون طبيبا. */
	private isTanwin({ to, enclitic, unit }: Mention): boolean {
		return enclitic === "" && hasTanwin(this.words[to - 1]?.text ?? "", unit.form.text);
	}

	/** Behind the last word before `i` that is no quotation mark, and no "one of": عناصر أحد الأفرع الأمنية. */
	private previous(i: number): number {
		let k = i;
		while (k > 0 && (isOf(this.words[k - 1], CLASS.bracket) || ONE_OF.has(this.words[k - 1]?.text ?? ""))) k--;
		return k;
	}

	private isPlain(i: number): boolean {
		const word = this.words[i] as Word;
		return (
			word.kind === "word" && !this.is(i, MARK.act) && word.shape.preposition === null && !isOf(word, CLASS.opener) && !word.shape.conjoined
		);
	}
}

/** The first mention of an act or harm on a word that ends before another. */
function actEndingAt(to: number, here: readonly Mention[]): Mention | undefined {
	for (const m of here) if (m.to === to && ((TELLING >> m.unit.rank) & 1) !== 0) return m;
	return undefined;
}

/** Particles attached before a word that no lexicon knows, in its plainest reading with any. */
export function leadOf(word: Word): string {
	for (const { proclitics } of word.shape.analyses) if (proclitics !== "") return proclitics;
	return "";
}

function actorLike(head: Mention): boolean {
	return head.family === "actor" || head.family === "anaphora" || head.family === "nisba" || head.family === "person";
}

/** Whether a word's form shows that its people are no subject: عددا من الجنود، متظاهرين. */
export function isAccusative({ head, number, from }: Phrase, { sentence }: Parsed): boolean {
	if (number !== null && from < head.from && ACCUSATIVES.has(sentence.texts[from] ?? "")) return true;
	return head.to - head.from === 1 && head.enclitic === "" && isOblique(head.unit.form.text);
}

/** The entry of connecting phrases that name a hand: بيد، في أيدي. */
const IN_HANDS = "in_hands";

/** Of those that say who left a weapon: تركها. */
const LEFT = "left";
/** Members of whatever body is named behind them. */
const MEMBERS = "members";
