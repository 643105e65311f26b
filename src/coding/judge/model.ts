/** Weight of each feature by name; `bias` is always on. Made by `npm run train`; they hold numbers and names of features, no text. */
export type Weights = Readonly<Record<string, number>>;

export type Value = string | number | boolean;

/** Takes one feature: what is looked at, and the one or two values that it has. */
export type Take = (about: string, value: Value, other?: Value) => void;

/** Tells every feature of one thing to be judged. */
export type Tell = (take: Take) => void;

/** The name under which a feature has its weight. */
export function nameOf(about: string, value: Value, other?: Value): string {
	return other === undefined ? `${about}=${value}` : `${about}=${value}&${other}`;
}

/** The names of all features that are told; for learning, where each is counted by name. */
export function namesOf(tell: Tell): string[] {
	const names: string[] = [];
	tell((about, value, other) => names.push(nameOf(about, value, other)));
	return names;
}

/** Stands for the second value of a feature that has only one. */
const ONE = "";

/** A value as it was told, from its part of a feature's name. */
function toldAs(part: string): Value {
	if (part === "true" || part === "false") return part === "true";
	return /^\d+$/u.test(part) ? Number(part) : part;
}

/** What is learnt: the model, and how likely a thing has to be. */
export interface Learnt {
	readonly least: number;
	readonly model: Model;
}

/** A kind of feature with its weights, and the weight looked up last: features of neighbours are often the same. */
interface Slot {
	readonly about: string;
	readonly weights: ReadonlyMap<Value, ReadonlyMap<Value, number>> | undefined;
	value: Value | null;
	other: Value | null;
	weight: number;
}

/**
 * A logistic regression over features that are told. What is told comes in the same order each time, so that a feature's
 * weight is found by its place in the order, without building its name.
 */
export class Model {
	private readonly bias: number;
	private readonly table = new Map<string, Map<Value, Map<Value, number>>>();
	private readonly slots: Slot[] = [];
	private next = 0;
	private sum = 0;

	constructor(weights: Weights) {
		this.bias = weights["bias"] ?? 0;
		for (const [name, weight] of Object.entries(weights)) {
			const [, about, value, other = ONE] = /^([^=]*)=([^&]*)(?:&(.*))?$/u.exec(name) ?? [];
			if (about === undefined || value === undefined) continue;
			const values = entry(this.table, about, () => new Map<Value, Map<Value, number>>());
			entry(values, toldAs(value), () => new Map<Value, number>()).set(toldAs(other), weight);
		}
	}

	/** How likely it is, 0–1, that the thing told is what the model was trained to tell. */
	likelihood(tell: Tell): number {
		this.sum = this.bias;
		this.next = 0;
		tell(this.take);
		return 1 / (1 + Math.exp(-this.sum));
	}

	private readonly take: Take = (about, value, other = ONE) => {
		const slot = this.slots[this.next];
		if (slot === undefined || slot.about !== about) {
			this.open(about);
			this.take(about, value, other);
			return;
		}
		this.next++;
		if (slot.value !== value || slot.other !== other) {
			slot.value = value;
			slot.other = other;
			slot.weight = slot.weights?.get(value)?.get(other) ?? 0;
		}
		this.sum += slot.weight;
	};

	private open(about: string): void {
		this.slots[this.next] = { about, weights: this.table.get(about), value: null, other: null, weight: 0 };
	}
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}
