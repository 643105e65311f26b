import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition } from "../arabic/particles.js";
import { FLASHES } from "../arabic/speech/words.js";
import type { Cover } from "./cover.js";
import type { DraftSource } from "./draft.js";
import type { Mention, Parsed } from "./mentions.js";
import { byNoun, byPreposition, byVerb } from "./speech/cues.js";
import { byKnown, push, type Reach } from "./speech/enter.js";
import { Speakers } from "./speech/known.js";
import { likewise, type Reaching, reachingOf } from "./speech/likewise.js";
import { readName } from "./speech/name.js";
import { headAt, QUOTE, type Scene } from "./speech/scene.js";
import { cutForward } from "./speech/scope.js";
import { byStatement } from "./speech/statements.js";
import type { Word } from "./words.js";

/** A telling by somebody within a sentence: who, by which word, and over which words it reaches. */
export interface Say {
	readonly source: DraftSource | null;
	/** The speaker is the outlet itself: its correspondent. */
	readonly own: boolean;
	readonly cue: Mention;
	readonly from: number;
	to: number;
	/** The telling is itself a statement of this verbal act; its words are the speaker's own. */
	readonly statement: boolean;
	/** Where the clause of the telling begins: its verb, or the speaker before it. */
	readonly clause: number;
	/** First word after the speaker's name. */
	readonly end: number;
}

/** What the sentences before leave open: the last speaker, and whether a quotation goes on. */
export interface SpeechState {
	last: DraftSource | null;
	quoted: DraftSource | null;
	/** Sentences that the open quotation has gone on over. */
	quotedFor?: number;
	/** The tellings that reach the end of the sentence before. */
	reaching?: Reaching | null;
	/** The outlet itself told last, by its correspondent. */
	own?: boolean;
	speakers?: Speakers;
	/** The article's outlet, by name or host; null where it is not known. */
	outlet?: string | null;
	/** Who of several bodies of one name the sentence at hand means. */
	meant?: (mention: Mention) => string;
}

const LONGEST_QUOTATION = 4;
const FARTHEST_COLON = 18;

/** Reads who says what in a sentence. Updates the state for the sentences that follow. */
export function readSpeech(parsed: Parsed, cover: Cover, state: SpeechState): Say[] {
	const scene: Scene = { parsed, cover, meant: state.meant };
	state.speakers ??= new Speakers();
	const says: Say[] = [];
	const { words } = parsed.sentence;
	openQuotation(parsed, state, says);
	headline(scene, state, says);
	let taken = 0;
	for (const cue of parsed.mentions) {
		const { kind } = cue.unit.sense;
		const statement = kind === "statement" && cue.family === "act";
		if (!statement && cue.family !== "say") continue;
		if (cue.from < taken || !tells(scene, cue)) continue;
		const before = says.length;
		if (statement) byStatement(scene, cue, state, says);
		else if (kind === "prep") byPreposition(scene, cue, state, says);
		else if (kind === "noun") byNoun(scene, cue, state, says);
		else byVerb(scene, cue, state, says);
		for (let k = before; k < says.length; k++) taken = Math.max(taken, (says[k] as Say).end);
	}
	continued(scene, state, says);
	cutForward(scene, says);
	likewise(scene, state, says);
	state.reaching = reachingOf(scene, says);
	(state.speakers as Speakers).note(scene);
	const spoken = says.findLast((say) => say.source || say.own);
	if (spoken) {
		state.last = spoken.source;
		state.own = spoken.own;
	}
	let marks = 0;
	for (const word of words) if (isOf(word, CLASS.quote)) marks++;
	if (marks % 2 === 1) {
		state.quoted = state.quoted ? null : (spoken?.source ?? null);
		state.quotedFor = 0;
	}
	return says;
}

/** A quotation that a sentence before left open goes on to its closing mark. */
function openQuotation(parsed: Parsed, state: SpeechState, says: Say[]): void {
	const first = parsed.mentions[0];
	if (!state.quoted || !first) return;
	const { words } = parsed.sentence;
	state.quotedFor = (state.quotedFor ?? 0) + 1;
	// A mark that was never closed: another telling opens the sentence, or the quotation would be over-long.
	const anew = parsed.mentions.some(
		(m) => m.from < 2 && ((m.family === "say" && m.unit.verb) || m.family === "say") && words[0]?.text !== QUOTE,
	);
	if (anew || state.quotedFor > LONGEST_QUOTATION) {
		state.quoted = null;
		return;
	}
	const close = words.findIndex((word) => word.text === QUOTE);
	says.push({
		source: state.quoted,
		own: false,
		cue: first,
		from: 0,
		to: close < 0 ? words.length : close,
		statement: false,
		clause: 0,
		end: 0,
	});
}

/** المرصد: مقتل سبعة. A name and a colon at the head of a line or title. */
function headline(scene: Scene, state: SpeechState, says: Say[]): void {
	const { sentence } = scene.parsed;
	if (!sentence.opens && !sentence.title) return;
	if (!hasColon(sentence.words)) return;
	const name = readName(scene, behindFlash(sentence.words));
	const colon = name ? behindPerson(scene, name.end, CLASS.colon) : -1;
	if (!name || colon < 0) return;
	const cue = headAt(scene, name.from);
	if (!cue || cue.unit.sense.place || name.kind === "document") return;
	push(scene, name, cue, null, { from: colon + 1, to: sentence.words.length, clause: 0, statement: false }, state, says);
}

/** "عاجل | الدفاع المدني: ...", "🔴 المرصد: ...": the first word behind marks and words that only call for attention. */
function behindFlash(words: readonly Word[]): number {
	let at = 0;
	while (at < FARTHEST_COLON && (FLASHES.has(words[at]?.text ?? "") || isSign(words[at]))) at++;
	return at;
}

/** A mark that belongs to no name: a bullet, a stroke, no quotation mark. */
function isSign(word: Word | undefined): boolean {
	return word?.kind === "mark" && !isOf(word, CLASS.bracket | CLASS.quote);
}

/** How many words of a person's name may stand behind his title that his name's own reading leaves out. */
const PERSON = 3;

/** Where a word of a class stands right behind a speaker, or behind words of his own name: وتابع العميد أحمد علي أن. -1 where none does. */
function behindPerson({ parsed: { sentence, mentions } }: Scene, end: number, classes: number): number {
	for (let i = end; i <= end + PERSON; i++) {
		const word = sentence.words[i];
		if (isOf(word, classes)) return i;
		if (word?.kind !== "word" || mentions.some((m) => m.from <= i && i < m.to && m.unit.verb)) return -1;
	}
	return -1;
}

/** Whether a colon stands near the start, behind the first word. */
function hasColon(words: readonly Word[]): boolean {
	for (let i = 1; i < FARTHEST_COLON && i < words.length; i++) if (isOf(words[i], CLASS.colon)) return true;
	return false;
}

/** وتابع المصدر، وتابع أن: a verb that tells only by what stands beside it. */
function continued(scene: Scene, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	if (!isOf(words[0], CLASS.goingOn) || says.some((say) => say.cue.from === 0 && say.clause === 0 && say.source)) return;
	const name = readName(scene, 1) ?? byKnown(scene, 1, state);
	const that = name ? behindPerson(scene, name.end, CLASS.complementiser) : -1;
	const next = words[that >= 0 ? that : name ? name.end : 1];
	if (!next || !(isOf(next, CLASS.complementiser) || next.kind === "mark")) return;
	const cue = name ? headAt(scene, name.from) : scene.parsed.mentions[0];
	if (!cue) return;
	const reach: Reach = { from: name ? name.end : 1, to: words.length, clause: 0, statement: false };
	if (name) push(scene, name, cue, null, reach, state, says);
	else if (state.last) says.push({ source: state.last, own: false, cue, ...reach, end: 1 });
	says.sort((a, b) => a.clause - b.clause);
}

/** Whether a cue tells: not negated, no noun of the same letters. */
function tells(scene: Scene, cue: Mention): boolean {
	const { words } = scene.parsed.sentence;
	if (isOf(words[cue.from], CLASS.noTelling)) return false;
	const verbal = cue.unit.verb || cue.unit.sense.kind === "verb";
	if (verbal && (cue.definite || attachedPreposition(cue.proclitics))) return false;
	if (isOf(words[cue.from - 1], CLASS.untold)) return false;
	if (!verbal) return true;
	// After a preposition there stands a noun of the same letters: على رصد الطرق.
	if (cue.proclitics === "" && cue.unit.entry.id !== "saying" && words[cue.from - 1]?.shape.preposition) return false;
	// A place or another act on the same word is no verb of saying.
	for (const mention of scene.cover[cue.from] ?? [])
		if (mention !== cue && mention.to > cue.to && mention.from <= cue.from && mention.family !== "say") return false;
	return true;
}

const sameName = (a: DraftSource, b: DraftSource) =>
	(a.id !== null && a.id === b.id) || (a.name.from === b.name.from && a.name.sentence === b.name.sentence);

function isKnown(source: DraftSource, sources: readonly DraftSource[]): boolean {
	for (const known of sources) if (sameName(known, source)) return true;
	return false;
}

/** The sources whose telling reaches a word, outermost first. */
export function sourcesOf(says: readonly Say[], at: number): DraftSource[] {
	const sources: DraftSource[] = [];
	for (const say of says) {
		if (!say.source || at < say.from || at >= say.to) continue;
		const { source } = say;
		if (!isKnown(source, sources)) sources.push(source);
	}
	return sources;
}

/** Who is the subject of the telling word at a word; null where none stands there. */
export function spokenAt(says: readonly Say[], at: number): DraftSource | null {
	for (const { cue, source } of says) if (cue.from <= at && at < cue.to && source) return source;
	return null;
}

/** Who makes the statement told at a word: the subject of its verb there, else the innermost source that reaches it. */
export function speakerOf(says: readonly Say[], at: number): DraftSource | null {
	return spokenAt(says, at) ?? sourcesOf(says, at).at(-1) ?? null;
}

/** Who relays the statement told at a word: its sources without the one who makes it. */
export function relaysOf(says: readonly Say[], at: number): DraftSource[] {
	const speaker = speakerOf(says, at);
	return sourcesOf(says, at).filter(
		(source) => !speaker || source.name.from !== speaker.name.from || source.name.sentence !== speaker.name.sentence,
	);
}
