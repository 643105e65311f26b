import type { Told } from "../linking/index.js";
import { TOLL_KEYS, type TollKey } from "../schemes/codebook.js";
import type { Claim, PlaceValue, Range } from "../schemes/record.js";
import type { FoundIncident } from "../store/incident-search.js";
import type { FoundClaim } from "../store/search.js";
import { inEnglish } from "./english-names.js";
import type { Published } from "./publish.js";

/** What a cell holds. */
export type Cell = string | number | boolean | null;

/** A column of a table: its name in ASCII, and what it holds of a row. `docs/exports.md` describes each. */
export interface Column<T> {
	readonly name: string;
	cell(value: T, blurred: boolean): Cell;
}

/** How a sort of row is written: as a table, and whole. */
export interface Profile<T> {
	readonly columns: readonly Column<T>[];
	id(value: T): number;
	/** Degrees; null where it has no point. */
	point(value: T): { readonly lat: number; readonly lon: number } | null;
	/** All there is of it, for programs. */
	whole(row: Published<T>): object;
}

const column = <T>(name: string, cell: Column<T>["cell"]): Column<T> => ({ name, cell });
const joined = (values: readonly string[]) => values.join("; ");

/** The least and the most of a quantity, in two columns. */
function bounds<T>(name: string, of: (value: T) => Range | null | undefined): Column<T>[] {
	return [column(`${name}_min`, (value) => of(value)?.[0] ?? null), column(`${name}_max`, (value) => of(value)?.[1] ?? null)];
}

/** The first place that has a point, else the first. */
function mainPlace({ places }: Claim): PlaceValue | null {
	return places.find(({ lat }) => lat !== undefined) ?? places[0] ?? null;
}

const things = (claim: Claim, key: "objects" | "means") => (claim.kind === "statement" ? "" : joined(claim[key]));
const ofClaim = (name: string, cell: (claim: Claim) => Cell) => column<FoundClaim>(name, ({ claim }) => cell(claim));

/** A row a claim. */
export const CLAIM_PROFILE: Profile<FoundClaim> = {
	columns: [
		column("claim_id", ({ id }) => id),
		column("thread_id", ({ thread }) => thread),
		column("incident_id", ({ incident }) => incident),
		ofClaim("kind", ({ kind }) => kind),
		ofClaim("type", ({ type }) => type),
		ofClaim("modality", ({ modality }) => modality),
		ofClaim("from_day", ({ from }) => from),
		ofClaim("to_day", ({ to }) => to),
		ofClaim("places", ({ places }) => joined(places.map(({ name }) => name))),
		ofClaim("places_en", ({ places }) => joined(places.map(({ name, gazetteerId }) => inEnglish(name, gazetteerId ?? null) ?? name))),
		ofClaim("admin1", ({ places }) => joined([...new Set(places.flatMap(({ admin1 }) => admin1 ?? []))])),
		ofClaim("point_of", (claim) => (mainPlace(claim)?.lat === undefined ? null : (mainPlace(claim)?.name ?? null))),
		ofClaim("lat", (claim) => mainPlace(claim)?.lat ?? null),
		ofClaim("lon", (claim) => mainPlace(claim)?.lon ?? null),
		ofClaim("precision", (claim) => mainPlace(claim)?.precision ?? "none"),
		ofClaim("initiators", ({ initiators }) => joined(initiators)),
		ofClaim("supporters", ({ supporters }) => joined(supporters)),
		ofClaim("targets", ({ targets }) => joined(targets)),
		ofClaim("objects", (claim) => things(claim, "objects")),
		ofClaim("means", (claim) => things(claim, "means")),
		...TOLL_KEYS.flatMap((key) => bounds<FoundClaim>(key, ({ claim }) => (claim.kind === "event" ? claim.toll[key]?.total : null))),
		...bounds<FoundClaim>("count", ({ claim }) => (claim.kind === "event" ? claim.count : null)),
		...bounds<FoundClaim>("value", ({ claim }) => (claim.kind === "figure" ? claim.value : null)),
		ofClaim("unit", (claim) => (claim.kind === "figure" ? claim.unit : null)),
		ofClaim("attribution", ({ attribution }) => joined(attribution.map(({ name }) => name))),
		ofClaim("quotes", ({ quotes }) => quotes.map(({ quote }) => quote).join(" … ")),
		column("article_id", ({ article }) => article),
		column("article_title", ({ title }) => title),
		column("article_url", ({ url }) => url),
		column("outlet", ({ outlet }) => outlet),
		column("published", ({ published }) => published),
		column("status", ({ status }) => status),
		column("corrected", ({ corrected }) => corrected),
		column("confidence", ({ confidence }) => Math.round(confidence * 1000) / 1000),
		column("blurred", (_, blurred) => blurred),
	],
	id: ({ id }) => id,
	point: ({ claim }) => pointOf(mainPlace(claim)),
	whole: ({ value: { article, title, url, outlet, published, ...rest }, blurred }) => ({
		...rest,
		article: { id: article, title, url, outlet, published },
		blurred,
	}),
};

/** The place that an incident is shown at: the first by sources that is narrower than a governorate, else the first. */
function placeOf({ view }: FoundIncident) {
	const narrow = view.places.find(({ value }) => value.precision !== "country" && value.precision !== "adm1");
	return (narrow ?? view.places[0])?.value ?? null;
}

function tollOf({ view }: FoundIncident, wanted: TollKey): Range | null {
	return view.tolls.find(({ key, group }) => key === wanted && group === null)?.overall ?? null;
}

const told = (values: readonly Told<string>[]) => joined(values.map(({ value }) => value));

/** A row an incident. */
export const INCIDENT_PROFILE: Profile<FoundIncident> = {
	columns: [
		column("incident_id", ({ id }) => id),
		column("type", ({ type }) => type),
		column("types_told", ({ view }) => told(view.types)),
		column("from_day", ({ from_day }) => from_day),
		column("to_day", ({ to_day }) => to_day),
		column("place", (incident) => placeOf(incident)?.name ?? null),
		column("place_en", (incident) => {
			const place = placeOf(incident);
			return place === null ? null : (inEnglish(place.name, place.id) ?? place.name);
		}),
		column("admin1", (incident) => placeOf(incident)?.admin1 ?? null),
		column("lat", (incident) => placeOf(incident)?.lat ?? null),
		column("lon", (incident) => placeOf(incident)?.lon ?? null),
		column("precision", (incident) => placeOf(incident)?.precision ?? "none"),
		column("places_told", ({ view }) => joined(view.places.map(({ value }) => value.name))),
		column("initiators", ({ view }) => told(view.initiators)),
		column("initiators_named_by", ({ view }) => joined(view.initiators.map(({ value, saidBy }) => `${value}: ${saidBy.join(", ")}`))),
		column("targets", ({ view }) => told(view.targets)),
		column("objects", ({ objects }) => joined(objects)),
		...TOLL_KEYS.flatMap((key) => bounds<FoundIncident>(key, (incident) => tollOf(incident, key))),
		column("sources", ({ sources }) => sources),
		column("articles", ({ articles }) => articles),
		column("claims", ({ claims }) => claims),
		column("contested", ({ view }) => joined(view.contested.map(({ what }) => what))),
		column("denials", ({ view }) => view.denials.length),
		column("credibility", ({ credibility }) => credibility),
		column("credibility_rule", ({ view }) => view.credibility.rule),
		column("first_report", ({ first_report }) => first_report),
		column("latest_report", ({ latest_report }) => latest_report),
		column("claim_ids", ({ view }) => joined(view.claims)),
		column("pinned", ({ pinned }) => pinned),
		column("blurred", (_, blurred) => blurred),
	],
	id: ({ id }) => id,
	point: (incident) => pointOf(placeOf(incident)),
	whole: ({ value, blurred }) => ({ ...value, blurred }),
};

function pointOf(
	place: { readonly lat?: number | null | undefined; readonly lon?: number | null | undefined } | null,
): { lat: number; lon: number } | null {
	return typeof place?.lat === "number" && typeof place.lon === "number" ? { lat: place.lat, lon: place.lon } : null;
}
