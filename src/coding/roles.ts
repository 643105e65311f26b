import { CLASS, isOf } from "../arabic/classes.js";
import { AGAINST, PREPOSITION } from "../arabic/particles.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** The part that somebody has in an act. */
export type Role = "agent" | "patient" | "supporter" | "party" | "means" | "none";

/** A phrase with its part and the id of the rule that gave it. */
export interface Cast {
	readonly phrase: Phrase;
	readonly role: Role;
	readonly rule: string;
}

interface Verdict {
	readonly role: Role;
	readonly rule: string;
}

const NONE: Verdict = { role: "none", rule: "role.none" };
/** How far behind an act's noun its genitive may stand: one adjective. */
const ADJECTIVE = 1;

/** Adds to a cast every phrase of a clause with its part in the act that the clause's trigger tells. */
export function castClause(clause: Clause, phrases: readonly Phrase[], parsed: Parsed, cast: Cast[]): void {
	const { trigger } = clause;
	if (clause.before.length === 0 && clause.after.length === 0) return;
	const verdicts: Verdicts = new Array(phrases.length).fill(undefined);
	const stage: Stage = { clause, subject: false, object: false, parsed };
	if (trigger.verb || trigger.adjective) castBefore(clause.before, stage, verdicts);
	const after = clause.after.filter(isTop);
	for (let k = 0; k < after.length; k++) {
		const phrase = after[k] as Phrase;
		const verdict: Verdict =
			phrase.from < trigger.to && phrase.to === trigger.to
				? within(trigger)
				: trigger.verb
					? afterVerb(phrase, k, after, stage)
					: afterNoun(phrase, k, after, stage);
		if (verdict.role === "agent" || verdict.rule === "role.repeller") stage.subject = true;
		if (verdict.role === "patient" && phrase.prep === null) stage.object = true;
		verdicts[phrase.index] = verdict;
	}
	for (const phrase of clause.before) cast.push(castAs(phrase, partOf(phrase, phrases, verdicts)));
	for (const phrase of clause.after) cast.push(castAs(phrase, partOf(phrase, phrases, verdicts)));
}

function castAs(phrase: Phrase, { role, rule }: Verdict): Cast {
	return { phrase, role, rule };
}

/** What was decided of phrases by themselves, by their index. */
type Verdicts = (Verdict | undefined)[];

/** A phrase that neither belongs to another nor is joined to one. */
function isTop(phrase: Phrase): boolean {
	return phrase.owner < 0 && phrase.joined < 0;
}

interface Stage {
	readonly clause: Clause;
	/** A subject, an object has been found. */
	subject: boolean;
	object: boolean;
	readonly parsed: Parsed;
}

/** Who is named by the last word of an act's own form: those it is done to (طرد الحوثيين), or the crews that bring help (استجابت الفرق). */
function within({ verb, passive, frame }: Trigger): Verdict {
	return verb && !passive && frame === "transfer"
		? { role: "agent", rule: "role.within-subject" }
		: { role: "patient", rule: "role.within" };
}

/** What belongs or is joined to a phrase has its part; the owner of a weapon is the one who uses it. */
function partOf(phrase: Phrase, phrases: readonly Phrase[], verdicts: Verdicts): Verdict {
	const own = verdicts[phrase.index];
	if (own) return own;
	if (phrase.owner >= 0) {
		const owner = phrases[phrase.owner] as Phrase;
		const verdict = partOf(owner, phrases, verdicts);
		if (verdict.role === "none") return NONE;
		if (owner.sort === "means" && phrase.sort !== "means" && phrase.sort !== "object") return { role: "agent", rule: "role.weapon-owner" };
		return { role: verdict.role, rule: longer(verdict.rule, "+of") };
	}
	if (phrase.joined >= 0) {
		const partner = partOf(phrases[phrase.joined] as Phrase, phrases, verdicts);
		if (partner.role === "none" || phrase.cue !== null) return phrase.cue !== null ? byCue(phrase.cue) : NONE;
		return { role: partner.role, rule: longer(partner.rule, "+and") };
	}
	return NONE;
}

/** Ids of rules with a tail, each made once: they are looked up again and again. */
const LONGER = new Map<string, Map<string, string>>();

function longer(rule: string, tail: string): string {
	let known = LONGER.get(tail);
	if (!known) {
		known = new Map();
		LONGER.set(tail, known);
	}
	let made = known.get(rule);
	if (made === undefined) {
		made = `${rule}${tail}`;
		known.set(rule, made);
	}
	return made;
}

/** The subject or topic before a verb: the nearest bare noun. */
function castBefore(before: readonly Phrase[], stage: Stage, verdicts: Verdicts): void {
	const { trigger } = stage.clause;
	for (let k = before.length - 1; k >= 0; k--) {
		const phrase = before[k] as Phrase;
		if (!isTop(phrase)) continue;
		if (phrase.cue !== null) {
			verdicts[phrase.index] = byCue(phrase.cue);
			continue;
		}
		if (phrase.sort === "means" && phrase.prep === PREPOSITION.by) verdicts[phrase.index] = { role: "means", rule: "role.with" };
		if (phrase.prep !== null || stage.subject || stage.object) continue;
		const verdict = subjectOf(phrase, trigger, stage);
		verdicts[phrase.index] = verdict;
		if (verdict.role === "agent" || verdict.role === "means") stage.subject = true;
		else if (verdict.role === "patient") stage.object = true;
	}
}

function subjectOf(phrase: Phrase, trigger: Trigger, stage: Stage): Verdict {
	const resumed = trigger.mention.enclitic !== "" && isRelative(phrase, stage);
	if (resumed)
		return phrase.sort === "means" ? { role: "means", rule: "role.relative-means" } : { role: "patient", rule: "role.relative-object" };
	if (trigger.passive) return { role: "patient", rule: "role.passive-subject" };
	if (trigger.sort === "harm") return harmSubject(phrase, stage);
	if (phrase.sort === "means") return { role: "means", rule: "role.weapon-subject" };
	if (phrase.sort === "object")
		return trigger.frame === "move" || trigger.frame === "blast" ? { role: "patient", rule: "role.thing-subject" } : NONE;
	if (phrase.sort === "person" && !isArmed(phrase) && trigger.frame !== "move" && trigger.frame !== "undergo") return NONE;
	if (trigger.frame === "undergo" || trigger.frame === "blast") return { role: "patient", rule: "role.undergo-subject" };
	if (phrase.sort === "actor" && !isArmed(phrase) && ARMED_FRAMES.has(trigger.frame)) {
		// Children and women carry out no strike, even where a light verb carries it; a body may lead a campaign.
		if (trigger.sort !== "light" || phrase.head.unit.sense.group !== undefined) return NONE;
	}
	if (trigger.frame === "mutual") return { role: "party", rule: "role.mutual-subject" };
	if (trigger.frame === "repel") return { role: "patient", rule: "role.repeller" };
	return { role: "agent", rule: "role.subject-before" };
}

/** Frames of acts that only somebody armed does. */
const ARMED_FRAMES = new Set(["strike", "hit", "take"]);

function isRelative(phrase: Phrase, stage: Stage): boolean {
	const { words } = stage.parsed.sentence;
	const { trigger } = stage.clause;
	for (let i = phrase.to; i < trigger.from; i++) if (isOf(words[i], CLASS.relative)) return true;
	return trigger.from - phrase.to <= 1;
}

/** Before a verb of killing: the killer where somebody killed follows, else the one killed. */
function harmSubject(phrase: Phrase, stage: Stage): Verdict {
	const victim = stage.clause.after.some(
		(q) =>
			q.owner < 0 &&
			q.prep === null &&
			q.cue === null &&
			q.from - stage.clause.trigger.to <= 3 &&
			(q.sort === "person" || q.number !== null),
	);
	return victim && (phrase.sort === "actor" || phrase.sort === "means" || isArmed(phrase))
		? { role: phrase.sort === "means" ? "means" : "agent", rule: "role.killer" }
		: { role: "patient", rule: "role.harm-subject" };
}

function byCue(role: string): Verdict {
	switch (role) {
		case "agent":
			return { role: "agent", rule: "role.by" };
		case "support":
			return { role: "supporter", rule: "role.support" };
		case "against":
			return { role: "patient", rule: "role.against" };
		case "means":
			return { role: "means", rule: "role.with" };
		default:
			return NONE;
	}
}

/** Generic people who can do an armed act. */
const ARMED = new Set([
	"unidentified",
	"security_forces",
	"tribes",
	"criminals",
	"protesters",
	"political_party",
	"government_unspecified",
	"international_community",
]);

/** Those who can do an armed act: a registered body, or people of one. */
export function isArmed(phrase: Phrase): boolean {
	if (phrase.sort === "anaphora" || phrase.sort === "nisba") return true;
	const { group, kind } = phrase.head.unit.sense;
	if (phrase.sort === "actor")
		return group === "combatants" || (group === undefined && (kind !== "generic" || ARMED.has(phrase.head.unit.entry.id)));
	return phrase.sort === "person" && group === "combatants";
}

/** Those to whom things are done: civilians and the like, people counted, things. */
function suffers(phrase: Phrase): boolean {
	if (phrase.sort === "object") return true;
	const group = phrase.head.unit.sense.group;
	if (group !== undefined && group !== "combatants") return true;
	return phrase.sort === "person" && (phrase.number !== null || group === undefined);
}

function afterVerb(phrase: Phrase, k: number, after: readonly Phrase[], stage: Stage): Verdict {
	const { trigger } = stage.clause;
	if (phrase.cue !== null) return byCue(phrase.cue);
	if (phrase.prep !== null) return byPreposition(phrase, stage);
	if (trigger.passive) {
		if (phrase.sort === "means") return { role: "means", rule: "role.means" };
		return stage.object ? NONE : { role: "patient", rule: "role.passive-subject" };
	}
	if (trigger.sort === "harm") {
		const killer =
			!stage.subject &&
			!stage.object &&
			isArmed(phrase) &&
			phrase.number === null &&
			trigger.mention.unit.sense.active &&
			isFollowed(k, after);
		if (killer) return { role: "agent", rule: "role.killer" };
		if (phrase.sort === "means") return { role: "means", rule: "role.weapon-subject" };
		return { role: "patient", rule: "role.harm-object" };
	}
	if (phrase.sort === "means") return { role: "means", rule: stage.subject ? "role.means" : "role.weapon-subject" };
	const reachable = phrase.from - trigger.to <= 4;
	if (!stage.subject && !stage.object && reachable) {
		if (trigger.frame === "undergo") return { role: "patient", rule: "role.undergo-subject" };
		if (trigger.frame === "blast" && suffers(phrase)) return { role: "patient", rule: "role.blast-subject" };
		if (
			isArmed(phrase) ||
			(phrase.sort === "actor" &&
				(trigger.frame === "move" ||
					trigger.frame === "speak" ||
					trigger.frame === "mutual" ||
					trigger.frame === "transfer" ||
					trigger.sort === "light"))
		) {
			// "حررت القوات مدنيين", "اعتقلت عناصر": people counted right behind a verb that takes people are its object.
			if (phrase.sort === "person" && phrase.number !== null && trigger.frame === "hit")
				return { role: "patient", rule: "role.verb-object" };
			if (trigger.frame === "repel") return { role: "patient", rule: "role.repeller" };
			return trigger.frame === "mutual" ? { role: "party", rule: "role.mutual-subject" } : { role: "agent", rule: "role.verb-subject" };
		}
	}
	if (trigger.frame === "repel") return { role: "agent", rule: "role.repelled" };
	if (trigger.frame === "move") return phrase.sort === "object" ? { role: "patient", rule: "role.moved" } : NONE;
	// A verb with an object pronoun has its object: نفذه التنظيم، قتلته.
	if (trigger.mention.enclitic !== "") return NONE;
	return { role: "patient", rule: "role.verb-object" };
}

/** Whether somebody stands behind a phrase who can be the one killed. */
function isFollowed(k: number, after: readonly Phrase[]): boolean {
	for (let i = k + 1; i < after.length; i++) {
		const q = after[i] as Phrase;
		if (q.prep === null && q.cue === null && (suffers(q) || q.sort === "person" || q.sort === "actor")) return true;
	}
	return false;
}

function afterNoun(phrase: Phrase, k: number, after: readonly Phrase[], stage: Stage): Verdict {
	const { trigger } = stage.clause;
	if (phrase.cue !== null) return byCue(phrase.cue);
	if (phrase.prep !== null) return byPreposition(phrase, stage);
	const adjacent = k === 0 && phrase.from - trigger.to <= ADJECTIVE && trigger.mention.enclitic === "";
	if (phrase.sort === "nisba") {
		const adjective = phrase.from - trigger.to <= 2;
		return adjective && trigger.sort !== "harm" ? { role: trigger.frame === "mutual" ? "party" : "agent", rule: "role.adjective" } : NONE;
	}
	if (phrase.sort === "means") return { role: "means", rule: "role.act-means" };
	if (adjacent && (phrase.from === trigger.to || !trigger.mention.definite)) return genitive(phrase, after, stage);
	if (trigger.sort === "harm") return stage.object ? NONE : { role: "patient", rule: "role.harm-noun" };
	if (stage.subject || suffers(phrase)) return { role: "patient", rule: "role.noun-object" };
	return NONE;
}

/** The genitive of an act's noun: its doer or the one it is done to, by the noun's frame. */
function genitive(phrase: Phrase, after: readonly Phrase[], stage: Stage): Verdict {
	const { trigger } = stage.clause;
	if (trigger.sort === "harm") return { role: "patient", rule: "role.harm-noun" };
	const later = after.find(
		(q) =>
			q !== phrase &&
			q.from >= phrase.to &&
			q.from - phrase.to <= 6 &&
			((q.prep === PREPOSITION.for && q.sort !== "means") || (q.prep === null && q.cue === null && suffers(q))),
	);
	switch (trigger.frame) {
		case "hit":
			return later && isArmed(phrase) && phrase.sort !== "person"
				? { role: "agent", rule: "role.hit-genitive-agent" }
				: { role: "patient", rule: "role.hit-genitive" };
		case "undergo":
			return { role: "patient", rule: "role.undergo-genitive" };
		case "transfer":
			return later && phrase.sort === "actor" && isArmed(phrase)
				? { role: "agent", rule: "role.transfer-genitive-agent" }
				: { role: "patient", rule: "role.transfer-genitive" };
		case "mutual":
			return { role: "party", rule: "role.mutual-genitive" };
		case "blast":
			return { role: "patient", rule: "role.blast-genitive" };
		case "repel":
			return { role: "agent", rule: "role.repelled" };
		case "move":
		case "speak":
			return phrase.sort === "object" ? { role: "patient", rule: "role.moved" } : { role: "agent", rule: "role.move-genitive" };
		default:
			return suffers(phrase) ? { role: "patient", rule: "role.strike-genitive-patient" } : { role: "agent", rule: "role.strike-genitive" };
	}
}

function byPreposition(phrase: Phrase, stage: Stage): Verdict {
	const { trigger } = stage.clause;
	const { prep } = phrase;
	const wanted = trigger.mention.unit.sense.prep;
	if (prep === PREPOSITION.by && phrase.sort === "actor" && namesWeapon(phrase, stage)) return { role: "agent", rule: "role.weapon-owner" };
	if (phrase.sort === "object" && phrase.head.unit.entry.id === "road" && (prep === PREPOSITION.on || prep === PREPOSITION.in)) return NONE;
	if (phrase.sort === "object" && prep === PREPOSITION.from && (trigger.type === "seizure" || trigger.type === "aid"))
		return { role: "patient", rule: "role.quantity-of" };
	if (phrase.sort === "means") {
		if (prep === PREPOSITION.by || prep === PREPOSITION.from || prep === PREPOSITION.through || prep === PREPOSITION.about)
			return { role: "means", rule: "role.with" };
		if (prep !== PREPOSITION.for) return NONE;
	}
	if (wanted !== undefined && prep === wanted) {
		if (trigger.frame === "mutual") return { role: "party", rule: "role.verb-preposition" };
		if (trigger.type !== "hit" || !trigger.passive) return { role: "patient", rule: "role.verb-preposition" };
	}
	switch (prep) {
		case PREPOSITION.between:
			return trigger.frame === "mutual"
				? { role: "party", rule: "role.between" }
				: trigger.sort === "harm"
					? { role: "patient", rule: "role.among" }
					: NONE;
		case PREPOSITION.with:
			return trigger.frame === "mutual" || trigger.frame === "speak" ? { role: "party", rule: "role.with-party" } : NONE;
		case PREPOSITION.for:
			return forNoun(phrase, trigger);
		case PREPOSITION.from:
			return fromNoun(phrase, trigger);
		case PREPOSITION.to:
			return trigger.frame === "speak" || (trigger.frame === "transfer" && phrase.sort !== "object")
				? { role: "patient", rule: "role.to" }
				: NONE;
		case PREPOSITION.about:
			return trigger.frame === "transfer" ? { role: "patient", rule: "role.about" } : NONE;
		default:
			if (prep !== null && AGAINST.has(prep) && trigger.frame !== "speak")
				return trigger.sort === "harm" ? NONE : { role: "patient", rule: "role.against" };
			return NONE;
	}
}

/** Whether an actor is named by its weapon: بمسيرات تركية، طائرات التحالف. */
export function namesWeapon(phrase: Phrase, stage: { readonly parsed: Parsed }): boolean {
	const { from, to } = phrase.head;
	for (const m of stage.parsed.mentions) if (m.from === from && m.to <= to && m.family === "means") return true;
	return false;
}

function forNoun(phrase: Phrase, trigger: Trigger): Verdict {
	if (trigger.frame === "repel" && !suffers(phrase)) return { role: "agent", rule: "role.repelled" };
	if (trigger.verb) return trigger.frame === "transfer" && phrase.sort !== "object" ? { role: "patient", rule: "role.recipient" } : NONE;
	if (trigger.sort === "harm") return { role: "patient", rule: "role.harm-for" };
	switch (trigger.frame) {
		case "hit":
		case "transfer":
		case "undergo":
			return { role: "patient", rule: "role.hit-for" };
		case "mutual":
			return { role: "party", rule: "role.mutual-for" };
		default:
			return suffers(phrase) ? { role: "patient", rule: "role.strike-for-patient" } : { role: "agent", rule: "role.strike-for" };
	}
}

function fromNoun(phrase: Phrase, trigger: Trigger): Verdict {
	if (trigger.sort === "harm") return { role: "patient", rule: "role.harm-from" };
	if (phrase.sort === "object") return NONE;
	if (trigger.type === "territory_taken" || trigger.type === "seizure") return { role: "patient", rule: "role.taken-from" };
	if (!trigger.verb && (trigger.frame === "strike" || trigger.frame === "hit")) return { role: "agent", rule: "role.strike-from" };
	return NONE;
}
