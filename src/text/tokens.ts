/** A word, a number or a mark of the normal text; `from` and `to` are offsets into the normal text. */
export interface Token {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly kind: TokenKind;
}

export type TokenKind = "word" | "number" | "mark" | "break";

/** What class a unit is of: 0 space, 1 letter, 2 digit, 3 mark, 4 line break. */
export type UnitClass = 0 | 1 | 2 | 3 | 4;

const KINDS: readonly TokenKind[] = ["mark", "word", "number", "mark", "break"];

/**
 * Cuts a normal text into tokens. Letters run together into words, digits into numbers (with `.` and `,` between
 * digits); every other visible unit is a mark of its own, every line break a `break`.
 */
export function tokenise(text: string, classes: Uint8Array): Token[] {
	const tokens: Token[] = [];
	const n = text.length;
	let i = 0;
	while (i < n) {
		const kind = classes[text.charCodeAt(i)] as number;
		if (kind === 0) {
			i++;
			continue;
		}
		let j = i + 1;
		if (kind === 1) while (j < n && classes[text.charCodeAt(j)] === 1) j++;
		else if (kind === 2) {
			while (j < n) {
				const unit = text.charCodeAt(j);
				if (classes[unit] === 2) j++;
				else if ((unit === 0x2e || unit === 0x2c) && j + 1 < n && classes[text.charCodeAt(j + 1)] === 2) j += 2;
				else break;
			}
		}
		tokens.push({ from: i, to: j, text: text.slice(i, j), kind: KINDS[kind] as TokenKind });
		i = j;
	}
	return tokens;
}
