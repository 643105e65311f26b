import type { InputFault, Remark } from "./fault.js";
import type { Capture } from "./item.js";
import type { GivenArticle } from "./json.js";

/** What an archive states of a capture that a file does not have. */
export type ArchivedCapture = Pick<Capture, "locator" | "at" | "status" | "headers">;

/** Where a part stands in its file, and the bytes that it is. */
export interface Place {
	/** Names the part within its file where it has a name of its own there; null where its line or the file does. */
	readonly key: string | null;
	/** Line of the file, from 1; null where it has no lines of its own. */
	readonly line: number | null;
	/** As it stands in the file; UTF-8 where it is cut out of decoded text. Null where there was too much to hold. */
	readonly bytes: Uint8Array | null;
	readonly archived?: ArchivedCapture;
}

/** A part that could be read. */
export interface ReadPart extends Place {
	readonly given: GivenArticle & { readonly language?: string };
	/** How many characters could not be read. */
	readonly damaged: number;
	readonly remarks?: readonly Remark[];
}

/** A part of a file that is one article, or why it is none. */
export type ArticlePart = ReadPart | (Place & Pick<InputFault, "code" | "detail">);

/** A part of a file, or something to know about the file. */
export type Part = ArticlePart | { readonly remark: Remark };
