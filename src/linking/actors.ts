import { PEOPLE } from "../schemes/people.js";

/** Bodies of one side that tellers name for one another. */
const SIDES: readonly (readonly string[])[] = [
	["syrian_government", "syrian_army", "syrian_police", "ndf"],
	["sdf", "ypg", "asayish", "autonomous_administration", "kurdish_forces"],
	["turkish_forces", "turkish_government"],
	["us_forces", "us_government", "coalition", "western_forces"],
	["iranian_forces", "iranian_government", "iranian_militias", "irgc"],
	["syrian_rebels", "syrian_opposition", "hts", "nfl", "hurras_al_din", "turkistan_islamic_party"],
	["syrian_rebels", "sna", "turkish_forces"],
	["hezbollah", "iranian_militias"],
	["pmf", "iraqi_resistance", "iranian_militias"],
	["hamas", "palestinian_factions", "islamic_jihad"],
];
/** Sides that act together, so that one teller names the one and the next the other. */
const ALLIES: readonly (readonly string[])[] = [["russian_forces", "russian_government", "syrian_army", "syrian_government"]];

/** Names for whoever it was. */
const OPEN: ReadonlySet<string> = new Set(["unidentified", "militants", "security_forces", "soldiers", "government_unspecified", "other"]);
/** People, by what they are and not by their side; tribes and rescuers too. */
const UNSIDED: ReadonlySet<string> = new Set([...PEOPLE, "tribes", "white_helmets"]);

const BRANCH = /_(?:government|forces|army|police)$/;

function groupsOf(id: string, table: readonly (readonly string[])[], start: string): string[] {
	return table.flatMap((side, i) => (side.includes(id) ? [`${start}${i}`] : []));
}

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 2048;

/** What an actor can be taken for, itself first, then its side. */
function names(id: string): readonly string[] {
	let found = known.get(id);
	if (!found) {
		const country = BRANCH.test(id) ? [`c:${id.replace(BRANCH, "")}`] : [];
		found = UNSIDED.has(id) ? ["people"] : [...country, ...groupsOf(id, SIDES, "s:")];
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(id, found);
	}
	return found;
}

/** How the actors of two claims stand to each other. */
export type ActorRelation = "none" | "one" | "same" | "kin" | "allied" | "open" | "apart";

/**
 * `same` where both name one actor, `kin` where bodies of one side, `allied` where sides that act together, `open` where one of them
 * does not know who, `apart` where they name different ones, `one` where only one names any.
 */
export function compareActors(a: readonly string[], b: readonly string[]): ActorRelation {
	if (a.length === 0 || b.length === 0) return a.length === b.length ? "none" : "one";
	for (const id of a) if (b.includes(id)) return OPEN.has(id) ? "open" : "same";
	for (const x of a) for (const y of b) if (names(x).some((name) => names(y).includes(name))) return "kin";
	if (a.some((id) => OPEN.has(id)) || b.some((id) => OPEN.has(id))) return "open";
	for (const group of ALLIES) if (a.some((id) => group.includes(id)) && b.some((id) => group.includes(id))) return "allied";
	return "apart";
}

/** A body and its country's other bodies under one name: forces, army, police and government. */
export function branchOf(id: string): string {
	return id.replace(BRANCH, "");
}
