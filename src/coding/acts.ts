import { attachedPreposition, CLAUSE_OPENERS, COMPLEMENTISERS, conjoined, HARD_MARKS, RELATIVES } from "../arabic/particles.js";
import { familyOf, type EventType } from "../schemes/codebook.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Cover } from "./participants.js";

/** A word or phrase that tells of an act or of harm. */
export interface Trigger {
	readonly mention: Mention;
	readonly from: number;
	readonly to: number;
	/** `event` a type of its own; `hit` typed by its means; `light` a verb that carries a noun; `harm` a death, injury …; `statement` a verbal act. */
	readonly sort: "event" | "hit" | "light" | "harm" | "statement";
	readonly type: string;
	readonly frame: string;
	readonly verb: boolean;
	/** The verb's subject is the one it happens to. */
	readonly passive: boolean;
	readonly weak: boolean;
}

/** Triggers of one sentence that tell of one act, and the stretch of the sentence that tells it. */
export interface Act {
	readonly triggers: Trigger[];
	from: number;
	to: number;
	/** Harm tied to the act by a word such as أسفر عن or جراء. */
	caused: boolean;
}

/** Reads the triggers of a sentence in order. */
export function readTriggers(parsed: Parsed): Trigger[] {
	const triggers: Trigger[] = [];
	for (const mention of parsed.mentions) {
		if (mention.family !== "act" && mention.family !== "harm") continue;
		const { attributes } = mention.unit.entry;
		const flags = mention.unit.form.flags;
		const kind = attributes.get("kind") ?? "event";
		if (mention.family === "act" && kind === "cause") continue;
		const type = attributes.get("type") ?? (mention.family === "harm" ? "killing" : "hit");
		const sort = mention.family === "harm" ? "harm" : kind === "light" ? "light" : kind === "statement" ? "statement" : type === "hit" ? "hit" : "event";
		if (sort === "harm" && flags.has("person") && triggers.at(-1)?.to === mention.from && triggers.at(-1)?.sort === "harm") {
			// "سقوط قتلى", "وقوع جرحى": one telling.
		}
		triggers.push({
			mention,
			from: mention.from,
			to: mention.to,
			sort,
			type,
			frame: attributes.get("frame") ?? (mention.family === "harm" ? "undergo" : "strike"),
			verb: mention.unit.verb,
			passive: flags.has("passive"),
			weak: attributes.get("weight") === "weak",
		});
	}
	return withoutShadows(triggers);
}

/** One reading a word: where a word is both an act and a harm, or verb and noun, the longer, then the act, stays. */
function withoutShadows(triggers: readonly Trigger[]): Trigger[] {
	const kept: Trigger[] = [];
	for (const trigger of triggers) {
		const previous = kept.at(-1);
		if (previous && trigger.from < previous.to) {
			if (trigger.to - trigger.from > previous.to - previous.from) kept[kept.length - 1] = trigger;
			continue;
		}
		kept.push(trigger);
	}
	return kept;
}

/** What lies between two triggers. */
interface Gap {
	/** Words between. */
	readonly size: number;
	/** Where the clause of the second begins: the index of the word after the last boundary, or -1. */
	readonly boundary: number;
	readonly strong: boolean;
	readonly comma: boolean;
	readonly relative: boolean;
	/** أسفر عن، ما أدى إلى. */
	readonly effect: boolean;
	/** جراء، إثر، نتيجة. */
	readonly source: boolean;
}

function gapBetween(parsed: Parsed, cover: Cover, a: Trigger, b: Trigger): Gap {
	const { words } = parsed.sentence;
	let boundary = -1;
	let strong = false;
	let comma = false;
	let relative = false;
	let effect = false;
	let source = false;
	for (let i = a.to; i < b.from; i++) {
		const word = words[i] as (typeof words)[number];
		const top = (cover[i] as readonly Mention[])[0];
		const link = top?.family === "act" ? top.unit.entry.attributes.get("link") : undefined;
		if (top?.unit.entry.attributes.get("kind") === "cause" || link) {
			if (link === "source") source = true;
			else effect = true;
			i = top?.to ? top.to - 1 : i;
			continue;
		}
		if (word.kind === "mark") {
			if (HARD_MARKS.has(word.text)) {
				strong = true;
				boundary = i + 1;
			} else if (word.text === ",") {
				comma = true;
				if (!strong || boundary <= i) boundary = i + 1;
			}
			continue;
		}
		if (RELATIVES.has(word.text)) {
			relative = true;
			continue;
		}
		if (CLAUSE_OPENERS.has(word.text)) {
			strong = true;
			boundary = i;
		}
	}
	return { size: b.from - a.to, boundary, strong, comma, relative, effect, source };
}

/** Whether the second trigger tells more of the act that the first belongs to. Rules in order of their strength. */
function joins(parsed: Parsed, act: Act, a: Trigger, b: Trigger, gap: Gap): boolean {
	if (a.sort === "statement" || b.sort === "statement") return false;
	const prep = attachedPreposition(b.mention.proclitics) || (parsed.sentence.words[b.from - 1]?.shape.preposition ?? "");
	// A light verb and its noun: شنت الطائرات غارات.
	if (a.sort === "light") return !b.verb && !gap.strong && gap.size <= 10;
	// The noun and its relative clause: الهجوم الذي نفذه, غارات شنتها, غارات استهدفت.
	if (b.sort === "light") {
		if (gap.strong || gap.comma) return false;
		return !a.verb && (b.mention.enclitic !== "" || gap.relative) && gap.size <= 6;
	}
	const clean = !gap.strong || gap.source || gap.effect;
	if (b.sort === "hit" && (b.verb || b.mention.unit.form.flags.has("adj"))) {
		if (!a.verb && a.sort !== "harm" && !gap.strong && !conjoined(b.mention.proclitics)) return true;
		if (b.mention.unit.form.flags.has("adj") && !gap.strong && a.sort !== "harm") return true;
	}
	if (b.sort === "harm") {
		if (a.sort === "harm") return clean && (gap.size <= 25 || gap.effect);
		if (gap.effect) return true;
		return clean && gap.size <= 30;
	}
	if (a.sort === "harm") {
		if (gap.source) return true;
		if (gap.strong) return false;
		if (!b.verb && (prep === "ب" || prep === "في") && gap.size <= 16) return true;
		return !b.verb && gap.size <= 2 && !conjoined(b.mention.proclitics);
	}
	// Both are acts.
	if (!gap.strong && gap.size <= 1 && !b.verb && !a.verb) return compatible(a, b);
	if (a.sort === "hit" && !b.verb && !gap.strong && (prep === "ب" || prep === "ل" || prep === "في") && gap.size <= 18) return true;
	if (b.sort === "hit" && !b.verb && !gap.strong && prep === "ب" && gap.size <= 8) return true;
	if (!b.verb && prep === "ب" && !gap.strong && !gap.comma && gap.size <= 8 && compatible(a, b)) return true;
	if (act.triggers.some((t) => t.sort === "light") && !b.verb && !gap.strong && gap.size <= 2) return true;
	return false;
}

/** Whether two tellings can be one act by their kinds: a bombardment and a raid can, an arrest and a talk cannot. */
export function compatible(a: Trigger, b: Trigger): boolean {
	if (a.sort === "hit" || b.sort === "hit") return true;
	return a.type === b.type || familyOf(a.type as EventType) === familyOf(b.type as EventType) || a.weak || b.weak;
}

/** Groups the triggers of a sentence into acts and cuts the sentence between them. */
export function readActs(parsed: Parsed, cover: Cover, triggers: readonly Trigger[]): Act[] {
	const acts: Act[] = [];
	const { words } = parsed.sentence;
	let last: Trigger | undefined;
	for (const trigger of triggers) {
		const act = acts.at(-1);
		if (act && last) {
			const gap = gapBetween(parsed, cover, last, trigger);
			if (joins(parsed, act, last, trigger, gap)) {
				act.triggers.push(trigger);
				act.to = trigger.to;
				if (gap.source || gap.effect) act.caused = true;
				last = trigger;
				continue;
			}
			const start = startOf(parsed, cover, last, trigger, gap);
			act.to = start;
			acts.push({ triggers: [trigger], from: start, to: trigger.to, caused: false });
		} else acts.push({ triggers: [trigger], from: 0, to: trigger.to, caused: false });
		last = trigger;
	}
	const final = acts.at(-1);
	if (final) final.to = words.length;
	for (const act of acts) trim(parsed, act);
	return acts;
}

/** Where the clause of a new act begins. */
function startOf(parsed: Parsed, cover: Cover, a: Trigger, b: Trigger, gap: Gap): number {
	if (gap.boundary >= a.to && gap.boundary <= b.from) return gap.boundary;
	const { words } = parsed.sentence;
	if (b.verb && !conjoined(b.mention.proclitics)) {
		// A subject before its verb, led by a conjunction: "وقوات النظام قصفت".
		for (let i = b.from - 1; i >= a.to && i > b.from - 8; i--) {
			const top = (cover[i] as readonly Mention[])[0];
			if (top && conjoined(top.proclitics) && top.family === "actor") return top.from;
			if (RELATIVES.has((words[i] as (typeof words)[number]).text)) return i;
		}
	}
	const before = words[b.from - 1];
	if (before && b.from - 1 >= a.to && before.shape.preposition) return b.from - 1;
	return b.from;
}

/** Cuts a clause at its opening verb of saying or complementiser and at a hard mark after its last trigger. */
function trim(parsed: Parsed, act: Act): void {
	const { words } = parsed.sentence;
	const first = (act.triggers[0] as Trigger).from;
	const last = (act.triggers.at(-1) as Trigger).to;
	for (let i = first - 1; i >= act.from; i--) {
		const word = words[i] as (typeof words)[number];
		if (COMPLEMENTISERS.has(word.text) || (word.kind === "mark" && HARD_MARKS.has(word.text))) {
			act.from = i + 1;
			break;
		}
	}
	for (let i = last; i < act.to; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark" && HARD_MARKS.has(word.text)) {
			act.to = i;
			break;
		}
	}
}
