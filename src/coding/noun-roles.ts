import { namesAggression } from "../arabic/aggression.js";
import { COUNTS, closesSide, isForSettlements } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { AGAINST, attachedPreposition, CLANS, IN_FAVOUR, IN_SUPPORT, PREPOSITION } from "../arabic/particles.js";
import { isSomebodyFrom } from "./identify.js";
import type { Parsed } from "./mentions.js";
import { leadOf, type Phrase } from "./phrases.js";
import { isSupporter } from "./supporters.js";
import type { Trigger } from "./triggers.js";
import { byCue, isArmed, NONE, ownPreposition, type Stage, suffers, type Verdict } from "./verdict.js";

/** How far behind an act's noun its genitive may stand: one adjective. */
const ADJECTIVE = 1;

/** The part that a phrase behind an act's noun has in it. */
export function afterNoun(phrase: Phrase, k: number, after: readonly Phrase[], stage: Stage): Verdict {
	const { trigger } = stage.clause;
	if (phrase.cue !== null) return byCue(phrase.cue, phrase);
	if (isOtherSide(phrase, stage)) return { role: "party", rule: "role.between+and" };
	if (phrase.prep === null && isClaimed(trigger, stage)) return NONE;
	if (trigger.sort === "harm" && phrase.prep !== null && phrase.prep === ownPreposition(trigger) && phrase.from === trigger.to)
		return { role: "patient", rule: "role.harm-noun" };
	if (phrase.prep !== null) return byPreposition(phrase, stage);
	// "خلال لقائه نظيره الأميركي": the one met by whom the pronoun stands for.
	if (trigger.type === "talks" && trigger.mention.enclitic !== "" && phrase.from === trigger.to && phrase.sort === "actor")
		return { role: "party", rule: "role.with-party" };
	const adjacent = k === 0 && phrase.from - trigger.to <= ADJECTIVE && trigger.mention.enclitic === "";
	if (phrase.sort === "nisba") {
		// "اعتقال 4 سوريين": counted, they are people.
		if (phrase.number) return { role: "patient", rule: trigger.sort === "harm" ? "role.harm-noun" : "role.hit-genitive" };
		// "مقتل سوري": right behind harm somebody from there.
		if (trigger.sort === "harm" && isSomebodyFrom(phrase, stage.parsed)) return { role: "patient", rule: "role.harm-noun" };
		const adjective = phrase.from - trigger.to <= 2;
		// "إسقاط طائرة سعودية": whose the craft is that is shot down.
		if (adjective && trigger.type === "interception" && trigger.mention.unit.form.text.includes(" "))
			return { role: "patient", rule: "role.taken-adjective" };
		// "قصف السفارة الأمريكية": the noun between, that the act's noun has behind it, is whose the adjective is.
		const owner = stage.parsed.sentence.words[trigger.to];
		if (phrase.from - trigger.to === 1 && !trigger.mention.definite && owner?.shape.definite && phrase.definite)
			return STRUCK.has(trigger.frame) ? { role: "patient", rule: "role.genitive-adjective" } : NONE;
		return adjective && trigger.sort !== "harm" ? { role: trigger.frame === "mutual" ? "party" : "agent", rule: "role.adjective" } : NONE;
	}
	if (phrase.sort === "means") return { role: "means", rule: "role.act-means" };
	if (isHit(phrase, k, after, stage)) return { role: "patient", rule: "role.strike-object" };
	if (adjacent && (phrase.from === trigger.to || !trigger.mention.definite)) return genitive(phrase, after, stage);
	if (trigger.sort === "harm") return stage.object ? NONE : { role: "patient", rule: "role.harm-noun" };
	if (stage.subject || suffers(phrase)) return { role: "patient", rule: "role.noun-object" };
	return NONE;
}

/** "تبنت الهجوم جماعة ولاية سيناء": behind an act right behind the verb that claims it stands who claims it. */
function isClaimed({ from, mention }: Trigger, { parsed }: Stage): boolean {
	return mention.definite && parsed.mentions.some((m) => m.unit.verb && m.to === from && m.unit.sense.type === "claim_responsibility");
}

/** "بين القوات المتمركزة على الحدود من طرف، وقوات سوريا الديمقراطية من طرف آخر": who stands before "on the other hand". */
export function isOtherSide({ conj, to }: Phrase, { clause: { trigger, after }, parsed: { sentence } }: Stage): boolean {
	return (
		conj &&
		(trigger.frame === "mutual" || trigger.sort === "light") &&
		closesSide(sentence.texts, to + 1) &&
		after.some(({ prep }) => prep === PREPOSITION.between)
	);
}

/**
 * "ضربت غارة قوات الحزام الأمني": behind an act's noun that is the subject of the verb before it stands what the verb's object is, unless another object follows:
 * ضربت غارات التحالف مواقع الحوثيين.
 */
function isHit(phrase: Phrase, k: number, after: readonly Phrase[], { clause: { trigger }, parsed }: Stage): boolean {
	if (k !== 0 || phrase.owner >= 0 || trigger.sort === "harm" || trigger.mention.enclitic !== "" || trigger.mention.definite) return false;
	if (!parsed.mentions.some((m) => m.family === "act" && m.unit.verb && m.to === trigger.from && HITTING.has(m.unit.sense.frame ?? "")))
		return false;
	return (
		!after.some((other) => other.from >= phrase.to && other.owner < 0 && other.prep === null && other.cue === null) &&
		!hitsPlace(phrase, { parsed })
	);
}

const HITTING: ReadonlySet<string> = new Set(["hit", "strike"]);

/** "شهداء العدوان الإسرائيلي": whether a body is named by what it does. */
function isAggression({ sort, head }: Phrase): boolean {
	return sort === "actor" && namesAggression(head.unit.form.text);
}

/** The genitive of an act's noun: its doer or the one it is done to, by the noun's frame. */
function genitive(phrase: Phrase, after: readonly Phrase[], stage: Stage): Verdict {
	const { trigger } = stage.clause;
	if (trigger.sort === "harm")
		return isAggression(phrase) ? { role: "agent", rule: "role.harm-of-act" } : { role: "patient", rule: "role.harm-noun" };
	// "أجبرت المعارك مئات العائلات": a noun with the article takes no genitive.
	if (phrase.number !== null && trigger.mention.definite && phrase.sort !== "nisba") return NONE;
	// "قصف الرياض", "انفجار بغداد": a city that also stands for its government is what is hit where nothing else is.
	if (phrase.head.unit.sense.place && isCity(phrase, stage) && STRUCK.has(trigger.frame)) return NONE;
	const later = after.find(
		(q) =>
			q !== phrase &&
			q.from >= phrase.to &&
			q.from - phrase.to <= 6 &&
			((q.prep === PREPOSITION.for && q.sort !== "means") || (q.prep === null && q.cue === null && suffers(q))),
	);
	switch (trigger.frame) {
		case "hit":
			if (trigger.type === "crackdown" && FORCES.has(phrase.head.unit.sense.kind ?? ""))
				return { role: "agent", rule: "role.hit-genitive-agent" };
			return (later || (phrase.sort === "actor" && hitsPlace(phrase, stage))) && isArmed(phrase) && phrase.sort !== "person"
				? { role: "agent", rule: "role.hit-genitive-agent" }
				: { role: "patient", rule: "role.hit-genitive" };
		case "undergo":
			return { role: "patient", rule: "role.undergo-genitive" };
		case "transfer":
			return later && phrase.sort === "actor" && isArmed(phrase)
				? { role: "agent", rule: "role.transfer-genitive-agent" }
				: { role: "patient", rule: "role.transfer-genitive" };
		case "mutual":
			return { role: "party", rule: "role.mutual-genitive" };
		case "blast":
			// "انفجار لغم حوثي": whose the weapon is that the act's own form names.
			if (!phrase.definite && phrase.number === null && phrase.sort === "actor" && trigger.mention.unit.form.text.includes(" "))
				return { role: "agent", rule: "role.weapon-owner" };
			return { role: "patient", rule: "role.blast-genitive" };
		case "repel":
			return { role: "agent", rule: "role.repelled" };
		case "move":
		case "speak":
			return phrase.sort === "object" ? { role: "patient", rule: "role.moved" } : { role: "agent", rule: "role.move-genitive" };
		default:
			return suffers(phrase) ? { role: "patient", rule: "role.strike-genitive-patient" } : { role: "agent", rule: "role.strike-genitive" };
	}
}

/** Frames of acts that hit something. */
const STRUCK: ReadonlySet<string> = new Set(["strike", "hit", "blast"]);

/** Whether a name that stands for a government is that of a city, with nothing behind it that it could have hit. */
function isCity(phrase: Phrase, { parsed: { places, sentence } }: Stage): boolean {
	const site = places.find(({ nameFrom, to }) => nameFrom >= phrase.head.from && to === phrase.head.to);
	if (!site || site.candidates.every(({ kind }) => kind === "country")) return false;
	const next = sentence.words[phrase.to];
	const brings = next ? attachedPreposition(leadOf(next)) : "";
	return !places.some(({ from, preposition }) => from === phrase.to && preposition !== PREPOSITION.in) && brings !== PREPOSITION.for;
}

/** Kinds of bodies that crack down. */
const FORCES: ReadonlySet<string> = new Set(["military", "police"]);

/** Whether a place stands right behind a noun's genitive as what is hit: استهداف قوات النظام بلدة كفرنوران، استهداف الجيش لأطراف القرية. */
function hitsPlace(phrase: Phrase, { parsed }: { readonly parsed: Parsed }): boolean {
	const behind = isOf(parsed.sentence.words[phrase.to], CLASS.comma) ? phrase.to + 1 : phrase.to;
	// "استهداف قسد للقرية": a place told before.
	if (parsed.mentions.some((m) => m.from === behind && m.family === "head" && m.definite && m.proclitics === PREPOSITION.for)) return true;
	// "اجتياح الحوثيين لمدن الجنوب": places that are not named.
	if (isForSettlements(parsed.sentence.texts[behind] ?? "")) return true;
	return parsed.places.some(
		(place) =>
			place.from === behind &&
			(place.preposition === null ? place.heads.length > 0 && place.heads[0] !== "direction" : place.preposition === PREPOSITION.for),
	);
}

/** The entry of prisons. */
const PRISON = "prison";

/** The part that a preposition gives to whom or what it brings. */
export function byPreposition(phrase: Phrase, stage: Stage): Verdict {
	const { trigger } = stage.clause;
	const { prep } = phrase;
	if (trigger.sort === "harm" && prep === PREPOSITION.in && isAggression(phrase)) return { role: "agent", rule: "role.harm-of-act" };
	if (IN_SUPPORT.has(stage.parsed.sentence.texts[phrase.from - 1] ?? "")) return NONE;
	// "خسر التنظيم المدينة لصالح الفصائل": to whom a place is lost takes it.
	if (prep === IN_FAVOUR)
		return trigger.type === "territory_taken" && trigger.frame === "undergo" ? { role: "agent", rule: "role.by" } : NONE;
	const wanted = trigger.mention.unit.sense.prep;
	if (isSupporter(phrase, stage.parsed)) return { role: "supporter", rule: "role.supported-by" };
	if (prep === PREPOSITION.by && phrase.sort === "actor" && namesWeapon(phrase, stage)) return { role: "agent", rule: "role.weapon-owner" };
	// "تحت التعذيب في سجون النظام": whose the prison is.
	if (phrase.sort === "object" && phrase.head.unit.entry.id === PRISON && prep === PREPOSITION.in && trigger.type === "abuse")
		return { role: "agent", rule: "role.jailer" };
	if (phrase.sort === "object" && phrase.head.unit.entry.id === "road" && (prep === PREPOSITION.on || prep === PREPOSITION.in)) return NONE;
	if (phrase.sort === "object" && prep === PREPOSITION.from && (trigger.type === "seizure" || trigger.type === "aid"))
		return { role: "patient", rule: "role.quantity-of" };
	if (phrase.sort === "means") {
		if (prep === PREPOSITION.by || prep === PREPOSITION.from || prep === PREPOSITION.through || prep === PREPOSITION.about)
			return { role: "means", rule: "role.with" };
		// "عثرت على عبوة ناسفة": what is found.
		if (prep === PREPOSITION.on && trigger.type === "seizure") return { role: "patient", rule: "role.verb-preposition" };
		if (prep !== PREPOSITION.for) return NONE;
	}
	if (wanted !== undefined && prep === wanted) {
		if (trigger.frame === "mutual") return { role: "party", rule: "role.verb-preposition" };
		if (trigger.frame === "repel" && !suffers(phrase)) return { role: "agent", rule: "role.repelled" };
		if (trigger.type !== "hit" || !trigger.passive) return { role: "patient", rule: "role.verb-preposition" };
	}
	// "التقى الرئيس بالسفير", "اجتمع به": the one met.
	if (trigger.verb && trigger.type === "talks" && prep === PREPOSITION.by && phrase.sort === "actor" && trigger.to - trigger.from === 1)
		return { role: "party", rule: "role.verb-preposition" };
	switch (prep) {
		case PREPOSITION.between:
			// "تبادل أسرى بين الحوثيين والحكومة": both let theirs go.
			if (trigger.type === "release" && isArmed(phrase) && !suffers(phrase)) return { role: "agent", rule: "role.between" };
			// "اشتباكات اندلعت بين الجيش والفصائل": behind the verb that says it took place.
			return trigger.frame === "mutual" || trigger.sort === "light"
				? { role: "party", rule: "role.between" }
				: trigger.sort === "harm" && !CLANS.has(stage.parsed.sentence.texts[phrase.head.from] ?? "")
					? { role: "patient", rule: "role.among" }
					: NONE;
		case PREPOSITION.with:
			return trigger.frame === "mutual" || trigger.frame === "speak" || (trigger.sort === "light" && trigger.frame === "undergo")
				? { role: "party", rule: "role.with-party" }
				: NONE;
		case PREPOSITION.for:
			// "استهداف للقوات التركية على القرية": what "on" brings is hit, so that "for" brings who does it.
			return trigger.frame === "hit" && !trigger.verb && !suffers(phrase) && hasPlaceOn(phrase, stage.parsed)
				? { role: "agent", rule: "role.hit-for-agent" }
				: forNoun(phrase, trigger, stage);
		case PREPOSITION.from:
			// "برصاصة من قناص": behind a weapon stands who used it.
			if (trigger.sort === "harm" && stage.clause.after.some(({ sort, to }) => sort === "means" && phrase.from - to === 1))
				return { role: "agent", rule: "role.weapon-from" };
			return fromNoun(phrase, trigger);
		case PREPOSITION.to:
			return trigger.frame === "speak" || (trigger.frame === "transfer" && phrase.sort !== "object")
				? { role: "patient", rule: "role.to" }
				: NONE;
		case PREPOSITION.about:
			return trigger.frame === "transfer" ? { role: "patient", rule: "role.about" } : NONE;
		default:
			// "فجروا عبوة في قوة إسرائيلية": the force that something is set off in.
			if (
				trigger.frame === "blast" &&
				prep === PREPOSITION.in &&
				phrase.from < phrase.head.from &&
				phrase.number === null &&
				isArmed(phrase)
			)
				return { role: "patient", rule: "role.against" };
			// "اعتقل على حاجز": where somebody is taken is not taken.
			if (phrase.sort === "object" && (trigger.type === "arrest" || trigger.type === "abduction")) return NONE;
			if (prep !== null && AGAINST.has(prep) && trigger.frame !== "speak")
				return trigger.sort === "harm" ? NONE : { role: "patient", rule: "role.against" };
			return NONE;
	}
}

/** Whether an actor is named by its weapon: بمسيرات تركية، طائرات التحالف. */
export function namesWeapon(phrase: Phrase, stage: { readonly parsed: Parsed }): boolean {
	const { from, to } = phrase.head;
	for (const m of stage.parsed.mentions) if (m.from === from && m.to <= to && m.family === "means") return true;
	return false;
}

function hasPlaceOn({ to }: Phrase, { places }: Parsed): boolean {
	return places.some(({ nameFrom, preposition, from }) => preposition === PREPOSITION.on && from - to <= 1 && nameFrom >= to);
}

/** "بحسب حصيلة أولية لوزارة الداخلية": whether a phrase is of those who count. */
function isCounting({ from }: Phrase, { parsed: { sentence } }: Stage): boolean {
	return COUNTS.has(sentence.texts[from - 1] ?? "") || COUNTS.has(sentence.texts[from - 2] ?? "");
}

function forNoun(phrase: Phrase, trigger: Trigger, stage: Stage): Verdict {
	if (trigger.frame === "repel" && !suffers(phrase)) return { role: "agent", rule: "role.repelled" };
	// "وصلت تعزيزات للحوثيين", "قضت محكمة تابعة للحوثيين": whose the noun is that the verb's own form ends in.
	const own = trigger.verb && !trigger.passive && trigger.to - trigger.from > 1 && trigger.mention.unit.sense.prep === undefined;
	if (
		own &&
		phrase.sort === "actor" &&
		!suffers(phrase) &&
		(trigger.frame === "move" || trigger.type === "trial" || trigger.type === "interception")
	)
		return { role: "agent", rule: "role.subject-of" };
	// "قافلة مساعدات تابعة للهلال الأحمر": whose the help is.
	const belongs = trigger.frame === "transfer" && isOf(stage.parsed.sentence.words[phrase.from - 1], CLASS.belonging);
	if (belongs && phrase.sort === "actor") return { role: "agent", rule: "role.subject-of" };
	if (trigger.verb) return trigger.frame === "transfer" && phrase.sort !== "object" ? { role: "patient", rule: "role.recipient" } : NONE;
	// "بحسب حصيلة لوزارة الداخلية": who counts the harmed is none of them.
	if (trigger.sort === "harm") return isCounting(phrase, stage) ? NONE : { role: "patient", rule: "role.harm-for" };
	switch (trigger.frame) {
		case "hit":
		case "transfer":
		case "undergo":
			return { role: "patient", rule: "role.hit-for" };
		case "mutual":
			return { role: "party", rule: "role.mutual-for" };
		case "move":
			// "تحليق لطائرات الاستطلاع الروسية": what moves is moved by whoever owns it.
			if (phrase.sort === "object") return { role: "patient", rule: "role.moved" };
			return { role: "agent", rule: "role.strike-for" };
		default:
			// "القصف الإسرائيلي لحزب الله", "قصف التحالف للحوثيين": behind who does it "for" brings whom it is done to.
			return suffers(phrase) || (stage.subject && STRIKE_TYPES.has(trigger.type) && !namesWeapon(phrase, stage))
				? { role: "patient", rule: "role.strike-for-patient" }
				: { role: "agent", rule: "role.strike-for" };
	}
}

/** Types of acts that somebody does and somebody else suffers, however their noun is built. */
const STRIKE_TYPES: ReadonlySet<string> = new Set(["shelling", "air_strike", "drone_strike", "armed_attack"]);

function fromNoun(phrase: Phrase, trigger: Trigger): Verdict {
	if (trigger.sort === "harm") return { role: "patient", rule: "role.harm-from" };
	// "قصف من مواقع قسد": whose the positions are that the fire comes from.
	if (phrase.sort === "object")
		return phrase.owned.length > 0 && phrase.from - trigger.to <= 1 && !trigger.verb && trigger.frame === "strike"
			? { role: "agent", rule: "role.strike-from" }
			: NONE;
	if (trigger.type === "territory_taken" || trigger.type === "seizure") return { role: "patient", rule: "role.taken-from" };
	// "تعرض لإطلاق نار من مجهولين": the noun within a verb's form is such a noun too.
	const noun = !trigger.verb || (trigger.passive && trigger.to - trigger.from > 1);
	if (noun && (trigger.frame === "strike" || trigger.frame === "hit")) return { role: "agent", rule: "role.strike-from" };
	return NONE;
}
