import { hasNun } from "../arabic/endings.js";
import { OPPOSED } from "../arabic/holding.js";
import { fold } from "../arabic/letters.js";
import { PREPOSITION } from "../arabic/particles.js";
import { isPlural } from "../arabic/plurals.js";
import { ACTIVE, EMPLOYED } from "../arabic/serving.js";
import type { Mention } from "./mentions.js";
import type { Phrase, Sort } from "./phrases.js";

/** Whether a noun names people of some body rather than a body: جنود، عناصر، ضابط. */
export function isGeneric(head: Mention): boolean {
	return head.unit.sense.vague;
}

/** Phrases of one class can be coordinated: somebody with somebody, a thing with a thing. */
export function classOf(sort: Sort): number {
	return sort === "object" ? 1 : sort === "means" ? 2 : 0;
}

/** "عناصر من الجيش وشخص مدني": whether people in "and" behind the owner of others stand beside those rather than beside their owner. */
export function standsApart(people: Mention, owner: Phrase, owned: Phrase): boolean {
	return isGeneric(people) && !isGeneric(owner.head) && (owned.sort === "means" || !isPlural(people.unit.form.text));
}

/** Whether a noun takes a genitive: مواقع داعش، طيران النظام، عناصر التنظيم. */
export function canOwn(owner: Phrase, head: Mention): boolean {
	if (owner.sort === "actor" && !isGeneric(owner.head)) return false;
	// "مجموعة مسلحة الجيش", "سيارة مفخخة الشرطة": behind an adjective of the form's own stands no genitive.
	const long = (owner.sort === "means" || owner.sort === "actor") && owner.head.to - owner.head.from > 1 && !isOfCountry(owner, head);
	if (long && head.family !== "nisba" && owner.head.unit.entry.id !== SNIPER) return false;
	if (owner.sort === "actor" && head.family === "object") return false;
	if (keepsNun(owner)) return false;
	// "يستقلان دراجة نارية سيارة عسكرية": no vehicle is another's.
	if (owner.head.unit.entry.id === VEHICLE && head.unit.entry.id === VEHICLE) return false;
	// "بصاروخ موجه سيارة مدنية": the thing behind a weapon is what it hits.
	if (owner.sort === "means" && head.family === "object") return false;
	return head.family !== "means" || owner.sort === "object" || owner.sort === "means" || owner.sort === "person";
}

/** "رئيس وزراء العراق": an office or body that every country has, and whose it is. */
function isOfCountry({ head: { unit }, definite }: Phrase, { unit: { sense } }: Mention): boolean {
	return unit.sense.national !== undefined && sense.place && !definite;
}

/** The class of cars and other vehicles. */
const VEHICLE = "vehicle";

/** Whether a preposition after a noun brings whom it belongs to: عنصر من، موقع ل، قيادي في. */
export function canOwnOf(owner: Phrase, prep: string): boolean {
	switch (prep) {
		case PREPOSITION.for:
			return owner.sort !== "nisba" && (owner.sort !== "actor" || isGeneric(owner.head));
		case PREPOSITION.from:
			return (
				owner.sort === "person" ||
				(owner.sort === "actor" && isGeneric(owner.head)) ||
				owner.sort === "object" ||
				// "390 كرديا من حزب العمال": counted, they are people.
				(owner.sort === "nisba" && owner.number !== null) ||
				owner.head.unit.entry.id === SNIPER
			);
		case PREPOSITION.in:
			// "استشهاد طفل في العدوان": those who are of no body are in none.
			return (
				(!OF_NO_BODY.has(owner.head.unit.entry.id) || SERVING.has(fold(owner.head.unit.form.text))) &&
				(owner.sort === "person" || (owner.sort === "actor" && isGeneric(owner.head)))
			);
		case PREPOSITION.by:
			return owner.sort === "person" || (owner.sort === "actor" && isGeneric(owner.head));
		default:
			return false;
	}
}

/** People who serve in no body. */
const OF_NO_BODY: ReadonlySet<string> = new Set(["children", "women", "civilians", "child", "woman", "civilian"]);

/** Of those, the ones who can be active in a body or work for one. */
const SERVING: ReadonlySet<string> = new Set([...ACTIVE, ...EMPLOYED]);

/** Kinds of bodies that people are active in. */
const WITH_ACTIVISTS: ReadonlySet<string> = new Set(["rebel", "militia", "political"]);
/** Kinds of bodies whose people are known by them. */
const WITH_STAFF: ReadonlySet<string> = new Set(["ngo", "igo"]);

/** Whether civilians named in what "in" brings are of it: ناشط في حماس, but not موظف في الحكومة. */
export function serves({ head: { unit } }: Phrase, body: Mention): boolean {
	if (!OF_NO_BODY.has(unit.entry.id)) return true;
	const kind = body.unit.sense.kind ?? "";
	const noun = fold(unit.form.text);
	return (ACTIVE.has(noun) && WITH_ACTIVISTS.has(kind)) || (EMPLOYED.has(noun) && WITH_STAFF.has(kind));
}

/**
 * Whether fighters or forces of nobody else are of those whom a word says they side with: مسلحون موالون لداعش، القوات الموالية للحوثيين, but not القوات المناهضة
 * للحوثيين. Forces of a government that nothing names stay those meant before: القوات الموالية للحكومة.
 */
export function sidesWith({ sort, head: { unit } }: Phrase, word: string, next: Mention | undefined): boolean {
	if (OPPOSED.has(word)) return false;
	return sort === "anaphora"
		? unit.sense.refers === FORCES && next?.family === "actor"
		: unit.sense.vague && unit.sense.group !== undefined;
}

/** What words for forces point back at. */
const FORCES = "forces";

/** Whether people are named in a full plural (مجهولون، مسلحين), which takes no genitive: its nun would fall. */
function keepsNun({ sort, head }: Phrase): boolean {
	return (sort === "person" || sort === "actor") && head.enclitic === "" && hasNun(head.unit.form.text);
}

/** The means that is a person: برصاص قناص من قوات النظام. */
const SNIPER = "sniper";
