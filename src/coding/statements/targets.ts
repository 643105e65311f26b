import { fold } from "../../arabic/letters.js";
import { PREPOSITION } from "../../arabic/particles.js";
import { BEHIND_CLAIM, OTHERS_WORDS } from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import { include, type Valued } from "../draft.js";
import type { Context } from "../event.js";
import type { Trigger } from "../triggers.js";
import { bodiesIn, type Stretch } from "./content.js";
import { type Head, partyBehind } from "./head.js";
import { isResponsibility, pronounOf } from "./kind.js";
import { type Party, partyAt, skip, valuesOf } from "./party.js";
import type { Voices } from "./voices.js";

/** How far behind its verb the addressee with a preposition may stand. */
const ADDRESSEE_REACH = 4;

/** Whom a verbal act is addressed to or about, by its type. */
export function targetsOf(
	trigger: Trigger,
	type: StatementType,
	head: Head,
	content: Stretch,
	speaker: readonly Valued<string>[],
	context: Context,
	voices: Voices,
): Valued<string>[] {
	const wanted = trigger.mention.unit.sense.prep;
	const own = head.object ? addressed(head.object, context) : [];
	if (own.length > 0) return own;
	const behind = (prep: string, reach = ADDRESSEE_REACH) => {
		const party = partyBehind(context, voices, prep, head.to, reach, type);
		return party ? addressed(party, context) : [];
	};
	const bodies = (how: { doers?: boolean; foes?: boolean }) => bodiesIn(context, content, type, speaker, how, "target.content");
	switch (type) {
		case "demand": {
			if (trigger.mention.unit.entry.id === "ought_world")
				return [
					{
						value: "international_community",
						rule: "target.on",
						evidence: { sentence: context.parsed.sentence.index, from: trigger.from, to: trigger.to },
						confidence: 0.8,
					},
				];
			if (trigger.mention.unit.entry.id === "ought") {
				const at = skip(context, trigger.to, context.parsed.sentence.words.length);
				const phrase = context.phrases.find((p) => p.owner < 0 && p.from === at && p.sort !== "object" && p.sort !== "means");
				const country = context.parsed.mentions.find((m) => m.family === "actor" && m.from === at);
				if (!phrase && country)
					return [
						{
							value: country.unit.entry.id,
							rule: "target.on",
							evidence: { sentence: context.parsed.sentence.index, from: country.from, to: country.to },
							confidence: 0.65,
						},
					];
				return phrase ? addressed({ from: at, to: phrase.to, phrase, values: valuesOf(phrase, type, context, "target.on") }, context) : [];
			}
			if (!trigger.verb && pronounOf(trigger, context)) {
				const party = partyAt(context, voices, trigger.to, context.parsed.sentence.words.length, type, "target.object");
				if (party && party.values.length > 0) return addressed(party, context);
			}
			if (wanted === PREPOSITION.from) return behind(PREPOSITION.from);
			if (wanted === PREPOSITION.for || (!trigger.verb && !trigger.adjective))
				return [...behind(PREPOSITION.for), ...behind(PREPOSITION.to)];
			if (wanted === PREPOSITION.by) return behind(PREPOSITION.by);
			return behind(PREPOSITION.from, 1);
		}
		case "accuse": {
			if (isResponsibility(trigger)) return behind(PREPOSITION.on, 8);
			const laid =
				wanted !== undefined && fold(wanted) === PREPOSITION.on
					? behind(PREPOSITION.on, 8)
					: [...behind(PREPOSITION.to, 2), ...behind(PREPOSITION.for, 2)];
			return laid.length > 0 ? laid : bodies({ doers: true });
		}
		case "praise":
		case "condemn":
			return type === "praise" ? bodies({ doers: true }).slice(0, 1) : bodies({ doers: true });
		case "pledge":
			return trigger.mention.unit.entry.id === "backing" ? bodies({}).slice(0, 1) : bodies({ foes: true });
		case "threaten":
			return !trigger.verb && type === "threaten" ? [...behind(PREPOSITION.for), ...bodies({ foes: true })] : bodies({ foes: true });
		case "claim_responsibility": {
			// "تبنى الحزب قتل شرطيين ردا على هجوم داعش": whoever is answered, or joined, was not hit.
			const { texts } = context.parsed.sentence;
			let to = content.from;
			while (to < content.to && !BEHIND_CLAIM.has(texts[to] ?? "")) to++;
			return bodiesIn(context, { from: content.from, to }, type, speaker, { foes: true }, "target.content");
		}
		case "deny": {
			const { words } = context.parsed.sentence;
			const at = skip(context, head.to, words.length);
			if (!OTHERS_WORDS.has(words[at]?.text ?? "")) return [];
			const stretch = { from: at, to: Math.min(words.length, at + 3) };
			const answered = bodiesIn(context, stretch, type, speaker, {}, "target.answered");
			const adjective = context.phrases.find((p) => p.sort === "nisba" && p.from === at + 1)?.head;
			const government = adjective?.unit.sense.government;
			if (answered.length > 0 || !adjective || !government) return answered;
			return [
				{
					value: government,
					rule: "target.answered",
					evidence: { sentence: context.parsed.sentence.index, from: adjective.from, to: adjective.to },
					confidence: 0.65,
				},
			];
		}
		case "announce":
			return REFUSING.has(trigger.mention.unit.entry.id) ? bodies({ foes: true }) : [];
		default:
			return [];
	}
}

const REFUSING: ReadonlySet<string> = new Set(["refuse", "refusal", "refusing", "inform"]);

/** The ids of those addressed: bodies, or civilians where people are named. */
function addressed(party: Party, context: Context): Valued<string>[] {
	const list: Valued<string>[] = [...party.values];
	const { phrase } = party;
	if (list.length === 0 && phrase?.sort === "person") {
		const group = phrase.head.unit.sense.group;
		if (group !== "combatants")
			include(list, {
				value: "civilians",
				rule: "target.people",
				evidence: { sentence: context.parsed.sentence.index, from: phrase.head.from, to: phrase.head.to },
				confidence: 0.6,
			});
	}
	return list;
}
