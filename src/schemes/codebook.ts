// The contract of the codebook, version 1: what a claim may say.

/** What a claim can be. */
export const KINDS = ["event", "figure", "statement"] as const;
export type Kind = (typeof KINDS)[number];

/** Acts and occurrences. */
export const EVENT_TYPES = [
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
	"abduction",
	"arrest",
	"abuse",
	"property_damage",
	"interception",
	"seizure",
	"territory_taken",
	"withdrawal",
	"deployment",
	"prison_break",
	"protest",
	"riot",
	"crackdown",
	"displacement",
	"aid",
	"obstruction",
	"agreement",
	"talks",
	"release",
	"sanction",
	"trial",
	"other",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Verbal acts. */
export const STATEMENT_TYPES = [
	"claim_responsibility",
	"deny",
	"accuse",
	"threaten",
	"pledge",
	"demand",
	"condemn",
	"warn",
	"praise",
	"announce",
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/** Standing quantities and counts over a period. */
export const FIGURE_TYPES = [
	"detainees",
	"displaced",
	"casualties",
	"attacks",
	"population",
	"fighters",
	"facilities",
	"aid_need",
	"money",
	"other",
] as const;
export type FigureType = (typeof FIGURE_TYPES)[number];

/** The types of each kind. */
export const TYPES_OF = { event: EVENT_TYPES, statement: STATEMENT_TYPES, figure: FIGURE_TYPES } as const;
/** Every type once: `other` is an act's and a figure's. */
export const ALL_TYPES: readonly string[] = [...new Set<string>([...EVENT_TYPES, ...STATEMENT_TYPES, ...FIGURE_TYPES])];

/** How the text presents what it tells. */
export const MODALITIES = ["occurred", "attempted", "planned", "threatened", "denied", "possible"] as const;
export type Modality = (typeof MODALITIES)[number];

/** With what. */
export const MEANS = [
	"aircraft",
	"helicopter",
	"drone",
	"suicide_drone",
	"artillery",
	"mortar",
	"rocket",
	"missile",
	"tank",
	"small_arms",
	"sniper",
	"ied",
	"car_bomb",
	"mine",
	"grenade",
	"suicide_belt",
	"barrel_bomb",
	"cluster_munition",
	"chemical",
	"fire",
	"bladed",
	"naval",
	"other",
] as const;
export type Means = (typeof MEANS)[number];

/** What is hit, taken, destroyed or delivered. */
export const OBJECTS = [
	"headquarters",
	"base",
	"fortification",
	"checkpoint",
	"weapons_depot",
	"vehicle",
	"armour",
	"aircraft",
	"drone",
	"convoy",
	"patrol",
	"airport",
	"crossing",
	"road",
	"bridge",
	"home",
	"market",
	"school",
	"hospital",
	"worship",
	"camp",
	"prison",
	"government_building",
	"infrastructure",
	"oil_facility",
	"port",
	"ship",
	"farmland",
	"media",
	"aid",
	"village",
	"city",
	"weapons",
	"drugs",
	"money",
	"body",
	"other",
] as const;
export type ObjectClass = (typeof OBJECTS)[number];

/** What befalls people. */
export const TOLL_KEYS = ["killed", "injured", "detained", "displaced", "abducted", "missing"] as const;
export type TollKey = (typeof TOLL_KEYS)[number];

/** Groups a toll is broken down by. */
export const TOLL_GROUPS = ["civilians", "children", "women", "combatants"] as const;
export type TollGroup = (typeof TOLL_GROUPS)[number];

/** Families of event types that a reader would take for tellings of one act. */
export const EVENT_FAMILIES: Readonly<Record<string, readonly EventType[]>> = {
	attack: [
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
	],
	coercion: ["abduction", "arrest", "abuse", "property_damage", "crackdown", "obstruction", "sanction", "trial"],
	force_posture: ["territory_taken", "withdrawal", "deployment", "interception", "seizure", "prison_break"],
	unrest: ["protest", "riot"],
	humanitarian: ["displacement", "aid"],
	diplomacy: ["agreement", "talks", "release"],
	other: ["other"],
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(EVENT_FAMILIES).flatMap(([family, types]) => types.map((type) => [type, family] as const)),
);

/** The family that an event type belongs to; "other" for one that is in none. */
export function familyOf(type: EventType): string {
	return FAMILY_OF.get(type) ?? "other";
}
