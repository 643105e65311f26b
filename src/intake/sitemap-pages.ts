import { gunzipped } from "./body.js";
import { UnreadableInput } from "./fault.js";
import { header } from "./response.js";
import { readSitemap, SITEMAP_LIMIT, type Sitemap, type SitemapEntry } from "./sitemap.js";
import type { IsKnown, SourceOptions } from "./source.js";
import type { Web } from "./web.js";
import { readWebArticle, type WebItem } from "./web-article.js";

/** How far the reading of a sitemap has come. */
export interface SitemapProgress {
	/** Pages that were looked at, those of them that were not known, and those that are still to be read. */
	listed: number;
	fresh: number;
	left: number;
	/** Sitemaps of an index that have been read to the end: their address, and when they had changed last. */
	readonly parts: Record<string, string>;
}

/** An index may point to indexes, these to sitemaps of pages only. */
const DEEPEST = 2;
/** No more sitemaps of an index than this are asked for in one reading, and no more are remembered. */
const MOST_PARTS = 100;
const MOST_REMEMBERED = 5_000;

/** The articles of a sitemap's pages, the newest first, through the sitemaps that an index points to. Counts in `progress`. */
export async function* readSitemapPages(
	web: Web,
	sitemap: Sitemap,
	isKnown: IsKnown,
	options: SourceOptions,
	progress: SitemapProgress,
	depth = 0,
	budget = { parts: MOST_PARTS },
): AsyncGenerator<WebItem> {
	const entries = newestFirst(sitemap.entries, options.since ?? null);
	if (sitemap.kind === "pages") {
		yield* readEach(web, entries, isKnown, options, progress);
		return;
	}
	for (const part of entries) {
		if (part.modified !== null && progress.parts[part.url] === part.modified) continue;
		const before = progress.left;
		if (budget.parts-- <= 0) {
			progress.left++;
			continue;
		}
		try {
			if (depth >= DEEPEST) throw new UnreadableInput("broken-sitemap", `more than ${DEEPEST} indexes inside each other`);
			const inner = await fetchPart(web, part.url, options.signal);
			yield* readSitemapPages(web, inner, isKnown, options, progress, depth + 1, budget);
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			progress.left++;
			yield { key: part.url, fault: { code: error.code, detail: error.detail }, capture: null, address: null, passing: true };
		}
		const room = part.url in progress.parts || Object.keys(progress.parts).length < MOST_REMEMBERED;
		if (progress.left === before && part.modified !== null && room) progress.parts[part.url] = part.modified;
	}
}

async function* readEach(
	web: Web,
	entries: readonly SitemapEntry[],
	isKnown: IsKnown,
	options: SourceOptions,
	progress: SitemapProgress,
): AsyncGenerator<WebItem> {
	const { most = 1_000 } = options;
	for (const { url, title, published } of entries) {
		progress.listed++;
		if (await isKnown(url)) continue;
		if (progress.fresh >= most) {
			progress.left++;
			continue;
		}
		progress.fresh++;
		const item = await readWebArticle(web, url, url, { entry: { title: title ?? "", published }, feedTitle: null, capture: null }, options);
		if (item.passing) progress.left++;
		yield item;
	}
}

async function fetchPart(web: Web, address: string, signal: AbortSignal | undefined): Promise<Sitemap> {
	const result = await web.fetch(address, { accept: "application/xml, text/xml, */*;q=0.5", limit: SITEMAP_LIMIT, signal });
	if (result.kind === "failed") throw new UnreadableInput(result.code, result.detail);
	const { bytes, headers, locator } = result.capture;
	return readSitemap(await gunzipped(bytes, SITEMAP_LIMIT), header(headers, "content-type"), locator);
}

function newestFirst(entries: readonly SitemapEntry[], since: string | null): SitemapEntry[] {
	const dated = entries.map((entry) => ({ entry, date: entry.published ?? entry.modified ?? "" }));
	const wanted = since === null ? dated : dated.filter(({ date }) => date === "" || date.slice(0, 10) >= since);
	return wanted.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).map(({ entry }) => entry);
}
