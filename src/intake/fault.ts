/** What can keep an input from being read, or from being read in full. */
export const FAULT_CODES = [
	"not-found",
	"unreadable",
	"not-a-file",
	"outside-link",
	"empty",
	"not-text",
	"too-large",
	"line-too-long",
	"broken-json",
	"not-an-article",
	"no-arabic",
	"no-article-in-page",
	"no-column",
	"broken-table",
	"broken-archive",
	"archive-too-large",
	"duplicate-id",
	"nothing-found",
	"coder-failed",
	"bad-address",
	"address-refused",
	"no-such-host",
	"unreachable",
	"timed-out",
	"http-error",
	"too-many-redirects",
	"download-too-large",
	"damaged-response",
	"robots-refused",
	"robots-unknown",
	"broken-feed",
	"broken-sitemap",
	"entry-empty",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** An input that could not be read. The rest goes on without it. */
export interface InputFault {
	readonly code: FaultCode;
	/** The file as the user named it; `-` is standard input. */
	readonly file: string;
	/** Line in the file, from 1, where it has lines of its own. */
	readonly line: number | null;
	/** What exactly was wrong, in English: a parser's message, a size, an id. */
	readonly detail: string;
}

/** Something to know about an article that was read all the same. */
export const REMARK_CODES = ["no-date", "unreadable-date", "damaged-text", "passed-over", "from-feed", "forwarded", "edited"] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

export interface Remark {
	readonly code: RemarkCode;
	readonly detail: string;
}

/** Carries a fault's code and detail out of a reader that does not know the file. */
export class UnreadableInput extends Error {
	override readonly name = "UnreadableInput";

	constructor(
		readonly code: FaultCode,
		readonly detail: string,
		/** Line in the file, where the reader knows it. */
		readonly line: number | null = null,
	) {
		super(`${code}: ${detail}`);
	}
}
