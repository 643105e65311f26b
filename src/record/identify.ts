import type { Capture, ReadArticle } from "../intake/item.js";
import { hostOf, outletOf as knownOutlet } from "../intake/outlets.js";
import type { Article } from "../schemes/record.js";
import { sha256 } from "../store/custody.js";
import { storable } from "../store/write.js";

/** An outlet: its id is the host it publishes on, else its name. */
export interface Outlet {
	readonly id: string;
	readonly name: string;
	/** Whether other outlets print what it writes. */
	readonly agency: boolean;
}

const ID_LENGTH = 20;

/** The start of a digest that is id enough. */
export function shortDigest(parts: readonly unknown[]): string {
	return sha256(JSON.stringify(parts)).slice(0, ID_LENGTH);
}

/**
 * The outlet of an article: by the host of its address, as the table of outlets names it or without www. and the like; where it has
 * none by its name. Null where nothing tells.
 */
export function outletOf(article: Pick<ReadArticle, "url" | "outlet">): Outlet | null {
	const known = knownOutlet(article.url);
	const given = article.outlet?.trim().replace(/\s+/g, " ").slice(0, 200) || null;
	if (known !== null) return { id: known.host, name: known.name, agency: known.agency };
	const host = hostOf(article.url)?.replace(/^(?:www\d|m|amp|mobile)\./, "") ?? null;
	if (host !== null) return { id: host, name: given ?? host, agency: false };
	return given === null ? null : { id: given.toLowerCase(), name: given, agency: false };
}

/** What in an address says who sent the reader, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|igshid|at_\w+|ns_\w+|cmpid)$/i;

/** An address as it stays the same: without fragment, tracking and the order of its parameters. */
export function canonicalUrl(url: string): string {
	try {
		const parsed = new URL(url);
		parsed.hash = "";
		for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
		parsed.searchParams.sort();
		return parsed.href;
	} catch {
		return url;
	}
}

/** Digest of what an article says: sha256 of `title + "\n" + text`. */
export function textDigest(article: Pick<Article, "title" | "text">): string {
	return sha256(`${article.title}\n${article.text}`);
}

/**
 * The id of an article: the same words at the same address (or of the same outlet and day) are the same article, wherever they come in. A page whose text was
 * changed is another article.
 */
export function articleId(article: ReadArticle): string {
	const where =
		article.url === null ? [outletOf(article)?.id ?? null, article.published?.slice(0, 10) ?? null] : [canonicalUrl(article.url)];
	return shortDigest([...where, article.title, article.text]);
}

/** The id of a capture: the same bytes got from the same place at the same time. */
export function captureId(capture: Pick<Capture, "locator" | "at">, digest: string): string {
	return shortDigest([capture.locator, capture.at, digest]);
}

/** An article whose texts every database can hold: NUL and broken surrogates become the replacement character. */
export function wellFormed(article: ReadArticle): ReadArticle {
	const clean = <T extends string | null>(text: T): T => (text === null ? text : (storable(text) as T));
	return {
		...article,
		statedId: clean(article.statedId),
		title: clean(article.title),
		text: clean(article.text),
		published: clean(article.published),
		outlet: clean(article.outlet),
		author: clean(article.author),
		url: clean(article.url),
	};
}
