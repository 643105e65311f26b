import { expect, test } from "vitest";
import { exportAddress, filterQuery, nextSort, sortOf } from "./incident-query.js";

test("several places are asked for each by itself, and what is no filter is left out", () => {
	expect(filterQuery({ place: "SY-ID,SY-RD", type: "clash,arrest", sort: "killed", view: "x" })).toEqual({
		place: ["SY-ID", "SY-RD"],
		type: "clash,arrest",
	});
});

test("a heading sorts the most first, then the least first, then not at all", () => {
	expect(nextSort({}, "killed")).toBe("killed");
	expect(nextSort({ sort: "killed" }, "killed")).toBe("-killed");
	expect(nextSort({ sort: "-killed" }, "killed")).toBeUndefined();
	expect(nextSort({ sort: "killed" }, "day")).toBe("day");
});

test("the plain sort stands in no address: its heading turns it at once", () => {
	expect(nextSort({}, "latest")).toBe("-latest");
	expect(nextSort({ sort: "-latest" }, "latest")).toBeUndefined();
	expect(nextSort({ sort: "killed" }, "latest")).toBeUndefined();
});

test("a sort that the server does not know is the plain one", () => {
	expect(sortOf({ sort: "-colour" })).toEqual({ by: "latest", least: false });
	expect(sortOf({ sort: "-killed" })).toEqual({ by: "killed", least: true });
});

test("an export asks by the same filters", () => {
	expect(exportAddress({})).toBe("/api/v1/export/incidents");
	expect(exportAddress({ place: "SY-ID,SY-RD", text: "a b", sort: "day" })).toBe(
		"/api/v1/export/incidents?text=a+b&place=SY-ID&place=SY-RD",
	);
});
