import type { Act } from "../acts.js";
import type { Draft, DraftSource, Traits } from "../draft.js";
import type { Context } from "../event.js";
import { contentWords, traitsOf } from "../traits.js";
import type { Trigger } from "../triggers.js";
import { placesIn } from "./content.js";
import { isDenied, isParticiple, kindOf, supportOf } from "./kind.js";
import { byNoun, byParticiple, byVerb, type Telling } from "./telling.js";
import type { Voices } from "./voices.js";

/** Statements whose content is what shall or may be done, not what was done. */
export const OPEN_CONTENT: ReadonlySet<string> = new Set(["threaten", "pledge", "demand", "warn", "announce"]);
/** Reads a verbal act that a word tells: who speaks, to or against whom. Null where it is none or nobody of standing speaks. */
export function readStatement(act: Act, context: Context, sources: readonly DraftSource[], voices: Voices): Draft | null {
	const trigger = act.triggers.find((t) => t.sort === "statement");
	if (!trigger || isDenied(trigger, context)) return null;
	// "جدد الأردن رفضه": behind a verb of expressing a noun with its pronoun, not "he refused it".
	const lean =
		(trigger.verb && !isRefusal(trigger, context)) || trigger.adjective || isParticiple(trigger, context)
			? null
			: supportOf(trigger, act, context);
	const type = kindOf(trigger, lean, context);
	// "المرحلة الواعدة", "المتهمين": an adjective of somebody, no verbal act.
	if (!type || (trigger.adjective && trigger.mention.definite && trigger.to - trigger.from === 1)) return null;
	const verb = trigger.verb || lean !== null;
	const participle = !verb && (trigger.adjective || isParticiple(trigger, context));
	const told = verb
		? byVerb(trigger, lean, act, type, context, sources, voices)
		: participle
			? byParticiple(trigger, type, context, sources, voices)
			: byNoun(trigger, type, context, voices);
	if (
		!told ||
		(type === "accuse" && trigger.adjective && told.targets.length === 0) ||
		(trigger.mention.unit.entry.id === "inform" && (told.carried || told.speaker.length === 0)) ||
		(type === "announce" && told.content.to <= told.content.from && !told.days) ||
		(trigger.verb &&
			lean === null &&
			trigger.mention.unit.entry.id === REFUSING &&
			!told.speaker.some((s) => isOfficial(s.value, context))) ||
		(told.speaker.length === 0 && told.targets.length === 0)
	)
		return null;
	const { parsed } = context;
	const sentence = parsed.sentence.index;
	const word = { sentence, from: trigger.from, to: trigger.to };
	// "يدعو التحالف إلى تنفيذ مطالب المتظاهرين، محذرا": whose demands somebody speaks of does not speak himself.
	if (verb || participle || voices.before(sentence, trigger.from)?.sentence !== sentence)
		voices.spoke(told.speaker, sentence, trigger.from, told.days);
	return {
		kind: "statement",
		type: { value: type, rule: lean === null ? "type.statement" : "type.statement-support", evidence: word, confidence: 0.8 },
		specific: true,
		title: parsed.sentence.title,
		quotes: [{ sentence, from: told.from, to: told.content.to }],
		modality: { value: "occurred", rule: "modality.told", evidence: word, confidence: 0.9 },
		initiators: [...told.speaker],
		supporters: [],
		targets: told.targets.filter((t) => !told.speaker.some((s) => s.value === t.value)),
		objects: [],
		means: [],
		places: placesIn(context, told.content, type),
		days: told.days,
		toll: new Map(),
		count: null,
		value: null,
		unit: null,
		traits: formed(traitsOf(parsed, trigger, act, context.acts.length, false), told.carried),
		spare: [],
		words: contentWords(parsed, told.from, told.content.to),
		likely: 1,
		again: 0,
		later: 0,
		attribution: relayers(sources, told, voices),
	};
}

/** The entry of refusing. What people or fighters refuse is an act of theirs, what a body with a voice refuses a position: رفضت الحكومة المقترح. */
const REFUSING = "refuse";

/** "رفضه التفاوض", "رفضها القاطع لـ": no subject stands behind it, as behind a verb. */
function isRefusal({ mention, to }: Trigger, { cover }: Context): boolean {
	if (mention.unit.entry.id !== REFUSING || mention.enclitic === "") return false;
	return !(cover[to] ?? []).some((m) => m.from === to && m.proclitics === "" && (m.family === "actor" || m.family === "source"));
}

function isOfficial(id: string, { countries }: Context): boolean {
	return id === "tribes" || countries.kind(id) !== "generic";
}

/** A speaker who is not named beside the word is a ground for doubt: the form says so. */
function formed(traits: Traits, carried: boolean): Traits {
	return carried ? { ...traits, form: `${traits.form}.carried` } : traits;
}

/** Who relays a statement: the sources in whose telling it stands, but for the speaker. */
function relayers(sources: readonly DraftSource[], told: Telling, voices: Voices): DraftSource[] {
	const ids = told.speaker.map((s) => s.value);
	return sources.filter((source) => source !== told.source && !voices.idsOf(source).some((id) => ids.includes(id)));
}
