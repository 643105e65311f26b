import { BUT_THAT, ENDING, NOT_THEN, ONLY } from "../arabic/ahead.js";
import { STILL } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { MANAGING, WHERE } from "../arabic/governors.js";
import { attachedPreposition, IF, isFuture, PREPOSITION, RUMOURS } from "../arabic/particles.js";
import type { Modality } from "../schemes/codebook.js";
import { type Act, unharming } from "./acts.js";
import { aheadOf } from "./ahead.js";
import type { Cover } from "./cover.js";
import type { Valued } from "./draft.js";
import { governedBy } from "./governors.js";
import type { Mention, Parsed } from "./mentions.js";
import { mainTrigger, type Trigger } from "./triggers.js";
import { WITHSTANDING } from "./types.js";

/** How many words before an act a cue of intent or doubt reaches. */
const REACH = 6;
/** The same of words of expecting, and their entry: توقع الخبير العسكري العقيد المتقاعد أن يشن. */
const EXPECTING_REACH = 12;
const EXPECTING = "expect";

/** "للتصدي لهجمات": what somebody wants to stand up to goes on. */
function isPurpose({ unit, proclitics }: Mention): boolean {
	return WITHSTANDING.has(unit.entry.id) && !unit.verb && attachedPreposition(proclitics) === PREPOSITION.for;
}

/** "إذا لم تنسحب", "ما لم تنسحب": what is not done may yet be. */
function isCondition({ from, to }: Mention, words: Parsed["sentence"]["words"]): boolean {
	return to - from > 1 || IF.has(words[from - 1]?.text ?? "");
}

/** The entry of verbs and adjectives of aiming at something. */
const AIM = "aim";

/** "تهدف العملية إلى السيطرة": what aims is not what is aimed at; before the act stands no "to" yet. */
function isAimless({ unit, to }: Mention, main: number, words: Parsed["sentence"]["words"]): boolean {
	if (unit.entry.id !== AIM) return false;
	for (let i = to; i < main; i++) if (words[i]?.text === PREPOSITION.to) return false;
	return true;
}

/** How far behind a verb that is denied "only" stands. */
const ONLY_REACH = 8;

/** "لم تقصف الطائرات التنظيم سوى ثلاث مرات": it did, only so often. */
function isAllBut(negation: number, from: number, words: Parsed["sentence"]["words"]): boolean {
	if (!NOT_THEN.has(words[negation]?.text ?? "")) return false;
	for (let i = from; i < from + ONLY_REACH; i++) {
		if (isOf(words[i], CLASS.hard | CLASS.comma)) return false;
		if (ONLY.has(words[i]?.text ?? "")) return !BUT_THAT.has(words[i + 1]?.text ?? "");
	}
	return false;
}

/** "هدد بالرد على قصف الميناء": what somebody threatens to answer has been done. */
function isAnswered(at: number, words: Parsed["sentence"]["words"]): boolean {
	return words[at - 1]?.shape.preposition !== null && isOf(words[at - 2], CLASS.answering);
}

/** How far before an act stands who denies what is said of it. */
const RUMOUR_REACH = 16;

/** "نفى المتحدث ما تداولته مواقع عن انسحاب القوات": the word that denies what others say of an act; null where none does. */
function denialOf(main: number, { sentence: { words } }: Parsed, cover: Cover): Mention | null {
	let rumoured = false;
	for (let i = main - 1; i >= Math.max(0, main - RUMOUR_REACH); i--) {
		if (isOf(words[i], CLASS.hard)) return null;
		rumoured ||= RUMOURS.has(words[i]?.text ?? "");
		if (!rumoured) continue;
		const denied = (cover[i] as readonly Mention[]).find((m) => m.family === "modality" && m.unit.sense.modality === "denied");
		if (denied) return denied;
	}
	return null;
}

/** "شارك في التخطيط للهجوم": a noun of intent between a light word and the act that it carries; null where none is. */
function carried(act: Act, main: Trigger, words: Parsed["sentence"]["words"], cover: Cover): Mention | null {
	if (main.sort !== "light") return null;
	const told = mainTrigger(act) as Trigger;
	for (let i = told.from - 1; i >= main.to; i--) {
		if (isOf(words[i], CLASS.hard | CLASS.comma)) return null;
		for (const mention of cover[i] as readonly Mention[])
			if (mention.family === "modality" && !mention.unit.verb && !isPurpose(mention) && mention.unit.sense.modality !== "occurred")
				return mention;
	}
	return null;
}

/** "صد الجيش الهجوم بعد اشتباكات", "فشلت المفاوضات": the fight in which an attack was fended off, and talks that failed, took place. Codebook, "Two-sided acts". */
const TWO_SIDED: ReadonlySet<string> = new Set(["clash", "talks"]);

/**
 * "اشتباكات ومحاولات تسلل", "يحاولون ردم الخنادق التي حفرها المسلحون": whether a word of intent is of another act than the one told: joined to its noun by "and", or
 * parted from its past verb by a relative.
 */
function isOfAnother({ triggers }: Act, trigger: Trigger, type: string, words: Parsed["sentence"]["words"]): boolean {
	if (!trigger.modal)
		return trigger.sort === "event" && trigger.type !== type && triggers.some((t) => t !== trigger && !t.verb && t.type === type);
	const next = triggers[triggers.indexOf(trigger) + 1];
	if (!next?.verb || next.mention.unit.voice === "present") return false;
	for (let i = trigger.to; i < next.from; i++) if (isOf(words[i], CLASS.relative) || WHERE.has(words[i]?.text ?? "")) return true;
	return false;
}

/** The entry of phrases that say that nobody was hurt: the act itself was. */
const NOBODY_HURT = "nobody_hurt";

/** Whether an act happened, was tried, is planned, threatened, denied or only possible. */
export function modalityOf(parsed: Parsed, cover: Cover, act: Act, type: string): Valued<Modality> {
	const index = parsed.sentence.index;
	const { words } = parsed.sentence;
	const first = act.triggers.find((t) => t.sort === "event" && !t.modal);
	for (const trigger of act.triggers) {
		const own = trigger.mention.unit.sense.modality;
		// "القبض على نساء حاولن الفرار": what those tried to whom it was done.
		if (trigger.modal && trigger.verb && first && first.from < trigger.from) continue;
		// "تصدت الدفاعات لصواريخ": what was fended off was met.
		if (type === "interception" && WITHSTANDING.has(trigger.mention.unit.entry.id)) continue;
		if (
			own &&
			own !== "occurred" &&
			!isPurpose(trigger.mention) &&
			!(own === "attempted" && TWO_SIDED.has(type)) &&
			!isOfAnother(act, trigger, type, words)
		)
			return {
				value: own as Modality,
				rule: "modality.word",
				evidence: { sentence: index, from: trigger.from, to: trigger.to },
				confidence: 0.85,
			};
	}
	const main = unharming(act);
	const denied = main ? denialOf(main.from, parsed, cover) : null;
	if (denied)
		return { value: "denied", rule: "modality.rumour", evidence: { sentence: index, from: denied.from, to: denied.to }, confidence: 0.75 };
	if (main && !isAnswered(main.from, words)) {
		// "طمر الخنادق التي حفرها المسلحون": what was done is told of a thing in a plan.
		const own = main.verb && (main.sort !== "light" || main.mention.unit.voice !== "present");
		for (let i = main.from - 1; i >= 0 && i >= main.from - EXPECTING_REACH; i--) {
			const word = words[i] as (typeof words)[number];
			if (isOf(word, CLASS.hard) || (own && isOf(word, CLASS.relative))) break;
			for (const mention of cover[i] as readonly Mention[]) {
				const expecting = mention.unit.entry.id === EXPECTING;
				// "توقع ارتفاع عدد الضحايا": more of the dead, and no act.
				if (expecting ? main.sort === "harm" : main.from - i > REACH) continue;
				// "في نوى": behind a preposition stands no verb.
				const misread = mention.unit.verb && words[mention.from - 1]?.shape.preposition != null;
				if (mention.family === "modality" && !misread && !isPurpose(mention) && !isAimless(mention, main.from, words)) {
					const value = mention.unit.sense.modality as Modality | undefined;
					// "هدد بقصف المدينة", against "يهدد الهدنة", "بنسف عملية السلام التي أطلقت": what is threatened with is led by "with".
					if (value === "threatened" && act.triggers.every((t) => attachedPreposition(t.mention.proclitics) !== PREPOSITION.by)) continue;
					if (value === "attempted" && TWO_SIDED.has(type)) continue;
					if (value && value !== "occurred")
						return { value, rule: "modality.cue", evidence: { sentence: index, from: mention.from, to: mention.to }, confidence: 0.75 };
				}
				if (
					mention.family === "negation" &&
					mention.unit.entry.id !== NOBODY_HURT &&
					main.from - mention.to <= 1 &&
					!STILL.has(words[mention.to]?.text ?? "") &&
					!ENDING.has(words[mention.to]?.text ?? "") &&
					// "دون الالتزام باتفاق": the noun between is denied, and not what it governs.
					(main.verb || main.from === mention.to || attachedPreposition(main.mention.proclitics) === "") &&
					!isAllBut(mention.from, main.to, words) &&
					!(cover[mention.to] as readonly Mention[]).some((m) => m.unit.verb && m.from === mention.to && m.to <= main.from)
				)
					return {
						value: isCondition(mention, words) ? "possible" : MANAGING.has(words[mention.to]?.text ?? "") ? "attempted" : "denied",
						rule: "modality.negated",
						evidence: { sentence: index, from: mention.from, to: mention.to },
						confidence: 0.75,
					};
			}
			if (isOf(word, CLASS.comma)) break;
		}
		const between = carried(act, main, words, cover);
		if (between)
			return {
				value: between.unit.sense.modality as Modality,
				rule: "modality.carried",
				evidence: { sentence: index, from: between.from, to: between.to },
				confidence: 0.75,
			};
		const ahead = aheadOf(parsed, act, main);
		if (ahead)
			return { value: ahead.value, rule: ahead.rule, evidence: { sentence: index, from: ahead.from, to: ahead.to }, confidence: 0.75 };
		const told = mainTrigger(act) as Trigger;
		const governed = governedBy(parsed, act, main) ?? (told !== main && main.sort === "light" ? governedBy(parsed, act, told) : null);
		if (governed)
			return {
				value: governed.value,
				rule: governed.rule,
				evidence: { sentence: index, from: governed.from, to: governed.to },
				confidence: 0.75,
			};
		const proclitics = main.mention.proclitics;
		if (main.verb && isFuture(proclitics))
			return { value: "planned", rule: "modality.future", evidence: { sentence: index, from: main.from, to: main.to }, confidence: 0.8 };
	}
	return {
		value: "occurred",
		rule: "modality.told",
		evidence: { sentence: index, from: main?.from ?? act.from, to: main?.to ?? act.to },
		confidence: 0.9,
	};
}
