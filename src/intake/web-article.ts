import { TEXT_LIMIT } from "./articles.js";
import { tooLarge } from "./body.js";
import { declaredEncoding } from "./declared.js";
import { decode, notText } from "./encoding.js";
import { type FaultCode, type Remark, UnreadableInput } from "./fault.js";
import type { FeedEntry } from "./feed.js";
import type { Capture, Item, ReadArticle } from "./item.js";
import { languageOf } from "./language.js";
import { PAGE_LIMIT } from "./limits.js";
import { textOfMarkup } from "./markup.js";
import { readPage } from "./page.js";
import { header } from "./response.js";
import type { Web } from "./web.js";
import { within } from "./within.js";

/** Reading a page may take this long, in milliseconds. */
const LONGEST_READING = 5_000;
/** From so many characters on, what a feed gives is an article and no teaser. */
const ARTICLE_LENGTH = 400;
const HTML = "text/html, application/xhtml+xml, */*;q=0.5";

export interface ArticleOptions {
	/** Outlet of all articles of the source, whatever they say. */
	readonly outlet?: string | null;
	readonly signal?: AbortSignal | undefined;
}

/** What a feed or sitemap says of an article before its page is read, and the feed that says so. */
export interface Announced {
	readonly entry: Partial<FeedEntry>;
	/** Title of the feed. */
	readonly feedTitle: string | null;
	/** The feed as it was got, where the article may be taken from it. */
	readonly capture: Capture | null;
}

/** An item of the web. */
export type WebItem = Item & {
	/** Where its page is, to ask for it again; null where it has none. */
	readonly address: string | null;
	/** Whether it is a fault that may be over later. */
	readonly passing: boolean;
};

/**
 * Reads an article from its page, or, where the page cannot be had or holds less, from what the feed gives. A page that may be had later is
 * a fault all the same unless the feed gives the whole article, so that a teaser does not take its place for good. Throws only the signal's
 * reason.
 */
export async function readWebArticle(
	web: Web,
	key: string,
	address: string | null,
	announced: Announced | null = null,
	options: ArticleOptions = {},
): Promise<WebItem> {
	const lasting = (item: Item): WebItem => ({ ...item, address, passing: false });
	const fallback = announced ? guarded(key, null, () => articleOfFeed(key, announced, options)) : null;
	const told = fallback && "article" in fallback ? fallback.article.text.length : 0;
	if (address === null) return lasting(fallback ?? { key, fault: { code: "entry-empty", detail: key.slice(0, 200) }, capture: null });
	const result = await web.fetch(address, { accept: HTML, limit: PAGE_LIMIT, signal: options.signal });
	if (result.kind === "failed") {
		const { code, detail, capture, passing } = result;
		if (told >= ARTICLE_LENGTH || (told > 0 && !passing)) return lasting(fallback as Item);
		return { key, fault: { code, detail }, capture, address, passing };
	}
	const item = articleOfPage(key, result.capture, announced, options);
	const read = "article" in item ? item.article.text.length : 0;
	return lasting(told > 0 && (read === 0 || (told >= ARTICLE_LENGTH && told > read * 2)) ? (fallback as Item) : item);
}

/** The article of a page that was got. A page without one is a fault with the page's bytes. */
export function articleOfPage(key: string, capture: Capture, announced: Announced | null, options: ArticleOptions): Item {
	return guarded(key, capture, () => {
		if (capture.bytes.length > PAGE_LIMIT) throw tooLarge(PAGE_LIMIT);
		const what = notText(capture.bytes);
		if (what) throw new UnreadableInput("not-text", what);
		const { text: html, damaged } = decode(capture.bytes, declaredEncoding(capture.bytes, header(capture.headers, "content-type")));
		if (html.trim() === "") throw new UnreadableInput("no-article-in-page", "the page is empty");
		const page = within(LONGEST_READING, "no-article-in-page", () => readPage(html, capture.locator));
		const { entry, feedTitle } = announced ?? { entry: {}, feedTitle: null };
		return finish(
			{
				title: page.title || entry.title || "",
				text: page.text,
				published: page.published ?? entry.published ?? null,
				outlet: page.outlet ?? entry.outlet ?? feedTitle,
				author: page.author ?? entry.author ?? null,
				url: ownAddress(page.url, capture.locator),
			},
			damaged > 0 ? [{ code: "damaged-text", detail: String(damaged) }] : [],
			options,
		);
	});
}

function articleOfFeed(key: string, { entry, feedTitle, capture }: Announced, options: ArticleOptions) {
	const text = within(LONGEST_READING, "entry-empty", () => textOfMarkup(entry.html ?? ""));
	if (text === "" || !capture) throw new UnreadableInput("entry-empty", key.slice(0, 200));
	const { title = "", published = null, author = null, url = null, outlet = null } = entry;
	const read = finish({ title, text, published, outlet: outlet ?? feedTitle, author, url }, [{ code: "from-feed", detail: "" }], options);
	return { ...read, capture: { ...capture, locator: `${capture.locator}!${key}` } };
}

type Given = Omit<ReadArticle, "statedId" | "language">;

function finish(given: Given, remarks: Remark[], options: ArticleOptions): { article: ReadArticle; remarks: Remark[] } {
	const size = Buffer.byteLength(given.text) + Buffer.byteLength(given.title);
	if (size >= TEXT_LIMIT) throw new UnreadableInput("too-large", `${(size / 1e6).toFixed(1)} MB`);
	if (given.text === "" && given.title === "") throw new UnreadableInput("no-article-in-page", "no text in it");
	if (given.published === null) remarks.push({ code: "no-date", detail: "" });
	const language = languageOf(`${given.title}\n${given.text}`);
	return { article: { ...given, statedId: null, outlet: options.outlet ?? given.outlet, language }, remarks };
}

/** The item that a reader gives, or its fault. An error that is no fault of the input comes as one too: the run goes on. */
function guarded(key: string, capture: Capture | null, read: () => { article: ReadArticle; remarks: Remark[]; capture?: Capture }): Item {
	try {
		const { article, remarks, capture: own } = read();
		return { key, article, remarks, capture: own ?? (capture as Capture) };
	} catch (error) {
		const [code, detail]: [FaultCode, string] =
			error instanceof UnreadableInput ? [error.code, error.detail] : ["no-article-in-page", (error as Error).message.slice(0, 200)];
		return { key, fault: { code, detail }, capture };
	}
}

/** A page's own address as it states it, if it is of the same host; a copy that points to where it was copied from is still itself. */
function ownAddress(stated: string | null, got: string): string {
	if (stated === null || !URL.canParse(stated)) return got;
	const host = (address: string) => new URL(address).hostname.replace(/^www\./, "");
	return host(stated) === host(got) ? stated : got;
}
