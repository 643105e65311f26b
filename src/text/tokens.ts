import { textOf } from "./normal.js";

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

/**
 * Cuts a text in matching form into tokens. Letters run together into words, digits into numbers (with `.` and `,` between
 * digits); every other visible unit is a mark of its own, every line break a `break`.
 */
export function tokenise(units: Uint16Array, classes: Uint8Array): Token[] {
	const tokens: Token[] = [];
	for (let i = 0; i < units.length; ) {
		const kind = classes[units[i] as number] as UnitClass;
		const to = tokenEnd(units, i, classes);
		if (kind !== 0) tokens.push({ from: i, to, text: textOf(units.subarray(i, to)), kind: KINDS[kind] as TokenKind });
		i = to;
	}
	return tokens;
}

/** What a token is that starts with a unit of a class. A space starts none. */
export const KINDS: readonly TokenKind[] = ["mark", "word", "number", "mark", "break"];

/** The end of the token or space that starts at a unit. */
export function tokenEnd(units: Uint16Array, from: number, classes: Uint8Array): number {
	const kind = classes[units[from] as number] as UnitClass;
	let to = from + 1;
	if (kind === 1) while (to < units.length && classes[units[to] as number] === 1) to++;
	else if (kind === 2) {
		while (to < units.length) {
			const unit = units[to] as number;
			if (classes[unit] === 2) to++;
			else if ((unit === 0x2e || unit === 0x2c) && to + 1 < units.length && classes[units[to + 1] as number] === 2) to += 2;
			else break;
		}
	}
	return to;
}
