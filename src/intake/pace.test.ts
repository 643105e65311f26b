import { expect, test } from "vitest";
import { Pace } from "./pace.js";

/** A pace with a clock that moves only when something waits. */
function clocked(leastMs: number) {
	let time = 0;
	const pace = new Pace({
		leastMs,
		now: () => time,
		sleep: async (ms) => {
			time += ms;
		},
	});
	const pass = (ms: number) => {
		time += ms;
	};
	return { pace, time: () => time, pass };
}

test("a host is asked one request at a time", async () => {
	const { pace } = clocked(0);
	const log: string[] = [];
	const visit = async (name: string) => {
		const done = await pace.turn("a.test");
		log.push(`+${name}`);
		await new Promise((resolve) => setTimeout(resolve, 5));
		log.push(`-${name}`);
		done();
	};
	await Promise.all([visit("1"), visit("2"), visit("3")]);
	expect(log).toEqual(["+1", "-1", "+2", "-2", "+3", "-3"]);
});

test("hosts do not wait for each other", async () => {
	const { pace, time } = clocked(2_000);
	await pace.turn("a.test");
	await pace.turn("b.test");
	expect(time()).toBe(0);
});

test("the pause begins when a request ends, and is waited for only as far as it is not over", async () => {
	const { pace, time, pass } = clocked(2_000);
	(await pace.turn("a.test"))();
	pass(500);
	(await pace.turn("a.test"))();
	expect(time()).toBe(2_000);
	pass(5_000);
	await pace.turn("a.test");
	expect(time()).toBe(7_000);
});

test("a host may ask for a longer pause, but for no more than a minute", async () => {
	const { pace, time } = clocked(2_000);
	pace.slow("a.test", 10_000);
	(await pace.turn("a.test"))();
	(await pace.turn("a.test"))();
	expect(time()).toBe(10_000);
	pace.slow("a.test", 1e12);
	(await pace.turn("a.test"))();
	(await pace.turn("a.test"))();
	expect(time()).toBe(80_000);
	pace.slow("b.test", Number.NaN);
	(await pace.turn("b.test"))();
	(await pace.turn("b.test"))();
	expect(time()).toBe(82_000);
});

test("one who gives up waiting does not hold up the others", async () => {
	const { pace } = clocked(0);
	const first = await pace.turn("a.test");
	const stop = new AbortController();
	const second = pace.turn("a.test", stop.signal);
	const third = pace.turn("a.test");
	stop.abort(new Error("enough"));
	await expect(second).rejects.toThrow("enough");
	first();
	(await third)();
	first();
	expect(await pace.turn("a.test")).toBeTypeOf("function");
});

test("many hosts are forgotten when their pause is over", async () => {
	const { pace, time } = clocked(1);
	for (let i = 0; i < 5_000; i++) (await pace.turn(`${i}.test`))();
	expect(time()).toBe(0);
});
