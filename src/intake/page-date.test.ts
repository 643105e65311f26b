import { expect, test } from "vitest";
import { dayOfLine, dayOfUrl } from "./page-date.js";

test.each([
	["https://example.org/2024/03/31/x/", "2024-03-31"],
	["https://example.org/news/2024-3-31-x.html", "2024-03-31"],
	["http://www.al-jazirah.com/2015/20150721/du5.htm", "2015-07-21"],
	["https://example.org/2015/07/13/article_973291.html", "2015-07-13"],
	["https://example.org/archives/503897", null],
	["https://example.org/2024/03/x", null],
	["https://example.org/2024/13/45/", null],
	["https://example.org/x?d=/2024/03/31/", null],
	["https://example.org/20240331123456/", null],
])("%s", (url, day) => {
	expect(dayOfUrl(url)).toBe(day);
});

test.each([
	["الأحد 31 آذار/مارس 2024", "2024-03-31"],
	["٣١ مارس ٢٠٢٤ - ١٠:١٥", "2024-03-31"],
	["نشر في: 31/03/2024", "2024-03-31"],
	["آخر تحديث 2024-03-31 14:05", "2024-03-31"],
	["March 31, 2024", "2024-03-31"],
	["03/04/2024", null],
	["04/04/2024", "2024-04-04"],
	["الأحد", null],
	["31 مارس", null],
	["قتل 31 في 2024", null],
	["12:30", null],
])("%s", (line, day) => {
	expect(dayOfLine(line)).toBe(day);
});
