/** Weight of each feature; `bias` is always on. Made by `npm run train`; they hold numbers and names of features, no text. */
export type Weights = Readonly<Record<string, number>>;

/** How likely it is, 0–1, that something with these features is what the model was trained to tell: a logistic regression. */
export function likelihood(features: readonly string[], weights: Weights): number {
	let sum = weights["bias"] ?? 0;
	for (const feature of features) sum += weights[feature] ?? 0;
	return 1 / (1 + Math.exp(-sum));
}

/** The features that speak most for and against, with their weights, the strongest first. */
export function reasons(features: readonly string[], weights: Weights, most = 3): readonly (readonly [string, number])[] {
	return features
		.map((feature) => [feature, weights[feature] ?? 0] as const)
		.filter(([, weight]) => weight !== 0)
		.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
		.slice(0, most);
}
