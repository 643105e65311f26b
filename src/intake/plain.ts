import { UnreadableInput } from "./fault.js";

/** A title and a text, before the article has an id. */
export interface Plain {
	readonly title: string;
	readonly text: string;
}

/** Reads a plain text: its first line that is not blank is the title, the rest the text. Line ends become `\n`. */
export function readPlain(source: string): Plain {
	const text = source.replace(/\r\n?/g, "\n").replace(/^(?:[^\S\n]*\n)+/, "");
	if (text.trim() === "") throw new UnreadableInput("empty", "no text");
	const end = text.indexOf("\n");
	if (end < 0) return { title: text.trim(), text: "" };
	return {
		title: text.slice(0, end).trim(),
		text: text
			.slice(end + 1)
			.replace(/^(?:[^\S\n]*\n)+/, "")
			.trimEnd(),
	};
}
