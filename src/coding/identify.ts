import { isPolice, OFFICES, RULERS } from "../arabic/beside-acts.js";
import { isFeminine } from "../arabic/endings.js";
import { EXTREMISTS, SECURITY_FORCES } from "../arabic/epithets.js";
import type { Language, Unit } from "../arabic/language.js";
import { fold } from "../arabic/letters.js";
import { KIN, MADE, PREPOSITION, PROXIES, withoutAnd, withoutArticle } from "../arabic/particles.js";
import type { EventType, StatementType } from "../schemes/codebook.js";
import { isGeneric } from "./belonging.js";
import { opensBetween, type Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import { type Discourse, firstWord, refersTo } from "./refer.js";

/** An actor's id and how far it can be trusted. */
export interface Identity {
	readonly id: string;
	readonly confidence: number;
}

/** Acts that a country does by its forces; in all others its government acts. Codebook, "Actors". */
const BY_FORCES: ReadonlySet<string> = new Set<EventType>([
	"air_strike",
	"drone_strike",
	"shelling",
	"explosion",
	"suicide_attack",
	"armed_attack",
	"clash",
	"operation",
	"assassination",
	"execution",
	"killing",
	"interception",
	"seizure",
	"territory_taken",
	"withdrawal",
	"deployment",
	"property_damage",
	"crackdown",
	"obstruction",
	"arrest",
	"abduction",
	"abuse",
	"displacement",
	"prison_break",
]);

/** Acts that a government named as such does itself: السلطات اعتقلت. Its adjective still names its forces. */
const BY_AUTHORITIES: ReadonlySet<string> = new Set<EventType>(["arrest", "obstruction", "displacement", "execution"]);

/** The type of a crash, and that of what its craft does else. */
const CRASH: EventType = "other";
const FLYING: EventType = "air_strike";
const CRAFT: ReadonlySet<string> = new Set(["aircraft", "helicopter", "drone"]);

/** "تحطم طائرة حربية سورية": an aircraft that comes down is its country's forces'. */
function isWreck({ sort, head, prep, from }: Phrase, type: string, { phrases }: Known): boolean {
	return (
		type === CRASH &&
		sort === "means" &&
		prep === null &&
		CRAFT.has(head.unit.entry.id) &&
		!phrases.some((p) => p.to === from && p.owner < 0)
	);
}

/** Who acts for a country. */
interface Bodies {
	readonly government: string | undefined;
	readonly army: string | undefined;
	readonly police: string | undefined;
}

/** Which government and which forces act for a country: from the adjectives of origin. */
export class Countries {
	private readonly byCountry = new Map<string, Bodies>();
	private readonly forcesOf = new Map<string, string>();

	constructor(private readonly language: Language) {
		for (const entry of language.family("nisba").values()) {
			const country = entry.attributes.get("country");
			const [government, forces] = [entry.attributes.get("government"), entry.attributes.get("forces")];
			// "الجيش" in Palestine is the army that is there, and no faction.
			if (country && !this.byCountry.has(country))
				this.byCountry.set(country, { government, army: entry.attributes.get("army") ?? forces, police: entry.attributes.get("police") });
			if (government && forces && !this.forcesOf.has(government)) this.forcesOf.set(government, forces);
		}
		for (const entry of language.family("actor").values()) {
			const forces = entry.attributes.get("forces");
			if (forces) this.forcesOf.set(entry.id, forces);
		}
	}

	/** The body that acts where an article names a country's government: its forces in an armed act. */
	actingFor(id: string, type: string): string {
		return BY_FORCES.has(type) && !BY_AUTHORITIES.has(type) ? (this.forcesOf.get(id) ?? id) : id;
	}

	/** The forces or the government of a country, for words that point back at neither. */
	ofCountry(refers: string, country: string | null): string | null {
		if (country === null || (refers !== "forces" && refers !== "state")) return null;
		return this.byCountry.get(country)?.[refers === "forces" ? "army" : "government"] ?? null;
	}

	/** The forces, police or government of a country, for a name that every country has: الجيش، الشرطة، الحكومة. */
	national(part: string | undefined, country: string | null): string | null {
		const known = country === null ? undefined : this.byCountry.get(country);
		if (!known) return null;
		return (
			(part === "government"
				? known.government
				: part === "police"
					? (known.police ?? known.army)
					: part === "forces"
						? known.army
						: undefined) ?? null
		);
	}

	/** The one of several bodies of one name that belongs to a country or fights there. */
	ofOne(ids: readonly string[], country: string | null): string | null {
		if (country === null) return null;
		return ids.find((id) => this.country(id) === country || this.theatres(id).includes(country)) ?? null;
	}

	/** The one of several bodies of one name that belongs to no country, where the first of them is another country's. */
	ofNone(ids: readonly string[], country: string | null): string | null {
		const [first = ""] = ids;
		if (country === null || this.country(first) === undefined || this.country(first) === country) return null;
		return ids.find((id) => this.country(id) === undefined) ?? null;
	}

	kind(id: string): string {
		return this.language.family("actor").get(id)?.attributes.get("kind") ?? "";
	}

	/** Who fights for a body without being of it; null where the registry names nobody. */
	proxy(id: string): string | null {
		return this.language.family("actor").get(id)?.attributes.get("proxy") ?? null;
	}

	/** Whether the shared list of actors has a body. */
	isListed(id: string): boolean {
		return this.language.family("actor").get(id)?.attributes.get("listed") === "yes";
	}

	/** A body with the one that it is part of and that one's forces. */
	patrons(id: string): readonly string[] {
		const parent = this.language.family("actor").get(id)?.attributes.get("parent");
		if (parent === undefined) return [id];
		const forces = this.forcesOf.get(parent);
		return forces === undefined ? [id, parent] : [id, parent, forces];
	}

	/** The countries that a body fights in, where they are not its own. */
	theatres(id: string): readonly string[] {
		return this.language.family("actor").get(id)?.attributes.get("theatre")?.split(" ") ?? [];
	}

	country(id: string): string | undefined {
		return this.language.family("actor").get(id)?.attributes.get("country");
	}
}

/** What a phrase's ids are read against. */
export interface Known {
	readonly countries: Countries;
	readonly discourse: Discourse;
	readonly phrases: readonly Phrase[];
	readonly parsed: Parsed;
	/** The country that the article speaks of most so far; null where it names none. */
	country(): string | null;
	/** Those whom a name of several bodies can mean in the article, one at least. */
	meant(unit: Unit): readonly string[];
}

/** Whether people of a phrase are named by a group of those who do no fighting: children, women, civilians. */
export function isCivil(phrase: Phrase): boolean {
	const group = phrase.head.unit.sense.group;
	return (phrase.sort === "person" && group !== "combatants") || (phrase.sort === "actor" && group !== undefined && group !== "combatants");
}

const SOLDIERS = "soldiers";
const SECURITY = "security_forces";
const ARMY = "military";

/** Whether a phrase names a body by somebody's office in it: محافظ عدن، رئيس الوزراء. */
export function isOfficial({ sort, head }: Phrase): boolean {
	return sort === "actor" && OFFICES.has(fold(firstWord(head.unit.form.text)));
}

/** The class of embassies, consulates and ministries. */
const MISSION = "government_building";

/** The class of houses. */
const HOME = "home";

/** Types of acts that a head of state or government orders himself. */
const RULED: ReadonlySet<string> = new Set(["operation", "deployment"]);

/** Ids that a phrase's own head stands for in an act of a type; what belongs to the phrase gives its ids itself. */
export function identify(phrase: Phrase, type: EventType | StatementType | "figure", known: Known): Identity[] {
	const { sense } = phrase.head.unit;
	const { phrases, countries, discourse } = known;
	switch (phrase.sort) {
		case "actor": {
			const vague = isGeneric(phrase.head);
			if (
				vague &&
				!KIN.has(known.parsed.sentence.texts[phrase.head.from] ?? "") &&
				phrase.owned.some((k) => names(phrases[k] as Phrase) && !isOrigin(phrases[k] as Phrase, phrase))
			)
				return [];
			// "سكانها" are people of a place, "قياداتها" those of a body.
			if (vague && phrase.head.enclitic !== "" && !isCivil(phrase)) {
				const id = discourse.takenUp(phrase.head.enclitic, takenUpFrom(phrase, known));
				const proxy = id && PROXIES.has(withoutAnd(known.parsed.sentence.texts[phrase.head.from] ?? "")) ? countries.proxy(id) : null;
				if (id) return [{ id: proxy ?? countries.actingFor(id, type), confidence: 0.6 }];
			}
			// Members of a body that nothing names: the word alone is nobody.
			if (vague && !sense.listed && sense.national === undefined) return [];
			const { id, confidence } = meant(phrase, known);
			const owner = phrases[phrase.owner];
			// "منزل رئيس الوزراء": whose home is hit is its owner, not the owner's army.
			// "أطلق الرئيس عملية": what a head of state or government launches or sends is his government's.
			const rules = RULED.has(type) && phrase.prep === null && !owner && RULERS.has(known.parsed.sentence.texts[phrase.head.from] ?? "");
			if (rules || owner?.head.unit.entry.id === HOME) return [{ id, confidence }];
			return [
				{ id: countries.actingFor(id, owner && (owner.sort === "anaphora" || isWreck(owner, type, known)) ? FLYING : type), confidence },
			];
		}
		case "nisba": {
			// "بعضها إسرائيلي الصنع": where things were made is nobody.
			if (MADE.has(known.parsed.sentence.texts[phrase.head.to] ?? "")) return [];
			const owner = phrase.owner >= 0 ? (phrases[phrase.owner] as Phrase) : undefined;
			if (phrase.owned.some((k) => (phrases[k] as Phrase).prep === PREPOSITION.from && names(phrases[k] as Phrase))) return [];
			if (!owner && (phrase.number || isSomebodyFrom(phrase, known.parsed))) return [{ id: sense.people ?? "civilians", confidence: 0.7 }];
			if (owner?.head.unit.entry.id === "militants") return [];
			if (owner && (isCivil(owner) || owner.head.unit.sense.civil)) return [];
			if (owner && owner.sort === "actor" && !isGeneric(owner.head)) return [];
			// "القنصلية الإيرانية": a mission is its government's, whatever is done to it.
			const civil = owner?.head.unit.entry.id === MISSION || (owner && isOfficial(owner));
			const armed = owner !== undefined && isWreck(owner, type, known);
			const id = ((BY_FORCES.has(type) || armed) && !civil ? sense.forces : sense.government) ?? sense.government ?? sense.forces;
			return id ? [{ id, confidence: 0.8 }] : [];
		}
		case "anaphora": {
			const refers = refersTo(phrase.head);
			if (refers === "both") return discourse.both().map((id) => ({ id, confidence: 0.6 }));
			if (phrase.owned.some((k) => names(phrases[k] as Phrase))) return [];
			const noun = firstWord(phrase.head.unit.form.text);
			const back = discourse.resolve(refers, noun, phrase.from, subjectBefore(phrase, known));
			const state = countries.national(refers === "state" ? "government" : refers, known.country());
			const id = back === null || (state !== null && isSecurity(phrase) && isBesideState(back, state, countries)) ? state : back;
			return id ? [{ id: countries.actingFor(id, type), confidence: 0.6 }] : [];
		}
		case "person": {
			if (phrase.owned.some((k) => names(phrases[k] as Phrase))) return [];
			if (sense.group === "combatants") {
				if (phrase.head.enclitic === "") return [];
				const id = discourse.takenUp(phrase.head.enclitic, takenUpFrom(phrase, known));
				return id ? [{ id: countries.actingFor(id, type), confidence: 0.6 }] : [];
			}
			return [];
		}
		default:
			return [];
	}
}

/** The word before which stands whom a phrase's pronoun takes up: "اتهمت قسد تركيا بقتل مقاتليها" are not those of whoever is accused. */
function takenUpFrom({ from }: Phrase, { parsed, phrases }: Known): number {
	const cue = parsed.mentions.findLast(({ to, unit }) => to <= from && unit.verb && unit.sense.type === "accuse");
	if (!cue) return from;
	const accused = phrases.findLast((p) => p.sort === "actor" && p.from >= cue.to && p.to <= from && p.owner < 0 && p.prep === null);
	return accused?.from ?? from;
}

/** Whom an actor's name means where several bodies have it: the one named before in full, else the one of the article's country. */
function meant(phrase: Phrase, { countries, discourse, country, meant: among, phrases, parsed }: Known): Identity {
	const { entry, sense } = phrase.head.unit;
	const here = country();
	if (sense.or.length > 0) {
		const all = among(phrase.head.unit);
		if (all.length === 1) return { id: all[0] as string, confidence: 0.75 };
		// "القوات التركية والفصائل الموالية لها": those of the one named before.
		const patron = discourse.lastNamed(phrase.from);
		const proxy = patron === null ? null : countries.proxy(patron);
		if (proxy !== null && all.includes(proxy)) return { id: proxy, confidence: 0.8 };
		const found =
			discourse.lastOf(all) ?? lastPatron(all, here, countries, discourse) ?? countries.ofOne(all, here) ?? countries.ofNone(all, here);
		const near = found ?? (here === null ? ofOthers(all, phrases, countries) : null);
		if (near !== null) return { id: near, confidence: 0.75 };
	}
	// "المتطرفون" are those of the one such organisation that the article has named.
	if (entry.id === MILITANTS && phrase.definite && phrase.owned.length === 0 && EXTREMISTS.has(withoutAnd(nounOf(phrase, parsed)))) {
		const named = discourse.only((id) => countries.patrons(id).some((patron) => JIHADIST.has(patron)));
		if (named !== null) return { id: named, confidence: 0.65 };
	}
	const holder = sense.national === GOVERNMENT ? holderBehind(phrase, parsed) : null;
	if (holder) return { id: holder, confidence: 0.85 };
	// "ثلاثة جنود" are of the country that the article speaks of, where nothing says of which; الحكومة is the one named in full before.
	const known = sense.national !== undefined && phrase.definite ? calledSo(phrase, discourse, parsed) : null;
	const national = known ?? (phrase.definite || entry.id === SOLDIERS ? countries.national(sense.national, here) : null);
	// "اشتباكات بين قوات الأمن ومسلحين": a body that the shared list lacks is named by the general word.
	if (national && entry.id === SECURITY && !isPolice(phrase.head.unit.form.text) && !countries.isListed(national))
		return { id: entry.id, confidence: 0.7 };
	if (national && (phrase.definite || countries.kind(national) === ARMY)) return { id: national, confidence: 0.7 };
	return { id: entry.id, confidence: sense.or.length > 0 ? 0.6 : 0.85 };
}

/** Whether a phrase is the word for a state's security forces: القوات الأمنية. */
function isSecurity({ head: { unit } }: Phrase): boolean {
	return fold(unit.form.text) === SECURITY_FORCES;
}

/** Whether a body fights beside a country's army and is neither it nor a police: البيشمركة، الحشد. */
function isBesideState(id: string, army: string, countries: Countries): boolean {
	return id !== army && countries.country(id) === countries.country(army) && BESIDE_STATE.has(countries.kind(id));
}

/** Kinds of such bodies. */
const BESIDE_STATE: ReadonlySet<string> = new Set(["military", "militia"]);

const GOVERNMENT = "government";
const MILITANTS = "militants";
/** Organisations whose fighters, and those of their branches, are called extremists and jihadists. */
const JIHADIST: ReadonlySet<string> = new Set(["isis", "al_qaeda", "hts"]);

/** "رئيس الحكومة نجيب ميقاتي": the government of whoever is named by his own name right behind an office that every country has; null where none is. */
function holderBehind({ head }: Phrase, { mentions, sentence: { words } }: Parsed): string | null {
	const at = head.to;
	if (words[at]?.shape.definite) return null;
	let id: string | null = null;
	for (const { from, family, proclitics, unit } of mentions) {
		if (from !== at) continue;
		if (family === "source" || proclitics !== "") return null;
		if (family === "actor" && unit.sense.kind === GOVERNMENT && !unit.sense.place && !unit.sense.vague) id = unit.entry.id;
	}
	return id;
}

/** Kinds of bodies that every state has. */
const OF_STATES: ReadonlySet<string> = new Set(["government", "military", "police"]);

/** Who was named in full before by the one word that a body of every state is called by: الحكومة، الشرطة; null where nobody was. */
function calledSo(phrase: Phrase, discourse: Discourse, parsed: Parsed): string | null {
	return phrase.head.to - phrase.head.from === 1 ? discourse.lastCalled(nounOf(phrase, parsed), OF_STATES) : null;
}

/** The first word of a name, without what is attached before it. */
export function nounOf({ head }: Phrase, { sentence: { texts } }: Parsed): string {
	return withoutArticle((texts[head.from] ?? "").slice(head.proclitics.length));
}

/** "قوى الأمن الداخلي": of bodies of one country that share a name, the one whose patron was named last: قسد، النظام. */
function lastPatron(ids: readonly string[], here: string | null, countries: Countries, discourse: Discourse): string | null {
	const local = here === null ? [] : ids.filter((id) => countries.country(id) === here);
	if (local.length < 2) return null;
	const patrons = new Map(local.flatMap((id) => countries.patrons(id).map((patron) => [patron, id] as const)));
	const last = discourse.lastOf([...patrons.keys()]);
	return last === null ? null : (patrons.get(last) ?? null);
}

/** The one of several bodies of one name that belongs where another body lies that the sentence names: طيران التحالف قصف مواقع للحوثيين. */
function ofOthers(ids: readonly string[], phrases: readonly Phrase[], countries: Countries): string | null {
	for (const { sort, head } of phrases) {
		if (sort !== "actor" || ids.includes(head.unit.entry.id)) continue;
		const found = countries.ofOne(ids, countries.country(head.unit.entry.id) ?? null);
		if (found !== null) return found;
	}
	return null;
}

/**
 * Where the subject begins that a phrase stands behind in its own clause: "تحتجز قسد آلافا من عناصر التنظيم" does not say that قسد holds its own. The phrase
 * itself where there is none, or where it is the subject.
 */
function subjectBefore(phrase: Phrase, { phrases, parsed }: Known): number {
	if (phrase.owner < 0 && phrase.prep === null) return phrase.from;
	for (let i = phrase.index - 1; i >= 0; i--) {
		const before = phrases[i] as Phrase;
		if (before.sort !== "actor" || before.prep !== null || before.cue !== null || before.owner >= 0 || before.joined >= 0) continue;
		if (!parsed.mentions.some((m) => m.unit.verb && m.to === before.from)) continue;
		const another = parsed.mentions.some((m) => m.unit.verb && m.from >= before.to && m.to <= phrase.from);
		return another || opensBetween(parsed, before.to, phrase.from) ? phrase.from : before.from;
	}
	return phrase.from;
}

/** "قتل سوري", "اعتقال لبناني": an adjective of origin alone right behind harm or an arrest is somebody from there. */
export function isSomebodyFrom({ head, definite, from, to }: Phrase, { mentions, sentence }: Parsed): boolean {
	if (definite || to - from !== 1 || head.proclitics !== "" || isFeminine(sentence.texts[from] ?? "")) return false;
	return mentions.some((m) => m.to === from && (m.family === "harm" || (m.family === "act" && TAKING.has(m.unit.sense.type ?? ""))));
}

/** Types of acts that take people. */
const TAKING: ReadonlySet<string> = new Set(["arrest", "abduction", "assassination", "execution"]);

/** Whether an adjective only says where people are from who do no fighting: لاجئين سوريين. */
function isOrigin(adjective: Phrase, people: Phrase): boolean {
	return adjective.sort === "nisba" && isCivil(people);
}

/** Whether a phrase names somebody by itself. */
function names(phrase: Phrase): boolean {
	return phrase.sort === "actor" || phrase.sort === "nisba" || phrase.sort === "anaphora";
}
