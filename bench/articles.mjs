// Articles for the benchmarks of the store: real ones where ../shared is there, else the samples with other days and words.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CORPUS = join(ROOT, "../shared/corpus");
const SAMPLES = join(ROOT, "samples");
/** So many articles are told from the samples where there is no corpus. */
const TOLD = 1200;
const DAY = 86_400_000;

/** A day so many days later; what is no day stays. */
export function shifted(day, days) {
	if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}/u.test(day)) return day;
	return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from 1970 to a day. */
export function dayOf(day) {
	return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** Arabic articles with a day of publication, and where they are from. */
export function datedArticles() {
	const corpus = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".jsonl")) : [];
	const articles = corpus
		.sort()
		.flatMap((name) =>
			readFileSync(join(CORPUS, name), "utf8")
				.split("\n")
				.filter(Boolean)
				.map((line) => JSON.parse(line)),
		)
		.filter(({ published }) => dayOf(published ?? "") > 0);
	if (articles.length > 0) return { from: "../shared/corpus", articles };
	const samples = readdirSync(SAMPLES)
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => JSON.parse(readFileSync(join(SAMPLES, name), "utf8")).article);
	const told = Array.from({ length: TOLD }, (_, i) => {
		const article = samples[i % samples.length];
		const round = Math.floor(i / samples.length);
		// Numbers in place of words, so that one telling is no copy of another.
		const text = article.text
			.split(" ")
			.map((word, at) => ((at * 7 + round * 5) % 11 === 0 ? String(1000 + round * 37 + at) : word))
			.join(" ");
		return { ...article, id: `told-${i}`, url: `${article.url}?told=${round}`, text, published: shifted(article.published, round * 9) };
	});
	return { from: `samples/, told ${Math.ceil(TOLD / samples.length)} times with other words (skipped: no ../shared)`, articles: told };
}
