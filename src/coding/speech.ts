import { attachedPreposition, COMPLEMENTISERS, conjoined, HARD_MARKS, PREPOSITION, RELATIVES } from "../arabic/particles.js";
import {
	ABOUT,
	ALREADY,
	ANNOUNCING,
	BEFORE_SUBJECT,
	BESIDE,
	BESIDE_IT,
	bareWord,
	feminine,
	GOING_ON,
	hasArticle,
	MATERIAL,
	NO_TELLING,
	ON,
	pluralVerb,
	SAYING,
	TO,
	UNSPOKEN,
	UNTOLD,
} from "../arabic/speech/words.js";
import type { DraftSource } from "./draft.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Cover } from "./participants.js";
import { afterAdjuncts, beforeVerb, clauseStart, relay } from "./speech/around.js";
import { type Speaker, Speakers } from "./speech/known.js";
import { headAt, issuerOf, type Name, readName, readPerson, type Scene, textAt } from "./speech/name.js";
import { backwardFrom, cutForward, forwardEnd } from "./speech/scope.js";

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
	/** The outlet itself told last, by its correspondent. */
	own?: boolean;
	speakers?: Speakers;
}

const QUOTE = '"';
const LONGEST_QUOTATION = 4;

/** Statements whose content can tell of events that the speaker vouches for. */
const VOUCHING: ReadonlySet<string> = new Set(["accuse", "claim_responsibility", "deny", "warn"]);

/** Reads who says what in a sentence. Updates the state for the sentences that follow. */
export function readSpeech(parsed: Parsed, cover: Cover, state: SpeechState): Say[] {
	const scene: Scene = { parsed, cover };
	state.speakers ??= new Speakers();
	const says: Say[] = [];
	const { words } = parsed.sentence;
	openQuotation(parsed, state, says);
	headline(scene, state, says);
	let taken = 0;
	for (const cue of parsed.mentions) {
		const statement = cue.family === "act" && cue.unit.entry.attributes.get("kind") === "statement";
		if (!statement && cue.family !== "say") continue;
		if (cue.from < taken || !tells(scene, cue)) continue;
		const kind = cue.unit.entry.attributes.get("kind");
		const before = says.length;
		if (statement) byStatement(scene, cue, state, says);
		else if (kind === "prep") byPreposition(scene, cue, state, says);
		else if (kind === "noun") byNoun(scene, cue, state, says);
		else byVerb(scene, cue, state, says);
		for (let k = before; k < says.length; k++) taken = Math.max(taken, (says[k] as Say).end);
	}
	continued(scene, state, says);
	cutForward(scene, says);
	(state.speakers as Speakers).note(scene);
	const spoken = says.findLast((say) => say.source || say.own);
	if (spoken) {
		state.last = spoken.source;
		state.own = spoken.own;
	}
	let marks = 0;
	for (const word of words) if (word.text === QUOTE) marks++;
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
	const name = readName(scene, 0);
	if (!name || textAt(scene, name.end) !== ":") return;
	const cue = headAt(scene, name.from);
	if (!cue || cue.unit.form.flags.has("place") || name.kind === "document") return;
	push(scene, name, cue, null, { from: name.end + 1, to: sentence.words.length, clause: 0, statement: false }, state, says);
}

/** وتابع المصدر، وتابع أن: a verb that tells only by what stands beside it. */
function continued(scene: Scene, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	if (!GOING_ON.has(textAt(scene, 0)) || says.some((say) => say.cue.from === 0 && say.clause === 0 && say.source)) return;
	const name = readName(scene, 1) ?? byKnown(scene, 1, state);
	const next = words[name ? name.end : 1];
	if (!next || !(COMPLEMENTISERS.has(next.text) || next.kind === "mark")) return;
	const cue = name ? headAt(scene, name.from) : scene.parsed.mentions[0];
	if (!cue) return;
	const reach: Reach = { from: name ? name.end : 1, to: words.length, clause: 0, statement: false };
	if (name) push(scene, name, cue, null, reach, state, says);
	else if (state.last) says.push({ source: state.last, own: false, cue, ...reach, end: 1 });
	says.sort((a, b) => a.clause - b.clause);
}

/** Whether a cue tells: not negated, no noun of the same letters. */
function tells(scene: Scene, cue: Mention): boolean {
	const text = textAt(scene, cue.from);
	if (NO_TELLING.has(text)) return false;
	const verbal = cue.unit.verb || cue.unit.entry.attributes.get("kind") === "verb";
	if (verbal && (cue.definite || attachedPreposition(cue.proclitics))) return false;
	if (UNTOLD.has(textAt(scene, cue.from - 1))) return false;
	if (!verbal) return true;
	// After a preposition there stands a noun of the same letters: على رصد الطرق.
	if (cue.proclitics === "" && cue.unit.entry.id !== "saying" && scene.parsed.sentence.words[cue.from - 1]?.shape.preposition) return false;
	// A place or another act on the same word is no verb of saying.
	for (const mention of scene.cover[cue.from] ?? [])
		if (mention !== cue && mention.to > cue.to && mention.from <= cue.from && mention.family !== "say") return false;
	return true;
}

interface Reach {
	readonly from: number;
	readonly to: number;
	readonly clause: number;
	readonly statement: boolean;
}

/** Enters a telling by a named speaker, and by those joined to him. */
function push(scene: Scene, name: Name, cue: Mention, verb: Mention | null, reach: Reach, state: SpeechState, says: Say[]): Speaker | null {
	const { from, to, clause, statement } = reach;
	if (name.kind === "outlet") {
		const agency = relayed(scene, name);
		if (!agency) {
			says.push({ source: null, own: true, cue, from, to, statement, clause, end: name.end });
			return null;
		}
		name = agency;
	}
	const speakers = state.speakers as Speakers;
	let speaker: Speaker | null = null;
	if (headAt(scene, name.from)?.enclitic && name.kind !== "actor") {
		const owner = state.last ?? speakers.lastBody()?.source;
		if (owner) {
			says.push({
				source: { ...owner, cue: evidence(scene, verb ?? cue, verb) },
				own: false,
				cue,
				from,
				to,
				statement,
				clause,
				end: name.end,
			});
			return null;
		}
	}
	if (name.kind === "document") {
		const issuer = issuerOf(scene, name);
		if (issuer && issuer.kind !== "document") {
			if (issuer.kind === "outlet") return null;
			speaker = speakers.of(scene, issuer);
		} else if (name.bare) speaker = speakers.lastBody();
	}
	speaker ??= speakers.of(scene, name);
	if (verb) speaker.feminine = feminine(textAt(scene, verb.from).slice(verb.proclitics.length));
	says.push({
		source: { ...speaker.source, cue: evidence(scene, verb ?? cue, verb) },
		own: false,
		cue,
		from,
		to,
		statement,
		clause,
		end: name.end,
	});
	return speaker;
}

/** The correspondent of an agency that others cite is that agency's voice: مراسل رويترز. */
function relayed(scene: Scene, name: Name): Name | null {
	for (let i = name.from + 1; i < name.end + 2; i++) {
		const head = headAt(scene, i);
		if (head && head.family === "source" && head.unit.entry.id === "wire")
			return { from: name.from, to: head.to, skip: name.skip, kind: "wire", bare: false, end: Math.max(name.end, head.to) };
	}
	return null;
}

function evidence(scene: Scene, cue: Mention, verb: Mention | null): DraftSource["cue"] {
	return verb ? { sentence: scene.parsed.sentence.index, from: cue.from, to: cue.to } : null;
}

function byVerb(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	const id = cue.unit.entry.id;
	const weak = cue.unit.entry.attributes.get("strength") === "weak";
	if (id === "saying") {
		participle(scene, cue, state, says);
		return;
	}
	if (id === "written") {
		const name = readName(scene, cue.to, true);
		if (!name) return;
		if (name.kind === "document" || name.kind === "media")
			push(scene, name, cue, cue, { from: name.end, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	const from = afterAdjuncts(scene, cue.to, true);
	const tail = textAt(scene, cue.to - 1);
	const about = tail === ABOUT || textAt(scene, from) === ABOUT;
	const relays = about && weak;
	const at = relays && textAt(scene, from) === ABOUT ? from + 1 : from;
	const before = beforeVerb(scene, cue);
	const plural = pluralVerb(textAt(scene, cue.from)) || subjectBefore(scene, cue);
	const name =
		before || plural
			? null
			: relays
				? readName(scene, at, true)
				: (readName(scene, from) ??
					(weak ? null : (byKnown(scene, from, state) ?? readPerson(scene, from, SAYING.has(textAt(scene, cue.from))))));
	const end = name ? afterAdjuncts(scene, name.end, false) : from;
	if (name && weak && !publishes(scene, cue, name, end)) return;
	if (name) {
		const reach = verbReach(scene, cue, name, end);
		const told = relay(scene, cue.to, name);
		if (told) push(scene, told, cue, null, reach, state, says);
		push(scene, name, cue, cue, reach, state, says);
		joinedNames(scene, name, cue, reach, state, says);
		// نقلت الوكالة عن مسؤول: the one quoted stands within.
		if (weak || tail === ABOUT) quotedWithin(scene, end, cue, reach, state, says);
		return;
	}
	if (before) {
		if (weak && !publishes(scene, cue, before, from)) return;
		push(scene, before, cue, cue, { from: cue.to, to: words.length, clause: clauseStart(scene, cue.from), statement: false }, state, says);
		if (weak) quotedWithin(scene, from, cue, { from: cue.to, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	if (weak) return;
	if (!opensContent(scene, cue, from)) return;
	again(scene, cue, state, says, null);
}

/** Whether a verb that can also mean to carry or to deploy tells: by who does it, or by what. */
function publishes(scene: Scene, cue: Mention, name: Name, at: number): boolean {
	if (cue.enclitic !== "" || RELAYING.has(name.kind)) return true;
	const next = textAt(scene, at);
	return next === ABOUT || next === QUOTE || COMPLEMENTISERS.has(next) || MATERIAL.has(next);
}

const RELAYING: ReadonlySet<Name["kind"]> = new Set<Name["kind"]>(["media", "wire", "people", "document", "anonymous", "quoted"]);

/** The name after a verb by which a speaker known by it is called again: قال العدني. */
function byKnown(scene: Scene, at: number, state: SpeechState): Name | null {
	let text = textAt(scene, at);
	if (scene.parsed.sentence.words[at]?.kind !== "word" || text.length < 3) return null;
	let speaker = (state.speakers as Speakers).byWord(text);
	let skip = 0;
	if (!speaker && text.startsWith(PREPOSITION.for)) {
		text = text.slice(1);
		skip = 1;
		speaker = (state.speakers as Speakers).byWord(text);
		if (speaker?.kind !== "person" && speaker?.kind !== "holder") return null;
	}
	if (
		!speaker ||
		(speaker.kind !== "holder" &&
			speaker.kind !== "person" &&
			speaker.kind !== "officials" &&
			speaker.kind !== "people" &&
			!hasArticle(text))
	)
		return null;
	if ((scene.cover[at] ?? []).some((m) => m.family === "act" || m.family === "harm")) return null;
	let to = at + 1;
	while (to < at + 5 && speaker.stems.includes(bareWord(textAt(scene, to)))) to++;
	return { from: at, to, skip, kind: "person", bare: true, end: to };
}

function verbReach(scene: Scene, cue: Mention, name: Name, end: number): Reach {
	const { words } = scene.parsed.sentence;
	const next = words[end];
	const closes =
		!next ||
		(next.kind === "mark" && HARD_MARKS.has(next.text) && next.text !== ":") ||
		(end >= words.length - 1 && next.kind === "mark" && next.text !== QUOTE);
	const relative = cue.enclitic !== "" && RELATIVES.has(textAt(scene, cue.from - 1));
	if ((closes || relative) && cue.from > 2)
		return { from: backwardFrom(scene, cue.from), to: name.end, clause: cue.from, statement: false };
	return { from: name.end, to: words.length, clause: cue.from, statement: false };
}

/** Speakers joined by "and" to the first: قال المرصد وسكان. */
function joinedNames(scene: Scene, name: Name, cue: Mention, reach: Reach, state: SpeechState, says: Say[]): void {
	const head = headAt(scene, name.end);
	if (!head || !conjoined(head.proclitics)) return;
	const next = readName(scene, name.end);
	if (next && next.kind !== "outlet")
		push(scene, next, cue, cue, { ...reach, from: reach.from > name.from ? next.end : reach.from }, state, says);
}

/** نقلت وكالة عن مسؤول قوله: whoever "from" brings after the relay. */
function quotedWithin(scene: Scene, at: number, cue: Mention, reach: Reach, state: SpeechState, says: Say[]): void {
	for (let i = at; i < at + 3; i++) {
		if (textAt(scene, i) !== ABOUT) continue;
		const name = readName(scene, i + 1, true) ?? byKnown(scene, i + 1, state) ?? readPerson(scene, i + 1);
		if (name && name.kind !== "outlet") push(scene, name, cue, cue, { ...reach, from: Math.max(reach.from, name.end) }, state, says);
		return;
	}
}

/** مشيرا، مؤكدة: the speaker of the telling before in the sentence, else the sentence's own subject, else the last speaker. */
function participle(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const before = says.findLast((say) => say.source !== null || say.own);
	if (before) {
		again(scene, cue, state, says, before.source, before.own);
		return;
	}
	const { words } = scene.parsed.sentence;
	const opening = words[0]?.kind === "word" ? (readName(scene, 0) ?? readName(scene, 1)) : null;
	if (
		opening &&
		(opening.kind === "holder" || opening.kind === "body" || opening.kind === "actor" || opening.kind === "officials") &&
		!headAt(scene, opening.from)?.unit.form.flags.has("place")
	) {
		push(scene, opening, cue, cue, { from: cue.to, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	again(scene, cue, state, says, null);
}

/** A verb of saying without a speaker of its own goes on with one told before. */
function again(scene: Scene, cue: Mention, state: SpeechState, says: Say[], source: DraftSource | null, own = false): void {
	const { words } = scene.parsed.sentence;
	const reach = { from: cue.to, to: words.length, clause: cue.from, end: cue.to, statement: false };
	if (own || (!source && state.own)) {
		says.push({ source: null, own: true, cue, ...reach });
		return;
	}
	const found = source ?? says.findLast((say) => say.source)?.source ?? agreeing(scene, cue, state);
	if (!found) return;
	says.push({ source: { ...found, cue: evidence(scene, cue, cue) }, own: false, cue, ...reach });
}

/** The last speaker, or the latest one of the verb's gender where the last is of the other. */
function agreeing(scene: Scene, cue: Mention, state: SpeechState): DraftSource | null {
	const { last } = state;
	if (!last) return null;
	const gender = feminine(textAt(scene, cue.from).slice(cue.proclitics.length));
	const speakers = state.speakers as Speakers;
	const speaker = speakers.ofGender(gender);
	return speaker && speaker.source.name.sentence !== last.name.sentence
		? speakers.isOfGender(last, !gender)
			? speaker.source
			: last
		: last;
}

/** Whether what follows a verb without a speaker is what is told. */
function opensContent(scene: Scene, cue: Mention, at: number): boolean {
	const { words } = scene.parsed.sentence;
	const next = words[at];
	if (!next) return false;
	if (COMPLEMENTISERS.has(next.text) || next.text === ":" || next.text === QUOTE) return true;
	const last = textAt(scene, cue.to - 1);
	const leads = conjoined(cue.proclitics) || cue.from === 0 || COMPLEMENTISERS.has(textAt(scene, cue.from - 1)) === false;
	if (next.text === TO || next.text === ABOUT || next.text === ON || last === TO || last === ABOUT || last === ON) return leads;
	if (!conjoined(cue.proclitics)) return false;
	const top = scene.cover[at]?.[0];
	return next.shape.preposition === null && top !== undefined && (top.family === "act" || top.family === "harm") && !top.unit.verb;
}

/** بحسب, وفق, نقلا عن: what went before in the sentence, or all that follows where the clause opens with it. */
function byPreposition(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	let at = afterAdjuncts(scene, cue.to, true);
	const verb = (scene.cover[at] ?? []).find((m) => m.family === "say" && m.unit.verb && m.from === at);
	if (verb) at = afterAdjuncts(scene, verb.to, true);
	const name = readName(scene, at, true) ?? byKnown(scene, at, state) ?? quotedName(scene, at) ?? titledPerson(scene, at);
	if (!name) {
		// كما أعلن أن: the last speaker goes on.
		if (cue.to - cue.from > 1 && COMPLEMENTISERS.has(textAt(scene, at))) again(scene, cue, state, says, null);
		return;
	}
	const end = afterAdjuncts(scene, name.end, false);
	const previous = textAt(scene, cue.from - 1);
	const following = says.find((say) => say.source && say.end === cue.from && say.from >= say.end);
	const opening =
		cue.from === 0 ||
		HARD_MARKS.has(previous) ||
		conjoined(cue.proclitics) ||
		(cue.from === 1 && words[0]?.kind === "mark") ||
		following !== undefined ||
		COMPLEMENTISERS.has(textAt(scene, end)) ||
		(previous === "-" && cue.from < 8);
	const reach: Reach = opening
		? { from: name.end, to: forwardEnd(scene), clause: cue.from, statement: false }
		: { from: backwardFrom(scene, cue.from), to: trailingEnd(scene, end), clause: cue.from, statement: false };
	push(scene, name, cue, cue, reach, state, says);
	joinedNames(scene, name, cue, reach, state, says);
	quotedWithin(scene, end, cue, reach, state, says);
}

/** An unknown name in quotation marks: بحسب "ديلي ميل". */
function quotedName(scene: Scene, at: number): Name | null {
	if (textAt(scene, at) !== QUOTE) return null;
	for (let i = at + 2; i < at + 6; i++)
		if (textAt(scene, i) === QUOTE) return { from: at + 1, to: i, skip: 0, kind: "quoted", bare: false, end: i + 1 };
	return null;
}

/** How far a phrase of source in the middle reaches on: قتل، بحسب المرصد، خمسة. */
function trailingEnd(scene: Scene, end: number): number {
	const { words } = scene.parsed.sentence;
	let i = end;
	const comma = textAt(scene, i) === ",";
	if (comma) i++;
	const next = words[i];
	if (!next || next.kind === "mark" || next.shape.conjoined || headAt(scene, i) === null) return end;
	return end;
}

/** تصريح، إعلان، قول: the one after it speaks, or was spoken to. */
function byNoun(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	const name = readName(scene, cue.to);
	if (name && name.kind !== "outlet" && cue.enclitic === "") {
		push(scene, name, cue, cue, { from: name.end, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	const told = relay(scene, cue.to, null);
	if (told) push(scene, told, cue, null, { from: 0, to: words.length, clause: cue.from, statement: false }, state, says);
}

/** A statement's own verb: its subject speaks on, and vouches for the events of what it says. */
function byStatement(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	const type = cue.unit.entry.attributes.get("type") ?? "";
	const adjective = cue.unit.form.flags.has("adj");
	if (!cue.unit.verb && !adjective) return;
	const vouching =
		VOUCHING.has(type) ||
		(type === "announce" && ANNOUNCING.has(textAt(scene, cue.from).slice(cue.proclitics.length, cue.proclitics.length + 4)));
	if (UNSPOKEN.has(textAt(scene, cue.from))) return;
	const to = vouching ? words.length : cue.to;
	if (adjective) {
		if (!hasSpeech(says)) return;
		const before = says.findLast((say) => say.source);
		if (before?.source)
			says.push({
				source: { ...before.source, cue: evidence(scene, cue, cue) },
				own: false,
				cue,
				from: cue.to,
				to,
				clause: cue.from,
				end: cue.to,
				statement: true,
			});
		return;
	}
	const at = afterAdjuncts(scene, cue.to, true);
	const leads = leadsClause(scene, cue);
	let name = leads ? (readName(scene, at) ?? byKnown(scene, at, state) ?? titledPerson(scene, at)) : null;
	// "واتهم النظام بقصف": with nobody else named, the one named is accused.
	if (name && type === "accuse" && conjoined(cue.proclitics) && state.last && accused(scene, name.end)) name = null;
	name ??= beforeVerb(scene, cue);
	if (!name) {
		if (
			leads &&
			(textAt(scene, at) === TO ||
				headAt(scene, at) ||
				COMPLEMENTISERS.has(textAt(scene, at)) ||
				scene.parsed.sentence.words[at]?.shape.preposition) &&
			conjoined(cue.proclitics) &&
			!state.own
		) {
			const found = says.findLast((say) => say.source)?.source ?? agreeing(scene, cue, state);
			if (found)
				says.push({
					source: { ...found, cue: evidence(scene, cue, cue) },
					own: false,
					cue,
					from: cue.to,
					to,
					clause: cue.from,
					end: cue.to,
					statement: true,
				});
		}
		return;
	}
	if (name.kind === "outlet") return;
	const relative = RELATIVES.has(textAt(scene, cue.from - 1));
	if (relative && type !== "claim_responsibility") return;
	push(
		scene,
		name,
		cue,
		cue,
		{
			from: Math.max(name.end, cue.to),
			to: relative ? cue.to : Math.max(to, name.end),
			clause: name.from < cue.from ? name.from : cue.from,
			statement: true,
		},
		state,
		says,
	);
}

/** "X قد طالب": a verb after قد whose subject stands before it. */
function subjectBefore(scene: Scene, cue: Mention): boolean {
	if (textAt(scene, cue.from - 1) !== ALREADY || cue.from < 2) return false;
	const before = scene.parsed.sentence.words[cue.from - 2];
	return before?.kind === "word" && !BEFORE_SUBJECT.has(before.text);
}

/** Whether a verb opens its clause, so that its subject follows: not one that tells more of the noun before. */
function leadsClause(scene: Scene, cue: Mention): boolean {
	if (cue.from === 0 || conjoined(cue.proclitics)) return true;
	if (subjectBefore(scene, cue)) return false;
	const before = scene.parsed.sentence.words[cue.from - 1];
	if (!before || before.kind !== "word") return true;
	return (
		COMPLEMENTISERS.has(before.text) ||
		BEFORE_SUBJECT.has(before.text) ||
		BESIDE_IT.has(before.text) ||
		BESIDE.has(before.text) ||
		scene.parsed.dates.some((date) => date.to === cue.from)
	);
}

/** A person not named before makes a statement only with his title: ندد سالم العامري عضو المجلس. */
function titledPerson(scene: Scene, at: number): Name | null {
	const name = readPerson(scene, at);
	return name && name.kind !== "person" ? name : null;
}

function accused(scene: Scene, at: number): boolean {
	const word = scene.parsed.sentence.words[at];
	return word !== undefined && (scene.cover[at] ?? []).some((m) => m.from === at && attachedPreposition(m.proclitics) === PREPOSITION.by);
}

function hasSpeech(says: readonly Say[]): boolean {
	return says.some((say) => say.source);
}

const sameName = (a: DraftSource, b: DraftSource) =>
	(a.id !== null && a.id === b.id) || (a.name.from === b.name.from && a.name.sentence === b.name.sentence);

/** The sources whose telling reaches a word, outermost first. */
export function sourcesOf(says: readonly Say[], at: number): DraftSource[] {
	const sources: DraftSource[] = [];
	for (const say of says) {
		if (!say.source || at < say.from || at >= say.to) continue;
		const { source } = say;
		if (!sources.some((known) => sameName(known, source))) sources.push(source);
	}
	return sources;
}

/** Who makes the statement told at a word: the subject of its verb there, else the innermost source that reaches it. */
export function speakerOf(says: readonly Say[], at: number): DraftSource | null {
	const own = says.find((say) => say.cue.from <= at && at < say.cue.to && say.source);
	return own?.source ?? sourcesOf(says, at).at(-1) ?? null;
}

/** Who relays the statement told at a word: its sources without the one who makes it. */
export function relaysOf(says: readonly Say[], at: number): DraftSource[] {
	const speaker = speakerOf(says, at);
	return sourcesOf(says, at).filter(
		(source) => !speaker || source.name.from !== speaker.name.from || source.name.sentence !== speaker.name.sentence,
	);
}
