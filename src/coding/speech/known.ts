import { conjoined } from "../../arabic/particles.js";
import { bareWord, GENERAL_NOUNS, hasArticle, MILITARY, NAME_OPENERS, OFFICIAL, THE_SPEAKER } from "../../arabic/speech/words.js";
import type { DraftSource } from "../draft.js";
import type { Mention } from "../mentions.js";
import { type Name, stemsOf } from "./name.js";
import { type HeadKind, headAt, type Scene, textAt } from "./scene.js";

/** A speaker whom the article has named. */
export interface Speaker {
	readonly source: DraftSource;
	readonly kind: HeadKind;
	readonly stems: readonly string[];
	/** Head words by which he was called: المصدر، الوزارة. */
	readonly heads: string[];
	/** The gender of the verb that told of him, where one did. */
	feminine: boolean | null;
}

const MOST_KNOWN = 24;

/** The speakers of an article so far, the latest last. A later, shorter mention is the same source. */
export class Speakers {
	private readonly list: Speaker[] = [];
	private readonly named = new Map<string, string>();

	/** The speaker that a name stands for: one named before, or a new one. */
	of(scene: Scene, name: Name): Speaker {
		const stems = stemsOf(scene, name);
		const id = idOf(scene, name, this.named) ?? (name.bare && name.kind === "body" ? (this.named.get(stems[0] ?? "") ?? null) : null);
		const before = this.before(name, textAt(scene, name.from), id, stems, id !== null && STATES.has(kindOfActor(scene, id)));
		if (before) {
			if (stems[0] && !before.heads.includes(stems[0])) before.heads.push(stems[0]);
			this.refresh(before);
			return before;
		}
		const source: DraftSource = {
			name: { sentence: scene.parsed.sentence.index, from: name.from, to: name.to },
			skip: name.skip,
			id,
			cue: null,
			rule: `source.${name.kind}`,
		};
		const speaker: Speaker = { source, kind: name.kind, stems, heads: stems.slice(0, 1), feminine: null };
		if (this.list.length >= MOST_KNOWN) this.list.shift();
		this.list.push(speaker);
		return speaker;
	}

	/** Takes note of the bodies that a sentence names, so that الجيش alone is the army named before. */
	note(scene: Scene): void {
		for (const mention of scene.parsed.mentions) {
			if (mention.to - mention.from < 2 || !isBody(mention)) continue;
			const text = textAt(scene, mention.from).slice(mention.proclitics.length);
			this.named.set(bareWord(text), mention.unit.entry.id);
		}
	}

	/** The latest speaker whose name has a word. */
	byWord(word: string): Speaker | null {
		const stem = bareWord(word);
		return this.list.findLast((speaker) => speaker.stems.includes(stem)) ?? null;
	}

	/** The body that last spoke: whose a report without an owner is. */
	lastBody(): Speaker | null {
		return this.list.findLast((speaker) => BODIES.has(speaker.kind)) ?? null;
	}

	/** The latest speaker of whom a verb of the gender told. */
	ofGender(feminine: boolean): Speaker | null {
		return this.list.findLast((speaker) => speaker.feminine === feminine) ?? null;
	}

	/** Whether a source is of a speaker of whom a verb of the gender told. */
	isOfGender(source: DraftSource, feminine: boolean): boolean {
		const { name } = source;
		return this.list.some(
			(speaker) =>
				speaker.feminine === feminine && speaker.source.name.sentence === name.sentence && speaker.source.name.from === name.from,
		);
	}

	private before(name: Name, word: string, id: string | null, stems: readonly string[], state: boolean): Speaker | null {
		const [first] = stems;
		if (!first) return null;
		for (let i = this.list.length - 1; i >= 0; i--) {
			const speaker = this.list[i] as Speaker;
			if (
				id !== null &&
				speaker.source.id === id &&
				COLLECTIVE.has(speaker.kind) &&
				COLLECTIVE.has(name.kind) &&
				(!state || stems.some((stem) => speaker.stems.includes(stem)))
			)
				return speaker;
			if (name.bare && (name.kind === "person" ? speaker.stems : speaker.heads).includes(first)) return speaker;
			// "وكالة رويترز" and "رويترز" are one.
			if (RELAYS.has(name.kind) && RELAYS.has(speaker.kind) && isTail(stems, speaker.stems)) return speaker;
			if (speaker.stems.length === stems.length && stems.every((stem, k) => stem === speaker.stems[k])) return speaker;
		}
		// "قال مصدر طبي ... وأكد المتحدث": whoever spoke last, where no spokesman was told of.
		const last = this.list.at(-1);
		return last && name.bare && !PARTIES.has(last.kind) && THE_SPEAKER.has(word) ? last : null;
	}

	private refresh(speaker: Speaker): void {
		const at = this.list.indexOf(speaker);
		if (at >= 0 && at < this.list.length - 1) {
			this.list.splice(at, 1);
			this.list.push(speaker);
		}
	}
}

/** Heads of those whom nobody calls "the source": bodies, of which many only stand near. */
const PARTIES: ReadonlySet<HeadKind> = new Set<HeadKind>(["actor", "body"]);

/** Heads of those who relay what others tell. */
const RELAYS: ReadonlySet<HeadKind> = new Set<HeadKind>(["wire", "media"]);

/** Whether one name of two has one word, with which the other ends. */
function isTail(one: readonly string[], other: readonly string[]): boolean {
	return (one.length === 1 || other.length === 1) && one.at(-1) === other.at(-1);
}

const BODIES: ReadonlySet<HeadKind> = new Set<HeadKind>(["actor", "body", "holder", "quoted"]);
/** Heads of which one id makes one speaker. */
const COLLECTIVE: ReadonlySet<HeadKind> = new Set<HeadKind>(["actor", "body", "document"]);
/** Heads in whom no actor speaks unless they are officials of it. */
const PRIVATE: ReadonlySet<HeadKind> = new Set<HeadKind>(["anonymous", "people", "officials", "person", "outlet"]);
const NEVER: ReadonlySet<HeadKind> = new Set<HeadKind>(["people", "media", "wire", "person", "outlet", "quoted"]);

/** The actor who speaks in a name: itself, the body whose spokesman he is, the state of an official source. */
export function idOf(scene: Scene, name: Name, named: ReadonlyMap<string, string> = NOBODY): string | null {
	const head = headAt(scene, name.from);
	const own = head && head.family === "source" ? actorOver(scene, name.from, head.to) : head;
	// "القيادة العامة ▸لقوى الأمن الداخلي": a name that is usually another's goes by what follows.
	const others = own?.unit.form.flags.has("weak") && own.to < name.to;
	if (own && isBody(own) && !others && !qualified(scene, own, name)) return meant(scene, own, named);
	if (NEVER.has(name.kind)) return null;
	if (name.kind === "actor" && own && !STATE_GROUPS.has(own.unit.entry.id)) return null;
	let official = !PRIVATE.has(name.kind);
	let military = false;
	let nisba: Mention | null = null;
	for (let i = name.from; i < (name.office ?? name.to); i++) {
		const text = textAt(scene, i);
		if (OFFICIAL.has(text)) official = true;
		if (MILITARY.has(text)) military = true;
		const mention = i > name.from ? headAt(scene, i) : null;
		if (
			mention &&
			mention.family === "actor" &&
			!conjoined(mention.proclitics) &&
			isBody(mention) &&
			mention.to <= name.to &&
			!mention.unit.sense.place &&
			!NAME_OPENERS.has(textAt(scene, i - 1)) &&
			!qualified(scene, mention, name)
		) {
			if (official || name.kind === "anonymous") return meant(scene, mention, named);
		}
		// "مدير المنظمة في سوريا" is of no Syrian body.
		if (scene.parsed.sentence.words[i - 1]?.shape.preposition) continue;
		for (const other of scene.cover[i] ?? []) if (other.family === "nisba" && other.from === i) nisba ??= other;
	}
	if (!nisba || !official) return null;
	return (military ? nisba.unit.sense.forces : nisba.unit.sense.government) ?? null;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Whom a body's name means: of several bodies of one name the one that the article has named in full, المقاومة behind المقاومة الشعبية, else the one its country means. */
function meant(scene: Scene, mention: Mention, named: ReadonlyMap<string, string>): string {
	const { from, proclitics, unit } = mention;
	const { entry, sense } = unit;
	if (sense.or.length === 0) return entry.id;
	const full = named.get(bareWord(textAt(scene, from).slice(proclitics.length)));
	if (full !== undefined && sense.or.includes(full)) return full;
	return scene.meant?.(mention) ?? entry.id;
}

/** Groups that are a state's once an adjective says whose: السلطات الأمنية السعودية. */
const STATE_GROUPS: ReadonlySet<string> = new Set(["government_unspecified", "security_forces", "soldiers"]);
const GENERAL: ReadonlySet<string> = new Set(GENERAL_NOUNS);
/** Kinds of which one id holds many bodies that speak for themselves. */
const STATES: ReadonlySet<string> = new Set(["government"]);

function kindOfActor(scene: Scene, id: string): string {
	for (const mention of scene.parsed.mentions)
		if (mention.family === "actor" && mention.unit.entry.id === id) return mention.unit.sense.kind ?? "";
	return "government";
}

function actorOver({ cover }: Scene, from: number, to: number): Mention | null {
	return (cover[from] ?? []).find((m) => m.family === "actor" && m.from === from && m.to === to) ?? null;
}

/** Whether a mention is of a body, not of a kind of people nor of a land. */
function isBody(mention: Mention): boolean {
	const { kind, group, member } = mention.unit.sense;
	return mention.family === "actor" && kind !== "generic" && !group && !member;
}

/** Whether an adjective after a one-word name makes it another's: المقاومة is one body, المقاومة الشعبية may be another. */
function qualified(scene: Scene, mention: Mention, name: Name): boolean {
	if (mention.to - mention.from > 1 || mention.to >= name.to) return false;
	const next = textAt(scene, mention.to);
	if (!mention.definite && GENERAL.has(textAt(scene, mention.from).slice(mention.proclitics.length))) return true;
	if (!hasArticle(next)) return false;
	return !(scene.cover[mention.to] ?? []).some((m) => m.family === "nisba" || m.family === "actor");
}
