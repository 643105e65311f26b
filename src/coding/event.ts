import { familyOf, type EventType, type Means, type ObjectClass, type TollGroup, type TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act, Trigger } from "./acts.js";
import { type Draft, type DraftPlace, type DraftSource, type DraftToll, type Evidence, include, type Valued } from "./draft.js";
import type { Parsed } from "./mentions.js";
import { modalityOf } from "./modality.js";
import type { Cover, Participant } from "./participants.js";
import { type Discourse, refersTo } from "./refer.js";
import { type Cast, castAct } from "./roles.js";
import { daysOf } from "./days.js";
import { placesOf, type PlaceReader } from "./sites.js";
import { readTolls } from "./tolls.js";
import { typeOf } from "./types.js";

/** What an act is read against. */
export interface Context {
	readonly parsed: Parsed;
	readonly cover: Cover;
	readonly participants: readonly Participant[];
	readonly discourse: Discourse;
	readonly sites: PlaceReader;
	readonly acts: readonly Act[];
}

/** Reads an act into a draft of an event; null where its words alone do not tell of one. */
export function readEvent(act: Act, context: Context, sources: readonly DraftSource[], previous: Draft | null): Draft | null {
	const { parsed, cover, participants } = context;
	if (act.triggers.every((t) => t.sort === "light")) return null;
	const cast = castAct(act, participants);
	const tolls = readTolls(parsed, cover, act);
	const means = meansOf(act, cast, parsed);
	const type = typeOf(act, means, cast, parsed);
	const index = parsed.sentence.index;
	const draft: Draft = {
		kind: "event",
		type: { value: type.type, rule: type.rule, evidence: { sentence: index, from: type.trigger.from, to: type.trigger.to }, confidence: type.confidence },
		specific: type.specific,
		refersBack: false,
		title: parsed.sentence.title,
		quotes: [],
		modality: modalityOf(parsed, cover, act),
		initiators: [],
		supporters: [],
		targets: [],
		objects: [],
		means,
		places: placesOf(context.sites, act, cast, parsed),
		days: daysOf(parsed, act, context.acts),
		toll: new Map(),
		count: countOf(act, parsed),
		value: null,
		unit: null,
		attribution: [...sources],
	};
	fillToll(draft, tolls, index);
	fillActors(draft, act, cast, context, type.type as EventType);
	fillObjects(draft, act, cast, parsed, context);
	fillTollFromPatients(draft, cast, type.type as EventType, index);
	addGroups(draft);
	if (!isTold(draft, act, cast)) return null;
	if (draft.initiators.length === 0 && previous && continues(act, parsed)) for (const actor of previous.initiators) include(draft.initiators, { ...actor, rule: "role.carried", confidence: actor.confidence * 0.8 });
	draft.refersBack = refersBack(act, draft);
	draft.quotes.push(quoteOf(act, draft, cast, parsed));
	return draft;
}

/** A verb joined by "and" without a subject of its own goes on with the subject before: وقصفت أيضا. */
function continues(act: Act, parsed: Parsed): boolean {
	const first = act.triggers[0] as Trigger;
	return first.verb && !first.passive && first.sort !== "harm" && /^[وف]/.test(first.mention.proclitics) && parsed.sentence.index >= 0;
}

function meansOf(act: Act, cast: readonly Cast[], parsed: Parsed): Valued<string>[] {
	const list: Valued<string>[] = [];
	const sentence = parsed.sentence.index;
	for (const trigger of act.triggers)
		for (const id of trigger.mention.unit.entry.attributes.get("means")?.split(/\s+/) ?? []) include(list, { value: id, rule: "means.act", evidence: { sentence, from: trigger.from, to: trigger.to }, confidence: 0.85 });
	for (const { participant, role } of cast) {
		if (participant.sort !== "means") continue;
		if (role === "none") continue;
		include(list, { value: participant.mention.unit.entry.id as Means, rule: "means.named", evidence: { sentence, from: participant.from, to: participant.to }, confidence: 0.85 });
	}
	return list;
}

/** How many such acts, where a number counts the act's noun: 13 هجوما، غارتين. */
function countOf(act: Act, parsed: Parsed): Valued<Range> | null {
	for (const trigger of act.triggers) {
		if (trigger.sort === "harm" || trigger.verb) continue;
		const number = parsed.numbers.find((n) => (n.noun >= trigger.from && n.noun < trigger.to) || n.to === trigger.from);
		if (number && !(number.range[0] === 1 && number.range[1] === 1)) return { value: number.range, rule: "count.number", evidence: { sentence: parsed.sentence.index, from: number.from, to: Math.max(number.to, trigger.to) }, confidence: 0.8 };
	}
	return null;
}

function fillToll(draft: Draft, lines: ReturnType<typeof readTolls>, sentence: number): void {
	for (const line of lines) {
		const toll: DraftToll = { total: line.total, groups: line.groups, vague: line.vague, rule: line.rule, evidence: { sentence, from: line.from, to: line.to } };
		draft.toll.set(line.key, toll);
	}
}

/** Ids that a participant stands for in an act of a type. */
export function idsOf(participant: Participant, type: string, context: { readonly discourse: Discourse; readonly participants: readonly Participant[] }): { id: string; confidence: number }[] {
	const { entry, form } = participant.mention.unit;
	switch (participant.sort) {
		case "actor": {
			if (form.flags.has("member") || form.flags.has("weak")) {
				if (context.participants.some((p) => p.governor.kind !== "bare" && p.governor.kind !== "cue" && "head" in p.governor && p.governor.head?.kind === "participant" && p.governor.head.index === participant.index && (p.sort === "actor" || p.sort === "nisba" || p.sort === "anaphora"))) return [];
			}
			return [{ id: entry.id, confidence: 0.85 }];
		}
		case "nisba": {
			const speaking = SPEAKING.has(type);
			const id = (speaking ? entry.attributes.get("government") : entry.attributes.get("forces")) ?? entry.attributes.get("forces") ?? entry.attributes.get("government");
			return id ? [{ id, confidence: 0.8 }] : [];
		}
		case "anaphora": {
			const refers = refersTo(participant.mention);
			if (refers === "both") return context.discourse.both().map((id) => ({ id, confidence: 0.6 }));
			const id = context.discourse.resolve(refers);
			return id ? [{ id, confidence: 0.6 }] : [];
		}
		default:
			return [];
	}
}

const SPEAKING = new Set(["talks", "agreement", "sanction", "aid", "trial", "other", "accuse", "threaten", "pledge", "demand", "condemn", "warn", "praise", "announce", "deny", "claim_responsibility"]);

function fillActors(draft: Draft, act: Act, cast: readonly Cast[], context: Context, type: EventType): void {
	const sentence = context.parsed.sentence.index;
	const parties: Valued<string>[] = [];
	for (const { participant, role, rule } of cast) {
		if (role === "none" || role === "means") continue;
		for (const { id, confidence } of idsOf(participant, type, context)) {
			const value: Valued<string> = { value: id, rule, evidence: { sentence, from: participant.from, to: participant.to }, confidence };
			if (role === "agent") include(draft.initiators, value);
			else if (role === "supporter") include(draft.supporters, value);
			else if (role === "patient") include(draft.targets, value);
			else parties.push(value);
		}
	}
	if (type === "agreement") {
		for (const party of [...parties, ...draft.targets]) include(draft.initiators, party);
		draft.targets = [];
		return;
	}
	for (const party of parties) {
		if (draft.initiators.some((a) => a.value === party.value) || draft.targets.some((a) => a.value === party.value)) continue;
		if (draft.initiators.length === 0) draft.initiators.push(party);
		else if (draft.targets.length === 0 || !act.triggers.some((t) => t.verb && t.frame === "mutual")) draft.targets.push(party);
	}
	draft.targets = draft.targets.filter((t) => !draft.initiators.some((a) => a.value === t.value) || type === "clash");
}

function fillObjects(draft: Draft, act: Act, cast: readonly Cast[], parsed: Parsed, context: Context): void {
	const sentence = parsed.sentence.index;
	for (const trigger of act.triggers)
		for (const id of trigger.mention.unit.entry.attributes.get("objects")?.split(/\s+/) ?? []) include(draft.objects, { value: id, rule: "object.act", evidence: { sentence, from: trigger.from, to: trigger.to }, confidence: 0.75 });
	for (const { participant, role, rule } of cast) {
		if (participant.sort !== "object" || role !== "patient") continue;
		const { id } = participant.mention.unit.entry;
		if (id === "none") continue;
		include(draft.objects, { value: id as ObjectClass, rule, evidence: { sentence, from: participant.from, to: participant.to }, confidence: 0.75 });
	}
	for (const hit of context.sites.hit(act, parsed)) include(draft.objects, { value: hit.object, rule: "object.place", evidence: { sentence, from: hit.from, to: hit.to }, confidence: 0.75 });
}

const TOLL_OF: Readonly<Partial<Record<EventType, TollKey>>> = { arrest: "detained", abduction: "abducted", displacement: "displaced" };

/** An arrest's detained, an abduction's abducted, a flight's displaced: those it is done to, counted. */
function fillTollFromPatients(draft: Draft, cast: readonly Cast[], type: EventType, sentence: number): void {
	const key = TOLL_OF[type];
	if (!key || draft.toll.has(key)) return;
	for (const { participant, role } of cast) {
		if (role !== "patient" && !(participant.sort === "person" && role === "none")) continue;
		if (!participant.number) continue;
		const group = participant.mention.unit.entry.attributes.get("group") as TollGroup | undefined;
		const groups = new Map<TollGroup, Range>();
		if (group) groups.set(group, participant.number.range);
		draft.toll.set(key, { total: participant.number.range, groups, vague: false, rule: "toll.patient", evidence: { sentence, from: participant.number.from, to: participant.to } });
		return;
	}
}

/** Groups that words of the toll name are among those it was done to. */
function addGroups(draft: Draft): void {
	for (const toll of draft.toll.values())
		for (const group of toll.groups.keys()) {
			if (group === "combatants") continue;
			const evidence: Evidence = toll.evidence;
			include(draft.targets, { value: "civilians", rule: "target.toll-group", evidence, confidence: 0.75 });
			if (group !== "civilians") include(draft.targets, { value: group, rule: "target.toll-group", evidence, confidence: 0.75 });
		}
}

/** A weak word tells an act only beside somebody, something or a loss of the conflict. */
function isTold(draft: Draft, act: Act, cast: readonly Cast[]): boolean {
	const triggers = act.triggers.filter((t) => t.sort !== "light");
	const strong = triggers.some((t) => !t.weak && (t.sort === "event" || t.sort === "harm"));
	const armed = cast.some((c) => c.role !== "none" && (c.participant.sort === "actor" || c.participant.sort === "nisba" || c.participant.sort === "anaphora") && !c.participant.mention.unit.entry.attributes.has("group"));
	const harmed = act.triggers.some((t) => t.sort === "harm");
	if (triggers.every((t) => t.sort === "harm")) return armed || draft.means.length > 0 || draft.toll.size > 0;
	if (strong) return true;
	if (triggers.some((t) => t.sort === "hit" && !t.weak)) return armed || draft.means.length > 0 || draft.objects.length > 0 || harmed || draft.places.length > 0;
	return armed || draft.means.length > 0 || (harmed && triggers.length > 1);
}

/** Whether the act's noun points back at an act told before: definite, alone, with nobody and nowhere of its own. */
function refersBack(act: Act, draft: Draft): boolean {
	const main = act.triggers.find((t) => t.sort !== "harm" && t.sort !== "light");
	if (!main || main.verb) return false;
	return main.mention.definite && draft.initiators.length === 0;
}

/** The stretch of words that tells the act: from its first word or argument to its last, within its clause. */
function quoteOf(act: Act, draft: Draft, cast: readonly Cast[], parsed: Parsed): Evidence {
	let from = Math.min(...act.triggers.map((t) => t.from));
	let to = Math.max(...act.triggers.map((t) => t.to));
	const reach = (evidence: Evidence) => {
		if (evidence.sentence !== parsed.sentence.index) return;
		if (evidence.from >= act.from) from = Math.min(from, evidence.from);
		if (evidence.to <= act.to) to = Math.max(to, evidence.to);
	};
	for (const { participant, role } of cast) if (role !== "none") reach({ sentence: parsed.sentence.index, from: participant.number?.from ?? participant.from, to: participant.to });
	for (const list of [draft.initiators, draft.targets, draft.objects, draft.means, draft.supporters]) for (const value of list) if (value.rule !== "role.carried") reach(value.evidence);
	for (const place of draft.places) reach(place.evidence);
	for (const toll of draft.toll.values()) reach(toll.evidence);
	if (draft.count) reach(draft.count.evidence);
	return { sentence: parsed.sentence.index, from, to };
}

/** Family of a draft's type, for folding. */
export function familyOfDraft(draft: Draft): string {
	return draft.kind === "event" ? familyOf(draft.type.value as EventType) : draft.kind;
}

export type { DraftPlace };
