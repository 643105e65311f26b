import { SOURCES_OF_FIRE } from "../arabic/beside-acts.js";
import { PREPOSITION } from "../arabic/particles.js";
import { isFirstPerson } from "../arabic/statements.js";
import type { EventType, TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import { blastSites } from "./blast-sites.js";
import { bodiesAt, bodiesToll, isFinding } from "./bodies.js";
import { byBomber } from "./bombers.js";
import { isCargo } from "./cargo.js";
import { withCases } from "./cases.js";
import type { Clause } from "./clauses.js";
import type { Cover } from "./cover.js";
import { addCrowd } from "./crowds.js";
import { cutRoads } from "./cut-roads.js";
import { daysOf } from "./days.js";
import { isDevice } from "./devices.js";
import { type Draft, type DraftSource, type DraftToll, type Evidence, include, type Valued } from "./draft.js";
import { bySubject, isStance } from "./facing.js";
import type { Period } from "./figures/period.js";
import { goodsOf } from "./goods.js";
import type { Known } from "./identify.js";
import { fired, guided, toldBy, withoutCrew } from "./means.js";
import type { Parsed } from "./mentions.js";
import { modalityOf } from "./modality.js";
import { isAtEdge, isNotHit, isOnlyBuilding } from "./outside.js";
import { parties } from "./parties.js";
import { LEAST, Parts, type Weigh } from "./parts.js";
import type { Phrase } from "./phrases.js";
import { withPointed } from "./pointed-tolls.js";
import { quoteOf } from "./quote.js";
import type { Discourse } from "./refer.js";
import { castClause } from "./roles.js";
import { flownOn } from "./same-doer.js";
import { unnamedSettlements } from "./settlements.js";
import { type PlaceReader, placesOf } from "./sites.js";
import { OBJECT_OF_MEANS, takenInForm } from "./taken.js";
import { isTendedByNobody } from "./tended.js";
import { withCompany } from "./toll-company.js";
import { bareCount, numberOfNoun, type TollLine } from "./toll-numbers.js";
import { countPatients, readTolls } from "./tolls.js";
import { contentWords, traitsOf } from "./traits.js";
import { mainTrigger } from "./triggers.js";
import { isThrown, type Typing, typeOf } from "./types.js";
import type { Cast, Role } from "./verdict.js";
import { DAMAGE, tellsOfWar } from "./war-damage.js";
import { DESTROYED, TAKEN } from "./weapon-owner.js";

/** What the acts of a sentence are read against. */
export interface Context extends Known {
	/** Everyone named in an act with the part they have in it, by act; see `castAct`. */
	readonly casts: Map<Act, readonly Cast[]>;
	readonly parsed: Parsed;
	readonly cover: Cover;
	readonly phrases: readonly Phrase[];
	readonly discourse: Discourse;
	readonly sites: PlaceReader;
	readonly acts: readonly Act[];
	/** Weighs what has a part in an act. */
	readonly weigh: Weigh;
	/** What its numbers can be counted over. */
	readonly periods: readonly Period[];
}

/** Everyone named in an act's clauses with the part they have in it. */
export function castAct(act: Act, { casts, phrases, parsed }: Context): readonly Cast[] {
	let cast = casts.get(act);
	if (!cast) {
		const all: Cast[] = [];
		for (const clause of act.clauses) castClause(clause, phrases, parsed, all);
		cast = bySubject(act, all);
		casts.set(act, cast);
	}
	return cast;
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
	const found = isFinding(act, parsed);
	// "عثر الأهالي على 12 جثة": who stands before the bodies found them.
	const bodies = found ? bodiesAt(act, parsed) : -1;
	const all = castAct(act, context).filter(({ phrase }) => phrase.to > bodies);
	const cast =
		sources.length === 0
			? all
			: all.filter(
					({ phrase }) =>
						!isTailSource(phrase, act, sources, parsed.sentence.index) &&
						!isOfSource(phrase, sources, parsed.sentence.index) &&
						!isQuoting(phrase, act, sources, parsed),
				);
	const ruled = meansOf(act, cast, parsed);
	const flown = ruled.length === 0 ? flownOn(act, cast, context) : null;
	if (flown) ruled.push(flown);
	if (isStance(act) || isOnlyDamage(act, context) || (isCarried(act) && !isThrowing(act, ruled))) return null;
	const type = typeOf(act, ruled, cast, parsed);
	const index = parsed.sentence.index;
	const draft: Draft = {
		kind: "event",
		type: typed(type, index),
		specific: type.specific,
		title: parsed.sentence.title,
		quotes: [],
		modality: modalityOf(parsed, cover, act, type.type),
		initiators: [],
		supporters: [],
		targets: [],
		objects: [],
		means: ruled,
		places: [],
		days: daysOf(parsed, act, context.acts),
		toll: new Map(),
		count: countOf(act, parsed),
		value: null,
		unit: null,
		attribution: [...sources],
		traits: traitsOf(parsed, type.trigger, act, context.acts.length, content),
		spare: [],
		words: new Set(),
		likely: 1,
		again: 0,
		later: 0,
	};
	if (!UNHARMING.has(type.type))
		for (const line of readTolls(act, cast, context.phrases, parsed)) draft.toll.set(line.key, tollOf(line, index));
	const places = placesOf(context.sites, act, cast, parsed, sources);
	const parts = new Parts(draft, act, cast, context, speaker, places.length);
	draft.means = fired(weighMeans(draft, act, parts, context), type.type);
	const sure = typeOf(act, draft.means, cast, parsed);
	if (sure.type !== type.type) {
		draft.type = typed(sure, index);
		draft.specific = sure.specific;
	}
	draft.places = parts.places(places);
	parties(draft, act, parts, sure.type, context, speaker);
	byBomber(draft, cast, parsed.sentence);
	draft.means = guided(draft.means, draft.initiators, parsed.sentence);
	if (isTendedByNobody(type.trigger, draft.initiators, parsed)) return null;
	if (found) {
		// "جثة راع قتل على يد داعش": behind the body stands who killed.
		draft.initiators = draft.initiators.filter(({ rule }) => rule.startsWith("role.by"));
		draft.spare = draft.spare.filter(({ part }) => part !== "doer");
	}
	fillObjects(draft, act, cast, parsed, context, parts);
	fillTollFromPatients(draft, act, cast, sure.type, context);
	addGroups(draft);
	addCrowd(draft);
	const quote = quoteOf(act, draft, cast, parsed);
	draft.quotes.push(quote);
	draft.words = contentWords(parsed, quote.from, quote.to);
	return draft;
}

function typed({ type, rule, trigger, confidence }: Typing, sentence: number): Valued<string> {
	return { value: type, rule, evidence: { sentence, from: trigger.from, to: trigger.to }, confidence };
}

/** The means that the rules give, and those named beside an act, as far as they are likely its own. */
function weighMeans(draft: Draft, act: Act, parts: Parts, { phrases, parsed }: Context): Valued<string>[] {
	if (isTaking(act)) return draft.means;
	const sentence = parsed.sentence.index;
	const means = draft.means.filter(({ rule }) => rule !== NAMED);
	const asMeans = ({ head }: Phrase, rule: string): Valued<string> => ({
		value: head.unit.entry.id,
		rule,
		evidence: { sentence, from: head.from, to: head.to },
		confidence: 0.85,
	});
	for (const member of parts.cast)
		if (
			member.phrase.sort === "means" &&
			member.role !== "none" &&
			member.rule !== DESTROYED &&
			parts.weighSomething("means", member, true) >= LEAST.kept.means
		)
			include(means, asMeans(member.phrase, NAMED));
	if (means.length > 0) return withoutCrew(means, parsed.sentence);
	for (const phrase of phrases) {
		const member = phrase.sort === "means" ? parts.castOf(phrase) : null;
		if (member?.role !== "none") continue;
		const likely = parts.weighSomething("means", member, false);
		if (likely >= LEAST.spare.means) parts.spare("means", [asMeans(phrase, "means.beside")], likely);
	}
	return means;
}

const NAMED = "means.named";

/** How far behind damage stands what it was done to, and behind which prepositions. */
const DAMAGED_REACH = 4;
const DAMAGING: ReadonlySet<string> = new Set([PREPOSITION.by, PREPOSITION.in]);

/** Whether an act holds light words alone. */
function isCarried(act: Act): boolean {
	for (const t of act.triggers) if (t.sort !== "light") return false;
	return true;
}

/** Whether an act tells nothing but the damage that some other did: خلف أضرارا مادية. */
function isOnlyDamage(act: Act, context: Context): boolean {
	return (
		act.triggers.every((t) => t.sort === "light" || t.mention.unit.entry.id === DAMAGE) &&
		act.triggers.some((t) => t.sort !== "light") &&
		!tellsOfWar(
			context.acts.flatMap(({ triggers }) => triggers),
			context.parsed,
		)
	);
}

/** Whether an act throws or fires one of its means. */
function isThrowing(act: Act, means: readonly Valued<string>[]): boolean {
	return act.triggers.some(
		({ mention: { unit } }) => unit.entry.id === USING || (unit.entry.id === THROWING && means.some((m) => isThrown(m.value))),
	);
}

/** Whether a phrase names who tells of the act, behind it: قُتل مدنيان، وفق ما أفاد به الدفاع المدني. */
function isTailSource({ from, to }: Phrase, act: Act, sources: readonly DraftSource[], sentence: number): boolean {
	const behind = act.triggers.at(-1)?.to ?? 0;
	for (const { name } of sources) if (name.sentence === sentence && name.from >= behind && name.from <= from && to <= name.to) return true;
	return false;
}

/** "قالت مصادر إسرائيلية إن شابا طعن جنديا": an adjective within a source's name says whose the source is. */
function isOfSource({ sort, from, to }: Phrase, sources: readonly DraftSource[], sentence: number): boolean {
	if (sort !== "nisba") return false;
	return sources.some(({ id, name }) => id === null && name.sentence === sentence && name.from <= from && to <= name.to);
}

/** "قال مدير المرصد فلان \"خطفت جبهة النصرة\"": who quotes is no subject of a verb that opens the quotation, unless it says "we". */
function isQuoting({ from, to }: Phrase, act: Act, sources: readonly DraftSource[], { sentence }: Parsed): boolean {
	const trigger = act.triggers[0];
	if (!trigger?.verb || sentence.texts[trigger.from - 1] !== '"' || isFirstPerson(sentence.texts[trigger.from] ?? "")) return false;
	return sources.some(({ name }) => name.sentence === sentence.index && name.to <= trigger.from && name.from <= from && to <= name.to);
}

/** The entry of verbs whose object tells the act: أطلق صاروخا، ألقى قنبلة. */
const THROWING = "fire_at";
/** The entry of words for using arms. */
const USING = "use_arms";

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
		for (const id of [...trigger.mention.unit.sense.means, toldBy(trigger, act)])
			if (id) include(list, { value: id, rule: "means.act", evidence: { sentence, from: trigger.from, to: trigger.to }, confidence: 0.85 });
	for (const { phrase, role, rule } of cast) {
		if (role === "agent" && phrase.sort === "actor")
			for (const m of parsed.mentions)
				if (m.from === phrase.head.from && m.to <= phrase.head.to && m.family === "means")
					include(list, {
						value: m.unit.entry.id,
						rule: "means.named-for",
						evidence: { sentence, from: m.from, to: m.to },
						confidence: 0.75,
					});
		if (phrase.sort !== "means" || (role === "none" && !isDevice(phrase, mainTrigger(act))) || rule === DESTROYED) continue;
		if (SOURCES_OF_FIRE.has(parsed.sentence.texts[phrase.from - 1] ?? "")) continue;
		// What is shot down or found is no means.
		if (rule !== "role.with" && isTaking(act) && !isDevice(phrase, mainTrigger(act))) continue;
		include(list, {
			value: phrase.head.unit.entry.id,
			rule: NAMED,
			evidence: { sentence, from: phrase.head.from, to: phrase.head.to },
			confidence: 0.85,
		});
	}
	return withoutCrew(list, parsed.sentence);
}

function isTaking(act: Act): boolean {
	return TAKEN.has(mainTrigger(act)?.type ?? "");
}

/** The rule of a weapon that acts as a subject does. */
const FIRING = "role.weapon-subject";

/** How many such acts, where a number counts the act's noun: 13 هجوما، غارتين. */
function countOf(act: Act, parsed: Parsed): Valued<Range> | null {
	if (parsed.numbers.length === 0) return null;
	for (const trigger of act.triggers) {
		if (trigger.sort === "harm" || trigger.verb || trigger.adjective) continue;
		const number = numberOfNoun(parsed, trigger);
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

function fillObjects(draft: Draft, act: Act, cast: readonly Cast[], parsed: Parsed, context: Context, parts: Parts): void {
	const sentence = parsed.sentence.index;
	for (const trigger of act.triggers)
		for (const id of trigger.mention.unit.sense.objects)
			include(draft.objects, {
				value: id,
				rule: "object.act",
				evidence: { sentence, from: trigger.from, to: trigger.to },
				confidence: 0.75,
			});
	const asObject = ({ head }: Phrase, rule: string): Valued<string> => ({
		value: head.unit.entry.id,
		rule,
		evidence: { sentence, from: head.from, to: head.to },
		confidence: 0.75,
	});
	const { texts } = parsed.sentence;
	const isThing = (phrase: Phrase) =>
		phrase.sort === "object" &&
		phrase.head.unit.entry.id !== "none" &&
		!isAtEdge(texts, phrase.from) &&
		!isOnlyBuilding(phrase, context.phrases) &&
		!isCargo(phrase, draft.type.value, parsed);
	for (const member of cast)
		if (
			member.role === "patient" &&
			isThing(member.phrase) &&
			!isNotHit(member, draft.type.value) &&
			parts.weighSomething("object", member, true) >= LEAST.kept.object
		)
			include(draft.objects, asObject(member.phrase, member.rule));
	// "ألحق دمارا بالبنى التحتية": what damage itself was done to.
	const damage = draft.type.value === "property_damage" ? act.triggers.find((t) => t.mention.unit.entry.id === DAMAGE) : undefined;
	if (damage)
		for (const phrase of context.phrases)
			if (isThing(phrase) && phrase.from >= damage.to && phrase.from - damage.to <= DAMAGED_REACH && DAMAGING.has(phrase.prep ?? ""))
				include(draft.objects, asObject(phrase, "object.damaged"));
	const taking = isTaking(act);
	const isAimed = ({ phrase: { sort }, role, rule }: Cast) =>
		(sort === "means" || sort === "object") && role !== "none" && rule !== "role.with" && rule !== FIRING;
	// "أسقطت مقاتلات طائرة مسيرة": what shoots is not what is shot down, where that is named.
	const aimed = taking && cast.some(isAimed);
	if (taking || cast.some(({ rule }) => rule === DESTROYED))
		for (const { phrase, role, rule } of cast) {
			const object = OBJECT_OF_MEANS[phrase.head.unit.entry.id];
			if ((aimed && rule === FIRING) || isBeforeOwnObject(phrase, act)) continue;
			const named = role !== "none" || isDevice(phrase, mainTrigger(act));
			if (phrase.sort === "means" && named && rule !== "role.with" && object && (taking || rule === DESTROYED))
				include(draft.objects, {
					value: object,
					rule: "object.taken",
					evidence: { sentence, from: phrase.head.from, to: phrase.head.to },
					confidence: 0.75,
				});
		}
	for (const hit of [
		...context.sites.hit(act),
		...unnamedSettlements(act, parsed, context.phrases),
		...blastSites(act, parsed, context.phrases),
		...(draft.type.value === "aid" ? goodsOf(act, parsed) : []),
		...(taking ? takenInForm(act, parsed) : []),
		...(draft.type.value === "obstruction" ? cutRoads(act, parsed) : []),
	])
		include(draft.objects, {
			value: hit.object,
			rule: "object.place",
			evidence: { sentence, from: hit.from, to: hit.to },
			confidence: 0.75,
		});
	if (draft.objects.length > 0) return;
	for (const phrase of context.phrases) {
		const member = isThing(phrase) ? parts.castOf(phrase) : null;
		if (!member || member.role === "patient") continue;
		const likely = parts.weighSomething("object", member, false);
		if (likely >= LEAST.spare.object) parts.spare("object", [asObject(phrase, "object.beside")], likely);
	}
}

/** "سلاح الجو يعترض صاروخا": whether what is named stands before a verb whose form has its object with it. */
function isBeforeOwnObject({ to }: Phrase, { triggers }: Act): boolean {
	return triggers.some((t) => t.verb && !t.passive && t.to - t.from > 1 && to <= t.from && t.type === "interception");
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
function fillTollFromPatients(draft: Draft, act: Act, cast: readonly Cast[], type: EventType, { parsed, phrases }: Context): void {
	const arrest = clauseOf(act, "arrest");
	const key = isFinding(act, parsed) ? "killed" : (TOLL_OF[type] ?? (arrest ? "detained" : undefined));
	if (!key || draft.toll.has(key) || (key === "killed" && draft.modality.value !== "occurred")) return;
	const patients: Phrase[] = [];
	for (const { phrase, role } of cast)
		if (
			(role === "patient" || (phrase.number !== null && isFleeing(role, act, type))) &&
			(type === "arrest" || !arrest || arrest.after.includes(phrase))
		)
			patients.push(phrase);
	const bodies = bodiesToll(act, parsed);
	const counted = withCases(countPatients(patients, key, phrases, parsed) ?? bareCount(act, cast, key, parsed), key, act, parsed);
	const people = withCompany(withPointed(counted, key, act, parsed), key, act, phrases, parsed);
	// The bodies are counted; those whose they are say of which group.
	const line = bodies && people?.total.join() !== bodies.total.join() ? bodies : people;
	if (line && (key !== "displaced" || !line.vague)) draft.toll.set(key, tollOf(line, parsed.sentence.index));
}

/** "فرت 250 أسرة": those who flee do it themselves by the verb of it. */
function isFleeing(role: Role, { triggers }: Act, type: EventType): boolean {
	return role === "agent" && type === "displacement" && triggers.every((t) => t.type !== "displacement");
}

/** The first clause of an act whose trigger is of a type. */
function clauseOf(act: Act, type: EventType): Clause | undefined {
	for (const clause of act.clauses) if (clause.trigger.type === type) return clause;
	return undefined;
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
