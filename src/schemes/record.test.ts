import { describe, expect, test } from "vitest";
import written from "../../docs/coded-article.schema.json" with { type: "json" };
import { claimSchema, codedArticleJsonSchema, eventSchema, figureSchema, statementSchema } from "./record.js";

const quote = { quote: "قصف", in: "text", from: 4, to: 7 };
const event = {
	id: "c1",
	kind: "event",
	type: "shelling",
	quotes: [quote],
	modality: "occurred",
	initiators: ["syrian_army"],
	supporters: [],
	targets: ["civilians"],
	objects: ["home"],
	means: ["artillery"],
	places: [{ name: "سرمين", admin1: "SY-ID", lat: 35.9, lon: 36.73, precision: "town", gazetteerId: "g1" }],
	from: "2023-10-12",
	to: "2023-10-12",
	toll: { killed: { total: [3, 3], children: [2, 2] } },
	count: [1, null],
	attribution: [{ name: "المرصد", id: "sohr", cue: "قال" }],
	confidence: { type: 0.9 },
	why: [{ field: "type", value: "shelling", rule: "type.word", words: [quote], stated: true }],
};

const own = ["confidence", "why"];

describe("a claim has the codebook's fields in the codebook's order, then confidence and why", () => {
	test.each([
		[eventSchema, "id kind type quotes modality initiators supporters targets objects means places from to toll count attribution"],
		[statementSchema, "id kind type quotes modality initiators supporters targets places from to attribution"],
		[figureSchema, "id kind type quotes modality initiators supporters targets objects means places from to value unit attribution"],
	])("%#", (schema, fields) => {
		expect(Object.keys(schema.shape)).toEqual([...fields.split(" "), ...own]);
	});
});

test("a claim that says what it may say is taken", () => {
	expect(claimSchema.safeParse(event).error).toBeUndefined();
});

test.each([
	["a type of another kind", { type: "accuse" }],
	["no quote", { quotes: [] }],
	["a field that is not the codebook's", { actor: "x" }],
	["a day that is none", { from: "2023-02-30" }],
	["a toll key that is not the codebook's", { toll: { wounded: { total: [1, 1] } } }],
	["a toll without a total", { toll: { killed: { children: [1, 1] } } }],
	["a negative count", { count: [-1, 2] }],
	["a confidence over 1", { confidence: { type: 1.2 } }],
	["a point off the earth", { places: [{ name: "x", admin1: null, lat: 91, lon: 0 }] }],
])("%s is refused", (_, change) => {
	expect(claimSchema.safeParse({ ...event, ...change }).success).toBe(false);
});

test("docs/coded-article.schema.json is up to date (npm run build && node scripts/schema.mjs)", () => {
	expect(written).toEqual(codedArticleJsonSchema());
});
