import { expect, test } from "vitest";
import { sinceOf, windowOf } from "./windows.js";

test("everything is new to who never looked, then what changed since", () => {
	const now = new Date("2026-11-26T12:00:00.000Z");
	expect(sinceOf("seen", null, now)).toBeUndefined();
	expect(sinceOf("seen", "2026-11-20T00:00:00.000Z", now)).toBe("2026-11-20T00:00:00.000Z");
	expect(sinceOf("week", "2026-11-25T00:00:00.000Z", now)).toBe("2026-11-19T12:00:00.000Z");
	expect(sinceOf("all", "2026-11-25T00:00:00.000Z", now)).toBeUndefined();
	expect([windowOf(undefined), windowOf("month"), windowOf("no such")]).toEqual(["seen", "month", "seen"]);
});
