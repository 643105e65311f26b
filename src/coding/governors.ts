import { CLASS, isOf } from "../arabic/classes.js";
import {
	ABOUT_TO_BE,
	AGREED,
	BEGINNINGS,
	CAN,
	COMING_NEAR,
	CONSISTS,
	EFFECTS,
	MANAGING,
	MAY,
	MAY_VERBS,
	NEARNESS,
	NEXT_STAGE,
	NOT_MANAGING,
	ORDERS,
	PACTS,
	PRESENT_LETTER,
	REALLY,
	SO_THAT,
	STAGES,
	STANDS_IN_IT,
	STIPULATES,
	TALK,
	TALKED,
	WILL_SET_ABOUT,
} from "../arabic/governors.js";
import { attachedPreposition, NOT, PREPOSITION, THAT_IT } from "../arabic/particles.js";
import type { Modality } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Ahead } from "./ahead.js";
import type { Parsed } from "./mentions.js";
import { mainTrigger, type Trigger } from "./triggers.js";

/** How far before an act the word stands that governs it, with its subject between. */
const REACH = 6;
/** The same where "that" and another subject stand between: تخشى الحكومة أن تؤدي الاشتباكات في المدينة إلى نزوح. */
const THAT_REACH = 10;
/** The same of a text that stipulates it: ينص الاتفاق على تبادل الأسرى وانسحاب القوات. */
const STIPULATED_REACH = 14;
/** How far before an act's noun "next" stands: المرحلة المقبلة من الحملة ستكون السيطرة على المدينة. */
const STAGE_REACH = 7;

/** What governs an act and says that it has not come about: قد، يمكن، لم يتمكن من، أوامر بـ، قرب، ينص الاتفاق على; null where nothing does. */
export function governedBy(parsed: Parsed, act: Act, main: Trigger): Ahead | null {
	const { texts, title } = parsed.sentence;
	// What was done, or is known.
	const past = main.verb ? main.mention.unit.voice !== "present" : isKnown(parsed, main);
	const before = texts[main.from - 1] ?? "";
	if (main.verb && !past && !title) {
		if (CAN.has(texts[main.from] ?? "")) return at("possible", "modality.can", main.from);
		if (MAY.has(before)) return at("possible", "modality.may", main.from - 1);
		if (SO_THAT.has(before)) return at("planned", "modality.so-that", main.from - 1);
	}
	if (!past && COMING_NEAR.has(before)) return at("planned", "modality.near-by", main.from - 1);
	if (!past && NEARNESS.has(before) && BEGINNINGS.has(texts[main.from] ?? "")) return at("planned", "modality.near-by", main.from - 1);
	return past
		? null
		: (governorOf(parsed, main) ?? thatOf(parsed, main) ?? stageOf(parsed, main) ?? pactOf(parsed, mainTrigger(act) ?? main));
}

const at = (value: Modality, rule: string, from: number): Ahead => ({ value, rule, from, to: from + 1 });

/** A word that governs what stands behind its preposition or "that", with its subject between. */
function governorOf(parsed: Parsed, main: Trigger): Ahead | null {
	const { texts, words } = parsed.sentence;
	let that = false;
	for (let i = main.from - 1; i >= Math.max(0, main.from - (that ? THAT_REACH : REACH)); i--) {
		const text = texts[i] ?? "";
		const word = words[i];
		if (isOf(word, CLASS.comma | CLASS.hard | CLASS.relative)) return null;
		if (isOf(word, CLASS.opener) && !MAY.has(text)) {
			if (text !== THAT || that) return null;
			that = true;
			continue;
		}
		if (WILL_SET_ABOUT.has(text) && !main.verb) return at("planned", "modality.will", i);
		if (TALK.has(text) && TALKED.has(texts[i - 1] ?? "") && texts[i + 1] === PREPOSITION.about)
			return at("possible", "modality.talked-of", i);
		if (ABOUT_TO_BE.has(text)) return at("planned", "modality.about-to", i);
		if (AGREED.has(text) && texts[main.from - 1] === PREPOSITION.on) return at("planned", "modality.agreed", i);
		if (CAN.has(text)) return isSubject(parsed, main) ? null : at("possible", "modality.can", i);
		if (NOT_MANAGING.has(text) || (MANAGING.has(text) && NOT.has(texts[i - 1] ?? ""))) return at("attempted", "modality.not-managed", i);
		if (ORDERS.has(text))
			return attachedPreposition(main.mention.proclitics) === PREPOSITION.by ? at("planned", "modality.ordered", i) : null;
		if (MAY.has(text) && i < main.from - 1)
			return isOfPresent(parsed, i + 1) && !isSubject(parsed, main) ? at("possible", "modality.may", i) : null;
	}
	return null;
}

const THAT = THAT_IT;

/** Whether a verb behind "may" is of the present. */
function isOfPresent({ mentions, sentence: { texts } }: Parsed, i: number): boolean {
	const text = texts[i] ?? "";
	return (
		text.startsWith(PRESENT_LETTER) ||
		MAY_VERBS.has(text) ||
		mentions.some((m) => m.from === i && m.unit.verb && m.unit.voice === "present")
	);
}

/** "قد يؤدي القصف إلى نزوح": an act with the article right behind a verb of effect is its subject, and no part of what may be. */
function isSubject({ sentence: { texts } }: Parsed, { from, mention }: Trigger): boolean {
	return mention.definite && EFFECTS.has(texts[from - 1] ?? "") && attachedPreposition(mention.proclitics) === "";
}

/** How far behind an act's noun a relative says more of it. */
const KNOWN_REACH = 3;

/** "اقتراب الضربات التي توجهها الطائرات": an act of which more is said by a relative is known, and has happened. */
function isKnown({ sentence: { words } }: Parsed, { to }: Trigger): boolean {
	for (let i = to; i < to + KNOWN_REACH; i++) {
		if (isOf(words[i], CLASS.relative)) return true;
		if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
	}
	return false;
}

/** "على أن تنسحب القوات": a verb of the present behind "that", which tells of nothing done but behind some words. */
function thatOf({ sentence: { texts, title, words } }: Parsed, { from, verb }: Trigger): Ahead | null {
	if (!verb || title || texts[from - 1] !== THAT || words[from - 2]?.kind !== "word" || REALLY.has(texts[from - 2] ?? "")) return null;
	return at(texts[from - 2] === PREPOSITION.on ? "planned" : "possible", "modality.that", from - 1);
}

/** "المرحلة المقبلة ستكون السيطرة على المدينة". */
function stageOf({ sentence: { texts, words } }: Parsed, { from, verb }: Trigger): Ahead | null {
	if (verb) return null;
	let consists = false;
	for (let i = from - 1; i >= Math.max(1, from - STAGE_REACH); i--) {
		const text = texts[i] ?? "";
		if (isOf(words[i], CLASS.comma | CLASS.hard | CLASS.relative)) return null;
		consists ||= CONSISTS.has(text) || (CONSISTS.has(texts[i - 2] ?? "") && STAGES.has(texts[i - 1] ?? ""));
		if (consists && NEXT_STAGE.has(text) && STAGES.has(texts[i - 1] ?? ""))
			return { value: "planned", rule: "modality.stage", from: i - 1, to: i + 1 };
	}
	return null;
}

/** "ينص الاتفاق على انسحاب القوات". */
function pactOf({ sentence: { texts, words } }: Parsed, { from, verb, mention }: Trigger): Ahead | null {
	if (verb || mention.definite) return null;
	for (let i = from - 1; i >= Math.max(0, from - STIPULATED_REACH); i--) {
		if (isOf(words[i], CLASS.hard | CLASS.relative)) return null;
		if (!STANDS_IN_IT.has(texts[i] ?? "")) continue;
		return STIPULATES.has(texts[i] ?? "") || PACTS.has(texts[i - 1] ?? "") || PACTS.has(texts[i + 1] ?? "")
			? at("planned", "modality.stipulated", i)
			: null;
	}
	return null;
}
