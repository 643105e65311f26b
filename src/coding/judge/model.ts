import type { Question, Seen } from "./question.js";

/** Weight of each feature by name; `bias` is always on. Made by `npm run train`; they hold numbers and names of features, no text. */
export type Weights = Readonly<Record<string, number>>;

/** What tells from what is seen how likely a thing is, 0–1. */
export interface Judge {
	likelihood(seen: Seen): number;
}

/** What is learnt: the judge, and how likely a thing has to be. */
export interface Learnt {
	readonly least: number;
	readonly model: Judge;
}

/** A weight by its feature's place among the features, and the number of each value of the feature. */
interface Weighed {
	readonly feature: number;
	readonly numbers: readonly number[];
	readonly weight: number;
}

/** Most aspects of one feature. */
const MOST_ASPECTS = 3;
/** Numbers of a feature's plan: where its weights start, then the place and the stride of each aspect. */
const PLAN = 1 + 2 * MOST_ASPECTS;

/**
 * A logistic regression over the features of a question. Its weights lie in one table, where the numbers of the values seen
 * lead to them.
 */
export class Model implements Judge {
	private readonly bias: number;
	private readonly weighed: readonly Weighed[];
	private table = new Float64Array(0);
	private readonly plan: Int32Array;
	/** How far the question had grown when the table was laid out. */
	private laid = -1;

	constructor(
		private readonly question: Question,
		weights: Weights,
	) {
		this.bias = weights["bias"] ?? 0;
		this.plan = new Int32Array(PLAN * question.features.length);
		const places = new Map(question.features.map(([name], feature) => [name, feature]));
		this.weighed = Object.entries(weights).flatMap(([name, weight]) => {
			const about = name.slice(0, name.indexOf("="));
			const feature = places.get(about);
			if (feature === undefined) return [];
			const [, ...aspects] = question.features[feature] as readonly [string, ...string[]];
			const values = name.slice(about.length + 1).split("&");
			return { feature, numbers: aspects.map((aspect, k) => question.numberOf(question.at[aspect] as number, values[k] ?? "")), weight };
		});
	}

	/** How likely it is, 0–1, that the thing seen is what the model was trained to tell. */
	likelihood(seen: Seen): number {
		if (this.laid !== this.question.growth) this.layOut();
		const { plan, table } = this;
		let sum = this.bias;
		for (let k = 0; k < plan.length; k += PLAN) {
			const at =
				(plan[k] as number) +
				(seen[plan[k + 1] as number] as number) * (plan[k + 2] as number) +
				(seen[plan[k + 3] as number] as number) * (plan[k + 4] as number) +
				(seen[plan[k + 5] as number] as number) * (plan[k + 6] as number);
			sum += table[at] as number;
		}
		return 1 / (1 + Math.exp(-sum));
	}

	/** Gives every feature as many cells as its values have combinations, and puts the weights there. */
	private layOut(): void {
		const { question, plan } = this;
		let size = 0;
		question.features.forEach(([, ...aspects], feature) => {
			plan[PLAN * feature] = size;
			let stride = 1;
			for (let k = 0; k < MOST_ASPECTS; k++) {
				const aspect = aspects[k];
				// A feature of fewer aspects takes nothing of the first for those it has not.
				const place = aspect === undefined ? 0 : (question.at[aspect] as number);
				plan[PLAN * feature + 1 + 2 * k] = place;
				plan[PLAN * feature + 2 + 2 * k] = aspect === undefined ? 0 : stride;
				if (aspect !== undefined) stride *= question.rooms[place] as number;
			}
			size += stride;
		});
		this.table = new Float64Array(size);
		for (const { feature, numbers, weight } of this.weighed) {
			let at = plan[PLAN * feature] as number;
			numbers.forEach((number, k) => {
				at += number * (plan[PLAN * feature + 2 + 2 * k] as number);
			});
			this.table[at] = weight;
		}
		this.laid = question.growth;
	}
}
