// How well confidences mean what they say: of the values given 0.8, about 80 % should be right.

/** Values of one field whose confidence falls into one stretch of 0-1. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly values: number;
	/** Mean confidence of them, and the share that was right. */
	readonly said: number;
	readonly right: number;
}

/** A value that was given with a confidence, and whether the gold coding has it too. */
export interface Judged {
	readonly field: string;
	readonly confidence: number;
	readonly right: boolean;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.000_001];

/** Bins of each field, and the mean distance between what was said and what was right, weighed by values. */
export function calibrate(
	judged: readonly Judged[],
): { readonly field: string; readonly values: number; readonly gap: number; readonly bins: readonly Bin[] }[] {
	const fields = new Map<string, Judged[]>();
	for (const one of judged) {
		const list = fields.get(one.field);
		if (list) list.push(one);
		else fields.set(one.field, [one]);
	}
	return [...fields].map(([field, list]) => {
		const bins: Bin[] = [];
		for (let i = 0; i + 1 < EDGES.length; i++) {
			const from = EDGES[i] as number;
			const to = EDGES[i + 1] as number;
			const within = list.filter(({ confidence }) => confidence >= from && confidence < to);
			if (within.length === 0) continue;
			const said = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
			bins.push({
				from,
				to: Math.min(1, to),
				values: within.length,
				said,
				right: within.filter(({ right }) => right).length / within.length,
			});
		}
		const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right) * bin.values, 0) / list.length;
		return { field, values: list.length, gap, bins };
	});
}

/**
 * Brier score: the mean squared distance between what was said, 0–1, and what was so, 0 or 1. Lower is better; always saying the
 * share that is right scores `share * (1 - share)`. 0 where nothing was judged. Brier 1950, Monthly Weather Review 78.
 */
export function brier(judged: readonly Judged[]): number {
	const sum = judged.reduce((total, { confidence, right }) => total + (confidence - (right ? 1 : 0)) ** 2, 0);
	return sum / (judged.length || 1);
}
