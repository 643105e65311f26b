import { MANAGED_BY } from "../arabic/deciding.js";
import { fold } from "../arabic/letters.js";
import { PREPOSITION } from "../arabic/particles.js";
import { isPlural } from "../arabic/plurals.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import { bringsMeans, type Gap, isDestroyedThen } from "./gaps.js";
import { isApart } from "./parting.js";
import { FIRED, isAttack, isNoun, type Pairing } from "./trigger-kinds.js";
import type { Trigger } from "./triggers.js";

/** Entries of raids: an arrest that follows in the sentence is what they were for. */
export const RAIDS: ReadonlySet<string> = new Set(["comb", "storm"]);
/** Prepositions that bring what somebody is charged with, or why: للاشتباه باقتحام السفارة. */
const SITED: ReadonlySet<string> = new Set([PREPOSITION.in, PREPOSITION.by, PREPOSITION.for, PREPOSITION.on, PREPOSITION.about]);
const FIRE = new Set(["shelling", "air_strike", "drone_strike", "hit"]);
/** Acts of another family in which people come to harm. */
const HARMING = new Set([
	"abuse",
	"crackdown",
	"riot",
	"protest",
	"property_damage",
	"interception",
	"displacement",
	"territory_taken",
	"prison_break",
	"obstruction",
]);

/** Entry of fires that nobody is said to have set. */
export const FIRE_BREAKS_OUT = "blaze";
/** Entry of words for campaigns, and of verbs of stepping up. */
const CAMPAIGN_WORD = "campaign";
/** Entries of words for standing up to what a preposition brings. */
const CONFRONTING: ReadonlySet<string> = new Set(["confront", "confronting"]);
/** Entries of verbs for whom or what an act reached, طالت, or took in, شملت. */
const REACHED = "reach";
const TOOK_IN = "reach_weak";
/** Entries of what an attack leaves behind. */
const DAMAGE = new Set(["destroy", FIRE_BREAKS_OUT]);

/** How far behind what is shot down the verb stands that fired it. */
const FIRED_REACH = 8;
/** The entry of nouns of gunfire. */
const GUNFIRE = "gunfire";
/** How far behind a verb that carries an act the verb stands for what it hit. */
const CARRIED_REACH = 12;
const isDamage = (t: Trigger) => isNoun(t) && (t.type === "property_damage" || DAMAGE.has(t.mention.unit.entry.id));
const isHarming = (t: Trigger) => HARMING.has(t.type) || t.mention.unit.entry.id === FIRE_BREAKS_OUT || isCrash(t);
/** "تحطم مروحية": what nobody did, and kills. */
const isCrash = (t: Trigger) => t.mention.unit.entry.id === "crash";

/** The entry of words for fighters taken by the other side, and the rule that joins one to the dead of a fight or to the attack. */
const CAPTURE = "capture";
export const CAPTURED = "join.captured";
const isCapture = (t: Trigger, act?: Act) => t.mention.unit.entry.id === CAPTURE && (act === undefined || act.joins.at(-1) === CAPTURED);

/** How far behind a light verb its noun stands, in words: further where it comes by the preposition of a verb of managing, تمكنت قوات فلان بن فلان، من تحرير. */
function reachOf({ verb, mention: { unit } }: Trigger, { prep }: Gap): number {
	return verb && prep !== "" && MANAGED_BY.get(fold(unit.form.text)) === prep ? 24 : 10;
}

/** Rules that join a trigger to the act before it, in order; the first that holds decides. */
const JOINS: readonly Pairing[] = [
	// "عملية لتحرير المدينة", "حملة جوية لقصف مواقع": what a campaign is for. Codebook, "Purposes".
	[
		"join.purpose",
		(a, b, gap) =>
			isAttack(a) &&
			isNoun(b) &&
			!gap.opener &&
			!gap.conj &&
			(b.type === "territory_taken" || (isNoun(a) && b.attack && a.frame !== "repel" && gap.prep === PREPOSITION.for && gap.size <= 1)) &&
			(((gap.prep === PREPOSITION.for || gap.purpose) && gap.size <= 8) || (isNoun(a) && gap.prep === "" && gap.size === 0)),
	],
	[
		"join.light-noun",
		// "فرض الطوارئ إثر اشتباكات": what is behind a word of cause is no light verb's.
		(a, b, gap) =>
			a.sort === "light" &&
			(isNoun(b) || (a.modal && b.sort === "light")) &&
			!gap.opener &&
			!gap.conj &&
			!gap.source &&
			gap.size <= reachOf(a, gap),
	],
	["join.modal-verb", (a, b, gap) => a.modal && b.verb && b.sort !== "light" && !gap.conj && gap.size <= 5],
	[
		// A verb of beginning or going on before the verb that carries the act: واصل شن هجمات، بدأت القوات تقصف.
		"join.phase-verb",
		(a, b, gap) =>
			a.sort === "light" &&
			a.verb &&
			!a.passive &&
			b.verb &&
			!b.passive &&
			b.sort !== "harm" &&
			!gap.opener &&
			!gap.conj &&
			!gap.comma &&
			!gap.relative &&
			gap.size <= 5,
	],
	// "صعدت إسرائيل قصفها", "صعد من هجماته": what is stepped up is the act.
	[
		"join.escalated",
		(a, b, gap) =>
			a.verb &&
			a.mention.unit.entry.id === CAMPAIGN_WORD &&
			isNoun(b) &&
			b.mention.enclitic !== "" &&
			(isAttack(b) || b.mention.unit.entry.id === CAMPAIGN_WORD) &&
			!gap.opener &&
			!gap.conj &&
			!gap.comma &&
			(gap.prep === "" || gap.prep === PREPOSITION.from) &&
			gap.size <= 6,
	],
	// "تصدى الجيش لهجوم": what somebody stood up to.
	[
		"join.withstood",
		(a, b, gap) =>
			CONFRONTING.has(a.mention.unit.entry.id) &&
			isAttack(b) &&
			isNoun(b) &&
			gap.prep === PREPOSITION.for &&
			!gap.opener &&
			!gap.conj &&
			gap.size <= 5,
	],
	// "اعترضت الدفاعات ودمرت صاروخين", "تصدت لصاروخ ودمرته": two verbs with one object.
	[
		"join.twin-verbs",
		(a, b, gap, act) =>
			(gap.size === 0 &&
				gap.conj &&
				a.verb &&
				b.verb &&
				a.type === "interception" &&
				(b.sort === "hit" || b.attack || b.type === "property_damage")) ||
			isDestroyedThen(act.triggers[0], b, gap),
	],
	// "اغتالوا القيادي، وذلك بإطلاق النار عليه", "اغتيل القيادي في غارة": what somebody was killed by.
	[
		"join.killed-by",
		(a, b, gap) => a.type === "assassination" && isAttack(b) && isNoun(b) && bringsMeans(gap) && !gap.hard && gap.size <= 20,
	],
	// "أسقطت طائرة بنيران أرضية": what an aircraft was shot down with.
	[
		"join.shot-down-by",
		(a, b, gap) => a.type === "interception" && b.mention.unit.entry.id === GUNFIRE && bringsMeans(gap) && gap.size <= 4,
	],
	// "أطلقت الشرطة النار لتفريق المحتجين": what force against a crowd is used for.
	[
		"join.dispersal",
		(a, b, gap) =>
			(isAttack(a) || a.sort === "light") &&
			b.type === "crackdown" &&
			isNoun(b) &&
			gap.prep === PREPOSITION.for &&
			!gap.opener &&
			gap.size <= 8,
	],
	// "هزت انفجارات دمشق ناجمة عن غارات": what a blast came from.
	["join.blast-source", (a, b, gap) => gap.source && a.type === "explosion" && isAttack(b) && isNoun(b) && !gap.hard],
	// "اعترضت القبة الحديدية صواريخ أطلقتها حماس": who fired what is shot down.
	[
		"join.fired",
		(a, b, gap) =>
			(a.type === "interception" || a.frame === "repel") &&
			b.verb &&
			b.mention.unit.entry.id === FIRED &&
			(b.mention.enclitic !== "" || b.passive) &&
			!gap.conj &&
			!gap.opener &&
			gap.size <= FIRED_REACH,
	],
	// "قتل شاب تحت التعذيب": what somebody died under.
	[
		"join.harm-under",
		(a, b, gap) =>
			a.sort === "harm" && b.type === "abuse" && isNoun(b) && b.to - b.from > 1 && !gap.opener && !gap.conj && !gap.comma && gap.size <= 6,
	],
	["join.light-harm", (a, b, gap) => a.sort === "light" && b.sort === "harm" && !b.verb && gap.size <= 4],
	[
		"join.relative-light",
		// "الغارات مع استمرار المواجهات": what goes on beside it is another.
		(a, b, gap) =>
			b.sort === "light" &&
			isNoun(a) &&
			!gap.opener &&
			!gap.conj &&
			(b.verb || gap.prep !== PREPOSITION.with) &&
			(gap.relative || (!gap.comma && gap.size <= 6)),
	],
	[
		"join.effect-harm",
		(a, b, gap) =>
			gap.effect &&
			(b.sort === "harm" || b.type === "property_damage" || DAMAGE.has(b.mention.unit.entry.id)) &&
			(isAttack(a) || a.sort === "harm" || isHarming(a)),
	],
	// "منع الحوثيون وصول المساعدات": help that is kept away has not come.
	[
		"join.prevented",
		(a, b, gap) =>
			a.type === "obstruction" && a.verb && b.type === "aid" && isNoun(b) && !gap.opener && !gap.conj && !gap.comma && gap.size <= 5,
	],
	["join.effect-arrest", (a, b, gap) => gap.effect && b.type === "arrest" && isAttack(a)],
	["join.raid-arrest", (a, b, gap) => b.type === "arrest" && RAIDS.has(a.mention.unit.entry.id) && !gap.opener && gap.size <= 20],
	// "اعتقلت مدنيا بعد مداهمة منزله", "بعد أن داهمت منزله": the raid in which somebody was arrested. Not متظاهرين اقتحموا.
	[
		"join.arrest-raid",
		(a, b, gap) =>
			a.type === "arrest" &&
			b.type === "operation" &&
			RAIDS.has(b.mention.unit.entry.id) &&
			(isNoun(b) ? !b.mention.definite && !SITED.has(gap.prep) : gap.opener) &&
			!gap.conj &&
			!gap.comma &&
			!gap.relative &&
			gap.size <= 8,
	],
	// "هجمات لتحرير أسراه": an attack to free prisoners. Codebook, "Event types".
	[
		"join.freeing",
		(a, b, gap) =>
			b.type === "prison_break" && isAttack(a) && isNoun(a) && isNoun(b) && gap.prep === PREPOSITION.for && !gap.opener && gap.size <= 3,
	],
	// "حكمت المحكمة بالإعدام على", "أيدت محكمة النقض حكم الإعدام": what a court passes is its sentence.
	[
		"join.sentence",
		(a, b, gap) =>
			a.type === "trial" &&
			(b.type === "execution" || b.type === "trial") &&
			isNoun(b) &&
			(gap.prep === PREPOSITION.by || (gap.prep === "" && a.verb)) &&
			!gap.opener &&
			gap.size <= 6,
	],
	// "حملة اعتقالات طالت عشرة شبان": what a campaign reached.
	[
		"join.relative-reach",
		(a, b, gap) =>
			(b.mention.unit.entry.id === REACHED || (b.mention.unit.entry.id === TOOK_IN && !gap.relative)) &&
			b.verb &&
			isNoun(a) &&
			a.sort === "event" &&
			!gap.opener &&
			!gap.conj &&
			gap.size <= 8,
	],
	["join.effect-subject", (a, b, gap) => gap.effect && b.sort === "hit" && isAttack(a)],
	["join.harm-source", (a, b, gap, act) => gap.source && harmful(act) && (isAttack(b) || isHarming(b)) && a.type !== "displacement"],
	[
		"join.damage-source",
		(a, b, gap) =>
			gap.source && (isDamage(a) || a.type === "property_damage" || a.mention.unit.entry.id === FIRE_BREAKS_OUT) && isAttack(b),
	],
	["join.and-damage", (a, b, gap) => gap.conj && isDamage(b) && (isAttack(a) || a.sort === "harm") && !gap.opener && gap.size <= 8],
	// "قتل عشرة وأسر ثلاثة في مواجهات": who is taken beside the dead of a fight.
	[
		CAPTURED,
		(a, b, gap) => isCapture(b) && gap.conj && !gap.opener && (a.sort === "harm" || a.attack || a.sort === "hit") && gap.size <= 14,
	],
	[
		"join.harm-and-harm",
		(a, b, gap, act) => (a.sort === "harm" || isCapture(a, act)) && b.sort === "harm" && !gap.opener && gap.size <= 25,
	],
	[
		"join.harm-in",
		(a, b, gap, act) =>
			(a.sort === "harm" || isDamage(a) || isCapture(a, act)) &&
			(isAttack(b) || isCrash(b)) &&
			isNoun(b) &&
			!gap.opener &&
			(gap.prep === PREPOSITION.by || gap.prep === PREPOSITION.in || gap.prep === PREPOSITION.during || gap.prep === PREPOSITION.from) &&
			gap.size <= 18,
	],
	["join.harm-subject", (a, b, gap) => a.sort === "harm" && a.verb && isAttack(b) && isNoun(b) && gap.size <= 1 && !gap.conj],
	// "ضحايا الهجوم", "قتلى القصف": whose dead they are.
	[
		"join.harm-of",
		(a, b, gap, act) =>
			act.triggers.every(({ sort }) => sort === "harm") &&
			a.person &&
			!a.mention.definite &&
			isAttack(b) &&
			isNoun(b) &&
			b.mention.definite &&
			gap.size === 0 &&
			gap.prep === "" &&
			!gap.conj,
	],
	[
		"join.harm-hit",
		(a, b, gap) =>
			a.sort === "harm" && b.sort === "hit" && !gap.opener && !gap.conj && gap.size <= 12 && (gap.relative || b.adjective || gap.linking),
	],
	[
		"join.attack-harm",
		// "محاولات إنقاذه فشلت، وأصيب طفل": what was tried is no attack.
		(a, b, gap, act) =>
			isAttack(a) &&
			b.sort === "harm" &&
			!gap.opener &&
			gap.size <= 30 &&
			!(a.modal && act.triggers.some((t) => t.sort === "event" && !t.attack)),
	],
	["join.harming-harm", (a, b, gap) => isHarming(a) && b.sort === "harm" && !gap.opener && gap.size <= 16],
	[
		"join.harmed-aided",
		(a, b, gap) =>
			(a.type === "aid" || a.type === "release" || a.type === "talks" || a.type === "trial") && b.person && !gap.opener && gap.size <= 8,
	],
	[
		"join.relative-hit",
		(a, b, gap) =>
			b.sort === "hit" &&
			(b.verb || b.adjective) &&
			(isNoun(a) || b.adjective) &&
			a.sort !== "harm" &&
			isAttack(a) &&
			!gap.opener &&
			!gap.conj,
	],
	// "قصف نفذته القوات التركية، استهدف القرية": a verb of hitting goes on behind the one that carries the act's noun.
	[
		"join.carried-hit",
		(a, b, gap, act) =>
			b.sort === "hit" &&
			b.verb &&
			a.sort === "light" &&
			a.verb &&
			a.mention.enclitic !== "" &&
			!gap.opener &&
			!gap.conj &&
			gap.size <= CARRIED_REACH &&
			act.triggers.some((t) => isNoun(t) && isAttack(t)),
	],
	// "ضربت غارة المدينة", "طال القصف القرية": an act's noun right behind a verb of hitting is its subject. The article's plural is a tally's.
	[
		"join.hit-subject",
		(a, b, gap) =>
			a.sort === "hit" &&
			a.verb &&
			isNoun(b) &&
			isAttack(b) &&
			!gap.conj &&
			gap.size === 0 &&
			gap.prep === "" &&
			(!b.mention.definite || (!a.weak && a.mention.enclitic === "" && !isPlural(b.mention.unit.form.text))),
	],
	[
		"join.hit-with",
		(a, b, gap, act) =>
			(a.sort === "hit" || act.triggers.some((t) => t.sort === "hit")) &&
			isAttack(b) &&
			isNoun(b) &&
			!gap.opener &&
			!gap.conj &&
			(gap.prep === PREPOSITION.by || gap.prep === PREPOSITION.for || gap.prep === PREPOSITION.in || gap.prep === PREPOSITION.through) &&
			gap.size <= 18,
	],
	[
		"join.attack-with",
		(a, b, gap) =>
			isAttack(a) &&
			isAttack(b) &&
			isNoun(b) &&
			!gap.opener &&
			!gap.conj &&
			(((gap.prep === PREPOSITION.by || gap.prep === PREPOSITION.during) && !gap.comma && gap.size <= 10) || isBy(gap)),
	],
	[
		"join.idafa",
		(a, b, gap) =>
			isNoun(a) &&
			isNoun(b) &&
			gap.size <= 1 &&
			!gap.conj &&
			!gap.comma &&
			gap.prep === "" &&
			a.sort !== "harm" &&
			b.sort !== "harm" &&
			compatible(a, b),
	],
	[
		"join.pair",
		(a, b, gap) =>
			isNoun(a) &&
			isNoun(b) &&
			gap.conj &&
			gap.size === 0 &&
			a.sort !== "harm" &&
			b.sort !== "harm" &&
			a.sort !== "light" &&
			compatible(a, b),
	],
	[
		"join.fire-and-fire",
		(a, b, gap) => isNoun(a) && isNoun(b) && gap.conj && !gap.comma && !gap.opener && gap.size <= 3 && FIRE.has(a.type) && FIRE.has(b.type),
	],
];

/** "شن هجوما على القرية، بقصف منازلها", "صعد هجماته عبر قصف": what an attack was made by, right behind a comma or in the same clause. */
function isBy({ prep, comma, led, size }: Gap): boolean {
	return (prep === PREPOSITION.by || prep === PREPOSITION.through) && (comma ? led : prep === PREPOSITION.through) && size <= 12;
}

/** The id of the rule that joins a trigger to an act; null where it tells of another one. */
export function joining(act: Act, a: Trigger, b: Trigger, gap: Gap): string | null {
	if (isApart(a, b, gap, act)) return null;
	for (const rule of JOINS) if (rule[1](a, b, gap, act)) return rule[0];
	return null;
}

function harmful(act: Act): boolean {
	return act.triggers.some((t) => t.sort === "harm");
}

/** Whether two tellings can be one act by their kinds: a bombardment and a raid can, an arrest and a talk cannot. */
function compatible(a: Trigger, b: Trigger): boolean {
	if (a.sort === "hit" || b.sort === "hit") return true;
	return a.type === b.type || familyOf(a.type as EventType) === familyOf(b.type as EventType) || a.weak || b.weak;
}
