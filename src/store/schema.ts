// The tables of the record, as kysely sees them. Days are `YYYY-MM-DD`, times ISO 8601 in UTC, numbers numbers on both databases.
import type { ColumnType, Generated } from "kysely";

/** A column of JSON: parsed when read, written as text. */
type Json<T> = ColumnType<T, string, string>;
/** A column that the database fills in when it is not given. */
type Filled<T> = ColumnType<T, T | undefined, T>;

export interface SettingTable {
	key: string;
	value: Json<unknown>;
}

/** A publisher. What people think of its reliability stands in `outlet_rating`, with its history. */
export interface OutletTable {
	id: string;
	name: string;
	agency: Filled<boolean>;
}

export interface OutletRatingTable {
	id: Generated<number>;
	outlet: string;
	/** Admiralty scale, A to F; F cannot be judged. */
	reliability: string;
	note: string | null;
	by: string;
	at: string;
}

/** Something that is asked again and again for articles. */
export interface SourceTable {
	id: Generated<number>;
	locator: string;
	title: string | null;
	outlet: string | null;
	/** Seconds between two polls; null follows the source's own rhythm. */
	every: number | null;
	next_at: string | null;
	failures: Filled<number>;
	/** What the last poll left for the next: validators, rhythm. */
	state: Json<unknown>;
	added_at: string;
	polled_at: string | null;
	stopped: Filled<boolean>;
}

/** Raw bytes, compressed by gzip, under the digest of what they were before. */
export interface BodyTable {
	sha256: string;
	size: number;
	bytes: Uint8Array;
}

/** One getting of bytes. */
export interface CaptureTable {
	id: string;
	locator: string;
	at: string;
	method: string;
	status: number | null;
	headers: Json<readonly (readonly [string, string])[]>;
	body: string;
}

/** The chain: each entry's hash covers the entry before it. */
export interface CustodyTable {
	seq: number;
	at: string;
	act: string;
	subject: string;
	digest: string;
	/** JSON as it was hashed, byte for byte. */
	detail: string;
	previous: string;
	hash: string;
}

export interface ArticleTable {
	id: string;
	stated_id: string | null;
	title: string;
	text: string;
	published: string | null;
	published_day: string | null;
	outlet: string | null;
	author: string | null;
	language: string;
	url: string | null;
	capture: string;
	sha256: string;
	added_at: string;
	/** The article that this one is a copy of: the first of its group. */
	copy_of: string | null;
	/** Fingerprint for finding copies. */
	signature: Json<unknown> | null;
	coder: number | null;
	notes: Json<unknown>;
}

/** What of an article is looked for by words. */
export interface ArticleTextTable {
	article: string;
	folded: string;
	words: ColumnType<never, string, string>;
}

/** Every word that an article of the store has, with its trigrams, for what is spelt otherwise. */
export interface WordTable {
	form: string;
	grams: readonly string[];
}

/** What has been seen of a source, so that it is not asked for twice. */
export interface ItemTable {
	source: string;
	key: string;
	article: string | null;
	at: string;
}

/** An item that gave no article, or an article that could not be coded. */
export interface FaultTable {
	id: Generated<number>;
	source: string;
	key: string;
	code: string;
	detail: string;
	capture: string | null;
	at: string;
	tries: Filled<number>;
	tried_at: string;
	resolved_at: string | null;
	/** It may be over later: a host that did not answer. */
	passing: boolean;
	/** Where to ask for it again: an address of the web; null where its bytes are all there is. */
	address: string | null;
}

export interface CoderTable {
	id: Generated<number>;
	version: string;
	lexicons: string;
	/** Digest of the gazetteers that were added. */
	gazetteer: string;
}

/** A claim of an article. `thread` stays when another coder gives the claim anew; decisions are about threads. */
export interface ClaimTable {
	id: Generated<number>;
	thread: number;
	article: string;
	/** The claim's id within its article, as in `c3`. */
	no: string;
	/** The coder that gave it; null where a person added it. */
	coder: number | null;
	current: Filled<boolean>;
	/** What the coder gave, never changed. */
	machine: Json<unknown>;
	/** The claim with people's corrections over it; null where there are none. */
	corrected: Json<unknown> | null;
	status: Filled<ClaimStatus>;
	kind: string;
	type: string;
	modality: string;
	from_day: string | null;
	to_day: string | null;
	published_day: string | null;
	outlet: string | null;
	initiators: readonly string[];
	targets: readonly string[];
	/** Everybody with a part in it: initiators, supporters, targets. */
	actors: readonly string[];
	/** Gazetteer ids, district, governorate and country of each place: a claim is found under all that holds it. */
	places: readonly string[];
	killed_min: number | null;
	killed_max: number | null;
	injured_min: number | null;
	injured_max: number | null;
	/** Share of such claims that are right, 0–1. */
	confidence: number;
	incident: number | null;
	/** Of a figure: the series that it belongs to. */
	series: string | null;
}

export const CLAIM_STATUSES = ["open", "accepted", "corrected", "rejected", "added"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What a person decided about a claim. Undoing it is a time, not a deletion. */
export interface DecisionTable {
	/** Given by whoever decides, so that sending it twice is saving it once. */
	id: string;
	thread: number;
	verdict: string;
	/** Field to value, of a correction. */
	changes: Json<Record<string, unknown>>;
	note: string | null;
	by: string;
	at: string;
	undone_at: string | null;
}

/** A hypothesis that several claims tell of the same occurrence, with what is shown of it in lists. */
export interface IncidentTable {
	id: Generated<number>;
	type: string;
	from_day: string | null;
	to_day: string | null;
	first_report: string | null;
	latest_report: string | null;
	admin1: string | null;
	lat: number | null;
	lon: number | null;
	precision: string | null;
	killed_min: number | null;
	killed_max: number | null;
	injured_min: number | null;
	injured_max: number | null;
	claims: number;
	articles: number;
	/** Independent sources: copies of one text are one. */
	sources: number;
	contested: boolean;
	credibility: number;
	actors: readonly string[];
	places: readonly string[];
	/** All that is said of it, side by side. */
	view: Json<unknown>;
	changed_at: string;
	/** A person has settled what belongs to it. */
	pinned: Filled<boolean>;
}

/** Why a claim stands in an incident. */
export interface LinkTable {
	claim: number;
	incident: number;
	role: string;
	score: number;
	reasons: Json<unknown>;
	by: string;
	/** What linking knows of the claim. */
	projection: Json<unknown>;
}

/** Where linking looks a claim up. */
export interface BlockTable {
	key: string;
	claim: number;
}

export interface CopyBandTable {
	key: string;
	article: string;
}

/** What a person settled about two claims: one occurrence, or two. */
export interface LinkDecisionTable {
	id: Generated<number>;
	/** What was settled in one step, and is undone in one. */
	settlement: string;
	act: string;
	thread: number;
	other: number;
	by: string;
	at: string;
	undone_at: string | null;
}

export interface JobTable {
	id: Generated<number>;
	kind: string;
	argument: Json<unknown>;
	state: string;
	done: Filled<number>;
	total: number | null;
	message: string | null;
	started_at: string;
	ended_at: string | null;
}

export interface GazetteerTable {
	name: string;
	rows: number;
	tsv: string;
	added_at: string;
}

/** What lets somebody in from elsewhere. The token itself is shown once and kept nowhere. */
export interface TokenTable {
	id: string;
	name: string;
	scope: string;
	/** sha256 of the token. */
	hash: string;
	created_at: string;
	used_at: string | null;
	revoked_at: string | null;
}

/** Areas of one level of a country that somebody imported for the map. */
export interface BoundaryTable {
	/** ISO 3166-1. */
	country: string;
	/** 1 for governorates, 2 for districts, 3 for subdistricts. */
	level: number;
	/** Name of the file that it came from, and the digest of its bytes. */
	source: string;
	sha256: string;
	areas: number;
	points: number;
	/** TopoJSON whose object is `areas`: as imported, to about a metre; and simplified, for showing a country. */
	fine: Json<unknown>;
	coarse: Json<unknown>;
	at: string;
}

/** What a place's name means from now on. Undoing it is a time, not a deletion. */
export interface PlaceSettlementTable {
	/** Given by whoever settles, so that sending it twice is saving it once. */
	id: string;
	name: string;
	/** The name in matching form. */
	key: string;
	/** Only where the place would lie in this country or governorate, by its code; null anywhere. */
	within: string | null;
	/** The gazetteer's id of what is meant; null where none of the gazetteer's places is. */
	place: string | null;
	by: string;
	at: string;
	undone_at: string | null;
	/** When the claims of the record had followed it, or its undoing; null while they have still to. */
	followed_at: Generated<string | null>;
}

/** A search that somebody gave a name. */
export interface SavedSearchTable {
	name: string;
	/** The page that it belongs to. */
	page: string;
	/** As the address bar has it, without the question mark. */
	query: string;
	by: string;
	at: string;
}

export interface Tables {
	setting: SettingTable;
	outlet: OutletTable;
	outlet_rating: OutletRatingTable;
	source: SourceTable;
	body: BodyTable;
	capture: CaptureTable;
	custody: CustodyTable;
	article: ArticleTable;
	article_text: ArticleTextTable;
	word: WordTable;
	item: ItemTable;
	fault: FaultTable;
	coder: CoderTable;
	claim: ClaimTable;
	decision: DecisionTable;
	incident: IncidentTable;
	link: LinkTable;
	block: BlockTable;
	copy_band: CopyBandTable;
	link_decision: LinkDecisionTable;
	job: JobTable;
	gazetteer: GazetteerTable;
	token: TokenTable;
	boundary: BoundaryTable;
	place_settlement: PlaceSettlementTable;
	saved_search: SavedSearchTable;
}
