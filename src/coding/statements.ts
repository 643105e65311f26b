import { COMPLEMENTISERS } from "../arabic/particles.js";
import type { StatementType } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import { daysOf } from "./days.js";
import { type Draft, type DraftSource, include, type Valued } from "./draft.js";
import { type Context, castAct } from "./event.js";
import { valuesOf as identities } from "./parties.js";
import type { Cast } from "./roles.js";
import { contentWords, traitsOf } from "./traits.js";

/** Statements whose content is what shall or may be done, not what was done. */
export const OPEN_CONTENT: ReadonlySet<string> = new Set(["threaten", "pledge", "demand", "warn", "announce"]);

/** How many words of its content a statement's quote takes in. */
const CONTENT = 22;

/** Reads a verbal act: who speaks, to or against whom. Null where no speaker of public standing is named. */
export function readStatement(act: Act, context: Context, sources: readonly DraftSource[], last: DraftSource | null): Draft | null {
	const trigger = act.triggers.find((t) => t.sort === "statement");
	if (!trigger) return null;
	const { parsed } = context;
	const sentence = parsed.sentence.index;
	const cast = castAct(act, context);
	const initiators = valuesOf(cast, "agent", trigger.type, context);
	const targets = [...valuesOf(cast, "patient", trigger.type, context), ...valuesOf(cast, "party", trigger.type, context)].filter(
		(t) => !initiators.some((i) => i.value === t.value),
	);
	const speaker = last?.id ?? sources[0]?.id ?? null;
	if (initiators.length === 0 && speaker && trigger.verb)
		include(initiators, {
			value: speaker,
			rule: "speaker.last",
			evidence: { sentence, from: trigger.from, to: trigger.to },
			confidence: 0.6,
		});
	if (initiators.length === 0) return null;
	const { words } = parsed.sentence;
	let to = Math.max(
		trigger.to,
		...targets.map((t) => t.evidence.to),
		...initiators.filter((i) => i.rule !== "speaker.last").map((i) => i.evidence.to),
	);
	let seen = 0;
	for (let i = to; i < words.length && seen < CONTENT; i++, seen++) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark" && (word.text === "." || word.text === ";" || word.text === "!")) break;
		if (word.text === "," && !COMPLEMENTISERS.has(words[i + 1]?.text ?? "") && seen > 5) break;
		to = i + 1;
	}
	const from = Math.min(
		trigger.from,
		...initiators.filter((i) => i.rule !== "speaker.last" && i.evidence.from >= act.from).map((i) => i.evidence.from),
	);
	return {
		kind: "statement",
		type: { value: trigger.type, rule: "type.statement", evidence: { sentence, from: trigger.from, to: trigger.to }, confidence: 0.8 },
		specific: true,
		refersBack: false,
		title: parsed.sentence.title,
		quotes: [{ sentence, from, to }],
		modality: { value: "occurred", rule: "modality.told", evidence: { sentence, from: trigger.from, to: trigger.to }, confidence: 0.9 },
		initiators,
		supporters: [],
		targets,
		objects: [],
		means: [],
		places: [],
		days: daysOf(parsed, act, context.acts),
		toll: new Map(),
		count: null,
		value: null,
		unit: null,
		traits: traitsOf(parsed, trigger, act, context.acts.length, false),
		words: contentWords(parsed, from, to),
		likely: 1,
		attribution: sources.filter((source) => source.id === null || !initiators.some((i) => i.value === source.id)),
	};
}

function valuesOf(cast: readonly Cast[], role: Cast["role"], type: string, context: Context): Valued<string>[] {
	const list: Valued<string>[] = [];
	for (const member of cast) {
		if (member.role !== role) continue;
		for (const value of identities(member, type as StatementType, context)) include(list, value);
	}
	return list;
}
