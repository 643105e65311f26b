import { NATURAL, STILL } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import {
	ABSTRACT,
	AIMS,
	ARRIVALS,
	BREAKING_UP,
	BROKEN_UP,
	CALAMITIES,
	CIVIL_AIMS,
	DRILLS,
	DROWNED,
	IN_WORDS,
	isDefinite,
	isHeading,
	isReceiving,
	isRegaining,
	isSinking,
	isStirring,
	isWringing,
	LIBERATORS,
	MEASURES,
	POLITICAL,
	RECEIVERS,
	REGAINED,
	SAYING_SO,
	SIMULATING,
	STATES,
	STOPPED,
	TENSIONS,
	TO_LIBERATE,
	VERBAL,
	WAVES,
	WRUNG,
} from "../arabic/figurative.js";
import { fold } from "../arabic/letters.js";
import { attachedPreposition, PREPOSITION, RELATIVE_NOUNS } from "../arabic/particles.js";
import { POINTING } from "../arabic/statements.js";
import type { Mention, Parsed } from "./mentions.js";

/** How far before a verb its subject or the noun that it says more of begins: العقوبات الأوروبية الجديدة التي استهدفت. */
const SUBJECT_BEFORE = 4;
/** How far behind a verb of attack the words stand with which somebody attacks in words. */
const WORDS_REACH = 14;
/** How far behind a verb of stopping what is stopped stands, with its subject between. */
const STOPPED_REACH = 5;

/** Whether a word is used of something else than the act that it names: عقوبات تستهدف شبكة، انفجر الوضع، استعادة الثقة، أوقف القصف. */
export function isFigurative(mention: Mention, parsed: Parsed): boolean {
	const { family, unit } = mention;
	if (family !== "act") return false;
	const { type } = unit.sense;
	if (!unit.verb && isDrilled(mention, parsed)) return true;
	if (unit.verb && (type === "hit" || type === undefined))
		return isMeasure(mention, parsed) || isCalamity(mention, parsed) || isDirected(mention);
	switch (type) {
		case "explosion":
			return unit.verb && TENSIONS.has(parsed.sentence.texts[mention.to] ?? "");
		case "armed_attack":
		case "shelling":
		case "operation":
		case "clash":
			return unit.verb ? isInWords(mention, parsed) : isVerbal(mention, parsed);
		case "territory_taken":
			return isRegained(mention, parsed) || isName(mention, parsed);
		case "arrest":
			return unit.verb && isStopped(mention, parsed);
		case "seizure":
			return isSearch(mention, parsed);
		case "deployment":
			return (unit.verb && isDirected(mention)) || isPolitical(mention, parsed);
		case "property_damage":
			return unit.verb && isOfNoThing(mention, parsed);
		case "talks":
			return unit.verb && isArrival(mention, parsed);
		default:
			return false;
	}
}

/** "مناورة تحاكي هجوما على سفينة", "تدريبات على اقتحام المدن": what is played or practised. */
function isDrilled({ from, proclitics }: Mention, { sentence: { texts } }: Parsed): boolean {
	const before = texts[from - 1] ?? "";
	if (SIMULATING.has(before)) return true;
	if (before !== PREPOSITION.on && attachedPreposition(proclitics) !== PREPOSITION.for) return false;
	const led = before === PREPOSITION.on ? from - 2 : from - 1;
	return DRILLS.has(texts[led] ?? "") || SIMULATING.has(texts[led] ?? "");
}

/** "عقوبات جديدة تستهدف شبكة", "استهدفت هذه الإجراءات زعيم الحزب", "يستهدف تدريب ستين شخصا". */
function isMeasure({ from, to, unit }: Mention, { sentence: { texts, words } }: Parsed): boolean {
	if (unit.entry.id !== TARGET) return false;
	if (AIMS.has(texts[to] ?? "") || AIMS.has(texts[to + 1] ?? "") || MEASURES.has(texts[to] ?? "")) return true;
	// "استهدفت هذه الإجراءات": its subject; "استهدف الجيش ورشة": its object.
	if (MEASURES.has(texts[to + 1] ?? "") && POINTING.has(texts[to] ?? "")) return true;
	for (let i = from - 1; i >= Math.max(0, from - SUBJECT_BEFORE); i--) {
		if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
		if (MEASURES.has(texts[i] ?? "")) return true;
	}
	return false;
}

/** The entry of verbs of aiming at something. */
const TARGET = "target";

/** "ضرب الجفاف مناطق واسعة", "زلزال ضرب تركيا". */
function isCalamity({ from, to, unit }: Mention, { sentence: { texts } }: Parsed): boolean {
	if (unit.sense.frame !== "hit") return false;
	const behind = WAVES.has(texts[to] ?? "") ? to + 1 : to;
	if (CALAMITIES.has(texts[behind] ?? "") || CALAMITIES.has(texts[from - 1] ?? "")) return true;
	// "الزلزال المدمر الذي ضرب المنطقة": what nature does is nobody's act.
	return (
		RELATIVE_NOUNS.has(texts[from - 1] ?? "") && texts.slice(Math.max(0, from - SUBJECT_BEFORE), from).some((text) => NATURAL.has(text))
	);
}

/** How far before a verb "still" stands, with its subject between: لا يزال المتمردون في المدينة يسيطرون. */
const STILL_REACH = 5;

/** "ما زالت القوات تسيطر على الموانئ": what goes on as it was. */
export function isStillSo(verb: number, texts: readonly string[]): boolean {
	for (let i = verb - 1; i >= Math.max(0, verb - STILL_REACH); i--) if (STILL.has(texts[i] ?? "")) return true;
	return false;
}

/** "هاجم الرئيس الاتحاد الأوروبي في خطاب", where nobody is harmed and no weapon is named. */
function isInWords({ to, unit }: Mention, { mentions, sentence: { texts, words } }: Parsed): boolean {
	if (unit.entry.id !== ATTACK) return false;
	let comma = false;
	for (let i = to; i < to + WORDS_REACH; i++) {
		if (isOf(words[i], CLASS.hard)) return false;
		comma ||= isOf(words[i], CLASS.comma);
		const spoken = !comma && IN_WORDS.has(texts[i] ?? "") && words[i - 1]?.shape.preposition != null;
		if (spoken || SAYING_SO.has(texts[i] ?? "")) return !mentions.some(({ family }) => family === "harm" || family === "means");
	}
	return false;
}

/** The entry of verbs of attacking. */
const ATTACK = "attack";

/** "شن هجوما لاذعا", "قصف إعلامي متبادل". */
function isVerbal({ to, unit }: Mention, { sentence: { texts } }: Parsed): boolean {
	return VERBAL.has(texts[to] ?? "") || (unit.entry.id === CAMPAIGN && CIVIL_AIMS.has(texts[to] ?? ""));
}

/** The entry of campaigns of whatever kind. */
const CAMPAIGN = "campaign";

/** How far behind a word of taking what is wrung from somebody stands: انتزاع المزيد من أوراق القوة. */
const WRUNG_REACH = 3;

/** "استعادة الثقة", "استعاد المطار نشاطه". */
function isRegained({ to, unit }: Mention, { sentence: { texts } }: Parsed): boolean {
	const form = fold(unit.form.text);
	if (isWringing(form)) return texts.slice(to, to + WRUNG_REACH).some((text) => WRUNG.has(text));
	if (!isRegaining(form)) return false;
	return (
		(!unit.verb && STATES.has(texts[to] ?? "")) ||
		REGAINED.has(texts[to] ?? "") ||
		(!isPreposition(texts[to]) && REGAINED.has(texts[to + 1] ?? ""))
	);
}

const isPreposition = (text: string | undefined) => text === PREPOSITION.from || text === PREPOSITION.in || text === PREPOSITION.on;

/** "الجبهة الوطنية لتحرير تيغراي": a name. */
function isName({ from }: Mention, { sentence: { texts } }: Parsed): boolean {
	if (!TO_LIBERATE.has(texts[from] ?? "")) return false;
	return LIBERATORS.has(texts[from - 1] ?? "") || (isDefinite(texts[from - 1] ?? "") && LIBERATORS.has(texts[from - 2] ?? ""));
}

/** "أوقفت القوات عمليات القصف", "أوقفت واشنطن تمويل الوكالة": what is stopped is nobody held. */
function isStopped({ to, unit }: Mention, { mentions, numbers, sentence: { texts, words } }: Parsed): boolean {
	if (unit.entry.id !== STOP) return false;
	for (let i = to; i < to + STOPPED_REACH; i++) {
		if (isOf(words[i], CLASS.comma | CLASS.hard) || numbers.some((n) => n.from === i)) return false;
		if (STOPPED.has(texts[i] ?? "")) return true;
		for (const m of mentions) {
			if (m.from !== i) continue;
			if (m.family === "person") return false;
			if (m.family === "act" && m.unit.sense.kind !== "cause" && !m.unit.verb && attachedPreposition(m.proclitics) === "")
				return words[i - 1]?.shape.preposition === null;
		}
	}
	return false;
}

/** The entry of verbs of stopping somebody. */
const STOP = "stop";

/** "نداءات توجهها القوات": who directs something at somebody goes nowhere. */
function isDirected({ unit, enclitic }: Mention): boolean {
	return enclitic !== "" && isHeading(fold(unit.form.text));
}

/** "تحرك دبلوماسي", "تحرك شعبي لإعادة الإعمار": no force moves. */
function isPolitical({ to, unit }: Mention, { sentence: { texts } }: Parsed): boolean {
	if (!isStirring(fold(unit.form.text))) return false;
	// "تحركت": a verb has no adjective.
	for (let i = to; i < to + (unit.verb ? 1 : STIRRING_REACH); i++)
		if (POLITICAL.has(texts[i] ?? "") || CIVIL_AIMS.has(texts[i] ?? "")) return true;
	return false;
}

/** How far behind a noun of moving what it is for stands. */
const STIRRING_REACH = 4;

/** "تسلب عقول الشباب", "الفوضى التي تغرق ليبيا": no thing is robbed or sunk. */
function isOfNoThing({ to, unit }: Mention, { places, sentence: { texts } }: Parsed): boolean {
	if (ABSTRACT.has(texts[to] ?? "") || ABSTRACT.has(texts[to + 1] ?? "")) return true;
	return isSinking(fold(unit.form.text)) && (DROWNED.has(texts[to] ?? "") || places.some(({ from }) => from === to));
}

/** How far before and behind a verb of receiving who receives and who arrives stand. */
const RECEIVER_BEFORE = 4;
const ARRIVAL_BEHIND = 6;

/** "استقبل ميناء عدن سفينة", "استقبلت المستشفيات جرحى": nobody is talked to. */
function isArrival({ from, to, unit }: Mention, { sentence: { texts, words } }: Parsed): boolean {
	if (!isReceiving(fold(unit.form.text))) return false;
	if (RECEIVERS.has(texts[to] ?? "")) return true;
	for (let i = from - 1; i >= Math.max(0, from - RECEIVER_BEFORE) && !isOf(words[i], CLASS.comma | CLASS.hard); i--)
		if (RECEIVERS.has(texts[i] ?? "") && words[i - 1]?.shape.preposition == null) return true;
	for (let i = to; i < to + ARRIVAL_BEHIND && !isOf(words[i], CLASS.comma | CLASS.hard); i++) if (ARRIVALS.has(texts[i] ?? "")) return true;
	return false;
}

/** "عملية للعثور على المنفذين", "تفكيك الفصيل". */
function isSearch({ to, unit, proclitics }: Mention, { mentions, sentence: { texts, words } }: Parsed): boolean {
	if (unit.entry.id === FOUND)
		return (
			(!unit.verb && attachedPreposition(proclitics) === PREPOSITION.for) ||
			// "العثور على مقاتلين موثوق بهم": people who are found alive are nothing seized.
			(!unit.verb &&
				mentions.some(
					(m) =>
						m.family === "person" &&
						m.from >= to &&
						m.from - to <= 2 &&
						texts[m.from - (isOf(words[m.from - 1], CLASS.quote) ? 2 : 1)] === PREPOSITION.on,
				) &&
				!mentions.some((m) => (m.family === "harm" || m.family === "object") && m.from >= to))
		);
	return fold(unit.form.text) === BREAKING_UP && BROKEN_UP.has(texts[to] ?? "");
}

/** The entry of finding, and breaking up as the lexicon writes it. */
const FOUND = "found";
