import { parseHTML } from "linkedom";
import { type PageNode, readBlocks } from "./page-text.js";

/** A piece of markup longer than this is not looked at. */
const LONGEST = 2_000_000;
const MARKUP = /<\/?[a-z][^<>]{0,500}>|&(?:#\w{1,8}|[a-z]{2,10});/i;

/** The visible text of a piece of markup, a line for each block. What has no tag or entity in it is returned as it is. */
export function textOfMarkup(markup: string): string {
	const given = markup.slice(0, LONGEST);
	if (!MARKUP.test(given)) return given.trim();
	const { document } = parseHTML(`<html><body>${given}</body></html>`);
	return readBlocks(document.documentElement as unknown as PageNode);
}

/** A text as markup that shows the same. */
export function markupOfText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>\n");
}
