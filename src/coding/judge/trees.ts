import type { Judge } from "./model.js";
import type { Question, Seen } from "./question.js";

/** What was grown by `npm run train`: numbers and names of aspects and their values, no text. */
export interface Grown {
	readonly bias: number;
	/** Tests as `nameOfTest` writes them. */
	readonly tests: readonly string[];
	/** Trees one after another: of each, the places of its `DEPTH` tests, the first the lowest bit of where its worth stands. */
	readonly trees: readonly number[];
	/** What each tree adds to the logarithm of the odds, for every outcome of its tests. */
	readonly worth: readonly number[];
}

/** Tests that every tree asks in turn. */
export const DEPTH = 3;
/** Outcomes of a tree's tests. */
export const OUTCOMES = 1 << DEPTH;

/** Stands between an aspect and the value that it has, or that it has at least. */
const IS = "=";
const AT_LEAST = ">=";

/** What trees add is kept to this part of one: the errors of thousands of trees cancel out. */
export const PARTS_OF_ONE = 1_000;

/** A test of whether an aspect has a value; of one that is counted, whether it has that or more. */
export function nameOfTest(aspect: string, value: string, counted: boolean): string {
	return `${aspect}${counted ? AT_LEAST : IS}${value}`;
}

/**
 * Boosted trees over the aspects of a question: they find by themselves which aspects say much only beside others. All trees ask
 * a small number of tests between them, so that what is seen is put to each test once, and a tree is a look into its table.
 */
export class Trees implements Judge {
	private readonly bias: number;
	private readonly numbers: Int32Array;
	private readonly counted: Uint8Array;
	/** Of each test whether what was looked at last meets it, 1 or 0. */
	private readonly outcomes: Uint8Array;
	private readonly trees: Uint16Array;
	/** In `PARTS_OF_ONE`: whole numbers of two bytes, so that the tables of all trees stay at hand. */
	private readonly worth: Int16Array;
	/** Runs of tests of one aspect: the aspect, the test behind the last of them, and the value that they were put to last. */
	private readonly runs: Int32Array;
	private readonly ends: Int32Array;
	private readonly last: Int32Array;

	constructor(question: Question, { bias, tests, trees, worth }: Grown) {
		this.bias = bias;
		this.numbers = new Int32Array(tests.length);
		this.counted = new Uint8Array(tests.length);
		this.outcomes = new Uint8Array(tests.length);
		this.trees = Uint16Array.from(trees);
		this.worth = Int16Array.from(worth, (value) => Math.round(value * PARTS_OF_ONE));
		const runs: number[] = [];
		const ends: number[] = [];
		tests.forEach((test, i) => {
			const counted = test.includes(AT_LEAST);
			const sign = counted ? AT_LEAST : IS;
			const end = test.indexOf(sign);
			const aspect = question.at[test.slice(0, end)] as number;
			this.numbers[i] = question.numberOf(aspect, test.slice(end + sign.length));
			this.counted[i] = counted ? 1 : 0;
			if (runs.at(-1) !== aspect) {
				runs.push(aspect);
				ends.push(i);
			}
			ends[ends.length - 1] = i + 1;
		});
		this.runs = Int32Array.from(runs);
		this.ends = Int32Array.from(ends);
		this.last = new Int32Array(runs.length).fill(UNSEEN);
	}

	/** How likely it is, 0–1, that the thing seen is what the trees were grown to tell. */
	likelihood(seen: Seen): number {
		this.test(seen);
		const { outcomes, trees, worth } = this;
		let sum = 0;
		let table = 0;
		for (let k = 0; k < trees.length; k += DEPTH) {
			const outcome =
				(outcomes[trees[k] as number] as number) |
				((outcomes[trees[k + 1] as number] as number) << 1) |
				((outcomes[trees[k + 2] as number] as number) << 2);
			sum += worth[table + outcome] as number;
			table += OUTCOMES;
		}
		return 1 / (1 + Math.exp(-this.bias - sum / PARTS_OF_ONE));
	}

	/** Puts what is seen to the tests; those of aspects that are as they were in the last look have the outcomes that they had. */
	private test(seen: Seen): void {
		const { numbers, counted, outcomes, runs, ends, last } = this;
		let i = 0;
		for (let run = 0; run < runs.length; run++) {
			const end = ends[run] as number;
			const value = seen[runs[run] as number] as number;
			if (value === last[run]) {
				i = end;
				continue;
			}
			last[run] = value;
			for (; i < end; i++) {
				const number = numbers[i] as number;
				outcomes[i] = value === number || (value > number && counted[i] === 1) ? 1 : 0;
			}
		}
	}
}

/** No value of an aspect. */
const UNSEEN = -1;
