import { Command, InvalidArgumentError } from "commander";
import { countArticles } from "../intake/count.js";
import type { FaultCode } from "../intake/fault.js";
import { readItems } from "../intake/items.js";
import { ARTICLE_FIELDS, type ColumnMap } from "../intake/table.js";
import { type Added, Adder, FILES } from "../record/add.js";
import { now, type OpenRecord } from "../record/open.js";
import { Preparer } from "../record/preparer.js";
import type { WebReading } from "../record/read-web.js";
import { beginJob } from "../store/jobs.js";
import { readSetting, writeSetting } from "../store/settings.js";
import { addSource } from "../store/sources.js";
import { examples, publishedOption } from "./options.js";
import { Progress } from "./progress.js";
import { INTERRUPTED, interruption, onRecord, onWeb, type RecordFlags, type WebFlags, whole, withRecord } from "./record-options.js";
import { Speech } from "./strings.js";
import { isolate, printable } from "./terminal.js";

interface AddFlags extends RecordFlags, WebFlags {
	readonly published?: string;
	readonly outlet?: string;
	readonly columns?: ColumnMap;
	readonly mapping?: string;
	readonly saveMapping?: string;
	readonly every?: number;
	readonly once?: boolean;
}

/** `rasd add`: articles from files and the web into the record. */
export function addCommand(): Command {
	const command = new Command("add")
		.description("take articles into the record: code them, keep their bytes, link what they report")
		.argument(
			"<source...>",
			"addresses of feeds, pages and sitemaps; files and folders (.txt .html .json .jsonl .csv .tsv .warc .warc.gz .wacz, Telegram's result.json); - for standard input",
		)
		.addOption(publishedOption())
		.option("--outlet <name>", "outlet of articles that name none; of a feed, of all its articles")
		.option("--columns <map>", `a table's columns, as in title=Headline,text=Body (${ARTICLE_FIELDS.join(", ")})`, columns)
		.option("--save-mapping <name>", "keep --columns under this name")
		.option("--mapping <name>", "columns that were kept under this name")
		.option("--every <minutes>", "poll a feed or sitemap this often; by its own rhythm where not given", whole(1, 60 * 24 * 30))
		.option("--once", "read a feed or sitemap now, and do not poll it again");
	return onWeb(onRecord(command))
		.addHelpText(
			"after",
			examples([
				["rasd add articles.jsonl downloads/", "files and a folder with all below it"],
				["rasd add https://example.org/feed.xml --every 15", "a feed; `rasd watch` goes on polling it"],
				["rasd add https://example.org/2024/03/31/news.html", "a page"],
				["rasd add export.csv --columns text=Body,published=Date --save-mapping agency", "a table with column names of its own"],
				["rasd add result.json capture.wacz", "a Telegram Desktop export, a web archive"],
			]),
		)
		.action(async (sources: string[], flags: AddFlags) => {
			process.exitCode = await add(sources, flags);
		});
}

function columns(written: string): ColumnMap {
	const map: Record<string, string> = {};
	for (const pair of written.split(",")) {
		const at = pair.indexOf("=");
		const field = pair.slice(0, at).trim();
		if (at < 1 || !ARTICLE_FIELDS.some((known) => known === field) || pair.slice(at + 1).trim() === "")
			throw new InvalidArgumentError(`Pairs of field=COLUMN; the fields are ${ARTICLE_FIELDS.join(", ")}.`);
		map[field] = pair.slice(at + 1).trim();
	}
	return map;
}

/** So many articles pay for a thread that codes them while those before are written. */
const WORTH_A_THREAD = 100;

const isAddress = (source: string) => /^https?:\/\//i.test(source);

/** What every step of a run takes. */
interface Run {
	readonly record: OpenRecord;
	readonly flags: AddFlags;
	readonly speech: Speech;
	readonly progress: Progress;
	readonly signal: AbortSignal;
}

/** Adds every source in turn; returns the exit code: 1 where anything could not be taken in. */
async function add(sources: readonly string[], flags: AddFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	const files = sources.filter((source) => !isAddress(source));
	const addresses = sources.filter(isAddress);
	const total = await countArticles(files);
	const progress = new Progress(process.stderr, speech, addresses.length > 0 ? null : total);
	const { signal, done } = interruption();
	try {
		return await withRecord(flags, async (record) => {
			const run: Run = { record, flags, speech, progress, signal };
			const map = await mappingOf(record, flags, speech);
			const job = await beginJob(record.database, now(), "add", { sources }, null);
			const sum: Added = { articles: 0, coded: 0, claims: 0, known: 0, faults: 0 };
			try {
				if (files.length > 0) addUp(sum, await addFiles(run, files, map, total === null || total >= WORTH_A_THREAD));
				if (addresses.length > 0) addUp(sum, await addAddresses(run, addresses));
				await job.end(now(), signal.aborted ? "interrupted" : "done", JSON.stringify(sum));
			} catch (error) {
				await job.end(now(), signal.aborted ? "interrupted" : "failed", (error as Error).message);
				if (!signal.aborted) throw error;
			}
			progress.clear();
			tellAdded(sum, speech);
			if (!signal.aborted) return sum.faults > 0 ? 1 : 0;
			console.error(speech.record("stopped"));
			return INTERRUPTED;
		});
	} finally {
		done();
	}
}

/** The columns of tables: as given, or as kept by name. */
async function mappingOf({ database }: OpenRecord, flags: AddFlags, speech: Speech): Promise<ColumnMap | null> {
	const key = (name: string) => `mapping.${name}`;
	if (flags.saveMapping !== undefined) {
		if (flags.columns === undefined) throw new Error("--save-mapping goes with --columns");
		await writeSetting(database.db, key(flags.saveMapping), flags.columns);
		console.error(speech.record("mappingSaved", isolate(printable(flags.saveMapping))));
	}
	if (flags.mapping === undefined) return flags.columns ?? null;
	const kept = await readSetting(database.db, key(flags.mapping));
	if (kept === null) throw new Error(speech.record("noMapping", printable(flags.mapping)));
	return { ...(kept as ColumnMap), ...flags.columns };
}

async function addFiles(run: Run, files: readonly string[], map: ColumnMap | null, many: boolean): Promise<Added> {
	const coder = await run.record.coder();
	const preparer = many ? new Preparer(coder) : null;
	const adder = new Adder(run.record.database.db, coder, FILES, now, preparer);
	try {
		await addItems(run, adder, files, map);
	} finally {
		await preparer?.close();
	}
	return adder.added;
}

async function addItems(
	{ flags, speech, progress, signal }: Run,
	adder: Adder,
	files: readonly string[],
	map: ColumnMap | null,
): Promise<void> {
	for await (const item of readItems(files, { published: flags.published ?? null, outlet: flags.outlet ?? null, columns: map })) {
		if (signal.aborted) break;
		if ("remark" in item) {
			progress.say(speech.remark(item.locator, null, item.remark));
			continue;
		}
		if ("fault" in item) progress.say(`${speech.word("error")}: ${speech.fault({ ...item.fault, file: printable(item.key), line: null })}`);
		await adder.add(item);
		progress.step();
	}
	await adder.flush();
}

async function addAddresses({ record, flags, speech, progress, signal }: Run, addresses: readonly string[]): Promise<Added> {
	const { db } = record.database;
	// What asks the web and reads feeds is much to load for whoever adds files.
	const [{ webOf }, { readWeb }] = await Promise.all([import("./web-of.js"), import("../record/read-web.js")]);
	const web = webOf(flags);
	const sum: Added = { articles: 0, coded: 0, claims: 0, known: 0, faults: 0 };
	try {
		for (const url of addresses) {
			const options = { signal, outlet: flags.outlet ?? null, now, progress: () => progress.step() };
			const reading = await readWeb(db, web, await record.coder(), { url, state: null }, options);
			addUp(sum, reading.added);
			tellNews(url, reading, speech, progress);
			if (reading.news.some(({ news }) => news === "failed")) sum.faults++;
			if (reading.state === null || reading.state.kind === "page" || flags.once) continue;
			const every = flags.every === undefined ? null : flags.every * 60;
			await addSource(db, now(), { locator: url, outlet: flags.outlet ?? null, every });
			progress.say(speech.record("feedKept", isolate(printable(url))));
		}
	} finally {
		await web.close();
	}
	return sum;
}

/** What there is to say of a web source besides its articles. */
export function tellNews(url: string, { news }: WebReading, speech: Speech, progress: Progress): void {
	for (const one of news) {
		if (one.news === "feeds-found" && one.feeds.length > 0)
			progress.say(speech.record("feedsFound", one.feeds.map((feed) => isolate(printable(feed.url))).join(speech.word("and"))));
		if (one.news === "moved") progress.say(speech.record("moved", isolate(printable(url)), isolate(printable(one.to))));
		if (one.news === "failed")
			progress.say(
				`${speech.word("error")}: ${speech.fault({ code: one.fault.code as FaultCode, detail: one.fault.detail, file: printable(url), line: null })}`,
			);
	}
}

function addUp(sum: Added, more: Added): void {
	for (const key of Object.keys(sum) as (keyof Added)[]) sum[key] += more[key];
}

/** The last words of adding. */
export function tellAdded(sum: Added, speech: Speech): void {
	const parts = [speech.record("added", sum.articles, sum.claims)];
	if (sum.known > 0) parts.push(speech.record("known", sum.known));
	if (sum.articles > sum.coded) parts.push(speech.record("notCoded", sum.articles - sum.coded));
	if (sum.faults > 0) parts.push(speech.record("faults", sum.faults));
	console.error(parts.join(" · "));
}
