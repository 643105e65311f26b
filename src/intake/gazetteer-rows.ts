import { PLACE_KINDS, type PlaceKind } from "../places/place.js";
import { ISO_REGION } from "./gazetteer-regions.js";

/** A row of a foreign gazetteer, brought to one shape; its governorate is still the source's own code. */
export interface RawPlace {
	readonly id: string;
	readonly names: readonly string[];
	readonly kind: PlaceKind;
	readonly country: string;
	/** What the source calls the governorate: P-code, FIPS code, region id. Rows of one key lie in one governorate. */
	readonly regionKey: string;
	readonly adm2: string;
	readonly lat: number;
	readonly lon: number;
	readonly population: number;
}

/** Reasons for which a row is left out. */
export const SKIP_CODES = [
	"no-arabic-name",
	"no-country",
	"other-country",
	"no-point",
	"not-current",
	"not-a-place",
	"doubtful-name",
	"abandoned",
	"region-elsewhere",
	"same-id",
	"not-fields",
	"not-point",
] as const;
export type SkipCode = (typeof SKIP_CODES)[number];

/** Why a row was left out. */
export interface Skip {
	readonly skip: SkipCode;
	/** What it was: a kind, a country, a number of fields. */
	readonly detail: string;
}

const skip = (code: SkipCode, detail = ""): Skip => ({ skip: code, detail: detail.slice(0, 40) });

/** A row by the names of its columns, in lower case. */
export type Row = Readonly<Record<string, string>>;

export interface ReadOptions {
	/** ISO 3166-1 code for rows that name no country; other countries' rows are left out. */
	readonly country: string | null;
	/** Takes rows that their maker marked as doubtful too. */
	readonly doubtful: boolean;
	/** Own names of the columns, by the names of `COLUMNS`. */
	readonly columns: ReadonlyMap<string, string>;
}

export const FORMATS = ["geonames", "cod", "wof", "csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

const ARABIC = /^[\p{Script=Arabic}\p{M}\d\s().-]+$/u;
const TOWN = 15_000;

/** Names written in Arabic letters, each once; brackets and what they hold dropped. */
export function arabicNames(written: readonly string[]): string[] {
	const found = new Set<string>();
	for (const name of written) {
		const clean = name
			.replace(/\(.*?\)/g, "")
			.replace(/\s+/g, " ")
			.trim();
		if (clean.length > 1 && ARABIC.test(clean)) found.add(clean);
	}
	return [...found];
}

/** A decimal number as tables write it, with a point or a comma, to six places; NaN where it is none. */
function number(written: string | undefined): number {
	const plain = (written ?? "").trim().replace(",", ".");
	return /^[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d{1,2})?$/.test(plain) ? Number(Number(plain).toFixed(6)) : Number.NaN;
}

function people(written: string | undefined): number {
	const value = Number(written ?? "");
	return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function settlement(population: number): PlaceKind {
	return population >= TOWN ? "town" : "village";
}

/** Which format a header line speaks of, or null. */
export function formatOf(header: readonly string[]): Format | null {
	const names = new Set(header.map((name) => name.trim().toLowerCase()));
	if (names.has("pcode") || [...names].some((name) => /^adm[1-4]_pcode$/.test(name))) return "cod";
	if (names.has("wof_id")) return "wof";
	if (names.has("name") && (names.has("lat") || names.has("latitude"))) return "csv";
	return null;
}

/** Reads a row of a format. */
export function readRow(format: Exclude<Format, "geonames" | "geojson">, row: Row, options: ReadOptions): RawPlace | Skip {
	return checked(format === "wof" ? readWof(row) : format === "cod" ? readCod(row, options) : readCsv(row, options), options);
}

/** Holds a row to what every place needs. */
export function checked(raw: RawPlace | Skip, options: ReadOptions): RawPlace | Skip {
	if ("skip" in raw) return raw;
	const country = raw.country.trim() || options.country || "";
	if (raw.names.length === 0) return skip("no-arabic-name");
	if (!/^[A-Z]{2}$/.test(country)) return skip("no-country");
	if (options.country && country !== options.country) return skip("other-country", options.country);
	if (!(Math.abs(raw.lat) <= 90) || !(Math.abs(raw.lon) <= 180)) return skip("no-point");
	if (ISO_REGION.test(raw.regionKey) && !raw.regionKey.startsWith(`${country}-`)) return skip("region-elsewhere", raw.regionKey);
	return { ...raw, id: raw.id.replace(/[^A-Za-z0-9_.:-]+/g, "_"), country };
}

const WOF_KINDS: Readonly<Record<string, PlaceKind>> = {
	country: "country",
	region: "adm1",
	county: "adm2",
	localadmin: "adm3",
	neighbourhood: "neighbourhood",
	macrohood: "neighbourhood",
	borough: "neighbourhood",
	campus: "site",
};

function readWof(row: Row): RawPlace | Skip {
	if (row.is_current === "0") return skip("not-current");
	const population = people(row.population);
	const kind = row.placetype === "locality" ? settlement(population) : WOF_KINDS[row.placetype ?? ""];
	if (!kind) return skip("not-a-place", row.placetype ?? "");
	return {
		id: `wof${row.wof_id}`,
		names: arabicNames([row.name_ar ?? "", ...(row.alt_ar ?? "").split("|"), row.name ?? ""]),
		kind,
		country: row.cc ?? "",
		regionKey: row.region_id ?? "",
		adm2: "",
		lat: number(row.lat),
		lon: number(row.lon),
		population,
	};
}

const LEVELS: Readonly<Record<string, PlaceKind>> = { "1": "adm1", "2": "adm2", "3": "adm3" };

function readCod(row: Row, options: ReadOptions): RawPlace | Skip {
	if (row.join_conf === "C" && !options.doubtful) return skip("doubtful-name");
	const deepest = ["4", "3", "2", "1"].find((level) => row[`adm${level}_pcode`] !== undefined && row[`adm${level}_ar`] !== undefined);
	const code = row.adm4_pcode ?? row.pcode ?? (deepest ? row[`adm${deepest}_pcode`] : undefined) ?? "";
	const parent = row.adm1_pcode ?? row.adm3_pcode ?? code;
	const arabic = row.name_ar_joined ?? row.name_ar ?? (deepest ? row[`adm${deepest}_ar`] : undefined) ?? "";
	const kind: PlaceKind =
		row.adm4_pcode !== undefined
			? "village"
			: row.city_ar !== undefined
				? "neighbourhood"
				: (LEVELS[row.level ?? deepest ?? ""] ?? "village");
	const country = row.adm0_pcode ?? /^[A-Z]{2}\d/.exec(parent)?.[0].slice(0, 2) ?? "";
	return {
		id: `cod${code}`,
		names: arabicNames([arabic, ...(row.alt_ar ?? "").split("|")]),
		kind,
		country,
		regionKey: /^[A-Z]{2}\d\d/.exec(parent)?.[0] ?? "",
		// A district is called as its places call it.
		adm2: row.adm2_en || (kind === "adm2" ? (row.name_en ?? "") : ""),
		lat: number(row.lat),
		lon: number(row.lon),
		population: 0,
	};
}

const KINDS: ReadonlySet<string> = new Set(PLACE_KINDS);

/** What the columns of a table of one's own are called; `name`, `lat` and `lon` must be there. */
export const COLUMNS = ["id", "name", "aliases", "kind", "country", "admin1", "adm2", "lat", "lon", "population"] as const;

/** A table with columns of one's own. */
export function readCsv(row: Row, options: ReadOptions): RawPlace | Skip {
	const cell = (name: string, ...others: string[]) => {
		const own = options.columns.get(name);
		for (const column of own ? [own.toLowerCase()] : [name, ...others]) if (row[column] !== undefined) return row[column];
		return undefined;
	};
	const population = people(cell("population"));
	const kind = cell("kind", "type") ?? "";
	const names = [cell("name", "name_ar") ?? "", ...(cell("aliases", "alt_ar") ?? "").split("|"), cell("name_ar") ?? ""];
	const lat = number(cell("lat", "latitude", "y"));
	const lon = number(cell("lon", "lng", "longitude", "x"));
	return {
		id: `own${cell("id") ?? `${lat.toFixed(4)},${lon.toFixed(4)}`}`,
		names: arabicNames(names),
		kind: KINDS.has(kind) ? (kind as PlaceKind) : settlement(population),
		country: (cell("country", "cc") ?? "").toUpperCase(),
		regionKey: cell("admin1") ?? "",
		adm2: cell("adm2") ?? "",
		lat,
		lon,
		population,
	};
}

const GEONAMES_KINDS: Readonly<Record<string, PlaceKind>> = {
	PCLI: "country",
	ADM1: "adm1",
	ADM2: "adm2",
	ADM3: "adm3",
	RGN: "region",
	AREA: "region",
	RGNE: "region",
	PPLX: "neighbourhood",
	CMP: "camp",
	CMPRF: "camp",
	AIRP: "site",
	AIRB: "site",
	AIRF: "site",
	INSM: "site",
	MT: "region",
	MTS: "region",
	HLL: "site",
	PLN: "region",
	DSRT: "region",
	VAL: "region",
	STM: "water",
	STMI: "water",
	WAD: "water",
	LK: "water",
	RSV: "water",
	DAM: "site",
	OILF: "site",
	PRT: "site",
	PS: "site",
	PSTB: "site",
};

/** A line of a GeoNames dump; `arabic` are names given apart, by GeoNames id. */
export function readGeonames(
	fields: readonly string[],
	arabic: ReadonlyMap<string, readonly string[]>,
	options: ReadOptions,
): RawPlace | Skip {
	const [id = "", name = "", , alternates = "", lat, lon, featureClass, code = "", country = "", , admin1 = ""] = fields;
	const population = people(fields[14]);
	if (code === "PPLH" || code === "PPLQ" || code === "PPLW") return skip("abandoned", code);
	const kind = featureClass === "P" && code !== "PPLX" ? settlement(population) : GEONAMES_KINDS[code];
	if (!kind) return skip("not-a-place", code);
	return checked(
		{
			id: `gn${id}`,
			names: arabicNames([...(arabic.get(id) ?? []), ...alternates.split(","), name]),
			kind,
			country,
			regionKey: admin1 === "" ? "" : `${country}.${admin1}`,
			adm2: "",
			lat: number(lat),
			lon: number(lon),
			population,
		},
		options,
	);
}
