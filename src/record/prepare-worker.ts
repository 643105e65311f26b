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
		const { article: prepared, coded, failure } = prepare(article, coder);
		const { title: _, text: __, words, ...rest } = prepared;
		answer = {
			ticket,
			article: { ...rest, words: words.join(" ") },
			coded: coded && { ...coded, rows: coded.rows.join("\n"), links: JSON.stringify(coded.links) },
			failure,
		};
	} catch (error) {
		answer = { ticket, broken: String(error) };
	}
	parentPort?.postMessage(answer);
});
