import type { FaultCode, Remark } from "./fault.js";

/** The bytes that something came in, and how they were got: what custody keeps. */
export interface Capture {
	/** Where it came from: an address; a file as the user named it, with `:LINE` or `!MEMBER` for a part of it. */
	readonly locator: string;
	/** When it was got: UTC, ISO 8601 with milliseconds. A member of an archive keeps the time that the archive states. */
	readonly at: string;
	readonly method: "GET" | "file" | "archive" | "stdin";
	/** Status of the HTTP response; null where there was none. */
	readonly status: number | null;
	/** Headers of the response, in order, as sent. */
	readonly headers: readonly (readonly [name: string, value: string])[];
	readonly bytes: Uint8Array;
}

/** An article as its source gives it, before the record gives it an id. */
export interface ReadArticle {
	/** The id that the source states, if any. */
	readonly statedId: string | null;
	readonly title: string;
	readonly text: string;
	/** ISO 8601 day or time. */
	readonly published: string | null;
	readonly outlet: string | null;
	readonly author: string | null;
	/** ISO 639-1 code by its letters and words, `und` where it cannot be told. Only `ar` is coded. */
	readonly language: string;
	readonly url: string | null;
}

/** One thing that a source gives: an article, or why there is none. Each stands alone. */
export type Item = {
	/** Names the item within its source, the same at every reading: an address, a guid, a file and line, a message's number. */
	readonly key: string;
} & (
	| { readonly article: ReadArticle; readonly capture: Capture; readonly remarks: readonly Remark[] }
	| { readonly fault: { readonly code: FaultCode; readonly detail: string }; readonly capture: Capture | null }
);
