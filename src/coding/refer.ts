import type { Entry } from "../engine/lexicon.js";
import type { DraftPlace } from "./draft.js";
import type { Mention } from "./mentions.js";

interface Named {
	readonly entry: Entry;
	readonly id: string;
	readonly kind: string;
	/** Word of the current sentence, -1 for earlier ones. */
	at: number;
}

/** How far back an actor can be pointed at, in actors named. */
const MEMORY = 40;

/** What the article has named so far, for words that point back: التنظيم، الهيئة، الأخير، المدينة ذاتها. */
export class Discourse {
	private readonly actors: Named[] = [];
	private lastPlaces: DraftPlace[] = [];
	private doers: readonly string[] = [];
	private attackers: readonly string[] = [];

	/** Goes on to the next sentence. */
	turn(): void {
		for (let i = this.actors.length - 1; i >= 0 && (this.actors[i] as Named).at >= 0; i--) (this.actors[i] as Named).at = -1;
	}

	/** Notes an actor named at a word of the current sentence. Generic people and media are not pointed back at. */
	name(entry: Entry, at: number): void {
		const kind = entry.attributes.get("kind") ?? "";
		if (kind === "generic" || kind === "media") return;
		this.actors.push({ entry, id: entry.id, kind, at });
	}

	/** Notes the doers of the last act. */
	did(ids: readonly string[]): void {
		if (ids.length > 0) this.doers = ids;
	}

	/** Notes who carried out the last attack. */
	attacked(ids: readonly string[]): void {
		if (ids.length > 0) this.attackers = ids;
	}

	lastAttackers(): readonly string[] {
		return this.attackers;
	}

	lastDoers(): readonly string[] {
		return this.doers;
	}

	/** Notes the places of the last act. */
	place(places: readonly DraftPlace[]): void {
		if (places.length > 0) this.lastPlaces = [...places];
	}

	places(): readonly DraftPlace[] {
		return this.lastPlaces;
	}

	/** The actor named last before a word of the current sentence; null where none was. */
	lastNamed(before: number): string | null {
		for (let i = this.actors.length - 1; i >= 0; i--) {
			const actor = this.actors[i] as Named;
			if (actor.at < before) return actor.id;
		}
		return null;
	}

	/** Of several actors, the one named last; null where none was. */
	lastOf(ids: readonly string[]): string | null {
		for (let i = this.actors.length - 1; i >= 0; i--) {
			const { id } = this.actors[i] as Named;
			if (ids.includes(id)) return id;
		}
		return null;
	}

	/**
	 * The actor that a word such as التنظيم or القوات at a word of the sentence points back at, or null: the last that is called
	 * by the same noun (تنظيم داعش), else the last of such a kind. Who is named from word `barred` on, the subject of its own clause, is another.
	 */
	resolve(refers: string, noun: string, before: number, barred = before): string | null {
		const fits = REFERS[refers];
		if (!fits) return null;
		let other: string | null = null;
		const subjects: string[] = [];
		for (let i = this.actors.length - 1; i >= 0 && i > this.actors.length - MEMORY; i--) {
			const actor = this.actors[i] as Named;
			if (actor.at >= before) continue;
			if (actor.at >= barred) subjects.push(actor.id);
			if (!fits(actor.kind) || subjects.includes(actor.id)) continue;
			if (nounsOf(actor.entry).has(noun)) return actor.id;
			other ??= actor.id;
		}
		return other;
	}

	/** The two parties that "the two sides" points back at: the last two named that fight. */
	both(): readonly string[] {
		const ids: string[] = [];
		for (let i = this.actors.length - 1; i >= 0 && ids.length < 2; i--) {
			const actor = this.actors[i] as Named;
			if (!ids.includes(actor.id) && FIGHTING.has(actor.kind)) ids.unshift(actor.id);
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
