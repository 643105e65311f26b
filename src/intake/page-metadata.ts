import { hostOf, type Outlet } from "./outlets.js";
import { readLinkedData } from "./page-linked.js";
import { readPublished } from "./published.js";

/** As much of a document as looking for its metadata takes. */
export interface PageDocument {
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
}
export interface PageElement {
	readonly textContent: string | null;
	getAttribute(name: string): string | null;
}

export interface PageMetadata {
	readonly title: string | null;
	readonly published: string | null;
	readonly outlet: string | null;
	readonly author: string | null;
	readonly url: string | null;
	/** The language that the page says it is in, as in `ar`. */
	readonly language: string | null;
}

const PUBLISHED: readonly (readonly [selector: string, attribute: string])[] = [
	['meta[property="article:published_time"]', "content"],
	['meta[property="og:published_time"]', "content"],
	['meta[name="article:published_time"]', "content"],
	['[itemprop="datePublished"]', "content"],
	['[itemprop="datePublished"]', "datetime"],
	['meta[name="parsely-pub-date"]', "content"],
	['meta[name="sailthru.date"]', "content"],
	['meta[name="date"]', "content"],
	['meta[name="pubdate"]', "content"],
	['meta[name="publish-date"]', "content"],
	['meta[name="publishdate"]', "content"],
	['meta[name="DC.date.issued"]', "content"],
	['meta[name="dc.date"]', "content"],
];
const AUTHORS: readonly (readonly [selector: string, attribute: string | null])[] = [
	['meta[name="author"]', "content"],
	['meta[property="article:author"]', "content"],
	['meta[name="parsely-author"]', "content"],
	['[itemprop="author"] [itemprop="name"]', null],
	['[itemprop="author"]', null],
	['a[rel="author"]', null],
];
const LONGEST_NAME = 100;

/** Title, day, outlet, author and address as the page states them; `outlet` is what is known of its site. Does not change the document. */
export function readMetadata(document: PageDocument, outlet: Outlet | null): PageMetadata {
	const linked = readLinkedData(document);
	const attribute = (selector: string, name: string): string | null => line(document.querySelector(selector)?.getAttribute(name));
	const content = (selector: string | null): string | null => (selector ? line(document.querySelector(selector)?.textContent) : null);
	const address = statedAddress(document);
	const site = attribute('meta[property="og:site_name"]', "content");
	const names = [outlet?.name, site, linked.outlet].filter((name): name is string => typeof name === "string");
	const known = content(outlet?.title ?? null);
	const titles = [
		outlet?.checked === "no" ? null : known,
		linked.title,
		attribute('meta[property="og:title"]', "content"),
		known,
		content("h1"),
		attribute('meta[name="twitter:title"]', "content"),
		content("title"),
	];
	const host = hostOf(address);
	const title = titles.map((one) => (one ? withoutOutlet(one, names) : null)).find((one) => one !== null && !isSiteName(one, names, host));

	const dates = [
		attribute(...(PUBLISHED[0] as [string, string])),
		linked.published,
		...PUBLISHED.slice(1).map((place) => attribute(...place)),
	];
	const authors = [
		content(outlet?.author ?? null),
		linked.author,
		...AUTHORS.map(([selector, name]) => (name ? attribute(selector, name) : content(selector))),
	];
	const author = authors.find((one) => one && one.length <= LONGEST_NAME && !/^https?:|@/.test(one) && !isSiteName(one, names, host));
	return {
		title: title ?? null,
		published: dates.map((date) => (date ? readPublished(date) : null)).find((date) => date !== null) ?? null,
		outlet: names[0] ?? null,
		author: author?.replace(/^[^:]{1,20}:\s*(?=\S)/, "") ?? null,
		url: address,
		language: /^[a-z]{2,3}\b/i.exec(attribute("html", "lang") ?? "")?.[0].toLowerCase() ?? null,
	};
}

/** The address that a page gives itself; null where it gives none of the web. */
export function statedAddress(document: PageDocument): string | null {
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
	return webAddress(line(canonical)) ?? webAddress(line(document.querySelector('meta[property="og:url"]')?.getAttribute("content")));
}

/** One line of text; null where there is none. */
function line(value: unknown): string | null {
	const text = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
	return text === "" ? null : text;
}

/** A title without the outlet's name that pages hang on to it: "… - Name", "… | Name", "Name | …". */
function withoutOutlet(title: string, names: readonly string[]): string {
	for (const name of names) {
		if (title.length <= name.length) continue;
		const bare = title.endsWith(name)
			? title.slice(0, -name.length).replace(/\s*[-–—|:•«»]\s*$/, "")
			: title.startsWith(name)
				? title.slice(name.length).replace(/^\s*[-–—|•«»]\s*/, "")
				: title;
		if (bare.trim() !== "" && bare.length < title.length - name.length && !/^\s/.test(bare)) return bare;
	}
	return title;
}

/** Some templates give the site's name where the title should be: "ANF |". */
function isSiteName(title: string, names: readonly string[], host: string | null): boolean {
	const bare = title.replace(/[\s\-–—|:•]+$/u, "");
	if (bare === "" || names.some((name) => name === bare)) return true;
	return /^[A-Za-z. ]{2,20}$/.test(bare) && (host ?? "").includes(bare.toLowerCase().replace(/[. ]/g, ""));
}

function webAddress(url: string | null): string | null {
	return url && /^https?:\/\//i.test(url) ? url : null;
}
