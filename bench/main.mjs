// `npm run bench`: words a second of (a) coding Arabic articles, (b) wink-nlp's whole English pipeline on as many English
// words, (c) only normalising (NFC) and splitting the same Arabic text; one run, one thread, on what `npm run build` made.
// Each goes over its texts once to warm up, then several times in turn with the others; the medians are compared.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

if (process.argv[2] === "store" || process.argv[2] === "web") {
	await import(`./${process.argv[2]}.mjs`);
	process.exit();
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CORPUS = join(ROOT, "../shared/corpus");
const GAZETTEERS = join(ROOT, "../shared/gazetteer");
const SAMPLES = join(ROOT, "samples");
/** Times that each goes over its texts by the clock; the middle one counts. */
const ROUNDS = 5;
/** Words of the shortest article in the measure of time against length. */
const SHORTEST = 4000;
const LENGTHS = [1, 2, 4, 8];
/** Fewer words than this are over too soon to be timed. */
const LEAST = 100_000;
/** Splitting is over soon, so a round of it goes over the texts several times. */
const SPLITS = 8;
/** Clock and processor further apart than this: the machine was busy with something else. */
const BUSY = 1.25;

const started = performance.now();
const { codeArticle } = await import("../dist/index.js");
codeArticle({ id: "first", title: "", text: "" });
const { embeddedGazetteer } = await import("../dist/coding/code-article.js");
const { loadImported } = await import("../dist/intake/gazetteer-store.js");
const loading = performance.now() - started;

/** Runs of letters between white space: the same count for both languages. */
const split = (text) => text.normalize("NFC").split(/\s+/u);
const words = (text) => split(text).filter(Boolean).length;
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
const peak = () => megabytes(process.resourceUsage().maxRSS * 1024);

/** Seconds that a run takes by the clock, and by the processor, which other programs on the machine do not slow down. */
function time(run) {
	globalThis.gc?.();
	const from = performance.now();
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return { clock: (performance.now() - from) / 1000, processor: (user + system) / 1e6 };
}

function arabicArticles() {
	if (existsSync(CORPUS)) {
		const files = readdirSync(CORPUS).filter((name) => name.endsWith(".jsonl"));
		const articles = files.sort().flatMap((name) =>
			readFileSync(join(CORPUS, name), "utf8")
				.split("\n")
				.filter(Boolean)
				.map((line) => JSON.parse(line)),
		);
		return { from: "../shared/corpus", articles };
	}
	const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".json"));
	const samples = files.sort().map((name) => JSON.parse(readFileSync(join(SAMPLES, name), "utf8")).article);
	const once = samples.reduce((sum, { title, text }) => sum + words(`${title}\n${text}`), 0);
	const rounds = Math.ceil(LEAST / once);
	return { from: `samples/ told ${rounds} times (skipped: no ../shared)`, articles: Array(rounds).fill(samples).flat() };
}

/** English prose from the documentation of installed packages: lines that read as sentences. */
function englishLines() {
	const lines = new Set();
	const modules = join(ROOT, "node_modules");
	for (const entry of readdirSync(modules, { recursive: true }).sort()) {
		if (!/(?:^|\/)(?:readme|changelog|contributing|history)[^/]*\.md$/iu.test(String(entry).replaceAll("\\", "/"))) continue;
		for (const line of readFileSync(join(modules, String(entry)), "utf8").split("\n")) {
			const text = line.trim();
			if (/^[A-Z][a-z ,]/u.test(text) && /[.!?]$/u.test(text) && !/[`|<>{}[\]#=]|https?:/u.test(text) && words(text) >= 8) lines.add(text);
		}
	}
	return [...lines];
}

/** Articles of about as many words as the Arabic ones, from lines told over and over. */
function englishArticles(lines, lengths) {
	let next = 0;
	return lengths.map((length) => {
		const text = [];
		for (let n = 0; n < length; next++) {
			const line = lines[next % lines.length];
			text.push(line);
			n += words(line);
		}
		return text.join("\n");
	});
}

const { from, articles } = arabicArticles();
const texts = articles.map(({ title, text }) => `${title}\n${text}`);
const lengths = texts.map(words);
const total = lengths.reduce((sum, n) => sum + n, 0);
console.log(`${articles.length} articles from ${from}, ${total} words; lexicons and places ready in ${Math.round(loading)} ms`);

/** The middle of several times, by the clock and by the processor each. */
function median(times) {
	const middle = (by) => times.map((each) => each[by]).sort((x, y) => x - y)[times.length >> 1];
	return { clock: middle("clock"), processor: middle("processor") };
}

let claims = 0;
const code = () => {
	claims = 0;
	for (const article of articles) claims += codeArticle(article).claims.length;
};
const first = time(code);
const memory = peak();

const imported = importedGazetteer();
const codeMore = () => {
	for (const article of articles) codeArticle(article, { gazetteer: imported });
};
if (imported) codeMore();

let pieces = 0;
/** Splits all texts and holds the pieces of a whole pass, as a reader of them would. */
const cut = () => {
	for (let k = 0; k < SPLITS; k++) pieces = texts.map(split).reduce((sum, each) => sum + each.length, 0);
};
/** Splits them and lets every piece go at once: pieces that never leave the processor's cache. */
const cutAndDrop = () => {
	pieces = 0;
	for (let k = 0; k < SPLITS; k++) for (const text of texts) pieces += split(text).length;
};
cut();
cutAndDrop();

const { default: winkNLP } = await import("wink-nlp");
const { default: model } = await import("wink-eng-lite-web-model");
const nlp = winkNLP(model);
const lines = englishLines();
const english = englishArticles(lines, lengths);
const englishTotal = english.reduce((sum, text) => sum + words(text), 0);
let tokens = 0;
const read = () => {
	tokens = 0;
	for (const text of english) tokens += nlp.readDoc(text).tokens().length();
};
read();

const rounds = Array.from({ length: ROUNDS }, () => [code, read, cut, cutAndDrop, ...(imported ? [codeMore] : [])].map(time));
const [coding, pipeline, splitting, dropping, more] = rounds[0].map((_, k) => median(rounds.map((round) => round[k])));

const rate = (n) => Math.round(n).toLocaleString("en").padStart(10);
const row = (name, count, { clock, processor }, what) =>
	console.log(`${name.padEnd(22)} ${rate(count / clock)} words/s   ${rate(count / processor)} by processor time   ${what}`);
console.log(`medians of ${ROUNDS} rounds after one to warm up:`);
row("(a) coding", total, coding, `${claims} claims`);
row("    its first round", total, first, "code not yet compiled, no word known");
if (more)
	row("    full gazetteers", total, more, `${imported.size} places, ${(more.processor / coding.processor).toFixed(2)} of the time of (a)`);
row("(b) wink-nlp, English", englishTotal, pipeline, `${englishTotal} words from ${lines.length} lines, ${tokens} tokens`);
row("(c) NFC and split", total * SPLITS, splitting, "the pieces of all texts held");
row("    pieces let go", total * SPLITS, dropping, `${pieces / SPLITS} pieces`);
/** a/b and c/a by one of the two times. */
const ratios = (by) => {
	const [a, b, c] = [total / coding[by], englishTotal / pipeline[by], (total * SPLITS) / splitting[by]];
	return `a/b ${(a / b).toFixed(2)}   c/a ${(c / a).toFixed(1)}`;
};
console.log(`${ratios("clock")}   (by processor time ${ratios("processor")})   peak memory while coding ${memory} MB`);
if (coding.clock > coding.processor * BUSY || pipeline.clock > pipeline.processor * BUSY)
	console.log("The machine was busy with something else: the rates by the clock are too low; measure again when it is idle.");

/** The embedded gazetteer with all of ../shared/gazetteer added, as `rasd places import` adds it; null where that folder is not there. */
function importedGazetteer() {
	if (!existsSync(GAZETTEERS)) return null;
	const folder = mkdtempSync(join(tmpdir(), "rasd-bench-"));
	try {
		const files = readdirSync(GAZETTEERS).map((name) => join(GAZETTEERS, name));
		const run = spawnSync(process.execPath, [join(ROOT, "dist/cli/main.js"), "places", "import", ...files, "--data", folder], {
			encoding: "utf8",
		});
		if (run.status !== 0) throw new Error(`rasd places import failed: ${run.stderr}`);
		return embeddedGazetteer().with(loadImported(folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** One long article of the given number of words, from different articles after another. */
function longArticle(length) {
	const parts = [];
	for (let n = 0, i = 0; n < length; i = (i + 1) % articles.length) {
		parts.push(articles[i].text);
		n += words(articles[i].text);
	}
	return {
		id: "long",
		title: articles[0].title,
		text: parts
			.join("\n")
			.split(/(?<=\s)/u)
			.slice(0, length)
			.join(""),
		published: "2024-01-01",
	};
}

console.log("processor time against length of one article (medians):");
let base = null;
for (const times of LENGTHS) {
	const article = longArticle(SHORTEST * times);
	const length = words(article.text);
	const { processor } = median(Array.from({ length: ROUNDS }, () => time(() => codeArticle(article))));
	base ??= { processor, length };
	const growth = `${(processor / base.processor).toFixed(2)} times the time for ${(length / base.length).toFixed(2)} times the words`;
	console.log(
		`  ${times}x  ${String(length).padStart(6)} words  ${(processor * 1000).toFixed(1).padStart(7)} ms  ${((processor / length) * 1e6).toFixed(2)} us a word, ${growth}`,
	);
}
