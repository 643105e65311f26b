import { parseHTML } from "linkedom";

/** A feed that a page names in its head. */
export interface FeedLink {
	readonly url: string;
	readonly title: string | null;
	readonly type: string;
}

const TYPES = new Set(["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"]);
const MOST = 20;

/** The feeds that a page's `<link rel="alternate">` lead to, in the page's order, at most 20. */
export function feedLinks(html: string, address: string): FeedLink[] {
	const found = new Map<string, FeedLink>();
	for (const link of parseHTML(html).document.querySelectorAll("link[href]")) {
		const type = link.getAttribute("type")?.trim().toLowerCase() ?? "";
		const rel = link.getAttribute("rel")?.toLowerCase().split(/\s+/) ?? [];
		const href = link.getAttribute("href") ?? "";
		if (!rel.includes("alternate") || !TYPES.has(type) || !URL.canParse(href, address)) continue;
		const url = new URL(href, address);
		if (!/^https?:$/.test(url.protocol) || found.has(url.href)) continue;
		found.set(url.href, { url: url.href, title: link.getAttribute("title")?.trim().slice(0, 200) || null, type });
		if (found.size === MOST) break;
	}
	return [...found.values()];
}
