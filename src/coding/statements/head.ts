import { attachedPreposition, conjoined, PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import { ABOUT, pluralVerb } from "../../arabic/speech/words.js";
import {
	ARTICLE,
	BODIES,
	endsFeminine,
	FEMININE_BODIES,
	FORCES,
	isFeminineAdjective,
	isNominative,
	isOblique,
	isOpenEnding,
	isOurs,
	MASCULINE_COUNTRIES,
	OPENERS,
	OURSELVES,
	PASSIVE_MARKS,
	PRAISED,
	QUANTIFIERS_FOR,
	SOME_OF,
	unjoined,
	verbGender,
} from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Act } from "../acts.js";
import { type DraftDays, include, type Valued } from "../draft.js";
import type { Context } from "../event.js";
import { identify } from "../identify.js";
import type { Phrase } from "../phrases.js";
import type { Say } from "../speech.js";
import type { Trigger } from "../triggers.js";
import { beforeAsked, upTo } from "./asking.js";
import { behindClaimed } from "./claimed.js";
import { byOffice } from "./offices.js";
import { hardEnd, type Party, partyAt, rootOf, skip, valuesOf } from "./party.js";
import { topicOf } from "./topic.js";
import type { Voice, Voices } from "./voices.js";

/** Who stands beside the word of a verbal act. */
export interface Head {
	readonly subject: Party | null;
	readonly object: Party | null;
	/** The verb is passive by what follows it: يتهم فيها, نسب إلى. */
	readonly passive: boolean;
	/** Behind the last word of verb, subject and object: where the content starts. */
	readonly to: number;
}

/** Verbal acts whose verb takes whom they are addressed to as its object. */
const ADDRESSED: ReadonlySet<string> = new Set(["demand", "accuse", "threaten", "warn", "praise", "pledge"]);
/** Bodies that are asked and seldom ask. */
const ASKED = new Set(["international_community", "civilians", "other_states"]);
/** How far behind the subject the object may stand. */
const OBJECT_REACH = 9;

/** Reads who stands before and after a verb of a verbal act, and which of them speaks. */
export function headOf(trigger: Trigger, act: Act, type: StatementType, context: Context, voices: Voices): Head {
	const end = hardEnd(context, trigger.to);
	const { words } = context.parsed.sentence;
	const ours = isOurs(words[trigger.from]?.text ?? "", trigger.mention.unit.voice === "present");
	const before = topicOf(trigger, act, type, context, voices) ?? (ours ? ourselves(trigger, context, voices) : null);
	const resumed = trigger.mention.enclitic !== "";
	const asked = type === "demand" ? beforeAsked(trigger, end, context) : end;
	const named = partyAt(
		context,
		voices,
		type === "claim_responsibility" ? behindClaimed(trigger, context) : trigger.to,
		asked,
		type,
		"speaker.verb",
	);
	const near = named && named.to > asked ? upTo(named, asked) : named;
	const first = near && ADDRESSED.has(type) ? byOffice(near, asked, type, context) : near;
	if (PASSIVE_MARKS.has(words[trigger.to]?.text ?? "") && before === null && !conjoined(trigger.mention.proclitics) && type === "accuse")
		return { subject: null, object: first, passive: true, to: first?.to ?? trigger.to };
	if (!first) {
		const next = words[skip(context, trigger.to, end)];
		const passive =
			before === null &&
			!conjoined(trigger.mention.proclitics) &&
			type === "accuse" &&
			(next?.shape.preposition ?? null) !== null &&
			trigger.from <= act.from + 2 &&
			!resumed;
		return { subject: before, object: null, passive, to: trigger.to };
	}
	// "الجيش المصري ينفي مزاعم بقصف قرية": what stands behind the verb is nobody, whoever speaks stands before it.
	if (!ADDRESSED.has(type) && first.values.length === 0 && !first.phrase && before && before.values.length > 0)
		return { subject: before, object: null, passive: false, to: trigger.to };
	// "القرار الذي يدين الحوثيين": behind "which" without a pronoun stands whom it condemns.
	if (type === "condemn" && !resumed && RELATIVES.has(words[trigger.from - 1]?.text ?? "") && first.values.length > 0)
		return { subject: before, object: first, passive: false, to: first.to };
	if (!ADDRESSED.has(type)) return { subject: first, object: null, passive: false, to: first.to };
	if (resumed) return { subject: first, object: before, passive: false, to: first.to };
	if (ours || pluralVerb(words[trigger.from]?.text ?? "")) return { subject: before, object: first, passive: false, to: first.to };
	// "ثمن موقف الولايات المتحدة": whose stand is praised does not praise it.
	if (type === "praise" && PRAISED.has(words[trigger.to]?.text ?? ""))
		return { subject: before, object: first, passive: false, to: first.to };
	// "طالب بعض الأهالي بإعدامه": some people ask, all parties are asked.
	const some = SOME_OF.has(words[trigger.to]?.text ?? "") && first.values.some((v) => v.value === CIVILIANS);
	if (some) return { subject: first, object: null, passive: false, to: first.to };
	if (first.quantified) return { subject: before, object: first, passive: false, to: first.to };
	const parts = splitAtComma(first, context, type);
	const second = parts?.object ?? secondParty(first, end, type, context, voices);
	if (second && before && before.values.length > 0)
		return { subject: before, object: first.values.length > 0 ? first : second, passive: false, to: Math.max(first.to, second.to) };
	if (parts) return { subject: parts.subject, object: parts.object, passive: false, to: Math.max(first.to, parts.object.to) };
	if (second) return { subject: first, object: second, passive: false, to: second.to };
	// "اتهم فلان وزير كذا": an accusation has an object; the title behind an unknown name is its.
	if (type === "accuse" && first.phrase && first.phrase.from > first.from)
		return { subject: { ...first, phrase: null, values: [] }, object: first, passive: false, to: first.to };
	// "واتهم النائب عن محافظة نينوى فلان فصائل مسلحة": whom a deputy sits for, and his name, stand before the accused.
	if (type === "accuse" && words[first.to]?.text === ABOUT) {
		const accused = context.phrases.find(
			(p) =>
				p.from > first.to + 1 && p.from - first.to <= DEPUTY_REACH && p.owner < 0 && p.joined < 0 && p.prep === null && p.sort === "actor",
		);
		if (accused) {
			const values = valuesOf(accused, type, context, "target.object");
			return { subject: first, object: { from: accused.from, to: accused.to, phrase: accused, values }, passive: false, to: accused.to };
		}
	}
	// Whom a deed is ascribed to stands behind "to": ونسب رئيس الوزراء الهجوم إلى التنظيم.
	if (
		type === "accuse" &&
		trigger.mention.unit.entry.id !== ASCRIBING &&
		first.phrase &&
		first.values.length > 0 &&
		voices.before(context.parsed.sentence.index, trigger.from) &&
		conjoined(trigger.mention.proclitics)
	)
		return { subject: before, object: first, passive: false, to: first.to };
	if (first.values.length > 0 && ASKING.has(type) && goesOn(trigger, context, voices))
		return { subject: before, object: first, passive: false, to: first.to };
	if (isObject(first, trigger, before, context)) return { subject: before, object: first, passive: false, to: first.to };
	if (
		type === "accuse" &&
		!before &&
		first.values.length > 0 &&
		isAccusedAlone(first, context) &&
		!RELATIVES.has(words[trigger.from - 1]?.text ?? "")
	)
		return { subject: null, object: first, passive: true, to: first.to };
	return { subject: first, object: null, passive: false, to: first.to };
}

const CIVILIANS = "civilians";

/** How far behind "deputy" the accused stands, with his seat and name between. */
const DEPUTY_REACH = 9;

/** The entry of ascribing. */
const ASCRIBING = "ascribe";

/** Verbal acts of which whoever is named alone behind the verb is the one addressed, where the verb goes on with a speaker. */
const ASKING: ReadonlySet<string> = new Set(["demand", "warn", "threaten"]);

/** "نددت بيروت بالغارات، وطالبت إسرائيل بوقفها": a verb in "and" behind another verb of saying of its sentence, of the same gender. */
function goesOn(trigger: Trigger, context: Context, voices: Voices): boolean {
	if (!conjoined(trigger.mention.proclitics)) return false;
	const { index, texts } = context.parsed.sentence;
	const voice = voices.before(index, trigger.from);
	if (!voice || voice.sentence !== index || voice.ids.length === 0) return false;
	const gender = genderOfVerb(texts[trigger.from] ?? "", trigger);
	return gender !== null && verbGender(unjoined(texts[voice.at] ?? ""), false) === gender;
}

/** "الجيش، قسد": what is joined to a subject by a comma alone, behind a verb with an object, is the object. */
function splitAtComma(first: Party, context: Context, type: StatementType): { readonly subject: Party; readonly object: Party } | null {
	const { words } = context.parsed.sentence;
	const top = first.phrase;
	if (!top) return null;
	const inside = context.phrases.filter((p) => p.from >= top.from && rootOf(p, context.phrases) === top);
	const second = inside.find(
		(p) =>
			p.joined >= 0 &&
			!p.conj &&
			(words[p.from - 1]?.text === "," || (words[p.from - 2]?.text === "," && words[p.from - 1]?.kind === "mark")),
	);
	if (!second) return null;
	const part = (list: readonly Phrase[], rule: string): Party => {
		const sentence = context.parsed.sentence.index;
		const values: Valued<string>[] = [];
		for (const p of list)
			for (const { id, confidence } of identify(p, type, context))
				include(values, { value: id, rule, evidence: { sentence, from: p.head.from, to: p.head.to }, confidence });
		const named = values.filter((v) => context.countries.kind(v.value) !== "generic");
		return {
			from: (list[0] as Phrase).from,
			to: Math.max(...list.map((p) => p.head.to)),
			phrase: list[0] as Phrase,
			values: named.length > 0 ? named : values,
		};
	};
	return {
		subject: part(
			inside.filter((p) => p.from < second.from),
			"speaker.verb",
		),
		object: part(
			inside.filter((p) => p.from >= second.from),
			"target.object",
		),
	};
}

/** "اتهمت قوات الدعم السريع بارتكاب مجزرة": the deed stands right behind the only party, so it is accused and nobody named accuses. */
export function isAccusedAlone({ to }: Party, context: Context): boolean {
	const next = context.parsed.sentence.words[to];
	return (
		next?.kind === "word" &&
		next.shape.preposition === null &&
		next.shape.analyses.some(({ proclitics }) => attachedPreposition(proclitics) === PREPOSITION.by) &&
		!context.phrases.some((p) => p.from === to && p.prep === null)
	);
}

/** Whether the only party behind a verb is the one addressed and not the speaker. */
function isObject(party: Party, trigger: Trigger, before: Party | null, context: Context): boolean {
	if (before && before.values.length > 0) return true;
	if (
		!isNominative(context.parsed.sentence.words[party.from]?.text ?? "") &&
		party.values.length > 0 &&
		party.values.every((v) => ASKED.has(v.value))
	)
		return true;
	if (isNominative(context.parsed.sentence.words[party.from]?.text ?? "")) return false;
	if (isOblique(context.parsed.sentence.words[party.from]?.text ?? "")) return true;
	const verb = genderOfVerb(context.parsed.sentence.words[trigger.from]?.text ?? "", trigger);
	const noun = genderOf(party, context);
	return verb !== null && noun !== null && verb !== noun;
}

function genderOfVerb(text: string, trigger: Trigger): "f" | "m" | null {
	const bare = unjoined(text);
	return verbGender(bare, trigger.mention.unit.voice === "present");
}

/** A body's gender by its first word; null where it cannot be told. */
function genderOf(party: Party, context: Context): "f" | "m" | null {
	const text = context.parsed.sentence.words[party.from]?.text ?? "";
	if (FEMININE_BODIES.has(text) || endsFeminine(text)) return "f";
	if (isFeminineAdjective(text, context.parsed.sentence.words[party.from + 1]?.text ?? "")) return "f";
	if (!party.phrase) return null;
	if (party.phrase.head.unit.sense.place) return MASCULINE_COUNTRIES.has(text) ? "m" : text.startsWith(ARTICLE) ? null : "f";
	if (isOpenEnding(text) || party.phrase.sort === "person") return null;
	return "m";
}

/** The object behind a subject: the next party before what opens the content. */
function secondParty(first: Party, end: number, type: StatementType, context: Context, voices: Voices): Party | null {
	const { words } = context.parsed.sentence;
	const start = skip(context, behindName(first, end, context), end);
	let relative = false;
	for (let i = start; i < end && i - start < OBJECT_REACH; i++) {
		const word = words[i] as (typeof words)[number];
		if (RELATIVES.has(word.text)) {
			relative = true;
			continue;
		}
		if (OPENERS.has(word.text) || word.text === ":") return null;
		if (word.text === ",") continue;
		if (
			!relative &&
			word.shape.analyses.some((a) => attachedPreposition(a.proclitics) === PREPOSITION.by) &&
			word.shape.preposition === null &&
			!context.phrases.some((p) => p.from === i && p.prep === null)
		)
			return null;
		const phrase = context.phrases.find((p) => p.owner < 0 && p.from === i && (p.joined < 0 || (!p.conj && words[i - 1]?.text === ",")));
		if (
			phrase &&
			phrase.prep === null &&
			phrase.cue === null &&
			phrase.sort !== "object" &&
			phrase.sort !== "means" &&
			phrase.sort !== "nisba"
		)
			return partyAt(context, voices, i, end, type, "target.object");
		if (i === start && word.kind === "word") {
			const party = partyAt(context, voices, i, end, type, "target.object");
			if (party && party.values.length > 0) return party;
		}
	}
	return null;
}

/** "دعا وزير الخارجية الأمريكي ماركو روبيو حماس": behind the name of whoever is named by his office first. */
function behindName(party: Party, end: number, context: Context): number {
	const at = skip(context, party.to, end);
	// An adjective of the office may stand between: رئيس مجلس السيادة السوداني فلان.
	const near = (p: Phrase) => p.from === at || p.from === at + 1;
	const name = context.phrases.find(
		(p) => p.owner < 0 && p.joined < 0 && near(p) && p.sort === "actor" && p.prep === null && p.cue === null,
	);
	if (!name || !party.phrase) return party.to;
	const { text } = context.parsed.sentence.words[name.from] as (typeof context.parsed.sentence.words)[number];
	if (text.startsWith(ARTICLE) || BODIES.has(text) || text === FORCES) return party.to;
	const [office, person] = [party.phrase.head.unit.entry.id, name.head.unit.entry.id];
	const same =
		office === person || context.countries.actingFor(office, ARMED) === person || context.countries.actingFor(person, ARMED) === office;
	return same ? name.to : party.to;
}

/** An act that a country's forces do for its government. */
const ARMED = "armed_attack";

/** How far before "we ask" it may be told who we are. */
const WE_REACH = 10;

/** "إننا في اللجنة السورية نطالب": the body in whose name "we" speak. */
function ourselves(trigger: Trigger, context: Context, voices: Voices): Party | null {
	const { texts } = context.parsed.sentence;
	for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - WE_REACH); i--)
		if (OURSELVES.has(texts[i] ?? "") && texts[i + 1] === PREPOSITION.in)
			return partyAt(context, voices, i + 2, trigger.from, "announce", "speaker.topic");
	return null;
}

/** The body before a colon that opens a sentence or title: الائتلاف: نطالب. */
export function beforeColon(at: number, type: StatementType, context: Context): Party | null {
	const { words } = context.parsed.sentence;
	const colon = words.findIndex((w, i) => i < at && w.text === ":");
	if (colon < 1 || colon > 8) return null;
	const phrase = context.phrases.find(
		(p) => p.owner < 0 && p.joined < 0 && p.to <= colon && p.prep === null && p.cue === null && p.sort !== "object" && p.sort !== "means",
	);
	return phrase ? { from: phrase.from, to: phrase.to, phrase, values: valuesOf(phrase, type, context, "speaker.colon") } : null;
}

/** The party that a preposition brings soon after a word: طلب من الحكومة, دعوة للأطراف. */
export function partyBehind(
	context: Context,
	voices: Voices,
	prep: string,
	start: number,
	reach: number,
	type: StatementType,
): Party | null {
	for (const phrase of context.phrases) {
		if (phrase.from < start || phrase.from - start > reach || phrase.prep !== prep) continue;
		if (phrase.sort === "object" || phrase.sort === "means") continue;
		return { from: phrase.from, to: phrase.to, phrase, values: valuesOf(phrase, type, context, "target.preposition") };
	}
	const { words } = context.parsed.sentence;
	for (const mention of context.parsed.mentions) {
		if (mention.family !== "actor" || mention.from < start || mention.from - start > reach || mention.unit.sense.group !== undefined)
			continue;
		const brought = attachedPreposition(mention.proclitics) || (words[mention.from - 1]?.shape.preposition ?? "");
		if (brought !== prep) continue;
		const evidence = { sentence: context.parsed.sentence.index, from: mention.from, to: mention.to };
		return {
			from: mention.from,
			to: mention.to,
			phrase: null,
			values: [{ value: mention.unit.entry.id, rule: "target.preposition", evidence, confidence: 0.6 }],
		};
	}
	if (prep === PREPOSITION.for)
		for (let i = start; i < words.length && i - start <= reach; i++)
			if (QUANTIFIERS_FOR.has(words[i]?.text ?? "")) return partyAt(context, voices, i + 1, words.length, type, "target.preposition");
	for (let i = start; i < words.length && i - start <= reach; i++)
		if (words[i]?.shape.preposition === prep && prep !== PREPOSITION.to)
			return partyAt(context, voices, i + 1, words.length, type, "target.preposition");
	return null;
}

/** How near a date must stand behind a word of saying and its speaker to tell when it was said. */
const SAID_REACH = 3;

/** The entry of responding to attacks, beside which a date is theirs. */
const RESPONDING = "respond";

/** The day on which somebody said something: a date beside the word of saying, else that of his words before. */
export function saidDays(context: Context, say: Say | null, voice: Voice | null): DraftDays | null {
	const { parsed } = context;
	if (!say) return voice?.days ?? null;
	if (say.cue.unit.entry.id === RESPONDING) return null;
	const name = say.source && say.source.name.sentence === parsed.sentence.index ? say.source.name : null;
	const from = Math.min(say.cue.from, name?.from ?? say.cue.from) - 1;
	const end = Math.max(say.cue.to, name?.to ?? 0);
	const date = parsed.dates.find((d) => (d.start !== null || d.end !== null) && d.from >= from && d.from - end < SAID_REACH);
	return date
		? {
				from: date.start,
				to: date.end,
				rule: `days.said:${date.rule}`,
				evidence: { sentence: parsed.sentence.index, from: date.from, to: date.to },
				stated: true,
			}
		: null;
}
