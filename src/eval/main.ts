// `npm run eval`: codes the gold articles and the articles on other subjects, and prints how well that went.
// `--misses tune` lists what was missed and what is surplus, `causes GOLD_DIR` counts it by the stage and rule at fault; articles kept
// for reporting are scored, never listed.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { codeArticle, embeddedGazetteer } from "../coding/code-article.js";
import { loadImported } from "../intake/gazetteer-store.js";
import type { Article } from "../schemes/record.js";
import { brier, calibrate, type Judged } from "./calibration.js";
import { causesIn, printCauses } from "./causes.js";
import { printCopies } from "./copies.js";
import { addLabels, labelled } from "./labels.js";
import { printLinking } from "./linking.js";
import { type Gold, judge, pair } from "./match.js";
import { printPlaces } from "./places.js";
import { printReference } from "./reference.js";
import { SCORE, scored } from "./scorer.js";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const LABELS = fileURLToPath(new URL("../../test/labels.jsonl", import.meta.url));
/** Codings that nothing is learned from and no rule is made beside. */
const APART = fileURLToPath(new URL("../../test/labels-apart.jsonl", import.meta.url));
const COPIES = fileURLToPath(new URL("../../test/copies.jsonl", import.meta.url));
/** The article that the coder must read nearly whole. */
const SEED = "seed.json";

const HELP = `npm run eval                                 scores gold/tune, gold/report and labelled articles kept apart, other news, how far confidence holds
npm run eval -- --misses tune                also lists what was missed and what is surplus
npm run eval -- causes [GOLD_DIR] [--show CAUSE] [--most N]   counts faults by the stage and rule at fault
npm run eval -- reference [--data DIR]       against an independent monitor's records
npm run eval -- places [--data DIR]          places found and where they are
npm run eval -- linking [--show CAUSE] [--most N] [--learn]   articles on one incident
npm run eval -- copies [--show]              copies and trims of one text
npm run eval -- label GOLD_DIR [--apart]     adds labelled articles to test/labels.jsonl, or to those that are only scored
All need ../shared; DIR is a data folder with imported places.`;

function main(args: readonly string[]): number {
	if (args.includes("--help")) {
		console.log(HELP);
		return 0;
	}
	if (!existsSync(SCORE)) {
		console.log("skipped: no ../shared");
		return 0;
	}
	if (args[0] === "causes") return causes(args.slice(1));
	if (args[0] === "reference") return reference(args.slice(1));
	if (args[0] === "places") return places(args.slice(1));
	if (args[0] === "label") return label(args.slice(1));
	if (args[0] === "copies") {
		printCopies(join(SHARED, "corpus"), COPIES, args.includes("--show"));
		return 0;
	}
	if (args[0] === "linking") return linking(args.slice(1));
	const misses = args.includes("--misses");
	if (args.length > 0 && !misses) {
		console.error(`${args[0]}: no such evaluation\n\n${HELP}`);
		return 2;
	}
	if (misses && args[args.indexOf("--misses") + 1] !== "tune") {
		console.error("--misses takes `tune`: articles kept for reporting are scored, never listed");
		return 2;
	}
	const scratch = mkdtempSync(join(tmpdir(), "rasd-eval-"));
	try {
		score("tune", scratch, misses);
		score("report", scratch, false);
		score("apart", scratch, false);
		seed(scratch);
		otherNews();
		confidence("tune");
		confidence("report");
	} finally {
		rmSync(scratch, { recursive: true });
	}
	return 0;
}

/** `linking [--show CAUSE] [--most N] [--learn]`. */
function linking(args: readonly string[]): number {
	const { values } = parseArgs({
		args: [...args],
		options: { show: { type: "string" }, most: { type: "string", default: "10" }, learn: { type: "boolean" } },
	});
	printLinking(join(SHARED, "corpus/syria-2021-2025.jsonl"), { show: values.show, most: Number(values.most), learn: values.learn });
	return 0;
}

/** `causes GOLD_DIR [--show CAUSE] [--most N]`. */
function causes(args: readonly string[]): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { show: { type: "string" }, most: { type: "string", default: "40" } },
	});
	const folder = resolve(positionals[0] ?? join(SHARED, "gold/tune"));
	if (folder === resolve(SHARED, "gold/report")) {
		console.error("articles kept for reporting are scored, never listed: name another folder of gold files");
		return 2;
	}
	if (!existsSync(folder)) {
		console.error(`${folder}: no such folder; name one that holds gold files ({"article", "claims"} each)`);
		return 2;
	}
	printCauses(causesIn(folder), values.show ?? null, Number(values.most));
	return 0;
}

/** `reference [--data DIR]`: with the places imported into a data folder, where one is named. */
function reference(args: readonly string[]): number {
	const { values } = parseArgs({ args: [...args], options: { data: { type: "string" } } });
	const gazetteer = values.data === undefined ? embeddedGazetteer() : embeddedGazetteer().with(loadImported(values.data));
	printReference(join(SHARED, "corpus/syria-2021-2025.jsonl"), gazetteer);
	return 0;
}

/** `places [--data DIR] [--show CLASS]`: spotting and resolving places. */
function places(args: readonly string[]): number {
	const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, show: { type: "string" } } });
	const gazetteer = values.data === undefined ? embeddedGazetteer() : embeddedGazetteer().with(loadImported(values.data));
	printPlaces(join(SHARED, "corpus"), gazetteer, values.show ?? null);
	return 0;
}

/** `label GOLD_DIR [--apart]`: keeps codings of articles of the corpus, without their text, for learning or, apart, for scoring alone. */
function label(args: readonly string[]): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { apart: { type: "boolean", default: false } },
	});
	const [folder] = positionals;
	if (folder === undefined || !existsSync(folder) || resolve(folder) === resolve(SHARED, "gold/report")) {
		console.error("label takes a folder of gold files of articles in ../shared/corpus, other than those kept for reporting");
		return 2;
	}
	const [into, other] = values.apart ? [APART, LABELS] : [LABELS, APART];
	try {
		console.log(`${addLabels(into, folder, other)} articles labelled`);
		return 0;
	} catch (error) {
		console.error((error as Error).message);
		return 2;
	}
}

type Set = "tune" | "report" | "apart";
const NAMES: Readonly<Record<Set, string>> = { tune: "gold/tune", report: "gold/report", apart: "labelled articles kept apart" };

function golds(set: Set): Gold[] {
	if (set === "apart") return labelled(APART, join(SHARED, "corpus"));
	const folder = join(SHARED, "gold", set);
	return readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold);
}

function score(set: Set, scratch: string, misses: boolean): void {
	const folder = join(scratch, set);
	mkdirSync(folder);
	const coded = golds(set).map((gold) => {
		writeFileSync(join(folder, `${gold.article.id}.json`), JSON.stringify(gold));
		return `${JSON.stringify(codeArticle(gold.article))}\n`;
	});
	const lines = join(scratch, `${set}.jsonl`);
	writeFileSync(lines, coded.join(""));
	console.log(`\n== ${NAMES[set]}`);
	process.stdout.write(scored(folder, lines, misses ? ["--misses"] : []));
}

function seed(scratch: string): void {
	const folder = join(scratch, "seed");
	mkdirSync(folder);
	copyFileSync(join(SHARED, "gold/tune", SEED), join(folder, SEED));
	const gold = JSON.parse(readFileSync(join(folder, SEED), "utf8")) as Gold;
	const coded = join(scratch, "seed.jsonl");
	writeFileSync(coded, `${JSON.stringify(codeArticle(gold.article))}\n`);
	const report = JSON.parse(scored(folder, coded, ["--json"])) as { claims: { recall: number }; goldClaims: number; codedClaims: number };
	const found = Math.round(report.claims.recall * report.goldClaims);
	console.log(`\n== seed article\n${found} of ${report.goldClaims} claims found, ${report.codedClaims} coded`);
}

function otherNews(): void {
	const lines = readFileSync(join(SHARED, "corpus/other-news-2015.jsonl"), "utf8").split("\n").filter(Boolean);
	let events = 0;
	let others = 0;
	for (const line of lines) {
		const { claims } = codeArticle(JSON.parse(line) as Article);
		const here = claims.filter(({ kind }) => kind === "event").length;
		events += here;
		others += claims.length - here;
	}
	const rate = (n: number) => (n / lines.length).toFixed(3);
	console.log(
		`\n== other-news-2015: nothing should be coded\n${lines.length} articles, ${rate(events)} event claims an article, ${rate(others)} other claims`,
	);
}

function confidence(set: Set): void {
	const judged: Judged[] = [];
	for (const gold of golds(set)) {
		const { claims } = codeArticle(gold.article);
		judged.push(...judge(claims, pair(gold, claims)));
	}
	console.log(
		`\n== confidence on gold/${set}, Brier score ${brier(judged).toFixed(3)}: mean said → share right (values); type over all claims, other fields over matched ones`,
	);
	for (const { field, values, gap, bins } of calibrate(judged)) {
		const cells = bins.map((bin) => `${bin.said.toFixed(2)} → ${bin.right.toFixed(2)} (${bin.values})`);
		console.log(`${field.padEnd(12)} ${String(values).padStart(5)} values, gap ${gap.toFixed(3)}   ${cells.join("   ")}`);
	}
}

process.exitCode = main(process.argv.slice(2));
