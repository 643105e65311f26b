import { expect, test } from "vitest";
import type { EventClaim, FigureClaim } from "../../../schemes/record.js";
import type { Wording } from "../../state/wording.js";
import { emptyDraft } from "./draft.js";
import { claimText, lineText, type Words } from "./value-text.js";

// The plainest English that says the same as the settings' own, which need a browser.
const wording: Pick<Wording, "label" | "list" | "days" | "range"> = {
	label: (table, id) => table[id]?.en ?? id,
	list: (parts) => parts.join(" and "),
	days: (from, to) => (from === null || from === undefined ? null : from === to ? from : `${from} – ${to}`),
	range: ([min, max]) => (min === null ? null : max === null ? `at least ${min}` : `${min}`),
};
const words: Words = {
	wording,
	names: { actor: (id) => `the ${id}`, place: (name) => name, area: (code) => (code === "SY-ID" ? "Idlib" : code) },
	some: "some",
};
const event: EventClaim = {
	...(emptyDraft("event", []) as EventClaim),
	type: "air_strike",
	initiators: ["army"],
	places: [{ name: "سرمين", admin1: "SY-ID" }],
	from: "2024-04-01",
	to: "2024-04-01",
	toll: { killed: { total: [5, null], children: [2, 2] }, injured: { total: [null, null] } },
};

test("a line says its field in words, never an id", () => {
	expect(lineText(event, "type", words)).toBe("air strike");
	expect(lineText(event, "toll", words)).toBe("killed: at least 5 (children: 2) and injured: some");
	expect(lineText(event, "places", words)).toBe("سرمين (Idlib)");
	expect(lineText(event, "days", words)).toBe("2024-04-01");
	for (const line of ["count", "value", "supporters", "means", "attribution"] as const) expect(lineText(event, line, words)).toBe("");
});

test("a quantity has what is counted with it", () => {
	const figure: FigureClaim = { ...(emptyDraft("figure", []) as FigureClaim), value: [300, null], unit: "معتقل" };
	expect(lineText(figure, "value", words)).toBe("at least 300 معتقل");
});

test("a claim in one line leaves out what is not known", () => {
	expect(claimText(event, words)).toBe("air strike · the army · سرمين (Idlib) · 2024-04-01");
	expect(claimText({ ...event, initiators: [], places: [] }, words)).toBe("air strike · 2024-04-01");
});
