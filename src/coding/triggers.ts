import { AMONG } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";

/** A word or phrase that tells of an act or of harm. */
export interface Trigger {
	readonly index: number;
	readonly mention: Mention;
	readonly from: number;
	readonly to: number;
	/**
	 * `event` a type of its own; `hit` typed by its means; `light` a verb or noun that carries another noun; `harm` a death,
	 * injury …; `statement` a verbal act.
	 */
	readonly sort: "event" | "hit" | "light" | "harm" | "statement";
	/** A verb that says that the act of another word was tried or is meant: حاول، يعتزم، أحبط. */
	readonly modal: boolean;
	readonly type: string;
	readonly frame: string;
	readonly verb: boolean;
	/** The verb's subject is the one it happens to. */
	readonly passive: boolean;
	/** A participle or adjective that goes with the noun or subject before it: مستهدفا، ناجم. */
	readonly adjective: boolean;
	readonly weak: boolean;
	/** A word for the people harmed: قتلى، جرحى. */
	readonly person: boolean;
}

/** Reads the triggers of a sentence in order. Where two share words, the longer stays, then the first. */
export function readTriggers(parsed: Parsed): Trigger[] {
	const triggers: Trigger[] = [];
	for (const mention of parsed.mentions) {
		const modal =
			mention.family === "modality" &&
			mention.unit.verb &&
			mention.unit.entry.attributes.get("modality") !== "denied" &&
			mention.unit.entry.attributes.get("modality") !== "threatened";
		if (mention.family !== "act" && mention.family !== "harm" && !modal) continue;
		const { attributes } = mention.unit.entry;
		if (mention.family === "act" && attributes.get("kind") === "cause") continue;
		if (isOfNumber(mention, parsed) || isOther(mention, parsed)) continue;
		const previous = triggers.at(-1);
		const trigger = triggerOf(mention, triggers.length);
		if (previous && mention.from < previous.to) {
			if (prevails(trigger, previous)) triggers[triggers.length - 1] = { ...trigger, index: previous.index };
			continue;
		}
		triggers.push(trigger);
	}
	return triggers;
}

/** A verb's form that belongs to a number or lets some out of it: ما لا يقل عن 12، من ضمنهم. */
function isOfNumber(mention: Mention, { numbers, sentence }: Parsed): boolean {
	if (!mention.unit.verb) return false;
	return AMONG.has(sentence.texts[mention.from] ?? "") || numbers.some((n) => n.from <= mention.from && mention.to <= n.to);
}

/** A word that is a day, a name of a place or of somebody in its sentence: فجر الخميس، بلدة حوارة، قوات الاحتلال. */
function isOther(mention: Mention, parsed: Parsed): boolean {
	if (parsed.dates.some((d) => d.from <= mention.from && mention.to <= d.to)) return true;
	if (parsed.places.some((p) => p.nameFrom <= mention.from && mention.to <= p.to && isSurely(p))) return true;
	const weak = !mention.unit.verb && (mention.definite || mention.unit.entry.attributes.get("weight") === "weak");
	return weak && parsed.mentions.some((m) => m.family === "actor" && m.from <= mention.from && m.to >= mention.to);
}

/** Whether a place name is told as one: by a word before it, by its length, or by the places it stands among. */
function isSurely(place: Parsed["places"][number]): boolean {
	return place.heads.length > 0 || place.preposition !== null || place.sibling >= 0 || place.to - place.nameFrom > 1;
}

function prevails(a: Trigger, b: Trigger): boolean {
	const length = a.to - a.from - (b.to - b.from);
	return length > 0 || (length === 0 && b.sort === "light" && a.sort !== "light");
}

function triggerOf(mention: Mention, index: number): Trigger {
	const { entry, form, verb, voice } = mention.unit;
	if (mention.family === "modality") return modalOf(mention, index);
	const harm = mention.family === "harm";
	const kind = entry.attributes.get("kind");
	const type = entry.attributes.get("type") ?? (harm ? "killing" : "hit");
	const sort = harm ? "harm" : kind === "light" || kind === "statement" ? kind : type === "hit" ? "hit" : "event";
	return {
		index,
		mention,
		from: mention.from,
		to: mention.to,
		sort,
		modal: false,
		type,
		frame: entry.attributes.get("frame") ?? (harm ? "undergo" : "strike"),
		verb,
		passive: form.flags.has("passive") || voice === "passive",
		adjective: form.flags.has("adj"),
		weak: entry.attributes.get("weight") === "weak",
		person: form.flags.has("person"),
	};
}

/** A verb such as حاول carries the act that follows; one such as أحبط and تصدى turns its subject into the one it was aimed at. */
function modalOf(mention: Mention, index: number): Trigger {
	const { unit } = mention;
	return {
		index,
		mention,
		from: mention.from,
		to: mention.to,
		sort: "light",
		modal: true,
		type: "hit",
		frame: unit.entry.id === REPELLED ? "repel" : "strike",
		verb: true,
		passive: unit.form.flags.has("passive") || unit.voice === "passive",
		adjective: false,
		weak: false,
		person: false,
	};
}

/** The entry of modality for acts that somebody fought off. */
const REPELLED = "repelled";
