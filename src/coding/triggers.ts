import { HAPPENING } from "../arabic/ahead.js";
import {
	A_HIT,
	ACCIDENTS,
	ANIMALS,
	FIRE,
	HELD_WHILE,
	OF_HELD_CONTROL,
	SCENES,
	SOURCES_OF_FIRE,
	STIPULATING,
} from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { HOURS } from "../arabic/dates/words.js";
import { PACTS } from "../arabic/governors.js";
import {
	AMONG,
	ANY,
	attachedPreposition,
	conjoined,
	DIRECT,
	LAUNCHED,
	NO_NEWS,
	NOT,
	OTHER_THAN,
	PREPOSITION,
	PRETEXTS,
	PREVENTING,
	PURPOSE,
	RELATIVE_NOUNS,
	REMNANTS,
	THAT_IT,
	UNITS,
	UNLIKE,
	WAS,
	WITHOUT,
	withoutArticle,
} from "../arabic/particles.js";
import { isStruck } from "../arabic/places/struck.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import { isOfPads } from "./arms-makers.js";
import { isAttribute, isOfKin } from "./attributes.js";
import { isFigurative, isStillSo } from "./figurative.js";
import { doPeopleFall, isAtWork, isOfTheDead } from "./harm-sense.js";
import { isManner } from "./manners.js";
import { type Mention, opensBetween, type Parsed } from "./mentions.js";
import { moved } from "./moving.js";
import { lacksNeeded } from "./needing.js";
import { isPublication } from "./published.js";
import { isWithSupport } from "./supporters.js";

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
	/** Of a type of its own that is one of attack. */
	readonly attack: boolean;
	/** A word for the people harmed: قتلى، جرحى. */
	readonly person: boolean;
}

/** The trigger of an act that tells the act itself: no carrier and no harm, where there is one. */
export function mainTrigger(act: { readonly triggers: readonly Trigger[] }): Trigger | undefined {
	for (const t of act.triggers) if (t.sort !== "harm" && t.sort !== "light") return t;
	return act.triggers[0];
}

/** Reads the triggers of a sentence in order. Where two share words, the longer stays, then the first. */
export function readTriggers(parsed: Parsed): Trigger[] {
	const triggers: Trigger[] = [];
	for (const mention of parsed.mentions) {
		const modal =
			mention.family === "modality" &&
			mention.unit.verb &&
			mention.unit.sense.modality !== "denied" &&
			mention.unit.sense.modality !== "threatened";
		if (mention.family !== "act" && mention.family !== "harm" && !modal) continue;
		if (mention.family === "act" && mention.unit.sense.kind === "cause") continue;
		if (isOfNumber(mention, parsed) || isOther(mention, parsed) || isNobodysHarm(mention, parsed) || isOfTheDead(mention, parsed)) continue;
		if (
			namesOccupier(mention) ||
			lacksNeeded(mention, parsed) ||
			isLaunch(mention, parsed) ||
			isNamesake(mention, parsed) ||
			isHold(mention, parsed) ||
			isAttribute(mention, parsed) ||
			isOfKin(mention, parsed) ||
			isFireOf(mention, triggers.at(-1), parsed) ||
			isFoundDead(mention, parsed) ||
			isPublication(mention, parsed) ||
			isManner(mention, parsed) ||
			isSiteOf(mention, parsed) ||
			isFigurative(mention, parsed) ||
			isHit(mention, triggers.at(-1), parsed) ||
			isAimedAt(mention, triggers.at(-1)) ||
			isWithSupport(mention, triggers.at(-1), parsed)
		)
			continue;
		const previous = triggers.at(-1);
		const trigger = moved(triggerOf(mention, triggers.length), parsed);
		if (!previous || mention.from >= previous.to) triggers.push(trigger);
		else if (prevails(trigger, previous)) triggers[triggers.length - 1] = { ...trigger, index: previous.index };
	}
	return triggers;
}

/**
 * A verb's form that belongs to a number or lets some out of it (ما لا يقل عن 12، من ضمنهم), or what is counted, and written like a participle of saying: سبعة عشر
 * مدينا, for مدنيا.
 */
function isOfNumber(mention: Mention, { numbers, sentence }: Parsed): boolean {
	if (!mention.unit.verb) return mention.unit.sense.frame === "speak" && numbers.some((n) => n.to === mention.from);
	return AMONG.has(sentence.texts[mention.from] ?? "") || numbers.some((n) => n.from <= mention.from && mention.to <= n.to);
}

/** "هرعت الفرق إلى مكان القصف": where an act told before was, by a noun with the article. */
function isSiteOf({ family, from, definite, unit }: Mention, { sentence: { texts } }: Parsed): boolean {
	return family === "act" && definite && !unit.verb && unit.sense.kind !== "statement" && SCENES.has(texts[from - 1] ?? "");
}

/** So many words at most stand between "without" and the harm that there was none of. */
const NO_NEWS_REACH = 10;

/** How far behind a verb of hitting it says what kind of hit it was. */
const SQUARELY_REACH = 5;

/** "إصابة مباشرة", "الإصابة كانت دقيقة", "أسلحة دقيقة الإصابة", "أصابوها إصابة مباشرة": a hit on a thing, and no injury. */
function isOfThings({ from, to, unit, definite }: Mention, texts: readonly string[]): boolean {
	if (!unit.verb && definite && unit.sense.toll === "injured" && DIRECT.has(texts[from - 1] ?? "")) return true;
	if (!unit.verb) return DIRECT.has(texts[WAS.has(texts[to] ?? "") ? to + 1 : to] ?? "");
	for (let i = to; i < to + SQUARELY_REACH; i++) if (A_HIT.has(texts[i] ?? "") && DIRECT.has(texts[i + 1] ?? "")) return true;
	return false;
}

/** "دون ورود أنباء عن سقوط ضحايا": a noun of harm that there was none of, or no news of. */
function isNobodysHarm(mention: Mention, parsed: Parsed): boolean {
	const { family, from, to, unit } = mention;
	const { sentence } = parsed;
	if (family !== "harm") return isNoAct(family, from, sentence.texts) || isAtWork(mention, parsed);
	// "اتفاق يقضي بدمج القوات": what an agreement stipulates.
	if (
		STIPULATING.has(sentence.texts[from] ?? "") &&
		(sentence.texts[to]?.startsWith(PREPOSITION.by) || PACTS.has(sentence.texts[to] ?? ""))
	)
		return true;
	if (isAccident(mention, parsed) || isOfAnimals(mention, parsed)) return true;
	if (unit.entry.id === NEUTRALISE && !(unit.verb ? arePeopleBehind(to, parsed) : isPeopleAt(to, parsed))) return true;
	if (unit.entry.id === FALL && !doPeopleFall(to, parsed)) return true;
	if (isOfThings(mention, sentence.texts)) return true;
	if (!unit.verb && (isOfNoEffect(from, parsed) || UNITS.has(sentence.texts[from - 1] ?? ""))) return true;
	if (!unit.verb && sentence.texts[to - 1] === PREPOSITION.on && (isMeant(mention, parsed) || !isPeopleAt(to, parsed))) return true;
	if (unit.verb) return NO_NEWS.has(sentence.texts[from] ?? "") && NOT.has(sentence.texts[from - 1] ?? "");
	for (let i = from - 1; i >= Math.max(0, from - NO_NEWS_REACH); i--) {
		const text = sentence.texts[i] ?? "";
		if (WITHOUT.has(text)) return true;
		if (NOT.has(text)) return i < from - 1;
		if (!NO_NEWS.has(text)) return false;
	}
	return false;
}

/** The entry of "neutralising", said of those killed and of much else: تحييد قطاع النفط. */
const NEUTRALISE = "neutralise";

/** The entry of falling, said of those killed and of much else: سقوط المدينة. */
const FALL = "fall";

/** "قتل المواشي", "نفوق 20 رأسا": animals die. */
function isOfAnimals({ to }: Mention, { numbers, sentence: { texts } }: Parsed): boolean {
	const counted = numbers.find(({ from }) => from === to);
	return ANIMALS.has(texts[counted?.to ?? to] ?? "") || (counted !== undefined && ANIMALS.has(texts[counted.noun] ?? ""));
}

/** How far from a word of harm its accident stands. */
const ACCIDENT_REACH = 12;

/** "قتل جنديان في حادث سير": harm in an accident, where the sentence tells of no act that could have done it. */
function isAccident({ from, to }: Mention, { mentions, sentence: { texts } }: Parsed): boolean {
	if (
		mentions.some(
			({ family, unit }) =>
				family === "means" || (family === "act" && familyOf(unit.entry.attributes.get("type") as EventType) === "attack"),
		)
	)
		return false;
	for (let i = Math.max(0, from - ACCIDENT_REACH); i < Math.min(texts.length, to + ACCIDENT_REACH); i++) {
		const more = ACCIDENTS.get(texts[i] ?? "");
		if (more === null || more?.has(texts[i + 1] ?? "")) return true;
	}
	return false;
}

/** "بحجة القضاء على خلايا التنظيم", "للقضاء على": what is meant to be done. */
function isMeant({ from, proclitics }: Mention, { sentence: { texts } }: Parsed): boolean {
	return attachedPreposition(proclitics) === PREPOSITION.for || PURPOSE.has(texts[from - 1] ?? "") || PRETEXTS.has(texts[from - 1] ?? "");
}

/** Whether people, counted or named for what they are, stand at a word: القضاء على ستة عناصر, not القضاء على الفقر. */
function isPeopleAt(at: number, { mentions, numbers }: Parsed): boolean {
	return numbers.some((n) => n.from === at) || mentions.some((m) => m.from === at && m.family === "person");
}

/** How far behind a verb its object stands, with its subject between. */
const OBJECT_REACH = 5;

/** The same of a verb, whose subject can stand before them: حيدت القوات التركية 13 مسلحا. */
function arePeopleBehind(at: number, parsed: Parsed): boolean {
	for (let i = at; i < at + OBJECT_REACH; i++) if (isPeopleAt(i, parsed)) return true;
	return false;
}

/** How far behind a verb of effect the harm stands that it did not lead to. */
const EFFECT_REACH = 12;

/** "لم تسفر الغارات على بنش عن إصابات", "دون أن يؤدي القصف إلى سقوط قتلى": harm that something did not lead to. */
function isOfNoEffect(at: number, parsed: Parsed): boolean {
	const { mentions, sentence } = parsed;
	const { texts } = sentence;
	return mentions.some(({ family, from, to, unit, proclitics }) => {
		if (family !== "act" || unit.sense.link !== "effect" || to > at || at - to > EFFECT_REACH || opensBetween(parsed, to, at)) return false;
		const before = texts[from - 1] ?? "";
		if (proclitics !== "") return false;
		return NOT.has(before) || (before === THAT_IT && (WITHOUT.has(texts[from - 2] ?? "") || texts[from - 2] === OTHER_THAN));
	});
}

/** "لم يشر الإعلام إلى وقوع أي اشتباكات": a noun of an act of which there was not any. */
function isNoAct(family: string, from: number, texts: readonly string[]): boolean {
	if (family === "act" && PREVENTING.has(texts[from - 1] ?? "")) return true;
	// "لمنع وقوع هجمات": what is prevented from happening; an act with the article has happened.
	if (family === "act" && HAPPENING.has(texts[from - 1] ?? "") && PREVENTING.has(texts[from - 2] ?? ""))
		return withoutArticle(texts[from] ?? "") === texts[from];
	if (family !== "act" || !ANY.has(texts[from - 1] ?? "")) return false;
	// "سترد على أي هجوم", "في حال وقوع أي اعتداء": one that may come.
	if (texts[from - 2] === PREPOSITION.on) return true;
	for (let i = from - 2; i >= Math.max(0, from - NO_NEWS_REACH); i--)
		if (NOT.has(texts[i] ?? "") || WITHOUT.has(texts[i] ?? "")) return true;
	return false;
}

/** A verb's form that is written like a preposition of speech, an office or an adverb: ووفق مصدر، حاكم المدينة، لاحقا، بدون. */
function isNamesake({ family, from, to, unit }: Mention, { mentions, sentence }: Parsed): boolean {
	if (family === "modality" || !unit.verb) return false;
	if (UNLIKE.has(sentence.texts[from] ?? "")) return true;
	return mentions.some(
		(m) => m.from === from && m.to >= to && (m.family === "source" || (m.family === "say" && m.unit.sense.kind === "prep")),
	);
}

/**
 * "تحرير المدينة من سيطرة التنظيم", "حماس التي تسيطر على القطاع": who holds a place, not that he takes it. In titles the present tells what has just been done; behind
 * another verb it is what somebody has come to: باتت تسيطر على المدينة.
 */
function isHold({ unit, definite, from, to, proclitics }: Mention, parsed: Parsed): boolean {
	const { texts, title } = parsed.sentence;
	if (unit.sense.frame !== "take") return false;
	// "لتعزيز سيطرة الجيش", "تعتبر السيطرة على المدينة": control that is held, or that is judged.
	if (!unit.verb && OF_HELD_CONTROL.has(texts[from - 1] ?? "")) return true;
	if (!unit.verb) return !definite && texts[from - 1] === PREPOSITION.from && texts[to] !== PREPOSITION.on;
	if (isStillSo(from, texts) && !isDatedBehind(to, parsed)) return true;
	if (unit.voice !== "present" || title || to - from > 1 || isDatedBehind(to, parsed)) return false;
	return conjoined(proclitics) || from === 0 || RELATIVE_NOUNS.has(texts[from - 1] ?? "") || HELD_WHILE.has(texts[from - 1] ?? "");
}

/** "يسيطر على المدينة منذ عام 2014": whether a day is told behind a word; one behind a comma is another act's, unless it says since when. */
function isDatedBehind(at: number, { dates, sentence: { words } }: Parsed): boolean {
	return dates.some(({ from, rule }) => {
		if (from < at) return false;
		if (rule.startsWith("date.since")) return true;
		for (let i = at; i < from; i++) if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
		return true;
	});
}

/** "قصف الجيش مصادر إطلاق النار", "منصات إطلاق الصواريخ": fire whose source or launchers are named is no act. */
function isFireOf({ family, unit, from, proclitics }: Mention, before: Trigger | undefined, { sentence: { texts } }: Parsed): boolean {
	// "رد الجيش على مصادر النيران": what is answered.
	if (before?.mention.unit.entry.id === REPLY) return false;
	if (family !== "act" || unit.verb || isOfPads(from, texts)) return family === "act" && !unit.verb;
	return proclitics === "" && SOURCES_OF_FIRE.has(texts[from - 1] ?? "") && FIRE.has(texts[from] ?? "");
}

/** The entry of verbs of answering an attack. */
const REPLY = "reply";

/** How far behind "found" the dead stand who were found. */
const FOUND_REACH = 8;

/** "عثر على ضابطي شرطة مقتولين": somebody found dead is nothing seized. */
function isFoundDead({ unit, to }: Mention, { mentions }: Parsed): boolean {
	if (unit.entry.id !== "found") return false;
	return mentions.some(
		(m) => m.family === "harm" && m.unit.sense.person && m.unit.sense.toll === "killed" && m.from >= to && m.from - to <= FOUND_REACH,
	);
}

/** How far behind an attack's word what it hits stands. */
const HIT_REACH = 4;
const FIRED_ON_REACH = 10;
/** The same behind a verb, whose subject may be told at length: هاجم عناصر من التنظيم رتلا. */
const OBJECT_BEHIND = 8;

/** The class of patrols. */
const PATROL = "patrol";

/** A column or reinforcements that an attack hits, or a patrol that is hit or arrests: استهدف رتلا عسكريا، القضاء على تعزيزات، اعتقلت دورية مشتركة. */
function isHit({ unit, from, proclitics }: Mention, before: Trigger | undefined, parsed: Parsed): boolean {
	const behindHit = before?.verb && before.frame === "hit" && before.to === from;
	const attacked =
		before?.verb === true &&
		(before.sort === "hit" || before.attack) &&
		from - before.to <= OBJECT_BEHIND &&
		proclitics === "" &&
		parsed.sentence.words[from - 1]?.shape.preposition === null &&
		!opensBetween(parsed, before.to, from);
	if (startsPatrol(from, parsed) && (behindHit || attacked || isStruck(parsed, from))) return true;
	if (unit.entry.id !== COLUMN || !before || conjoined(proclitics)) return false;
	if (attacked) return true;
	// "فتح عناصر من الحزب النار على قافلة عسكرية": what is fired on may stand far behind the verb.
	if (from - before.to > (parsed.sentence.texts[from - 1] === PREPOSITION.on ? FIRED_ON_REACH : HIT_REACH)) return false;
	const harmed = before.sort === "harm" && !before.passive;
	return (before.sort === "hit" || before.attack || harmed || before.frame === "repel") && !opensBetween(parsed, before.to, from);
}

/** "غارات استهدفت التصدي للمتشددين": a stand that an attack is aimed at is its purpose. */
function isAimedAt({ unit, from }: Mention, before: Trigger | undefined): boolean {
	return unit.entry.id === "confronting" && before?.verb === true && before.mention.unit.entry.id === "target" && before.to === from;
}

function startsPatrol(from: number, { mentions }: Parsed): boolean {
	return mentions.some((m) => m.family === "object" && m.from === from && m.unit.entry.id === PATROL);
}

/** "سقط صاروخ أطلق من اليمن": right behind a weapon, where it was fired from. */
function isLaunch({ from, to, unit }: Mention, { mentions, sentence: { texts } }: Parsed): boolean {
	if (!unit.verb || !LAUNCHED.has(texts[from] ?? "") || texts[to] !== PREPOSITION.from) return false;
	return mentions.some((m) => (m.family === "means" || m.family === "act") && m.to === from);
}

/** "قصف الاحتلال منازل": bare and with the article, the occupation is the one that occupies. */
function namesOccupier({ unit, definite }: Mention): boolean {
	return definite && unit.entry.id === "occupation";
}

/** Whether an act's word tells no act but names who or what has a part in one: a column that is hit, the occupation. */
export function isParticipant(mention: Mention, triggers: readonly Trigger[]): boolean {
	if (mention.unit.entry.id !== COLUMN) return namesOccupier(mention);
	return !triggers.some(({ from, to }) => from < mention.to && mention.from < to);
}

/** The entry of what moves. */
const COLUMN = "column";

/** Joins the words of a hashtag: #تحرير_الشام. */
const TAG_JOINT = "_";

/** A word that is of a hashtag, a day, what something is left of (مخلفات القصف), a name of a place or of somebody in its sentence: فجر الخميس، بلدة حوارة، قوات الاحتلال. */
function isOther(mention: Mention, parsed: Parsed): boolean {
	const { from, to } = mention;
	const { words } = parsed.sentence;
	if (words[from - 1]?.text === TAG_JOINT || words[to]?.text === TAG_JOINT) return true;
	for (const d of parsed.dates) if ((d.from <= from && to <= d.to) || (d.from === to && HOURS.has(words[from]?.text ?? ""))) return true;
	if (REMNANTS.has(words[from - 1]?.text ?? "")) return true;
	for (const p of parsed.places) if (p.nameFrom <= from && to <= p.to && isSurely(p)) return true;
	if (mention.unit.verb || !(mention.definite || mention.unit.sense.weight === "weak")) return false;
	for (const m of parsed.mentions) {
		if (m.from > from) break;
		if (m.family === "actor" && m.to >= to && !(m.from === from && words[to]?.text === PREPOSITION.on)) return true;
	}
	return false;
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
	const { sense, verb, voice } = mention.unit;
	if (mention.family === "modality") return modalOf(mention, index);
	const harm = mention.family === "harm";
	const { kind } = sense;
	const type = sense.type ?? (harm ? "killing" : "hit");
	const sort = harm ? "harm" : kind === "light" || kind === "statement" ? kind : type === "hit" ? "hit" : "event";
	return {
		index,
		mention,
		from: mention.from,
		to: mention.to,
		sort,
		modal: false,
		type,
		frame: sense.frame ?? (harm ? "undergo" : "strike"),
		verb,
		passive: sense.passive || voice === "passive",
		adjective: sense.adj,
		weak: sense.weight === "weak",
		attack: sort === "event" && familyOf(type as EventType) === "attack",
		person: sense.person,
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
		frame: REPELLED.has(unit.entry.id) ? "repel" : "strike",
		verb: true,
		passive: unit.sense.passive || unit.voice === "passive",
		adjective: false,
		weak: false,
		attack: false,
		person: false,
	};
}

/** The entries of modality for acts that somebody fought off or stood up to. */
const REPELLED: ReadonlySet<string> = new Set(["repelled", "withstood"]);
