import { CLASS, isOf } from "../../arabic/classes.js";
import { attachedPreposition, PREPOSITION } from "../../arabic/particles.js";
import {
	ABOUT,
	CONTENT_BEHIND,
	DISCLOSING,
	hasArticle,
	IN,
	looksObject,
	NAME_ENDERS,
	NAME_OPENERS,
	POINTING,
	SERVANT,
	TO,
	UNNAMED,
	VEHICLES,
} from "../../arabic/speech/words.js";
import { unjoined } from "../../arabic/statements.js";
import type { Mention } from "../mentions.js";
import { afterAdjuncts } from "./around.js";
import type { Name } from "./name.js";
import { closing, dated, type HeadKind, headAt, isAddressee, kindOf, placeAt, type Scene, textAt } from "./scene.js";

/** How many words a name may go on over. */
const FARTHEST = 10;
/** How many words a person's own name has at most. */
const LONGEST_PERSON = 4;

/** Heads whose name goes on: an office and whose it is, then the person; a body and what it is for. */
const LONG: ReadonlySet<HeadKind> = new Set<HeadKind>(["holder", "body", "officials", "people", "actor", "anonymous", "media"]);
/** Heads that are for something: الهيئة العامة للاستعلامات. */
const FOR_SOMETHING: ReadonlySet<HeadKind> = new Set<HeadKind>(["body", "media", "holder"]);
/** Kinds of words that an office named by "and" is: الصحافي ورئيس التحرير. */
const OFFICE: ReadonlySet<HeadKind> = new Set<HeadKind>(["holder", "officials"]);

/**
 * The name of a speaker between his verb and what he says, to its end: نائب ▸رئيس الوزراء نعمان قورتولموش إن. Nothing but the speaker
 * stands there, so a name that was read short goes on. The name as it was where a verb comes first or nothing is said behind it.
 */
export function wholeName(scene: Scene, cue: Mention, name: Name): Name {
	const { words } = scene.parsed.sentence;
	const next = words[name.end];
	if (name.end !== name.to || next?.kind !== "word" || isOf(next, CLASS.complementiser) || !LONG.has(name.kind)) return name;
	const verb = unjoined(textAt(scene, cue.from));
	// What is announced can stand right behind who announces it: أعلن الجيش مقتل جندي.
	const plain = !CONTENT_BEHIND.has(verb);
	const limit = Math.min(words.length, name.end + FARTHEST);
	let to = name.end;
	if (!plain && (NAME_OPENERS.has(textAt(scene, name.end - 1)) || (OFFICE.has(name.kind) && NAME_OPENERS.has(next.text))))
		return { ...name, ...ranked(scene, name.end) };
	for (let i = name.end; i < limit; ) {
		const past = over(scene, name, i, plain);
		if (past < 0) return name;
		if (past === i) break;
		// A place belongs to the name where the person's own name follows: مدير الصحة في عدن الخضر لصور.
		const placed = textAt(scene, i) === IN && !headAt(scene, i + 1);
		i = past;
		if (!placed) to = i;
	}
	if (to === name.end || !isSaidAt(scene, afterAdjuncts(scene, to, false), verb)) return name;
	// "المتحدث محمد عبد السلام" is the spokesman told before, "العميد محمد" only one of that rank.
	let office = name.from + 1;
	while (office < to && !NAME_OPENERS.has(textAt(scene, office))) office++;
	const bare = name.bare && OFFICE.has(name.kind) && !NAME_OPENERS.has(textAt(scene, name.from));
	return { ...name, to, end: to, office, bare };
}

/** أعلن قائد الشرطة الفريق ▸رائد جودة مقتل خمسة: where the name of somebody with a rank ends, before what he announces or a mark. */
function ranked(scene: Scene, start: number): { to: number; end: number } {
	const { words } = scene.parsed.sentence;
	let i = start;
	for (; i < start + LONGEST_PERSON; i++) {
		const word = words[i];
		if (word?.kind !== "word" || word.shape.preposition !== null || isOf(word, CLASS.complementiser | CLASS.beside)) break;
		const { text } = word;
		if (NAME_ENDERS.has(text) || dated(scene, i) > 0 || looksObject(text)) break;
		if (textAt(scene, i - 1) !== SERVANT && (scene.cover[i] ?? []).some(isNoName)) break;
	}
	const next = words[i];
	const told =
		next?.kind === "mark" ||
		isOf(next, CLASS.complementiser) ||
		(scene.cover[i] ?? []).some((m) => m.from === i && (m.family === "act" || m.family === "harm") && !m.unit.verb);
	return i > start && told ? { to: i, end: i } : { to: start, end: start };
}

/** Whether a mention is of what somebody does, or of a body: no part of a person's name. رائد is a rank and a name. */
function isNoName({ family, unit: { sense } }: Mention): boolean {
	return (
		family === "act" || family === "harm" || family === "say" || family === "negation" || (family === "actor" && sense.kind !== "generic")
	);
}

/** The first word behind what of a name starts at a word: the word itself where the name ends there, -1 where it is none. */
function over(scene: Scene, name: Name, i: number, plain: boolean): number {
	const { words } = scene.parsed.sentence;
	const word = words[i];
	if (!word) return i;
	const { text } = word;
	if (word.kind === "mark") {
		const close = closing(scene, i);
		return close > i + 1 ? close + 1 : i;
	}
	if (isOf(word, CLASS.complementiser | CLASS.beside) || NAME_ENDERS.has(text) || dated(scene, i) > 0) return i;
	if (text === IN) {
		const next = headAt(scene, i + 1);
		if (next && (next.family === "source" ? kindOf(next) === "body" : !next.unit.sense.place)) return next.to;
		const placed = VEHICLES.has(textAt(scene, i + 1)) ? -1 : placeAt(scene, i + 1);
		return placed > 0 && words[placed]?.kind === "word" ? placed : i;
	}
	if (word.shape.preposition || text === PREPOSITION.for) return i;
	// "مسؤول فضل عدم الكشف عن هويته".
	if (UNNAMED.has(textAt(scene, i + 1))) return i;
	for (const { from, family, unit, proclitics } of scene.cover[i] ?? []) {
		if (from !== i || (family !== "act" && family !== "harm" && family !== "say")) continue;
		if (unit.verb || !plain) return -1;
		if (attachedPreposition(proclitics) !== "") return i;
	}
	const head = headAt(scene, i);
	const attached = attachedPreposition(head?.proclitics ?? "");
	if (attached === PREPOSITION.for)
		return !FOR_SOMETHING.has(name.kind) || isAddressee(scene, i, head) || head?.unit.sense.kind === "generic" ? i : i + 1;
	// "القيادي بالمقاومة سالم حمدان".
	if (attached === PREPOSITION.by && i === name.end && OFFICE.has(name.kind) && head?.family === "actor") return head.to;
	if (attached !== "" || (name.kind === "actor" && head?.family === "actor")) return i;
	if (head?.family !== "actor" && looksObject(text) && placeAt(scene, i) < 0) return i;
	if (word.shape.conjoined && unjoined(text) !== text)
		return (head && OFFICE.has(kindOf(head)) && !head.definite) || (!head && hasArticle(unjoined(text))) ? i + 1 : i;
	return head ? head.to : i + 1;
}

/** Whether what somebody says opens at a word: إن, a colon or quotation, إلى, عن, or an act in بـ. */
function isSaidAt(scene: Scene, at: number, verb: string): boolean {
	const word = scene.parsed.sentence.words[at];
	if (!word) return false;
	if (
		isOf(word, CLASS.complementiser | CLASS.colon | CLASS.quote) ||
		(word.text === TO && POINTING.has(verb)) ||
		(word.text === ABOUT && DISCLOSING.has(verb))
	)
		return true;
	return (scene.cover[at] ?? []).some(
		(m) => m.from === at && (m.family === "act" || m.family === "harm") && attachedPreposition(m.proclitics) === PREPOSITION.by,
	);
}
