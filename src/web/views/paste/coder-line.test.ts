import { expect, test } from "vitest";
import { CoderLine, type CoderWorker, type LineCalls } from "./coder-line.js";
import type { CodeRequest, CoderReply, PastedText } from "./coder-messages.js";

const text = (words: string): PastedText => ({ title: "", text: words, published: null, outlet: null });
const names = { actors: {}, areas: {} };

/** A line whose workers answer when they are told to. */
function line() {
	const workers: { asked: CodeRequest[]; ended: boolean; reply: (reply: CoderReply) => void; fail: (message: string) => void }[] = [];
	const seen: string[] = [];
	let clock = 0;
	const calls: LineCalls = {
		start: (reply, fail): CoderWorker => {
			const worker = { asked: [] as CodeRequest[], ended: false, reply, fail };
			const terminate = () => {
				worker.ended = true;
			};
			workers.push(worker);
			return { postMessage: (request) => worker.asked.push(request), terminate };
		},
		now: () => clock,
		onReady: () => seen.push("ready"),
		onCoded: ({ coded }) => seen.push(coded.article.title),
		onFailed: (message) => seen.push(`failed ${message}`),
	};
	const answer = (worker: number, request: number) => {
		const asked = workers[worker]?.asked[request];
		if (!asked) throw new Error("it was never asked");
		const { id, given } = asked;
		const article = { id: "pasted", title: given.text, outlet: null, url: null, published: null };
		workers[worker]?.reply({
			kind: "coded",
			id,
			names,
			coded: { article, claims: [], notes: [], coder: { name: "rasd", version: "0", lexicons: "0" } },
		});
	};
	const wait = (ms: number) => {
		clock += ms;
	};
	return { coder: new CoderLine(calls), workers, seen, answer, wait };
}

test("only the latest text counts: those given while it works replace each other", () => {
	const { coder, workers, seen, answer } = line();
	workers[0]?.reply({ kind: "ready" });
	coder.code(text("a"));
	coder.code(text("b"));
	coder.code(text("c"));
	answer(0, 0);
	answer(0, 1);
	expect(workers[0]?.asked.map(({ given }) => given.text)).toEqual(["a", "c"]);
	expect(seen).toEqual(["ready", "c"]);
});

test("a text that takes too long is given up for a newer one, and what it still says is not heard", () => {
	const { coder, workers, seen, answer, wait } = line();
	coder.code(text("long"));
	wait(5000);
	coder.code(text("new"));
	expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
	answer(0, 0);
	answer(1, 0);
	expect(seen).toEqual(["new"]);
});

test("a worker that breaks is told of, and the next text has another", () => {
	const { coder, workers, seen, answer } = line();
	coder.code(text("a"));
	workers[0]?.fail("no memory");
	coder.code(text("b"));
	answer(1, 0);
	expect(seen).toEqual(["failed no memory", "b"]);
});

test("nothing comes of a text that was taken away, or once the line is closed", () => {
	const { coder, workers, seen, answer } = line();
	coder.code(text("a"));
	coder.code(null);
	answer(0, 0);
	coder.code(text("b"));
	coder.close();
	answer(0, 1);
	expect(seen).toEqual([]);
	expect(workers[0]?.ended).toBe(true);
});
