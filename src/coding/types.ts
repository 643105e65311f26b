import { CLEARING, HELD_OR_SEIZED, PRISONS } from "../arabic/beside-acts.js";
import { BATTLE, CAMPAIGN_FOR, LAUNCHING, OPERATIONS } from "../arabic/campaigns.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { fold } from "../arabic/letters.js";
import { GOING_ON, PREPOSITION, SEIZING, withoutArticle } from "../arabic/particles.js";
import type { EventType } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import { bodiesAt, FINDING } from "./bodies.js";
import type { Valued } from "./draft.js";
import { isCivil } from "./identify.js";
import { CAPTURED, FIRE_BREAKS_OUT, RAIDS } from "./joins.js";
import type { Parsed } from "./mentions.js";
import { firstWord } from "./refer.js";
import type { Trigger } from "./triggers.js";
import type { Cast } from "./verdict.js";

/** The event type of an act, the trigger that decided it and how. */
export interface Typing {
	readonly type: EventType;
	readonly trigger: Trigger;
	readonly rule: string;
	readonly specific: boolean;
	readonly confidence: number;
}

/** Which type a means gives an act that names none: its first means decides. Codebook, "Means and type". */
const TYPE_OF_MEANS: Readonly<Record<string, EventType>> = {
	aircraft: "air_strike",
	helicopter: "air_strike",
	barrel_bomb: "air_strike",
	drone: "drone_strike",
	suicide_drone: "drone_strike",
	artillery: "shelling",
	mortar: "shelling",
	rocket: "shelling",
	missile: "shelling",
	tank: "shelling",
	naval: "shelling",
	cluster_munition: "shelling",
	chemical: "shelling",
	ied: "explosion",
	car_bomb: "explosion",
	mine: "explosion",
	grenade: "explosion",
	suicide_belt: "suicide_attack",
	small_arms: "armed_attack",
	sniper: "armed_attack",
	bladed: "armed_attack",
	fire: "property_damage",
};

/** Whether a means can be thrown or fired at somebody, so that the throwing is the act. */
export function isThrown(means: string): boolean {
	return THROWN.has(means);
}

const THROWN = new Set([
	"rocket",
	"missile",
	"mortar",
	"artillery",
	"barrel_bomb",
	"grenade",
	"cluster_munition",
	"small_arms",
	"ied",
	"chemical",
	"fire",
	"drone",
	"suicide_drone",
	"other",
]);

/** Types that only say that there was an attack; a means beside them says which. */
const GENERIC: ReadonlySet<string> = new Set(["armed_attack", "shelling", "air_strike", "explosion", "operation"]);

/** The entry of bombs that are dropped or thrown. */
const BOMBING = "drop_bombs";

const FROM_ABOVE = new Set(["aircraft", "helicopter", "barrel_bomb"]);
const FROM_THE_AIR: ReadonlySet<string> = new Set(["air_strike", "drone_strike"]);
const DRONES = new Set(["drone", "suicide_drone"]);

/** How telling a trigger is of the act's type; the highest decides, the first of equals. */
function weight(trigger: Trigger): number {
	if (trigger.sort === "light") return 0;
	if (trigger.sort === "harm") return 1;
	if (trigger.sort === "hit") return 2;
	if (trigger.type === "other" || trigger.type === "operation") return trigger.weak ? 3 : 4;
	if (trigger.type === "arrest") return 8;
	if (trigger.weak) return 5;
	return trigger.type === "armed_attack" ? 6 : 7;
}

/** Decides what type of event an act is, from its most telling word and its means. */
export function typeOf(act: Act, named: readonly Valued<string>[], cast: readonly Cast[], parsed: Parsed): Typing {
	let best = act.triggers[0] as Trigger;
	act.triggers.forEach((trigger, i) => {
		if (weight(trigger) > weight(best) && act.joins[i - 1] !== CAPTURED) best = trigger;
	});
	best = told(best, act);
	const assault = best.type === "armed_attack";
	const means = assault ? named.filter((one) => !cast.some((member) => isSupports(one, member, parsed))) : named;
	const byMeans = typeOfMeans(means) ?? typeOfWeapon(cast);
	if (best.sort === "harm" || best.sort === "light") {
		if (isExecution(best, act, cast))
			return { type: "execution", trigger: best, rule: "type.captives-killed", specific: true, confidence: 0.75 };
		if (byMeans && !isFoundDead(best, parsed))
			return { type: byMeans, trigger: best, rule: "type.harm-means", specific: true, confidence: 0.7 };
		return { type: "killing", trigger: best, rule: "type.harm", specific: false, confidence: 0.7 };
	}
	if (best.sort === "hit") {
		if (
			best.verb &&
			!byMeans &&
			cast.some(isProperty) &&
			act.triggers.every(({ sort, attack, mention }) => !attack && (sort !== "hit" || isDestroying(mention)))
		)
			return { type: "property_damage", trigger: best, rule: "type.property-destroyed", specific: true, confidence: 0.7 };
		if (byMeans) return { type: byMeans, trigger: best, rule: "type.hit-means", specific: true, confidence: 0.8 };
		if (cast.some((c) => c.role === "agent" && isAirForce(c, parsed)))
			return { type: "air_strike", trigger: best, rule: "type.hit-air-force", specific: true, confidence: 0.75 };
		return { type: "armed_attack", trigger: best, rule: "type.hit", specific: false, confidence: 0.6 };
	}
	const type = best.type as EventType;
	// "قصفت بالرشاشات": gunfire alone is no shelling.
	if (type === "shelling" && means.length > 0 && means.every(({ value }) => value === "small_arms"))
		return { type: "armed_attack", trigger: best, rule: "type.gunfire", specific: true, confidence: 0.75 };
	// "قتل مدني في إنزال جوي": a landing that kills is told as an attack.
	if (best.mention.unit.entry.id === LANDING && act.triggers.some(isOfDeaths))
		return { type: "armed_attack", trigger: best, rule: "type.deadly-landing", specific: true, confidence: 0.7 };
	// "محاولة فرار عناصر التنظيم من السجن": who was held there.
	if (type === "withdrawal" && !best.verb && isOutOfPrison(best, parsed))
		return { type: "prison_break", trigger: best, rule: "type.out-of-prison", specific: true, confidence: 0.75 };
	// "عمليات ضد الجيش": what somebody does to a state's forces, not the campaign of forces.
	if (type === "operation" && best.weak && OPERATIONS.has(withoutArticle(parsed.sentence.texts[best.from] ?? "")) && isAgainstForces(cast))
		return { type: byMeans ?? "armed_attack", trigger: best, rule: "type.against-forces", specific: true, confidence: 0.7 };
	// "تصدت الدفاعات الجوية لمعظم الصواريخ": what flies is fended off.
	if (WITHSTANDING.has(best.mention.unit.entry.id) && cast.some((member) => isFendedOff(member, best)))
		return { type: "interception", trigger: best, rule: "type.fended-off", specific: true, confidence: 0.75 };
	// "اعترضت دورية قافلة": what does not fly is kept from going on.
	if (best.mention.unit.entry.id === BARRING && !means.some((m) => FLYING.has(m.value)) && cast.some((one) => isHalted(one) || isHeld(one)))
		return { type: "obstruction", trigger: best, rule: "type.way-barred", specific: true, confidence: 0.7 };
	if (type === "air_strike" && best.verb && cast.some(({ role, phrase }) => role === "agent" && ON_FOOT.has(phrase.head.unit.entry.id))) {
		// "أغار مسلحون على قرية": a raid of men on the ground.
		if (!byMeans) return { type: "armed_attack", trigger: best, rule: "type.raid-on-foot", specific: false, confidence: 0.75 };
		// "ألقى مجهولون قنبلة على منزل": by hand.
		if (best.mention.unit.entry.id === BOMBING && byMeans === "explosion")
			return { type: byMeans, trigger: best, rule: "type.thrown", specific: true, confidence: 0.75 };
	}
	if (type === "withdrawal" && cast.some(({ role, phrase }) => role === "agent" && isCivil(phrase)))
		return { type: "displacement", trigger: best, rule: "type.flight", specific: true, confidence: 0.8 };
	if (type === "shelling" || type === "armed_attack" || type === "air_strike" || (type === "operation" && best.weak)) {
		const drone = means.findIndex((m) => DRONES.has(m.value));
		const above = means.findIndex((m) => FROM_ABOVE.has(m.value));
		if (
			drone >= 0 &&
			(above < 0 || drone < above) &&
			(type !== "shelling" || !means.some(({ value }) => value === "artillery" || value === "mortar"))
		)
			return { type: "drone_strike", trigger: best, rule: "type.drone", specific: true, confidence: 0.8 };
		if (type !== "air_strike" && above >= 0)
			return { type: "air_strike", trigger: best, rule: "type.from-the-air", specific: true, confidence: 0.8 };
	}
	// What aircraft sink or wreck they strike.
	if (type === "property_damage" && byMeans && FROM_THE_AIR.has(byMeans))
		return { type: byMeans, trigger: best, rule: "type.wrecked-by", specific: true, confidence: 0.75 };
	// "أطلقت القوات الرصاص على المتظاهرين": force against a crowd.
	if (
		type === "armed_attack" &&
		cast.some(({ role, phrase }) => role === "patient" && phrase.head.unit.entry.id === CROWD) &&
		!cast.some(({ role, phrase }) => role === "agent" && phrase.head.unit.entry.id === CROWD)
	)
		return { type: "crackdown", trigger: best, rule: "type.against-protesters", specific: true, confidence: 0.75 };
	// "اقتحم محتجون مبنى البرلمان", "أحرق متظاهرون المقر": what a crowd storms or burns.
	if (
		(type === "armed_attack" || type === "property_damage") &&
		cast.some(({ role, phrase }) => role === "agent" && phrase.head.unit.entry.id === CROWD)
	)
		return { type: "riot", trigger: best, rule: "type.by-protesters", specific: true, confidence: 0.75 };
	if (type === "clash" && cast.some(({ role, phrase }) => role !== "none" && phrase.head.unit.entry.id === CROWD))
		return { type: "riot", trigger: best, rule: "type.with-protesters", specific: true, confidence: 0.75 };
	if ((type === "armed_attack" || (type === "operation" && best.weak)) && byMeans && GENERIC.has(type))
		return { type: byMeans, trigger: best, rule: "type.attack-means", specific: true, confidence: 0.75 };
	// "طردت القوات السكان": whom one drives out is not set free, and fighters are driven off what they hold.
	if (best.mention.unit.entry.id === DRIVING_OUT && cast.some((member) => isFreed(member, cast)))
		return { type: "displacement", trigger: best, rule: "type.people-driven-out", specific: true, confidence: 0.75 };
	if (best.mention.unit.entry.id === DRIVING_OFF && cast.some(isArmed))
		return { type: "territory_taken", trigger: best, rule: "type.fighters-driven-off", specific: true, confidence: 0.75 };
	// "تطهير المدينة من الألغام": what was laid is taken away, and no ground.
	if (type === "territory_taken" && isClearing(best, parsed))
		return { type: "seizure", trigger: best, rule: "type.cleared-of-mines", specific: true, confidence: 0.75 };
	// "حررت امرأتين كانتا مختطفتين": people are set free.
	if (type === "territory_taken" && cast.some((member) => isFreed(member, cast)))
		return { type: "release", trigger: best, rule: "type.people-freed", specific: true, confidence: 0.75 };
	// "عثرت الشرطة على 12 جثة": who is found dead was killed.
	if (type === "seizure" && bodiesAt(act, parsed) >= 0)
		return { type: "killing", trigger: best, rule: "type.bodies", specific: false, confidence: 0.75 };
	// "ضبطت القوات عددا من الحوثيين": people are held.
	if (
		type === "seizure" &&
		HELD_OR_SEIZED.has(fold(best.mention.unit.form.text)) &&
		cast.some((held) => isHeld(held) && !isBehindThing(held, best, cast)) &&
		!cast.some(isThing)
	)
		return { type: "arrest", trigger: best, rule: "type.people-held", specific: true, confidence: 0.75 };
	// "استولى مسلحون على شاحنتين": things are seized.
	if (
		type === "territory_taken" &&
		(best.verb || SEIZING.has(withoutArticle(parsed.sentence.texts[best.from] ?? ""))) &&
		cast.some(({ role, phrase }) => role === "patient" && SEIZED.has(phrase.head.unit.entry.id))
	)
		return { type: "seizure", trigger: best, rule: "type.things-taken", specific: true, confidence: 0.75 };
	// "تواصل تطهير المدينة": it is not taken yet.
	if (
		type === "territory_taken" &&
		!best.verb &&
		act.triggers.some((t) => t.from < best.from && GOING_ON.has(fold(firstWord(t.mention.unit.form.text))))
	)
		return { type: "operation", trigger: best, rule: "type.going-on", specific: true, confidence: 0.7 };
	// "أطلقت الفصائل معركة ردع العدوان", "معركة تحرير الرقة": a battle with a name or an aim is a campaign.
	if (type === "clash" && !best.verb && isCampaign(best, parsed))
		return { type: "operation", trigger: best, rule: CAMPAIGN, specific: true, confidence: 0.75 };
	return { type, trigger: best, rule: "type.word", specific: !best.weak && type !== "armed_attack", confidence: best.weak ? 0.65 : 0.85 };
}

/**
 * The trigger that tells an act beside its most telling one: a sweep is told by itself, not by the arrests it led to, an attack not by
 * the damage that it did, an offensive not by the town that it is to take, and what is still going on has taken none yet.
 */
function told(best: Trigger, act: Act): Trigger {
	const { triggers, joins } = act;
	const at = triggers.indexOf(best);
	const earlier = triggers.slice(0, at).reverse();
	if (joins.includes("join.prevented")) return triggers.find((t) => t.type === "obstruction") ?? best;
	if (best.type === "arrest" && at > 0 && !OWN_ACT.has(joins[at - 1] as string))
		return earlier.find((t) => t.type === "operation" && !RAIDS.has(t.mention.unit.entry.id)) ?? best;
	if (best.type === "property_damage" || best.mention.unit.entry.id === FIRE_BREAKS_OUT)
		return triggers.find((t) => t.sort === "hit" || t.attack) ?? best;
	if (joins.includes("join.blast-source")) return triggers.find((t) => t.attack && t.type !== "explosion") ?? best;
	if (best.type === "territory_taken" && at > 0 && joins[at - 1] === "join.purpose") return earlier.find((t) => t.attack) ?? best;
	return best;
}

/** The rule of a battle that is a campaign: no fight within it tells more of what it is. */
export const CAMPAIGN = "type.campaign";

/** How far before a battle the word of launching it stands: أطلقت فصائل المعارضة معركة. */
const LAUNCH_REACH = 4;

/** Whether a battle is told as a campaign: it has a name in quotation marks, an aim, or is launched. */
function isCampaign({ from, to }: Trigger, { sentence: { texts, words } }: Parsed): boolean {
	if (!BATTLE.has(texts[from] ?? "")) return false;
	if (isOf(words[to], CLASS.quote) || CAMPAIGN_FOR.has(texts[to] ?? "")) return true;
	for (let i = from - 1; i >= Math.max(0, from - LAUNCH_REACH); i--) {
		if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
		if (LAUNCHING.has(texts[i] ?? "")) return true;
	}
	return false;
}

/** Rules that join an arrest to words which only carry it: حملة اعتقالات. */
const OWN_ACT: ReadonlySet<string> = new Set(["join.idafa", "join.light-noun"]);

/** "شنت الفصائل هجوما بدعم من الطيران": what those who support an attack help it with is not what it is. */
function isSupports({ evidence }: Valued<string>, { role, phrase }: Cast, { sentence: { index } }: Parsed): boolean {
	return role === "supporter" && evidence.sentence === index && phrase.from <= evidence.from && evidence.to <= phrase.to;
}

/** "قتل الخاطفون أربعة من الرهائن": captives killed by somebody, and in no attack that is told. */
function isExecution({ mention }: Trigger, { triggers }: Act, cast: readonly Cast[]): boolean {
	return (
		mention.unit.sense.toll === "killed" &&
		cast.some(({ role, phrase }) => role === "patient" && phrase.head.unit.entry.id === CAPTIVES) &&
		cast.some(({ role, phrase }) => role === "agent" && phrase.head.unit.entry.id !== CAPTIVES) &&
		triggers.every(({ sort }) => sort === "harm" || sort === "light")
	);
}

const CAPTIVES = "detainees";

/** The type that the first means that gives one gives. */
function typeOfMeans(means: readonly Valued<string>[]): EventType | undefined {
	for (const { value } of means) {
		const type = TYPE_OF_MEANS[value];
		if (type) return type;
	}
	return undefined;
}

/** The type that a weapon of no class of its own gives an attack, as its lexicon line says: أسلحة ثقيلة. */
function typeOfWeapon(cast: readonly Cast[]): EventType | undefined {
	for (const { phrase, role } of cast) {
		const type = phrase.sort === "means" && role === "means" ? phrase.head.unit.sense.typed : undefined;
		if (type) return type as EventType;
	}
	return undefined;
}

/** Rules of whom an act is against, or a verb of hitting reached. */
const AT = /^role\.(against|verb-object)/;

/** Kinds of bodies that are a state's. */
const OF_STATE: ReadonlySet<string> = new Set(["military", "police", "government"]);
const ofState = ({ phrase: { sort, head } }: Cast) =>
	sort === "actor" &&
	(OF_STATE.has(head.unit.sense.kind ?? "") || head.unit.entry.id === "soldiers" || head.unit.entry.id === "security_forces");

function isAgainstForces(cast: readonly Cast[]): boolean {
	return cast.some((c) => c.role === "patient" && AT.test(c.rule) && ofState(c)) && !cast.some((c) => c.role === "agent" && ofState(c));
}

/** The entry of troops set down from the air. */
const LANDING = "landing";
const isOfDeaths = ({ mention }: Trigger) => mention.family === "harm" && mention.unit.sense.toll === "killed";

/** How far behind a word of escape the prison stands. */
const PRISON_REACH = 6;

function isOutOfPrison({ to }: Trigger, { sentence: { texts } }: Parsed): boolean {
	for (let i = to; i < to + PRISON_REACH; i++) if (texts[i] === PREPOSITION.from && PRISONS.has(texts[i + 1] ?? "")) return true;
	return false;
}

/** The entry of stopping something on its way. */
const BARRING = "intercept_weak";
/** What goes by land or sea. */
const HALTED: ReadonlySet<string> = new Set(["vehicle", "convoy", "patrol", "ship", "road"]);
const isHalted = ({ role, phrase: { sort, head } }: Cast) => role === "patient" && sort === "object" && HALTED.has(head.unit.entry.id);
/** Generic ids of those who have no aircraft. */
const ON_FOOT: ReadonlySet<string> = new Set(["militants", "criminals", "tribes", "unidentified", "civilians"]);

/** Entries of standing up to something. */
export const WITHSTANDING: ReadonlySet<string> = new Set(["withstood", "confronting", "confront"]);

/** What flies, and so is shot down. */
const FLYING: ReadonlySet<string> = new Set(["drone", "suicide_drone", "aircraft", "helicopter", "missile", "rocket"]);
/** How far behind the word that takes it what is fended off stands: لمعظم الصواريخ، لعدد كبير من المسيرات. */
const FENDED_REACH = 4;

function isFendedOff({ phrase: { sort, head, prep } }: Cast, { to }: Trigger): boolean {
	if (sort !== "means" || !FLYING.has(head.unit.entry.id) || head.from < to || head.from - to > FENDED_REACH) return false;
	return prep === null || prep === PREPOSITION.for || prep === PREPOSITION.from;
}

/** Civil things whose destruction is told as the act itself: دمرت القوات جسرا. */
const PROPERTY: ReadonlySet<string> = new Set(["home", "school", "hospital", "worship", "bridge", "market", "infrastructure", "farmland"]);
const isProperty = ({ role, phrase: { sort, head } }: Cast) => role === "patient" && sort === "object" && PROPERTY.has(head.unit.entry.id);
const DESTROYING: ReadonlySet<string> = new Set(["destroy", "destroy_noun"]);
const isDestroying = ({ unit }: Trigger["mention"]) => DESTROYING.has(unit.entry.id);

/** Entries of driving people or fighters out. */
const DRIVING_OUT = "drive_out";
const DRIVING_OFF = "drive_off_weak";
const FIGHTING_KINDS: ReadonlySet<string> = new Set(["military", "militia", "rebel"]);
const isArmed = (member: Cast) => isHeld(member) && FIGHTING_KINDS.has(member.phrase.head.unit.sense.kind ?? "");

/** What is laid to go off later. */
const LAID: ReadonlySet<string> = new Set(["mine", "ied"]);
/** How far behind a word of clearing what was laid stands. */
const CLEARED_REACH = 10;

function isClearing({ mention, to }: Trigger, { mentions, sentence: { texts } }: Parsed): boolean {
	if (!CLEARING.has(fold(firstWord(mention.unit.form.text)))) return false;
	return mentions.some(
		(m) =>
			m.family === "means" &&
			LAID.has(m.unit.entry.id) &&
			m.from > to &&
			m.from - to <= CLEARED_REACH &&
			texts[m.from - 1] === PREPOSITION.from,
	);
}

/** How far before those found dead the word of finding stands. */
const FOUND_REACH = 8;

/** "عثر على شرطيين مقتولين بالرصاص": who was found dead was killed, by whatever act. */
function isFoundDead({ mention, from, person }: Trigger, { mentions }: Parsed): boolean {
	return (
		person &&
		mention.unit.sense.toll === "killed" &&
		mentions.some((m) => FINDING.has(m.unit.entry.id) && m.to <= from && from - m.to <= FOUND_REACH)
	);
}

const isThing = ({ role, phrase: { sort } }: Cast) => role === "patient" && (sort === "object" || sort === "means");
const isHeld = ({ role, rule, phrase: { sort } }: Cast) => role === "patient" && FREED.has(rule) && (sort === "person" || sort === "actor");

/** "ضبطت مسدسا خلال تفتيش المشتبهين": a thing stands between the word and who is named. */
function isBehindThing({ phrase: { from } }: Cast, { to }: Trigger, cast: readonly Cast[]): boolean {
	return cast.some(({ phrase }) => (phrase.sort === "object" || phrase.sort === "means") && phrase.from >= to && phrase.to <= from);
}

const CROWD = "protesters";

/** Classes of things that are carried off and no ground. */
const SEIZED: ReadonlySet<string> = new Set(["vehicle", "armour", "weapons", "aid", "ship", "money"]);

/** Whether people are the object, and not those whose the thing before them is: استولوا على منازل خمس عائلات. */
function isFreed({ role, rule, phrase }: Cast, cast: readonly Cast[]): boolean {
	if (role !== "patient" || !FREED.has(rule) || !isCivil(phrase)) return false;
	return !cast.some(({ phrase: thing }) => thing.sort === "object" && thing.to === phrase.from);
}

/** Rules of what a verb or its noun takes as its own object. */
const FREED: ReadonlySet<string> = new Set(["role.verb-object", "role.noun-object", "role.passive-subject", "role.hit-genitive"]);

/** Whether an actor is named by its aircraft: الطائرات الحربية الروسية، سلاح الجو. The form's id of means says so. */
function isAirForce(cast: Cast, parsed: Parsed): boolean {
	const { from, to } = cast.phrase;
	return parsed.mentions.some((m) => m.family === "means" && FROM_ABOVE.has(m.unit.entry.id) && m.from >= from && m.to <= to);
}
