// A thread that prepares the articles it is sent, one after another.
import { parentPort, workerData } from "node:worker_threads";
import { coderWith } from "./coder.js";
import { prepare } from "./prepare.js";
import type { Answer, Recipe, Task } from "./preparer.js";

const { gazetteers, settled } = workerData as Recipe;
const coder = coderWith(gazetteers, settled);
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
