import { fold } from "./letters.js";

/** Particles that corpora set apart from the word behind them, and pronouns that they set apart from the word before. */
const BEFORE: ReadonlySet<string> = new Set(["و", "ف", "ب", "ل", "ك", "س"]);
const BEHIND: ReadonlySet<string> = new Set(["ه", "ها", "هم", "هن", "هما", "نا", "ني", "ي", "كم", "ك"]);
const TA_MARBUTA = "ة";
const TA = "ت";
const FOR = fold("ل");
const ARTICLE = fold("ال");
const MERGED = fold("لل");
/** How such corpora write لل once they have parted it: لالاتحاد. */
const PARTED = FOR + ARTICLE;
const LETTER = /^\p{L}/u;

/** A text put together again, and where each of its pieces stands in it: UTF-16 offsets, half-open. */
export interface Rejoined {
	readonly text: string;
	readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Writes words that a corpus has parted from their particles and pronouns as news writes them: و + ب + المدينة is وبالمدينة. */
export function rejoin(pieces: readonly string[]): Rejoined {
	let text = "";
	const spans: { from: number; to: number }[] = [];
	let open = false;
	pieces.forEach((piece, i) => {
		const before = pieces[i - 1];
		const behind = BEHIND.has(piece) && isWord(before);
		let written = piece.startsWith(PARTED) ? MERGED + piece.slice(PARTED.length) : piece;
		if (open && written.startsWith(ARTICLE) && before === FOR) written = FOR + written.slice(ARTICLE.length);
		if (behind && text.endsWith(TA_MARBUTA)) text = text.slice(0, -1) + TA;
		else if (!behind && !open && text !== "") text += " ";
		spans.push({ from: text.length, to: text.length + written.length });
		text += written;
		open = BEFORE.has(piece) && (isWord(pieces[i + 1]) || (BEFORE.has(pieces[i + 1] ?? "") && isWord(pieces[i + 2])));
	});
	return { text, spans };
}

function isWord(piece: string | undefined): boolean {
	return piece !== undefined && piece.length > 1 && LETTER.test(piece);
}
