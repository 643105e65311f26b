import { z } from "zod";
import { UnreadableInput } from "./fault.js";

/** An article as JSON files write it: an id and a day may be numbers, the title may lack, fields not known are left. */
const given = z.object({
	id: z.union([z.string(), z.number()]).nullish(),
	title: z.string().nullish(),
	text: z.string(),
	published: z.union([z.string(), z.number().transform(String)]).nullish(),
	outlet: z.string().nullish(),
	author: z.string().nullish(),
	url: z.string().nullish(),
});
export type GivenArticle = z.infer<typeof given>;

/** Parses JSON; what is wrong with it becomes the fault's detail. Of a `file` the line is told too. */
export function parseJson(source: string, unit: "line" | "file" = "line"): unknown {
	try {
		return JSON.parse(source);
	} catch (error) {
		const { message } = error as Error;
		throw new UnreadableInput("broken-json", shortened(message), unit === "file" ? lineOf(source, message) : null);
	}
}

/** The line that a parser's message points to, by its position or by the text that it quotes; the last where the text ends too soon. */
function lineOf(source: string, message: string): number | null {
	const position = /\bposition (\d+)/.exec(message)?.[1];
	const quoted = /\.\.\.\s?"([\s\S]+?)"(?:\.\.\.)? is not valid/.exec(message)?.[1];
	const at = position !== undefined ? Number(position) : quoted !== undefined ? source.indexOf(quoted) : -1;
	if (at < 0 && !message.includes("end of JSON")) return null;
	const before = at < 0 ? source : source.slice(0, at + (position === undefined ? (quoted?.length ?? 0) / 2 : 0));
	return before.trimEnd().split("\n").length;
}

/** An article object, or `{"article": {…}}` as samples and gold files have it. */
export function readArticleObject(value: unknown): GivenArticle {
	const inner = isObject(value) && isObject(value.article) && !("text" in value) ? value.article : value;
	const result = given.safeParse(inner);
	if (result.success) return result.data;
	throw new UnreadableInput("not-an-article", mismatch(inner, result.error.issues[0]));
}

/** What an article was expected to be and is not, in a few words. */
function mismatch(value: unknown, issue: z.core.$ZodIssue | undefined): string {
	if (!isObject(value)) return `${Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`}, not an object`;
	const field = String(issue?.path[0] ?? "");
	if (!(field in value)) return `no "${field}"`;
	return `"${field}" is ${Array.isArray(value[field]) ? "a list" : value[field] === null ? "null" : `a ${typeof value[field]}`}, not a text`;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parsers quote what they read; a line of it is enough. */
function shortened(message: string): string {
	const line = message.replace(/\s+/g, " ");
	return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
