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

/** A part of a file that is one article, or why it is none; or something to know about the file. */
export type Part =
	| (Place & {
			readonly given: GivenArticle & { readonly language?: string };
			readonly damaged: number;
			readonly remarks?: readonly Remark[];
	  })
	| (Place & Pick<InputFault, "code" | "detail">)
	| { readonly remark: Remark };
