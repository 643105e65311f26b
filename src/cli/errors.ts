import { Command } from "commander";
import type { FaultCode } from "../intake/fault.js";
import { now } from "../record/open.js";
import { countFaults, openFaults } from "../store/faults.js";
import { examples } from "./options.js";
import { Progress } from "./progress.js";
import { interruption, onRecord, onWeb, type RecordFlags, type WebFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { FAULTS } from "./strings-faults.js";
import { isolate, printable } from "./terminal.js";

interface ErrorsFlags extends RecordFlags, WebFlags {
	readonly retry?: boolean;
	readonly limit: number;
}

/** `rasd errors`: what could not be taken in, and trying it again. */
export function errorsCommand(): Command {
	const command = new Command("errors")
		.description("what could not be taken into the record, and why; try it again")
		.option("--retry", "try what is shown again: ask for addresses once more, read kept bytes once more")
		.option("--limit <n>", "show, or try, so many", whole(1, 1_000_000), 50);
	return onWeb(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd errors", "the latest, each with its reason"],
				["rasd errors --retry --limit 1000", "what failed in passing may come in now"],
			]),
		)
		.action(async (flags: ErrorsFlags) => {
			process.exitCode = await (flags.retry ? retry(flags) : list(flags));
		});
}

function list(flags: ErrorsFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	return withRecord(flags, async ({ database: { db } }) => {
		const counts = await countFaults(db);
		if (counts.length === 0) console.log(speech.record("noErrors"));
		for (const { id, source, key, code, detail, tries, tried_at } of await openFaults(db, flags.limit)) {
			const where = printable(source === "files" || key === source ? key : `${source} ${key}`);
			const what =
				code in FAULTS ? speech.fault({ code: code as FaultCode, detail, file: where, line: null }) : `${where}: ${code} (${detail})`;
			console.log(`${id}\t${what} · ${speech.record("errorTries", tries, isolate(tried_at.slice(0, 16).replace("T", " ")))}`);
		}
		const total = counts.reduce((sum, { count }) => sum + count, 0);
		if (total > flags.limit) console.error(speech.record("shown", flags.limit, total));
		if (counts.length > 1) console.error(counts.map(({ code, count }) => `${code} ${count}`).join(" · "));
		return 0;
	});
}

async function retry(flags: ErrorsFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	// Who only lists errors need not load what asks the web and reads pages.
	const [{ webOf }, { retryFaults }] = await Promise.all([import("./web-of.js"), import("../record/retry.js")]);
	const web = webOf(flags);
	const { signal, done } = interruption();
	try {
		return await withRecord(flags, async (record) => {
			const progress = new Progress(process.stderr, speech, null);
			const options = { most: flags.limit, signal, progress: () => progress.step() };
			const { tried, came, lost } = await retryFaults(record.database.db, web, await record.coder(), now, options);
			progress.clear();
			console.log(speech.record("retried", tried, came));
			if (lost > 0) console.log(speech.record("addAgain", lost));
			return came < tried || lost > 0 ? 1 : 0;
		});
	} finally {
		await web.close();
		done();
	}
}
