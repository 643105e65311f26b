import { fold } from "../../arabic/letters.js";
import { attachedPreposition, COMPLEMENTISERS, PREPOSITION } from "../../arabic/particles.js";
import {
	ACCUSED,
	AS_PARTICIPLE,
	BETWEEN,
	isOneOf,
	OTHERS_WORDS,
	QUOTED_WORDS,
	SUPPORT,
	THREAT_OPENERS,
	unjoined,
} from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Act } from "../acts.js";
import { type Draft, type DraftDays, type DraftSource, include, type Traits, type Valued } from "../draft.js";
import type { Context } from "../event.js";
import { traitsOf } from "../traits.js";
import type { Trigger } from "../triggers.js";
import { bodiesIn, contentEnd, placesIn, type Stretch } from "./content.js";
import { beforeColon, type Head, headOf, partyBehind } from "./head.js";
import { type Party, partyAt, skip, valuesOf } from "./party.js";
import type { Voices } from "./voices.js";

/** Statements whose content is what shall or may be done, not what was done. */
export const OPEN_CONTENT: ReadonlySet<string> = new Set(["threaten", "pledge", "demand", "warn", "announce"]);

/** How far before a verbal noun the verb may stand that it leans on: حمّل فلان كذا مسؤولية. */
const SUPPORT_REACH = 14;
/** The same for words that tell other things too: استعدادا لاقتحامها. */
const RESOLVE_REACH = 6;
/** How far behind its verb the addressee with a preposition may stand. */
const ADDRESSEE_REACH = 4;

/** Words of a verbal act found together: who speaks, to or against whom, and the stretch of the content. */
interface Telling {
	readonly speaker: readonly Valued<string>[];
	/** Who speaks is not said beside the word. */
	readonly carried: boolean;
	/** The source within whose telling the speaker was found, if he is one. */
	readonly source: DraftSource | null;
	readonly targets: readonly Valued<string>[];
	readonly from: number;
	readonly content: Stretch;
	readonly days: DraftDays | null;
}

/** Reads a verbal act that a word tells: who speaks, to or against whom. Null where it is none or nobody of standing speaks. */
export function readStatement(act: Act, context: Context, sources: readonly DraftSource[], voices: Voices): Draft | null {
	const trigger = act.triggers.find((t) => t.sort === "statement");
	if (!trigger || isDenied(trigger, context)) return null;
	const lean = trigger.verb || trigger.adjective || isParticiple(trigger, context) ? null : supportOf(trigger, act, context);
	const type = typeOf(trigger, lean, context);
	// "المرحلة الواعدة", "المتهمين": an adjective of somebody, no verbal act.
	if (!type || (trigger.adjective && trigger.mention.definite && trigger.to - trigger.from === 1)) return null;
	const told =
		trigger.verb || lean !== null
			? byVerb(trigger, lean, act, type, context, sources, voices)
			: trigger.adjective || isParticiple(trigger, context)
				? byParticiple(trigger, type, context, sources, voices)
				: byNoun(trigger, type, context, voices);
	if (
		!told ||
		(type === "accuse" && trigger.adjective && told.targets.length === 0) ||
		(trigger.mention.unit.entry.id === "inform" && (told.carried || told.speaker.length === 0)) ||
		(type === "announce" && told.content.to <= told.content.from && !told.days) ||
		(told.speaker.length === 0 && told.targets.length === 0)
	)
		return null;
	const { parsed } = context;
	const sentence = parsed.sentence.index;
	const word = { sentence, from: trigger.from, to: trigger.to };
	voices.spoke(told.speaker, sentence, trigger.from, told.days);
	return {
		kind: "statement",
		type: { value: type, rule: lean === null ? "type.statement" : "type.statement-support", evidence: word, confidence: 0.8 },
		specific: true,
		refersBack: false,
		title: parsed.sentence.title,
		quotes: [{ sentence, from: told.from, to: told.content.to }],
		modality: { value: "occurred", rule: "modality.told", evidence: word, confidence: 0.9 },
		initiators: [...told.speaker],
		supporters: [],
		targets: told.targets.filter((t) => !told.speaker.some((s) => s.value === t.value)),
		objects: [],
		means: [],
		places: placesIn(context, told.content, type),
		days: told.days,
		toll: new Map(),
		count: null,
		value: null,
		unit: null,
		traits: formed(traitsOf(parsed, trigger, act, context.acts.length, false), told.carried),
		likely: 1,
		attribution: relayers(sources, told, voices),
	};
}

/** A speaker who is not named beside the word is a ground for doubt: the form says so. */
function formed(traits: Traits, carried: boolean): Traits {
	return carried ? { ...traits, form: `${traits.form}.carried` } : traits;
}

/** Who relays a statement: the sources in whose telling it stands, but for the speaker. */
function relayers(sources: readonly DraftSource[], told: Telling, voices: Voices): DraftSource[] {
	const ids = told.speaker.map((s) => s.value);
	return sources.filter(
		(source) =>
			source !== told.source &&
			!voices.idsOf(source).some((id) => ids.includes(id)) &&
			(source.id !== null || voices.idsOf(source).length > 0),
	);
}

/** Not said: لم يتبن, لم تطالب. What nobody claimed is not coded. */
function isDenied(trigger: Trigger, context: Context): boolean {
	return (context.cover[trigger.from - 1] ?? []).some((m) => m.family === "negation");
}

/** A noun behind a comma that goes on with what the speaker says: مطالبة مجلس الأمن. */
function isParticiple(trigger: Trigger, context: Context): boolean {
	const { words } = context.parsed.sentence;
	return isOneOf(AS_PARTICIPLE, words[trigger.from]?.text ?? "") && words[trigger.from - 1]?.text === ",";
}

/** The verb that a verbal noun leans on; null where none stands before it in its clause. */
function supportOf(trigger: Trigger, act: Act, context: Context): number | null {
	const { words } = context.parsed.sentence;
	const reach = trigger.mention.unit.entry.id === "resolve" ? RESOLVE_REACH : SUPPORT_REACH;
	for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - reach; i--) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark" && word.text !== '"' && word.text !== "(" && word.text !== ")") return null;
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
const isResponsibility = (trigger: Trigger) =>
	!trigger.verb &&
	!trigger.adjective &&
	(trigger.mention.unit.entry.id === "responsibility" || trigger.mention.unit.entry.id === "claim_responsibility");

/** The verb before "responsibility" lays it on somebody. */
function isBlame(trigger: Trigger, lean: number | null, context: Context): boolean {
	return lean !== null && isResponsibility(trigger) && isOneOf(SUPPORT.blame, context.parsed.sentence.words[lean]?.text ?? "");
}

/** The type of a verbal act. "Responsibility" alone is none: laid on somebody it accuses, declared one's own it claims. */
function typeOf(trigger: Trigger, lean: number | null, context: Context): StatementType | null {
	const { id } = trigger.mention.unit.entry;
	if (isBlame(trigger, lean, context)) return "accuse";
	if (id === "responsibility") return null;
	if (NEEDS_VERB.has(id) && lean === null) return null;
	if (id === "ascribe" && isQuoted(trigger, context)) return null;
	if (id === "claim_responsibility" && trigger.verb && trigger.mention.enclitic === "" && !claimsAct(trigger, context)) return null;
	if (id === "threaten" && trigger.verb && !isVerbalThreat(trigger, context)) return null;
	return trigger.type as StatementType;
}

/** Words ascribed to somebody, not a deed: نسبت الوكالة إلى الوزير قوله. */
function isQuoted(trigger: Trigger, context: Context): boolean {
	return context.parsed.sentence.words.slice(trigger.to, trigger.to + ASCRIBED_REACH).some((w) => QUOTED_WORDS.has(w.text));
}

const ASCRIBED_REACH = 14;
const CLAIMED_REACH = 14;

/** What is claimed is an act: تبنى الهجوم, not تبنى مشروعا. */
function claimsAct(trigger: Trigger, context: Context): boolean {
	for (let i = trigger.from; i < Math.min(context.cover.length, trigger.to + CLAIMED_REACH); i++)
		if (
			(context.cover[i] ?? []).some(
				(m) =>
					(m.family === "harm" || (m.family === "act" && m.unit.entry.attributes.get("kind") !== "cause")) &&
					(m.from >= trigger.to || m.to > trigger.from + 1),
			)
		)
			return true;
	return false;
}

/** Entries of nouns that tell a verbal act only with a verb: أعرب عن قلق، شدد على ضرورة، أكد التزامه. */
const NEEDS_VERB: ReadonlySet<string> = new Set(["need", "concern", "resolve", "refusal", "approval", "decree"]);

/** "Threatens" of a danger is no verbal act: it has "with", "that", a quotation or a body as its object. */
function isVerbalThreat(trigger: Trigger, context: Context): boolean {
	const { words } = context.parsed.sentence;
	for (let i = trigger.to; i < words.length && i - trigger.to < 10; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.text === '"' || word.text === ":" || THREAT_OPENERS.has(word.text)) return true;
		if (word.shape.preposition === null && word.shape.analyses.some((a) => attachedPreposition(a.proclitics) === PREPOSITION.by))
			return true;
	}
	return context.phrases.some(
		(p) => p.from === trigger.to && p.sort === "actor" && p.prep === null && !p.head.unit.entry.attributes.has("group"),
	);
}

function byVerb(
	trigger: Trigger,
	lean: number | null,
	act: Act,
	type: StatementType,
	context: Context,
	sources: readonly DraftSource[],
	voices: Voices,
): Telling | null {
	let head: Head;
	if (lean === null) head = headOf(trigger, act, type, context, voices);
	else {
		const subject =
			partyAt(context, voices, lean + 1, trigger.from, type, "speaker.verb") ??
			topicBefore(lean, type, context) ??
			genitiveOf(trigger, type, context, voices);
		const object =
			subject && subject.from > lean && isBlame(trigger, lean, context) ? nextParty(context, voices, subject.to, trigger.from, type) : null;
		head = { subject, object, passive: false, to: trigger.to };
		if (isBlame(trigger, lean, context) && subject && !object && subject.from > lean) {
			const laid = partyBehind(context, voices, PREPOSITION.on, trigger.to, 6, type);
			if (!laid) head = { subject: topicBefore(lean, type, context), object: subject, passive: false, to: trigger.to };
		}
	}
	const from = Math.min(lean ?? trigger.from, head.subject && head.subject.to <= trigger.from ? head.subject.from : trigger.from);
	const start = Math.max(head.to, trigger.to);
	const content: Stretch = { from: start, to: contentEnd(context, start) };
	const who = head.passive
		? { speaker: [], carried: false, source: null, days: null }
		: speakerOf(head.subject, lean ?? trigger.from, trigger, type, context, sources, voices);
	const days = headDays(context, Math.max(act.from, from - 6), content, head) ?? (who.carried ? who.days : null);
	return { ...who, targets: targetsOf(trigger, type, head, content, who.speaker, context, voices), from, content, days };
}

function nextParty(context: Context, voices: Voices, start: number, end: number, type: StatementType): Party | null {
	for (let i = start; i < end; i++) {
		const phrase = context.phrases.find(
			(p) => p.owner < 0 && p.joined < 0 && p.from === i && p.prep === null && p.cue === null && p.sort !== "object" && p.sort !== "means",
		);
		if (phrase) return partyAt(context, voices, i, end, type, "target.object");
	}
	return null;
}

function isConjoinedVerb(text: string): boolean {
	return unjoined(text) !== text && Object.values(SUPPORT).some((set) => set.has(unjoined(text)));
}

/** Whose a verbal noun is: تصميم الدولة, تهديدات الوزير. */
function genitiveOf(trigger: Trigger, type: StatementType, context: Context, voices: Voices): Party | null {
	if (pronounOf(trigger, context) || isResponsibility(trigger) || trigger.to - trigger.from > 1) return null;
	const party =
		context.parsed.sentence.words[trigger.to]?.kind === "word" || context.parsed.sentence.words[trigger.to]?.text === '"'
			? partyAt(context, voices, trigger.to, context.parsed.sentence.words.length, type, "speaker.genitive")
			: null;
	return party && party.values.length > 0 && !party.quantified ? party : null;
}

/** A pronoun hangs on a verbal noun, on its first word where it has several: إصراره على. */
function pronounOf(trigger: Trigger, context: Context): boolean {
	if (trigger.mention.enclitic !== "") return true;
	const first = fold(trigger.mention.unit.form.text).split(" ")[0];
	return (
		trigger.to - trigger.from > 1 &&
		(context.parsed.sentence.words[trigger.from]?.shape.analyses ?? []).some((a) => a.enclitic !== "" && a.stem === first)
	);
}

/** The topic before a verb that a verbal noun leans on. */
function topicBefore(verb: number, type: StatementType, context: Context): Party | null {
	const { words } = context.parsed.sentence;
	if (isConjoinedVerb(words[verb]?.text ?? "")) return null;
	const phrase = context.phrases.findLast(
		(p) =>
			p.owner < 0 &&
			p.joined < 0 &&
			p.to <= verb &&
			verb - p.to <= 3 &&
			p.prep === null &&
			p.cue === null &&
			p.sort !== "object" &&
			p.sort !== "means",
	);
	return phrase ? { from: phrase.from, to: phrase.to, phrase, values: valuesOf(phrase, type, context, "speaker.topic") } : null;
}

interface Who {
	readonly speaker: readonly Valued<string>[];
	readonly carried: boolean;
	readonly source: DraftSource | null;
	readonly days: DraftDays | null;
}

/** Who speaks: the subject, else who tells the sentence, else whoever is named before a colon, else the last speaker. */
function speakerOf(
	subject: Party | null,
	at: number,
	trigger: Trigger,
	type: StatementType,
	context: Context,
	sources: readonly DraftSource[],
	voices: Voices,
): Who {
	if (subject && (subject.values.length > 0 || !isName(subject)))
		return { speaker: subject.values, carried: false, source: null, days: null };
	return carriedSpeaker(at, trigger, type, context, sources, voices);
}

/** A name without a body, of somebody told of before perhaps. */
function isName(party: Party): boolean {
	return party.phrase === null;
}

function carriedSpeaker(
	at: number,
	trigger: Trigger,
	type: StatementType,
	context: Context,
	sources: readonly DraftSource[],
	voices: Voices,
): Who {
	const sentence = context.parsed.sentence.index;
	const evidence = { sentence, from: trigger.from, to: trigger.to };
	const as = (ids: readonly string[], rule: string, confidence: number): Valued<string>[] =>
		ids.map((value) => ({ value, rule, evidence: voices.nameOf(value) ?? evidence, confidence }));
	const voice = voices.before(sentence, at);
	const colon = voice?.sentence === sentence ? null : beforeColon(at, type, context);
	if (colon && colon.values.length > 0) return { speaker: colon.values, carried: false, source: null, days: null };
	const source = sources.at(-1) ?? null;
	if (source && (!voice || voice.sentence < sentence))
		return { speaker: as(voices.idsOf(source), "speaker.carried", 0.65), carried: true, source, days: null };
	if (!voice) return { speaker: [], carried: true, source: null, days: null };
	const same = source && voices.idsOf(source).some((id) => voice.ids.includes(id)) ? source : null;
	return { speaker: as(voice.ids, "speaker.carried", 0.6), carried: true, source: same, days: voice.days };
}

function byParticiple(
	trigger: Trigger,
	type: StatementType,
	context: Context,
	sources: readonly DraftSource[],
	voices: Voices,
): Telling | null {
	const { words } = context.parsed.sentence;
	// "المتهم بالوقوف خلف": somebody accused; whoever accuses is not said.
	if (type === "accuse" && ACCUSED.has(unjoined(words[trigger.from]?.text ?? "")) && trigger.to - trigger.from > 1) {
		const accused = context.phrases.findLast((p) => p.owner < 0 && p.to <= trigger.from && trigger.from - p.to <= 2);
		if (!accused) return null;
		return {
			speaker: [],
			carried: false,
			source: null,
			targets: valuesOf(accused, type, context, "target.accused"),
			from: accused.from,
			content: { from: trigger.to, to: contentEnd(context, trigger.to) },
			days: null,
		};
	}
	const object = partyAt(context, voices, trigger.to, words.length, type, "target.object");
	const start = Math.max(trigger.to, object?.to ?? 0);
	const content: Stretch = { from: start, to: contentEnd(context, start) };
	const who = carriedSpeaker(trigger.from, trigger, type, context, sources, voices);
	const head: Head = { subject: null, object, passive: false, to: start };
	return {
		...who,
		targets: targetsOf(trigger, type, head, content, who.speaker, context, voices),
		from: trigger.from,
		content,
		days: who.days,
	};
}

/** A verbal noun with whom it is of: تهديدات التنظيم، دعوات أممية، اتهامه. */
function byNoun(trigger: Trigger, type: StatementType, context: Context, voices: Voices): Telling | null {
	const sentence = context.parsed.sentence.index;
	const pronoun = pronounOf(trigger, context);
	const adjective = context.phrases.find((p) => p.from === trigger.to && p.sort === "nisba");
	const behind = genitiveOf(trigger, type, context, voices);
	let speaker: Valued<string>[] = [];
	let to = trigger.to;
	let carried = false;
	if (behind) {
		speaker = [...behind.values];
		to = behind.to;
	} else if (adjective) {
		speaker = valuesOf(adjective, type, context, "speaker.adjective");
		to = adjective.to;
	} else if (pronoun) {
		carried = true;
		const id = context.discourse.lastNamed(trigger.from);
		const ids = id ? [id] : (voices.before(sentence, trigger.from)?.ids ?? []);
		speaker = ids.map((value) => ({
			value,
			rule: "speaker.pronoun",
			evidence: voices.nameOf(value) ?? { sentence, from: trigger.from, to: trigger.to },
			confidence: 0.55,
		}));
	} else {
		const from = context.phrases.find((p) => p.cue === "agent" && p.from >= trigger.to && p.from - trigger.to <= 4);
		if (from) {
			speaker = valuesOf(from, type, context, "speaker.by");
			to = from.to;
		}
	}
	if (speaker.length === 0) return null;
	const content: Stretch = { from: to, to: contentEnd(context, to) };
	const head: Head = { subject: null, object: null, passive: false, to };
	return {
		speaker,
		carried,
		source: null,
		targets: targetsOf(trigger, type, head, content, speaker, context, voices),
		from: trigger.from,
		content,
		days: null,
	};
}

/** Whom a verbal act is addressed to or about, by its type. */
function targetsOf(
	trigger: Trigger,
	type: StatementType,
	head: Head,
	content: Stretch,
	speaker: readonly Valued<string>[],
	context: Context,
	voices: Voices,
): Valued<string>[] {
	const wanted = trigger.mention.unit.form.flags.get("prep");
	const own = head.object ? addressed(head.object, context) : [];
	if (own.length > 0) return own;
	const behind = (prep: string, reach = ADDRESSEE_REACH) => {
		const party = partyBehind(context, voices, prep, head.to, reach, type);
		return party ? addressed(party, context) : [];
	};
	const bodies = (how: { doers?: boolean; foes?: boolean }) => bodiesIn(context, content, type, speaker, how, "target.content");
	switch (type) {
		case "demand": {
			if (trigger.mention.unit.entry.id === "ought_world")
				return [
					{
						value: "international_community",
						rule: "target.on",
						evidence: { sentence: context.parsed.sentence.index, from: trigger.from, to: trigger.to },
						confidence: 0.8,
					},
				];
			if (trigger.mention.unit.entry.id === "ought") {
				const at = skip(context, trigger.to, context.parsed.sentence.words.length);
				const phrase = context.phrases.find((p) => p.owner < 0 && p.from === at && p.sort !== "object" && p.sort !== "means");
				const country = context.parsed.mentions.find((m) => m.family === "actor" && m.from === at);
				if (!phrase && country)
					return [
						{
							value: country.unit.entry.id,
							rule: "target.on",
							evidence: { sentence: context.parsed.sentence.index, from: country.from, to: country.to },
							confidence: 0.65,
						},
					];
				return phrase ? addressed({ from: at, to: phrase.to, phrase, values: valuesOf(phrase, type, context, "target.on") }, context) : [];
			}
			if (!trigger.verb && pronounOf(trigger, context)) {
				const party = partyAt(context, voices, trigger.to, context.parsed.sentence.words.length, type, "target.object");
				if (party && party.values.length > 0) return addressed(party, context);
			}
			if (wanted === PREPOSITION.from) return behind(PREPOSITION.from);
			if (wanted === PREPOSITION.for || (!trigger.verb && !trigger.adjective))
				return [...behind(PREPOSITION.for), ...behind(PREPOSITION.to)];
			if (wanted === PREPOSITION.by) return behind(PREPOSITION.by);
			return behind(PREPOSITION.from, 1);
		}
		case "accuse": {
			if (isResponsibility(trigger)) return behind(PREPOSITION.on, 8);
			const laid =
				wanted !== undefined && fold(wanted) === PREPOSITION.on
					? behind(PREPOSITION.on, 8)
					: [...behind(PREPOSITION.to, 2), ...behind(PREPOSITION.for, 2)];
			return laid.length > 0 ? laid : bodies({ doers: true });
		}
		case "praise":
		case "condemn":
			return type === "praise" ? bodies({ doers: true }).slice(0, 1) : bodies({ doers: true });
		case "pledge":
		case "threaten":
			return !trigger.verb && type === "threaten" ? [...behind(PREPOSITION.for), ...bodies({ foes: true })] : bodies({ foes: true });
		case "claim_responsibility":
			return bodies({ foes: true });
		case "deny": {
			const { words } = context.parsed.sentence;
			const at = skip(context, head.to, words.length);
			if (!OTHERS_WORDS.has(words[at]?.text ?? "")) return [];
			const stretch = { from: at, to: Math.min(words.length, at + 3) };
			const answered = bodiesIn(context, stretch, type, speaker, {}, "target.answered");
			const adjective = context.phrases.find((p) => p.sort === "nisba" && p.from === at + 1)?.head;
			const government = adjective?.unit.entry.attributes.get("government");
			if (answered.length > 0 || !adjective || !government) return answered;
			return [
				{
					value: government,
					rule: "target.answered",
					evidence: { sentence: context.parsed.sentence.index, from: adjective.from, to: adjective.to },
					confidence: 0.65,
				},
			];
		}
		case "announce":
			return REFUSING.has(trigger.mention.unit.entry.id) ? bodies({ foes: true }) : [];
		default:
			return [];
	}
}

const REFUSING: ReadonlySet<string> = new Set(["refuse", "refusal", "refusing", "inform"]);

/** The ids of those addressed: bodies, or civilians where people are named. */
function addressed(party: Party, context: Context): Valued<string>[] {
	const list: Valued<string>[] = [...party.values];
	const { phrase } = party;
	if (list.length === 0 && phrase?.sort === "person") {
		const group = phrase.head.unit.entry.attributes.get("group");
		if (group !== "combatants")
			include(list, {
				value: "civilians",
				rule: "target.people",
				evidence: { sentence: context.parsed.sentence.index, from: phrase.head.from, to: phrase.head.to },
				confidence: 0.6,
			});
	}
	return list;
}

/** How many words behind verb, subject and object a date may still tell when something was said. */
const DATE_REACH = 2;

/** The day on which something was said: a date beside verb, subject and object, or right behind them. */
function headDays(context: Context, from: number, content: Stretch, head: Head): DraftDays | null {
	const last = Math.max(head.to, content.from) + DATE_REACH;
	const date = context.parsed.dates.find(
		(d) => (d.start !== null || d.end !== null) && d.from >= from && d.from <= last && !isOpened(context, content.from, d.from),
	);
	return date
		? {
				from: date.start,
				to: date.end,
				rule: `days.clause:${date.rule}`,
				evidence: { sentence: context.parsed.sentence.index, from: date.from, to: date.to },
				stated: true,
			}
		: null;
}

/** The content has begun between two words. */
function isOpened(context: Context, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const word = context.parsed.sentence.words[i];
		if (!word || (word.kind === "word" && word.shape.preposition !== PREPOSITION.in && !BETWEEN.has(word.text))) return true;
	}
	return false;
}
