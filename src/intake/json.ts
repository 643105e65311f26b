import { z } from "zod";
import { UnreadableInput } from "./fault.js";

/** An article as JSON files write it: an id may be a number, the title may lack, fields not known are left. */
const given = z.object({
	id: z.union([z.string(), z.number()]).nullish(),
	title: z.string().nullish(),
	text: z.string(),
	published: z.string().nullish(),
	outlet: z.string().nullish(),
	url: z.string().nullish(),
});
export type GivenArticle = z.infer<typeof given>;

/** Parses JSON; what is wrong with it becomes the fault's detail. */
export function parseJson(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch (error) {
		throw new UnreadableInput("broken-json", shortened((error as Error).message));
	}
}

/** An article object, or `{"article": {…}}` as samples and gold files have it. */
export function readArticleObject(value: unknown): GivenArticle {
	const inner = isObject(value) && isObject(value.article) && !("text" in value) ? value.article : value;
	const result = given.safeParse(inner);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const where = issue?.path.join(".") ?? "";
	throw new UnreadableInput("not-an-article", where ? `${where}: ${issue?.message}` : (issue?.message ?? "not an object"));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parsers quote what they read; a line of it is enough. */
function shortened(message: string): string {
	const line = message.replace(/\s+/g, " ");
	return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
