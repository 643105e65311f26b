import { attachedPreposition, COMPLEMENTISERS, conjoined, PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import { ANNOUNCING, BEFORE_SUBJECT, BESIDE, BESIDE_IT, TO, UNSPOKEN } from "../../arabic/speech/words.js";
import type { DraftSource } from "../draft.js";
import type { Mention } from "../mentions.js";
import type { Say, SpeechState } from "../speech.js";
import { afterAdjuncts, beforeVerb } from "./around.js";
import { agreeing, byKnown, evidence, push, subjectBefore, titledPerson, toldBy } from "./enter.js";
import { inDocument } from "./issued.js";
import { readName } from "./name.js";
import { headAt, type Scene, textAt } from "./scene.js";

/** Statements whose content can tell of events that the speaker vouches for. */
const VOUCHING: ReadonlySet<string> = new Set(["accuse", "claim_responsibility", "deny", "warn"]);

/** A statement's own verb: its subject speaks on, and vouches for the events of what it says. */
export function byStatement(scene: Scene, cue: Mention, state: SpeechState, says: Say[]): void {
	const { words } = scene.parsed.sentence;
	const type = cue.unit.sense.type ?? "";
	const adjective = cue.unit.sense.adj;
	if (!cue.unit.verb && !adjective) return;
	const vouching =
		VOUCHING.has(type) ||
		(type === "announce" && ANNOUNCING.has(textAt(scene, cue.from).slice(cue.proclitics.length, cue.proclitics.length + 4)));
	if (UNSPOKEN.has(textAt(scene, cue.from))) return;
	const to = vouching ? words.length : cue.to;
	/** The statement of a source named before. */
	const goneOn = (source: DraftSource): Say => ({
		source: toldBy(source, evidence(scene, cue, cue)),
		own: false,
		cue,
		from: cue.to,
		to,
		clause: cue.from,
		end: cue.to,
		statement: true,
	});
	if (adjective) {
		if (!hasSpeech(says)) return;
		const before = says.findLast((say) => say.source);
		if (before?.source) says.push(goneOn(before.source));
		return;
	}
	const at = afterAdjuncts(scene, cue.to, true);
	const leads = leadsClause(scene, cue);
	let name = leads ? (readName(scene, at) ?? byKnown(scene, at, state) ?? titledPerson(scene, at)) : null;
	// "واتهم النظام بقصف": with nobody else named, the one named is accused.
	if (name && type === "accuse" && conjoined(cue.proclitics) && state.last && accused(scene, name.end)) name = null;
	name ??= beforeVerb(scene, cue) ?? (vouching ? inDocument(scene, cue, state) : null);
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
			const found = says.findLast((say) => say.source)?.source ?? (hasSubject(scene, cue) ? null : agreeing(scene, cue, state));
			if (found) says.push(goneOn(found));
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
			clause: Math.min(name.from, cue.from),
			statement: true,
		},
		state,
		says,
	);
}

/** Whether a verb opens its clause, so that its subject follows: not one that tells more of the noun before. */
function leadsClause(scene: Scene, cue: Mention): boolean {
	if (cue.from === 0 || conjoined(cue.proclitics)) return true;
	if (subjectBefore(scene, cue)) return false;
	const before = scene.parsed.sentence.words[cue.from - 1];
	if (before?.kind !== "word") return true;
	return (
		COMPLEMENTISERS.has(before.text) ||
		BEFORE_SUBJECT.has(before.text) ||
		BESIDE_IT.has(before.text) ||
		BESIDE.has(before.text) ||
		scene.parsed.dates.some((date) => date.to === cue.from)
	);
}

/** "وصل الوزير إلى بيروت واتهم": a verb that the sentence begins with has its subject behind it, and goes on with no speaker told before. */
function hasSubject(scene: Scene, cue: Mention): boolean {
	return scene.parsed.mentions.some(
		({ from, to, family, unit }) =>
			from <= 1 && to < cue.from && family === "act" && unit.verb && unit.sense.kind !== "statement" && headAt(scene, to) !== null,
	);
}

function accused(scene: Scene, at: number): boolean {
	const word = scene.parsed.sentence.words[at];
	return word !== undefined && (scene.cover[at] ?? []).some((m) => m.from === at && attachedPreposition(m.proclitics) === PREPOSITION.by);
}

function hasSpeech(says: readonly Say[]): boolean {
	return says.some((say) => say.source);
}
