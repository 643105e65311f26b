import { LexiconError } from "../engine/lexicon.js";
import { PLACE_KINDS, type Place, type PlaceKind } from "./place.js";

/** Columns of a place table, in order; names in `aliases` are separated by `|`. */
export const COLUMNS = ["id", "name", "aliases", "kind", "country", "admin1", "adm2", "lat", "lon", "population", "source"] as const;

const HEADER = COLUMNS.join("\t");
const KINDS: ReadonlySet<string> = new Set(PLACE_KINDS);
const ID = /^[A-Za-z0-9_.:-]+$/;
const COUNTRY = /^[A-Z]{2}$/;
const ADMIN1 = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/**
 * Reads a table of places: one place a line, fields separated by tabs, `#` opens a comment, the header line is optional.
 * `admin1` is an ISO 3166-2 code, or empty or the country's code where the place lies in none. Throws a `LexiconError` at the first bad line.
 */
export function parseTable(file: string, text: string): Place[] {
	const places: Place[] = [];
	const seen = new Map<string, number>();
	const lines = text.split("\n");
	for (let i = 0; i < lines.length; i++) {
		const line = (lines[i] as string).replace(/\r$/, "");
		if (line === "" || line.startsWith("#") || line === HEADER) continue;
		const place = parseRow(file, i + 1, line);
		const before = seen.get(place.id);
		if (before !== undefined) throw new LexiconError(file, i + 1, `an id of its own; ${place.id} stands on line ${before}`);
		seen.set(place.id, i + 1);
		places.push(place);
	}
	return places;
}

function parseRow(file: string, line: number, row: string): Place {
	const fail = (expected: string): never => {
		throw new LexiconError(file, line, expected);
	};
	const fields = row.split("\t");
	if (fields.length !== COLUMNS.length) fail(`${COLUMNS.length} fields separated by tabs (${COLUMNS.join(", ")}), got ${fields.length}`);
	const [id, name, aliases, kind, country, admin1, adm2, lat, lon, population, source] = fields.map((field) => field.trim()) as [
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
	];
	if (!ID.test(id)) fail(`an id of letters, digits and _ . : -, got \`${id}\``);
	if (name === "") fail("a name");
	if (!KINDS.has(kind)) fail(`\`kind\` to be one of ${PLACE_KINDS.join(", ")}, got \`${kind}\``);
	if (!COUNTRY.test(country)) fail(`\`country\` to be an ISO 3166-1 code of two letters, got \`${country}\``);
	if (admin1 !== "" && admin1 !== country && !(ADMIN1.test(admin1) && admin1.startsWith(country)))
		fail(`\`admin1\` to be an ISO 3166-2 code of ${country} or empty, got \`${admin1}\``);
	return {
		id,
		name,
		names: [name, ...aliases.split("|").map((alias) => alias.trim())].filter((each) => each !== ""),
		kind: kind as PlaceKind,
		country,
		admin1: admin1 === "" || admin1 === country ? null : admin1,
		adm2: adm2 === "" ? null : adm2,
		lat: degrees(lat, 90) ?? fail(`\`lat\` between -90 and 90, got \`${lat}\``),
		lon: degrees(lon, 180) ?? fail(`\`lon\` between -180 and 180, got \`${lon}\``),
		population: /^[0-9]*$/.test(population)
			? Number(population)
			: fail(`\`population\` to be a whole number or empty, got \`${population}\``),
		source,
	};
}

/** A decimal number of degrees within a limit, or null. */
export function degrees(written: string, limit: number): number | null {
	if (!/^-?[0-9]{1,3}(\.[0-9]+)?$/.test(written)) return null;
	const value = Number(written);
	return Math.abs(value) <= limit ? value : null;
}

/** One place as a line of a table; tabs and line breaks in fields become spaces. */
export function formatRow(place: Place): string {
	const fields = [
		place.id,
		place.name,
		place.names.slice(1).join("|"),
		place.kind,
		place.country,
		place.admin1 ?? "",
		place.adm2 ?? "",
		String(place.lat),
		String(place.lon),
		String(place.population),
		place.source,
	];
	return fields.map((field) => field.replace(/[\t\r\n]+/g, " ")).join("\t");
}

/** Places as the text of a table, header first. */
export function formatTable(places: readonly Place[]): string {
	return `${HEADER}\n${places.map((place) => `${formatRow(place)}\n`).join("")}`;
}
