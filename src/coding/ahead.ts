import { BECAME, EXPECTED, GOALS, HELD, LIKELY, NEAR, NEXT_ONE, NO_GOAL, ON_THE_WAY } from "../arabic/ahead.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition, PREPOSITION, withoutArticle } from "../arabic/particles.js";
import type { Modality } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import { toBegin } from "./to-begin.js";
import { mainTrigger, type Trigger } from "./triggers.js";

/** A word or words that say that an act is yet to come, and what they make of it. */
export interface Ahead {
	readonly value: Modality;
	readonly rule: string;
	readonly from: number;
	readonly to: number;
}

/** How far behind an act's noun its adjective stands, with others between: الهجوم التركي البري المرتقب. */
const ADJECTIVE_REACH = 3;
/** How far behind a noun the verb stands that says that it is near: تحرير مدينة زنجبار بات قريبا. */
const NEAR_REACH = 5;
/** How far behind an act its day stands. */
const DAY_REACH = 12;
/** How far before a goal a word stands that makes it none. */
const GOAL_REACH = 3;

/** How far behind a light noun that is a goal the act stands that it carries: لشن سلسلة هجمات. */
const CARRIED_REACH = 4;

/** What says of an act that it is yet to come: an adjective or predicate of its noun, a day ahead, a goal that somebody sets out for; null where nothing does. */
export function aheadOf(parsed: Parsed, act: Act, main: Trigger): Ahead | null {
	return (
		(main.verb ? null : (adjectiveOf(parsed, main) ?? nearAt(parsed, main))) ??
		goalOf(parsed, act, mainTrigger(act) ?? main) ??
		toBegin(parsed, act) ??
		dayAhead(parsed, act, main)
	);
}

/** "الهجوم التركي المرتقب", "عن هجوم محتمل على المدينة". */
function adjectiveOf({ sentence: { words, texts } }: Parsed, { to }: Trigger): Ahead | null {
	for (let i = to; i < to + ADJECTIVE_REACH; i++) {
		const text = texts[i];
		const word = words[i];
		if (text === undefined || word?.kind !== "word" || word.shape.preposition !== null) return null;
		if (EXPECTED.has(text) && !ON_THE_WAY.has(texts[i + 1] ?? ""))
			return { value: "planned", rule: "modality.expected", from: i, to: i + 1 };
		if (LIKELY.has(text)) return { value: "possible", rule: "modality.likely", from: i, to: i + 1 };
	}
	return null;
}

/** "تحرير زنجبار بات قريبا": the predicate of what has not come yet. */
function nearAt({ sentence: { words, texts } }: Parsed, { to }: Trigger): Ahead | null {
	for (let i = to; i < to + NEAR_REACH; i++) {
		if (isOf(words[i], CLASS.comma | CLASS.hard)) return null;
		if (BECAME.has(texts[i] ?? ""))
			return NEAR.has(texts[i + 1] ?? "") ? { value: "planned", rule: "modality.near", from: i, to: i + 2 } : null;
	}
	return null;
}

/** "توجهت القوات لمحاصرة القرية", "للسيطرة على المدينة": what somebody sets out for. Codebook, "Purposes". */
function goalOf({ sentence: { words, texts } }: Parsed, { triggers }: Act, main: Trigger): Ahead | null {
	const first = triggers[0] as Trigger;
	if (first.verb || main.verb || main.from - first.to > CARRIED_REACH || attachedPreposition(first.mention.proclitics) !== PREPOSITION.for)
		return null;
	const { proclitics, enclitic } = first.mention;
	const text = (texts[first.from] ?? "").slice(proclitics.length - 1, enclitic === "" ? undefined : -enclitic.length);
	if (HELD.has(text) || !(GOALS.has(text.slice(1)) || GOALS.has(withoutArticle(text.slice(1))))) return null;
	for (let i = first.from - 1; i >= Math.max(0, first.from - GOAL_REACH); i--) {
		if (isOf(words[i], CLASS.hard)) break;
		if (NO_GOAL.has(texts[i] ?? "")) return null;
	}
	return { value: "planned", rule: "modality.goal", from: first.from, to: first.to };
}

/** "عقد جولة جديدة الأسبوع المقبل", "خلال الساعات القادمة": a day ahead behind an act that no other stands before. */
function dayAhead({ dates, mentions, sentence: { words, texts } }: Parsed, { triggers }: Act, main: Trigger): Ahead | null {
	if (dates.length === 0 || (main.verb && main.mention.unit.voice !== "present")) return null;
	const at = (triggers.at(-1) ?? main).to;
	for (const { from, to } of dates) {
		if (from < at || from - at > DAY_REACH || !NEXT_ONE.has(texts[to - 1] ?? "")) continue;
		for (let i = at; i < from; i++) if (isOf(words[i], CLASS.comma | CLASS.hard | CLASS.opener)) return null;
		if (mentions.some(({ family, ...m }) => (family === "act" || family === "harm" || family === "say") && m.from >= at && m.to <= from))
			return null;
		return { value: "planned", rule: "modality.day-ahead", from, to };
	}
	return null;
}
