// Grows boosted trees: each is grown on what those before it leave wrong. All tests of one depth of a tree are the same, which
// keeps a tree from following single examples and makes it a small table.
import { DEPTH, type Grown, OUTCOMES, PARTS_OF_ONE } from "../coding/judge/trees.js";
import type { Example } from "./regression.js";

/** How trees are grown. */
export interface Growth {
	/**
	 * How many times all are grown, each time from other random numbers, and averaged: what one growth owes to its numbers and to
	 * slight changes of the examples largely cancels out.
	 */
	readonly bags: number;
	readonly trees: number;
	/** How much of what a tree finds is added. */
	readonly rate: number;
	/** Examples' worth of doubt in every outcome of a tree. */
	readonly doubt: number;
	/** Tests met or failed by fewer examples are left out, so that none stands for a single article. */
	readonly rare: number;
	/** Share of the tests that each tree can ask: trees that see less have fewer faults in common. */
	readonly tests: number;
}

const GROWTH: Growth = { bags: 2, trees: 600, rate: 0.1, doubt: 8, rare: 20, tests: 0.3 };

/** Share of the examples that each tree is grown on. */
const EXAMPLES_SEEN = 0.8;

/** Numbers without pattern, 0–1, the same in every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A test, and the examples that meet it. */
interface Column {
	readonly name: string;
	readonly rows: Int32Array;
}

function columnsOf(examples: readonly Example[], rare: number): Column[] {
	const met = new Map<string, number[]>();
	examples.forEach(({ features }, row) => {
		for (const name of features) {
			const rows = met.get(name);
			if (rows) rows.push(row);
			else met.set(name, [row]);
		}
	});
	return [...met]
		.filter(([, rows]) => rows.length >= rare && rows.length <= examples.length - rare)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, rows]) => ({ name, rows: Int32Array.from(rows) }));
}

/** Slope and curve of the loss at each example, and where in the tree under way it stands. */
interface State {
	readonly slope: Float64Array;
	readonly curve: Float64Array;
	readonly at: Uint8Array;
}

/** Sums of slope and curve by where examples stand in a tree. */
class Sums {
	readonly slope = new Float64Array(OUTCOMES);
	readonly curve = new Float64Array(OUTCOMES);

	take(rows: Int32Array, { slope, curve, at }: State): void {
		this.slope.fill(0);
		this.curve.fill(0);
		for (let k = 0; k < rows.length; k++) {
			const row = rows[k] as number;
			const place = at[row] as number;
			this.slope[place] = (this.slope[place] as number) + (slope[row] as number);
			this.curve[place] = (this.curve[place] as number) + (curve[row] as number);
		}
	}
}

/** How much better the examples are told for a test that parts `met` from the rest of `all`. */
function gainOf(met: Sums, all: Sums, places: number, doubt: number): number {
	let gain = 0;
	for (let place = 0; place < places; place++) {
		const slope = met.slope[place] as number;
		const curve = met.curve[place] as number;
		const left = (all.slope[place] as number) - slope;
		gain += (slope * slope) / (curve + doubt) + (left * left) / ((all.curve[place] as number) - curve + doubt);
	}
	return gain;
}

const rounded = (n: number, to = 10_000) => Math.round(n * to) / to;

/** Boosted trees over examples whose features are the tests that they meet, bagged; the same examples give the same trees. */
export function grow(examples: readonly Example[], growth: Growth = GROWTH): Grown {
	const columns = columnsOf(examples, growth.rare);
	const bags = Array.from({ length: growth.bags }, (_, bag) => growBag(examples, columns, growth, numbers(1 + bag)));
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	return withoutUnasked({
		bias: rounded(sum(bags.map(({ bias }) => bias)) / bags.length),
		tests: columns.map(({ name }) => name),
		trees: bags.flatMap(({ trees }) => trees),
		worth: bags.flatMap(({ worth }) => worth.map((value) => rounded(value / bags.length, PARTS_OF_ONE))),
	});
}

/** One growth of trees, whose tests are columns by place. */
function growBag(
	examples: readonly Example[],
	columns: readonly Column[],
	growth: Growth,
	random: () => number,
): Pick<Grown, "bias" | "trees" | "worth"> {
	const { doubt } = growth;
	const count = examples.length;
	const everyone = Int32Array.from(examples, (_, row) => row);
	const state: State = { slope: new Float64Array(count), curve: new Float64Array(count), at: new Uint8Array(count) };
	const bias = rounded(oddsOf(examples));
	const sums = new Float64Array(count).fill(bias);
	const [met, all] = [new Sums(), new Sums()];
	const trees: number[] = [];
	const worth: number[] = [];
	for (let tree = 0; tree < growth.trees; tree++) {
		for (let row = 0; row < count; row++) {
			const { holds, weight } = examples[row] as Example;
			const likely = 1 / (1 + Math.exp(-(sums[row] as number)));
			const seen = random() < EXAMPLES_SEEN ? weight : 0;
			state.slope[row] = seen * (likely - (holds ? 1 : 0));
			state.curve[row] = seen * likely * (1 - likely);
		}
		state.at.fill(0);
		const seen = columns.map(() => random() < growth.tests);
		for (let depth = 0; depth < DEPTH; depth++) {
			all.take(everyone, state);
			let best = 0;
			let most = -1;
			columns.forEach(({ rows }, k) => {
				if (!seen[k]) return;
				met.take(rows, state);
				const gain = gainOf(met, all, 1 << depth, doubt);
				if (gain > most) {
					most = gain;
					best = k;
				}
			});
			trees.push(best);
			for (const row of (columns[best] as Column).rows) state.at[row] = (state.at[row] as number) | (1 << depth);
		}
		all.take(everyone, state);
		const outcomes = Array.from(all.slope, (slope, place) => rounded((-growth.rate * slope) / ((all.curve[place] as number) + doubt)));
		worth.push(...outcomes);
		for (let row = 0; row < count; row++) sums[row] = (sums[row] as number) + (outcomes[state.at[row] as number] as number);
	}
	return { bias, trees, worth };
}

/** Logarithm of the odds that an example holds. */
function oddsOf(examples: readonly Example[]): number {
	let [held, all] = [1, 2];
	for (const { holds, weight } of examples) {
		all += weight;
		if (holds) held += weight;
	}
	return Math.log(held / (all - held));
}

/** The same trees with the tests alone that any of them asks. */
function withoutUnasked({ bias, tests, trees, worth }: Grown): Grown {
	const asked = [...new Set(trees)].sort((a, b) => a - b);
	const places = new Map(asked.map((test, place) => [test, place]));
	return { bias, tests: asked.map((test) => tests[test] as string), trees: trees.map((test) => places.get(test) as number), worth };
}

/** How likely it is, 0–1, that an example holds that meets tests of these names. */
export function grownLikelihood(features: readonly string[], { bias, tests, trees, worth }: Grown): number {
	const met = new Set(features);
	const outcomes = tests.map((test) => (met.has(test) ? 1 : 0));
	let sum = bias;
	for (let k = 0; k < trees.length; k += DEPTH) {
		let outcome = 0;
		for (let depth = 0; depth < DEPTH; depth++) outcome |= (outcomes[trees[k + depth] as number] as number) << depth;
		sum += worth[(k / DEPTH) * OUTCOMES + outcome] as number;
	}
	return 1 / (1 + Math.exp(-sum));
}
