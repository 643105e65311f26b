import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition, conjoined, PREPOSITION } from "../arabic/particles.js";
import type { EventType } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Draft, Valued } from "./draft.js";
import type { Context } from "./event.js";
import { identify } from "./identify.js";
import type { Parsed } from "./mentions.js";
import { leadOf } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import { isArmed, SUFFERERS } from "./verdict.js";

/** Whether a preposition brings what an act's noun is done to, so that its pronoun can only be who does it. */
export function hasOwnObject(main: Trigger, { parsed: { sentence } }: Context): boolean {
	const next = sentence.words[main.to];
	if (!next) return false;
	return next.shape.preposition === PREPOSITION.on || attachedPreposition(leadOf(next)) === PREPOSITION.for;
}

/** How many words stand between who announces an act of his own and its noun: أعلنت المقاومة أمس سيطرتها على. */
const OWN_REACH = 2;

/** Where the first of several nouns of acts begins that "and" joins an act's to: أعلن الجيش اقتحام الموصل وطرد داعش. */
function announcedFrom({ from, mention }: Trigger, { mentions }: Parsed): number {
	let at = from;
	for (let { proclitics } = mention; conjoined(proclitics); ) {
		const before = mentions.findLast((m) => (m.family === "act" || m.family === "harm") && m.to <= at);
		if (!before || before.unit.verb) return at;
		at = before.from;
		proclitics = before.proclitics;
	}
	return at;
}

/** How many words stand between two, but for marks and days: أعلنت الحكومة، السبت، عن اعتقال. */
function wordsBetween(from: number, to: number, { dates, sentence: { words } }: Parsed): number {
	let n = 0;
	for (let i = from; i < to; i++) if (words[i]?.kind !== "mark" && !dates.some((d) => d.from <= i && i < d.to)) n++;
	return n;
}

/** Who announces, right before an act's noun, what its pronoun makes an act of his own; null where nobody does. */
export function announcerOf(main: Trigger, type: EventType, context: Context): Valued<string> | null {
	const { phrases, parsed } = context;
	const at = announcedFrom(main, parsed);
	const speaker = phrases.findLast((p) => (p.sort === "actor" || p.sort === "anaphora") && p.owner < 0 && p.prep === null && p.to <= at);
	if (!speaker || wordsBetween(speaker.to, at, parsed) > OWN_REACH || (main.mention.proclitics !== "" && at === main.from)) return null;
	if (main.frame === "hit" && !hasOwnObject(main, context) && !isArmed(speaker)) return null;
	// "الجيش الإسرائيلي: اعتراض صاروخ".
	const heads = speaker.from === 0 && isArmed(speaker) && isOf(parsed.sentence.words[speaker.to], CLASS.colon);
	const says = heads || parsed.mentions.some((m) => m.family === "say" && m.unit.verb && (m.to === speaker.from || m.from === speaker.to));
	const [found] = says ? identify(speaker, type, context) : [];
	if (!found) return null;
	const { from, to } = speaker.head;
	return { value: found.id, rule: "doer.own", evidence: { sentence: parsed.sentence.index, from, to }, confidence: 0.8 };
}

/** Acts that whoever fights announces as his own: أعلن الجيش اعتراض صاروخين. */
const ANNOUNCED: ReadonlySet<string> = new Set([
	"explosion",
	"property_damage",
	"interception",
	"seizure",
	"territory_taken",
	"arrest",
	"release",
	"armed_attack",
	"operation",
]);
/** Strikes, that those who are hit announce too. */
const STRIKES: ReadonlySet<string> = new Set(["shelling", "air_strike", "drone_strike"]);
/** Kinds of bodies that announce strikes of their own. */
const STRIKING: ReadonlySet<string> = new Set(["military", "militia", "rebel"]);
/** Kinds of bodies that announce whom they killed. */
const KILLING: ReadonlySet<string> = new Set([...STRIKING, "police"]);
/** Kinds of bodies of a state. */
const STATE: ReadonlySet<string> = new Set(["military", "police", "government"]);
/** Kinds of bodies that fight or rule those who do. */
export const FIGHTING: ReadonlySet<string> = new Set(["military", "militia", "rebel", "police", "government"]);

/** Whether somebody announces an act as his own: a strike, where it hit somebody else, or a place abroad (أعلنت كتائب القسام استهداف دبابة إسرائيلية). */
export function announces(id: string, type: EventType, draft: Draft, context: Context): boolean {
	const { countries } = context;
	if (!STRIKES.has(type)) return FIGHTING.has(countries.kind(id));
	if (!STRIKING.has(countries.kind(id))) return false;
	if (draft.targets.some(({ value }) => !SUFFERERS.has(value))) return killsOthers(id, draft, context);
	const home = countries.country(id);
	// "أعلن حزب الله استهداف قاعدة قرب حيفا": a governorate's code begins with its country's.
	return home !== undefined && draft.places.length > 0 && draft.places.every(({ admin1 }) => admin1 !== null && !admin1.startsWith(home));
}

/** Whether somebody who announces deaths can have brought them about: a body that fights, of others than its own (أعلن الجيش قتل خمسة مسلحين). */
export function killsOthers(id: string, { targets }: Draft, { countries }: Context): boolean {
	const ofState = (body: string) => (STATE.has(countries.kind(body)) ? countries.country(body) : undefined);
	const isOwn = (value: string) => value === id || (ofState(id) !== undefined && ofState(value) === ofState(id));
	const named = targets.filter(({ value }) => !SUFFERERS.has(value));
	return KILLING.has(countries.kind(id)) && named.length > 0 && !named.some(({ value }) => isOwn(value));
}

/** Whether an act without a pronoun is such that whoever announces it may have done it: it names what it is done to or with. */
export function isAnnounceable(draft: Draft, act: Act, type: EventType, context: Context): boolean {
	if (!ANNOUNCED.has(type) && !STRIKES.has(type) && draft.modality.value !== "denied") return false;
	if (type === "interception" || (type === "territory_taken" && draft.places.length > 0)) return true;
	return draft.targets.length > 0 || draft.means.length > 0 || hasObject(act, context);
}

/** Whether an act names what or whom it is done to. */
function hasObject(act: Act, { casts }: Context): boolean {
	return casts.get(act)?.some(({ role }) => role === "patient") ?? false;
}
