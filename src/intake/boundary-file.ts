// Files of boundaries: GeoJSON and TopoJSON with an area a feature, as OCHA, GADM, geoBoundaries and mapping programs write them.
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { feature as fromTopology } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Area, guessFields, NAMES_OF_FIELDS, type Properties, type WantedFields } from "./boundary-fields.js";
import { BoundaryError, checkGeometry, type Polygons } from "./boundary-geometry.js";

/** Bytes of a file, its areas, and the points of all of them. */
const LARGEST = 128 * 1024 * 1024;
const MOST_AREAS = 20_000;
const MOST_POINTS = 2_000_000;

export interface BoundaryOptions {
	readonly level: 1 | 2 | 3;
	/** ISO 3166-1; null takes it from the file. */
	readonly country: string | null;
	/** Names of the file's fields where they are not to be guessed. */
	readonly fields: WantedFields;
	/** Of a TopoJSON with several objects, the one to take. */
	readonly object: string | null;
}

/** An area with what the map needs of it. */
export interface BoundaryArea extends Area {
	readonly geometry: Polygons;
	/** West, south, east, north, in degrees. */
	readonly bbox: readonly [number, number, number, number];
}

export interface ReadBoundaries {
	readonly source: string;
	readonly country: string;
	readonly level: 1 | 2 | 3;
	readonly areas: readonly BoundaryArea[];
	readonly points: number;
	readonly bytes: Uint8Array;
	/** The file's fields that were taken. */
	readonly fields: Readonly<Record<keyof WantedFields, string | null>>;
}

interface Feature {
	readonly properties: Properties;
	readonly geometry: unknown;
}

/**
 * Reads a file of boundaries.
 * @throws BoundaryError with what is wrong and what to do
 */
export async function readBoundaries(file: string, options: BoundaryOptions): Promise<ReadBoundaries> {
	const found = await stat(file).catch(() => null);
	if (!found?.isFile()) throw new BoundaryError(`There is no file ${file}.`);
	if (found.size > LARGEST)
		throw new BoundaryError(`The file has ${found.size} bytes, ${LARGEST} are the most; simplify it first, as on mapshaper.org.`);
	const bytes = await readFile(file);
	const features = featuresOf(parse(bytes), options.object);
	if (features.length === 0) throw new BoundaryError("There are no areas in the file.");
	if (features.length > MOST_AREAS) throw new BoundaryError(`The file has ${features.length} areas, ${MOST_AREAS} are the most.`);
	const fields = guessFields(
		features.map(({ properties }) => properties),
		options.level,
		options.fields,
	);
	let points = 0;
	const areas = features.map(({ properties, geometry }, i): BoundaryArea => {
		const text = (field: string | null) => {
			const value = field === null ? null : properties[field];
			return typeof value === "string" || typeof value === "number" ? String(value).trim().slice(0, 200) || null : null;
		};
		const [en, ar, code, parent] = NAMES_OF_FIELDS.map((name) => text(fields[name])) as [string, string, string, string];
		const checked = checkGeometry(geometry, `area ${i + 1}${(en ?? ar ?? code) ? ` (${en ?? ar ?? code})` : ""}`);
		points += checked.points;
		if (points > MOST_POINTS)
			throw new BoundaryError(`The file has more than ${MOST_POINTS} points; simplify it first, as on mapshaper.org.`);
		return { en, ar, code, parent, geometry: checked.geometry, bbox: checked.bbox };
	});
	const country = options.country ?? countryOf(features[0]?.properties ?? {}, areas[0]?.code ?? null);
	if (country === null) throw new BoundaryError("The file does not say whose areas they are; give --country, as in --country SY.");
	return { source: basename(file), country, level: options.level, areas, points, bytes, fields };
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw new BoundaryError("The file is no JSON in UTF-8; GeoJSON and TopoJSON are read. Save a shapefile as GeoJSON first.");
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function featuresOf(content: unknown, object: string | null): Feature[] {
	if (!isObject(content)) throw new BoundaryError("The file is neither GeoJSON nor TopoJSON.");
	if (content.type === "Topology") return ofTopology(content, object);
	if (content.type !== "FeatureCollection" || !Array.isArray(content.features))
		throw new BoundaryError("A GeoJSON FeatureCollection or a TopoJSON Topology is wanted, with an area a feature.");
	if (content.features.length > MOST_AREAS)
		throw new BoundaryError(`The file has ${content.features.length} areas, ${MOST_AREAS} are the most.`);
	return content.features.map((each: unknown, i) => {
		if (!isObject(each) || each.type !== "Feature") throw new BoundaryError(`Number ${i + 1} of \`features\` is no Feature.`);
		return { properties: isObject(each.properties) ? each.properties : {}, geometry: each.geometry };
	});
}

/** The areas of a topology, once it is sure that its arcs do not become more points than are taken. */
function ofTopology(content: Record<string, unknown>, wanted: string | null): Feature[] {
	const { arcs, objects } = content;
	if (!Array.isArray(arcs) || !isObject(objects)) throw new BoundaryError("The TopoJSON has no `arcs` or no `objects`.");
	if (
		!arcs.every(
			(arc) => Array.isArray(arc) && arc.every((point) => Array.isArray(point) && point.length >= 2 && point.every(Number.isFinite)),
		)
	)
		throw new BoundaryError("The TopoJSON's `arcs` are not lists of points.");
	const names = Object.keys(objects).slice(0, 20);
	const name = wanted ?? (names.length === 1 ? (names[0] as string) : null);
	if (name === null) throw new BoundaryError(`The TopoJSON has several objects; give one by --object: ${names.join(", ")}.`);
	const chosen = Object.hasOwn(objects, name) ? objects[name] : null;
	if (!isObject(chosen) || chosen.type !== "GeometryCollection" || !Array.isArray(chosen.geometries))
		throw new BoundaryError(`The TopoJSON's object ${name} is no GeometryCollection; it has: ${names.join(", ")}.`);
	if (chosen.geometries.length > MOST_AREAS)
		throw new BoundaryError(`The file has ${chosen.geometries.length} areas, ${MOST_AREAS} are the most.`);
	let points = 0;
	const count = (list: unknown, depth: number): void => {
		if (!Array.isArray(list)) {
			const arc = typeof list === "number" && Number.isInteger(list) ? arcs[list < 0 ? ~list : list] : undefined;
			if (arc === undefined) throw new BoundaryError("The TopoJSON names arcs that are not in it.");
			points += arc.length;
			if (points > MOST_POINTS) throw new BoundaryError(`The file has more than ${MOST_POINTS} points; simplify it first.`);
		} else if (depth > 3) throw new BoundaryError("The TopoJSON's arcs are nested too deep.");
		else for (const each of list) count(each, depth + 1);
	};
	for (const each of chosen.geometries) {
		if (!isObject(each) || (each.type !== "Polygon" && each.type !== "MultiPolygon"))
			throw new BoundaryError("The TopoJSON has something else than areas (Polygon, MultiPolygon) in it.");
		count(each.arcs, 0);
	}
	try {
		const { features } = fromTopology(content as unknown as Topology, chosen as unknown as GeometryCollection);
		return features.map(({ properties, geometry }) => ({ properties: isObject(properties) ? properties : {}, geometry }));
	} catch {
		throw new BoundaryError("The TopoJSON cannot be unfolded: its areas and arcs do not fit together.");
	}
}

/** Fields that name a country by its code, folded. */
const COUNTRY_FIELDS = ["adm0_pcode", "admin0pcode", "iso_a2", "iso2", "iso", "country_code", "adm0_iso", "shapegroup", "gid_0"];

/** The country that a feature says it lies in; null where it does not by two letters. */
function countryOf(properties: Properties, code: string | null): string | null {
	for (const [name, value] of Object.entries(properties))
		if (COUNTRY_FIELDS.includes(name.toLowerCase()) && typeof value === "string" && /^[A-Z]{2}$/.test(value)) return value;
	return /^([A-Z]{2})[-0-9]/.exec(code ?? "")?.[1] ?? null;
}
