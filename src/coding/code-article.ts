import { anniversaryOf, chronicled } from "../arabic/dates/anniversary.js";
import type { Day } from "../arabic/dates/calendar.js";
import { Chronology } from "../arabic/dates/chronology.js";
import { readDates } from "../arabic/dates/index.js";
import { Language, type Unit } from "../arabic/language.js";
import { readNumbers } from "../arabic/numbers/index.js";
import { arabicGazetteer } from "../arabic/places/names.js";
import { readPlaces } from "../arabic/places/phrases.js";
import { familyBits } from "../arabic/schemas.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { PlaceHints } from "../places/resolve.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Article, Claim, CodedArticle, Note } from "../schemes/record.js";
import { CODER_VERSION } from "../schemes/version.js";
import { type Act, readActs } from "./acts.js";
import { withoutAfterthought } from "./afterthought.js";
import { withAirSupport } from "./air-support.js";
import { Areas } from "./areas.js";
import { withoutBaseKinds } from "./base-kinds.js";
import { isArchived } from "./captions.js";
import { readClauses } from "./clauses.js";
import { withoutNatives } from "./counted.js";
import { coverOf } from "./cover.js";
import type { Draft, DraftDays } from "./draft.js";
import { Emitter } from "./emit.js";
import { type Context, castAct, readEvent } from "./event.js";
import { periodsOf } from "./figures/period.js";
import { isCumulative, standingFigures } from "./figures.js";
import { foldTellings, type Tellings } from "./fold.js";
import { foreignSentences } from "./foreign-lines.js";
import { Countries, identify, nounOf } from "./identify.js";
import { inherit, takeOwn } from "./inherit.js";
import { Among, type Setting } from "./judge/among.js";
import { lookAtClaim } from "./judge/claim.js";
import { CLAIM, PART, RETOLD } from "./judge/learnt.js";
import { Likeness } from "./likeness.js";
import { besideNumbers, type Mention, match, type Parsed } from "./mentions.js";
import { withoutStill } from "./moving.js";
import { withoutPapers } from "./papers.js";
import type { Weigh } from "./parts.js";
import { type Phrase, readPhrases } from "./phrases.js";
import { withoutNamesakes } from "./pointed.js";
import { withoutPrivateNames } from "./private-names.js";
import { withoutFilmed } from "./published.js";
import { Discourse } from "./refer.js";
import { totalFrom } from "./running-totals.js";
import { readSites } from "./sites.js";
import { readSpeech, relaysOf, type SpeechState, sourcesOf, spokenAt } from "./speech.js";
import { bySpeakers, OPEN_CONTENT, publisherOf, readSaid, readStatement, Voices } from "./statements.js";
import { contentWords } from "./traits.js";
import { REPLY } from "./trigger-kinds.js";
import { readTriggers } from "./triggers.js";
import { type Reading, readWords, type Sentence } from "./words.js";

export interface CodeOptions {
	/** Places to resolve against; the embedded gazetteer where none is given. */
	readonly gazetteer?: Gazetteer;
}

let language: Language | undefined;
let embedded: Gazetteer | undefined;

/** The vocabulary of the embedded lexicons, compiled once. */
export function embeddedLanguage(): Language {
	language ??= new Language(LEXICON_FILES.filter(({ file }) => !file.endsWith(".tsv")));
	return language;
}

let countriesKnown: Countries | undefined;

/** Governments and forces of the embedded lexicons, by country. */
function embeddedCountries(): Countries {
	countriesKnown ??= new Countries(embeddedLanguage());
	return countriesKnown;
}

/** The gazetteer that ships with the product, indexed once. */
export function embeddedGazetteer(): Gazetteer {
	embedded ??= arabicGazetteer(LEXICON_FILES);
	return embedded;
}

/**
 * Reads an Arabic article and returns what it reports: who did what to whom, where, when, with what, at what cost, and who
 * says so. Pure: the same article gives the same record. Text never makes it throw.
 */
export function codeArticle(article: Article, options: CodeOptions = {}): CodedArticle {
	const known = embeddedLanguage();
	const gazetteer = options.gazetteer ?? embeddedGazetteer();
	const title = article.title ?? "";
	const reading = readWords(title, article.text ?? "", known);
	const notes: Note[] = [];
	if (!article.published) notes.push({ code: "no-date", message: "no publication date: days such as yesterday stay open" });
	const drafts = judgeTellings(readTellings(reading, article.published ?? null, gazetteer, article.outlet ?? null));
	const claims = claimsOf(reading, title, drafts);
	return {
		article: { id: article.id, title, outlet: article.outlet ?? null, url: article.url ?? null, published: article.published ?? null },
		claims,
		notes,
		coder: { name: "rasd", version: CODER_VERSION, lexicons: known.version },
	};
}

/** The claims that drafts make, in order. */
export function claimsOf(reading: Reading, title: string, drafts: readonly Draft[]): Claim[] {
	const emitter = new Emitter(reading, title.length, embeddedLanguage());
	return drafts.map((draft, i) => emitter.claim(draft, `c${i + 1}`));
}

/** What has a part in an act, as learnt. */
const weighPart: Weigh = (part, _draft, _values, _given, seen) => PART[part].likelihood(seen);

/**
 * Reads every sentence into drafts, one a telling. The outlet speaks itself where it is a body of the registry; `weigh` tells what
 * has a part in an act.
 */
export function readTellings(
	reading: Reading,
	published: string | null,
	gazetteer: Gazetteer,
	outlet: string | null = null,
	weigh: Weigh = weighPart,
): Tellings {
	const parsed: (Parsed | null)[] = [];
	const texts = reading.sentences.map((sentence) => sentence.texts);
	const listed = anniversaryOf(texts, published, (words) => readDates(words, published));
	const areas = new Areas(embeddedCountries());
	let armed = 0;
	let arms = 0;
	const foreign = foreignSentences(reading);
	const chronology = new Chronology(published);
	for (const sentence of reading.sentences) {
		if (foreign.has(sentence.index)) {
			parsed.push(null);
			continue;
		}
		const mentions = withoutFilmed(
			withoutBaseKinds(withoutPrivateNames(withoutPapers(match(sentence), sentence), sentence), sentence),
			sentence,
		);
		for (const mention of mentions) {
			if (mention.family === "actor" && ARMED.has(mention.unit.sense.kind ?? "")) {
				armed++;
				areas.fighting(mention);
			} else if (isOfArms(mention)) arms++;
		}
		const one = isArchived(sentence, mentions) ? null : parse(sentence, mentions, listed, published, chronology, gazetteer);
		if (one) areas.named(one);
		parsed.push(one);
	}
	const heading = listed === null ? headingDay(reading, parsed, published) : null;
	const discourse = new Discourse();
	const hints = areas.hints();
	const country = areas.country();
	const speech: SpeechState = { last: null, quoted: null, outlet };
	const voices = new Voices(publisherOf(outlet, embeddedLanguage()));
	const drafts: Draft[] = [];
	const likeness = new Likeness();
	reading.sentences.forEach((sentence, i) => {
		if (sentence.opens) speech.quoted = null;
		const one = parsed[i];
		const all = one ? readSentence(one, { discourse, speech, voices, weigh }, gazetteer, areas, hints, country) : [];
		const told = one ? withoutAfterthought(all, drafts, one) : all;
		if (one && told.length > 0) likeness.add(i, contentWords(one, 0, sentence.words.length));
		drafts.push(...told);
	});
	if (heading) for (const draft of drafts) draft.days ??= heading;
	const { sentences } = reading;
	const setting: Setting = {
		tellings: drafts.length,
		armed,
		arms,
		sentences: sentences.length,
		lengths: sentences.map(({ words }) => words.length),
		titles: sentences.filter(({ title }) => title).length,
		published,
	};
	return { drafts, likeness, setting };
}

/** The day that a bulletin's heading gives to all it tells: حصاد الأحداث ليوم الأربعاء. Null where the heading tells an act itself. */
function headingDay(reading: Reading, parsed: readonly (Parsed | null)[], published: string | null): DraftDays | null {
	const title = reading.sentences[0];
	if (!title?.title || parsed[0]?.mentions.some(({ family }) => ACTING.has(family))) return null;
	const date = readDates(title.texts, published).find((d) => d.precision === "day" && d.start !== null);
	if (!date) return null;
	return {
		from: date.start,
		to: date.end,
		rule: `days.heading:${date.rule}`,
		evidence: { sentence: 0, from: date.from, to: date.to },
		stated: true,
	};
}

/** Families of words that tell an act; a heading that sums up a day tells none: حصاد الأحداث الميدانية. */
const ACTING: ReadonlySet<string> = new Set(["act", "harm", "say"]);

const ARMED = new Set(["military", "militia", "rebel", "police", "civilian_armed"]);

/** Types of acts that only weapons of war make. */
const FOUGHT = new Set(["air_strike", "drone_strike", "shelling", "suicide_attack", "clash", "interception"]);

/** Whether a word names a weapon in use, or an act that only weapons of war make: what tells of war where no armed body is named. */
function isOfArms({ family, unit: { sense } }: Mention): boolean {
	return !sense.weak && (family === "means" || (family === "act" && FOUGHT.has(sense.type ?? "")));
}

/** Folds the tellings of one act and keeps what a coder would take for a claim. */
export function judgeTellings(tellings: Tellings): Draft[] {
	const { setting } = tellings;
	const folded = foldTellings(tellings, RETOLD.model, RETOLD.least);
	const among = new Among(folded, setting);
	folded.forEach((draft, act) => {
		draft.likely = CLAIM[draft.kind].model.likelihood(lookAtClaim(act, among));
	});
	const kept = folded.filter((draft) => draft.likely >= CLAIM[draft.kind].least);
	takeOwn(kept);
	inherit(kept);
	return kept;
}

/** Families of which one at least stands in every sentence that tells something. */
const TELLING = familyBits("act", "harm", "say", "quantity", "series");

function isTelling(mentions: readonly Mention[]): boolean {
	for (const { unit } of mentions) if (((TELLING >> unit.rank) & 1) !== 0) return true;
	return false;
}

/** Parses a sentence in full where it tells anything; null where it does not. `listed` is the day of the year that the article lists the events of, `chronology` knows the days told before. */
function parse(
	sentence: Sentence,
	mentions: readonly Mention[],
	listed: Day | null,
	published: string | null,
	chronology: Chronology,
	gazetteer: Gazetteer,
): Parsed | null {
	if (!isTelling(mentions)) return null;
	const numbers = readNumbers(sentence.texts, undefined, sentence.words);
	const read = readDates(sentence.texts, published, sentence.words);
	const dates = listed === null ? chronology.read(read) : chronicled(sentence.texts, read, listed);
	const places = withoutNatives(readPlaces(sentence.words, mentions, gazetteer), mentions, numbers, sentence.texts);
	const total = totalFrom(sentence.words, mentions, dates);
	const all = { sentence, mentions: besideNumbers(mentions, numbers), numbers, dates, places, published, total };
	const told = withoutStill(all);
	return told === all.mentions ? all : isTelling(told) ? { ...all, mentions: told } : null;
}

/** What is kept from sentence to sentence: who was named, who speaks. */
interface Memory {
	readonly discourse: Discourse;
	readonly speech: SpeechState;
	readonly voices: Voices;
	readonly weigh: Weigh;
}

function readSentence(
	whole: Parsed,
	{ discourse, speech, voices, weigh }: Memory,
	gazetteer: Gazetteer,
	areas: Areas,
	hints: PlaceHints,
	country: string | null,
): Draft[] {
	const sites = readSites(whole, gazetteer, hints, discourse);
	const parsed = withoutNamesakes(whole, sites.sites, discourse);
	const cover = coverOf(parsed);
	const triggers = readTriggers(parsed);
	const phrases = readPhrases(parsed, cover, triggers);
	const known = {
		parsed,
		phrases,
		discourse,
		countries: embeddedCountries(),
		country: () => country,
		meant: (unit: Unit) => areas.meant(unit),
	};
	speech.meant = (mention) => {
		const phrase = phrases.find(({ head }) => head === mention);
		return (phrase && identify(phrase, "announce", known)[0]?.id) ?? mention.unit.entry.id;
	};
	const says = readSpeech(parsed, cover, speech);
	const acts = readActs(parsed, cover, readClauses(parsed, cover, phrases, triggers));
	discourse.turn();
	const context: Context = {
		parsed,
		cover,
		phrases,
		casts: new Map(),
		discourse,
		countries: embeddedCountries(),
		sites,
		acts,
		weigh,
		periods: periodsOf(parsed),
		country: () => country,
		meant: (unit) => areas.meant(unit),
	};
	voices.hear(says, context);
	voices.meet(context);
	const drafts: Draft[] = [];
	let named = 0;
	let open: Draft | null = null;
	for (const act of acts) {
		const first = act.triggers[0];
		if (!first) continue;
		// Whoever is named up to the end of an act can be pointed back at from there on.
		while (named < phrases.length && (phrases[named] as Phrase).from < act.to) nameOne(phrases[named++] as Phrase, context);
		const sources = sourcesOf(says, first.from);
		if (first.sort === "statement") {
			const statement = readStatement(act, context, relaysOf(says, first.from), voices);
			if (statement) drafts.push(statement);
			open = statement && OPEN_CONTENT.has(statement.type.value) ? statement : null;
			continue;
		}
		const content = open !== null && !act.triggers.some((t) => t.verb);
		const draft = readEvent(act, context, sources, spokenAt(says, first.from) ?? sources.at(-1) ?? speech.last, content);
		const replies = act.triggers.some((t) => t.mention.unit.entry.id === REPLY);
		if (!draft) {
			if (replies) discourse.did(repliersOf(act, context));
			continue;
		}
		if (!isCumulative(parsed, act, draft, context)) drafts.push(draft);
		const doers = draft.initiators.map((i) => i.value);
		discourse.history.took(draft.initiators, draft.targets, draft.places);
		// "شن الجيش غارات ردا على هجوم حماس واستهدف": what goes on is the act that answers.
		// Who met or agreed is not who did what is told next.
		if (replies || !(draft.traits.answered || MET.has(draft.type.value))) discourse.did(doers);
		if (SIDED.has(draft.type.value))
			discourse.fought(
				doers,
				draft.targets.map((t) => t.value).filter((id) => !PEACEFUL.has(context.countries.kind(id) ?? "")),
			);
		if (familyOf(draft.type.value as EventType) === "attack") {
			discourse.attacked(doers.filter((id) => !PEACEFUL.has(context.countries.kind(id) ?? "")));
			discourse.attackedAt(sites.sites.filter(({ place }) => draft.places.some(({ key }) => key === place.key)));
		}
	}
	while (named < phrases.length) nameOne(phrases[named++] as Phrase, context);
	withAirSupport(drafts, parsed.sentence);
	const said = readSaid(context, says, voices, drafts);
	return [...bySpeakers(drafts, said, context), ...said, ...standingFigures(context, acts, (at) => sourcesOf(says, at))];
}

/** "ردت الفصائل على القصف، واستهدفت": who answers, by a word that tells no act. */
function repliersOf(act: Act, context: Context): string[] {
	return castAct(act, context).flatMap(({ phrase, role }) =>
		role === "agent" ? identify(phrase, "armed_attack", context).map(({ id }) => id) : [],
	);
}

/** Types of acts that nobody is done anything by. */
const MET: ReadonlySet<string> = new Set(["talks", "agreement"]);

/** Types of acts whose doers and targets are two sides of a fight. */
const SIDED: ReadonlySet<string> = new Set(["clash", "armed_attack", "territory_taken", "operation", "shelling", "air_strike"]);

/** Kinds of bodies that carry out no attack, whoever acted last. */
const PEACEFUL: ReadonlySet<string> = new Set(["generic", "ngo", "media", "igo"]);

/** How sure it is whom a name of several bodies means where nothing in the article tells. */
const OPEN_NAME = 0.6;

/** Notes whom a phrase names, for words that point back. */
function nameOne(phrase: Phrase, context: Context): void {
	const { discourse, parsed } = context;
	const { entry, sense } = phrase.head.unit;
	if (phrase.sort === "actor" && !sense.vague && sense.or.length === 0) discourse.name(entry, phrase.head.from, nounOf(phrase, parsed));
	else if (phrase.owned.length === 0 && (phrase.sort === "anaphora" || sense.or.length > 0)) {
		const [who, another] = identify(phrase, "armed_attack", context);
		if (who && !another && (phrase.sort === "anaphora" || who.confidence > OPEN_NAME))
			discourse.point(who.id, context.countries.kind(who.id), phrase.head.from, nounOf(phrase, parsed));
	}
}
