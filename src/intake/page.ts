import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { UnreadableInput } from "./fault.js";
import type { ReadArticle } from "./item.js";
import { languageOf } from "./language.js";
import { hostOf, type Outlet, outletOf } from "./outlets.js";
import { type CleanNode, cleanPage } from "./page-clean.js";
import { dayOfLine, dayOfUrl } from "./page-date.js";
import { articleLines } from "./page-lines.js";
import { type PageDocument, readMetadata, statedAddress } from "./page-metadata.js";
import { readyToParse } from "./page-source.js";
import { nesting, type PageNode, readBlocks } from "./page-text.js";
import { readPublished } from "./published.js";

/** What a news page says of its article; its day by its metadata, else by its address, else by a line with a day. */
export type Page = Omit<ReadArticle, "statedId">;

type Dom = ReturnType<typeof parseHTML>["document"];

/** Finding the article in a page that nests deeper, or has more elements, would take too long; of such a page all text is read. */
const DEEPEST = 64;
const MOST_ELEMENTS = 12_000;
const LARGEST = 600_000;
/** Text of an element that is said to be the article's, in characters, from which on it is believed. */
const ENOUGH = 140;
/** Elements with a date that are looked at. */
const MOST_DATES = 12;

/** Finds the article in a web page. No script of the page is run and nothing is fetched. `url` is where the page was, if known. */
export function readPage(html: string, url: string | null = null): Page {
	try {
		const { document } = parseHTML(readyToParse(html));
		const root = document.documentElement as unknown as PageNode;
		const pages = document as unknown as PageDocument;
		const outlet = outletOf(url ?? statedAddress(pages));
		const metadata = readMetadata(pages, outlet);
		const address = sameSite(metadata.url, url) ? metadata.url : url;
		const { count, deepest, sum } = nesting(root);
		const shallow = count <= MOST_ELEMENTS && deepest <= DEEPEST && sum <= LARGEST;
		const all = readBlocks(root);
		if (shallow) clean(document, root, outlet);
		const shown = shallow ? dateShown(pages, outlet) : null;
		if (shallow) takeOutTimes(document);
		const found = shallow ? articleIn(document, outlet) : null;
		const title = metadata.title ?? found?.title ?? "";
		const { text, day } = articleLines(found?.text || all, title);
		if (text === "" && title === "") throw new UnreadableInput("no-article-in-page", "no text in it");
		const language = languageOf(`${title}\n${text}`);
		return {
			title,
			text,
			published: metadata.published ?? dayOfUrl(address) ?? shown ?? day,
			outlet: metadata.outlet,
			author: metadata.author,
			language: language === "und" ? (metadata.language ?? language) : language,
			url: address,
		};
	} catch (error) {
		if (error instanceof UnreadableInput) throw error;
		throw new UnreadableInput("no-article-in-page", (error as Error).message);
	}
}

function clean(document: Dom, root: PageNode, outlet: Outlet | null): void {
	if (outlet?.remove) for (const node of document.querySelectorAll(outlet.remove)) node.remove();
	cleanPage(root as unknown as CleanNode);
}

/** The article's text: where the outlet's template or the page itself says it is, else where most of the text is. Changes the document. */
function articleIn(document: Dom, outlet: Outlet | null): { readonly title: string | null; readonly text: string } | null {
	for (const selector of [outlet?.text, '[itemprop="articleBody"]']) {
		if (!selector) continue;
		const texts = [...document.querySelectorAll(selector)].slice(0, 20).map((node) => readBlocks(node as unknown as PageNode));
		const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), "");
		if (longest.length >= ENOUGH) return { title: null, text: longest };
	}
	try {
		const found = new Readability<PageNode>(document, { charThreshold: ENOUGH, serializer: (node) => node as unknown as PageNode }).parse();
		return found?.content ? { title: found.title?.trim() || null, text: readBlocks(found.content) } : null;
	} catch (error) {
		// Some pages are more than its recursion bears; of these too all text is read.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The first date that the page shows in an element for it. */
function dateShown(document: PageDocument, outlet: Outlet | null): string | null {
	for (const selector of [outlet?.date, "article time, time", '[class*="date"], [id*="date"], [class*="publish"], [class*="time"]']) {
		if (!selector) continue;
		let looked = 0;
		for (const node of document.querySelectorAll(selector)) {
			if (++looked > MOST_DATES) break;
			const stated = node.getAttribute("datetime");
			const day = (stated ? readPublished(stated) : null) ?? dayOfLine((node.textContent ?? "").slice(0, 200).replace(/\s+/g, " ").trim());
			if (day) return day;
		}
	}
	return null;
}

/** Takes out `<time>` elements that stand by themselves; one within a sentence is a part of it. */
function takeOutTimes(document: Dom): void {
	for (const node of [...document.querySelectorAll("time")].slice(0, MOST_DATES)) {
		const around = node.parentNode ? [...node.parentNode.childNodes] : [];
		if (!around.some((other) => other.nodeType === 3 && (other.textContent ?? "").trim() !== "")) node.remove();
	}
}

/** Whether the address that a page states is one of the site that it lay on: a page may name another site's. */
function sameSite(stated: string | null, url: string | null): boolean {
	if (url === null) return true;
	const [one, other] = [hostOf(stated), hostOf(url)].map((host) => host?.replace(/^(?:m|amp|mobile)\./, ""));
	return one !== undefined && one === other;
}
