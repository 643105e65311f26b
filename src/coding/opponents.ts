import { PEOPLE } from "../schemes/people.js";
import type { Draft, Valued } from "./draft.js";
import { familyIn } from "./judge/steps.js";

/** Families of acts that show who fights whom. */
const FOUGHT: ReadonlySet<string> = new Set(["attack", "force_posture", "coercion"]);

/** Those harmed or held, who fight nobody, and those of whom nothing is known. */
const HARMED: ReadonlySet<string> = new Set([...PEOPLE, "unidentified"]);

/** Somebody's opponents by one act: the other side of it, and how many acts of the article show the same two sides. */
export interface Opponents {
	readonly from: Draft;
	readonly values: readonly Valued<string>[];
	readonly often: number;
}

/** The sides of an act that show who fights whom; null where it shows none. */
interface Sides {
	readonly act: Draft;
	readonly one: readonly Valued<string>[];
	readonly other: readonly Valued<string>[];
}

/** Who fights whom in an article, by the acts that name both sides. */
export class Fronts {
	private readonly sides: readonly Sides[];

	constructor(acts: readonly Draft[]) {
		this.sides = acts.flatMap((act) => {
			if (act.kind !== "event" || !FOUGHT.has(familyIn(act))) return [];
			const one = fighters(act.initiators);
			const other = fighters(act.targets);
			return one.length > 0 && other.length > 0 ? [{ act, one, other }] : [];
		});
	}

	/** The other side of those who have one part in an act: of the acts that show it, the one told nearest. Null where none does. */
	against(parties: readonly Valued<string>[], act: Draft): Opponents | null {
		let best: { readonly from: Draft; readonly values: readonly Valued<string>[] } | null = null;
		let often = 0;
		let least = Number.POSITIVE_INFINITY;
		for (const { act: from, one, other } of this.sides) {
			if (from === act) continue;
			const values = shares(one, parties) ? other : shares(other, parties) ? one : null;
			if (!values || shares(values, parties)) continue;
			often++;
			const far = Math.abs(from.traits.sentence - act.traits.sentence);
			if (far >= least) continue;
			least = far;
			best = { from, values };
		}
		return best && { ...best, often };
	}
}

function fighters(parties: readonly Valued<string>[]): readonly Valued<string>[] {
	return parties.filter(({ value, rule }) => !HARMED.has(value) && !rule.startsWith("doer."));
}

function shares(a: readonly Valued<string>[], b: readonly Valued<string>[]): boolean {
	for (const { value } of a) for (const other of b) if (other.value === value) return true;
	return false;
}
