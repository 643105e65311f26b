import { isPolice } from "../arabic/beside-acts.js";
import type { EventType } from "../schemes/codebook.js";
import type { Valued } from "./draft.js";
import type { Context } from "./event.js";
import type { Cast } from "./verdict.js";

/** Types of acts that whoever is in a building or vehicle suffers. */
const ATTACKS: ReadonlySet<EventType> = new Set([
	"air_strike",
	"drone_strike",
	"shelling",
	"explosion",
	"suicide_attack",
	"armed_attack",
	"riot",
	"property_damage",
]);

const SECURITY = "security_forces";

/** The police whose a thing is that its own name tells, where it is attacked: هاجم مسلحون مركز شرطة، سيارة شرطة. Null where it tells none. */
export function stationed({ phrase, rule }: Cast, type: EventType, context: Context): Valued<string> | null {
	const { from, to } = phrase.head;
	const { sentence } = context.parsed;
	if (to - from < 2 || phrase.owned.length > 0 || !ATTACKS.has(type) || !isPolice(sentence.texts[to - 1] ?? "")) return null;
	const own = phrase.definite ? context.countries.national("police", context.country()) : null;
	const value = own !== null && context.countries.kind(own) === "police" && context.countries.isListed(own) ? own : SECURITY;
	return { value, rule: `${rule}+police`, evidence: { sentence: sentence.index, from: to - 1, to }, confidence: 0.75 };
}
