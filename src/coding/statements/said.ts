import { CLASS, isOf } from "../../arabic/classes.js";
import { COMPLEMENTISERS, PREPOSITION } from "../../arabic/particles.js";
import { patternsAt, type SaidPattern } from "../../arabic/said-patterns.js";
import {
	AFFIRMING,
	ANY,
	HIS_OWN,
	MENACES,
	NEGATING,
	NOT_KNOWN,
	NOT_PAST,
	OWN_ACTS,
	PROMISES,
	REFUSED,
	readFuture,
	THAT_HE,
	unjoined,
	WE,
} from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import type { Draft, DraftSource, Traits, Valued } from "../draft.js";
import type { Context } from "../event.js";
import { type Say, sourcesOf } from "../speech.js";
import { NO_SURROUNDINGS } from "../surroundings.js";
import { contentWords, isPast } from "../traits.js";
import { bodiesIn, contentEnd, placesIn, type Stretch } from "./content.js";
import { partyBehind, saidDays } from "./head.js";
import { valuesOf } from "./party.js";
import type { Voice, Voices } from "./voices.js";

/** What a stretch of somebody's words does: its type, the rule that told, and the words that told it. */
interface Found {
	readonly type: StatementType;
	readonly rule: string;
	readonly from: number;
	readonly to: number;
}

/** How far before the telling words the quote may start, and how near a word of saying is taken in. */
const QUOTE_BEFORE = 12;
const CUE_REACH = 16;

/**
 * Reads verbal acts that no verb of their own tells: what somebody says promises, threatens, accuses, demands, warns or
 * denies by its content. قال القائد: سنواصل القتال is a pledge.
 */
export function readSaid(context: Context, says: readonly Say[], voices: Voices, told: readonly Draft[]): Draft[] {
	const drafts: Draft[] = [];
	const { words } = context.parsed.sentence;
	const sentence = context.parsed.sentence.index;
	if (says.length === 0 && !voices.before(sentence, words.length) && !voices.publisher) return drafts;
	let covered = 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.kind !== "word" || !(isOf(word, CLASS.saying) || isOf(words[i - 1], CLASS.will))) continue;
		const found = patternAt(context, i) ?? futureAt(context, i) ?? denialAt(context, i);
		if (!found || i < covered) continue;
		// "مصدر حكومي مسؤول عن الملف قال": part of a speaker's name.
		if (says.some(({ source }) => source?.name.sentence === sentence && source.name.from <= i && i < source.name.to)) continue;
		if (told.some((draft) => draft.kind === "statement" && draft.quotes.some((q) => q.sentence === sentence && q.from <= i && i < q.to)))
			continue;
		// The verb of owning up is itself the word of telling; its subject reaches the deed only.
		const sources = sourcesOf(says, found.type === "claim_responsibility" ? found.to - 1 : i);
		const voice = voices.before(sentence, i);
		const spoken = sources.at(-1);
		const speaker = spoken
			? voices.idsOf(spoken)
			: voice && (found.strong || isAffirmed(context, i))
				? voice.ids
				: voices.publisher && PUBLISHED.has(found.type)
					? [voices.publisher]
					: [];
		// "قال سكان إنه لم يصب أحد": bystanders have nothing to deny.
		if (found.type === "deny" && speaker.every((id) => context.countries.kind(id) === "generic")) continue;
		if (speaker.length === 0 || drafts.some((draft) => isRepeated(draft, found.type, speaker))) continue;
		const draft = draftOf(found, i, speaker, spoken ?? null, sources, says, voice, context, voices);
		if (!draft) continue;
		drafts.push(draft);
		covered = (draft.quotes[0] as { to: number }).to;
	}
	return drafts;
}

/** Verbal acts that a body does in its own voice on its own site. */
const PUBLISHED: ReadonlySet<string> = new Set(["accuse", "demand", "condemn"]);

/** One speaker accuses once in a sentence, by however many words. */
function isRepeated(draft: Draft, type: StatementType, speaker: readonly string[]): boolean {
	return type === "accuse" && draft.type.value === type && draft.initiators.every(({ value }) => speaker.includes(value));
}

type Hit = Found & { readonly strong: boolean; readonly self: boolean };

function patternAt(context: Context, i: number): Hit | null {
	const patterns = patternsAt(context.parsed.sentence.words[i]?.text ?? "");
	if (!patterns) return null;
	for (const pattern of patterns) {
		const to = matchOf(context, pattern, i);
		if (to < 0) continue;
		// "الجماعات التي تشكل تهديدا": a word that describes somebody warns of nothing.
		if (pattern.id === "said.danger" && isOf(context.parsed.sentence.words[i - 1], CLASS.relative)) continue;
		// "على الحكومة أن تتحمل المسؤولية" asks for it.
		if (pattern.id === "said.bears" && isOf(context.parsed.sentence.words[i - 1], CLASS.complementiser)) continue;
		if (pattern.type === "accuse" && ANY.has(context.parsed.sentence.words[i - 1]?.text ?? "")) continue;
		if (OF_GUILT.has(pattern.id) && isNegated(context, i))
			return { type: "deny", rule: "said.not-guilty", from: i, to, strong: false, self: false };
		// "إنها تقف وراء الهجوم": whoever says it of himself claims the deed.
		const owned = pattern.id === OWNING || (OF_GUILT.has(pattern.id) && THAT_HE.has(context.parsed.sentence.words[i - 1]?.text ?? ""));
		if (owned && !isDeed(context, to)) continue;
		if (owned) return { type: "claim_responsibility", rule: OWNING, from: i, to, strong: false, self: false };
		if (ON_PARTY.has(pattern.id) && !isBodyAt(context, pattern.id === "said.on-party" ? to : i + 1)) continue;
		return { type: pattern.type, rule: pattern.id, from: i, to, strong: pattern.strong, self: pattern.id === "said.body-ready" };
	}
	return null;
}

/** The pattern of owning a deed, and those that lay a task on whoever stands behind "on". */
const OWNING = "said.owns";
const ON_PARTY: ReadonlySet<string> = new Set(["said.on-party", "said.and-on-party"]);
/** How far behind the words of owning the deed may stand. */
const DEED_REACH = 4;

function isDeed({ cover, parsed }: Context, at: number): boolean {
	for (let i = at; i < parsed.sentence.words.length && i - at < DEED_REACH; i++)
		if (
			(cover[i] ?? []).some((m) => m.family === "act" && !m.unit.verb && m.unit.sense.kind !== "cause" && m.unit.sense.kind !== "statement")
		)
			return true;
	return false;
}

function isBodyAt({ cover, phrases }: Context, at: number): boolean {
	const named = (cover[at] ?? []).some((m) => m.from === at && m.family === "actor" && m.unit.sense.kind !== "generic");
	return named || phrases.some((p) => p.head.from === at && p.owner < 0 && p.sort === "anaphora");
}

/** Patterns that lay a deed on somebody; denied of him, they deny it: لم تكن تركيا ضالعة في. */
const OF_GUILT: ReadonlySet<string> = new Set(["said.behind", "said.guilty", "said.involved"]);
/** How far before such words their "not" may stand: the subject comes between. */
const NEGATED_REACH = 3;

function isNegated(context: Context, at: number): boolean {
	const { words } = context.parsed.sentence;
	for (let i = at - 1; i >= 0 && at - i <= NEGATED_REACH; i--) {
		const { text } = words[i] as (typeof words)[number];
		if (NEGATING.has(unjoined(text)) || NEGATING.has(text)) return true;
		if (COMPLEMENTISERS.has(text)) return false;
	}
	return false;
}

function matchOf(context: Context, pattern: SaidPattern, start: number): number {
	const { words } = context.parsed.sentence;
	let at = start + 1;
	for (let k = 1; k < pattern.words.length; k++) {
		let hit = -1;
		for (let j = at; j < words.length && j <= at + pattern.gap; j++) {
			if (pattern.words[k]?.has(unjoined(words[j]?.text ?? "")) || pattern.words[k]?.has(words[j]?.text ?? "")) {
				hit = j;
				break;
			}
		}
		if (hit < 0) return -1;
		at = hit + 1;
	}
	return at;
}

/** "Did not": what somebody says of himself is a denial. */
function denialAt(context: Context, i: number): Hit | null {
	const { words } = context.parsed.sentence;
	// "الذين لم تنشر أسماؤهم": what describes somebody denies nothing.
	if (isOf(words[i - 1], CLASS.relative)) return null;
	return NOT_PAST.has(words[i]?.text ?? "") && words[i + 1]?.kind === "word" && !NOT_KNOWN.has(words[i + 1]?.text ?? "")
		? { type: "deny", rule: "said.did-not", from: i, to: i + 2, strong: false, self: true }
		: null;
}

/** How far before the telling words a word of affirming may stand. */
const AFFIRMED_REACH = 6;

/** Somebody affirms it right before: تكتفي بالتأكيد على أنها ستواصل. */
function isAffirmed(context: Context, at: number): boolean {
	const { words } = context.parsed.sentence;
	for (let i = at - 1; i >= 0 && at - i <= AFFIRMED_REACH; i--) if (AFFIRMING.has(unjoined(words[i]?.text ?? ""))) return true;
	return false;
}

function futureAt(context: Context, i: number): Hit | null {
	const { words } = context.parsed.sentence;
	const future = readFuture(words[i]?.text ?? "", words[i - 1]?.text ?? "");
	if (!future) return null;
	const promise = PROMISES.has(future.stem) || (future.denied && REFUSED.has(future.stem));
	const menace = MENACES.has(future.stem);
	if (!promise && !menace) return null;
	// "الدولة التي ستستضيف اللقاء": what describes somebody promises nothing.
	if (future.person !== WE && isOf(words[future.denied ? i - 2 : i - 1], CLASS.relative)) return null;
	const type = promise ? "pledge" : "threaten";
	return { type, rule: `said.${type}`, from: future.denied ? i - 1 : i, to: i + 1, strong: false, self: future.person !== WE };
}

function draftOf(
	found: Hit,
	at: number,
	ids: readonly string[],
	source: DraftSource | null,
	sources: readonly DraftSource[],
	says: readonly Say[],
	voice: Voice | null,
	context: Context,
	voices: Voices,
): Draft | null {
	const { parsed } = context;
	const sentence = parsed.sentence.index;
	const start = clauseStart(context, found.from);
	if (found.self && !isSelf(context, start, found.from, ids, source, found.type === "deny")) return null;
	const evidence = { sentence, from: found.from, to: found.to };
	const speaker: Valued<string>[] = ids.map((value) => ({
		value,
		rule: source ? "speaker.said" : value === voices.publisher ? "speaker.publisher" : "speaker.carried",
		evidence: voices.nameOf(value) ?? evidence,
		confidence: 0.65,
	}));
	const end = contentEnd(context, found.to);
	const say = says.findLast((s) => s.source === source && s.cue.from < at);
	// The speaker's own name is no part of what he says: وصف الرئيس التركي الهجوم بأنه جريمة.
	const behind = say && say.end > start && say.end <= found.from ? say.end : start;
	const content: Stretch = {
		from:
			found.type === "accuse" || found.type === "condemn" || found.type === "deny" || (found.type === "threaten" && !found.self)
				? behind
				: found.from,
		to: end,
	};
	const targets = targetsOf(found, content, speaker, context, voices);
	if (found.type === "accuse" && targets.length === 0) return null;
	const near = say && say.cue.family === "say" && at - say.cue.from <= CUE_REACH ? Math.min(say.cue.from, start) : start;
	const days = saidDays(context, say ?? null, voice);
	return {
		kind: "statement",
		type: { value: found.type, rule: found.rule, evidence, confidence: 0.6 },
		specific: true,
		title: parsed.sentence.title,
		quotes: [{ sentence, from: near, to: Math.max(end, found.to) }],
		modality: { value: "occurred", rule: "modality.told", evidence, confidence: 0.9 },
		initiators: speaker,
		supporters: [],
		targets: targets.filter((t) => !ids.includes(t.value)),
		objects: [],
		means: [],
		places: placesIn(context, content, found.type),
		days,
		toll: new Map(),
		count: null,
		value: null,
		unit: null,
		traits: traitsOfSaid({ ...found, carried: source === null }, context),
		spare: [],
		words: contentWords(parsed, near, Math.max(end, found.to)),
		likely: 1,
		again: 0,
		later: 0,
		attribution: sources.filter((s) => s !== source && !voices.idsOf(s).some((id) => ids.includes(id)) && voices.idsOf(s).length > 0),
	};
}

function traitsOfSaid(found: Hit & { readonly carried: boolean }, context: Context): Traits {
	return {
		entry: found.rule,
		sort: "statement",
		frame: "said",
		form: found.carried ? "content.carried" : "content",
		weak: !found.strong,
		definite: false,
		pronoun: false,
		prep: "none",
		relative: false,
		triggers: 1,
		acts: context.acts.length,
		harm: false,
		another: false,
		second: false,
		habit: false,
		likewise: false,
		heard: false,
		answered: false,
		apart: false,
		content: true,
		past: isPast(context.parsed),
		elsewhen: false,
		sentence: context.parsed.sentence.index,
		loose: false,
		leading: "said",
		around: NO_SURROUNDINGS,
		tellings: 1,
	};
}

/** Behind the last "that", quotation mark, colon or comma before a word. */
function clauseStart(context: Context, at: number): number {
	const { words } = context.parsed.sentence;
	for (let i = at - 1; i >= 0 && at - i <= QUOTE_BEFORE; i--) {
		const word = words[i] as (typeof words)[number];
		if (COMPLEMENTISERS.has(word.text)) return i;
		if (word.text === '"' || word.text === ":" || word.text === "." || word.text === ",") return i + 1;
	}
	return Math.max(0, at - QUOTE_BEFORE);
}

/** How far before its verb the act may stand that goes on: أن العملية ضد التنظيم حققت هدفها ولن تتوقف. */
const OWN_ACT_REACH = 24;

/** The clause behind the last "that" or colon before a word has an act of the speaker's as its subject. */
function isOwnAct(context: Context, at: number): boolean {
	const { words } = context.parsed.sentence;
	for (let i = at - 1; i >= 0 && at - i <= OWN_ACT_REACH; i--) {
		const { text } = words[i] as (typeof words)[number];
		if (!COMPLEMENTISERS.has(text) && text !== ":") continue;
		const first = words[i + 1]?.kind === "mark" ? i + 2 : i + 1;
		return OWN_ACTS.has(words[first]?.text ?? "");
	}
	return false;
}

/** Kinds of bodies that carry out acts and can promise that these go on. */
const WARRING: ReadonlySet<string> = new Set(["government", "military", "militia", "rebel", "police", "political"]);

/** The speaker speaks of himself: "that he", or the subject before the verb is his body or country. */
function isSelf(context: Context, start: number, at: number, ids: readonly string[], source: DraftSource | null, strict: boolean): boolean {
	const { words } = context.parsed.sentence;
	if (THAT_HE.has(words[start]?.text ?? "") || THAT_HE.has(words[at - 1]?.text ?? "")) return true;
	const homes = new Set(ids.map((id) => context.countries.country(id)).filter((c) => c !== undefined));
	if (!strict && isOwnAct(context, at) && ids.some((id) => WARRING.has(context.countries.kind(id) ?? ""))) return true;
	for (let i = start; i < at; i++) if (HIS_OWN.has(words[i]?.text ?? "")) return true;
	for (const phrase of context.phrases) {
		if (phrase.owner >= 0 || phrase.from < start || phrase.to > at || phrase.prep !== null || phrase.cue !== null) continue;
		if (phrase.sort === "anaphora") return !strict;
		if (
			source?.name.sentence === context.parsed.sentence.index &&
			words.slice(source.name.from, source.name.to).some((w) => w.text === words[phrase.from]?.text)
		)
			return true;
		return valuesOf(phrase, "announce", context, "").some(
			({ value }) => ids.includes(value) || (homes.has(context.countries.country(value) ?? "-") && homes.size > 0),
		);
	}
	return false;
}

/** Rules whose accused is the subject before the words: طهران متورطة في تسليح الحوثيين. */
const SUBJECT_FIRST: ReadonlySet<string> = new Set([
	"said.behind",
	"said.bears",
	"said.guilty",
	"said.involved",
	"said.deliberate",
	"said.shields",
	"said.terror",
	"said.breach",
	"said.in-breach",
	"said.called-crime",
]);
/** Rules that accuse a government as such, not its forces. */
const ACTING: ReadonlySet<string> = new Set(["said.involved", "said.terror"]);

/** Who looks on: the body named with the word, a community of states among them. */
function onlookers(found: Hit, context: Context): Valued<string>[] {
	const phrase = context.phrases.find((p) => p.sort === "actor" && p.from > found.from && p.from < found.to);
	return phrase ? valuesOf(phrase, "accuse", context, "target.beside") : [];
}

/** Behind the last "that", colon or quotation mark before a word; commas do not end it. */
function sayingStart(context: Context, at: number): number {
	const { words } = context.parsed.sentence;
	for (let i = at - 1; i >= 0; i--) {
		const { text } = words[i] as (typeof words)[number];
		if (COMPLEMENTISERS.has(text) || text === ":" || text === '"') return i;
	}
	return 0;
}

function targetsOf(found: Hit, content: Stretch, speaker: readonly Valued<string>[], context: Context, voices: Voices): Valued<string>[] {
	const sentence = context.parsed.sentence.index;
	switch (found.type) {
		case "demand": {
			const party = partyBehind(context, voices, PREPOSITION.on, found.from, 4, "demand");
			return party ? [...party.values] : [];
		}
		case "accuse": {
			const beside = found.rule === "said.idle-world" ? onlookers(found, context) : [];
			if (beside.length > 0) return beside;
			const acting = (ACTING.has(found.rule) ? "accuse" : "killing") as StatementType;
			const inside = (from: number, to = content.to) => bodiesIn(context, { from, to }, acting, speaker, { doers: true }, "target.content");
			const subject = SUBJECT_FIRST.has(found.rule) ? inside(content.from, found.from) : [];
			const named = subject.length > 0 ? subject : inside(content.from);
			if (named.length > 0) return named;
			// What is called a crime may stand before a comma: الهجمات على المخيم، تندرج ضمن جرائم الحرب.
			const before = inside(sayingStart(context, found.from));
			if (before.length > 0) return before;
			return context.discourse
				.lastAttackers()
				.map((value) => ({ value, rule: "target.carried", evidence: { sentence, from: found.from, to: found.to }, confidence: 0.5 }));
		}
		case "condemn":
			return bodiesIn(context, content, found.type, speaker, { doers: true }, "target.content");
		case "threaten":
		case "pledge":
			return bodiesIn(context, content, found.type, speaker, { foes: true }, "target.content");
		default:
			return [];
	}
}
