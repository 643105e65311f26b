import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

const TWO_SIDED = ["clash", "agreement", "talks"];
const SAMPLES = new URL("../../samples/", import.meta.url);

test("nobody is both the doer of a one-sided act and whom it is done to", () => {
	const files = readdirSync(SAMPLES).filter((file) => file.endsWith(".json"));
	const events = files
		.flatMap((file) => codeArticle(JSON.parse(readFileSync(new URL(file, SAMPLES), "utf8")).article).claims)
		.filter(({ kind, type }) => kind === "event" && !TWO_SIDED.includes(type));
	expect(events.length).toBeGreaterThan(300);
	const torn = events.filter(({ initiators, targets }) => initiators.some((id) => targets.includes(id)));
	expect(torn.map(({ quotes }) => quotes[0]?.quote)).toEqual([]);
});
