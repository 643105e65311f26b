import { describe, expect, test } from "vitest";
import { LexiconError } from "../engine/lexicon.js";
import { Gazetteer } from "./gazetteer.js";
import { resolvePlaces } from "./resolve.js";
import { formatTable, parseTable } from "./table.js";

const HEADER = "id\tname\taliases\tkind\tcountry\tadmin1\tadm2\tlat\tlon\tpopulation\tsource";
const table = (...rows: string[]) => `${HEADER}\n${rows.join("\n")}\n`;
const TOWN = "a1\tAlba\tAlva\ttown\tSY\tSY-ID\t\t35.9\t36.6\t5000\ttest";
const OTHER = "a2\tAlba\t\tvillage\tYE\tYE-TA\t\t13.5\t44.0\t0\ttest";
const REGION = "a3\tBora\t\tadm1\tYE\tYE-TA\t\t13.5\t44.0\t0\ttest";
const gazetteer = Gazetteer.of([{ file: "t.tsv", text: table(TOWN, OTHER, REGION) }], (text) => text.toLowerCase());

describe("place tables", () => {
	test("written and read again they are the same", () => {
		const places = parseTable("t.tsv", table(TOWN, OTHER));
		expect(parseTable("t.tsv", formatTable(places))).toEqual(places);
	});

	test.each([
		["too few fields", "a1\tAlba", /11 fields/],
		["a kind that is none", TOWN.replace("town", "hamlet"), /`kind`/],
		["a governorate of another country", TOWN.replace("SY-ID", "YE-TA"), /ISO 3166-2 code of SY/],
		["a latitude beyond the pole", TOWN.replace("35.9", "95.9"), /`lat`/],
		["no number of people", TOWN.replace("5000", "many"), /`population`/],
		["an id twice", `${TOWN}\n${TOWN}`, /id of its own/],
	])("%s is refused with file and line", (_, row, expected) => {
		const read = () => parseTable("t.tsv", table(row));
		expect(read).toThrow(LexiconError);
		expect(read).toThrow(/^t\.tsv:[23]: /);
		expect(read).toThrow(expected);
	});
});

describe("gazetteer", () => {
	test("finds by every name in matching form", () => {
		expect(gazetteer.find("alva").map(({ id }) => id)).toEqual(["a1"]);
		expect(gazetteer.find("Alva")).toEqual([]);
		expect(gazetteer.longest("alba")).toBe(1);
	});

	test("more places do not change the one they were added to, and the same place is not added twice", () => {
		const again = { ...parseTable("t.tsv", table(TOWN))[0]!, id: "b1", lat: 35.91 };
		expect(gazetteer.with([again]).size).toBe(3);
		expect(gazetteer.with([{ ...again, lat: 36.5 }]).size).toBe(4);
		expect(gazetteer.size).toBe(3);
	});
});

describe("resolving", () => {
	const query = (key: string, parent = -1, heads: string[] = []) => ({ key, candidates: gazetteer.find(key), parent, sibling: -1, heads });
	const none = { countries: new Map<string, number>() };

	test("the area in the text decides", () => {
		const [first] = resolvePlaces([query("alba", 1), query("bora", -1, ["countryside"])], gazetteer, none);
		expect(first).toMatchObject({ admin1: "YE-TA", rule: "place.parent" });
		expect(first?.place?.id).toBe("a2");
	});

	test("without one the countries of the article do", () => {
		expect(resolvePlaces([query("alba")], gazetteer, none)[0]?.admin1).toBe("SY-ID");
		expect(resolvePlaces([query("alba")], gazetteer, { countries: new Map([["YE", 9]]) })[0]?.admin1).toBe("YE-TA");
	});

	test("a name that no table has takes its area's governorate and no point", () => {
		expect(resolvePlaces([query("nowhere", 1), query("bora")], gazetteer, none)[0]).toMatchObject({
			place: null,
			admin1: "YE-TA",
			precision: "adm1",
		});
	});

	test("phrases that point at each other end", () => {
		expect(resolvePlaces([query("alba", 1), query("bora", 0)], gazetteer, none)).toHaveLength(2);
	});
});
