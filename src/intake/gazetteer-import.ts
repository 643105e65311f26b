import { createReadStream, readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { parse } from "csv-parse";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import {
	checked,
	type Format,
	formatOf,
	type RawPlace,
	type ReadOptions,
	type Row,
	readCsv,
	readGeonames,
	readRow,
	type Skip,
} from "./gazetteer-rows.js";

/** A fault of a gazetteer file that stops its import: where it is and what was expected. */
export class GazetteerError extends Error {
	constructor(
		readonly file: string,
		readonly line: number,
		readonly expected: string,
	) {
		super(`${file}:${line}: expected ${expected}`);
		this.name = "GazetteerError";
	}
}

/** What came of importing one file. */
export interface ImportReport {
	readonly file: string;
	readonly format: Format | "names";
	readonly places: readonly Place[];
	/** Rows left out, by reason: how many, and the first line. */
	readonly skipped: ReadonlyMap<string, { readonly rows: number; readonly line: number }>;
}

export interface ImportOptions extends ReadOptions {
	readonly format: Format | null;
	/** Called now and then with the rows read so far. */
	readonly progress?: (rows: number) => void;
}

const LARGEST_FILE = 2 * 1024 ** 3;
const LARGEST_JSON = 128 * 1024 ** 2;
const MOST_PLACES = 1_000_000;
const LONGEST_RECORD = 1_000_000;
const REPORT_EVERY = 20_000;
const GEONAMES_FIELDS = 19;

interface Taking {
	readonly raw: RawPlace[];
	readonly skipped: Map<string, { rows: number; line: number }>;
	rows: number;
}

/** Reads gazetteer files. Arabic names given in a GeoNames alternate-names file go to the rows of the other files. */
export async function importGazetteers(files: readonly string[], options: ImportOptions, embedded: Gazetteer): Promise<ImportReport[]> {
	const arabic = new Map<string, string[]>();
	const reports: ImportReport[] = [];
	const rest: string[] = [];
	for (const file of files) {
		if ((await firstLine(file)).split("\t").length < GEONAMES_FIELDS && isAlternateNames(await firstLine(file))) {
			reports.push(await readAlternateNames(file, arabic));
		} else rest.push(file);
	}
	for (const file of rest) {
		const format = options.format ?? (await guess(file));
		const taking: Taking = { raw: [], skipped: new Map(), rows: 0 };
		if (format === "geonames") await readGeonamesFile(file, arabic, options, taking);
		else if (format === "geojson") readGeojsonFile(file, options, taking);
		else await readTableFile(file, format, options, taking);
		reports.push({ file, format, places: placed(taking.raw, embedded, format), skipped: taking.skipped });
	}
	return reports;
}

async function firstLine(file: string): Promise<string> {
	let size: number;
	try {
		size = statSync(file).size;
	} catch {
		throw new GazetteerError(file, 1, "a file that can be read");
	}
	if (size === 0) throw new GazetteerError(file, 1, "rows; the file is empty");
	if (size > LARGEST_FILE) throw new GazetteerError(file, 1, `a file of at most ${LARGEST_FILE / 1024 ** 3} GiB`);
	for await (const line of createInterface({ input: createReadStream(file, { encoding: "utf8", end: LONGEST_RECORD }) }))
		return line.replace(/^\uFEFF/, "");
	return "";
}

function isAlternateNames(line: string): boolean {
	const fields = line.split("\t");
	return fields.length >= 4 && /^\d+$/.test(fields[0] as string) && /^\d+$/.test(fields[1] as string);
}

async function guess(file: string): Promise<Format> {
	if (/^\.(geo)?json$/.test(extname(file))) return "geojson";
	const line = await firstLine(file);
	if (line.split("\t").length === GEONAMES_FIELDS) return "geonames";
	const format = formatOf(line.split(",").map((name) => name.replace(/^"|"$/g, "")));
	if (!format) throw new GazetteerError(file, 1, "a GeoNames dump, or a header with name, lat, lon (or give --format and --columns)");
	return format;
}

async function readAlternateNames(file: string, arabic: Map<string, string[]>): Promise<ImportReport> {
	for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
		const [, id = "", language, name = ""] = line.split("\t");
		if (language !== "ar") continue;
		const names = arabic.get(id);
		if (names) names.push(name);
		else arabic.set(id, [name]);
	}
	return { file, format: "names", places: [], skipped: new Map() };
}

function take(taking: Taking, row: RawPlace | Skip, line: number, file: string, options: ImportOptions): void {
	taking.rows++;
	if (taking.rows % REPORT_EVERY === 0) options.progress?.(taking.rows);
	if ("skip" in row) {
		const known = taking.skipped.get(row.skip);
		if (known) known.rows++;
		else taking.skipped.set(row.skip, { rows: 1, line });
		return;
	}
	if (taking.raw.length >= MOST_PLACES) throw new GazetteerError(file, line, `at most ${MOST_PLACES} places; give --country`);
	taking.raw.push(row);
}

async function readGeonamesFile(
	file: string,
	arabic: ReadonlyMap<string, readonly string[]>,
	options: ImportOptions,
	taking: Taking,
): Promise<void> {
	let line = 0;
	for await (const text of createInterface({ input: createReadStream(file, "utf8") })) {
		line++;
		if (text === "") continue;
		const fields = text.replace(/^\uFEFF/, "").split("\t");
		if (fields.length !== GEONAMES_FIELDS) take(taking, { skip: `not ${GEONAMES_FIELDS} fields` }, line, file, options);
		else take(taking, readGeonames(fields, arabic, options), line, file, options);
	}
}

async function readTableFile(
	file: string,
	format: Exclude<Format, "geonames" | "geojson">,
	options: ImportOptions,
	taking: Taking,
): Promise<void> {
	await firstLine(file);
	const parser = createReadStream(file).pipe(
		parse({
			bom: true,
			columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_RECORD,
		}),
	);
	try {
		for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
			if (taking.rows === 0) requireColumns(file, format, record, options);
			take(taking, readRow(format, record, options), info.lines, file, options);
		}
	} catch (error) {
		if (error instanceof GazetteerError) throw error;
		const { message, lines } = error as { message: string; lines?: number };
		throw new GazetteerError(file, lines ?? 1, `a CSV table (${message})`);
	}
}

function requireColumns(file: string, format: Format, record: Row, options: ImportOptions): void {
	for (const [name, column] of options.columns)
		if (record[column.toLowerCase()] === undefined) throw new GazetteerError(file, 1, `a column ${column} for ${name}`);
	const has = (...names: string[]) => names.some((name) => record[name] !== undefined || options.columns.has(name));
	if (!has("lat", "latitude", "y") || !has("lon", "lng", "longitude", "x")) throw new GazetteerError(file, 1, "columns lat and lon");
	if (format === "wof" && !has("wof_id")) throw new GazetteerError(file, 1, "a column wof_id");
}

function readGeojsonFile(file: string, options: ImportOptions, taking: Taking): void {
	if (statSync(file).size > LARGEST_JSON) throw new GazetteerError(file, 1, `a GeoJSON file of at most ${LARGEST_JSON / 1024 ** 2} MiB`);
	let parsed: { features?: { geometry?: { type?: string; coordinates?: unknown[] }; properties?: Record<string, unknown> }[] };
	try {
		parsed = JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new GazetteerError(file, 1, `JSON (${(error as Error).message})`);
	}
	if (!Array.isArray(parsed.features)) throw new GazetteerError(file, 1, "a GeoJSON FeatureCollection");
	parsed.features.forEach(({ geometry, properties }, i) => {
		if (geometry?.type !== "Point") return take(taking, { skip: "not a point" }, i + 1, file, options);
		const row: Record<string, string> = {};
		for (const [name, value] of Object.entries(properties ?? {}))
			if (typeof value === "string" || typeof value === "number") row[name.toLowerCase()] = String(value);
		const [lon, lat] = geometry.coordinates ?? [];
		const raw = readCsv({ ...row, lat: String(lat), lon: String(lon) }, options);
		take(taking, "skip" in raw ? raw : checked(raw, options), i + 1, file, options);
	});
}

const ISO = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const VOTERS = 300;
/** A known place further than this, in degrees, says nothing of a row's governorate. */
const FAR = 0.5;

/** Gives rows their ISO 3166-2 codes: a source's region takes the code of the known places nearest to its rows. */
function placed(raws: readonly RawPlace[], embedded: Gazetteer, source: string): Place[] {
	const known = new Map<string, Place[]>();
	for (const place of embedded.all()) {
		if (place.admin1 === null || place.source.endsWith("-area")) continue;
		const there = known.get(place.country);
		if (there) there.push(place);
		else known.set(place.country, [place]);
	}
	const votes = new Map<string, Map<string, number>>();
	const counts = new Map<string, number>();
	for (const raw of raws) {
		const key = `${raw.country} ${raw.regionKey}`;
		const count = counts.get(key) ?? 0;
		if (raw.regionKey === "" || ISO.test(raw.regionKey) || count >= VOTERS) continue;
		counts.set(key, count + 1);
		const own =
			raw.kind === "adm1"
				? raw.names.flatMap((name) => embedded.named(name)).find((place) => place.kind === "adm1" && place.country === raw.country)?.admin1
				: null;
		const code = own ?? nearest(raw, known.get(raw.country) ?? []);
		if (!code) continue;
		const tally = votes.get(key) ?? new Map<string, number>();
		tally.set(code, (tally.get(code) ?? 0) + (own ? VOTERS : 1));
		votes.set(key, tally);
	}
	const winners = new Map<string, string>();
	for (const [key, tally] of votes) winners.set(key, [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "");
	return raws.map((raw): Place => {
		const code = ISO.test(raw.regionKey)
			? raw.regionKey
			: raw.regionKey === ""
				? nearest(raw, known.get(raw.country) ?? [])
				: (winners.get(`${raw.country} ${raw.regionKey}`) ?? null);
		const place = {
			id: raw.id,
			name: raw.names[0] as string,
			names: raw.names,
			kind: raw.kind,
			country: raw.country,
			admin1: code || null,
			lat: raw.lat,
			lon: raw.lon,
			population: raw.population,
			source,
		};
		return raw.adm2 === "" ? place : { ...place, adm2: raw.adm2 };
	});
}

function nearest(raw: RawPlace, places: readonly Place[]): string | null {
	let best: string | null = null;
	let least = FAR * FAR;
	for (const place of places) {
		const distance = (place.lat - raw.lat) ** 2 + (place.lon - raw.lon) ** 2;
		if (distance < least) {
			least = distance;
			best = place.admin1;
		}
	}
	return best;
}
