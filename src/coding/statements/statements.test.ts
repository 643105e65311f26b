import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimsOf, embeddedGazetteer, embeddedLanguage, readTellings } from "../code-article.js";
import { readWords } from "../words.js";

/** Sentences written for the project, each with the verbal acts it tells. */
const ROWS = readFileSync(new URL("./sentences.tsv", import.meta.url), "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map((line) => line.split("\t") as [string, string]);

/** The verbal acts of a text before any is judged, as `type initiators > targets`. */
function told(text: string, outlet: string | null = null): string {
	const reading = readWords("", text, embeddedLanguage());
	const { drafts } = readTellings(reading, "2024-03-31", embeddedGazetteer(), outlet);
	const statements = claimsOf(
		reading,
		"",
		drafts.filter((draft) => draft.kind === "statement"),
	);
	return (
		statements.map((c) => `${c.type} ${c.initiators.join(",")} > ${c.targets.join(",")}`.replace(/ +/g, " ").trim()).join(" ; ") || "-"
	);
}

describe("verbal acts", () => {
	it("has enough sentences", () => expect(ROWS.length).toBeGreaterThanOrEqual(150));
	it.each(ROWS)("%s", (text, expected) => expect(told(text)).toBe(expected));
	it("are a body's own on its own site, and nobody's in a newspaper", () => {
		const text = "قصفت قوات النظام السوري سوقا، وترقى هذه الهجمات إلى جرائم حرب.";
		expect(told(text, "news.snhr.org")).toBe("accuse snhr > syrian_army");
		expect(told(text, "example.org")).toBe("-");
	});
	it("are not those of a body that others quote on its site", () => {
		expect(told("قالت الأمم المتحدة إنه يجب وقف القتال.", "snhr.org")).toBe("demand united_nations >");
	});
});
