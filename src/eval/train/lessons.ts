import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fold } from "../../arabic/letters.js";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "../../coding/code-article.js";
import type { Draft } from "../../coding/draft.js";
import type { Tellings } from "../../coding/fold.js";
import type { Weigh } from "../../coding/parts.js";
import { type Reading, readWords } from "../../coding/words.js";
import type { Article } from "../../schemes/record.js";
import { labelled } from "../labels.js";
import type { Gold } from "../match.js";

export const SHARED = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../../samples/", import.meta.url));
const LABELS = fileURLToPath(new URL("../../../test/labels.jsonl", import.meta.url));
const SENTENCES = fileURLToPath(new URL("../../../test/sentences.tsv", import.meta.url));
export const FOLDS = 6;

/** What an example from the samples or sentences written for the project counts against one of the gold. */
export const OWN_WEIGHT = 0.4;

export interface Lesson {
	readonly gold: Gold;
	readonly reading: Reading;
	readonly tellings: Tellings;
	readonly fold: number;
	/** Written for the project: learned from, and left out of what is printed. */
	readonly own: boolean;
	/** Of `gold/tune`. */
	readonly tune: boolean;
}

export function read(article: Article, weigh: Weigh): { reading: Reading; tellings: Tellings } {
	const reading = readWords(article.title ?? "", article.text ?? "", embeddedLanguage());
	return { reading, tellings: readTellings(reading, article.published ?? null, embeddedGazetteer(), article.outlet ?? null, weigh) };
}

/** The gold articles, those of the corpus that were labelled and the project's own samples, read with `weigh`; articles of one outlet fall into one fold. */
export function lessons(weigh: Weigh): Lesson[] {
	const outlets = new Map<string, number>();
	const lesson = (gold: Gold, own: boolean, tune = false): Lesson => {
		const outlet = own ? gold.article.id : (gold.article.outlet ?? gold.article.id);
		if (!outlets.has(outlet)) outlets.set(outlet, outlets.size);
		return { gold, ...read(gold.article, weigh), own, tune, fold: (outlets.get(outlet) as number) % FOLDS };
	};
	return [
		...goldsIn(join(SHARED, "gold/tune")).map((gold) => lesson(gold, false, true)),
		...labelled(LABELS, join(SHARED, "corpus")).map((gold) => lesson(gold, false)),
		...goldsIn(SAMPLES).map((gold) => lesson(gold, true)),
	];
}

function goldsIn(folder: string): Gold[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold);
}

/**
 * The sentences written for the project, each an article of its own: an act holds where the expectation names one of its
 * kind and family.
 */
export function sentences(weigh: Weigh): { readonly tellings: Tellings; readonly expected: readonly string[] }[] {
	return readFileSync(SENTENCES, "utf8")
		.split("\n")
		.slice(1)
		.filter(Boolean)
		.map((line) => {
			const [id = "", text = "", published = "", expected = ""] = line.split("\t");
			const { tellings } = read({ id, title: "", text, published }, weigh);
			return { tellings, expected: expected.split(" || ").map((claim) => claim.split(";")[0] as string) };
		});
}

/** Tellings whose drafts can be folded without changing those given. */
export function fresh(tellings: Tellings): Tellings {
	return { ...tellings, drafts: structuredClone(tellings.drafts) as Draft[] };
}

export function sameKey(key: string, name: string): boolean {
	const folded = fold(name);
	return folded === key || folded.includes(key) || key.includes(folded);
}
