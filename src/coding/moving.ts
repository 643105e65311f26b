import { CLASS, isOf } from "../arabic/classes.js";
import { fold } from "../arabic/letters.js";
import { FORCES, INHABITANTS, LEADERS, MANAGED, MEASURES, MILITARY, OFFICIALS, PEOPLE, REACHING } from "../arabic/moving.js";
import { attachedPreposition, conjoined, PREPOSITION } from "../arabic/particles.js";
import type { Mover } from "../arabic/schemas.js";
import { crowdAtMove } from "./crowds.js";
import type { Mention, Parsed } from "./mentions.js";
import { leadOf } from "./phrases.js";
import { firstWord } from "./refer.js";
import type { Trigger } from "./triggers.js";

/** How far behind a word of moving who moves stands, and how far before a verb its subject ends. */
const BEHIND = 8;
const BEFORE = 4;
/** How far behind it stands where an official goes. */
const WHERE_TO = 8;

/** Mentions without the words of moving that tell no act: nobody moves whose moving is one. */
export function withoutStill(parsed: Parsed): readonly Mention[] {
	const isStill = (m: Mention) => m.unit.sense.moved !== null && m.unit.sense.type === undefined && typeOfMove(m, parsed) === null;
	return parsed.mentions.some(isStill) ? parsed.mentions.filter((m) => !isStill(m)) : parsed.mentions;
}

/** The type that who moves gives a word of moving; null where that tells no act, or no other than its own. */
function typeOfMove(act: Mention, parsed: Parsed): string | null {
	const { moved } = act.unit.sense;
	const mover = moved && moverOf(act, parsed);
	if (!moved || !mover) return null;
	const type = moved.get(mover) ?? null;
	if (mover === "officials" && !goesSomewhere(act, parsed)) return null;
	// "تمكنت القوات من دخول المدينة": who has managed to enter a place holds some of it.
	return type === "deployment" && act.unit.entry.id === ENTERING && isManaged(act, parsed) ? "territory_taken" : type;
}

/** A word of moving under the type that who moves gives it; any other as it is. */
export function moved(trigger: Trigger, parsed: Parsed): Trigger {
	const type = trigger.mention.unit.sense.moved && typeOfMove(trigger.mention, parsed);
	if (!type || type === trigger.type) return trigger;
	const { frame } = trigger.mention.unit.sense;
	const told: Trigger = { ...trigger, sort: "event", type, attack: false };
	if (type === "aid") return { ...told, frame: "transfer" };
	if (type === "talks") return { ...told, frame: "mutual" };
	if (type === "territory_taken") return { ...told, frame: "hit" };
	if (!PEACEFUL.has(type)) return { ...told, frame: "move" };
	return frame === "transfer" ? { ...told, frame: "hit" } : { ...told, frame: "undergo", passive: true };
}

/** The entry of words for entering a place. */
const ENTERING = "enter";

/** How far before the noun of what somebody managed to do the verb that says so stands. */
const MANAGED_REACH = 9;

/** The verb that says that what a noun tells was managed or begun, behind "from", "in" or "by": تمكنت القوات من دخول، نجحت في دخول، بدأت بالوصول; null where none does. */
function carrierOf(act: Mention, { mentions, sentence: { texts } }: Parsed): Mention | null {
	if (act.unit.verb) return null;
	const before = texts[act.from - 1];
	if (before !== PREPOSITION.from && before !== PREPOSITION.in && attachedPreposition(act.proclitics) !== PREPOSITION.by) return null;
	const verb = mentions.findLast((m) => m.to < act.from && m.family === "act" && m.unit.verb);
	return verb && verb.unit.sense.kind === "light" && act.from - verb.to <= MANAGED_REACH ? verb : null;
}

function isManaged(act: Mention, parsed: Parsed): boolean {
	const verb = carrierOf(act, parsed);
	return verb !== null && MANAGED.has(firstWord(verb.unit.form.text));
}

/** Types of which those who move are the targets. */
const PEACEFUL: ReadonlySet<string> = new Set(["displacement", "release"]);

/** Who moves, or is sent: the object of a word of sending, else the subject, which can stand before a verb. */
function moverOf(act: Mention, parsed: Parsed): Mover | null {
	const sent = act.unit.sense.frame === "transfer";
	const carrier = sent ? null : carrierOf(act, parsed);
	if (carrier) {
		for (const m of parsed.mentions) {
			if (m.from < carrier.to || m.to >= act.from) continue;
			const mover = classOf(m);
			if (mover && isOwn(m, carrier, false, parsed)) return mover;
		}
		// "القوات تمكنت من الوصول": its subject before the verb.
		const subject = parsed.mentions.findLast((m) => m.to <= carrier.from && carrier.from - m.to <= BEFORE && classOf(m) !== null);
		return subject && isSubject(subject, carrier, parsed) ? classOf(subject) : null;
	}
	if (REACHING.has(parsed.sentence.texts[act.to] ?? "")) return null;
	let before: Mention | null = null;
	let official = -1;
	for (const m of parsed.mentions) {
		if (m.to <= act.from) {
			if (OFFICIALS.has(parsed.sentence.texts[m.from] ?? "") && act.from - m.from <= OFFICIAL_REACH) official = m.to;
			else if (TELLING.has(m.family)) official = -1;
			// "السكان يغادرون": of two readings of one word the one that is of a class of movers.
			if (!sent && act.unit.verb && act.from - m.to <= BEFORE && MOVING.has(m.family) && (before?.from !== m.from || !classOf(before)))
				before = m;
			continue;
		}
		if (m.from < act.to) continue;
		if (m.from - act.to > BEHIND || m.family === "act" || m.family === "harm") break;
		const mover = classOf(m) ?? crowdOf(m, act, parsed);
		if (mover === null || !isOwn(m, act, sent, parsed)) continue;
		return mover;
	}
	// "وفد من الحركة وصل": who comes in somebody's name, whoever that is.
	if (official >= 0 && act.unit.verb && act.unit.sense.moved?.has("officials")) return "officials";
	if (before && isSubject(before, act, parsed)) return classOf(before) ?? crowdOf(before, act, parsed);
	// "فر الآلاف من المدينة".
	return !sent && crowdAtMove(act, parsed) ? "inhabitants" : null;
}

/** From so many people on, who moves has left or come home. */
const CROWD = 100;

/** "120 ألف سوداني فروا", "عودة 400 ألف شخص": so many people who are no force and at no work move house. */
function crowdOf({ family, from }: Mention, act: Mention, { numbers, sentence: { texts, words } }: Parsed): Mover | null {
	if (family !== "nisba" && !PEOPLE.has(texts[from] ?? "")) return null;
	const number = numbers.find(({ noun }) => noun === from);
	const first = number && words[number.from];
	if (!first || (number.range[0] ?? 0) < CROWD) return null;
	// "دخول البضائع لملايين اليمنيين": nobody behind a preposition moves, but "رحبت بمليوني لاجئ فروا".
	return from < act.from || attachedPreposition(leadOf(first)) === "" ? "inhabitants" : null;
}

/** How far before a verb an official stands who is its subject. */
const OFFICIAL_REACH = 10;
const TELLING: ReadonlySet<string> = new Set(["act", "harm", "say"]);

const MOVING: ReadonlySet<string> = new Set(["actor", "person", "nisba", "object", "means", "source"]);

/** Kinds of bodies that fight. */
const ARMED: ReadonlySet<string> = new Set(["military", "militia", "rebel", "police", "civilian_armed"]);
/** Generic ids of those who fight, and who are held. */
const FIGHTERS: ReadonlySet<string> = new Set(["soldiers", "members", "militants", "security_forces"]);

function classOf({ family, unit }: Mention): Mover | null {
	const { id } = unit.entry;
	const text = fold(firstWord(unit.form.text));
	if (family === "source") return OFFICIALS.has(text) ? "officials" : null;
	if (family === "means") return WAR_CRAFT.has(id) && (id !== "aircraft" || unit.sense.typed !== undefined) ? "arms" : null;
	if (family === "object") return id === "armour" || id === "weapons" || (isCraft(id) && isMilitary(unit.form.text)) ? "arms" : null;
	if (family === "person") return (id === "fighter" || id === "soldier") && !LEADERS.has(text) ? "troops" : null;
	if (family !== "actor") return null;
	if (OFFICIALS.has(text)) return "officials";
	if (id === "detainees") return "captives";
	if (id === "refugees" || INHABITANTS.has(text)) return "inhabitants";
	return (ARMED.has(unit.sense.kind ?? "") || FIGHTERS.has(id) || FORCES.has(text)) && !LEADERS.has(text) ? "troops" : null;
}

/** What fights and moves by itself; aircraft only where the words say that they fight. */
const WAR_CRAFT: ReadonlySet<string> = new Set(["aircraft", "helicopter", "naval", "tank"]);

const isCraft = (id: string) => id === "vehicle" || id === "ship" || id === "convoy";

function isMilitary(form: string): boolean {
	return form.split(" ").some((word) => MILITARY.has(fold(word)));
}

/** Whether who is named behind a word of moving is its own subject or object, with what counts them before: دفعت بعدد كبير من جنودها. */
function isOwn(m: Mention, act: Mention, sent: boolean, parsed: Parsed): boolean {
	const attached = attachedPreposition(m.proclitics);
	// "عودة للأهالي": behind a noun without the article, its genitive.
	const owned = attached === PREPOSITION.for && !sent && !act.unit.verb && !act.definite && m.from === act.to;
	if (attached !== "" && !owned && !(sent && attached === PREPOSITION.by)) return false;
	// "خروج الجنود المصابين من المستشفى": the harmed are no force.
	if (parsed.mentions.some((o) => o.family === "harm" && o.from === m.to && !conjoined(o.proclitics))) return false;
	const start = phraseStart(m, act, sent, parsed);
	// "الخروج المسلح على الدولة": a noun with the article has no genitive.
	if (!act.unit.verb && act.definite && start === act.to) return false;
	if (start < 0 || (act.unit.sense.prep && !parsed.sentence.texts[start]?.startsWith(act.unit.sense.prep))) return false;
	// Who stands right behind a verb of sending sends: أرسل المسلحون.
	if (sent && act.unit.verb && start === act.to && m.family !== "object" && m.family !== "means")
		return m.enclitic !== "" || attached !== "" || start < m.from;
	return !sent || m.family !== "actor" || m.unit.sense.vague;
}

/** The first word of the phrase that ends in a mention, counts and measures before it; -1 where another noun or a preposition leads it. */
function phraseStart(
	m: Mention,
	act: Mention,
	sent: boolean,
	{ numbers, places, dates, mentions, sentence: { texts, words } }: Parsed,
): number {
	let k = m.from - 1;
	for (; k >= act.to; k--) {
		const word = words[k];
		const text = texts[k] ?? "";
		if (isOf(word, CLASS.comma | CLASS.hard | CLASS.opener | CLASS.relative)) return -1;
		if (text === '"' || numbers.some((n) => n.from <= k && k < n.to) || MEASURES.has(text)) continue;
		if (text === PREPOSITION.from && k > act.to) continue;
		// "بعدد كبير من": what says how many.
		if (MEASURES.has(texts[k - 1] ?? "") && word?.shape.preposition === null) continue;
		if (word?.shape.preposition !== null && !(sent && text === PREPOSITION.by)) return -1;
		if (word?.shape.definite && !m.definite) return k + 1;
		if (places.some((p) => p.to === k + 1) || dates.some((d) => d.from <= k && k < d.to)) return k + 1;
		return mentions.some(
			(o) => o.family === "actor" && !o.unit.sense.vague && o.to === k + 1 && attachedPreposition(o.proclitics) === "" && o.from >= act.to,
		) ||
			(word?.shape.definite ?? false)
			? k + 1
			: -1;
	}
	return k + 1;
}

/** Whether who is named before a verb is its subject: nothing but small words between, and no noun that they are the genitive of. */
function isSubject(m: Mention, act: Mention, { mentions, sentence: { texts, words } }: Parsed): boolean {
	for (let i = m.to; i < act.from; i++) if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
	if (mentions.some((o) => o.from >= m.to && o.to <= act.from && (o.family === "act" || o.family === "harm" || o.family === "say")))
		return false;
	if (attachedPreposition(m.proclitics) !== "") return false;
	const before = words[m.from - 1];
	if (before?.kind !== "word" || MEASURES.has(texts[m.from - 1] ?? "")) return true;
	return before.shape.preposition === null && (before.shape.definite || !m.definite);
}

/** Whether a place is named behind a word of moving that an official goes to, a capital's name included: وصل الوزير إلى بغداد. */
function goesSomewhere(act: Mention, { mentions, places, sentence: { texts } }: Parsed): boolean {
	const last = Math.min(texts.length, act.to + WHERE_TO);
	for (let i = act.from + 1; i < last; i++)
		if (texts[i] === PREPOSITION.to)
			return places.some(({ from }) => from === i + 1) || mentions.some((m) => m.from === i + 1 && m.unit.sense.place);
	return false;
}
