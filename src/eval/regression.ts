import type { Weights } from "../coding/judge/model.js";

/** One thing to learn from: what is known of it, whether it holds, and how much it counts. */
export interface Example {
	readonly features: readonly string[];
	readonly holds: boolean;
	readonly weight: number;
}

/** How likely it is, 0–1, that something with features of these names holds. */
export function likelihood(features: readonly string[], weights: Weights): number {
	let sum = weights["bias"] ?? 0;
	for (const feature of features) sum += weights[feature] ?? 0;
	return 1 / (1 + Math.exp(-sum));
}

const EPOCHS = 400;
const RATE = 0.4;
/** Smaller weights decide nothing and are left out. */
const LEAST_WEIGHT = 0.02;

/**
 * Weights of a logistic regression with an L2 penalty, by full-batch AdaGrad from zero: the same examples give the same
 * weights. Features met fewer than `rare` times are left out, so that no weight stands for a single article.
 */
export function regress(examples: readonly Example[], penalty: number, rare = 6): Weights {
	const counts = new Map<string, number>();
	for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const names = ["bias", ...[...counts].filter(([, n]) => n >= rare).map(([name]) => name)].sort();
	const index = new Map(names.map((name, i) => [name, i]));
	const rows = examples.map(({ features }) => [index.get("bias") as number, ...features.flatMap((feature) => index.get(feature) ?? [])]);
	const weights = new Float64Array(names.length);
	const squares = new Float64Array(names.length).fill(1e-8);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		const slope = new Float64Array(names.length);
		for (let r = 0; r < rows.length; r++) {
			const row = rows[r] as number[];
			const { holds, weight } = examples[r] as Example;
			let sum = 0;
			for (const i of row) sum += weights[i] as number;
			const error = weight * (1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0));
			for (const i of row) slope[i] = (slope[i] as number) + error;
		}
		for (let i = 0; i < names.length; i++) {
			const g = (slope[i] as number) + (names[i] === "bias" ? 0 : penalty * (weights[i] as number));
			squares[i] = (squares[i] as number) + g * g;
			weights[i] = (weights[i] as number) - (RATE * g) / Math.sqrt(squares[i] as number);
		}
	}
	return Object.fromEntries(
		names
			.map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000] as const)
			.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT),
	);
}
