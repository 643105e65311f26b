import { AGAINST, attachedPreposition, COMPLEMENTISERS, conjoined, HARD_MARKS, PREPOSITION } from "../arabic/particles.js";
import type { DraftSource, Evidence } from "./draft.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Cover } from "./cover.js";

/** A telling by somebody within a sentence: who, by which word, and over which words it reaches. */
export interface Say {
	readonly source: DraftSource | null;
	/** The speaker is the outlet itself: its correspondent. */
	readonly own: boolean;
	readonly cue: Mention;
	readonly from: number;
	readonly to: number;
}

/** What the sentences before leave open: the last speaker, and whether a quotation goes on. */
export interface SpeechState {
	last: DraftSource | null;
	quoted: DraftSource | null;
}

const LONGEST_NAME = 9;
const QUOTE = '"';

/** Reads who says what in a sentence. Updates the state for the sentences that follow. */
export function readSpeech(parsed: Parsed, cover: Cover, state: SpeechState): Say[] {
	const says: Say[] = [];
	const { words } = parsed.sentence;
	if (state.quoted) {
		const end = words.findIndex((word) => word.text === QUOTE);
		const first = parsed.mentions[0];
		if (first) says.push({ source: state.quoted, own: false, cue: first, from: 0, to: end < 0 ? words.length : end });
	}
	const cues = parsed.mentions.filter((m) => m.family === "say");
	for (const cue of cues) {
		if (says.some((say) => say.cue !== cue && say.source && cue.from < say.source.name.to && cue.from >= say.source.name.from && say.source.name.sentence === parsed.sentence.index)) continue;
		const say = cue.unit.entry.attributes.get("kind") === "prep" ? byPreposition(parsed, cover, cue) : byVerb(parsed, cover, cue, state);
		if (say) says.push(say);
	}
	const spoken = says.findLast((say) => say.source && say.cue.family === "say");
	if (spoken?.source) state.last = spoken.source;
	else if (says.some((say) => say.own)) state.last = null;
	const marks = words.filter((word) => word.text === QUOTE).length;
	if (marks % 2 === 1) state.quoted = state.quoted ? null : (spoken?.source ?? null);
	return says;
}

function byVerb(parsed: Parsed, cover: Cover, cue: Mention, state: SpeechState): Say | null {
	const { words } = parsed.sentence;
	const weak = cue.unit.entry.attributes.get("strength") === "weak";
	const after = speakerAfter(parsed, cover, cue);
	const speaker = after ?? speakerBefore(parsed, cover, cue);
	const end = scopeEnd(parsed, cue);
	const from = after ? after.end : cue.to;
	if (speaker?.own) return { source: null, own: true, cue, from: cue.from, to: end };
	if (speaker) return { source: { ...speaker.source, cue: evidence(parsed, cue.from, cue.to) }, own: false, cue, from, to: end };
	if (weak && !conjoined(cue.proclitics)) return null;
	if (!state.last) return null;
	const next = words[cue.to];
	if (!next || !(COMPLEMENTISERS.has(next.text) || next.kind === "mark" || conjoined(cue.proclitics) || cue.unit.entry.attributes.get("kind") === "noun" || attachedPreposition((cover[cue.to]?.[0] as Mention | undefined)?.proclitics ?? "") === PREPOSITION.by || AGAINST.has(next.text) || next.text === PREPOSITION.to)) return null;
	return { source: { ...state.last, cue: evidence(parsed, cue.from, cue.to) }, own: false, cue, from: cue.to, to: end };
}

/** بحسب, وفق, نقلا عن: what went before in the sentence, or all that follows where the sentence opens with it. */
function byPreposition(parsed: Parsed, cover: Cover, cue: Mention): Say | null {
	const speaker = nameAt(parsed, cover, cue.to, cue);
	if (!speaker) return null;
	const source = speaker.own ? null : { ...speaker.source, cue: evidence(parsed, cue.from, cue.to) };
	const opening = cue.from <= 1;
	return { source, own: speaker.own, cue, from: opening ? speaker.end : 0, to: opening ? parsed.sentence.words.length : speaker.end };
}

function evidence(parsed: Parsed, from: number, to: number): Evidence {
	return { sentence: parsed.sentence.index, from, to };
}

/** A telling reaches to the sentence's end, or to the next verb of saying with a speaker of its own. */
function scopeEnd(parsed: Parsed, cue: Mention): number {
	for (const other of parsed.mentions) {
		if (other.from <= cue.to || other.family !== "say" || !other.unit.verb) continue;
		if (conjoined(other.proclitics)) return other.from;
	}
	return parsed.sentence.words.length;
}

interface Speaker {
	readonly source: DraftSource;
	readonly own: boolean;
	readonly end: number;
}

function speakerAfter(parsed: Parsed, cover: Cover, cue: Mention): Speaker | null {
	if (cue.unit.entry.attributes.get("kind") === "noun") return nameAt(parsed, cover, cue.to, cue);
	return nameAt(parsed, cover, cue.to, cue);
}

/** The speaker's name that starts at a word: to where "that", a mark or a preposition ends it. */
function nameAt(parsed: Parsed, cover: Cover, start: number, cue: Mention): Speaker | null {
	const { words } = parsed.sentence;
	let i = start;
	while (words[i]?.text === QUOTE || words[i]?.text === "(") i++;
	const from = i;
	let id: string | null = null;
	let own = false;
	let known = false;
	let skip = 0;
	for (; i < words.length && i - from < LONGEST_NAME; i++) {
		const word = words[i] as (typeof words)[number];
		const mentions = cover[i] as readonly Mention[];
		if (COMPLEMENTISERS.has(word.text)) break;
		if (word.kind === "mark") {
			if ((word.text === QUOTE || word.text === "(" || word.text === ")") && i > from) continue;
			break;
		}
		if (word.kind === "number") break;
		const actor = mentions.find((m) => m.family === "actor");
		const source = mentions.find((m) => m.family === "source");
		if (i === from) {
			const lead = actor ?? source;
			const attached = attachedPreposition(lead?.proclitics ?? mentions[0]?.proclitics ?? "");
			if (attached === PREPOSITION.by) return null;
			if (attached === PREPOSITION.for && cue.unit.entry.attributes.get("kind") !== "prep" && !cue.unit.form.flags.has("noun")) return null;
			skip = lead ? lead.proclitics.length : 0;
			if (lead && conjoined(lead.proclitics)) return null;
		}
		if (i > from && (word.shape.preposition && word.shape.preposition !== PREPOSITION.from && word.shape.preposition !== PREPOSITION.in)) break;
		if (i === from && word.shape.preposition) return null;
		if (i > from && actor && conjoined(actor.proclitics)) break;
		const act = mentions.find((m) => (m.family === "act" || m.family === "harm") && !actor && !source);
		if (act && (act.unit.verb || act.from === i)) {
			if (i === from) return null;
			break;
		}
		if (mentions.some((m) => m.family === "say" && m !== cue && m.unit.verb) && !source) break;
		if (i > from && mentions.some((m) => m.family === "head") && attachedPreposition(mentions.find((m) => m.family === "head")?.proclitics ?? "") === PREPOSITION.by) break;
		if (parsed.dates.some((date) => date.from <= i && i < date.to)) break;
		if (actor || source) {
			known = true;
			if (actor && id === null && !actor.unit.entry.attributes.get("group")) id = actor.unit.entry.id;
			if (source?.unit.entry.attributes.get("role") === "outlet" && i === from) own = true;
			const end = Math.max(actor?.to ?? 0, source?.to ?? 0);
			if (end > i + 1) i = end - 1;
		}
	}
	while (i > from && (words[i - 1] as (typeof words)[number]).kind === "mark") i--;
	if (i <= from) return null;
	const next = words[i];
	if (!known) {
		// An unknown name counts as a speaker only where "that", a colon or a quotation follows.
		if (i - from < 2 || !next || !(COMPLEMENTISERS.has(next.text) || next.text === ":" || next.text === QUOTE || next.text === ",")) return null;
	}
	return { source: { name: evidence(parsed, from, i), skip, id, cue: null, rule: "source.named" }, own, end: i };
}

/** A speaker before the verb: المرصد السوري أفاد، وكانت الوكالة قد ذكرت. */
function speakerBefore(parsed: Parsed, cover: Cover, cue: Mention): Speaker | null {
	const { words } = parsed.sentence;
	if (conjoined(cue.proclitics)) return null;
	for (let i = cue.from - 1; i >= 0 && i > cue.from - 7; i--) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark" && HARD_MARKS.has(word.text)) return null;
		const mention = (cover[i] as readonly Mention[]).find((m) => m.family === "actor" || m.family === "source");
		if (mention) {
			if (attachedPreposition(mention.proclitics) || words[mention.from - 1]?.shape.preposition) return null;
			const own = mention.family === "source" && mention.unit.entry.attributes.get("role") === "outlet";
			const id = mention.family === "actor" && !mention.unit.entry.attributes.get("group") ? mention.unit.entry.id : null;
			return { source: { name: evidence(parsed, mention.from, mention.to), skip: mention.proclitics.length, id, cue: null, rule: "source.before" }, own, end: cue.to };
		}
		if ((cover[i] as readonly Mention[]).some((m) => m.family === "act" || m.family === "harm")) return null;
	}
	return null;
}

/** The sources whose telling reaches a word, outermost first. */
export function sourcesOf(says: readonly Say[], at: number): DraftSource[] {
	const sources: DraftSource[] = [];
	for (const say of says) {
		if (!say.source || at < say.from || at >= say.to) continue;
		if (!sources.some((known) => known.name.from === say.source?.name.from && known.name.sentence === say.source.name.sentence)) sources.push(say.source);
	}
	return sources;
}
