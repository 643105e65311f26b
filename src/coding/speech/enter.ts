import { conjoined, PREPOSITION } from "../../arabic/particles.js";
import { broadcasterAt } from "../../arabic/speech/broadcasters.js";
import { ABOUT, ALREADY, BEFORE_SUBJECT, bareWord, feminine, hasArticle, OUTLETS } from "../../arabic/speech/words.js";
import type { DraftSource } from "../draft.js";
import type { Mention } from "../mentions.js";
import type { Say, SpeechState } from "../speech.js";
import type { Speaker, Speakers } from "./known.js";
import { issuerOf, type Name, readName, readPerson } from "./name.js";
import { closerOf, headAt, type Scene, textAt } from "./scene.js";

export interface Reach {
	readonly from: number;
	readonly to: number;
	readonly clause: number;
	readonly statement: boolean;
}

/** Enters a telling by a named speaker, and by those joined to him. */
export function push(
	scene: Scene,
	name: Name,
	cue: Mention,
	verb: Mention | null,
	reach: Reach,
	state: SpeechState,
	says: Say[],
): Speaker | null {
	const { from, to, clause, statement } = reach;
	if (name.kind === "outlet") {
		const agency = relayed(scene, name, state.outlet ?? null);
		if (!agency) {
			says.push({ source: null, own: true, cue, from, to, statement, clause, end: name.end });
			return null;
		}
		name = agency;
	}
	const speakers = state.speakers as Speakers;
	const told = (source: DraftSource): Say => ({
		source: toldBy(source, evidence(scene, verb ?? cue, verb)),
		own: false,
		cue,
		from,
		to,
		statement,
		clause,
		end: name.end,
	});
	let speaker: Speaker | null = null;
	if (headAt(scene, name.from)?.enclitic && name.kind !== "actor") {
		// "أدانت ألمانيا، على لسان مبعوثها": whose he is the sentence itself has named.
		const owner = says.findLast((say) => say.statement && say.source)?.source ?? state.last ?? speakers.lastBody()?.source;
		if (owner) {
			says.push(told(owner));
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
	says.push(told(speaker.source));
	return speaker;
}

/** A source with the word by which it tells here. */
export function toldBy({ name, skip, id, rule }: DraftSource, cue: DraftSource["cue"]): DraftSource {
	return { name, skip, id, cue, rule };
}

/**
 * The correspondent of an agency or broadcaster that others cite is its voice: مراسل رويترز، مراسل قناة الجزيرة. Null where he is the own
 * outlet's, or where it is not known whose the article is.
 */
export function relayed(scene: Scene, name: Name, outlet: string | null): Name | null {
	const { texts } = scene.parsed.sentence;
	let at = name.from + 1;
	let broadcast = outlet ? broadcasterAt(texts, at, outlet) : null;
	while (outlet && !broadcast && at < name.from + 4 && (closerOf(texts[at] ?? "") || OUTLETS.has(texts[at] ?? "")))
		broadcast = broadcasterAt(texts, ++at, outlet);
	if (broadcast?.own) return null;
	if (broadcast) {
		const marks = closerOf(textAt(scene, broadcast.to)) && at > name.from + 1 ? 1 : 0;
		return {
			from: name.from,
			to: broadcast.to + marks,
			skip: name.skip,
			kind: "media",
			bare: false,
			end: Math.max(name.end, broadcast.to + marks),
		};
	}
	for (let i = name.from + 1; i < name.end + 2; i++) {
		const head = headAt(scene, i);
		if (head && head.family === "source" && head.unit.entry.id === "wire")
			return { from: name.from, to: head.to, skip: name.skip, kind: "wire", bare: false, end: Math.max(name.end, head.to) };
	}
	return null;
}

export function evidence(scene: Scene, cue: Mention, verb: Mention | null): DraftSource["cue"] {
	return verb ? { sentence: scene.parsed.sentence.index, from: cue.from, to: cue.to } : null;
}

/** The name after a verb by which a speaker known by it is called again: قال العدني. */
export function byKnown(scene: Scene, at: number, state: SpeechState): Name | null {
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

/** Speakers joined by "and" to the first: قال المرصد وسكان. */
export function joinedNames(scene: Scene, name: Name, cue: Mention, reach: Reach, state: SpeechState, says: Say[]): void {
	const head = headAt(scene, name.end);
	if (!head || !conjoined(head.proclitics)) return;
	const next = readName(scene, name.end);
	if (next && next.kind !== "outlet")
		push(scene, next, cue, cue, { ...reach, from: reach.from > name.from ? next.end : reach.from }, state, says);
}

/** نقلت وكالة عن مسؤول قوله: whoever "from" brings after the relay. */
export function quotedWithin(scene: Scene, at: number, cue: Mention, reach: Reach, state: SpeechState, says: Say[]): void {
	for (let i = at; i < at + 3; i++) {
		if (textAt(scene, i) !== ABOUT) continue;
		const name = readName(scene, i + 1, true) ?? byKnown(scene, i + 1, state) ?? readPerson(scene, i + 1);
		if (name && name.kind !== "outlet") push(scene, name, cue, cue, { ...reach, from: Math.max(reach.from, name.end) }, state, says);
		return;
	}
}

/** A verb of saying without a speaker of its own goes on with one told before. */
export function again(scene: Scene, cue: Mention, state: SpeechState, says: Say[], source: DraftSource | null, own = false): void {
	const { words } = scene.parsed.sentence;
	const reach = { from: cue.to, to: words.length, clause: cue.from, end: cue.to, statement: false };
	if (own || (!source && state.own)) {
		says.push({ source: null, own: true, cue, ...reach });
		return;
	}
	const found = source ?? says.findLast((say) => say.source)?.source ?? agreeing(scene, cue, state);
	if (!found) return;
	says.push({ source: toldBy(found, evidence(scene, cue, cue)), own: false, cue, ...reach });
}

/** The last speaker, or the latest one of the verb's gender where the last is of the other. */
export function agreeing(scene: Scene, cue: Mention, state: SpeechState): DraftSource | null {
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

/** "X قد طالب": a verb after قد whose subject stands before it. */
export function subjectBefore(scene: Scene, cue: Mention): boolean {
	if (textAt(scene, cue.from - 1) !== ALREADY || cue.from < 2) return false;
	const before = scene.parsed.sentence.words[cue.from - 2];
	return before?.kind === "word" && !BEFORE_SUBJECT.has(before.text);
}

/** A person not named before makes a statement only with his title: ندد سالم العامري عضو المجلس. */
export function titledPerson(scene: Scene, at: number): Name | null {
	const name = readPerson(scene, at);
	return name && name.kind !== "person" ? name : null;
}
