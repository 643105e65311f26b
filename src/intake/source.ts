import { gunzipped } from "./body.js";
import { declaredEncoding } from "./declared.js";
import { decode } from "./encoding.js";
import { type FaultCode, UnreadableInput } from "./fault.js";
import { type Feed, readFeed } from "./feed.js";
import { type FeedLink, feedLinks } from "./feed-links.js";
import type { Failure, Fetched } from "./fetch.js";
import type { Capture } from "./item.js";
import { FEED_LIMIT } from "./limits.js";
import { header, type Validators } from "./response.js";
import { rootElement } from "./root-element.js";
import { type Rhythm, rhythmOf } from "./schedule.js";
import { readSitemap, SITEMAP_LIMIT, type Sitemap } from "./sitemap.js";
import { readSitemapPages, type SitemapProgress } from "./sitemap-pages.js";
import type { Web } from "./web.js";
import { type ArticleOptions, articleOfPage, readWebArticle, type WebItem } from "./web-article.js";
import { within } from "./within.js";

/** The feeds that a page names are looked for in so many of its first characters. */
const LONGEST_HEAD = 500_000;

/** A web address to read, and what the last reading left behind. */
export interface WebSource {
	readonly url: string;
	readonly state: SourceState | null;
}

/** What a reading of a source leaves for the next: plain, to be kept as JSON. */
export interface SourceState {
	readonly kind: "feed" | "sitemap" | "page";
	/** The feed's own title. */
	readonly title: string | null;
	readonly validators: Validators | null;
	/** How long the source asks to be left alone, by its content and by its headers; in milliseconds. */
	readonly statedMs: number | null;
	readonly freshMs: number | null;
	readonly rhythm: Rhythm | null;
	/** Sitemaps of an index that have been read to the end: their address, and when they had changed last. */
	readonly parts: Readonly<Record<string, string>>;
}

/** What is to be known of a source besides its items. */
export type SourceNews =
	/** The page that was read names these feeds. */
	| { readonly news: "feeds-found"; readonly feeds: readonly FeedLink[] }
	/** The source has a new address for good. */
	| { readonly news: "moved"; readonly to: string }
	/**
	 * The reading is over; the last word. `state` may be kept only when all items before it are: with it, what was listed does not come again.
	 * `listed` entries were looked at, `fresh` of them were not known. `left` are still to be read: there were too many, or they failed and may
	 * do better later; then the state lets the next reading find them although the source has not changed.
	 */
	| {
			readonly news: "read";
			readonly state: SourceState;
			readonly unchanged: boolean;
			readonly listed: number;
			readonly fresh: number;
			readonly left: number;
	  }
	/** The source itself could not be read; the last word. */
	| {
			readonly news: "failed";
			readonly fault: { readonly code: FaultCode; readonly detail: string };
			readonly passing: boolean;
			readonly retryAfterMs: number | null;
			readonly capture: Capture | null;
	  };

export interface SourceOptions extends ArticleOptions {
	/** No more pages than this are read in one go; 1,000 by itself. */
	readonly most?: number;
	/** Day (`YYYY-MM-DD`): what a sitemap says to be older is left. */
	readonly since?: string | null;
}

/** Whether an item of this key of the source is in the record already, or has failed so often that it is not to be tried again. */
export type IsKnown = (key: string) => Promise<boolean>;

const ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

/**
 * Reads one web source: a feed, a sitemap, or a page, by what comes back from its address. Gives an item for each article that is not
 * known, one after another and each by itself, then the news that the reading is over. Throws only the signal's reason and what `isKnown` does.
 */
export async function* readSource(
	web: Web,
	source: WebSource,
	isKnown: IsKnown,
	options: SourceOptions = {},
): AsyncGenerator<WebItem | SourceNews> {
	const { state } = source;
	if (state?.kind === "page" && (await isKnown(source.url))) {
		yield { news: "read", state, unchanged: true, listed: 1, fresh: 0, left: 0 };
		return;
	}
	const fetched = await web.fetch(source.url, {
		accept: ACCEPT,
		validators: state?.kind === "page" ? null : (state?.validators ?? null),
		limit: state?.kind === "feed" ? FEED_LIMIT : SITEMAP_LIMIT,
		signal: options.signal,
	});
	if (fetched.kind === "failed") {
		yield failed(fetched);
		return;
	}
	if (fetched.moved !== null && fetched.moved !== source.url) yield { news: "moved", to: fetched.moved };
	if (fetched.kind === "unchanged") {
		const kept = state ?? blank("feed");
		yield {
			news: "read",
			state: { ...kept, validators: fetched.validators, freshMs: fetched.freshMs },
			unchanged: true,
			listed: 0,
			fresh: 0,
			left: 0,
		};
		return;
	}
	try {
		yield* readContent(web, source, fetched, isKnown, options);
	} catch (error) {
		if (!(error instanceof UnreadableInput)) throw error;
		const { code, detail } = error;
		yield { news: "failed", fault: { code, detail }, passing: false, retryAfterMs: null, capture: fetched.capture };
	}
}

type Got = Exclude<Fetched, Failure>;

async function* readContent(
	web: Web,
	source: WebSource,
	fetched: Got,
	isKnown: IsKnown,
	options: SourceOptions,
): AsyncGenerator<WebItem | SourceNews> {
	const { capture } = fetched;
	const type = header(capture.headers, "content-type");
	const bytes = await gunzipped(capture.bytes, SITEMAP_LIMIT);
	const html = decode(bytes, declaredEncoding(bytes, type)).text;
	const kind = kindOf(html, type ?? "", source.state);
	if (kind === "feed") yield* readEntries(web, source, fetched, readFeed(bytes, type, capture.locator), isKnown, options);
	else if (kind === "sitemap") yield* readPages(web, source, fetched, readSitemap(bytes, type, capture.locator), isKnown, options);
	else {
		const feeds = within(5_000, "no-article-in-page", () => feedLinks(html.slice(0, LONGEST_HEAD), capture.locator));
		const known = await isKnown(source.url);
		if (!known) yield { ...articleOfPage(source.url, capture, null, options), address: source.url, passing: false };
		if (feeds.length > 0) yield { news: "feeds-found", feeds };
		yield { news: "read", state: blank("page"), unchanged: known, listed: 1, fresh: known ? 0 : 1, left: 0 };
	}
}

/** What an address gave. What has been a feed or a sitemap is expected to be one still: a site's error page is no article. */
function kindOf(text: string, type: string, state: SourceState | null): SourceState["kind"] {
	const root = rootElement(text);
	if (root === "urlset" || root === "sitemapindex") return "sitemap";
	if (root === "rss" || root === "feed" || root === "rdf") return "feed";
	if (state !== null && state.kind !== "page") return state.kind;
	const json = /^\s*\{/.test(text) && (type.startsWith("application/feed+json") || text.slice(0, 4_096).includes("jsonfeed.org/version/"));
	return json ? "feed" : "page";
}

async function* readEntries(
	web: Web,
	{ url, state: before }: WebSource,
	fetched: Got,
	feed: Feed,
	isKnown: IsKnown,
	options: SourceOptions,
): AsyncGenerator<WebItem | SourceNews> {
	const { most = 1_000 } = options;
	let fresh = 0;
	let left = 0;
	// The oldest first: it is the first to leave the list, should the reading be cut off.
	for (const entry of [...feed.entries].reverse()) {
		if (await isKnown(entry.key)) continue;
		if (fresh >= most) {
			left++;
			continue;
		}
		fresh++;
		const item = await readWebArticle(web, entry.key, entry.url, { entry, feedTitle: feed.title, capture: fetched.capture }, options);
		if (item.passing) left++;
		yield item;
	}
	const state: SourceState = {
		...blank("feed"),
		title: feed.title ?? before?.title ?? new URL(url).hostname,
		validators: left > 0 ? null : fetched.validators,
		statedMs: feed.statedMs,
		freshMs: fetched.freshMs,
		rhythm: rhythmOf(
			feed.entries.map(({ published }) => published),
			web.now(),
		),
	};
	yield { news: "read", state, unchanged: false, listed: feed.entries.length, fresh, left };
}

async function* readPages(
	web: Web,
	{ state: before }: WebSource,
	fetched: Got,
	sitemap: Sitemap,
	isKnown: IsKnown,
	options: SourceOptions,
): AsyncGenerator<WebItem | SourceNews> {
	const progress: SitemapProgress = { listed: 0, fresh: 0, left: 0, parts: { ...before?.parts } };
	yield* readSitemapPages(web, sitemap, isKnown, options, progress);
	const { listed, fresh, left, parts } = progress;
	const validators = left > 0 ? null : fetched.validators;
	yield {
		news: "read",
		state: { ...blank("sitemap"), validators, freshMs: fetched.freshMs, parts },
		unchanged: false,
		listed,
		fresh,
		left,
	};
}

function blank(kind: SourceState["kind"]): SourceState {
	return { kind, title: null, validators: null, statedMs: null, freshMs: null, rhythm: null, parts: {} };
}

function failed({ code, detail, passing, retryAfterMs, capture }: Failure): SourceNews {
	return { news: "failed", fault: { code, detail }, passing, retryAfterMs, capture };
}
