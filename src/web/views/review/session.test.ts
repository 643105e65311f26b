import { expect, test } from "vitest";
import { orderAt } from "./outbox.js";
import {
	begunAnew,
	did,
	FRESH,
	fetched,
	lookAgain,
	opened,
	type Queued,
	type Session,
	type Step,
	undone,
	wantsMore,
	without,
} from "./session.js";

const NONE: ReadonlySet<number> = new Set();
const item = (thread: number) => ({ id: thread, thread, article: "a" }) as unknown as Queued;
const some = (...threads: number[]) => threads.map(item);
const decided = (thread: number, verdict: "accept" | "note" = "accept"): Step => ({
	did: "decide",
	item: item(thread),
	at: thread,
	made: {
		act: "decide",
		id: `decision-${thread}`,
		order: orderAt(1, thread, "d"),
		begun: false,
		refused: null,
		by: "",
		about: "",
		thread,
		verdict,
		changes: {},
		note: null,
	},
});
const skipped = (thread: number): Step => ({ did: "skip", item: item(thread), at: thread });
const threads = ({ queue }: Session) => queue.map(({ thread }) => thread);
const begun = fetched(FRESH, some(1, 2, 3, 4), null, NONE);

test("a page is taken in once, without what is decided or put off", () => {
	const session = did(did(begun, decided(1)), skipped(2));
	expect(threads(fetched(session, some(1, 2, 3, 5, 6), "next", new Set([6])))).toEqual([3, 4, 5]);
});

test("more is wanted until the end, while few are ahead", () => {
	expect(wantsMore(FRESH)).toBe(true);
	expect(wantsMore(begun)).toBe(false);
	expect(wantsMore({ ...begun, cursor: "next" })).toBe(true);
	const many = Array.from({ length: 11 }, (_, i) => item(i + 1));
	expect(wantsMore({ ...begun, queue: many, cursor: "next" })).toBe(false);
});

test("what is done goes on to the next; a note stays", () => {
	expect(threads(did(begun, decided(1)))).toEqual([2, 3, 4]);
	expect(threads(did(begun, decided(1, "note")))).toEqual([1, 2, 3, 4]);
	const session = did(begun, skipped(1));
	expect([threads(session), session.later.map(({ thread }) => thread)]).toEqual([[2, 3, 4], [1]]);
	expect(threads(lookAgain(session))).toEqual([2, 3, 4, 1]);
});

test("several steps are taken back, the latest first", () => {
	let session = did(did(did(begun, decided(1)), skipped(2)), decided(3));
	const shown: number[] = [];
	for (let step = undone(session); step.step; step = undone(session)) {
		session = step.session;
		shown.push(threads(session)[0] as number);
	}
	expect(shown).toEqual([3, 2, 1]);
	expect([threads(session), session.later, session.done]).toEqual([[1, 2, 3, 4], [], []]);
	expect(undone(session)).toEqual({ session, step: undefined });
});

test("what was decided elsewhere goes; what is asked for comes first", () => {
	expect(threads(without(begun, new Set([2, 9])))).toEqual([1, 3, 4]);
	expect(without(begun, new Set([9]))).toBe(begun);
	expect(threads(opened(begun, item(3)))).toEqual([3, 1, 2, 4]);
});

test("other filters begin anew and forget nothing that was done", () => {
	const session = begunAnew(did(begun, decided(1)));
	expect([session.queue, session.cursor, session.done.length]).toEqual([[], undefined, 1]);
});
