import { expect, test } from "vitest";
import { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import { districtInArabic } from "./district-names.js";

const ROWS = [
	["d1", "حارم", "adm2", "SY-ID", "Harim"],
	["t1", "كفر", "town", "SY-ID", "Harim"],
	["t2", "تل", "town", "SY-ID", "Kansabba"],
	["t3", "دير", "town", "SY-DY", "Deir-ez-Zor"],
	["t4", "بيت", "town", "SY-HL", "حلب الجديدة"],
	["t5", "عين", "town", "SY-HL", "Harim"],
	["t6", "قصر", "town", "SY-HL", ""],
];
const head = "id\tname\taliases\tkind\tcountry\tadmin1\tadm2\tlat\tlon\tpopulation\tsource";
const text = [
	head,
	...ROWS.map(([id, name, kind, admin1, adm2], i) => [id, name, "", kind, "SY", admin1, adm2, 35 + i / 10, 36, 0, "test"].join("\t")),
].join("\n");
const gazetteer = Gazetteer.of([{ file: "test", text }], (name) => name);

test.each([
	["t1", "حارم"],
	["t2", null],
	["t3", "دير الزور"],
	["t4", "حلب الجديدة"],
	["t5", null],
	["t6", null],
])("of %s: the gazetteer's own, else of the governorate or city that it is named after, else none", (id, name) => {
	expect(districtInArabic(gazetteer.byId(id) as Place, gazetteer)).toBe(name);
});
