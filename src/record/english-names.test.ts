import { expect, test } from "vitest";
import { embeddedGazetteer } from "../coding/code-article.js";
import { englishNames, inEnglish } from "./english-names.js";
import { placesNamed, wantedPlace } from "./wanted.js";

test("nearly every embedded place has an English name, and no name is of another place", () => {
	const gazetteer = embeddedGazetteer();
	const names = englishNames();
	for (const [id, name] of Object.entries(names)) {
		expect(gazetteer.byId(id), id).toBeDefined();
		expect(name).toMatch(/^[\p{Script=Latin}\p{M}\p{Lm}\p{N}\s().,/&’'-]+$/u);
	}
	const all = [...gazetteer.all()];
	expect(all.filter(({ id }) => names[id] === undefined).length).toBeLessThan(all.length / 50);
});

test.each([
	["سرمين", "SY-ID", "Sarmin"],
	["حلب", "SY-HL", "Aleppo"],
	["الفلوجة", "IQ-AN", "Al Fallujah"],
])("%s in %s is %s", (name, admin1, english) => {
	const place = embeddedGazetteer()
		.named(name)
		.find((each) => each.admin1 === admin1 && each.kind !== "adm1");
	expect(inEnglish(name, place?.id ?? null)).toBe(english);
});

test("a place that only an imported gazetteer knows stays as it is written", () => {
	expect(inEnglish("قرية التجربة", "csv-own1")).toBeNull();
	expect(inEnglish("قرية التجربة", null)).toBeNull();
});

test.each(["Sarmin", "sarmin", "Al-Sarmin"])("%s finds the town by its English name", (written) => {
	expect(placesNamed(written, embeddedGazetteer()).map(({ name, admin1 }) => [name, admin1])).toContainEqual(["سرمين", "SY-ID"]);
});

test("a filter takes an area by its English name, and knows none of an unknown one", () => {
	expect(wantedPlace("Idlib", embeddedGazetteer())).toMatchObject({ key: "SY-ID" });
	expect(wantedPlace("Syria", embeddedGazetteer())).toMatchObject({ key: "SY" });
	expect(wantedPlace("Nowhereville", embeddedGazetteer())).toEqual({ key: null, candidates: [] });
});
