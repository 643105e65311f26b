import type { DraftPlace } from "./draft.js";
import type { Mention } from "./mentions.js";
import type { Participant } from "./participants.js";

/** What the article has named so far, for words that point back: التنظيم، الهيئة، الأخير، المدينة ذاتها. */
export class Discourse {
	private readonly actors: { id: string; kind: string; at: number }[] = [];
	private lastPlaces: DraftPlace[] = [];

	/** Notes an actor named in the text; generic people are not pointed back at. */
	name(id: string, kind: string): void {
		if (kind === "generic") return;
		const at = this.actors.length;
		this.actors.push({ id, kind, at });
	}

	/** Notes the places of the last act. */
	place(places: readonly DraftPlace[]): void {
		if (places.length > 0) this.lastPlaces = [...places];
	}

	places(): readonly DraftPlace[] {
		return this.lastPlaces;
	}

	/** The actor that a word such as التنظيم or القوات points back at, or null. */
	resolve(refers: string): string | null {
		const fits = REFERS[refers];
		if (!fits) return null;
		for (let i = this.actors.length - 1; i >= 0 && i > this.actors.length - 40; i--) {
			const actor = this.actors[i] as (typeof this.actors)[number];
			if (fits(actor.kind)) return actor.id;
		}
		return null;
	}

	/** The two parties that "the two sides" points back at: the last two named that are apart. */
	both(): readonly string[] {
		const ids: string[] = [];
		for (let i = this.actors.length - 1; i >= 0 && ids.length < 2; i--) {
			const actor = this.actors[i] as (typeof this.actors)[number];
			if (!ids.includes(actor.id) && FIGHTING.has(actor.kind)) ids.unshift(actor.id);
		}
		return ids.length === 2 ? ids : [];
	}
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
	return mention.unit.entry.attributes.get("refers") ?? "";
}

/** Whether a participant only points back. */
export function pointsBack(participant: Participant): boolean {
	return participant.sort === "anaphora";
}
