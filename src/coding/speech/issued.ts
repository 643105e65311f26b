import { CLASS, isOf } from "../../arabic/classes.js";
import { BEFORE_SUBJECT, DOCUMENTS, IN_IT, ISSUED_IT, ISSUES, LETTERS, WITH_IT } from "../../arabic/speech/words.js";
import type { Mention } from "../mentions.js";
import type { SpeechState } from "../speech.js";
import { afterAdjuncts, clauseStart } from "./around.js";
import { byKnown } from "./enter.js";
import { issuerOf, type Name, readName } from "./name.js";
import { type Scene, textAt } from "./scene.js";

/** How far before "in it" the document may stand, and how far before the document the verb by which it was issued. */
const DOCUMENT_REACH = 20;
const ISSUE_REACH = 14;

/**
 * أصدرت ▸الوزارة بيانا قالت فيه إن, تصريحات أدلى بها ▸الوزير قال فيها إن: whose the document is in which a verb with "in it" tells.
 * Null where none stands before the verb, or nobody is named whose it is.
 */
export function inDocument(scene: Scene, cue: Mention, state: SpeechState): Name | null {
	if (!IN_IT.has(textAt(scene, cue.to)) && !IN_IT.has(textAt(scene, cue.to - 1))) return null;
	const { words } = scene.parsed.sentence;
	for (let at = cue.from - 1; at >= 0 && cue.from - at <= DOCUMENT_REACH; at--) {
		if (isOf(words[at], CLASS.relative)) return null;
		if (DOCUMENTS.has(textAt(scene, at))) return behind(scene, at, cue.from) ?? before(scene, at, state);
	}
	return null;
}

/** Whose a document is by what stands behind it: بيانا صادرا عن الفرقة, كلمة ألقاها الرئيس. */
function behind(scene: Scene, at: number, verb: number): Name | null {
	for (let i = at + 1; i < verb; i++) {
		if (!ISSUED_IT.has(textAt(scene, i))) continue;
		return readName(scene, afterAdjuncts(scene, WITH_IT.has(textAt(scene, i + 1)) ? i + 2 : i + 1, true));
	}
	// "وجه رسالة للقيادة": a letter is for whoever gets it.
	if (LETTERS.has(textAt(scene, at))) return null;
	const name = issuerOf(scene, { from: at, to: at + 1, skip: 0, kind: "document", bare: true, end: at + 1 });
	return name && name.kind !== "document" && name.end <= verb ? name : null;
}

/** Whose a document is by the verb before it: أصدرت الوزارة بيانا, الوزارة أصدرت بيانا. */
function before(scene: Scene, at: number, state: SpeechState): Name | null {
	for (let i = at - 1; i >= 0 && at - i <= ISSUE_REACH; i--) {
		if (!ISSUES.has(textAt(scene, i))) continue;
		const start = afterAdjuncts(scene, i + 1, true);
		const name = start < at ? (readName(scene, start) ?? byKnown(scene, start, state)) : null;
		if (name) return name.to <= at ? name : null;
		let first = clauseStart(scene, i);
		while (first < i && BEFORE_SUBJECT.has(textAt(scene, first))) first++;
		const subject = readName(scene, first);
		return subject && afterAdjuncts(scene, subject.end, false) === i ? subject : null;
	}
	return null;
}
