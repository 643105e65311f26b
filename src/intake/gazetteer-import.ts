import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { parse } from "csv-parse";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import { placed } from "./gazetteer-regions.js";
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
import { GazetteerError, readHead, textLines, textStream } from "./gazetteer-text.js";

/** Rows left out for one reason: what it is, how many, and the first of them. */
export interface Skipped extends Skip {
	readonly rows: number;
	/** Line of a table, number of a feature. */
	readonly line: number;
}

/** What came of importing one file. */
export interface ImportReport {
	readonly file: string;
	readonly format: Format;
	readonly places: readonly Place[];
	/** Most frequent reason first. */
	readonly skipped: readonly Skipped[];
}

export interface ImportOptions extends ReadOptions {
	readonly format: Format | null;
	/** Called now and then with the rows read so far. */
	readonly progress?: (rows: number) => void;
}

/** Names by GeoNames id, the preferred ones first. */
export type Names = ReadonlyMap<string, readonly string[]>;

const LARGEST_JSON = 128 * 1024 ** 2;
const MOST_PLACES = 1_000_000;
const LONGEST_RECORD = 1_000_000;
const REPORT_EVERY = 20_000;
const GEONAMES_FIELDS = 19;

/** Whether a file holds GeoNames' alternate names: name id, place id, language, name, and marks. */
export async function isNamesFile(file: string): Promise<boolean> {
	const fields = (await readHead(file)).line.split("\t");
	return fields.length >= 4 && fields.length < GEONAMES_FIELDS && /^\d+$/.test(fields[0] as string) && /^\d+$/.test(fields[1] as string);
}

/** Reads the Arabic names of GeoNames' alternate-names files. Names marked as historic are left. */
export async function readNames(files: readonly string[]): Promise<Names> {
	const preferred = new Map<string, string[]>();
	const others = new Map<string, string[]>();
	for (const file of files) {
		for await (const { text } of textLines(file)) {
			const [, id = "", language, name = "", isPreferred, , , isHistoric] = (text ?? "").split("\t");
			if (language !== "ar" || isHistoric === "1") continue;
			const names = isPreferred === "1" ? preferred : others;
			const there = names.get(id);
			if (there) there.push(name);
			else names.set(id, [name]);
		}
	}
	for (const [id, names] of others) preferred.set(id, [...(preferred.get(id) ?? []), ...names]);
	return preferred;
}

/** The rows of a file as they are taken in: the places, and why others are not among them. */
class Intake {
	readonly raw: RawPlace[] = [];
	private readonly ids = new Set<string>();
	private readonly reasons = new Map<string, { skip: Skip; rows: number; line: number }>();
	private rows = 0;

	constructor(
		private readonly file: string,
		private readonly options: ImportOptions,
	) {}

	get empty(): boolean {
		return this.rows === 0;
	}

	take(row: RawPlace | Skip, line: number): void {
		this.rows++;
		if (this.rows % REPORT_EVERY === 0) this.options.progress?.(this.rows);
		if ("skip" in row) this.leave(row, line);
		else if (this.ids.has(row.id)) this.leave({ skip: "same-id", detail: "" }, line);
		else if (this.raw.length >= MOST_PLACES) throw new GazetteerError(this.file, line, `at most ${MOST_PLACES} places; give --country`);
		else {
			this.ids.add(row.id);
			this.raw.push(row);
		}
	}

	private leave(skip: Skip, line: number): void {
		const key = `${skip.skip} ${skip.detail}`;
		const known = this.reasons.get(key);
		if (known) known.rows++;
		else this.reasons.set(key, { skip, rows: 1, line });
	}

	skipped(): Skipped[] {
		return [...this.reasons.values()].map(({ skip, rows, line }) => ({ ...skip, rows, line })).sort((a, b) => b.rows - a.rows);
	}
}

/**
 * Reads a gazetteer file. `names` are Arabic names given apart, for rows of a GeoNames dump; `embedded` knows the governorates.
 * Throws a `GazetteerError` where the file as a whole cannot be read.
 */
export async function importGazetteer(file: string, names: Names, options: ImportOptions, embedded: Gazetteer): Promise<ImportReport> {
	const format = options.format ?? (await guess(file));
	const intake = new Intake(file, options);
	if (format === "geonames") await readGeonamesFile(file, names, options, intake);
	else if (format === "geojson") readGeojsonFile(file, options, intake);
	else await readTableFile(file, format, options, intake);
	if (intake.empty) throw new GazetteerError(file, 1, "rows; there is none");
	return { file, format, places: placed(intake.raw, embedded, format), skipped: intake.skipped() };
}

/** What parts the columns of a table: the sign that its header has most of. */
function delimiterOf(header: string): string {
	const count = (sign: string) => header.split(sign).length;
	return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

async function guess(file: string): Promise<Format> {
	if (/^\.(geo)?json$/i.test(extname(file))) return "geojson";
	const { line } = await readHead(file);
	if (line.split("\t").length === GEONAMES_FIELDS && /^\d+\t/.test(line)) return "geonames";
	const format = formatOf(line.split(delimiterOf(line)).map((name) => name.replace(/^"|"$/g, "")));
	if (!format) throw new GazetteerError(file, 1, "a GeoNames dump, or a header with name, lat, lon (or give --format and --columns)");
	return format;
}

async function readGeonamesFile(file: string, names: Names, options: ImportOptions, intake: Intake): Promise<void> {
	await readHead(file);
	for await (const { line, text } of textLines(file)) {
		if (text === "") continue;
		const fields = (text ?? "").split("\t");
		if (fields.length !== GEONAMES_FIELDS) intake.take({ skip: "not-fields", detail: String(GEONAMES_FIELDS) }, line);
		else intake.take(readGeonames(fields, names, options), line);
	}
}

async function readTableFile(
	file: string,
	format: Exclude<Format, "geonames" | "geojson">,
	options: ImportOptions,
	intake: Intake,
): Promise<void> {
	const head = await readHead(file);
	const parser = textStream(file, head.encoding).pipe(
		parse({
			bom: true,
			columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
			delimiter: delimiterOf(head.line),
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_RECORD,
		}),
	);
	let first = true;
	try {
		for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
			if (first) requireColumns(file, format, record, options);
			first = false;
			intake.take(readRow(format, record, options), info.lines);
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

function readGeojsonFile(file: string, options: ImportOptions, intake: Intake): void {
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	if (size === undefined) throw new GazetteerError(file, 1, "a file; there is none of this name");
	if (size > LARGEST_JSON) throw new GazetteerError(file, 1, `a GeoJSON file of at most ${LARGEST_JSON / 1024 ** 2} MiB`);
	let parsed: { features?: unknown } | null;
	try {
		parsed = JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
	} catch (error) {
		throw new GazetteerError(file, 1, `JSON (${(error as Error).message})`);
	}
	if (!Array.isArray(parsed?.features)) throw new GazetteerError(file, 1, "a GeoJSON FeatureCollection");
	for (const [i, feature] of parsed.features.entries()) {
		const { geometry, properties } = (feature ?? {}) as Feature;
		if (geometry?.type !== "Point" || !Array.isArray(geometry.coordinates)) {
			intake.take({ skip: "not-point", detail: "" }, i + 1);
			continue;
		}
		const row: Record<string, string> = {};
		for (const [name, value] of Object.entries(properties ?? {}))
			if (typeof value === "string" || typeof value === "number") row[name.toLowerCase()] = String(value);
		const [lon, lat] = geometry.coordinates;
		intake.take(checked(readCsv({ ...row, lat: String(lat), lon: String(lon) }, options), options), i + 1);
	}
}

interface Feature {
	readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
	readonly properties?: Readonly<Record<string, unknown>> | null;
}
