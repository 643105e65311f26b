import { setTimeout } from "node:timers/promises";
import { Command } from "commander";
import type { Web } from "../intake/web.js";
import { now, type OpenRecord } from "../record/open.js";
import { pollSource } from "../record/read-web.js";
import { dueSources, listSources, nextDue, stopSource } from "../store/sources.js";
import { tellAdded, tellNews } from "./add.js";
import { examples } from "./options.js";
import { Progress } from "./progress.js";
import { INTERRUPTED, interruption, onRecord, onWeb, type RecordFlags, type WebFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";
import { webOf } from "./web-of.js";

/** `rasd watch`: polls what was added, each source when its time has come. */
export function watchCommand(): Command {
	const command = new Command("watch")
		.description("poll the feeds and sitemaps that were added, each on its own schedule, until stopped")
		.option("--once", "poll what is due now, then end");
	return onWeb(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd watch", "goes on until Ctrl-C; what it was doing is finished or left whole"],
				["rasd watch --once", "for a timer of your own"],
			]),
		)
		.action(async (flags: RecordFlags & WebFlags & { once?: boolean }) => {
			const { signal, done } = interruption();
			const web = webOf(flags);
			try {
				process.exitCode = await withRecord(flags, (record) => watch(record, web, flags, signal));
			} finally {
				await web.close();
				done();
			}
		});
}

/** At the longest, so long is slept before looking again: another process may have added a source. */
const LONGEST_SLEEP = 60_000;

async function watch(record: OpenRecord, web: Web, flags: RecordFlags & { readonly once?: boolean }, signal: AbortSignal): Promise<number> {
	const speech = new Speech(flags.lang);
	const { db } = record.database;
	const coder = await record.coder();
	let failed = false;
	if ((await listSources(db)).every(({ stopped }) => stopped)) throw new Error(speech.record("noSources"));
	while (!signal.aborted) {
		for (const source of await dueSources(db, now())) {
			if (signal.aborted) break;
			const progress = new Progress(process.stderr, speech, null);
			progress.say(speech.record("polling", isolate(printable(source.locator))));
			try {
				const reading = await pollSource(db, web, coder, source, { signal, now, progress: () => progress.step() });
				progress.clear();
				tellNews(source.locator, reading, speech, progress);
				failed ||= reading.added.faults > 0 || reading.news.some(({ news }) => news === "failed");
				tellAdded(reading.added, speech);
			} catch (error) {
				if (!signal.aborted) throw error;
			}
		}
		if (flags.once || signal.aborted) break;
		const next = await nextDue(db);
		const wait = next === null ? LONGEST_SLEEP : Math.min(LONGEST_SLEEP, Math.max(1000, Date.parse(next) - Date.now()));
		await setTimeout(wait, undefined, { signal }).catch(() => {});
	}
	if (signal.aborted) {
		console.error(speech.record("stopped"));
		return INTERRUPTED;
	}
	return failed ? 1 : 0;
}

/** `rasd sources`: what is polled. */
export function sourcesCommand(): Command {
	const list = onRecord(new Command("list").description("what is polled, how it went, when it is next")).action((flags: RecordFlags) =>
		withRecord(flags, async ({ database }) => {
			const speech = new Speech(flags.lang);
			const sources = await listSources(database.db);
			if (sources.length === 0) console.log(speech.record("noSources"));
			for (const { id, locator, title, next_at, failures, stopped } of sources) {
				const state = stopped ? "—" : speech.record("nextPoll", isolate(next_at?.slice(0, 16).replace("T", " ") ?? "—"));
				const parts = [String(id), isolate(printable(locator)), ...(title ? [isolate(printable(title))] : []), state];
				console.log([...parts, ...(failures > 0 ? [`${speech.word("error")} ×${failures}`] : [])].join("\t"));
			}
		}),
	);
	const stop = onRecord(
		new Command("stop")
			.description("poll a source no longer")
			.argument("<source>", "its number or address, as `rasd sources list` shows it"),
	).action((which: string, flags: RecordFlags) =>
		withRecord(flags, async ({ database }) => {
			const speech = new Speech(flags.lang);
			if (!(await stopSource(database.db, which))) throw new Error(speech.record("noSource", printable(which)));
			console.log(speech.record("sourceStopped", isolate(printable(which))));
		}),
	);
	return new Command("sources")
		.description("list and stop what `rasd watch` polls")
		.addHelpText("after", examples([["rasd sources stop https://example.org/feed.xml", "poll it no longer; what came from it stays"]]))
		.addCommand(list, { isDefault: true })
		.addCommand(stop);
}
