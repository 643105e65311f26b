import type { EventType, ObjectClass, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import type { Cover } from "./cover.js";
import { daysOf } from "./days.js";
import { type Draft, type DraftSource, type DraftToll, type Evidence, include, type Valued } from "./draft.js";
import type { Known } from "./identify.js";
import type { Parsed } from "./mentions.js";
import { modalityOf } from "./modality.js";
import { parties } from "./parties.js";
import type { Phrase } from "./phrases.js";
import type { Discourse } from "./refer.js";
import { type Cast, castClause } from "./roles.js";
import { type PlaceReader, placesOf } from "./sites.js";
import { countPatients, readTolls, type TollLine } from "./tolls.js";
import { contentWords, traitsOf } from "./traits.js";
import type { Trigger } from "./triggers.js";
import { isThrown, typeOf } from "./types.js";

/** What the acts of a sentence are read against. */
export interface Context extends Known {
	readonly parsed: Parsed;
	readonly cover: Cover;
	readonly phrases: readonly Phrase[];
	readonly discourse: Discourse;
	readonly sites: PlaceReader;
	readonly acts: readonly Act[];
}

/** Everyone named in an act's clauses with the part they have in it. */
export function castAct(act: Act, context: Context): Cast[] {
	return act.clauses.flatMap((clause) => castClause(clause, context.phrases, context.parsed));
}

/** Reads an act into a draft of an event; null where it holds a light verb alone. */
export function readEvent(
	act: Act,
	context: Context,
	sources: readonly DraftSource[],
	speaker: DraftSource | null,
	content: boolean,
): Draft | null {
	const { parsed, cover } = context;
	const cast = castAct(act, context).filter(({ phrase }) => !isTailSource(phrase, act, sources, parsed.sentence.index));
	const means = meansOf(act, cast, parsed);
	if (
		act.triggers.every((t) => t.sort === "light") &&
		!(act.triggers.some((t) => t.mention.unit.entry.id === THROWING) && means.some((m) => isThrown(m.value)))
	)
		return null;
	const type = typeOf(act, means, cast, parsed);
	const index = parsed.sentence.index;
	const draft: Draft = {
		kind: "event",
		type: {
			value: type.type,
			rule: type.rule,
			evidence: { sentence: index, from: type.trigger.from, to: type.trigger.to },
			confidence: type.confidence,
		},
		specific: type.specific,
		refersBack: refersBack(act),
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
		traits: traitsOf(parsed, type.trigger, act, context.acts.length, content),
		words: new Set(),
		likely: 1,
	};
	if (!UNHARMING.has(type.type))
		for (const line of readTolls(act, cast, context.phrases, parsed)) draft.toll.set(line.key, tollOf(line, index));
	parties(draft, act, cast, type.type, context, speaker);
	fillObjects(draft, act, cast, parsed, context);
	fillTollFromPatients(draft, act, cast, type.type, parsed);
	addGroups(draft);
	const quote = quoteOf(act, draft, cast, parsed);
	draft.quotes.push(quote);
	draft.words = contentWords(parsed, quote.from, quote.to);
	return draft;
}

/** Whether a phrase names who tells of the act, behind it: قُتل مدنيان، وفق ما أفاد به الدفاع المدني. */
function isTailSource({ from, to }: Phrase, act: Act, sources: readonly DraftSource[], sentence: number): boolean {
	const behind = act.triggers.at(-1)?.to ?? 0;
	return sources.some(({ name }) => name.sentence === sentence && name.from >= behind && name.from <= from && to <= name.to);
}

/** The entry of verbs whose object tells the act: أطلق صاروخا، ألقى قنبلة. */
const THROWING = "fire_at";

function tollOf(line: TollLine, sentence: number): DraftToll {
	return {
		total: line.total,
		groups: line.groups,
		vague: line.vague,
		rule: line.rule,
		evidence: { sentence, from: line.from, to: line.to },
	};
}

function meansOf(act: Act, cast: readonly Cast[], parsed: Parsed): Valued<string>[] {
	const list: Valued<string>[] = [];
	const sentence = parsed.sentence.index;
	for (const trigger of act.triggers)
		for (const id of trigger.mention.unit.entry.attributes.get("means")?.split(/\s+/) ?? [])
			include(list, { value: id, rule: "means.act", evidence: { sentence, from: trigger.from, to: trigger.to }, confidence: 0.85 });
	for (const { phrase, role, rule } of cast) {
		if (role === "agent" && phrase.sort === "actor")
			for (const m of parsed.mentions)
				if (m.family === "means" && m.from === phrase.head.from && m.to <= phrase.head.to)
					include(list, {
						value: m.unit.entry.id,
						rule: "means.named-for",
						evidence: { sentence, from: m.from, to: m.to },
						confidence: 0.75,
					});
		if (phrase.sort !== "means" || role === "none") continue;
		// What is shot down or found is no means.
		if (TAKEN.has(mainTrigger(act)?.type ?? "") && rule !== "role.with") continue;
		include(list, {
			value: phrase.head.unit.entry.id,
			rule: "means.named",
			evidence: { sentence, from: phrase.head.from, to: phrase.head.to },
			confidence: 0.85,
		});
	}
	return withoutCrew(list);
}

/** "الطيران التركي المسير": one drone, not an aircraft and a drone. */
function withoutCrew(means: Valued<string>[]): Valued<string>[] {
	const drone = means.find((m) => m.value === "drone" || m.value === "suicide_drone");
	if (!drone) return means;
	return means.filter(
		(m) => !(m.value === "aircraft" && drone.evidence.from >= m.evidence.to && drone.evidence.from - m.evidence.to <= DRONE_REACH),
	);
}

const DRONE_REACH = 2;

/** Acts whose thing is shot down, found or taken, and what a weapon is then. */
const TAKEN: ReadonlySet<string> = new Set(["interception", "seizure"]);
const OBJECT_OF_MEANS: Readonly<Record<string, ObjectClass>> = {
	drone: "drone",
	suicide_drone: "drone",
	aircraft: "aircraft",
	helicopter: "aircraft",
	rocket: "weapons",
	missile: "weapons",
	mortar: "weapons",
	artillery: "weapons",
	small_arms: "weapons",
	ied: "weapons",
	mine: "weapons",
	grenade: "weapons",
	car_bomb: "vehicle",
	suicide_belt: "weapons",
	cluster_munition: "weapons",
	tank: "armour",
};

/** How many such acts, where a number counts the act's noun: 13 هجوما، غارتين. */
function countOf(act: Act, parsed: Parsed): Valued<Range> | null {
	for (const trigger of act.triggers) {
		if (trigger.sort === "harm" || trigger.verb || trigger.adjective) continue;
		const number = parsed.numbers.find((n) => (n.noun >= trigger.from && n.noun < trigger.to) || (n.to === trigger.from && n.noun < 0));
		if (number && !(number.range[0] === 1 && number.range[1] === 1))
			return {
				value: number.range,
				rule: "count.number",
				evidence: { sentence: parsed.sentence.index, from: number.from, to: Math.max(number.to, trigger.to) },
				confidence: 0.8,
			};
	}
	return null;
}

function fillObjects(draft: Draft, act: Act, cast: readonly Cast[], parsed: Parsed, context: Context): void {
	const sentence = parsed.sentence.index;
	for (const trigger of act.triggers)
		for (const id of trigger.mention.unit.entry.attributes.get("objects")?.split(/\s+/) ?? [])
			include(draft.objects, {
				value: id,
				rule: "object.act",
				evidence: { sentence, from: trigger.from, to: trigger.to },
				confidence: 0.75,
			});
	for (const { phrase, role, rule } of cast) {
		if (phrase.sort !== "object" || role !== "patient") continue;
		const { id } = phrase.head.unit.entry;
		if (id === "none") continue;
		include(draft.objects, {
			value: id as ObjectClass,
			rule,
			evidence: { sentence, from: phrase.head.from, to: phrase.head.to },
			confidence: 0.75,
		});
	}
	if (TAKEN.has(mainTrigger(act)?.type ?? ""))
		for (const { phrase, role, rule } of cast) {
			const object = OBJECT_OF_MEANS[phrase.head.unit.entry.id];
			if (phrase.sort === "means" && role !== "none" && rule !== "role.with" && object)
				include(draft.objects, {
					value: object,
					rule: "object.taken",
					evidence: { sentence, from: phrase.head.from, to: phrase.head.to },
					confidence: 0.75,
				});
		}
	for (const hit of context.sites.hit(act))
		include(draft.objects, {
			value: hit.object,
			rule: "object.place",
			evidence: { sentence, from: hit.from, to: hit.to },
			confidence: 0.75,
		});
}

/** Acts that harm nobody: the wounded of a rescue and the dead of a talk were harmed by another. */
const UNHARMING: ReadonlySet<EventType> = new Set(["aid", "talks", "agreement", "release", "sanction", "trial", "withdrawal"]);

const TOLL_OF: Readonly<Partial<Record<EventType, TollKey>>> = {
	arrest: "detained",
	abduction: "abducted",
	displacement: "displaced",
	assassination: "killed",
	execution: "killed",
};

/** An arrest's detained, an abduction's abducted, a flight's displaced: those it is done to, counted. */
function fillTollFromPatients(draft: Draft, act: Act, cast: readonly Cast[], type: EventType, parsed: Parsed): void {
	const arrest = act.clauses.find((clause) => clause.trigger.type === "arrest");
	const key = TOLL_OF[type] ?? (arrest ? "detained" : undefined);
	if (!key || draft.toll.has(key) || (key === "killed" && draft.modality.value !== "occurred")) return;
	const patients = cast
		.filter(({ phrase, role }) => role === "patient" && (type === "arrest" || !arrest || arrest.after.includes(phrase)))
		.map(({ phrase }) => phrase);
	const line = countPatients(patients, key, parsed);
	if (line && (key !== "displaced" || !line.vague)) draft.toll.set(key, tollOf(line, parsed.sentence.index));
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

/** Whether the act's noun points back at an act told before: it is definite. */
function refersBack(act: Act): boolean {
	const main = mainTrigger(act);
	return main !== undefined && !main.verb && main.mention.definite;
}

/** The trigger that tells the act itself: no carrier and no harm, where there is one. */
export function mainTrigger(act: Act): Trigger | undefined {
	return act.triggers.find((t) => t.sort !== "harm" && t.sort !== "light") ?? act.triggers[0];
}

/** The stretch of words that tells the act: from its first word or argument to its last, within its clauses. */
function quoteOf(act: Act, draft: Draft, cast: readonly Cast[], parsed: Parsed): Evidence {
	let from = Math.min(...act.triggers.map((t) => t.from));
	let to = Math.max(...act.triggers.map((t) => t.to));
	const reach = (a: number, b: number) => {
		if (a >= act.from) from = Math.min(from, a);
		if (b <= act.to) to = Math.max(to, b);
	};
	for (const { phrase, role } of cast) if (role !== "none") reach(phrase.from, phrase.to);
	for (const place of draft.places) if (place.evidence.sentence === parsed.sentence.index) reach(place.evidence.from, place.evidence.to);
	for (const toll of draft.toll.values()) reach(toll.evidence.from, toll.evidence.to);
	if (draft.count) reach(draft.count.evidence.from, draft.count.evidence.to);
	return { sentence: parsed.sentence.index, from, to };
}
