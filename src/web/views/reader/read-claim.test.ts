import { expect, test } from "vitest";
import { codeArticle } from "../../../coding/code-article.js";
import { SAMPLE_ARTICLE } from "../../strings/sample-article.js";
import {
	claimMarks,
	inReadingOrder,
	isGraphic,
	type ReadClaim,
	rowsOf,
	scopeMarks,
	speakersOf,
	startOf,
	valueMarks,
} from "./read-claim.js";

const points = Array.from(`${SAMPLE_ARTICLE.title}\n${SAMPLE_ARTICLE.text}`);
const words = ({ from, to }: { readonly from: number; readonly to: number }) => points.slice(from, to).join("");
const CLAIMS: readonly ReadClaim[] = codeArticle({ id: "sample", ...SAMPLE_ARTICLE }).claims.map((claim) => ({
	id: claim.id,
	claim,
	confidence: 1,
	status: "open",
	thread: null,
	incident: null,
}));
const shelling = CLAIMS.find(({ claim }) => claim.type === "shelling") as ReadClaim;

test("each value of a claim stands with its reason, and what is open stands apart", () => {
	const { rows, open } = rowsOf(shelling.claim);
	expect(rows.map(({ field }) => field)).toEqual([
		"type",
		"modality",
		"initiators",
		"targets",
		"objects",
		"means",
		"places",
		"day",
		"toll",
	]);
	expect(rows.every(({ values }) => values.every(({ why }) => why !== null))).toBe(true);
	expect(rows.find(({ field }) => field === "initiators")?.values[0]?.why?.words[0]?.quote).toBe("لقوات الأسد");
	expect(open).toEqual(["supporters", "count", "attribution"]);
});

test("a day that an act shares with no other is told by both its ends, and what a person set has no reason of the coder", () => {
	const corrected = { ...shelling.claim, to: "2023-10-14", initiators: ["russian_forces"] };
	const { rows } = rowsOf(corrected);
	expect(rows.map(({ field }) => field).filter((field) => ["day", "from", "to"].includes(field))).toEqual(["from", "to"]);
	expect(rows.find(({ field }) => field === "initiators")?.values).toEqual([{ value: "russian_forces", why: null }]);
	expect(rows.find(({ field }) => field === "to")?.values[0]?.why).toBeNull();
});

test("claims stand in the order of their words", () => {
	const starts = inReadingOrder([...CLAIMS].reverse()).map(({ claim }) => startOf(claim));
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("marks cover the very words, and those of what was rejected only while it is picked", () => {
	const marks = claimMarks(CLAIMS, null);
	expect(marks.filter(({ id, kind }) => id === shelling.id && kind === "claim").map(words)).toEqual(
		shelling.claim.quotes.map(({ quote }) => quote),
	);
	const rejected = [{ ...shelling, status: "rejected" as const }];
	expect([claimMarks(rejected, null).length, claimMarks(rejected, shelling.id).length > 0]).toEqual([0, true]);
	expect(valueMarks(shelling).map(words)).toContain("لقوات الأسد");
});

test("words of killing and injury are graphic", () => {
	expect(isGraphic(shelling.claim)).toBe(true);
	const graphic = claimMarks([shelling], null).filter(({ kind }) => kind === "graphic");
	expect(graphic.map(words)).toEqual(["مقتل ثلاثة مدنيين", "وأصيب خمسة آخرون"]);
});

test("who says what: each source with its claims, the outlet last, and their part with the words that say it is theirs", () => {
	const speakers = speakersOf(CLAIMS);
	expect(speakers.at(-1)?.key).toBe("");
	const rescuers = speakers.find(({ id }) => id === "white_helmets");
	if (!rescuers) throw new Error("the rescuers say something in it");
	const marks = scopeMarks(CLAIMS, rescuers);
	expect(marks.filter(({ kind }) => kind === "source").map(words)).toContain("وقال");
	expect(new Set(marks.map(({ id }) => id))).toEqual(new Set(rescuers.claims));
});
