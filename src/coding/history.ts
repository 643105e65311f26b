/** Something named by an id. */
type Listed = readonly { readonly value: string }[];

/** What part somebody had in the acts told so far. */
export type Past = "none" | "doer" | "target" | "both";

/** How often somebody did something, and how often something was done to him. */
interface Times {
	done: number;
	suffered: number;
}

/** How much more often than the other a part must have been somebody's to be his. */
const MAINLY = 2;
/** How often acts were at a place, up to which that is told apart. */
export const MOST_TIMES = 4;

/** Who had which part in the acts that an article has told so far, and where they were. */
export class History {
	private readonly all = new Map<string, Times>();
	private readonly here = new Map<string, Times>();
	private readonly places = new Map<string, number>();

	/** Goes on to the next sentence. */
	turn(): void {
		this.here.clear();
	}

	/** Notes who did an act, to whom it was done, and where it was. */
	took(doers: Listed, targets: Listed, places: readonly { readonly key: string }[]): void {
		for (const times of [this.all, this.here]) {
			for (const { value } of doers) timesOf(times, value).done++;
			for (const { value } of targets) timesOf(times, value).suffered++;
		}
		for (const { key } of places) this.places.set(key, (this.places.get(key) ?? 0) + 1);
	}

	/** What somebody mainly was in the article so far. */
	was(values: Listed): Past {
		return pastOf(this.all, values, MAINLY);
	}

	/** What somebody was in the sentence so far. */
	wasHere(values: Listed): Past {
		return pastOf(this.here, values, Number.POSITIVE_INFINITY);
	}

	/** How often acts were at a place so far, up to a bound. */
	wasAt(key: string): number {
		return Math.min(this.places.get(key) ?? 0, MOST_TIMES);
	}
}

function timesOf(all: Map<string, Times>, id: string): Times {
	let times = all.get(id);
	if (!times) {
		times = { done: 0, suffered: 0 };
		all.set(id, times);
	}
	return times;
}

function pastOf(all: ReadonlyMap<string, Times>, values: Listed, mainly: number): Past {
	let [done, suffered] = [0, 0];
	for (const { value } of values) {
		const times = all.get(value);
		done += times?.done ?? 0;
		suffered += times?.suffered ?? 0;
	}
	if (done === 0 || suffered === 0) return done > 0 ? "doer" : suffered > 0 ? "target" : "none";
	return done >= mainly * suffered ? "doer" : suffered >= mainly * done ? "target" : "both";
}
