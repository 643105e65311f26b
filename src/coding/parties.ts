import { COMPLEMENTISERS, conjoined } from "../arabic/particles.js";
import { type EventType, familyOf, type StatementType } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import { type Draft, type DraftSource, include, type Valued } from "./draft.js";
import type { Context } from "./event.js";
import { identify } from "./identify.js";
import type { Phrase } from "./phrases.js";
import type { Cast } from "./roles.js";
import type { Trigger } from "./triggers.js";

/** Fills who did it, with whose support, and to whom; from the cast, then from what the sentences before say. */
export function parties(
	draft: Draft,
	act: Act,
	cast: readonly Cast[],
	type: EventType,
	context: Context,
	speaker: DraftSource | null,
): void {
	const both: Valued<string>[] = [];
	for (const member of cast) {
		const list =
			member.role === "agent"
				? draft.initiators
				: member.role === "supporter"
					? draft.supporters
					: member.role === "patient"
						? draft.targets
						: member.role === "party"
							? both
							: null;
		if (list) for (const value of valuesOf(member, type, context)) include(list, value);
	}
	for (const member of cast) if (member.role === "patient") for (const value of sufferersOf(member, context)) include(draft.targets, value);
	divide(draft, both, type, act);
	if (draft.initiators.length === 0) inferDoer(draft, act, type, context, speaker);
	const usual = USUAL_DOERS[type];
	if (draft.initiators.length === 0 && usual)
		include(draft.initiators, { value: usual, rule: "doer.usual", evidence: draft.type.evidence, confidence: 0.7 });
	draft.targets = draft.targets.filter(
		(t) =>
			!draft.initiators.some((i) => i.value === t.value) || (type === "clash" && draft.targets.length === 1 && draft.initiators.length > 1),
	);
	draft.supporters = draft.supporters.filter((s) => !draft.initiators.some((i) => i.value === s.value));
}

/** Who does an act of a type that can have but one kind of doer, where nobody is named. */
const USUAL_DOERS: Readonly<Partial<Record<EventType, string>>> = { protest: "protesters", riot: "protesters", prison_break: "detainees" };

/** The ids that a member of the cast stands for. */
export function valuesOf(member: Cast, type: EventType | StatementType | "figure", context: Context): Valued<string>[] {
	const { phrase, rule } = member;
	const evidence = { sentence: context.parsed.sentence.index, from: phrase.head.from, to: phrase.head.to };
	return identify(phrase, type, context).map(({ id, confidence }) => ({ value: id, rule, evidence, confidence }));
}

/** People harmed are civilians unless they are said to be of an armed body; children and women are named besides. */
function sufferersOf(member: Cast, context: Context): Valued<string>[] {
	const { phrase, rule } = member;
	if (phrase.sort === "object") return dwellersOf(member, context);
	if (phrase.sort !== "person" && !(phrase.sort === "actor" && phrase.head.unit.entry.attributes.has("group"))) return [];
	if (phrase.owned.some((k) => isBody(context.phrases[k] as Phrase))) return [];
	const group = phrase.head.unit.entry.attributes.get("group");
	if (group === "combatants" || (phrase.sort === "actor" && !SUFFERERS.has(phrase.head.unit.entry.id))) return [];
	const evidence = { sentence: context.parsed.sentence.index, from: phrase.head.from, to: phrase.head.to };
	const values: Valued<string>[] = [{ value: "civilians", rule: `${rule}+people`, evidence, confidence: 0.7 }];
	if (group !== undefined && group !== "civilians") values.push({ value: group, rule: `${rule}+people`, evidence, confidence: 0.75 });
	return values;
}

/** Civilians named within a thing's own name: منازل المدنيين. */
function dwellersOf({ phrase, rule }: Cast, context: Context): Valued<string>[] {
	const within = context.parsed.mentions.find(
		(m) => m.from > phrase.head.from && m.to === phrase.head.to && m.unit.entry.attributes.get("group") === "civilians",
	);
	return within
		? [
				{
					value: "civilians",
					rule: `${rule}+people`,
					evidence: { sentence: context.parsed.sentence.index, from: within.from, to: within.to },
					confidence: 0.7,
				},
			]
		: [];
}

/** Generic people who are civilians besides; journalists, refugees and the like stand for themselves. */
const SUFFERERS = new Set(["civilians", "children", "women"]);

function isBody(phrase: Phrase): boolean {
	return phrase.sort === "actor" && phrase.head.unit.entry.attributes.get("kind") !== "generic";
}

/** Rules of a party that "with" brings: اشتباكات مع الحوثيين. It is the one faced, whoever the other is. */
const WITH = /^role\.(with-party|verb-preposition)/;

/** Two-sided acts: who is named first is the initiator, the others the target; of an agreement all are initiators. */
function divide(draft: Draft, both: readonly Valued<string>[], type: EventType, act: Act): void {
	if (type === "agreement") {
		for (const party of [...both, ...draft.targets]) include(draft.initiators, party);
		draft.targets = [];
		return;
	}
	const mutual = act.triggers.some((t) => t.frame === "mutual");
	const faced = both.filter((party) => WITH.test(party.rule));
	for (const party of both) {
		if (draft.initiators.some((a) => a.value === party.value) || draft.targets.some((a) => a.value === party.value)) continue;
		if (draft.initiators.length === 0 && !faced.includes(party)) draft.initiators.push(party);
		else if (party.rule.endsWith("+and") && draft.targets.length === 0 && !party.rule.startsWith("role.between"))
			draft.initiators.push(party);
		else if (mutual) draft.targets.push(party);
	}
}

/** Who did it, where the clause itself does not say: the speaker, the one pointed back at, the doer just named. */
function inferDoer(draft: Draft, act: Act, type: EventType, context: Context, speaker: DraftSource | null): void {
	const { parsed, discourse, countries } = context;
	const main = act.triggers.find((t) => t.sort !== "harm") ?? act.triggers[0];
	if (!main || main.passive || main.frame === "undergo" || main.frame === "blast" || main.frame === "mutual") return;
	const evidence = { sentence: parsed.sentence.index, from: main.from, to: main.to };
	const put = (id: string | null, rule: string, confidence: number) => {
		if (id !== null && !draft.targets.some((t) => t.value === id))
			include(draft.initiators, { value: countries.actingFor(id, type), rule, evidence, confidence });
	};
	const before = parsed.sentence.words[main.from - 1]?.text ?? "";
	if (main.verb && main.sort !== "harm") {
		if (COMPLEMENTISERS.has(before) && speaker?.id) put(speaker.id, "doer.speaker", 0.7);
		else if (continues(main, act)) for (const id of discourse.lastDoers()) put(id, "doer.carried", 0.65);
		return;
	}
	if (main.mention.enclitic !== "" && main.frame !== "hit" && main.sort !== "harm" && familyOf(type) !== "other")
		put(discourse.lastNamed(main.from), "doer.pronoun", 0.6);
}

/** A verb without a subject of its own, led by "and" or within a sentence whose doer is named. */
function continues(main: Trigger, act: Act): boolean {
	return conjoined(main.mention.proclitics) || act.from > 0;
}
