import { nameOfTest } from "./trees.js";

/** What is looked at in one thing: by place of the aspect, the number of the value it has. The next look overwrites it. */
export type Seen = Int32Array;

/** A feature's name and the aspects whose values make it: one that says much only beside another is told with it. */
export type Feature<A extends string> = readonly [name: string, ...aspects: A[]];

/** Values of an aspect that holds or does not. */
export const FLAG: readonly string[] = ["false", "true"];

/** Values of an aspect that is counted, 0 to `most`. */
export function upTo(most: number): readonly string[] {
	return Array.from({ length: most + 1 }, (_, n) => String(n));
}

/**
 * A question put to the judge: the aspects that are looked at, and the features made of them. The values of an aspect are numbered,
 * those given first and others as they are met, so that a weight is found by number and no name is built to find it. Values
 * met are ids of lexicons and rules, which are few.
 */
export class Question<A extends string = string> {
	/** The place of each aspect in what is seen. */
	readonly at: Readonly<Record<A, number>>;
	readonly seen: Seen;
	/** How many values of each aspect a table of weights has room for: a power of two, so that there is seldom none left. */
	readonly rooms: number[] = [];
	/** Whether the values of each aspect are counted, from 0. */
	private readonly counted: readonly boolean[];
	/** How often room was made. */
	growth = 0;
	private readonly values: string[][] = [];
	private readonly numbers: Map<string, number>[] = [];
	/** What was asked last of each aspect, and its number: one thing is looked at several times in a row. */
	private readonly lastValues: string[] = [];
	private readonly lastNumbers: number[] = [];

	constructor(
		aspects: Readonly<Record<A, readonly string[]>>,
		readonly features: readonly Feature<NoInfer<A>>[],
	) {
		const names = Object.keys(aspects) as A[];
		this.at = Object.fromEntries(names.map((name, place) => [name, place])) as Record<A, number>;
		this.seen = new Int32Array(names.length);
		this.counted = names.map((name) => aspects[name].length > 0 && aspects[name].every((value, n) => value === String(n)));
		names.forEach((name, place) => {
			this.rooms.push(1);
			this.values.push([]);
			this.numbers.push(new Map());
			for (const value of aspects[name]) this.numberOf(place, value);
		});
	}

	/** The number of a value of the aspect at a place. */
	numberOf(place: number, value: string): number {
		if (this.lastValues[place] === value) return this.lastNumbers[place] as number;
		const number = this.find(place, value);
		this.lastValues[place] = value;
		this.lastNumbers[place] = number;
		return number;
	}

	private find(place: number, value: string): number {
		const numbers = this.numbers[place] as Map<string, number>;
		let number = numbers.get(value);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(value, number);
			(this.values[place] as string[]).push(value);
			if (number >= (this.rooms[place] as number)) {
				this.rooms[place] = 2 * (this.rooms[place] as number);
				this.growth++;
			}
		}
		return number;
	}

	/** The names, with their values, of all features of what is seen; for learning, where each is counted by name. */
	names(seen: Seen): string[] {
		return this.features.map(([name, ...aspects]) => {
			const values = aspects.map((aspect) => this.values[this.at[aspect]]?.[seen[this.at[aspect]] as number]);
			return `${name}=${values.join("&")}`;
		});
	}

	/** The names of all tests that what is seen meets; for growing trees. */
	tests(seen: Seen): string[] {
		const met: string[] = [];
		for (const [aspect, place] of Object.entries<number>(this.at)) {
			const values = this.values[place] as string[];
			const number = seen[place] as number;
			if (!this.counted[place]) {
				if (values[number] !== FLAG[0]) met.push(nameOfTest(aspect, values[number] as string, false));
			} else for (let n = 1; n <= number; n++) met.push(nameOfTest(aspect, values[n] as string, true));
		}
		return met;
	}
}
