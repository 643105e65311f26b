import { CLASS, isOf } from "../../arabic/classes.js";
import { attachedPreposition, COMPLEMENTISERS, conjoined, HARD_MARKS, PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import {
	ABOUT,
	AND,
	BEFORE_THAT,
	CONTENT_BEHIND,
	FROM,
	feminine,
	JUDGING,
	MATERIAL,
	MEANWHILE,
	ON,
	POINTING,
	pluralVerb,
	SAYING,
	TALLIES,
	TO,
} from "../../arabic/speech/words.js";
import { unjoined } from "../../arabic/statements.js";
import type { Mention } from "../mentions.js";
import type { Say, SpeechState } from "../speech.js";
import { afterAdjuncts, beforeVerb, clauseStart, relay } from "./around.js";
import { again, byKnown, joinedNames, push, quotedWithin, type Reach, subjectBefore, titledPerson } from "./enter.js";
import { inDocument } from "./issued.js";
import { type Name, readName, readPerson } from "./name.js";
import { headAt, QUOTE, type Scene, textAt } from "./scene.js";
import { backwardFrom } from "./scope.js";
import { wholeName } from "./whole-name.js";

export function byVerb(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	const id = cue.unit.entry.id;
	const weak = cue.unit.sense.strength === "weak";
	if (id === "saying") {
		participle(scene, cue, state, says);
		return;
	}
	if (id === "written") {
		const issuer = inDocument(scene, cue, state);
		if (issuer) push(scene, issuer, cue, cue, { from: cue.to, to: words.length, clause: cue.from, statement: false }, state, says);
		const name = issuer ? null : readName(scene, cue.to, true);
		if (!name) return;
		if (name.kind === "document" || name.kind === "media")
			push(scene, name, cue, cue, { from: name.end, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	if (id === "respond") {
		answered(scene, cue, state, says);
		return;
	}
	// "علما بأن" tells nothing; "علمت الوكالة أن" does.
	if (id === "learn" && (learned(scene, cue, state, says) || !feminine(textAt(scene, cue.from)))) return;
	const from = afterAdjuncts(scene, cue.to, true);
	const tail = textAt(scene, cue.to - 1);
	const about = tail === ABOUT || textAt(scene, from) === ABOUT;
	const relays = about && weak;
	const at = relays && textAt(scene, from) === ABOUT ? from + 1 : from;
	const issuer = weak ? null : inDocument(scene, cue, state);
	const before = issuer ? null : beforeVerb(scene, cue);
	const plural = pluralVerb(textAt(scene, cue.from)) || subjectBefore(scene, cue);
	// "وتابع أن إسرائيل": behind "that" stands what is told, not who tells.
	const read =
		before || plural || COMPLEMENTISERS.has(tail)
			? null
			: relays
				? readName(scene, at, true)
				: (readName(scene, from) ??
					(weak ? null : (byKnown(scene, from, state) ?? readPerson(scene, from, SAYING.has(textAt(scene, cue.from))))));
	const name = read ? wholeName(scene, cue, read) : null;
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
	if (issuer) {
		push(scene, issuer, cue, cue, { from, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	if (!opensContent(scene, cue, from)) return;
	again(scene, cue, state, says, null);
}

/** How far behind a verb of learning "from" may stand: the one who learns comes between. */
const LEARNED_REACH = 7;

/** علم الموقع من مصادر أمنية أن: what the outlet has learned is told by whoever it has it from. False where nobody is named so. */
function learned(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): boolean {
	const { words } = scene.parsed.sentence;
	for (let i = cue.to; i < cue.to + LEARNED_REACH && words[i]; i++) {
		if (textAt(scene, i) !== FROM) continue;
		const name = readName(scene, i + 1, true);
		if (!name || name.kind === "outlet") return false;
		const learner = readName(scene, cue.to);
		const outer = learner && learner.end <= i && (learner.kind === "actor" || learner.kind === "wire") ? learner : null;
		if (outer) push(scene, outer, cue, cue, { from: name.end, to: words.length, clause: cue.from, statement: false }, state, says);
		push(scene, name, cue, cue, { from: name.end, to: words.length, clause: cue.from, statement: false }, state, says);
		return true;
	}
	return false;
}

/** How far behind a service the count of what it has responded to may stand. */
const ANSWERED_REACH = 24;

/** استجابت فرق الدفاع المدني منذ بداية العام ▸لـ 711 هجوما: a service that responded to so many attacks tells of them. */
function answered(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { sentence, numbers } = scene.parsed;
	const name = readName(scene, cue.to);
	// "استجابت فرقنا": the body on its own site speaks in its own voice.
	if (!name || name.kind === "outlet" || headAt(scene, name.from)?.enclitic) return;
	const counts = numbers.some(
		({ from, to }) =>
			from >= name.end &&
			from - name.end < ANSWERED_REACH &&
			[from, from - 1, from - 2].some((i) => i >= name.end && textAt(scene, i).startsWith(PREPOSITION.for)) &&
			(scene.cover[to] ?? []).some((m) => m.family === "act"),
	);
	if (counts) push(scene, name, cue, cue, { from: name.end, to: sentence.words.length, clause: cue.from, statement: false }, state, says);
}

/** Whether a verb that can also mean to carry or to deploy tells: by who does it, or by what. */
function publishes(scene: Scene, cue: Mention, name: Name, at: number): boolean {
	if (cue.enclitic !== "" || RELAYING.has(name.kind)) return true;
	const next = textAt(scene, at);
	return next === ABOUT || next === QUOTE || COMPLEMENTISERS.has(next) || MATERIAL.has(next);
}

const RELAYING: ReadonlySet<Name["kind"]> = new Set<Name["kind"]>(["media", "wire", "document", "anonymous", "quoted"]);

function verbReach(scene: Scene, cue: Mention, name: Name, end: number): Reach {
	const { words } = scene.parsed.sentence;
	const next = words[end];
	const closes =
		!next ||
		(next.kind === "mark" && HARD_MARKS.has(next.text) && next.text !== ":") ||
		(end >= words.length - 1 && next.kind === "mark" && next.text !== QUOTE);
	const relative = cue.enclitic !== "" && RELATIVES.has(textAt(scene, cue.from - 1));
	// "وهو ما اعتبرته تركيا غير مقبول": who judges what was done does not tell of it.
	if (relative && JUDGING.has(unjoined(textAt(scene, cue.from))))
		return { from: name.end, to: words.length, clause: cue.from, statement: false };
	if (relative && cue.from > 2)
		return { from: backwardFrom(scene, cue.from), to: markBehind(scene, name.end), clause: cue.from, statement: false };
	if (closes && cue.from > 2) return { from: backwardFrom(scene, cue.from), to: name.end, clause: cue.from, statement: false };
	return {
		from: Math.max(name.end, contentBehind(scene, end), behindSetting(scene, cue, name.end)),
		to: words.length,
		clause: cue.from,
		statement: false,
	};
}

/** The next mark at or behind a word: عدد القتلى الذين وثقهم المرصد بلغ 50, up to there. */
function markBehind(scene: Scene, at: number): number {
	const { words } = scene.parsed.sentence;
	let i = at;
	while (i < words.length && words[i]?.kind !== "mark") i++;
	return i;
}

/** How far behind a speaker what he says may open. */
const MEANWHILE_REACH = 24;

/** قال الوزير ▸خلال زيارة المخيم إن: where what is said opens behind what went on meanwhile; -1 where nothing of that stands there. */
function contentBehind(scene: Scene, at: number): number {
	const { words } = scene.parsed.sentence;
	if (!MEANWHILE.has(textAt(scene, at))) return -1;
	for (let i = at + 1; i < words.length && i - at < MEANWHILE_REACH; i++) {
		const { text } = words[i] as (typeof words)[number];
		if (COMPLEMENTISERS.has(text) || text === ":") return i;
		if (HARD_MARKS.has(text)) return -1;
	}
	return -1;
}

/**
 * قال الوزير ▸في ختام زيارته لبغداد إن, قال المتحدث ▸الذي يرافق الرئيس إن: where what is said opens behind what tells of the speaker or where he speaks,
 * for verbs that "that" follows; -1 where no such thing stands there.
 */
function behindSetting(scene: Scene, cue: Mention, at: number): number {
	const { words } = scene.parsed.sentence;
	const start = isOf(words[at], CLASS.comma) ? at + 1 : at;
	const first = words[start];
	if (!first || !(isOf(first, CLASS.relative) || first.shape.preposition !== null)) return -1;
	const verb = unjoined(textAt(scene, cue.from));
	if (CONTENT_BEHIND.has(verb)) return -1;
	for (let i = start + 1; i < words.length && i - start < MEANWHILE_REACH; i++) {
		const word = words[i] as (typeof words)[number];
		if (isOf(word, CLASS.complementiser)) {
			const before = words[i - 1];
			const led = before?.shape.preposition !== null && !(before?.text === TO && POINTING.has(verb));
			return word.text.startsWith(AND) || led || BEFORE_THAT.has(before?.text ?? "") ? -1 : i;
		}
		if (isOf(word, CLASS.colon)) return i;
		if (isOf(word, CLASS.hard | CLASS.quote)) return -1;
		if ((scene.cover[i] ?? []).some((m) => m.family === "say" && m.from === i && m !== cue)) return -1;
	}
	return -1;
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
		!headAt(scene, opening.from)?.unit.sense.place
	) {
		push(scene, opening, cue, cue, { from: cue.to, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	again(scene, cue, state, says, null);
}

/** Whether what follows a verb without a speaker is what is told. */
function opensContent(scene: Scene, cue: Mention, at: number): boolean {
	const { words } = scene.parsed.sentence;
	// "وأضاف، أن": a comma between the verb and "that" parts nothing.
	const parted = isOf(words[at], CLASS.comma) && isOf(words[textAt(scene, at + 1) === TO ? at + 2 : at + 1], CLASS.complementiser);
	const next = parted ? words[at + 1] : words[at];
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
export function byPreposition(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	// وفقا لموقع فرات بوست: no paper that somebody spoke to.
	let at = readName(scene, cue.to, true) ? cue.to : afterAdjuncts(scene, cue.to, true);
	const verb = (scene.cover[at] ?? []).find((m) => m.family === "say" && m.unit.verb && m.from === at);
	if (verb) at = afterAdjuncts(scene, verb.to, true);
	const name =
		readName(scene, at, true) ?? byKnown(scene, at, state) ?? quotedName(scene, at) ?? titledPerson(scene, at) ?? ownerOfTally(scene, at);
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
	const aside = previous === DASH && textAt(scene, name.end) === DASH;
	// "قصفت الطائرات -بحسب ناشطين- بلدة": between dashes it vouches for what stands on both sides.
	const reach: Reach = aside
		? { from: backwardFrom(scene, cue.from), to: words.length, clause: cue.from, statement: false }
		: opening
			? { from: name.end, to: words.length, clause: cue.from, statement: false }
			: { from: backwardFrom(scene, cue.from), to: end, clause: cue.from, statement: false };
	// وفق ما أفاد به شهود لوكالة فرانس برس
	const told = relay(scene, name.end, name);
	if (told) push(scene, told, cue, null, reach, state, says);
	push(scene, name, cue, cue, reach, state, says);
	joinedNames(scene, name, cue, reach, state, says);
	quotedWithin(scene, end, cue, reach, state, says);
}

const DASH = "-";

/** How many words a tally has before whose it is: حصيلة أولية لوزارة الصحة. */
const TALLY_WORDS = 3;

/** بحسب حصيلة ▸لوزارة الصحة: whose a tally is. */
function ownerOfTally(scene: Scene, at: number): Name | null {
	if (!TALLIES.has(textAt(scene, at))) return null;
	for (let i = at + 1; i <= at + TALLY_WORDS; i++) {
		const head = headAt(scene, i);
		if (head && attachedPreposition(head.proclitics) === PREPOSITION.for) return readName(scene, i, true);
	}
	return null;
}

/** An unknown name in quotation marks: بحسب "ديلي ميل". */
function quotedName(scene: Scene, at: number): Name | null {
	if (textAt(scene, at) !== QUOTE) return null;
	for (let i = at + 2; i < at + 6; i++)
		if (textAt(scene, i) === QUOTE) return { from: at + 1, to: i, skip: 0, kind: "quoted", bare: false, end: i + 1 };
	return null;
}

/** تصريح، إعلان، قول: the one after it speaks, or was spoken to. */
export function byNoun(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	const name = readName(scene, cue.to);
	if (name && name.kind !== "outlet" && cue.enclitic === "") {
		push(scene, name, cue, cue, { from: name.end, to: words.length, clause: cue.from, statement: false }, state, says);
		return;
	}
	const told = relay(scene, cue.to, null);
	if (told) push(scene, told, cue, null, { from: 0, to: words.length, clause: cue.from, statement: false }, state, says);
}
