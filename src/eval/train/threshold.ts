// Where to draw the line between what holds and what does not.

/** A threshold, and what drawing the line there is worth. */
export interface Worth {
	readonly least: number;
	readonly f1: number;
	readonly precision: number;
	readonly recall: number;
}

/** What a threshold is worth on outlets not learned from, for a person to read. */
export function worthOf({ least, f1, precision, recall }: Worth): string {
	return `on outlets not learned from: F1 ${f1.toFixed(3)} at ${least} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}

const HAIR = 0.01;

/** The middle of the thresholds whose F1 is as good as the best but for a hair: the best alone jumps with every change. */
export function bestThreshold(scores: readonly { readonly likely: number; readonly holds: boolean }[], gold: number): Worth {
	const tried = [];
	for (let least = 0.1; least < 0.9; least += 0.02) {
		const kept = scores.filter((s) => s.likely >= least);
		const right = kept.filter((s) => s.holds).length;
		tried.push({
			least: Math.round(least * 100) / 100,
			f1: (2 * right) / (kept.length + gold || 1),
			precision: right / (kept.length || 1),
			recall: right / (gold || 1),
		});
	}
	const best = Math.max(...tried.map((t) => t.f1));
	const level = tried.filter((t) => t.f1 >= best - HAIR);
	return level[Math.floor(level.length / 2)] as (typeof tried)[number];
}
