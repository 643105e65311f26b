import { Command, InvalidArgumentError, Option } from "commander";
import { embeddedLanguage } from "../coding/code-article.js";
import { type Origin, readArticles } from "../intake/articles.js";
import { countArticles } from "../intake/count.js";
import type { InputFault, Remark, RemarkCode } from "../intake/fault.js";
import { KINDS, type Kind } from "../schemes/codebook.js";
import type { Article, CodedArticle } from "../schemes/record.js";
import { CODER_VERSION } from "../schemes/version.js";
import type { Coded } from "./coder.js";
import { dataOption, examples, langOption, publishedOption } from "./options.js";
import { type Earlier, type Output, takeUp, toFile, toStdout } from "./output.js";
import { CoderStartError, startCoders } from "./pool.js";
import { Progress } from "./progress.js";
import { type Lang, Speech } from "./strings.js";
import { articleTable } from "./table.js";
import { type Screen, screenOf } from "./terminal.js";

const FORMATS = ["table", "json", "jsonl"] as const;
type OutputFormat = (typeof FORMATS)[number];

interface CodeFlags {
	readonly published?: string;
	readonly outlet?: string;
	readonly format?: OutputFormat;
	readonly out?: string;
	readonly resume?: boolean;
	readonly kind?: readonly Kind[];
	readonly jobs: number;
	readonly data: string;
	readonly lang: Lang;
}

/** `rasd code`: articles in, claims out. */
export function codeCommand(): Command {
	return new Command("code")
		.description("read articles and print the claims they make, each with its words")
		.argument("<path...>", "files (.txt .jsonl .json .html), folders, or - for standard input")
		.addOption(publishedOption())
		.option("--outlet <name>", "outlet of articles that name none")
		.addOption(new Option("--format <format>", "how to print them; by the ending of --out where not given, else table").choices(FORMATS))
		.option("--out <file>", "write to a file, which appears when it is whole")
		.option("--resume", "with --out FILE.jsonl: leave out the articles that are in the file, add the others")
		.option("--kind <kinds>", `only claims of these kinds: ${KINDS.join(", ")}`, kinds)
		.option("--jobs <n>", "code on this many threads; the order stays", jobs, 1)
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText(
			"after",
			examples([
				["rasd code article.txt --published 2024-03-31", "a text; its first line is the title"],
				["rasd code articles.jsonl --out coded.jsonl --jobs 4", '{"id", "title", "text", "published", "outlet", "url"} a line'],
				["rasd code articles.jsonl --out coded.jsonl --resume", "go on after an interruption"],
				["rasd code page.html downloads/ --kind event", "a saved web page, and a folder with all below it"],
				["cat article.txt | rasd code - --format jsonl", "standard input"],
			]),
		)
		.action(async (paths: string[], flags: CodeFlags) => {
			process.exitCode = await code(paths, flags);
		});
}

function kinds(written: string, before: readonly Kind[] = []): readonly Kind[] {
	const known = written.split(",").map((kind) => KINDS.find((each) => each === kind.trim()));
	if (known.includes(undefined)) throw new InvalidArgumentError(`One or more of ${KINDS.join(", ")}, with commas between.`);
	return [...before, ...(known as Kind[])];
}

function jobs(written: string): number {
	const n = Number(written);
	if (!Number.isInteger(n) || n < 1 || n > 64) throw new InvalidArgumentError("A number from 1 to 64.");
	return n;
}

function formatFor(flags: CodeFlags): OutputFormat {
	if (flags.format) return flags.format;
	if (flags.out?.endsWith(".json")) return "json";
	return flags.out && /\.(jsonl|ndjson)$/.test(flags.out) ? "jsonl" : "table";
}

const INTERRUPTED = 130;

/** Codes the articles of the paths; returns the exit code: 1 where any could not be read. */
async function code(paths: readonly string[], flags: CodeFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	const format = formatFor(flags);
	if (flags.resume && (!flags.out || format !== "jsonl")) throw new Error("--resume goes with --out FILE and --format jsonl");
	const earlier = flags.resume && flags.out ? await takeUp(flags.out) : null;
	const run = new Run(speech, new Progress(process.stderr, speech, await countArticles(paths)), earlier);
	if (earlier && [...earlier.coders].some((coder) => coder !== `${CODER_VERSION} ${embeddedLanguage().version}`))
		run.progress.say(`${flags.out}: ${speech.word("note")}: ${speech.word("otherCoder")}`);
	const coders = startCoders({ kinds: flags.kind ?? KINDS, data: flags.data }, flags.jobs);
	const output = flags.out ? await toFile(flags.out, flags.resume ?? false) : toStdout(process.stdout);
	const printer = printerFor(format, output, speech, flags.out ? { colour: false, width: 100 } : screenOf(process.stdout, process.env));
	const stop = () => {
		if (run.stopped) process.exit(INTERRUPTED);
		run.stopped = true;
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
	try {
		const intake = readArticles(paths, { published: flags.published ?? null, outlet: flags.outlet ?? null });
		const waiting: { readonly article: Article; readonly origin: Origin; readonly coded: Promise<Coded | Error> }[] = [];
		const flush = async (room: number) => {
			while (waiting.length > room) {
				const { article, origin, coded } = waiting.shift() as (typeof waiting)[number];
				const result = await coded;
				if (result instanceof CoderStartError) throw result;
				if (result instanceof Error) run.fault({ code: "coder-failed", ...origin, detail: `${article.id}: ${result.message}` });
				else {
					await printer.article(result);
					run.done(result);
				}
			}
		};
		for await (const item of intake) {
			if (run.stopped) break;
			if ("fault" in item) {
				run.fault(item.fault);
				continue;
			}
			if ("remark" in item) {
				run.remarks(item.origin, [item.remark]);
				continue;
			}
			if (earlier?.ids.has(item.article.id)) {
				run.skip();
				continue;
			}
			run.remarks(item.origin, item.remarks);
			waiting.push({ ...item, coded: coders.code(item.article).catch((error: Error) => error) });
			await flush(coders.window - 1);
		}
		await flush(0);
		await printer.end();
		if (run.stopped) {
			const kept = await output.interrupt();
			run.sum();
			if (kept) run.progress.say(`${speech.word("interrupted")} ${kept}${format === "jsonl" ? `; ${speech.word("resume")}` : ""}`);
			return INTERRUPTED;
		}
		await output.finish();
		run.sum();
		return run.faults > 0 ? 1 : 0;
	} finally {
		process.off("SIGINT", stop);
		process.off("SIGTERM", stop);
		await coders.close();
	}
}

/** Remarks of one sort that are told one by one; of the rest the number. */
const MOST_REMARKS = 20;

/** What a run has done so far, and what it says of it on standard error. */
class Run {
	faults = 0;
	stopped = false;
	private articles = 0;
	private claims = 0;
	private skipped = 0;
	private readonly told = new Map<RemarkCode, number>();

	constructor(
		readonly speech: Speech,
		readonly progress: Progress,
		private readonly earlier: Earlier | null,
	) {}

	done({ claims }: Coded): void {
		this.articles++;
		this.claims += claims;
		this.progress.step();
	}

	skip(): void {
		this.skipped++;
		this.progress.step();
	}

	fault(fault: InputFault): void {
		this.faults++;
		this.progress.say(`${this.speech.word("error")}: ${this.speech.fault(fault)}`);
		this.progress.step();
	}

	remarks(origin: Origin, remarks: readonly Remark[]): void {
		for (const remark of remarks) {
			const count = (this.told.get(remark.code) ?? 0) + 1;
			this.told.set(remark.code, count);
			if (count <= MOST_REMARKS) this.progress.say(this.speech.remark(origin.file, origin.line, remark));
		}
	}

	/** The last words: how many articles, claims, faults; nothing for a single article that went well. */
	sum(): void {
		this.progress.clear();
		for (const [code, count] of this.told)
			if (count > MOST_REMARKS) this.progress.say(`${this.speech.word("note")}: ${code}: +${count - MOST_REMARKS}`);
		if (this.articles < 2 && this.faults === 0 && !this.earlier) return;
		const parts = [this.speech.counted(this.articles, "articles"), this.speech.counted(this.claims, "claims")];
		if (this.skipped > 0) parts.push(`${this.skipped} ${this.speech.word("skipped")}`);
		if (this.faults > 0) parts.push(`${this.faults} ${this.speech.word("notRead")}`);
		this.progress.say(parts.join(" · "));
	}
}

interface Printer {
	article(coded: Coded): Promise<void>;
	end(): Promise<void>;
}

function printerFor(format: OutputFormat, output: Output, speech: Speech, screen: Screen): Printer {
	if (format === "jsonl") return { article: ({ json }) => output.write(`${json}\n`), end: async () => {} };
	if (format === "table")
		return { article: ({ json }) => output.write(articleTable(JSON.parse(json) as CodedArticle, speech, screen)), end: async () => {} };
	let count = 0;
	return {
		article: ({ json }) => output.write(`${count++ === 0 ? "[\n" : ",\n"}${JSON.stringify(JSON.parse(json), null, "\t")}`),
		end: () => output.write(count === 0 ? "[]\n" : "\n]\n"),
	};
}
