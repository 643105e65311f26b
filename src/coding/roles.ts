import { LOCATING, PREPOSITION } from "../arabic/particles.js";
import type { Act, Trigger } from "./acts.js";
import type { Mention } from "./mentions.js";
import { type Governor, type Participant, pointsAt } from "./participants.js";

/** The part that somebody has in an act. */
export type Role = "agent" | "patient" | "supporter" | "party" | "means" | "none";

/** A participant with its part and the id of the rule that gave it. */
export interface Cast {
	readonly participant: Participant;
	readonly role: Role;
	readonly rule: string;
}

interface Verdict {
	readonly role: Role;
	readonly rule: string;
}

const NONE: Verdict = { role: "none", rule: "role.none" };

/** Gives everyone named in an act's clause a part in it. */
export function castAct(act: Act, participants: readonly Participant[]): Cast[] {
	const inside = participants.filter((p) => p.from >= act.from && p.to <= act.to);
	const verdicts = new Map<number, Verdict>();
	const setting: Setting = { act, participants, inside, verdicts };
	for (const participant of inside) if (!verdicts.has(participant.index)) verdicts.set(participant.index, judge(participant, setting));
	return inside.map((participant) => ({ participant, ...(verdicts.get(participant.index) as Verdict) }));
}

interface Setting {
	readonly act: Act;
	readonly participants: readonly Participant[];
	readonly inside: readonly Participant[];
	readonly verdicts: Map<number, Verdict>;
}

function verdictOf(index: number, setting: Setting): Verdict {
	const known = setting.verdicts.get(index);
	if (known) return known;
	const participant = setting.participants[index] as Participant;
	setting.verdicts.set(index, NONE);
	const verdict = judge(participant, setting);
	setting.verdicts.set(index, verdict);
	return verdict;
}

function judge(p: Participant, setting: Setting): Verdict {
	const { governor } = p;
	switch (governor.kind) {
		case "coord": {
			const partner = verdictOf(governor.with, setting);
			return partner.role === "means" && p.sort === "actor" ? NONE : { role: partner.role, rule: `${partner.rule}+and` };
		}
		case "cue":
			return byCue(governor.role);
		case "idafa":
			return byIdafa(p, governor, setting);
		case "prep":
			return byPreposition(p, governor, setting);
		case "bare":
			return byPosition(p, setting);
	}
}

function byCue(role: string): Verdict {
	switch (role) {
		case "agent":
			return { role: "agent", rule: "role.by" };
		case "support":
		case "supporter":
			return { role: "supporter", rule: "role.support" };
		case "against":
		case "target":
		case "targeting":
			return { role: "patient", rule: "role.against" };
		case "means":
			return { role: "means", rule: "role.with" };
		default:
			return NONE;
	}
}

/** The trigger of an act that a mention is, if any. */
function triggerOf(mention: Mention, act: Act): Trigger | undefined {
	return act.triggers.find((t) => t.mention === mention || (t.from <= mention.from && mention.to <= t.to));
}

function byIdafa(p: Participant, governor: Extract<Governor, { kind: "idafa" }>, setting: Setting): Verdict {
	const { head } = governor;
	if (head.kind === "other") return NONE;
	if (head.kind === "trigger") {
		const trigger = triggerOf(head.mention, setting.act);
		return trigger ? ofActNoun(p, trigger, setting) : NONE;
	}
	const owner = setting.participants[head.index] as Participant;
	if (owner.sort === "means") return p.sort === "object" ? byPosition(p, setting) : { role: "agent", rule: "role.weapon-owner" };
	const verdict = verdictOf(owner.index, setting);
	return verdict.role === "none" ? NONE : { role: verdict.role, rule: `${verdict.rule}+of` };
}

/** The genitive or adjective of an act's noun. */
function ofActNoun(p: Participant, trigger: Trigger, setting: Setting): Verdict {
	if (trigger.sort === "harm") return p.sort === "nisba" ? NONE : { role: "patient", rule: "role.harm-noun" };
	if (p.sort === "means") return { role: "means", rule: "role.act-means" };
	switch (trigger.frame) {
		case "hit":
			if (p.sort === "nisba") return { role: "agent", rule: "role.hit-adjective" };
			return laterPatient(p, setting) && p.sort === "actor" ? { role: "agent", rule: "role.hit-genitive-agent" } : { role: "patient", rule: "role.hit-genitive" };
		case "undergo":
		case "transfer":
			return p.sort === "nisba" ? { role: "agent", rule: "role.undergo-adjective" } : { role: "patient", rule: "role.undergo-genitive" };
		case "mutual":
			return { role: "party", rule: "role.mutual-genitive" };
		case "blast":
			return p.sort === "nisba" ? NONE : { role: "patient", rule: "role.blast-genitive" };
		default:
			if (p.sort === "object" || isSufferer(p)) return { role: "patient", rule: "role.strike-genitive-patient" };
			return { role: "agent", rule: "role.strike-genitive" };
	}
}

/** Whether the clause goes on to name the one that a hit noun is done to: استهداف الطائرات لمزرعة. */
function laterPatient(p: Participant, setting: Setting): boolean {
	return setting.inside.some((q) => q.from >= p.to && q.from < p.to + 8 && q.governor.kind === "prep" && q.governor.prep === PREPOSITION.for && q.sort !== "means");
}

function byPreposition(p: Participant, governor: Extract<Governor, { kind: "prep" }>, setting: Setting): Verdict {
	const { prep, head } = governor;
	const { act } = setting;
	const verb = act.triggers.find((t) => t.to <= p.from && t.mention.unit.form.flags.get("prep"));
	const wanted = verb?.mention.unit.form.flags.get("prep");
	if (p.sort === "means" && (prep === PREPOSITION.by || prep === PREPOSITION.from || prep === PREPOSITION.about)) return { role: "means", rule: "role.with" };
	if (head?.kind === "participant" && (prep === PREPOSITION.for || prep === PREPOSITION.from)) {
		const owner = setting.participants[head.index] as Participant;
		if (owner.sort === "means") return p.sort === "object" ? NONE : { role: "agent", rule: "role.weapon-owner" };
		const verdict = verdictOf(owner.index, setting);
		if (verdict.role !== "none" || owner.sort === "person" || owner.sort === "object") return verdict.role === "none" ? NONE : { role: verdict.role, rule: `${verdict.rule}+of` };
	}
	const trigger = head?.kind === "trigger" ? triggerOf(head.mention, act) : undefined;
	if (prep === PREPOSITION.between) return act.triggers.some((t) => t.frame === "mutual") ? { role: "party", rule: "role.between" } : { role: "patient", rule: "role.among" };
	if (prep === PREPOSITION.with) return act.triggers.some((t) => t.frame === "mutual" || t.frame === "speak") ? { role: "party", rule: "role.with-party" } : NONE;
	if (wanted && prep === wanted && p.sort !== "means") return { role: verb?.passive ? "none" : "patient", rule: "role.verb-preposition" };
	if (prep === PREPOSITION.for) {
		if (trigger && !trigger.verb) {
			if (trigger.sort === "harm") return { role: "patient", rule: "role.harm-for" };
			if (trigger.frame === "hit" || trigger.frame === "transfer") return { role: "patient", rule: "role.hit-for" };
			if (trigger.frame === "mutual") return { role: "party", rule: "role.mutual-for" };
			return isSufferer(p) || p.sort === "object" ? { role: "patient", rule: "role.strike-for-patient" } : { role: "agent", rule: "role.strike-for" };
		}
		return NONE;
	}
	if (prep === PREPOSITION.from) {
		if (trigger && !trigger.verb && trigger.sort !== "harm" && p.sort !== "object" && trigger.frame !== "move" && trigger.frame !== "hit") return { role: "agent", rule: "role.strike-from" };
		if (trigger?.sort === "harm") return { role: "patient", rule: "role.harm-from" };
		return NONE;
	}
	if (prep === PREPOSITION.by) {
		if (p.sort === "object") return NONE;
		return NONE;
	}
	if (pointsAt(prep) && act.triggers.some((t) => t.from < p.from)) return { role: "patient", rule: "role.against" };
	if (prep === PREPOSITION.to) return act.triggers.some((t) => t.frame === "speak" || t.frame === "transfer") ? { role: "patient", rule: "role.to" } : NONE;
	if (prep === PREPOSITION.about) return act.triggers.some((t) => t.frame === "transfer") ? { role: "patient", rule: "role.about" } : NONE;
	if (LOCATING.has(prep)) return NONE;
	return NONE;
}

/** Those to whom things are done: civilians and the like, and people counted. */
function isSufferer(p: Participant): boolean {
	const group = p.mention.unit.entry.attributes.get("group");
	if (group === "civilians" || group === "children" || group === "women") return true;
	return p.sort === "person" && p.number !== null;
}

/** A noun with nothing before it: subject or object by the order of the words. */
function byPosition(p: Participant, setting: Setting): Verdict {
	const { act, inside } = setting;
	if (p.sort === "means") return { role: "means", rule: "role.means" };
	const before = act.triggers.filter((t) => t.to <= p.from);
	const verb = before.findLast((t) => t.verb && t.sort !== "statement");
	const next = act.triggers.find((t) => t.from >= p.to);
	if (verb) {
		if (verb.passive || (verb.sort === "harm" && !activeHarm(p, verb, setting))) return { role: "patient", rule: "role.passive-subject" };
		const subject = inside.some((q) => q.to <= verb.from && q.sort !== "object" && q.sort !== "means" && setting.verdicts.get(q.index)?.role === "agent");
		const rival = inside.some((q) => q.index !== p.index && q.from >= verb.to && q.to <= p.from && q.governor.kind === "bare" && setting.verdicts.get(q.index)?.role === "agent");
		if (!subject && !rival && !isSufferer(p) && p.sort !== "object" && verb.mention.enclitic === "") {
			if (verb.frame === "take" || verb.frame === "move" || verb.sort === "light" || verb.frame === "strike" || verb.frame === "hit" || verb.frame === "speak" || verb.frame === "mutual" || verb.frame === "transfer" || verb.sort === "harm")
				return { role: "agent", rule: "role.verb-subject" };
		}
		if (verb.mention.enclitic !== "" && !subject && !rival && p.sort !== "object") return { role: "agent", rule: "role.verb-subject" };
		return { role: "patient", rule: "role.verb-object" };
	}
	if (next) {
		if (next.verb) {
			if (next.passive) return { role: "patient", rule: "role.passive-subject" };
			if (next.sort === "harm") {
				const object = inside.some((q) => q.from >= next.to && q.from <= next.to + 4 && q.governor.kind === "bare" && q.sort !== "object");
				return object && !isSufferer(p) ? { role: "agent", rule: "role.subject-before" } : { role: "patient", rule: "role.harm-subject" };
			}
			if (p.sort === "object") return NONE;
			return { role: "agent", rule: "role.subject-before" };
		}
		if (next.sort === "harm") return { role: "patient", rule: "role.harm-subject" };
		return p.sort === "actor" && next.frame !== "mutual" ? { role: "agent", rule: "role.topic" } : NONE;
	}
	if (isSufferer(p) || p.sort === "object") return { role: "patient", rule: "role.loose-sufferer" };
	return NONE;
}

/** A verb of killing has its doer after it only where the one killed follows too: قتل الجيش شابين. */
function activeHarm(p: Participant, verb: Trigger, setting: Setting): boolean {
	if (verb.mention.enclitic !== "") return true;
	if (isSufferer(p) || p.number) return false;
	const earlier = setting.inside.some((q) => q.from >= verb.to && q.to <= p.from && q.governor.kind === "bare");
	if (earlier) return false;
	return setting.inside.some((q) => q.from >= p.to && q.from <= p.to + 6 && q.governor.kind === "bare" && (isSufferer(q) || q.sort === "person"));
}
