import { Command } from "commander";
import { now } from "../record/open.js";
import { awaitingCoder, recode } from "../record/recode.js";
import { beginJob, noteProgress } from "../store/jobs.js";
import { examples } from "./options.js";
import { Progress } from "./progress.js";
import { INTERRUPTED, interruption, onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";

/** `rasd recode`: a newer coder over everything, every decision kept. */
export function recodeCommand(): Command {
	const command = new Command("recode")
		.description("code every article anew that another version of the coder, its lexicons or gazetteers coded; decisions stay")
		.option("--dry-run", "only say what would change");
	return onRecord(command)
		.addHelpText(
			"after",
			examples([
				["rasd recode --dry-run", "claims gained, lost and altered, and by which field"],
				["rasd recode", "goes on where it was stopped"],
			]),
		)
		.action(async (flags: RecordFlags & { dryRun?: boolean }) => {
			const { signal, done } = interruption();
			try {
				process.exitCode = await run(flags, signal);
			} finally {
				done();
			}
		});
}

function run(flags: RecordFlags & { readonly dryRun?: boolean }, signal: AbortSignal): Promise<number> {
	const speech = new Speech(flags.lang);
	const dryRun = flags.dryRun ?? false;
	return withRecord(flags, async (record) => {
		const { db } = record.database;
		const coder = await record.coder();
		const total = await awaitingCoder(db, coder);
		if (total === 0) {
			console.log(speech.record("upToDate"));
			return 0;
		}
		const progress = new Progress(process.stderr, speech, total);
		const job = dryRun
			? null
			: await beginJob(record.database, now(), "recode", { version: coder.version, lexicons: coder.lexicons }, total);
		let done = 0;
		const sum = await recode(db, coder, now, {
			dryRun,
			stopped: () => signal.aborted,
			progress: (articles) => {
				for (; done < articles; done++) progress.step();
			},
		});
		progress.clear();
		if (job !== null) {
			await noteProgress(db, job.id, sum.articles);
			await job.end(now(), signal.aborted ? "interrupted" : "done");
		}
		console.log(speech.record(dryRun ? "wouldRecode" : "recoded", sum.articles, sum.changed));
		console.log(speech.record("claimsChanged", sum.gained, sum.lost, sum.altered, sum.same));
		const fields = [...sum.fields].sort(([, a], [, b]) => b - a).map(([field, count]) => `${field} ${count}`);
		if (fields.length > 0) console.log(speech.record("fieldsAltered", fields.join(", ")));
		if (sum.kept > 0) console.log(speech.record("claimsKept", sum.kept));
		if (!signal.aborted) return 0;
		console.error(speech.record("stopped"));
		return INTERRUPTED;
	});
}
