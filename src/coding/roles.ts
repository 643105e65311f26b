import { BEFORE_OR_AFTER, MOTORCYCLES, PARTS_OF_ARMS } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { OF_ITS_OWN } from "../arabic/holding.js";
import {
	ACCUSATIVES,
	AMONG,
	ASIDES,
	attachedPreposition,
	FREEDOM,
	HANDS,
	HOLDING,
	KIN,
	KINSMEN,
	PREPOSITION,
	RELATIVE_NOUNS,
	REMNANTS,
	RESUMING,
	RIDING,
	SUICIDE_BOMBER,
	THAT,
	THAT_IT,
	withoutAnd,
} from "../arabic/particles.js";
import { isGeneric } from "./belonging.js";
import { type Clause, namesAct } from "./clauses.js";
import { goesOn, goesOnWithout, isSecondVerb } from "./elided.js";
import { isHolder } from "./holders.js";
import { isBesideSubject } from "./joint-subject.js";
import { harmSubject, isFollowed, killsThem } from "./killers.js";
import { isBeforeObject, isLoneSubject, isOneOfNoBody, isWithinForm } from "./lone.js";
import { AIMING, isAiming, isPost } from "./manned.js";
import type { Mention, Parsed } from "./mentions.js";
import { afterNoun, byPreposition, isOtherSide } from "./noun-roles.js";
import { isAccusative, type Phrase } from "./phrases.js";
import { isNearVerb } from "./reach.js";
import { besideSupported, isSupporter } from "./supporters.js";
import type { Trigger } from "./triggers.js";
import { byCue, type Cast, isArmed, NONE, ownPreposition, type Stage, suffers, type Verdict } from "./verdict.js";
import { isTop, TWO_PLACED, voiced } from "./voice.js";
import { DESTROYED, weaponOwner } from "./weapon-owner.js";
import { withinAct } from "./within-act.js";
import { wrestedFrom } from "./wrested.js";

/** Adds to a cast every phrase of a clause with its part in the act that the clause's trigger tells. */
export function castClause(clause: Clause, phrases: readonly Phrase[], parsed: Parsed, cast: Cast[]): void {
	if (clause.before.length === 0 && clause.after.length === 0) {
		takeLoneAntecedent(clause, phrases, parsed, cast);
		return;
	}
	const trigger = voiced(clause, parsed);
	const verdicts: Verdicts = new Array(phrases.length).fill(undefined);
	const stage: Stage = { clause: { ...clause, trigger }, subject: hasOwnSubject(trigger, parsed), object: false, parsed };
	if (trigger.verb || trigger.adjective) castBefore(clause.before, stage, verdicts);
	if (isSubjectRelative(stage)) takeAntecedent(phrases, stage, cast);
	else if (!stage.subject && hasActAsSubject(stage)) stage.subject = true;
	const after = clause.after.filter(isTop);
	for (let k = 0; k < after.length; k++) {
		const phrase = after[k] as Phrase;
		const verdict: Verdict =
			phrase.from < trigger.to && (phrase.to === trigger.to || namesAct(phrase, trigger))
				? withinAct(trigger, phrase)
				: (wrestedFrom(phrase, stage) ?? (trigger.verb ? afterVerb(phrase, k, after, stage) : afterNoun(phrase, k, after, stage)));
		if (verdict.role === "agent" || verdict.rule === "role.repeller" || verdict.rule === UNNAMED || verdict.rule === "role.weapon-subject")
			stage.subject = true;
		if (verdict.role === "patient" && phrase.prep === null) stage.object = true;
		verdicts[phrase.index] = verdict;
	}
	for (const phrase of [...clause.before, ...clause.after])
		if (isRidden(phrase, parsed) || isOneOf(phrase, phrases, parsed) || holdsBeside(phrase, trigger, parsed) || isOfKin(phrase, parsed))
			verdicts[phrase.index] = NONE;
	for (const phrase of clause.before) cast.push(castAs(phrase, partOf(phrase, phrases, verdicts, stage)));
	for (const phrase of clause.after) cast.push(castAs(phrase, partOf(phrase, phrases, verdicts, stage)));
}

/** Whether a verb's own form names who does it: استهدف انتحاري. */
function hasOwnSubject({ verb, from, to }: Trigger, { sentence: { texts } }: Parsed): boolean {
	return verb && to - from > 1 && SUICIDE_BOMBER.has(texts[to - 1] ?? "");
}

/**
 * "التي قمعت الحركات": a verb right behind its relative pronoun has the noun before as its subject, unless a pronoun behind it takes that up again: مدينة
 * الباب التي سيطرت عليها الفصائل.
 */
function isSubjectRelative({ clause: { trigger, to }, parsed: { sentence } }: Stage): boolean {
	const { verb, passive, sort, frame, mention, type } = trigger;
	// "الجماعات التي تقاتل قوات الأمن": a verb of fighting has its foe behind it.
	const fights = frame === "mutual" && type === "clash" && trigger.to - trigger.from === 1;
	if (!verb || passive || sort === "harm" || !(TWO_PLACED.has(frame) || fights) || mention.enclitic !== "" || mention.proclitics !== "")
		return false;
	if (!RELATIVE_NOUNS.has(sentence.texts[trigger.from - 1] ?? "")) return false;
	for (let i = trigger.to; i < Math.min(to, trigger.to + RESUMED); i++) if (RESUMING.has(sentence.texts[i] ?? "")) return false;
	return true;
}

/** How far before a verb of hitting the act stands that it tells more of: غارة جوية أمس استهدفت. */
const ACT_REACH = 6;

/**
 * "غارة استهدفت تنظيم داعش", "القصف استهدف قسد": a verb of hitting behind the noun of an act has that as its subject, so that what follows it is hit. Behind a
 * definite noun that a preposition brings another clause begins: بعد الهجوم استهدفت قوات النظام القرية.
 */
function hasActAsSubject({ clause: { trigger }, parsed: { mentions, sentence } }: Stage): boolean {
	const { verb, passive, sort, frame, mention, from } = trigger;
	if (
		!verb ||
		passive ||
		(sort !== "hit" && sort !== "event") ||
		!HITTING.has(frame) ||
		mention.enclitic !== "" ||
		mention.proclitics !== ""
	)
		return false;
	const noun = mentions.findLast((m) => (m.family === "act" || m.family === "harm" || m.family === "say") && m.to <= from && m !== mention);
	if (noun?.family !== "act" || noun.unit.verb || from - noun.to > ACT_REACH) return false;
	const { words } = sentence;
	for (let i = noun.to; i < from; i++) {
		const word = words[i];
		if (isOf(word, CLASS.opener | CLASS.hard | CLASS.relative | CLASS.complementiser) || (noun.definite && isOf(word, CLASS.comma)))
			return false;
	}
	const before = words[noun.from - 1];
	const led = attachedPreposition(noun.proclitics) !== "" || before?.shape.preposition != null || BEFORE_OR_AFTER.has(before?.text ?? "");
	return !(noun.definite && led);
}

const HITTING: ReadonlySet<string> = new Set(["hit", "strike"]);

/** How far behind a relative clause's verb a pronoun takes up the noun before it. */
const RESUMED = 5;
/** How far before a relative pronoun the act stands that the clause tells more of: الغارات الجوية الأخيرة التي. */
const TOLD_OF = 3;

/** Takes the armed body, or the act, that stands before a relative pronoun as the verb's subject: what follows the verb is none then. */
function takeAntecedent(phrases: readonly Phrase[], stage: Stage, cast: Cast[]): void {
	const end = stage.clause.trigger.from - 1;
	const antecedent = phrases.find((phrase) => phrase.to === end && phrase.owner < 0 && phrase.sort === "actor" && isArmed(phrase));
	const isAct = ({ family, to }: Mention) => (family === "act" || family === "means") && to <= end && to > end - TOLD_OF;
	stage.subject ||= antecedent !== undefined || stage.parsed.mentions.some(isAct);
	if (antecedent && !stage.clause.before.includes(antecedent))
		cast.push({ phrase: antecedent, role: "agent", rule: "role.relative-subject" });
}

/**
 * "من الحوثيين الذين يقصفون المدينة", "قوات التحالف التي قامت أمس بقصف القرية": the subject of a relative's verb whose clause names nobody. A verb behind
 * which nothing stands that may be hit is in the passive: الدورية التي استهدفت في المدينة.
 */
function takeLoneAntecedent(clause: Clause, phrases: readonly Phrase[], parsed: Parsed, cast: Cast[]): void {
	const { trigger } = clause;
	if (!trigger.verb || !RELATIVE_NOUNS.has(parsed.sentence.texts[trigger.from - 1] ?? "")) return;
	const next = parsed.sentence.words[trigger.to];
	if (!next || isOf(next, CLASS.opener | CLASS.hard | CLASS.comma)) return;
	const light = trigger.sort === "light";
	if (!light && (next.shape.preposition != null || parsed.dates.some(({ from }) => from === trigger.to))) return;
	if (light && !DOING.has(trigger.mention.unit.entry.id)) return;
	// Who is named in another clause of the act has his part there.
	if (cast.some(({ phrase, role }) => role !== "none" && phrase.to === trigger.from - 1)) return;
	const stage: Stage = { clause, subject: false, object: false, parsed };
	if (isSubjectRelative(stage)) takeAntecedent(phrases, stage, cast);
}

/** The entries of verbs of doing an act that a noun names: قام بقصف، شن غارات. */
const DOING: ReadonlySet<string> = new Set(["launch"]);

function castAs(phrase: Phrase, { role, rule }: Verdict): Cast {
	return { phrase, role, rule };
}

/** What was decided of phrases by themselves, by their index. */
type Verdicts = (Verdict | undefined)[];

/** "مسلحون يستقلون دراجة نارية", "على متن سيارة", "مسلحون على دراجة نارية": what those who act ride on is not what they hit. */
function isRidden({ sort, from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	if (sort !== "object") return false;
	return RIDING.has(texts[from - 1] ?? "") || (texts[from - 1] === PREPOSITION.on && MOTORCYCLES.has(texts[from] ?? ""));
}

/** Whether somebody only holds the area that another act is in; who holds it by the act itself takes it: التي سيطرت عليها الفصائل. */
function holdsBeside(phrase: Phrase, { type, from }: Trigger, parsed: Parsed): boolean {
	return (type !== "territory_taken" || from > phrase.from) && isHolder(phrase, parsed);
}

/** What belongs or is joined to a phrase has its part; the owner of a weapon is the one who uses it. */
function partOf(phrase: Phrase, phrases: readonly Phrase[], verdicts: Verdicts, stage: Stage): Verdict {
	const own = verdicts[phrase.index];
	if (own) return own;
	if (phrase.owner >= 0) {
		const owner = phrases[phrase.owner] as Phrase;
		const verdict = partOf(owner, phrases, verdicts, stage);
		if (verdict.role === "none" || isKin(owner, stage)) return NONE;
		if (owner.sort === "means" && phrase.sort !== "means" && phrase.sort !== "object") return weaponOwner(phrase, owner, verdict, stage);
		// "انسحبت دبابات تركية": what moves is moved by whoever owns it.
		if (verdict.rule === "role.moved" && phrase.sort !== "object") return { role: "agent", rule: "role.moved-by" };
		return { role: verdict.role, rule: longer(verdict.rule, "+of") };
	}
	if (phrase.joined >= 0) {
		const partner = partOf(phrases[phrase.joined] as Phrase, phrases, verdicts, stage);
		if (partner.role === "none" || phrase.cue !== null) return phrase.cue !== null ? byCue(phrase.cue, phrase) : NONE;
		if (isSupporter(phrase, stage.parsed)) return besideSupported(partner);
		return { role: partner.role, rule: longer(partner.rule, "+and") };
	}
	return NONE;
}

/** "أحد أقرباء الرئيس": somebody behind a word for his kin that no lexicon has is not who acts. */
function isOfKin({ sort, from, head }: Phrase, { sentence: { texts } }: Parsed): boolean {
	return sort === "actor" && head.proclitics === "" && KINSMEN.has(withoutAnd(texts[from - 1] ?? ""));
}

/** "أهالي المعتقلين": the kin of somebody are not he. */
function isKin({ sort, head }: Phrase, { parsed: { sentence } }: Stage): boolean {
	return sort !== "object" && sort !== "means" && KIN.has(withoutAnd(sentence.texts[head.from] ?? ""));
}

/** The entries of verbs whose object is wrecked, a weapon too: دمرت الفصائل مدفعا، أحرقوا دبابة. */
const DESTROYING: ReadonlySet<string> = new Set(["destroy", "wreck", "set_fire"]);
/** Ids of rules with a tail, each made once: they are looked up again and again. */
const LONGER = new Map<string, Map<string, string>>();

function longer(rule: string, tail: string): string {
	let known = LONGER.get(tail);
	if (!known) {
		known = new Map();
		LONGER.set(tail, known);
	}
	let made = known.get(rule);
	if (made === undefined) {
		made = `${rule}${tail}`;
		known.set(rule, made);
	}
	return made;
}

/** "قتل تسعة من عناصر الحزب بينهم ضابط": a soldier of no named army who is let out of the members of a body is one of those. */
function isOneOf({ sort, head, owned, index, from }: Phrase, phrases: readonly Phrase[], { sentence: { texts } }: Parsed): boolean {
	if (sort !== "actor" || head.unit.sense.national !== FORCES || !isGeneric(head) || owned.length > 0) return false;
	if (!AMONG.has(texts[from - 1] ?? "") && !AMONG.has(texts[from - 2] ?? "")) return false;
	const before = phrases[index - 1];
	return before?.sort === "actor" && !isGeneric(before.head);
}

/** Whose word a soldier is where no army is named. */
const FORCES = "forces";

/** Rules by which somebody is the subject of a verb in the active. */
export const SUBJECT_RULES: ReadonlySet<string> = new Set(["role.verb-subject", "role.subject-before", "role.mutual-subject"]);

/** The subject or topic before a verb: the nearest bare noun. */
function castBefore(before: readonly Phrase[], stage: Stage, verdicts: Verdicts): void {
	const { trigger } = stage.clause;
	const other = isAfterThat(stage);
	for (let k = before.length - 1; k >= 0; k--) {
		const phrase = before[k] as Phrase;
		if (!isTop(phrase)) continue;
		if (phrase.cue !== null) {
			// "قتل ضابط إلى جانب خمسة جنود بانفجار": those counted beside the dead.
			if (phrase.cue === "support" && phrase.number !== null) continue;
			// "أثناء نقلهم من قبل الأهالي، عاودت": "by" before an act says who did another.
			if (phrase.cue !== "agent" || trigger.passive) verdicts[phrase.index] = byCue(phrase.cue, phrase);
			continue;
		}
		if (phrase.sort === "means" && phrase.prep === PREPOSITION.by) verdicts[phrase.index] = { role: "means", rule: "role.with" };
		// "ثمانية مدنيين بينهم أربعة أطفال قتلوا": those let out of the subject are not it.
		if (AMONG.has(stage.parsed.sentence.texts[phrase.from - 1] ?? "") || holdsBeside(phrase, trigger, stage.parsed)) continue;
		if (phrase.prep !== null || stage.subject || stage.object || other || tellsOfAnother(phrase, stage)) continue;
		const own = isLoneSubject(phrase, trigger, stage.parsed);
		const verdict = own && isOneOfNoBody(phrase) ? NONE : subjectOf(phrase, trigger, stage);
		verdicts[phrase.index] = verdict;
		// "الصواريخ التي أطلقها الحوثيون": what a pronoun takes up is the object, whatever it is.
		if (verdict.role === "patient" || verdict.rule === RESUMED_MEANS) stage.object = true;
		else if (verdict.role === "agent" || verdict.role === "means" || own) stage.subject = true;
	}
}

/** "عبر الحوثيون البلدة بعد أن سيطرت عليها المقاومة": a verb behind "after" that has its subject behind it has none before. */
function isAfterThat({ clause: { trigger, after }, parsed }: Stage): boolean {
	const { texts } = parsed.sentence;
	if (trigger.passive || texts[trigger.from - 1] !== THAT_IT || !ASIDES.has(texts[trigger.from - 2] ?? "")) return false;
	return after.some((p) => p.prep === null && p.owner < 0 && p.from - trigger.to <= 1 && isArmed(p) && !isAccusative(p, parsed));
}

/** Whether a verb's subject stands behind "that", and who is named before it only says so: قال المرصد إن القضاء أعدم رجلين. */
function tellsOfAnother(phrase: Phrase, { clause: { trigger, before: phrases }, parsed }: Stage): boolean {
	const { words } = parsed.sentence;
	const isCounted = (at: number) => parsed.numbers.some(({ from }) => from === at);
	for (let i = trigger.from - 2; i >= phrase.to; i--)
		if (THAT.has(words[i]?.text ?? "")) {
			const next = words[i + 1];
			// "أن وحدات منه قصفت": the speaker's own.
			if (next?.shape.definite || isCounted(i + 1)) return true;
			const named = phrases.some((p) => p.from === i + 1 && p.prep === null && p.head.enclitic === "" && p.owner < 0);
			return named && !OF_ITS_OWN.has(words[i + 2]?.text ?? "");
		}
	return false;
}

/** Types of acts that tell into whose hands something came. */
const FALLEN: ReadonlySet<string> = new Set(["territory_taken", "arrest"]);

/** The rule of a weapon that a pronoun at the verb behind it takes up. */
const RESUMED_MEANS = "role.relative-means";

function subjectOf(phrase: Phrase, trigger: Trigger, stage: Stage): Verdict {
	if (killsThem(phrase, stage)) return { role: "agent", rule: "role.killer" };
	const resumed = trigger.mention.enclitic !== "" && isRelative(phrase, stage);
	if (resumed) return phrase.sort === "means" ? { role: "means", rule: RESUMED_MEANS } : { role: "patient", rule: "role.relative-object" };
	if (trigger.passive) return { role: "patient", rule: "role.passive-subject" };
	if (trigger.sort === "harm") return harmSubject(phrase, stage);
	if (phrase.sort === "means") return { role: "means", rule: "role.weapon-subject" };
	// "زوارق الاحتلال تستهدف قارب صيد": ships are who mans them.
	if (phrase.sort === "object" && phrase.owned.length > 0 && AIMING.has(trigger.frame) && isAiming(phrase, stage))
		return { role: "agent", rule: "role.post-subject" };
	if (phrase.sort === "object")
		return trigger.frame === "move" || trigger.frame === "blast" ? { role: "patient", rule: "role.thing-subject" } : NONE;
	if (phrase.sort === "person" && !isArmed(phrase) && trigger.frame !== "move" && trigger.frame !== "undergo") return NONE;
	// Who sets something off does it: مسلحون فجروا عبوة. What goes off by itself has a verb that is passive by its letters.
	if (trigger.frame === "undergo" || (trigger.frame === "blast" && !isArmed(phrase)))
		return { role: "patient", rule: "role.undergo-subject" };
	if (phrase.sort === "actor" && !isArmed(phrase) && ARMED_FRAMES.has(trigger.frame)) {
		// Children and women carry out no strike, even where a light verb carries it; a body may lead a campaign.
		if (trigger.sort !== "light" || phrase.head.unit.sense.group !== undefined) return NONE;
	}
	if (trigger.frame === "mutual") return { role: "party", rule: "role.mutual-subject" };
	if (trigger.frame === "repel") return { role: "patient", rule: "role.repeller" };
	return { role: "agent", rule: "role.subject-before" };
}

/** Frames of acts that only somebody armed does. */
const ARMED_FRAMES = new Set(["strike", "hit", "take"]);

function isRelative(phrase: Phrase, stage: Stage): boolean {
	const { words } = stage.parsed.sentence;
	const { trigger } = stage.clause;
	for (let i = phrase.to; i < trigger.from; i++) if (isOf(words[i], CLASS.relative)) return true;
	return trigger.from - phrase.to <= 1;
}

function afterVerb(phrase: Phrase, k: number, after: readonly Phrase[], stage: Stage): Verdict {
	const { trigger } = stage.clause;
	// "استعادت القوات المناطق المحتلة من قبل التنظيم": behind a subject "by" says who did something else.
	if (phrase.cue === "agent" && stage.subject && !trigger.passive) return NONE;
	// "عثر على ألغام من مخلفات داعش": whose the things were that are found.
	if (phrase.cue === "agent" && trigger.type === "seizure" && isLeftBy(phrase, stage.parsed))
		return { role: "patient", rule: "role.taken-from" };
	// "قتل ضابط إلى جانب خمسة جنود": who is counted beside the dead.
	if (phrase.cue === "support" && trigger.sort === "harm" && phrase.number !== null) return { role: "patient", rule: "role.harm-object" };
	if (phrase.cue !== null) return byCue(phrase.cue, phrase);
	if (isOtherSide(phrase, stage)) return { role: "party", rule: "role.between+and" };
	if (trigger.sort === "harm" && phrase.prep !== null && phrase.prep === ownPreposition(trigger))
		return { role: "patient", rule: "role.harm-object" };
	if (phrase.prep !== null) return byPreposition(phrase, stage);
	// "أطلق سراح خمسة مهاجرين": whose freedom it is.
	if (stage.parsed.sentence.texts[phrase.from - 1] === FREEDOM) return { role: "patient", rule: "role.verb-object" };
	if (trigger.passive) {
		// "سقطت بيد داعش": in whose hands it fell.
		if (FALLEN.has(trigger.type) && HANDS.has(withoutAnd(stage.parsed.sentence.texts[phrase.from - 1] ?? "")))
			return { role: "agent", rule: "role.by" };
		if (phrase.sort === "means") return { role: "means", rule: "role.means" };
		// Behind whoever did it nobody is the subject any more.
		return stage.object || stage.subject ? NONE : { role: "patient", rule: "role.passive-subject" };
	}
	if (trigger.sort === "harm") {
		const killer =
			!stage.subject &&
			!stage.object &&
			isArmed(phrase) &&
			phrase.number === null &&
			trigger.mention.unit.sense.active &&
			(isFollowed(k, after, stage.parsed) ||
				stage.parsed.numbers.some(({ from }) => from === phrase.to && !stage.parsed.sentence.words[from]?.shape.conjoined));
		if (killer) return { role: "agent", rule: "role.killer" };
		if (phrase.sort === "means") return { role: "means", rule: "role.weapon-subject" };
		return { role: "patient", rule: "role.harm-object" };
	}
	if (phrase.sort === "means" && stage.subject && DESTROYING.has(trigger.mention.unit.entry.id))
		return { role: "patient", rule: DESTROYED };
	if (phrase.sort === "means") return { role: "means", rule: stage.subject ? "role.means" : "role.weapon-subject" };
	if (k === 0 && isPost(phrase, after, stage)) return { role: "agent", rule: "role.post-subject" };
	const reachable = isNearVerb(phrase, trigger, stage.parsed);
	if (!stage.subject && !stage.object && reachable) {
		if (trigger.frame === "undergo") return { role: "patient", rule: "role.undergo-subject" };
		if (trigger.frame === "blast" && suffers(phrase)) return { role: "patient", rule: "role.blast-subject" };
		if (
			isArmed(phrase) ||
			(phrase.sort === "actor" &&
				(trigger.frame === "move" ||
					trigger.frame === "speak" ||
					trigger.frame === "mutual" ||
					trigger.frame === "transfer" ||
					trigger.sort === "light"))
		) {
			// "حررت القوات مدنيين", "اعتقلت عناصر": people counted right behind a verb that takes people are its object.
			if (
				TWO_PLACED.has(trigger.frame) &&
				(phrase.sort === "person" || phrase.sort === "actor") &&
				isAccusative(phrase, stage.parsed) &&
				!isCountedSubject(phrase, after, stage)
			)
				return { role: "patient", rule: "role.verb-object" };
			const people = phrase.number !== null && (phrase.sort === "person" || isGeneric(phrase.head));
			if (people && ((phrase.sort === "person" && trigger.frame === "hit") || goesOn(stage)))
				return { role: "patient", rule: "role.verb-object" };
			// "قسد تتقدم في الرقة وتحاصر داعش": a verb that goes on with another's subject has its object behind it.
			if (k === 0 && goesOnWithout(phrase, after, stage)) return { role: "patient", rule: "role.verb-object" };
			if (trigger.frame === "repel") return { role: "patient", rule: "role.repeller" };
			// "زار الوزير دمشق والتقى الرئيس": behind "and" the one met; who met him stands before.
			if (trigger.frame === "mutual" && isSecondVerb(stage)) return { role: "party", rule: "role.with-party" };
			return trigger.frame === "mutual" ? { role: "party", rule: "role.mutual-subject" } : { role: "agent", rule: "role.verb-subject" };
		}
	}
	if (trigger.frame === "repel") return { role: "agent", rule: "role.repelled" };
	if (trigger.frame === "move") return phrase.sort === "object" ? { role: "patient", rule: "role.moved" } : NONE;
	if (isInRelative(phrase, stage) || HOLDING.has(stage.parsed.sentence.texts[phrase.from - 1] ?? "")) return NONE;
	// "وسيطر مقاتلون من المعارضة وجبهة النصرة", "الحوثيون وحليفهم صالح": behind "and" stands no object where none is before.
	if (isBesideSubject(phrase, after[k - 1], stage)) return { role: "agent", rule: "role.verb-subject" };
	// "طعن شاب جنديا": before an accusative stands who does it; so he does within a verb's form: أطلق شاب النار.
	if (k === 0 && !stage.subject && !stage.object && (isWithinForm(phrase, trigger) || isBeforeObject(phrase, after, stage.parsed)))
		return { role: "none", rule: UNNAMED };
	// A verb with an object pronoun has its object: نفذه التنظيم، قتلته.
	if (trigger.mention.enclitic !== "") return NONE;
	return { role: "patient", rule: stage.object ? "role.verb-object-further" : "role.verb-object" };
}

/** "هاجم عشرات المستوطنين القرية": behind a number the ending tells nothing, but what is hit stands right behind those counted. */
function isCountedSubject(phrase: Phrase, after: readonly Phrase[], { parsed }: Stage): boolean {
	const { number, from, head, to } = phrase;
	if (number === null || from === head.from || ACCUSATIVES.has(parsed.sentence.texts[from] ?? "")) return false;
	return (
		after.some((p) => p.sort === "object" && p.prep === null && !p.conj && p.from >= to && p.from - to <= 1) ||
		parsed.places.some((p) => p.from === to && p.preposition === null && p.heads.length > 0)
	);
}

/** Whether somebody is named right behind the verb of a relative clause that tells no act: القوات الروسية التي تساند الجيش السوري. */
function isInRelative({ from }: Phrase, { parsed: { sentence }, clause: { trigger } }: Stage): boolean {
	// "الهجوم الذي استهدف الجيش": behind the act's own verb stands its object.
	return trigger.to < from && RELATIVE_NOUNS.has(sentence.texts[from - 2] ?? "");
}

/** Rule of a subject that stands for no body. */
const UNNAMED = "role.unnamed-subject";

/** "من مخلفات داعش", "من بقايا المسلحين": whether what somebody left behind is told. */
function isLeftBy({ from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	return REMNANTS.has(texts[from - 1] ?? "") || PARTS_OF_ARMS.has(texts[from - 1] ?? "");
}
