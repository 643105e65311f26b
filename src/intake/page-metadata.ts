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
	readonly url: string | null;
}

const PUBLISHED: readonly (readonly [selector: string, attribute: string])[] = [
	['meta[property="article:published_time"]', "content"],
	['meta[property="og:published_time"]', "content"],
	['[itemprop="datePublished"]', "content"],
	['[itemprop="datePublished"]', "datetime"],
	['meta[name="date"]', "content"],
	['meta[name="pubdate"]', "content"],
	['meta[name="publish-date"]', "content"],
	['meta[name="DC.date.issued"]', "content"],
	["article time[datetime]", "datetime"],
	["time[datetime]", "datetime"],
];

/** Title, day, outlet and address as the page's head states them. Does not change the document. */
export function readMetadata(document: PageDocument): PageMetadata {
	const linked = readLinkedData(document);
	const attribute = (selector: string, name: string): string | null => line(document.querySelector(selector)?.getAttribute(name));
	const outlet = attribute('meta[property="og:site_name"]', "content") ?? linked.outlet;
	const headline = linked.title ?? attribute('meta[property="og:title"]', "content") ?? line(document.querySelector("h1")?.textContent);
	const dates = [
		attribute(...(PUBLISHED[0] as [string, string])),
		linked.published,
		...PUBLISHED.slice(1).map(([selector, name]) => attribute(selector, name)),
	];
	const published = dates.map((date) => (date ? readPublished(date) : null)).find((date) => date !== null) ?? null;
	const url = webAddress(attribute('link[rel="canonical"]', "href")) ?? webAddress(attribute('meta[property="og:url"]', "content"));
	return { title: headline && outlet ? withoutOutlet(headline, outlet) : headline, published, outlet, url };
}

/** Schema.org's description of the article, where the page carries one as JSON-LD. */
function readLinkedData(document: PageDocument): Omit<PageMetadata, "url"> {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		let value: unknown;
		try {
			value = JSON.parse(script.textContent ?? "");
		} catch {
			continue;
		}
		for (const item of items(value)) {
			if (typeof item.datePublished !== "string" && typeof item.headline !== "string") continue;
			const publisher = Array.isArray(item.publisher) ? item.publisher[0] : item.publisher;
			return {
				title: line(item.headline),
				published: line(item.datePublished),
				outlet: isObject(publisher) ? line(publisher.name) : null,
			};
		}
	}
	return { title: null, published: null, outlet: null };
}

function items(value: unknown): Record<string, unknown>[] {
	const roots = Array.isArray(value) ? value : [value];
	return roots.filter(isObject).flatMap((root) => (Array.isArray(root["@graph"]) ? root["@graph"].filter(isObject) : [root]));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One line of text; null where there is none. */
function line(value: unknown): string | null {
	const text = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
	return text === "" ? null : text;
}

/** A title without the outlet's name that pages hang on to it: "… - Name", "… | Name". */
function withoutOutlet(title: string, outlet: string): string {
	if (!title.endsWith(outlet)) return title;
	const bare = title.slice(0, -outlet.length).replace(/\s*[-–—|:•]\s*$/, "");
	return bare.length < title.length - outlet.length && bare !== "" ? bare : title;
}

function webAddress(url: string | null): string | null {
	return url && /^https?:\/\//i.test(url) ? url : null;
}
