import { ARM, ARMS, closesSide, OF_AIR, OUR_AIR_DEFENCES } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { BETWEEN_THEM, conjoined, DEFENCES, PREPOSITION, SETTING_OFF, withoutAnd } from "../arabic/particles.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import { type Act, unharming } from "./acts.js";
import { announcerOf, announces, FIGHTING, hasOwnObject, isAnnounceable, killsOthers } from "./announcers.js";
import { deciderOf } from "./deciders.js";
import { type Draft, type DraftSource, holds, include, type Valued } from "./draft.js";
import { isHarmedElsewhere } from "./elsewhere.js";
import type { Context } from "./event.js";
import { isHolder } from "./holders.js";
import { identify, isCivil, isOfficial } from "./identify.js";
import type { Parsed } from "./mentions.js";
import { LEAST, type Parts } from "./parts.js";
import type { Phrase } from "./phrases.js";
import { policeOf } from "./police-men.js";
import { stationed } from "./stationed.js";
import type { Trigger } from "./triggers.js";
import { type Cast, SUFFERERS } from "./verdict.js";

/** Fills who did it, with whose support, and to whom; from all whom the sentence names, then from what the sentences before say. */
export function parties(draft: Draft, act: Act, parts: Parts, type: EventType, context: Context, speaker: DraftSource | null): void {
	const both: Valued<string>[] = [];
	const suffering: Valued<string>[] = [];
	for (const given of parts.cast) {
		if (given.role === "none" || given.role === "means") continue;
		const member = type === "interception" ? facing(given, act, context) : given;
		const { values, people } = standFor(member, type, context, member.role === "patient" ? act : null);
		if (member.role === "supporter") for (const value of values) include(draft.supporters, value);
		else if (values.length + people.length > 0 && isLikely(member, values, people, parts)) {
			const flees = member.role === "agent" && draft.type.rule === "type.flight" && isCivil(member.phrase);
			const list = flees ? draft.targets : member.role === "agent" ? draft.initiators : member.role === "patient" ? draft.targets : both;
			for (const value of values) include(list, value);
			if (member.role === "patient") suffering.push(...people);
		}
	}
	for (const value of suffering) include(draft.targets, value);
	divide(draft, both, type, act, context);
	if (draft.initiators.length === 0) inferDoer(draft, act, type, context, speaker);
	else if (draft.targets.length === 0) inferRepeller(draft, act, type, context, speaker);
	const usual = USUAL_DOERS[type];
	if (draft.initiators.length === 0 && usual)
		include(draft.initiators, { value: usual, rule: "doer.usual", evidence: draft.type.evidence, confidence: 0.7 });
	const crowd = USUAL_TARGETS[type];
	if (draft.targets.length === 0 && crowd)
		include(draft.targets, { value: crowd, rule: "target.usual", evidence: draft.type.evidence, confidence: 0.7 });
	if (draft.targets.length > 0) {
		const shared = type === "clash" && draft.targets.length === 1 && draft.initiators.length > 1;
		draft.targets = draft.targets.filter((t) => shared || !holds(draft.initiators, t.value));
	}
	if (draft.supporters.length > 0) draft.supporters = draft.supporters.filter((s) => !holds(draft.initiators, s.value));
	spareParties(draft, act, parts, type, context);
}

/**
 * Of something shot down whoever stood up to it did it, and whoever fired it is the one it was done to: تصدت دفاعات الجيش لمسيرات الدعم السريع، اعتراض صاروخ
 * أطلقه الحوثيون.
 */
function facing(member: Cast, act: Act, { phrases }: Context): Cast {
	const { phrase, role, rule } = member;
	const main = act.triggers.find((t) => t.type === "interception" || t.frame === "repel");
	if (!main) return member;
	const weapon = phrases[phrase.owner];
	const isFired = (p: Phrase | undefined) => p?.sort === "means" && p.prep === PREPOSITION.for;
	const answers = act.clauses.some(({ after }) => after.some(isFired));
	// "تصدت الدفاعات الجوية للجيش لصواريخ": whose the defence is that the verb's own form names.
	const isDefence =
		answers &&
		((rule === "role.weapon-loser" && weapon?.prep === null && weapon.from < main.to) ||
			(rule === "role.verb-preposition" && phrase.sort === "actor" && phrase.from - main.to <= 1));
	if (role === "patient" && (rule.startsWith("role.repeller") || isDefence)) return { ...member, role: "agent" };
	if (role !== "agent" || phrase.from < main.to) return member;
	const fires = act.clauses.some(
		(c) => c.trigger.from > main.from && c.trigger.sort !== "harm" && c.from <= phrase.from && phrase.to <= c.to,
	);
	return fires || isFired(weapon) || rule.startsWith("role.repelled") ? { ...member, role: "patient", rule: "role.sender" } : member;
}

/** The actors that a member of the cast stands for, and the groups of people that he is one of. */
function standFor(
	member: Cast,
	type: EventType,
	context: Context,
	act: Act | null = null,
): { values: Valued<string>[]; people: Valued<string>[] } {
	// "اغتيال محافظ عدن": an official is of the government, whatever is done to him.
	const owner = context.phrases[member.phrase.owner];
	const done = member.role === "patient" && isOfficial(member.phrase) && (!owner || owner.sort === "object") ? OFFICIAL_ACT : type;
	const police = act && policeOf(member.phrase, act, context);
	const values = identify(police ?? member.phrase, done, context).map(({ id, confidence }) => asValue(member, id, confidence, context));
	const people: Valued<string>[] = [];
	// "اتفاق يقضي بدمج المؤسسات المدنية": civilians agree on nothing.
	if (!AGREED.has(type)) addSufferers(people, member, type, context);
	return { values, people };
}

/** A type of acts that a state does by its government. */
const OFFICIAL_ACT: EventType = "other";

/** Types of acts that bodies agree on, and that nobody suffers. */
const AGREED: ReadonlySet<string> = new Set(["agreement", "talks"]);

/** Whether somebody is likely to have the part that the rules give him. */
function isLikely(member: Cast, values: readonly Valued<string>[], people: readonly Valued<string>[], parts: Parts): boolean {
	// "ثلاثة سوريين": people by where they are from, who can only be harmed or taken.
	const { phrase, role } = member;
	if (phrase.sort === "nisba" && role === "patient" && values.some(({ value }) => SUFFERERS.has(value))) return true;
	const isDoer = () => values.length > 0 && parts.weighSomebody("doer", member, values) >= LEAST.kept.doer;
	const isTarget = () => parts.weighSomebody("target", member, [...values, ...people]) >= LEAST.kept.target;
	return member.role === "agent" ? isDoer() : member.role === "patient" ? isTarget() : isDoer() || isTarget();
}

/** Where no rule finds a doer or a target, keeps those whom the sentence names besides and who are likely it. */
function spareParties(draft: Draft, act: Act, parts: Parts, type: EventType, context: Context): void {
	const { parsed } = context;
	// Who answers an act has not done it.
	const wantsDoer = !draft.traits.answered && draft.initiators.every(({ rule }) => rule.startsWith("doer."));
	const wantsTarget = draft.targets.length === 0;
	if (!wantsDoer && !wantsTarget) return;
	for (const phrase of context.phrases) {
		const member = parts.castOf(phrase);
		if (phrase.sort === "means" || member.role !== "none" || isTeller(phrase, draft, act, context) || isHolder(phrase, parsed)) continue;
		const { values, people } = standFor(member, type, context);
		if (values.length + people.length === 0) continue;
		const doer = wantsDoer && values.length > 0 ? parts.weighSomebody("doer", member, values) : 0;
		// Women counted among the harmed of one act are no target of another.
		const all = [...values, ...people].filter(({ value }) => value !== "women");
		if (all.length === 0) continue;
		const target = wantsTarget && !isHarmedElsewhere(phrase, draft, act, type, context) ? parts.weighSomebody("target", member, all) : 0;
		if (doer >= LEAST.spare.doer && doer > target) parts.spare("doer", besides(values, "role.doer-beside"), doer);
		else if (target >= LEAST.spare.target) parts.spare("target", besides(all, "role.target-beside"), target);
	}
}

/** Whether somebody is who tells of the act behind it: …، بحسب خلية الإعلام الأمني. Who announces an act before it may have done it. */
function isTeller({ from, to }: Phrase, { attribution }: Draft, { triggers }: Act, { parsed }: Context): boolean {
	const behind = triggers.at(-1)?.to ?? 0;
	return attribution.some(
		({ name }) => name.sentence === parsed.sentence.index && behind <= name.from && name.from <= from && to <= name.to,
	);
}

/** Values that no rule gives the part. */
function besides(values: readonly Valued<string>[], rule: string): Valued<string>[] {
	return values.map((value) => ({ ...value, rule }));
}

/** Who does an act of a type that can have but one kind of doer, where nobody is named. */
const USUAL_DOERS: Readonly<Partial<Record<EventType, string>>> = { protest: "protesters", riot: "protesters", prison_break: "detainees" };

/** Whom an act of a type is done to that has but one kind of target, where nobody is named. */
const USUAL_TARGETS: Readonly<Partial<Record<EventType, string>>> = { crackdown: "protesters" };

/** An id that a member of the cast stands for, as a value; `+back` where a word such as التنظيم or الطرفان only points at it. */
function asValue({ phrase, rule }: Cast, value: string, confidence: number, context: Context): Valued<string> {
	const { from, to } = phrase.head;
	const pointed = phrase.sort === "anaphora" ? `${rule}+back` : rule;
	return { value, rule: pointed, evidence: { sentence: context.parsed.sentence.index, from, to }, confidence };
}

/** People harmed are civilians unless they are said to be of an armed body; children and women are named besides. */
function addSufferers(targets: Valued<string>[], member: Cast, type: EventType, context: Context): void {
	const { phrase, rule } = member;
	if (phrase.sort === "object") {
		addDwellers(targets, member, context);
		const police = stationed(member, type, context);
		if (police) include(targets, police);
		return;
	}
	const { group } = phrase.head.unit.sense;
	if (phrase.sort !== "person" && !(phrase.sort === "actor" && group !== undefined)) return;
	for (const k of phrase.owned) if (isBody(context.phrases[k] as Phrase)) return;
	if (group === "combatants" || (phrase.sort === "actor" && !SUFFERERS.has(phrase.head.unit.entry.id))) return;
	const { from, to } = phrase.head;
	const evidence = { sentence: context.parsed.sentence.index, from, to };
	include(targets, { value: "civilians", rule: `${rule}+people`, evidence, confidence: 0.7 });
	if (group !== undefined && group !== "civilians") include(targets, { value: group, rule: `${rule}+people`, evidence, confidence: 0.75 });
}

/** Civilians or displaced people named within a thing's own name: منازل المدنيين، مخيم النازحين. */
function addDwellers(targets: Valued<string>[], { phrase, rule }: Cast, context: Context): void {
	const { head } = phrase;
	if (head.to - head.from < 2) return;
	for (const { from, to, unit, enclitic } of context.parsed.mentions) {
		if (from <= head.from || to !== head.to || enclitic !== "" || unit.sense.group !== "civilians") continue;
		const evidence = { sentence: context.parsed.sentence.index, from, to };
		const displaced = context.parsed.mentions.some((m) => m.from === from && m.unit.entry.id === DISPLACED);
		include(targets, { value: displaced ? DISPLACED : "civilians", rule: `${rule}+people`, evidence, confidence: 0.7 });
		return;
	}
}

/** People driven out, a group of their own. */
const DISPLACED = "refugees";

/** A body, or the armed men whom people are said to belong to: 251 شخصا لانتمائهم إلى جماعات إرهابية. */
function isBody({ sort, head: { unit } }: Phrase): boolean {
	return sort === "actor" && (unit.sense.kind !== "generic" || unit.entry.id === MILITANTS);
}

const MILITANTS = "militants";

/** Rules of a party that "with" brings: اشتباكات مع الحوثيين. It is the one faced, whoever the other is. */
const WITH = /^role\.(with-party|verb-preposition)/;

/** Two-sided acts: who is named first is the initiator, the others the target; of an agreement all are initiators. */
function divide(draft: Draft, both: readonly Valued<string>[], type: EventType, act: Act, context: Context): void {
	const { parsed } = context;
	if (type === "agreement") {
		for (const party of [...both, ...draft.targets]) include(draft.initiators, party);
		draft.targets = [];
		return;
	}
	if (type === "clash" && draft.initiators.length === 0) {
		face(draft, both, context);
		goOn(draft, both, act, context);
	}
	if (both.length === 0) return;
	const mutual = act.triggers.some((t) => t.frame === "mutual");
	const faced = both.filter((party) => WITH.test(party.rule));
	const side = mutual ? firstSideEnd(parsed, act) : -1;
	for (const party of both) {
		if (holds(draft.initiators, party.value) || holds(draft.targets, party.value)) continue;
		if (side > act.from) (party.evidence.from < side ? draft.initiators : draft.targets).push(party);
		// "بين المهاجمين والشرطة": whoever stands behind a side that nobody is known for is the other.
		else if (draft.initiators.length === 0 && !faced.includes(party) && !isSecond(party)) draft.initiators.push(party);
		else if (party.rule.includes("+and") && draft.targets.length === 0 && !party.rule.startsWith("role.between"))
			draft.initiators.push(party);
		else if (mutual) draft.targets.push(party);
	}
}

/** Whether somebody is joined to the first side of a fight "between" two, of which nobody is known. */
function isSecond({ rule }: Valued<string>): boolean {
	return rule.startsWith("role.between+and");
}

/** "سيطر الثوار على الحواجز بعد اشتباكات مع قوات الأسد": who acts before is the side that faced the one named. */
function goOn(draft: Draft, both: readonly Valued<string>[], act: Act, { discourse, parsed }: Context): void {
	const main = unharming(act);
	if (!main || (main.verb && main.sort !== "light") || draft.initiators.length > 0 || both.length === 0) return;
	const between = parsed.sentence.texts.slice(act.from, act.to).some((text) => BETWEEN_THEM.has(text));
	if (!between && !both.every(({ rule }) => WITH.test(rule))) return;
	const evidence = { sentence: parsed.sentence.index, from: main.from, to: main.to };
	for (const id of discourse.doersHere())
		if (!holds(both, id)) include(draft.initiators, { value: id, rule: "doer.coordinated", evidence, confidence: 0.7 });
}

/** Rules of those who came to harm: قتل خمسة، لقي خمسة مصرعهم، جرحى في صفوف الجيش. */
const FALLEN = /^role\.(harm|passive-subject|against)/;

/**
 * Of a fight told by its dead, those who died are one side: قتل خمسة من داعش في اشتباكات مع قسد. The dead of two bodies that fight, each with a
 * number, are both sides, the first one named the initiator: قتل 12 من الحوثيين وستة من الجيش في المعارك. "Both sides" are those told already.
 */
function face(draft: Draft, both: readonly Valued<string>[], { countries, parsed }: Context): void {
	if (both.length > 1 && !both.every(({ rule }) => WITH.test(rule))) {
		draft.targets = draft.targets.filter(({ value }) => !holds(both, value));
		return;
	}
	const faced = [...both, ...draft.targets].filter(({ rule }) => WITH.test(rule));
	const fallen = draft.targets.filter(({ value, rule }) => FALLEN.test(rule) && !SUFFERERS.has(value));
	if (fallen.length === 0) return;
	if (faced.length === 0) {
		const [first, second, ...more] = fallen.filter(({ value }) => FIGHTING.has(countries.kind(value) ?? ""));
		if (!first || !second || more.length > 0 || both.length > 0) return;
		// "70 من قوات النظام وحزب الله" are of one side, though nobody says which the other is.
		if (!parsed.numbers.some((n) => n.from >= first.evidence.to && n.to <= second.evidence.to)) return;
		draft.initiators = [first];
		draft.targets = draft.targets.filter((target) => target !== first);
		return;
	}
	// "معارك مع الحوثيين أسفرت عن مقتل 19 من الحوثيين و7 من المقاومة": whoever is faced has dead of his own.
	draft.initiators = fallen.filter(({ value }) => !faced.some((party) => party.value === value));
	draft.targets = draft.targets.filter((target) => !fallen.includes(target));
}

/**
 * Where the first side of a fight ends: at "on the one hand" (بين القوات الكردية والنظام من جهة، وفصائل الجيش الوطني من جهة أخرى) or at a second "between" (بين الجيش
 * وحزب الله وبين الفصائل، بينها وبين الجيش). -1 where neither stands.
 */
function firstSideEnd({ sentence: { texts } }: Parsed, { from, to }: Act): number {
	let between = false;
	for (let i = from + 1; i < to; i++) {
		const text = texts[i] ?? "";
		if (closesSide(texts, i) || (between && text !== PREPOSITION.between && withoutAnd(text) === PREPOSITION.between)) return i;
		between ||= text === PREPOSITION.between || BETWEEN_THEM.has(text);
	}
	return -1;
}

/** Who did it, where the clause itself does not say: the speaker, the one pointed back at, the doer just named. */
function inferDoer(draft: Draft, act: Act, type: EventType, context: Context, speaker: DraftSource | null): void {
	const { parsed, discourse, countries } = context;
	const main = unharming(act);
	const killing = act.triggers.find((t) => t.sort === "harm" && !t.verb && t.mention.unit.sense.active && t.mention.enclitic === "");
	const killer = killing && draft.targets.length > 0 ? announcerOf(killing, type, context) : null;
	if (killer && killsOthers(killer.value, draft, context)) {
		include(draft.initiators, killer);
		return;
	}
	if (!main || main.passive || main.frame === "undergo" || main.frame === "mutual") return;
	const decider = deciderOf(act, type, context);
	if (decider && !holds(draft.targets, decider.value)) {
		include(draft.initiators, decider);
		return;
	}
	// "أعلنت السرايا تفجير عبوة": what goes off by itself nobody does, what is set off its announcer does.
	if (main.frame === "blast" && !SETTING_OFF.has(withoutAnd(parsed.sentence.texts[main.from] ?? ""))) return;
	const evidence = { sentence: parsed.sentence.index, from: main.from, to: main.to };
	const put = (id: string | null, rule: string, confidence: number) => {
		if (id !== null && !holds(draft.targets, id))
			include(draft.initiators, { value: countries.actingFor(id, type), rule, evidence, confidence });
	};
	const owner = main.verb ? (type === "interception" ? ownerOfDefences : ownerOfArm)(main, context, speaker) : null;
	if (owner) {
		put(owner, "doer.arm", 0.65);
		return;
	}
	if (main.verb && main.sort !== "harm") {
		if (speaker?.id && isOf(parsed.sentence.words[main.from - 1], CLASS.complementiser)) put(speaker.id, "doer.speaker", 0.7);
		else if (conjoined(main.mention.proclitics) && discourse.doersHere().length > 0)
			for (const id of discourse.doersHere()) put(id, "doer.coordinated", 0.75);
		else if (continues(main, act)) for (const id of discourse.lastDoers()) put(id, "doer.carried", 0.65);
		return;
	}
	if (main.mention.enclitic === "" && isAnnounceable(draft, act, type, context)) {
		const announcer = announcerOf(main, type, context);
		if (announcer && announces(announcer.value, type, draft, context)) include(draft.initiators, announcer);
	}
	if (main.mention.enclitic === "" || main.sort === "harm") return;
	// "قصف مواقع للحوثيين ردا على هجماتهم": what is answered was done by those who suffer the answer.
	if (draft.traits.answered) for (const id of discourse.sufferersHere()) put(id, "doer.answered", 0.7);
	if (draft.initiators.length > 0) return;
	// "استهدافها" is done to whoever announces it, unless it names somebody else whom it was done to, or a preposition brings that: سيطرتها على، استهدافها لمواقع.
	const own = hasOwnObject(main, context);
	const announcer = main.frame !== "hit" || own || draft.targets.length > 0 ? announcerOf(main, type, context) : null;
	if (announcer) include(draft.initiators, announcer);
	else if (own && discourse.doersHere().length > 0) for (const id of discourse.doersHere()) put(id, "doer.own", 0.7);
	else if (main.frame !== "hit" && familyOf(type) !== "other")
		put(discourse.takenUp(main.mention.enclitic, main.from), "doer.pronoun", 0.6);
}

/** "سلاح الجو قصف": whose the arm is that stands right before a verb, the army's that tells it, else the country's; null where none stands there. */
function ownerOfArm({ from }: Trigger, { parsed, countries, country }: Context, speaker: DraftSource | null): string | null {
	const { texts } = parsed.sentence;
	if (texts[from - 2] !== ARM || !ARMS.has(texts[from - 1] ?? "")) return null;
	return speaker?.id && countries.kind(speaker.id) === "military" ? speaker.id : countries.national("forces", country());
}

/** How far from the verb its air defence begins. */
const DEFENCE_REACH = 3;

/** "تصدت وسائط الدفاع الجوي": whose air defence it is, the speaker's own (دفاعنا), else the country's; null where nobody knows or none is named. */
function ownerOfDefences({ from, to }: Trigger, context: Context, speaker: DraftSource | null): string | null {
	const { texts } = context.parsed.sentence;
	for (let i = Math.max(0, from - DEFENCE_REACH); i < to + DEFENCE_REACH; i++) {
		if (!DEFENCES.has(texts[i] ?? "") || !OF_AIR.has(texts[i + 1] ?? "")) continue;
		const own = OUR_AIR_DEFENCES.has(texts[i] ?? "") ? speaker?.id : null;
		if (own && !context.discourse.lastAttackers().includes(own)) return own;
		return context.countries.national("forces", context.country());
	}
	return null;
}

/** Entries of fighting off an attack. */
const REPELLING: ReadonlySet<string> = new Set(["repelled", "withstood", "repel", "confront"]);

/** "أعلن الجيش إحباط محاولة تسلل لقسد": who announces that an attack was fought off is the one it was aimed at. */
function inferRepeller(draft: Draft, act: Act, type: EventType, context: Context, speaker: DraftSource | null): void {
	const [main] = act.triggers;
	if (!main || draft.modality.value !== "attempted") return;
	const { parsed, countries } = context;
	const repels = parsed.mentions.some((m) => REPELLING.has(m.unit.entry.id) && m.from >= act.from - 1 && m.from <= main.from + 1);
	if (!repels) return;
	const announcer = announcerOf(main, type, context);
	const id = announcer?.value ?? (isOf(parsed.sentence.words[main.from - 1], CLASS.complementiser) ? speaker?.id : null);
	if (!id || holds(draft.initiators, id) || !FIGHTING.has(countries.kind(id) ?? "")) return;
	const evidence = { sentence: parsed.sentence.index, from: main.from, to: main.to };
	include(draft.targets, { value: countries.actingFor(id, type), rule: "target.repeller", evidence, confidence: 0.75 });
}

/** A verb without a subject of its own, led by "and" or within a sentence whose doer is named. */
function continues(main: Trigger, act: Act): boolean {
	return conjoined(main.mention.proclitics) || act.from > 0;
}
