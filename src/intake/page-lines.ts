import { cueOf } from "../arabic/line-cues.js";
import { dayOfLine } from "./page-date.js";

/** The lines of an article, and the day that a line above or at the start of them gives. */
export interface ArticleLines {
	readonly text: string;
	readonly day: string | null;
}

/** So many lines at the start may be the title, a day, a name. */
const LEADING = 4;
/** Text before a word such as "tags" that is enough for an article. */
const ENOUGH = 140;
/** A line with a day and more words than these is a sentence. */
const MOST_DATELINE_WORDS = 5;

/**
 * Leaves out lines that are no part of an article: the title again, a line with the day, "read also", calls to subscribe, and what follows a
 * line that says that the article is over.
 */
export function articleLines(text: string, title: string): ArticleLines {
	const kept: string[] = [];
	let size = 0;
	let day: string | null = null;
	for (const [i, line] of text.split("\n").entries()) {
		if (i < LEADING && title !== "" && line === title) continue;
		const cue = cueOf(line);
		if (cue?.kind === "end" && cue.alone) {
			if (size >= ENOUGH) break;
			continue;
		}
		const stated = i < LEADING ? dayOfLine(line) : null;
		day ??= stated;
		if (stated && (cue?.kind === "label" || (line.match(/\p{L}+/gu)?.length ?? 0) <= MOST_DATELINE_WORDS)) continue;
		if (cue?.kind === "teaser" || cue?.kind === "invite" || (cue?.kind === "label" && cue.alone)) continue;
		kept.push(line);
		size += line.length;
	}
	return { text: kept.join("\n"), day };
}
