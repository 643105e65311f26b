// A thread that prepares the articles it is sent, one after another.
import { parentPort, workerData } from "node:worker_threads";
import { type AddedGazetteer, coderWith } from "./coder.js";
import { prepare } from "./prepare.js";
import type { Answer, Task } from "./preparer.js";

const coder = coderWith(workerData as readonly AddedGazetteer[]);
parentPort?.on("message", ({ ticket, article }: Task) => {
	let answer: Answer;
	try {
		const { article: ready, coded, failure } = prepare(article, coder);
		const { machines, ...rest } = coded ?? { machines: null };
		answer = { ticket, article: ready, machines, coded: coded === null ? null : JSON.stringify(rest), failure };
	} catch (error) {
		answer = { ticket, broken: String(error) };
	}
	parentPort?.postMessage(answer);
});
