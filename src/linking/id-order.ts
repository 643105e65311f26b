/** The order in which claims were kept: their ids count up and are written in digits, so that the shorter is the earlier. */
export function compareIds(a: string, b: string): number {
	return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
