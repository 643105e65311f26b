import { describe, expect, test } from "vitest";
import { nextPoll, type PollHistory, rhythmOf } from "./schedule.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2024, 2, 31, 12);
const blank: PollHistory = { failures: 0, retryAfterMs: null, statedMs: null, freshMs: null, rhythm: null };
/** Minutes until the next poll, in the middle of what chance allows. */
const wait = (history: Partial<PollHistory>, everyMs: number | null = null, random = 0.5) =>
	(nextPoll(NOW, everyMs, { ...blank, ...history }, random) - NOW) / MINUTE;
const every = (ms: number, count: number, last = NOW) =>
	rhythmOf(
		Array.from({ length: count }, (_, i) => new Date(last - i * ms).toISOString()),
		NOW,
	);

describe("rhythm", () => {
	test("is the middle of the gaps, whatever the order and zone", () => {
		expect(rhythmOf(["2024-03-31T10:00:00Z", "2024-03-31T12:00:00+03:00", null, "2024-03-31T06:00:00Z", "2024-03-30"], NOW)).toEqual({
			gapMs: 3 * HOUR,
			spanMs: 4 * HOUR,
			newest: Date.UTC(2024, 2, 31, 10),
		});
	});

	test("is not told by two entries, by days, or by dates to come", () => {
		expect(rhythmOf(["2024-03-31T10:00:00Z", "2024-03-31T09:00:00Z"], NOW)).toBeNull();
		expect(rhythmOf(["2024-03-31", "2024-03-30", "2024-03-29"], NOW)).toBeNull();
		expect(rhythmOf(["2024-03-31T10:00:00Z", "2024-03-31T09:00:00Z", "2099-01-01T00:00:00Z"], NOW)).toBeNull();
	});
});

describe("a source's own rhythm", () => {
	test.each<[string, Partial<PollHistory>, number]>([
		["half an hour where nothing is known", {}, 30],
		["as far apart as its entries", { rhythm: every(20 * MINUTE, 20) }, 20],
		["never oftener than five minutes", { rhythm: every(MINUTE, 50) }, 5],
		["at least once a day", { rhythm: every(7 * DAY, 10) }, 1_440],
		["as long as it asks for", { rhythm: every(10 * MINUTE, 50), statedMs: HOUR }, 60],
		["as its headers say", { freshMs: 45 * MINUTE }, 45],
		["not so long that entries leave the list unread", { rhythm: every(6 * MINUTE, 11), statedMs: 6 * HOUR }, 30],
		["slower when it has been silent", { rhythm: every(10 * MINUTE, 20, NOW - 16 * HOUR) }, 120],
		["once a day when it has been silent for long", { rhythm: every(10 * MINUTE, 20, NOW - 300 * DAY) }, 1_440],
	])("%s", (_, history, minutes) => {
		expect(wait(history)).toBe(minutes);
	});
});

describe("other rules", () => {
	test("a fixed interval is kept, down to a minute", () => {
		expect(wait({ rhythm: every(HOUR, 20), statedMs: DAY }, 10 * MINUTE)).toBe(10);
		expect(wait({}, 1)).toBe(1);
	});

	test("failures in a row double the wait, up to a day", () => {
		expect([1, 2, 3, 4].map((failures) => wait({ failures }, null, 0))).toEqual([30, 60, 120, 240]);
		expect(wait({ failures: 1_000 }, null, 0)).toBe(1_440);
		expect(wait({ failures: 5 }, 3 * DAY, 0)).toBe(3 * 1_440);
	});

	test("a server that asks for time gets it", () => {
		expect(wait({ failures: 1, retryAfterMs: 3 * HOUR }, null, 0)).toBe(180);
	});

	test("chance moves the time by a tenth, after a failure only later", () => {
		expect([0, 1].map((random) => wait({}, HOUR, random))).toEqual([54, 66]);
		expect([0, 1].map((random) => wait({ failures: 1 }, HOUR, random))).toEqual([60, 66]);
	});
});
