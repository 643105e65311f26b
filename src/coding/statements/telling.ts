import { HARD_MARKS, PREPOSITION, PRONOUN } from "../../arabic/particles.js";
import { pluralVerb } from "../../arabic/speech/words.js";
import { ACCUSED, ACCUSING, ASKING_NOUN, CALLS, SUPPORT, unjoined } from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Act } from "../acts.js";
import type { DraftDays, DraftSource, Valued } from "../draft.js";
import type { Context } from "../event.js";
import type { Trigger } from "../triggers.js";
import { contentEnd, type Stretch } from "./content.js";
import { headDays } from "./days.js";
import { beforeColon, type Head, headOf, isAccusedAlone, partyBehind } from "./head.js";
import { isBlame, isResponsibility, pronounOf } from "./kind.js";
import { type Party, partyAt, valuesOf } from "./party.js";
import { sameSubject } from "./same-subject.js";
import { targetsOf } from "./targets.js";
import type { Voices } from "./voices.js";

/** Words of a verbal act found together: who speaks, to or against whom, and the stretch of the content. */
export interface Telling {
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

export function byVerb(
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
	const claimed = claimedBefore(trigger, type, context);
	const from =
		claimed ?? Math.min(lean ?? trigger.from, head.subject && head.subject.to <= trigger.from ? head.subject.from : trigger.from);
	const start = Math.max(head.to, trigger.to);
	const content: Stretch = { from: start, to: claimed === null ? contentEnd(context, start) : start };
	const { subject } = head;
	// A subject without a phrase is the name of somebody told of before, perhaps of no body: who speaks is looked for then.
	const said = head.passive ? [] : subject && (subject.values.length > 0 || subject.phrase !== null) ? subject.values : null;
	const who = said
		? { speaker: said, carried: false, source: null, days: null }
		: carriedSpeaker(lean ?? trigger.from, trigger, type, context, sources, voices);
	const days = headDays(context, Math.max(act.from, from - 6), content, head) ?? (who.carried ? who.days : null);
	const { speaker, carried, source } = who;
	return { speaker, carried, source, targets: targetsOf(trigger, type, head, content, speaker, context, voices), from, content, days };
}

/** How far before "which they claimed" the word of the act may stand. */
const CLAIMED_BEFORE = 6;

/** The act that a verb with a pronoun claims, told right before it: التفجير الذي تبناه التنظيم. Null where none is. */
function claimedBefore(trigger: Trigger, type: StatementType, context: Context): number | null {
	if (type !== "claim_responsibility" || !trigger.verb || trigger.mention.enclitic === "") return null;
	for (let i = trigger.from - 1; i >= 0 && trigger.from - i <= CLAIMED_BEFORE; i--) {
		if (HARD_MARKS.has(context.parsed.sentence.words[i]?.text ?? "")) return null;
		if ((context.cover[i] ?? []).some((m) => m.family === "act" && m.from === i && !m.unit.verb)) return i;
	}
	return null;
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

/** Whether an id is of people and not of a body. */
const isPeople = (id: string, { countries }: Context) => countries.kind(id) === "generic";

interface Who {
	readonly speaker: readonly Valued<string>[];
	readonly carried: boolean;
	readonly source: DraftSource | null;
	readonly days: DraftDays | null;
}

/** Who speaks where no subject says it: who tells the sentence, else whoever is named before a colon, else the last speaker. */
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
	if ((!voice || voice.sentence < sentence) && source?.name.sentence !== sentence) {
		const speaker = sameSubject(trigger, type, context);
		if (speaker.length > 0) return { speaker, carried: false, source: null, days: null };
	}
	if (source && (!voice || voice.sentence < sentence))
		return { speaker: as(voices.idsOf(source), "speaker.carried", 0.65), carried: true, source, days: null };
	if (!voice)
		return {
			speaker: voices.publisher ? as([voices.publisher], "speaker.publisher", 0.6) : [],
			carried: true,
			source: null,
			days: null,
		};
	// "وطالبوا بتوقيفه": no one body that spoke before.
	const many = trigger.verb && pluralVerb(context.parsed.sentence.texts[trigger.from] ?? "");
	if (many && voice.ids.length === 1 && !isPeople(voice.ids[0] as string, context))
		return { speaker: [], carried: true, source: null, days: voice.days };
	const same = source && voices.idsOf(source).some((id) => voice.ids.includes(id)) ? source : null;
	return { speaker: as(voice.ids, "speaker.carried", 0.6), carried: true, source: same, days: voice.days };
}

export function byParticiple(
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
		const bodies = accused ? valuesOf(accused, type, context, "target.accused") : [];
		// Persons accused before a court are no party: متهمين بارتكاب جرائم.
		if (!accused || bodies.every(({ value }) => context.countries.kind(value) === "generic")) return null;
		return {
			speaker: [],
			carried: false,
			source: null,
			targets: bodies,
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

/** Verbal nouns that "from" says whose they are, not what they are about: إدانة واسعة من مصر; not تحذيرات من التصعيد. */
const FROM_WHOM: ReadonlySet<string> = new Set(["condemn", "praise", "demand"]);

/** "From" stands right behind such a noun, or behind one adjective of it. */
function isFromWhom({ to, mention }: Trigger, type: StatementType, { parsed }: Context): boolean {
	const [next, after] = parsed.sentence.words.slice(to, to + 2);
	if (!FROM_WHOM.has(type) && mention.unit.entry.id !== "refusing") return false;
	return next?.text === PREPOSITION.from || (next?.kind === "word" && !next.shape.conjoined && after?.text === PREPOSITION.from);
}

/** How far before "their" the people stand that it takes up. */
const PEOPLE_REACH = 8;

/** "يساند المتظاهرين ويدعو إلى تنفيذ مطالبهم": people named right before, whom "their" takes up; null where none are. */
function peopleBefore({ from, mention }: Trigger, { phrases, countries }: Context): string | null {
	if (mention.enclitic !== PRONOUN.many) return null;
	const people = phrases.findLast((p) => p.to <= from && (p.sort === "actor" || p.sort === "person"));
	if (people?.sort !== "actor" || from - people.to > PEOPLE_REACH) return null;
	const { id } = people.head.unit.entry;
	return countries.kind(id) === "generic" && people.head.unit.sense.listed ? id : null;
}

/** A verbal noun with whom it is of: تهديدات التنظيم، دعوات أممية، اتهامه. */
export function byNoun(trigger: Trigger, type: StatementType, context: Context, voices: Voices): Telling | null {
	const sentence = context.parsed.sentence.index;
	const pronoun = pronounOf(trigger, context);
	const adjective = context.phrases.find((p) => p.from === trigger.to && p.sort === "nisba");
	const behind = genitiveOf(trigger, type, context, voices);
	// "بعد اتهام إسرائيل بقصف المدرسة": the deed right behind whoever the noun is of makes him the accused.
	const noun = (context.parsed.sentence.texts[trigger.from] ?? "").slice(trigger.mention.proclitics.length);
	if (behind && (ACCUSING.has(noun) || ASKING_NOUN.has(noun)) && isAccusedAlone(behind, context)) {
		const content: Stretch = { from: behind.to, to: contentEnd(context, behind.to) };
		const targets = behind.values.map((value) => ({ ...value, rule: "target.accused" }));
		return { speaker: [], carried: false, source: null, targets, from: trigger.from, content, days: null };
	}
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
		const id = peopleBefore(trigger, context) ?? context.discourse.lastNamed(trigger.from);
		const ids = id ? [id] : (voices.before(sentence, trigger.from)?.ids ?? []);
		speaker = ids.map((value) => ({
			value,
			rule: "speaker.pronoun",
			evidence: voices.nameOf(value) ?? { sentence, from: trigger.from, to: trigger.to },
			confidence: 0.55,
		}));
	} else {
		const agent = context.phrases.find((p) => p.cue === "agent" && p.from >= trigger.to && p.from - trigger.to <= 4);
		const from = agent
			? { values: valuesOf(agent, type, context, "speaker.by"), to: agent.to }
			: isFromWhom(trigger, type, context)
				? partyBehind(context, voices, PREPOSITION.from, trigger.to, 2, type)
				: null;
		if (from) {
			speaker = from.values.map((value) => ({ ...value, rule: "speaker.by" }));
			to = from.to;
		}
	}
	const asked = speaker.length === 0 && CALLS.has(unjoined(context.parsed.sentence.words[trigger.from]?.text ?? ""));
	if (speaker.length === 0 && !asked) return null;
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
