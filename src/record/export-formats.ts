import { stringify } from "csv-stringify/sync";
import type { Cell, Profile } from "./export-profiles.js";
import type { Published } from "./publish.js";

/** Formats of claims and incidents. */
export const ROW_FORMATS = ["csv", "ndjson", "geojson"] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** Rows that may leave the record, in any number. */
export type Rows<T> = AsyncIterable<Published<T>> | Iterable<Published<T>>;

const BOM = "\ufeff";

/** Rows as text, a piece at a time; holds one row. */
export function writeRows<T>(
	format: RowFormat,
	profile: Profile<T>,
	rows: Rows<T>,
	options: { readonly bom: boolean },
): AsyncGenerator<string> {
	if (format === "csv") return writeCsv(profile, rows, options.bom);
	return format === "ndjson" ? writeNdjson(profile, rows) : writeGeojson(profile, rows);
}

/** A table for people: UTF-8 (with its mark, for Excel), CRLF, every cell quoted; text that a spreadsheet would take for a formula has ' before it. */
async function* writeCsv<T>({ columns }: Profile<T>, rows: Rows<T>, bom: boolean): AsyncGenerator<string> {
	yield (bom ? BOM : "") + csvLine(columns.map(({ name }) => name));
	for await (const { value, blurred } of rows) yield csvLine(columns.map(({ cell }) => cell(value, blurred)));
}

function csvLine(cells: readonly Cell[]): string {
	const shown = cells.map((cell) => (typeof cell === "boolean" ? String(cell) : cell));
	return stringify([shown], { quoted: true, quoted_empty: false, escape_formulas: true, record_delimiter: "\r\n" });
}

/** A JSON object a line, with all there is. */
async function* writeNdjson<T>({ whole }: Profile<T>, rows: Rows<T>): AsyncGenerator<string> {
	for await (const row of rows) yield `${JSON.stringify(whole(row))}\n`;
}

/** A FeatureCollection (RFC 7946): the columns of the table as properties, longitude first; null for a row without a point. */
async function* writeGeojson<T>({ columns, id, point }: Profile<T>, rows: Rows<T>): AsyncGenerator<string> {
	let before = '{"type":"FeatureCollection","features":[\n';
	for await (const { value, blurred } of rows) {
		const at = point(value);
		const geometry = at && { type: "Point", coordinates: [at.lon, at.lat] };
		const properties = Object.fromEntries(columns.map(({ name, cell }) => [name, cell(value, blurred)]));
		yield `${before}${JSON.stringify({ type: "Feature", id: id(value), geometry, properties })}`;
		before = ",\n";
	}
	yield before.startsWith("{") ? `${before}]}\n` : "\n]}\n";
}
