import { fold } from "../../arabic/letters.js";
import { attachedPreposition, COMPLEMENTISERS, conjoined, PREPOSITION } from "../../arabic/particles.js";
import {
	ACCUSATIONS,
	AS_PARTICIPLE,
	DEMANDS,
	IN_ORDER,
	ISSUES,
	isOneOf,
	MEETING,
	OPENERS,
	OWNED,
	PASSIVE_MARKS,
	PUPIL,
	QUOTED_WORDS,
	SCHOOLING,
	SUPPORT,
	THREAT_OPENERS,
	THREATS_ALONE,
	unjoined,
	WITHHELD,
} from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Act } from "../acts.js";
import type { Context } from "../event.js";
import type { Trigger } from "../triggers.js";

/** How far before a verbal noun the verb may stand that it leans on: حمّل فلان كذا مسؤولية. */
const SUPPORT_REACH = 14;
/** The same for words that tell other things too: استعدادا لاقتحامها. */
const RESOLVE_REACH = 6;
/** The same for one's own responsibility, which nothing but its declaring has: أعلنت جماعة كذا، جناح كذا، في بيان مسؤوليتها عن. */
const OWNED_REACH = 24;
const RESOLVING: ReadonlySet<string> = new Set(["resolve", "backing"]);

/** Not said: لم يتبن, لم تطالب. What nobody claimed is not coded. */
export function isDenied(trigger: Trigger, context: Context): boolean {
	return (context.cover[trigger.from - 1] ?? []).some((m) => m.family === "negation");
}

/** A noun behind a comma that goes on with what the speaker says: مطالبة مجلس الأمن. */
export function isParticiple(trigger: Trigger, context: Context): boolean {
	const { words } = context.parsed.sentence;
	return isOneOf(AS_PARTICIPLE, words[trigger.from]?.text ?? "") && words[trigger.from - 1]?.text === ",";
}

/** The verb that a verbal noun leans on; null where none stands before it in its clause. */
export function supportOf(trigger: Trigger, act: Act, context: Context): number | null {
	const { words } = context.parsed.sentence;
	const reach = isOwned(trigger, context) ? OWNED_REACH : RESOLVING.has(trigger.mention.unit.entry.id) ? RESOLVE_REACH : SUPPORT_REACH;
	for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - reach; i--) {
		const word = words[i] as (typeof words)[number];
		// A pronoun goes back over an aside to its verb: أكدت الحركة في بيان، استمرارها في.
		// "أعلنت الجماعة، في بيان، مسؤوليتها عن": over several, where the noun is one's own responsibility.
		const aside = word.text === "," && (isOwned(trigger, context) || (i === trigger.from - 1 && pronounOf(trigger, context)));
		if (word.kind === "mark" && !aside && word.text !== '"' && word.text !== "(" && word.text !== ")") return null;
		if (
			COMPLEMENTISERS.has(word.text) ||
			context.acts.some((other) => other !== act && other.triggers.some((t) => t.sort === "statement" && t.from <= i && i < t.to))
		)
			return null;
		if ((context.cover[i - 1] ?? []).some((m) => m.family === "negation")) return null;
		if (isOneOf(SUPPORT.blame, word.text)) return isResponsibility(trigger) ? i : null;
		if (isOneOf(SUPPORT.own, word.text) && trigger.type === "claim_responsibility") return i;
		if (isOneOf(SUPPORT.express, word.text) && trigger.mention.unit.entry.id !== "responsibility") return i;
		if (i < act.from - 1 && context.acts.some((other) => other !== act && other.triggers.some((t) => t.verb && t.from <= i && i < t.to)))
			return null;
	}
	return null;
}

/** "Responsibility", laid on somebody or declared one's own. */
export const isResponsibility = (trigger: Trigger) =>
	!trigger.verb &&
	!trigger.adjective &&
	(trigger.mention.unit.entry.id === "responsibility" || trigger.mention.unit.entry.id === "claim_responsibility");

/** "Its responsibility for", of whoever declares it. */
const isOwned = (trigger: Trigger, { parsed }: Context) =>
	isResponsibility(trigger) && OWNED.has(parsed.sentence.texts[trigger.from] ?? "");

/** The verb before "responsibility" lays it on somebody. */
export function isBlame(trigger: Trigger, lean: number | null, context: Context): boolean {
	return lean !== null && isResponsibility(trigger) && isOneOf(SUPPORT.blame, context.parsed.sentence.words[lean]?.text ?? "");
}

/** The type of a verbal act. "Responsibility" alone is none: laid on somebody it accuses, declared one's own it claims. */
export function kindOf(trigger: Trigger, lean: number | null, context: Context): StatementType | null {
	const { id } = trigger.mention.unit.entry;
	if (isBlame(trigger, lean, context)) return "accuse";
	if (id === "responsibility") return null;
	if (NEEDS_VERB.has(id) && lean === null) return null;
	// "أصدر الرئيس قرارا بتعيين": a decree that is issued is an act.
	if (id === "decree" && ISSUES.has(unjoined(context.parsed.sentence.texts[lean ?? trigger.from] ?? ""))) return null;
	if (isNoVerbalAct(trigger, context)) return null;
	if (id === "refuse" && isWithheld(trigger, context)) return null;
	if (REFUSING.has(id) && isOfAccusations(trigger, context)) return "deny";
	if (id === "ascribe" && isQuoted(trigger, context)) return null;
	if (id === "claim_responsibility" && trigger.verb && trigger.mention.enclitic === "" && !claimsAct(trigger, context)) return null;
	if (id === "threaten" && trigger.verb && !isVerbalThreat(trigger, context)) return null;
	return trigger.type as StatementType;
}

/**
 * Nouns of the same letters that tell no verbal act: استعدادا لاقتحام is in order to, إدانته بقتل a conviction, تنفيذ مطالب المتظاهرين what is done about
 * demands, طالب في المرحلة الثانوية a pupil.
 */
function isNoVerbalAct({ from, to, verb, adjective, mention }: Trigger, { parsed }: Context): boolean {
	const { words, texts } = parsed.sentence;
	const text = unjoined(texts[from] ?? "");
	if (verb)
		return PUPIL.has(text) && ((texts[to] === PREPOSITION.in && SCHOOLING.has(texts[to + 1] ?? "")) || SCHOOLING.has(texts[to] ?? ""));
	// "قرب مدينا عفرين": behind a preposition there stands no participle of a speaker.
	if (IN_ORDER.has(text) || (adjective && from > 0 && words[from - 1]?.shape.preposition !== null)) return true;
	if (mention.enclitic !== "" && mention.unit.sense.type === "condemn") {
		const next = words[to];
		return (
			next?.kind === "word" &&
			next.shape.preposition === null &&
			next.shape.analyses.some((a) => attachedPreposition(a.proclitics) === PREPOSITION.by)
		);
	}
	return DEMANDS.has(text) && MEETING.has(unjoined(texts[from - 1] ?? ""));
}

/** Words ascribed to somebody, not a deed: نسبت الوكالة إلى الوزير قوله. */
function isQuoted(trigger: Trigger, context: Context): boolean {
	return context.parsed.sentence.words.slice(trigger.to, trigger.to + ASCRIBED_REACH).some((w) => QUOTED_WORDS.has(w.text));
}

/** No word is given, or nothing is said of what is refused: رفض المتحدث التعليق, رفضوا واشتبكوا. */
function isWithheld(trigger: Trigger, context: Context): boolean {
	const { words } = context.parsed.sentence;
	const next = context.cover[trigger.to] ?? [];
	if (next.some((m) => m.family === "act" && m.unit.verb && m.from === trigger.to && conjoined(m.proclitics))) return true;
	for (let i = trigger.to; i < words.length && i - trigger.to < WITHHELD_REACH; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.text === "," || COMPLEMENTISERS.has(word.text)) return false;
		if (WITHHELD.has(word.text)) return true;
	}
	return false;
}

const WITHHELD_REACH = 10;
const ASCRIBED_REACH = 14;
const CLAIMED_REACH = 14;

/** What is claimed is an act: تبنى الهجوم, not تبنى مشروعا. */
function claimsAct(trigger: Trigger, context: Context): boolean {
	for (let i = trigger.from; i < Math.min(context.cover.length, trigger.to + CLAIMED_REACH); i++)
		if (
			(context.cover[i] ?? []).some(
				(m) =>
					(m.family === "harm" || (m.family === "act" && m.unit.sense.kind !== "cause")) &&
					(m.from >= trigger.to || m.to > trigger.from + 1),
			)
		)
			return true;
	return false;
}

/** Entries of nouns that tell a verbal act only with a verb: أعرب عن قلق، شدد على ضرورة، أكد التزامه. */
const NEEDS_VERB: ReadonlySet<string> = new Set(["need", "concern", "resolve", "backing", "refusal", "approval", "decree"]);

/** Entries of refusing: what is refused, where it is what others say of one, is denied: رفض الاتهامات. */
const REFUSING: ReadonlySet<string> = new Set(["refuse", "refusing", "refusal"]);

/** How far behind the word of refusing the accusations may stand: the speaker comes between. */
const ACCUSATIONS_REACH = 6;

function isOfAccusations({ to }: Trigger, context: Context): boolean {
	const { words } = context.parsed.sentence;
	for (let i = to; i < words.length && i - to < ACCUSATIONS_REACH; i++) {
		const word = words[i] as (typeof words)[number];
		if (ACCUSATIONS.has(word.text)) return true;
		if (word.kind !== "word" || COMPLEMENTISERS.has(word.text) || OPENERS.has(word.text)) return false;
	}
	return false;
}

/** "Threatens" of a danger is no verbal act: it has "with", "that", a quotation or a body as its object. */
function isVerbalThreat(trigger: Trigger, context: Context): boolean {
	// "تحتفظ بحق الرد": several words tell the threat whole.
	const { text } = trigger.mention.unit.form;
	if (THREATS_ALONE.has(text) || (trigger.to - trigger.from > 1 && text.includes(" "))) return true;
	const { words } = context.parsed.sentence;
	for (let i = trigger.to; i < words.length && i - trigger.to < 10; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.text === '"' || word.text === ":" || THREAT_OPENERS.has(word.text) || (i === trigger.to && PASSIVE_MARKS.has(word.text)))
			return true;
		if (word.shape.preposition === null && word.shape.analyses.some((a) => attachedPreposition(a.proclitics) === PREPOSITION.by))
			return true;
	}
	return context.phrases.some(
		(p) => p.from === trigger.to && p.sort === "actor" && p.prep === null && p.head.unit.sense.group === undefined,
	);
}

/** A pronoun hangs on a verbal noun, on its first word where it has several: إصراره على. */
export function pronounOf(trigger: Trigger, context: Context): boolean {
	if (trigger.mention.enclitic !== "") return true;
	const first = fold(trigger.mention.unit.form.text).split(" ")[0];
	return (
		trigger.to - trigger.from > 1 &&
		(context.parsed.sentence.words[trigger.from]?.shape.analyses ?? []).some((a) => a.enclitic !== "" && a.stem === first)
	);
}
