import { AGAINST, COMPLEMENTISERS, CONTRASTING, conjoined, PREPOSITION } from "../../arabic/particles.js";
import type { PlacePhrase } from "../../arabic/places/phrases.js";
import { BLAMES, CONFRONTING, isOneOf, RESOLUTIONS, SOVEREIGNTY, WITH_FRIENDS } from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import { type DraftPlace, include, type Valued } from "../draft.js";
import { type Context, castAct } from "../event.js";
import { identify } from "../identify.js";
import type { Phrase } from "../phrases.js";
import { rootOf } from "./party.js";

/** A stretch of a sentence's words, half-open. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** How many words of its content a statement's quote takes in, and how many it has before a comma may end it. */
const LONGEST = 24;
const SHORTEST = 5;

/** Where the content of a verbal act ends that starts at a word: at a full stop, the next verbal act, or a comma. */
export function contentEnd(context: Context, start: number): number {
	const { words } = context.parsed.sentence;
	let to = start;
	for (let i = start; i < words.length && i - start < LONGEST; i++) {
		const word = words[i] as (typeof words)[number];
		if (word.kind === "mark" && (word.text === "." || word.text === ";" || word.text === "!" || word.text === "?")) break;
		if (i > start + 2 ? startsAnother(context, i) : i > start && goesOnSaying(context, i)) break;
		// "أدان الهجوم، داعيا إسرائيل": whom the next verbal act is addressed to has no part in this one.
		if (word.text === "," && i > start && (startsAnother(context, i + 1) || isContrast(words[i + 1]?.text ?? "", words[i + 2]?.text ?? "")))
			break;
		if (
			word.text === "," &&
			i - start > SHORTEST &&
			!COMPLEMENTISERS.has(words[i + 1]?.text ?? "") &&
			!conjoined(words[i + 1]?.shape.analyses.find((a) => a.proclitics !== "")?.proclitics ?? "")
		)
			break;
		to = i + 1;
	}
	while (to > start && words[to - 1]?.kind === "mark" && words[to - 1]?.text !== '"') to--;
	return to;
}

/** "دانت فرنسا الهجوم ▸وأكدت": a verb of saying joined to the verbal act. */
function goesOnSaying({ cover }: Context, i: number): boolean {
	return (cover[i] ?? []).some(
		(m) => m.from === i && m.family === "say" && m.unit.verb && m.unit.sense.strength !== "weak" && conjoined(m.proclitics),
	);
}

/** "، بينما دعت روسيا", "، في حين". */
function isContrast(first: string, second: string): boolean {
	return CONTRASTING.has(first) || (first === PREPOSITION.in && CONTRASTING.has(second));
}

/** Another verbal act or another word of saying starts there. */
function startsAnother(context: Context, i: number): boolean {
	if (isOneOf(BLAMES, context.parsed.sentence.words[i]?.text ?? "")) return true;
	return (context.cover[i] ?? []).some((m) => {
		if (m.from !== i) return false;
		if (m.family === "say") return (m.unit.verb && conjoined(m.proclitics)) || m.unit.entry.id === "saying";
		return m.family === "act" && m.unit.sense.kind === "statement" && (m.unit.sense.adj || (m.unit.verb && conjoined(m.proclitics)));
	});
}

export interface Wanted {
	/** Leave out those who suffer: those behind على, ضد, بحق. */
	readonly doers?: boolean;
	/** Leave out those it is done with or for. */
	readonly foes?: boolean;
}

/** Bodies that the content names, but for the speaker and for people of no armed or public body. */
export function bodiesIn(
	context: Context,
	{ from, to }: Stretch,
	type: StatementType,
	speaker: readonly Valued<string>[],
	wanted: Wanted,
	rule: string,
): Valued<string>[] {
	const list: Valued<string>[] = [];
	const { countries } = context;
	const { index } = context.parsed.sentence;
	const hit = wanted.doers ? hitIn({ from, to }, context) : NOBODY;
	const homes = new Set(speaker.map((s) => countries.country(s.value)).filter((c) => c !== undefined));
	for (const phrase of context.phrases) {
		if (
			phrase.head.from < from ||
			phrase.head.to > to ||
			(phrase.sort !== "actor" && phrase.sort !== "nisba" && phrase.sort !== "anaphora")
		)
			continue;
		if (speaker.some(({ evidence }) => evidence.sentence === index && evidence.from <= phrase.head.from && phrase.head.from < evidence.to))
			continue;
		// "انتهاك للسيادة اللبنانية": whose it is suffers.
		if (wanted.doers && SOVEREIGNTY.has(context.parsed.sentence.texts[phrase.from - 1] ?? "")) continue;
		const top = rootOf(phrase, context.phrases);
		if (phrase.sort === "actor" && RESOLUTIONS.has(context.parsed.sentence.words[phrase.from - 1]?.text ?? "")) continue;
		if (wanted.doers && (isAgainst(top) || isAgainst(phrase) || hit.has(phrase))) continue;
		if (wanted.foes && isFriend(top, context)) continue;
		if (
			phrase.head.unit.sense.place &&
			!isJoinedToBody(phrase, context) &&
			(phrase.joined >= 0 || phrase.conj || top.prep === PREPOSITION.in || top.prep === PREPOSITION.by)
		)
			continue;
		const evidence = { sentence: context.parsed.sentence.index, from: phrase.head.from, to: phrase.head.to };
		for (const { id, confidence } of identify(phrase, isOfAttack(phrase, context) ? "armed_attack" : type, context)) {
			const kind = countries.kind(id);
			if (kind === "generic" ? id !== "militants" : kind === "media" || kind === "ngo") continue;
			if (speaker.some((s) => s.value === id) || (homes.size > 0 && homes.has(countries.country(id) ?? "-") && kind === "government"))
				continue;
			include(list, { value: id, rule, evidence, confidence: Math.min(confidence, 0.65) });
		}
	}
	return list;
}

const NOBODY: ReadonlySet<Phrase> = new Set();

/** "دان الهجوم الذي استهدف الجيش": those whom an attack in a stretch of words was done to, who did not do it. */
function hitIn({ from, to }: Stretch, context: Context): ReadonlySet<Phrase> {
	const hit = new Set<Phrase>();
	for (const act of context.acts) {
		if (act.from >= to || act.to <= from || !act.triggers.some((t) => t.attack || t.sort === "hit" || t.sort === "harm")) continue;
		for (const { phrase, role } of castAct(act, context)) if (role === "patient") hit.add(phrase);
	}
	return hit;
}

/** A country joined to a body that is none: قوات النظام وروسيا. */
function isJoinedToBody(phrase: Phrase, context: Context): boolean {
	const first = phrase.joined >= 0 ? context.phrases[phrase.joined] : undefined;
	return first !== undefined && first.sort === "actor" && phrase.conj && phrase.prep === null && !first.head.unit.form.flags.has("place");
}

/** An adjective of origin on the noun of an armed act: الغارات الروسية are of the country's forces. */
function isOfAttack(phrase: Phrase, context: Context): boolean {
	if (phrase.sort !== "nisba") return false;
	return (context.cover[phrase.from - 1] ?? []).some((m) => m.family === "act" && ARMED_FRAMES.has(m.unit.sense.frame ?? ""));
}

const ARMED_FRAMES: ReadonlySet<string> = new Set(["strike", "hit", "blast"]);

function isAgainst(phrase: Phrase): boolean {
	return phrase.cue === "against" || (phrase.prep !== null && AGAINST.has(phrase.prep));
}

function isFriend(phrase: Phrase, context: Context): boolean {
	if (phrase.cue === "support" || phrase.prep === PREPOSITION.with) return true;
	if (phrase.prep === PREPOSITION.for && phrase.owner < 0 && !CONFRONTING.has(context.parsed.sentence.words[phrase.from - 1]?.text ?? ""))
		return true;
	return WITH_FRIENDS.has(context.parsed.sentence.words[phrase.from - 1]?.text ?? "");
}

/** Types whose content says where something shall be done or is going on. */
const PLACED: ReadonlySet<string> = new Set(["demand", "pledge", "warn", "announce"]);

/** The places that a demand, pledge or warning concerns: those of its content, no country beside a place. */
export function placesIn(context: Context, { from, to }: Stretch, type: StatementType): DraftPlace[] {
	if (!PLACED.has(type)) return [];
	const inside = context.sites.sites.filter(
		({ phrase, place, pointed }) =>
			!pointed &&
			phrase.nameFrom >= from &&
			phrase.to <= to &&
			place.id !== null &&
			(phrase.preposition !== null || phrase.heads.length > 0),
	);
	const parents = new Set(inside.map((site) => site.phrase.parent));
	const leaves = inside.filter((site) => !parents.has(site.index) && !isPartyName(site.phrase.nameFrom, context));
	const near = leaves.filter((site) => site.kind !== "country" || (leaves.length === 1 && isWhereAsked(site.phrase, type)));
	const places: DraftPlace[] = [];
	for (const { place } of near) if (!places.some((known) => known.key === place.key)) places.push(place);
	return places;
}

/**
 * A whole country is where something is demanded, and no more than what is spoken of where it is pledged, warned of or announced (تعهدت بمواصلة الحرب على
 * التنظيم في سوريا); nor is it the place of what is asked on its behalf (دعم دولي للعراق).
 */
function isWhereAsked({ heads, preposition }: PlacePhrase, type: StatementType): boolean {
	return heads.includes("direction") || (type === "demand" && preposition !== PREPOSITION.for);
}

function isPartyName(at: number, context: Context): boolean {
	return context.phrases.some((p) => p.sort === "actor" && p.head.from <= at && at < p.head.to);
}
