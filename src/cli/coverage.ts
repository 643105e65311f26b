import { Command, InvalidArgumentError, Option } from "commander";
import { embeddedGazetteer } from "../coding/code-article.js";
import { gapsIn } from "../coding/coverage/gaps.js";
import { GAP_KINDS, type GapExample, type GapKind, type GapRow, Ranking } from "../coding/coverage/ranking.js";
import { readArticles } from "../intake/articles.js";
import { countArticles } from "../intake/count.js";
import { loadImported } from "../intake/gazetteer-store.js";
import { dataOption, examples, langOption } from "./options.js";
import { Progress } from "./progress.js";
import { type Lang, Speech } from "./strings.js";
import { GAP_FIELDS, GAP_LABELS } from "./strings-coverage.js";
import { columns, isolate, pad, paint, type Screen, screenOf } from "./terminal.js";

interface CoverageFlags {
	readonly kind?: readonly GapKind[];
	readonly most: number;
	readonly least: number;
	readonly format: "table" | "jsonl";
	readonly data: string;
	readonly lang: Lang;
}

/** `rasd coverage`: what articles say that the lexicons do not know, ranked for people to decide on. */
export function coverageCommand(): Command {
	return new Command("coverage")
		.description("rank what articles say and the lexicons do not know: verbs, nouns, names, places, set phrases")
		.argument("<path...>", "files (.txt .jsonl .json .html), folders, or - for standard input")
		.option("--kind <kinds>", `only these rankings: ${GAP_KINDS.join(", ")}`, kinds)
		.option("--most <n>", "how many rows a ranking has at most", whole, 30)
		.option("--least <n>", "in how many articles a row must be at least", whole, 2)
		.addOption(new Option("--format <format>", "how to print them").choices(["table", "jsonl"]).default("table"))
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText(
			"after",
			examples([
				["rasd coverage articles.jsonl", "every ranking, thirty rows each"],
				["rasd coverage articles.jsonl downloads/ --kind actors,places --most 100", "names that no lexicon has"],
				["rasd coverage articles.jsonl --kind verbs --least 5 --format jsonl", "for programs: a row a line, with examples"],
			]),
		)
		.action(async (paths: string[], flags: CoverageFlags) => {
			process.exitCode = await coverage(paths, flags);
		});
}

function kinds(written: string, before: readonly GapKind[] = []): readonly GapKind[] {
	const known = written.split(",").map((kind) => GAP_KINDS.find((each) => each === kind.trim()));
	if (known.includes(undefined)) throw new InvalidArgumentError(`One or more of ${GAP_KINDS.join(", ")}, with commas between.`);
	return [...before, ...(known as GapKind[])];
}

function whole(written: string): number {
	const n = Number(written);
	if (!Number.isInteger(n) || n < 1 || n > 1_000_000) throw new InvalidArgumentError("A number from 1 to 1000000.");
	return n;
}

/** Reads the articles of the paths and prints the rankings; returns the exit code: 1 where any could not be read. */
async function coverage(paths: readonly string[], flags: CoverageFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	const progress = new Progress(process.stderr, speech, await countArticles(paths));
	const imported = loadImported(flags.data);
	const gazetteer = imported.length > 0 ? embeddedGazetteer().with(imported) : embeddedGazetteer();
	const ranking = new Ranking();
	let faults = 0;
	for await (const item of readArticles(paths)) {
		if ("fault" in item) {
			faults++;
			progress.say(`${speech.word("error")}: ${speech.fault(item.fault)}`);
			progress.step();
		} else if ("article" in item) {
			const { article, origin } = item;
			const { id, outlet, title, text } = article;
			ranking.add({ ...origin, article: id, outlet: outlet ?? null, text: `${title ?? ""}\n${text ?? ""}` }, gapsIn(article, gazetteer));
			progress.step();
		}
	}
	progress.clear();
	const asked = GAP_KINDS.filter((kind) => flags.kind === undefined || flags.kind.includes(kind));
	const rows = ranking.rows({ kinds: asked, least: flags.least, most: flags.most });
	if (flags.format === "jsonl") for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
	else for (const kind of asked) process.stdout.write(table(kind, rows, flags.least, speech, screenOf(process.stdout, process.env)));
	return faults > 0 ? 1 : 0;
}

/** One ranking: a row a form, below it where it stands. */
function table(kind: GapKind, all: readonly GapRow[], least: number, speech: Speech, screen: Screen): string {
	const rows = all.filter((row) => row.kind === kind);
	const lines = [paint(screen, "bold", GAP_LABELS[kind][speech.lang])];
	if (rows.length === 0) lines.push(`  ${GAP_FIELDS.none[speech.lang].replace("{}", String(least))}`);
	else {
		const head = (["score", "articles", "outlets", "count", "form"] as const).map((field) => GAP_FIELDS[field][speech.lang]);
		const cells = rows.map((row) => [row.score, row.articles, row.outlets, row.count, formOf(row)].map(String));
		const widths = head.map((title, i) => Math.max(...[title, ...cells.map((row) => row[i] ?? "")].map(columns)));
		const line = (fields: readonly string[]) => `  ${fields.map((field, i) => pad(field, widths[i] ?? 0)).join("  ")}`.trimEnd();
		lines.push(paint(screen, "grey", line(head)));
		cells.forEach((fields, i) => {
			lines.push(line(fields));
			for (const example of rows[i]?.examples ?? []) lines.push(paint(screen, "grey", `      ${exampleLine(example)}`));
		});
	}
	return `${lines.join("\n")}\n\n`;
}

function formOf({ form, outlet }: GapRow): string {
	return outlet === null ? isolate(form) : `${isolate(form)}  ${isolate(outlet)}`;
}

function exampleLine({ file, line, from, to, quote }: GapExample): string {
	return `${isolate(`«${quote}»`)}  ${isolate(`${line === null ? file : `${file}:${line}`} ${from}–${to}`)}`;
}
