import { CLASS, isOf } from "../../arabic/classes.js";
import { conjoined, HARD_MARKS, RELATIVES } from "../../arabic/particles.js";
import { AS_FOR, SO } from "../../arabic/speech/words.js";
import { AUXILIARIES, BODIES, OF_A_BODY } from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Act } from "../acts.js";
import type { Valued } from "../draft.js";
import type { Context } from "../event.js";
import type { Trigger } from "../triggers.js";
import { type Party, partyAt, valuesOf } from "./party.js";
import type { Voices } from "./voices.js";

/** How far before its verb a topic may stand, in words that are no part of it. */
const TOPIC_REACH = 4;

/** The topic before a verb: الحكومة طالبت, التنظيم الذي تبنى. */
export function topicOf(trigger: Trigger, act: Act, type: StatementType, context: Context, voices: Voices): Party | null {
	if (conjoined(trigger.mention.proclitics) && !answersTopic(trigger, context)) return null;
	const { words } = context.parsed.sentence;
	const clause = act.clauses.find((c) => c.trigger === trigger);
	for (const phrase of [...(clause?.before ?? [])].reverse()) {
		if (phrase.owner >= 0 || phrase.joined >= 0) continue;
		const titled = phrase.prep !== null && isTitled(phrase.from, context);
		if ((phrase.prep !== null && !titled) || phrase.cue !== null) continue;
		let between = 0;
		for (let i = phrase.to; i < trigger.from; i++) {
			const word = words[i] as (typeof words)[number];
			if (HARD_MARKS.has(word.text)) return null;
			if (word.kind === "word" && !AUXILIARIES.has(word.text) && !RELATIVES.has(word.text)) between++;
		}
		if (between > TOPIC_REACH) return null;
		const comma = words.slice(phrase.to, trigger.from).some((w) => w.text === ",");
		if (phrase.sort === "object" || phrase.sort === "means") return null;
		// "اللجنة السورية لحقوق الإنسان تدين": the adjective of a body that no lexicon knows.
		if (phrase.sort === "nisba") break;
		const values = valuesOf(phrase, type, context, "speaker.topic");
		if (comma && values.every((v) => context.countries.kind(v.value) === "generic")) return null;
		return { from: phrase.from, to: phrase.to, phrase, values };
	}
	return unlistedTopic(trigger, clause?.from ?? trigger.from, context, voices);
}

/** How far before "so" the words "as for" may stand. */
const AS_FOR_REACH = 12;

/** "أما تركيا فنددت": a verb with "so" whose subject stands behind "as for". */
function answersTopic({ from, mention }: Trigger, { parsed }: Context): boolean {
	const { texts } = parsed.sentence;
	return mention.proclitics === SO && texts.slice(Math.max(0, from - AS_FOR_REACH), from).some((text) => AS_FOR.has(text));
}

/** A title and a preposition stand before a body: متحدث من الجيش. */
function isTitled(from: number, context: Context): boolean {
	const { words } = context.parsed.sentence;
	let i = from - 1;
	if (words[i]?.text === '"' || words[i]?.text === "(") i--;
	return OF_A_BODY.has(words[i]?.text ?? "") && (context.cover[i - 1] ?? []).some((m) => m.family === "source");
}

/** A body that no lexicon knows before its verb: نقابة كذا طالبت. */
function unlistedTopic(trigger: Trigger, from: number, context: Context, voices: Voices): Party | null {
	const { index, words } = context.parsed.sentence;
	// "وأضاف أن الجبوري ثمن الموقف": the last name of somebody introduced by his office.
	const at = trigger.from - 1;
	const before = words[at - 1];
	const opens = before?.kind !== "word" || isOf(before, CLASS.complementiser);
	const known = opens ? voices.named(words[at]?.text ?? "") : null;
	if (known) {
		const evidence = { sentence: index, from: at, to: at + 1 };
		const values = known.map((value): Valued<string> => ({ value, rule: "speaker.topic+name", evidence, confidence: 0.6 }));
		return { from: at, to: at + 1, phrase: null, values };
	}
	for (let i = from; i < trigger.from && i < from + 3; i++) {
		if (!BODIES.has(words[i]?.text ?? "") || words[i - 1]?.shape.preposition) continue;
		return partyAt(context, voices, i, trigger.from, "announce", "speaker.topic");
	}
	return null;
}
