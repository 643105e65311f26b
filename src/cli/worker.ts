// A thread that codes the articles it is sent, one after another.
import { parentPort, workerData } from "node:worker_threads";
import type { Article } from "../schemes/record.js";
import { type CoderSettings, loadCoder } from "./coder.js";
import type { Answer } from "./pool.js";

const code = loadCoder(workerData as CoderSettings);
parentPort?.on("message", ({ ticket, article }: { ticket: number; article: Article }) => {
	let answer: Answer;
	try {
		answer = { ticket, coded: code(article) };
	} catch (error) {
		answer = { ticket, failure: String(error) };
	}
	parentPort?.postMessage(answer);
});
