import { hasTanwin, isAccusativeNoun, isOfMany } from "../arabic/endings.js";
import { LIVED_IN } from "../arabic/places/phrase.js";
import type { Phrase } from "./phrases.js";
import { type Stage, suffers } from "./verdict.js";

/** The entry of ships. */
const SHIP = "ship";
/** Frames of verbs that something is aimed by. */
export const AIMING: ReadonlySet<string> = new Set(["strike", "hit"]);

/** Things that hold up, arrest and fire by those who man them. */
const MANNED: ReadonlySet<string> = new Set(["checkpoint", "patrol", "convoy", "armour", "vehicle", "ship"]);

/** "منع حاجز تابع لقوات النظام رتلا من العبور": a post right behind a verb in the singular, that somebody owns, with a bare object behind it. */
export function isPost(phrase: Phrase, after: readonly Phrase[], stage: Stage): boolean {
	const {
		clause: { trigger },
		subject,
		object,
		parsed: { sentence },
	} = stage;
	const { head, from, to, sort, owned } = phrase;
	if (subject || object || from !== trigger.to || sort !== "object" || !MANNED.has(head.unit.entry.id)) return false;
	const aims = AIMING.has(trigger.frame) || trigger.mention.unit.entry.id === FIRING;
	if (aims && GUNS.has(head.unit.entry.id) && hasTarget(phrase, after, stage)) return true;
	if (owned.length === 0) return false;
	if (firesAt(to, stage)) return true;
	if (hasTanwin(sentence.texts[head.to - 1] ?? "", head.unit.form.text) || isOfMany(sentence.texts[trigger.to - 1] ?? "")) return false;
	return (
		isAccusativeNoun(sentence.texts[to] ?? "") ||
		after.some((other) => other.from >= to && other.from - to <= 1 && suffers(other) && other.prep === null)
	);
}

/** "زوارق الاحتلال تستهدف قارب صيد", "القاعدة التركية استهدفت مواقع لقسد": ships before their verb, and a base before one that has an object, fire at it. */
export function isAiming({ head }: Phrase, { clause: { trigger, after }, parsed: { places } }: Stage): boolean {
	if (head.unit.entry.id !== BASE) return head.unit.entry.id === SHIP;
	return (
		after.some((p) => p.owner < 0 && p.prep === null && p.cue === null && p.sort !== "means") ||
		places.some((p) => p.from === trigger.to && p.preposition === null && p.heads.length > 0)
	);
}

/** The class of bases. */
const BASE = "base";

/** Things that fire whoever owns them. */
const GUNS: ReadonlySet<string> = new Set(["armour", "ship"]);

/** "قصفت الدبابات منازل", "أطلقت دبابات من كتيبة المدرعات عدة قذائف": whether what it hits or fires stands behind a thing that fires. */
function hasTarget({ to, head }: Phrase, after: readonly Phrase[], stage: Stage): boolean {
	if (firesAt(to, stage)) return true;
	// "قصفت زوارق الاحتلال ساحل غزة": ships that have something behind them fire at it.
	if (head.unit.entry.id === SHIP && stage.parsed.places.some((p) => p.from === to && p.preposition === null)) return true;
	const fires = stage.clause.trigger.mention.unit.entry.id === FIRING;
	return after.some(
		(p) => p.prep === null && !p.conj && p.owner < 0 && (fires ? p.sort === "means" : p.from - to <= 1 && p.from >= to && suffers(p)),
	);
}

/** "استهدفت دبابات لقوات النظام قرية كفرنبل", "أطلقت دبابة قذيفة": a weapon, or a place with its head word, right behind who has it. */
function firesAt(at: number, { clause: { trigger }, parsed: { places, mentions } }: Stage): boolean {
	if (places.some(({ from, preposition, heads }) => from === at && preposition === null && LIVED_IN.has(heads[0] ?? ""))) return true;
	const { entry, form } = trigger.mention.unit;
	// What is fired stands behind the subject: أطلق … قذيفة.
	const fires = entry.id === FIRING || form.text.split(" ").length > trigger.to - trigger.from;
	return fires && mentions.some((m) => m.from === at && m.family === "means" && m.proclitics === "");
}

/** The entry of verbs whose object is what they fire: أطلق قذيفة. */
const FIRING = "fire_at";
