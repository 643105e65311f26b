import { expect, test } from "vitest";
import { readPublished } from "./published.js";

test.each([
	["2024-03-31", "2024-03-31"],
	[" 2024-03-31T10:05:00+03:00 ", "2024-03-31T10:05:00+03:00"],
	["2024-03-31T10:05:00.123Z", "2024-03-31T10:05:00.123Z"],
	["2024/3/1", "2024-03-01"],
	["20240331", "2024-03-31"],
	["Sun, 31 Mar 2024 10:00:00 +0300", "2024-03-31"],
	["1 March 2024", "2024-03-01"],
])("%s is read", (raw, day) => {
	expect(readPublished(raw)).toBe(day);
});

test.each(["", "yesterday", "03/04/2024", "2024-02-30", "2024-13-01", "2024-03", "1711843200", "31 Foo 2024"])(
	"%s is none for certain",
	(raw) => {
		expect(readPublished(raw)).toBeNull();
	},
);
