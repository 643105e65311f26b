// A thread that prepares the articles it is sent, one after another.
import { parentPort, workerData } from "node:worker_threads";
import { type AddedGazetteer, coderWith } from "./coder.js";
import { prepare } from "./prepare.js";
import type { Answer, Task } from "./preparer.js";

const coder = coderWith(workerData as readonly AddedGazetteer[]);
parentPort?.on("message", ({ ticket, article }: Task) => {
	let answer: Answer;
	try {
		const prepared = prepare(article, coder);
		answer = { ticket, ...prepared, coded: prepared.coded === null ? null : JSON.stringify(prepared.coded) };
	} catch (error) {
		answer = { ticket, broken: String(error) };
	}
	parentPort?.postMessage(answer);
});
