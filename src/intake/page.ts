import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { UnreadableInput } from "./fault.js";
import { readMetadata } from "./page-metadata.js";
import { nesting, type PageNode, readBlocks } from "./page-text.js";

/** What a news page says of its article. */
export interface Page {
	readonly title: string;
	readonly text: string;
	readonly published: string | null;
	readonly outlet: string | null;
	readonly url: string | null;
}

/** Finding the article in a page that nests deeper, or is larger, would take too long; of such a page all text is read. */
const DEEPEST = 64;
const LARGEST = 600_000;

/** Finds the article in a web page. No script of the page is run and nothing is fetched. */
export function readPage(html: string, _url: string | null = null): Page {
	try {
		const { document } = parseHTML(whole(html));
		const metadata = readMetadata(document);
		const root = document.documentElement as unknown as PageNode;
		const all = readBlocks(root);
		const { deepest, sum } = nesting(root);
		const found =
			deepest <= DEEPEST && sum <= LARGEST
				? new Readability<PageNode>(document, { charThreshold: 140, serializer: (node) => node as unknown as PageNode }).parse()
				: null;
		const title = metadata.title ?? found?.title?.trim() ?? "";
		const text = withoutTitle(found?.content ? readBlocks(found.content) : all, title);
		if (text === "" && title === "") throw new UnreadableInput("no-article-in-page", "no text in it");
		return { ...metadata, title, text };
	} catch (error) {
		if (error instanceof UnreadableInput) throw error;
		throw new UnreadableInput("no-article-in-page", (error as Error).message);
	}
}

/** The text without a first line that repeats the title. */
function withoutTitle(text: string, title: string): string {
	const end = text.indexOf("\n");
	return title !== "" && end > 0 && text.slice(0, end) === title ? text.slice(end + 1) : text;
}

/** A page may leave out the tags that a browser fills in. */
function whole(html: string): string {
	if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
	if (!/<html[\s>]/i.test(html)) return `<html><body>${html}</body></html>`;
	return html.replace(/<\/head\s*>/i, "</head><body>");
}
