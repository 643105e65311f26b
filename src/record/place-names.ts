// Names of places that may be several: what the record has of them, and what people settle once for all that a name means.
import type { Kysely } from "kysely";
import type { Gazetteer } from "../places/gazetteer.js";
import { holds, liesWithin } from "../places/meanings.js";
import { eachCountryOnce, isSameCountry, type Place } from "../places/place.js";
import { articlesNaming, claimedPlaces } from "../store/claimed-places.js";
import { headOfChain } from "../store/custody.js";
import type { Queries } from "../store/database.js";
import {
	keepPlaceSettlement,
	noteFollowed,
	type PlaceSettlement,
	placeSettlementById,
	settledNames,
	undoPlaceSettlement,
} from "../store/place-settlements.js";
import type { Tables } from "../store/schema.js";
import { writing } from "../store/write.js";
import { type RecordCoder, settling } from "./coder.js";
import { type Recoded, recodeArticles } from "./recode.js";

/** A name that stands for several places of the gazetteer. */
export interface AmbiguousName {
	/** As most claims write it. */
	readonly name: string;
	readonly key: string;
	readonly claims: number;
	/** The places that it may be, those that it was read as most often first. */
	readonly candidates: readonly { readonly place: Place; readonly claims: number }[];
	/** Claims in which it was none of them. */
	readonly none: number;
	/** A claim of each reading, the latest; three at most. */
	readonly examples: readonly number[];
	/** Whether something was settled for it. */
	readonly settled: boolean;
}

const MOST_EXAMPLES = 3;
/** What was read of a store last, by the end of its chain: reading it looks through every claim. */
const known = new WeakMap<
	object,
	{ readonly head: string; readonly coder: RecordCoder; readonly names: Promise<readonly AmbiguousName[]> }
>();

/** Every name in claims that may be several places, those of most claims first. */
export async function ambiguousNames(db: Queries, coder: RecordCoder): Promise<readonly AmbiguousName[]> {
	const { hash: head } = await headOfChain(db);
	const before = known.get(db);
	if (before?.head === head && before.coder === coder) return before.names;
	const names = readNames(db, coder);
	known.set(db, { head, coder, names });
	names.catch(() => known.delete(db));
	return names;
}

async function readNames(db: Queries, { gazetteer, settled }: RecordCoder): Promise<readonly AmbiguousName[]> {
	const byKey = new Map<string, Awaited<ReturnType<typeof claimedPlaces>>>();
	for (const one of await claimedPlaces(db)) {
		const key = gazetteer.matchingForm(one.name);
		byKey.set(key, [...(byKey.get(key) ?? []), one]);
	}
	const keys = new Set(settled.map(({ key }) => key));
	const found: AmbiguousName[] = [];
	for (const [key, readings] of byKey) {
		const places = rivals(key, gazetteer);
		if (places.length < 2) continue;
		const rowOf = (id: string) => places.find((place) => place.id === id || isSameCountry(place, gazetteer.byId(id)));
		const count = (of: (place: string | null) => boolean) => readings.reduce((sum, { place, claims }) => sum + (of(place) ? claims : 0), 0);
		const ordered = [...readings].sort((a, b) => b.claims - a.claims || a.latest - b.latest);
		const candidates = places.map((place) => ({ place, claims: count((id) => id !== null && rowOf(id) === place) }));
		found.push({
			name: ordered[0]?.name ?? key,
			key,
			claims: count(() => true),
			candidates: candidates.sort((a, b) => b.claims - a.claims || b.place.population - a.place.population),
			none: count((id) => id === null || rowOf(id) === undefined),
			examples: ordered.slice(0, MOST_EXAMPLES).map(({ latest }) => latest),
			settled: keys.has(key),
		});
	}
	return found.sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
}

/** The places of a name, but for governorates and countries that hold another of them: who says the one does not mean another place. */
function rivals(key: string, gazetteer: Gazetteer): Place[] {
	const places = eachCountryOnce(gazetteer.findLoosely(key));
	return places.filter((place) => !places.some((other) => holds(place, other)));
}

/** What a name cannot be settled to mean. */
export class UnfitMeaning extends Error {
	override readonly name = "UnfitMeaning";

	constructor(
		/** `noPlace`: no gazetteer has it; `elsewhere`: it does not lie in the area given; `noArea`: no country or governorate has this code. */
		readonly code: "noPlace" | "elsewhere" | "noArea" | "noName",
		readonly about: string,
	) {
		super(`${code}: ${about}`);
	}
}

/** What somebody settles. */
export type NewMeaning = Pick<PlaceSettlement, "id" | "name" | "within" | "place" | "by">;

/**
 * Settles what a place's name means from now on. The claims of the store are brought up to date by `recodeArticles`, with a coder that has what was settled (`withSettled`).
 * @returns the settlement, and whether it was new; one of the same id is kept as it was
 * @throws UnfitMeaning
 */
export async function settlePlaceName(
	db: Kysely<Tables>,
	gazetteer: Gazetteer,
	at: string,
	{ id, name, within, place: placeId, by }: NewMeaning,
): Promise<{ readonly settlement: PlaceSettlement; readonly fresh: boolean }> {
	const key = gazetteer.matchingForm(name);
	if (key === "") throw new UnfitMeaning("noName", name);
	if (within !== null && !isArea(within, gazetteer)) throw new UnfitMeaning("noArea", within);
	const place = placeId === null ? null : gazetteer.byId(placeId);
	if (place === undefined) throw new UnfitMeaning("noPlace", placeId ?? "");
	if (place !== null && !liesWithin(place, within)) throw new UnfitMeaning("elsewhere", `${place.id} (${place.admin1 ?? place.country})`);
	return writing(db, async (tx) => {
		const before = await placeSettlementById(tx, id);
		if (before) return { settlement: before, fresh: false };
		await keepPlaceSettlement(tx, { id, name, key, within, place: placeId, by, at });
		return { settlement: (await placeSettlementById(tx, id)) as PlaceSettlement, fresh: true };
	});
}

function isArea(code: string, gazetteer: Gazetteer): boolean {
	if (gazetteer.country(code) !== undefined) return true;
	for (const { kind, admin1 } of gazetteer.all()) if (kind === "adm1" && admin1 === code) return true;
	return false;
}

/** Takes back what was settled. Returns it, null where nothing of this id holds. */
export function unsettlePlaceName(db: Kysely<Tables>, at: string, id: string, by: string): Promise<PlaceSettlement | null> {
	return writing(db, (tx) => undoPlaceSettlement(tx, at, id, by));
}

/** A coder with what is settled in a store by now. */
export async function withSettled(db: Queries, coder: RecordCoder): Promise<RecordCoder> {
	return settling(coder, await settledNames(db));
}

/** Codes the articles of a settled name anew, and notes once all are that the claims follow; whoever opens the record next takes up what is left. */
export async function followSettlement(
	db: Kysely<Tables>,
	coder: () => RecordCoder,
	now: () => string,
	settlement: PlaceSettlement,
	articles: readonly string[],
	options: { readonly progress: (articles: number) => void; readonly stopped: () => boolean },
): Promise<Recoded> {
	const sum = await recodeArticles(db, coder, now, articles, options);
	if (!options.stopped()) await noteFollowed(db, settlement, now());
	return sum;
}

/** The articles that a name's meaning touches: those with a claim at a place of that name, now or before, and where no place had it, all that have its words. */
export async function articlesOfName(db: Queries, gazetteer: Gazetteer, name: string): Promise<string[]> {
	const key = gazetteer.matchingForm(name);
	const unknown = gazetteer.findLoosely(key).length === 0;
	const articles = await articlesNaming(db, name);
	return articles
		.filter(({ names }) => unknown || names.some((each) => gazetteer.matchingForm(each) === key))
		.map(({ article }) => article);
}
