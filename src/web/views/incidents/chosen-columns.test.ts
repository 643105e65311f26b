import { expect, test } from "vitest";
import { PLAIN_COLUMNS, readColumns } from "./chosen-columns.js";

test("columns come back in the table's order, the incident always among them", () => {
	expect(readColumns("latest,killed,incident")).toEqual(["incident", "killed", "latest"]);
	expect(readColumns("incident")).toEqual(["incident"]);
});

test("what is kept there by somebody else leaves the plain ones", () => {
	expect(readColumns(null)).toEqual(PLAIN_COLUMNS);
	expect(readColumns('{"a":1}')).toEqual(PLAIN_COLUMNS);
	expect(readColumns("incident,nonsense")).toEqual(["incident"]);
});
