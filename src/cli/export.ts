import { createHash } from "node:crypto";
import { Command, Option } from "commander";
import { ARCHIVE_FORMATS, type ArchiveFormat, countCaptures, type Exported, type ExportTask, exportRecord } from "../record/export.js";
import { ROW_FORMATS, type RowFormat } from "../record/export-formats.js";
import { now, type OpenRecord } from "../record/open.js";
import { Publisher } from "../record/publish.js";
import { CODER_VERSION } from "../schemes/version.js";
import { appendCustody } from "../store/custody.js";
import { countIncidents } from "../store/incident-search.js";
import { type ClaimFilter, countClaims } from "../store/search.js";
import { writing } from "../store/write.js";
import { type FilterFlags, filterOf, onFilter } from "./filter-options.js";
import { examples } from "./options.js";
import { type Output, toFile, toStdout } from "./output.js";
import { Progress } from "./progress.js";
import { INTERRUPTED, interruption, onRecord, type RecordFlags, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

const WHAT = ["claims", "incidents", "captures"] as const;
type What = (typeof WHAT)[number];

interface ExportFlags extends RecordFlags, FilterFlags {
	readonly what: What;
	readonly format?: RowFormat | ArchiveFormat;
	readonly out?: string;
	readonly bom: boolean;
	readonly exact?: boolean;
}

/** `rasd export`: claims, incidents and captures out of the record. */
export function exportCommand(): Command {
	const command = new Command("export")
		.description(
			"write claims or incidents as tables, or the articles' captures as web archives; sensitive places are told by their district",
		)
		.addOption(new Option("--what <what>", "what is written").choices(WHAT).default("claims"))
		.addOption(
			new Option("--format <format>", "by the ending of --out, else csv or warc; warc and wacz are for captures").choices([
				...ROW_FORMATS,
				...ARCHIVE_FORMATS,
			]),
		)
		.option("--out <file>", "write to a file, which appears when it is whole; standard output by itself")
		.option("--no-bom", "csv without the mark that Excel needs to read Arabic right")
		.option(
			"--exact",
			"with the exact places of hospitals, schools, camps and shelters, and the words that name them; for those who work inside",
		);
	return onRecord(onFilter(command))
		.addHelpText(
			"after",
			examples([
				["rasd export --out claims.csv", "every claim that was not rejected, for Excel"],
				[
					"rasd export --what incidents --place SY-ID --from 2024-03 --out march.geojson",
					"a month's incidents of a governorate, for a map",
				],
				["rasd export --type air_strike --killed 5 --format ndjson | jq .claim.places", "for programs"],
				[
					"rasd export --what captures --published-from 2024 --exact --out 2024.wacz",
					"the articles as they came, for a colleague's archive",
				],
			]),
		)
		.action(async (flags: ExportFlags) => {
			process.exitCode = await writeOut(flags);
		});
}

const ENDINGS: readonly (readonly [RegExp, RowFormat | ArchiveFormat])[] = [
	[/\.csv$/i, "csv"],
	[/\.(?:ndjson|jsonl)$/i, "ndjson"],
	[/\.(?:geojson|json)$/i, "geojson"],
	[/\.warc(?:\.gz)?$/i, "warc"],
	[/\.wacz$/i, "wacz"],
];

/** What is asked for; throws where it does not go together. */
function taskOf({ what, format, out, bom, exact }: ExportFlags, speech: Speech): ExportTask {
	const [, ending] = ENDINGS.find(([pattern]) => out !== undefined && pattern.test(out)) ?? [];
	const wanted = format ?? ending ?? (what === "captures" ? "warc" : "csv");
	const archive = ARCHIVE_FORMATS.find((one) => one === wanted);
	const rows = ROW_FORMATS.find((one) => one === wanted);
	const wrong = (formats: readonly string[]) => new Error(speech.record("wrongFormat", speech.word(what), formats.join(", "), wanted));
	if (what === "captures") {
		if (archive === undefined) throw wrong(ARCHIVE_FORMATS);
		if (out === undefined) throw new Error(speech.record("archiveNeedsFile"));
		if (!exact) throw new Error(speech.record("capturesAreExact"));
		return { what, format: archive, about: { software: `rasd ${CODER_VERSION}`, at: now() } };
	}
	if (rows === undefined) throw wrong(ROW_FORMATS);
	return { what, format: rows, bom };
}

/** Writes what was asked for; returns the exit code. */
async function writeOut(flags: ExportFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	const task = taskOf(flags, speech);
	const { signal, done } = interruption();
	try {
		return await withRecord(flags, async (record) => {
			const { gazetteer } = await record.coder();
			const filter = filterOf(flags, gazetteer);
			const total = process.stderr.isTTY ? await countOf(record, task.what, filter) : null;
			const progress = new Progress(process.stderr, speech, total, undefined, task.what);
			const output = flags.out === undefined ? toStdout(process.stdout) : await toFile(flags.out, false);
			try {
				const exported = await send(record, new Publisher(gazetteer, flags.exact ?? false), filter, task, output, progress, signal);
				progress.clear();
				tell(exported, task.what, flags.exact ?? false, speech);
				return 0;
			} catch (error) {
				progress.clear();
				await output.discard();
				if (!signal.aborted) throw error;
				console.error(speech.record("outStopped", isolate(printable(flags.out ?? speech.word("nothing")))));
				return INTERRUPTED;
			}
		});
	} finally {
		done();
	}
}

/** Sends all that is found to its output; captures that leave are entered into the chain of custody. */
async function send(
	record: OpenRecord,
	publisher: Publisher,
	filter: ClaimFilter,
	task: ExportTask,
	output: Output,
	progress: Progress,
	signal: AbortSignal,
): Promise<Exported> {
	const hash = createHash("sha256");
	const write = (piece: string | Uint8Array) => {
		hash.update(piece);
		return output.write(piece);
	};
	const exported = await exportRecord(record.database, publisher, filter, task, { write, step: () => progress.step(), signal });
	if (task.what === "captures") {
		const digest = hash.digest("hex");
		const detail = { what: task.what, format: task.format, filter, captures: exported.rows };
		await writing(record.database.db, (tx) => appendCustody(tx, now(), [{ act: "exported", subject: digest, digest, detail }]));
	}
	await output.finish();
	return exported;
}

function countOf({ database: { db } }: OpenRecord, what: What, filter: ClaimFilter): Promise<number> {
	if (what === "captures") return countCaptures(db, filter);
	return what === "claims" ? countClaims(db, filter) : countIncidents(db, filter);
}

const COUNTED = { claims: "exportedClaims", incidents: "exportedIncidents", captures: "exportedCaptures" } as const;

/** The last words: how many, and whether sensitive places are in it. */
function tell({ rows, blurred, respelt }: Exported, what: What, exact: boolean, speech: Speech): void {
	for (const { word, as } of respelt)
		console.error(speech.record("searchedAs", isolate(word), as.map((spelling) => isolate(spelling)).join(speech.word("and"))));
	const parts = [speech.record(COUNTED[what], rows)];
	if (exact) parts.push(speech.record("outExact"));
	else if (blurred > 0) parts.push(speech.record("outBlurred", blurred));
	console.error(parts.join(" · "));
}
