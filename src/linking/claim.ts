import { type EventType, familyOf, type Modality, type StatementType } from "../schemes/codebook.js";
import type { Article, EventClaim, PlaceValue, Precision, Range, StatementClaim, Toll } from "../schemes/record.js";
import { dayNumber } from "./days.js";
import { nameKey, wordsOf } from "./words.js";

/** A place of a claim, with what it takes to compare it with another. */
export interface LinkPlace {
	readonly name: string;
	/** The name in a form that its spellings share. */
	readonly key: string;
	/** The gazetteer's id, where it was found. */
	readonly id: string | null;
	readonly admin1: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: Precision;
}

/** How a claim's days are known: told as a day or a longer stretch, or guessed from the day of publication, or not at all. */
export type Dating = "day" | "stretch" | "guessed" | "none";

/**
 * What linking needs of a claim and its article: small, plain JSON, to be stored beside the claim. Made by `toLink`.
 */
export interface ClaimToLink {
	/** Unique in the store. */
	readonly id: string;
	readonly article: string;
	/** The independent source: the same for all articles that copy one text. */
	readonly source: string;
	readonly outlet: string | null;
	/** Publication day, ISO 8601. */
	readonly published: string | null;
	/** The same as the number of a day since 1970. */
	readonly publishedDay: number | null;
	readonly kind: "event" | "statement";
	readonly type: EventType | StatementType;
	/** Types that may tell of one act share it. */
	readonly family: string;
	readonly modality: Modality;
	/** As the claim has them. */
	readonly from: string | null;
	readonly to: string | null;
	/** First and last day on which it can have been, as numbers of days since 1970; null where nothing tells. */
	readonly days: readonly [first: number, last: number] | null;
	readonly dating: Dating;
	readonly places: readonly LinkPlace[];
	readonly initiators: readonly string[];
	readonly supporters: readonly string[];
	readonly targets: readonly string[];
	readonly toll: Toll;
	readonly count: Range | null;
	readonly means: readonly string[];
	readonly objects: readonly string[];
	/** Who says so, outermost first: the actor's id, or the name as written. */
	readonly saidBy: readonly string[];
	/** Hashes of the words that carry meaning in its quotes, sorted. */
	readonly words: readonly number[];
	/** Told in the headline or at the top of the text. */
	readonly leading: boolean;
}

/** What the store knows of a claim's article beyond the article itself. */
export interface LinkContext {
	/** The claim's id in the store; claim ids of articles are unique only within theirs. */
	readonly id: string;
	/** The group of copies; the article's own id where it is alone. */
	readonly source?: string;
}

/** So many days before publication an undated act of the news can lie. */
const NEWS_DAYS = 1;
/** The top of a text, in characters after the headline. */
const TOP = 280;
const MOST_PLACES = 12;
const MOST_ACTORS = 16;

/** Families for linking: what one teller calls an attack, another tells by its damage. */
const JOINED: Readonly<Record<string, string>> = {
	property_damage: "attack",
	interception: "attack",
	prison_break: "attack",
	crackdown: "unrest",
};

/** The claim of an article in the form that is linked. Figures are not linked; see `series.ts`. */
export function toLink(claim: EventClaim | StatementClaim, article: Article, context: LinkContext): ClaimToLink {
	const published = dayNumber(article.published);
	const [days, dating] = daysOf(dayNumber(claim.from), dayNumber(claim.to), published);
	const event = claim.kind === "event" ? claim : null;
	const top = [...article.title].length + TOP;
	return {
		id: context.id,
		article: article.id,
		source: context.source ?? article.id,
		outlet: article.outlet ?? null,
		published: published === null ? null : (article.published as string).slice(0, 10),
		publishedDay: published,
		kind: claim.kind,
		type: claim.type,
		family: event ? linkFamily(event.type) : "statement",
		modality: claim.modality,
		from: claim.from,
		to: claim.to,
		days,
		dating,
		places: placesOf(claim.places),
		initiators: claim.initiators.slice(0, MOST_ACTORS),
		supporters: claim.supporters.slice(0, MOST_ACTORS),
		targets: claim.targets.slice(0, MOST_ACTORS),
		toll: event?.toll ?? {},
		count: event?.count ?? null,
		means: event?.means ?? [],
		objects: event?.objects ?? [],
		saidBy: claim.attribution.map(({ name, id }) => id ?? name),
		words: wordsOf(claim.quotes.map(({ quote }) => quote).join("\n")),
		leading: claim.quotes.some(({ from }) => from < top),
	};
}

/** Places of a claim in the form that is compared; the first twelve. */
export function placesOf(places: readonly PlaceValue[]): LinkPlace[] {
	return places.slice(0, MOST_PLACES).map(({ name, admin1, gazetteerId, lat, lon, precision }) => ({
		name,
		key: nameKey(name),
		id: gazetteerId ?? null,
		admin1,
		lat: lat ?? null,
		lon: lon ?? null,
		precision: precision ?? "none",
	}));
}

/** The family of types that may tell of one act. */
export function linkFamily(type: EventType): string {
	return JOINED[type] ?? familyOf(type);
}

function daysOf(from: number | null, to: number | null, published: number | null): readonly [readonly [number, number] | null, Dating] {
	const first = from ?? to;
	const last = to ?? from;
	if (first !== null && last !== null) return [[Math.min(first, last), Math.max(first, last)], first === last ? "day" : "stretch"];
	return published === null ? [null, "none"] : [[published - NEWS_DAYS, published], "guessed"];
}
