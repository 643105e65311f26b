// Codings of articles whose text belongs to others: they hold where the words stand, and no words but names.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Article } from "../schemes/record.js";
import type { Gold, GoldClaim } from "./match.js";

/** Half-open, in UTF-16 units of `title + "\n" + text`. */
type Span = readonly [from: number, to: number];

/** A claim of the gold with its words as spans. */
interface LabelClaim extends Omit<GoldClaim, "quotes" | "places" | "attribution"> {
	readonly quotes: readonly Span[];
	readonly places?: readonly { readonly at: Span; readonly admin1: string | null }[];
	readonly attribution?: readonly { readonly at: Span; readonly id?: string }[];
}

/** The coding of one article, by the article's id. */
interface Label {
	readonly id: string;
	readonly claims: readonly LabelClaim[];
}

const textOf = ({ title, text }: Article) => `${title}\n${text}`;

/** The coding of an article without its words. Throws where a word of it is not in the article. */
export function labelOf({ article, claims }: Gold): Label {
	const text = textOf(article);
	const spanOf = (words: string): Span => {
		const from = text.indexOf(words);
		if (from < 0) throw new Error(`${article.id}: «${words}» is not in the article`);
		return [from, from + words.length];
	};
	return {
		id: article.id,
		claims: claims.map(({ quotes, places, attribution, kind, type, modality, ...rest }) => ({
			kind,
			type,
			modality,
			quotes: quotes.map(spanOf),
			...fieldsOf(rest),
			...(places?.length ? { places: places.map(({ name, admin1 }) => ({ at: spanOf(name), admin1: admin1 ?? null })) } : {}),
			...(attribution?.length ? { attribution: attribution.map(({ name, id }) => ({ at: spanOf(name), ...(id ? { id } : {}) })) } : {}),
		})),
	};
}

const FIELDS = ["initiators", "supporters", "targets", "objects", "means", "from", "to", "toll", "count", "value"] as const;

/** The fields of a claim that hold no words of the article and are not empty. */
function fieldsOf(claim: Partial<GoldClaim>): Partial<LabelClaim> {
	return Object.fromEntries(
		FIELDS.map((field) => [field, claim[field]] as const).filter(
			([, value]) => value !== undefined && value !== null && (typeof value !== "object" || Object.keys(value).length > 0),
		),
	);
}

/** An article with its coding, its words put back. */
function goldOf(article: Article, { claims }: Label): Gold {
	const text = textOf(article);
	const wordsAt = ([from, to]: Span) => text.slice(from, to);
	return {
		article,
		claims: claims.map(({ quotes, places, attribution, ...rest }) => ({
			...rest,
			quotes: quotes.map(wordsAt),
			places: (places ?? []).map(({ at, admin1 }) => ({ name: wordsAt(at), admin1 })) as unknown as NonNullable<GoldClaim["places"]>,
			attribution: (attribution ?? []).map(({ at, id }) => ({ name: wordsAt(at), ...(id ? { id } : {}) })),
		})),
	};
}

/** The labelled articles of a corpus folder, in order of the labels; those that the folder lacks are left out. */
export function labelled(labels: string, corpus: string): Gold[] {
	if (!existsSync(labels)) return [];
	const articles = new Map<string, Article>();
	for (const file of readdirSync(corpus).filter((name) => name.endsWith(".jsonl")))
		for (const line of readFileSync(join(corpus, file), "utf8").split("\n").filter(Boolean)) {
			const { id, title, text, published, outlet, url } = JSON.parse(line) as Article;
			articles.set(id, { id, title, text, published, outlet, url });
		}
	return linesOf(labels).flatMap((label) => {
		const article = articles.get(label.id);
		return article ? [goldOf(article, label)] : [];
	});
}

/**
 * Adds the codings of a folder of gold files to the labels; those of articles labelled before are replaced. Returns how many there are. Throws, and writes
 * nothing, where an article is among the `other` labels: what is learned from is not scored as unseen.
 */
export function addLabels(labels: string, folder: string, other: string): number {
	const elsewhere = new Set((existsSync(other) ? linesOf(other) : []).map(({ id }) => id));
	const all = new Map((existsSync(labels) ? linesOf(labels) : []).map((label) => [label.id, label]));
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
		const label = labelOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold);
		if (elsewhere.has(label.id))
			throw new Error(`${label.id} is among ${basename(other)} already; an article is learned from or kept apart, not both`);
		all.set(label.id, label);
	}
	const sorted = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	writeFileSync(labels, sorted.map((label) => `${JSON.stringify(label)}\n`).join(""));
	return sorted.length;
}

function linesOf(labels: string): Label[] {
	return readFileSync(labels, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Label);
}
