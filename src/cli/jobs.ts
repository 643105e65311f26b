import { Command } from "commander";
import { JOB_LABELS } from "../schemes/labels.js";
import { listJobs } from "../store/jobs.js";
import { examples } from "./options.js";
import { onRecord, type RecordFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

/** `rasd jobs`: what was done on the record, and how it ended. */
export function jobsCommand(): Command {
	const command = new Command("jobs")
		.description("the latest pieces of long work on the record, and how each ended")
		.option("--limit <n>", "show so many", whole(1, 1000), 20);
	return onRecord(command)
		.addHelpText("after", examples([["rasd jobs --limit 5", "the last five, and whether they ended or were interrupted"]]))
		.action((flags: RecordFlags & { limit: number }) =>
			withRecord(flags, async ({ database: { db } }) => {
				const speech = new Speech(flags.lang);
				for (const { id, kind, state, done, total, started_at, message } of await listJobs(db, flags.limit)) {
					const share = total === null ? "" : isolate(`${done}/${total}`);
					const parts = [String(id), isolate(started_at.slice(0, 16).replace("T", " ")), kind, speech.label(JOB_LABELS, state), share];
					console.log([...parts.filter(Boolean), ...(message ? [isolate(printable(message.slice(0, 200)))] : [])].join("\t"));
				}
			}),
		);
}
