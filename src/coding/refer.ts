import { genderOf, genderOfPronoun } from "../arabic/gender.js";
import type { Entry } from "../engine/lexicon.js";
import { History } from "./history.js";
import type { Mention } from "./mentions.js";
import type { Site } from "./sites.js";

interface Named {
	/** Null where only a word that many bodies are called by names it: الجيش، المقاومة. */
	readonly entry: Entry | null;
	readonly id: string;
	readonly kind: string;
	/** The first word that it was named by. */
	readonly noun: string;
	/** Word of the current sentence, -1 for earlier ones. */
	at: number;
}

/** How far back somebody or a place can be pointed at, in those named. */
const MEMORY = 40;

/** How many sentences back the sides of an act are still meant by "the two sides". */
const SIDES_REACH = 2;

/** What the article has named so far, for words that point back: التنظيم، الهيئة، الأخير، المدينة ذاتها. */
export class Discourse {
	readonly history = new History();
	private readonly actors: Named[] = [];
	private readonly sites: Site[] = [];
	private doers: readonly string[] = [];
	/** The last act with a doer stands in the current sentence. */
	private here = false;
	private attackers: readonly string[] = [];
	private struck: readonly Site[] = [];
	/** The sides of the last act that told both, and how many sentences ago that was. */
	private sides: { readonly one: readonly string[]; readonly other: readonly string[]; age: number } | null = null;

	/** Goes on to the next sentence. */
	turn(): void {
		this.history.turn();
		this.here = false;
		if (this.sides) this.sides.age++;
		for (let i = this.actors.length - 1; i >= 0 && (this.actors[i] as Named).at >= 0; i--) (this.actors[i] as Named).at = -1;
	}

	/** Notes an actor named at a word of the current sentence. Generic people and media are not pointed back at. */
	name(entry: Entry, at: number, noun = ""): void {
		const kind = entry.attributes.get("kind") ?? "";
		if (kind === "generic" || kind === "media") return;
		this.actors.push({ entry, id: entry.id, kind, at, noun });
	}

	/** Notes an actor that only a word for many such is used of, for pronouns that take it up. */
	point(id: string, kind: string, at: number, noun: string): void {
		if (kind !== "generic" && kind !== "media") this.actors.push({ entry: null, id, kind, at, noun });
	}

	/** Whether an actor was named. */
	hasNamed(id: string): boolean {
		return this.actors.some((actor) => actor.id === id && actor.entry);
	}

	/** Notes the doers of the last act. */
	did(ids: readonly string[]): void {
		if (ids.length === 0) return;
		this.doers = ids;
		this.here = true;
	}

	/** The doers of the last act of the current sentence that has any. */
	doersHere(): readonly string[] {
		return this.here ? this.doers : [];
	}

	/** Notes the two sides of an act. */
	fought(one: readonly string[], other: readonly string[]): void {
		if (one.length > 0 && other.length > 0) this.sides = { one, other, age: 0 };
	}

	/** Whom the last act of the current sentence that told both sides was done to. */
	sufferersHere(): readonly string[] {
		return this.sides?.age === 0 ? this.sides.other : [];
	}

	/** Notes who carried out the last attack. */
	attacked(ids: readonly string[]): void {
		if (ids.length > 0) this.attackers = ids;
	}

	/** Notes where the last attack was. */
	attackedAt(sites: readonly Site[]): void {
		if (sites.length > 0) this.struck = sites;
	}

	attackedSites(): readonly Site[] {
		return this.struck;
	}

	lastAttackers(): readonly string[] {
		return this.attackers;
	}

	lastDoers(): readonly string[] {
		return this.doers;
	}

	/** Notes a place named. */
	site(site: Site): void {
		this.sites.push(site);
	}

	/** The places named last, the latest first. */
	namedSites(): readonly Site[] {
		return this.sites.slice(-MEMORY).reverse();
	}

	/** The actor named last before a word of the current sentence; null where none was. */
	lastNamed(before: number): string | null {
		for (let i = this.actors.length - 1; i >= 0; i--) {
			const actor = this.actors[i] as Named;
			if (actor.at < before && actor.entry) return actor.id;
		}
		return null;
	}

	/**
	 * The actor whose people or acts a pronoun before a word of the current sentence takes up: the last of those named near whom its gender fits (قال الجيش إن قسد
	 * هاجمت جنوده), else the one named last.
	 */
	takenUp(pronoun: string, before: number): string | null {
		const wanted = genderOfPronoun(pronoun);
		if (wanted === null) return this.lastNamed(before);
		let near = 0;
		let here: string | null = null;
		for (let i = this.actors.length - 1; i >= 0 && near < NEAR; i--) {
			const { at, id, kind, noun } = this.actors[i] as Named;
			if (at >= before) continue;
			near++;
			if (!OWNING.has(kind)) continue;
			const gender = genderOf(noun);
			if (gender === wanted) return id;
			if (gender === null && at >= 0) here ??= id;
		}
		return here ?? this.lastNamed(before);
	}

	/** The actor of a kind whose name begins with a noun, named last: الحكومة behind الحكومة التركية. Null where none was. */
	lastCalled(noun: string, kinds: ReadonlySet<string>): string | null {
		for (let i = this.actors.length - 1; i >= 0; i--) {
			const actor = this.actors[i] as Named;
			if (actor.entry && actor.noun === noun && kinds.has(actor.kind)) return actor.id;
		}
		return null;
	}

	/** The only one of a kind of bodies that the article has named so far; null where none or several were. */
	only(fits: (id: string) => boolean): string | null {
		let found: string | null = null;
		for (const { id, entry } of this.actors) {
			if (!entry || id === found || !fits(id)) continue;
			if (found !== null) return null;
			found = id;
		}
		return found;
	}

	/** Of several actors, the one named last; null where none was. */
	lastOf(ids: readonly string[]): string | null {
		for (let i = this.actors.length - 1; i >= 0; i--) {
			const { id, entry } = this.actors[i] as Named;
			if (entry && ids.includes(id)) return id;
		}
		return null;
	}

	/**
	 * The actor that a word such as التنظيم or القوات at a word of the sentence points back at, or null: the last that is called
	 * by the same noun here (تنظيم داعش), else the last that is anywhere, else the last of such a kind. Who is named from word `barred` on, the subject of its own clause, is another.
	 */
	resolve(refers: string, noun: string, before: number, barred = before): string | null {
		const fits = REFERS[refers];
		if (!fits) return null;
		let other: string | null = null;
		let named: string | null = null;
		const subjects: string[] = [];
		for (let i = this.actors.length - 1; i >= 0 && i > this.actors.length - MEMORY; i--) {
			const actor = this.actors[i] as Named;
			if (actor.at >= before || !actor.entry) continue;
			if (actor.at >= barred) subjects.push(actor.id);
			if (!fits(actor.kind) || subjects.includes(actor.id)) continue;
			if (actor.noun === noun) return actor.id;
			if (nounsOf(actor.entry).has(noun)) named ??= actor.id;
			other ??= actor.id;
		}
		return named ?? other;
	}

	/** The two parties that "the two sides" points back at: those of the act just told, else the last two named that fight. */
	both(): readonly string[] {
		if (this.sides && this.sides.age <= SIDES_REACH) return [this.sides.one[0] as string, ...this.sides.other];
		const ids: string[] = [];
		for (let i = this.actors.length - 1; i >= 0 && ids.length < 2; i--) {
			const actor = this.actors[i] as Named;
			if (actor.entry && !ids.includes(actor.id) && FIGHTING.has(actor.kind)) ids.unshift(actor.id);
		}
		return ids.length === 2 ? ids : [];
	}
}

const firsts = new WeakMap<Entry, ReadonlySet<string>>();

/** The nouns that an actor's names begin with. */
function nounsOf(entry: Entry): ReadonlySet<string> {
	let nouns = firsts.get(entry);
	if (!nouns) {
		nouns = new Set(entry.forms.filter(({ text }) => text.includes(" ")).map(({ text }) => firstWord(text)));
		firsts.set(entry, nouns);
	}
	return nouns;
}

/** The first word of a lexicon's form. */
export function firstWord(text: string): string {
	const end = text.indexOf(" ");
	return end < 0 ? text : text.slice(0, end);
}

const FIGHTING = new Set(["military", "militia", "rebel", "police", "civilian_armed", "political", "tribe"]);

/** Kinds of bodies that have people of their own to lose or send. */
const OWNING = new Set([...FIGHTING, "government"]);

/** How many of those named last a pronoun's gender chooses among. */
const NEAR = 5;

const REFERS: Readonly<Record<string, (kind: string) => boolean>> = {
	organisation: (kind) => kind === "rebel" || kind === "militia" || kind === "political",
	forces: (kind) => kind === "military" || kind === "militia" || kind === "police",
	state: (kind) => kind === "government" || kind === "military",
	last: (kind) => kind !== "media" && kind !== "ngo",
};

/** What kind of thing an anaphoric mention points back at. */
export function refersTo(mention: Mention): string {
	return mention.unit.sense.refers ?? "";
}
