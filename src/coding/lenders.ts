import { GIVEN } from "./claimed.js";
import type { Draft } from "./draft.js";
import type { Candidate, Heritage } from "./judge/shared.js";
import { familyIn } from "./judge/steps.js";
import type { Fronts, Opponents } from "./opponents.js";
import { ABOUT_OTHERS } from "./statements.js";

/** Whether an act says by itself when, by whom or where it was. */
export function says(draft: Draft, what: Heritage): boolean {
	switch (what) {
		case "days":
			return draft.days !== null;
		case "doers":
			return draft.initiators.length > 0;
		case "places":
			return draft.places.length > 0;
		case "targets":
			return draft.targets.length > 0;
	}
}

/** Whether a value an act gives for itself is inferred and has to be judged too. */
export function doubtful(draft: Draft, what: Heritage): boolean {
	if (what === "days") return draft.days !== null && !draft.days.stated;
	return what === "doers" && draft.initiators.length > 0 && draft.initiators.every((i) => i.rule.startsWith("doer.") && !GIVEN.has(i.rule));
}

/** Whether an act says something on ground firm enough for others to share it. */
function isFirm(draft: Draft, what: Heritage): boolean {
	if (what === "days") return draft.days?.stated === true;
	return says(draft, what) && !doubtful(draft, what);
}

/** Whether an act is one of help: who brings it has no part in the harm that is told beside it. */
function helps(draft: Draft): boolean {
	return familyIn(draft) === "humanitarian";
}

/** Whether an act can lend its doer to any other: who brings help, condemns or denies has not done what is told beside it. */
function lendsDoer(draft: Draft): boolean {
	return !helps(draft) && !(draft.kind === "statement" && ABOUT_OTHERS.has(draft.type.value));
}

/** What an act says of one thing, as one word: acts with the same say the same. */
function keyOf({ days, initiators, targets, places }: Draft, what: Heritage): string {
	const keyed = (keys: string[]) => keys.sort().join();
	switch (what) {
		case "days":
			return `${days?.from}/${days?.to}`;
		case "doers":
			return keyed(initiators.map(({ value }) => value));
		case "targets":
			return keyed(targets.map(({ value }) => value));
		case "places":
			return keyed(places.map(({ key }) => key));
	}
}

/** An act that says something on firm ground, its place among the acts, and what it says. */
interface Lender {
	readonly act: Draft;
	readonly at: number;
	readonly key: string;
}

/** Acts told so far that say one thing on firm ground: the first of them and the latest. */
interface Ends {
	first: Draft | null;
	latest: Draft | null;
}

/** The acts of an article, as far as others can share one thing with them. Acts are asked about and added in order. */
export class Lenders {
	private readonly all: Ends = { first: null, latest: null };
	/** The same without acts of help, for the doers of other acts. */
	private readonly harm: Ends = { first: null, latest: null };
	/** Acts that say it by themselves, and how many of them say the same. */
	private readonly firm: readonly Lender[];
	private readonly counts = new Map<string, number>();
	/** The first act that says what most say; null where no two say the same. */
	private readonly most: Lender | null;
	private readonly order: ReadonlyMap<Draft, number>;
	/** The first of the firm acts behind the one that was asked about last. */
	private behind = 0;

	constructor(
		private readonly what: Heritage,
		/** Who fights whom in the article. */
		private readonly fronts: Fronts,
		acts: readonly Draft[],
	) {
		this.order = new Map(acts.map((act, at) => [act, at]));
		this.firm = acts.flatMap((act, at) =>
			isFirm(act, what) && (what !== "doers" || lendsDoer(act)) ? [{ act, at, key: keyOf(act, what) }] : [],
		);
		for (const { key } of this.firm) this.counts.set(key, this.often(key) + 1);
		let most: Lender | null = null;
		for (const lender of this.firm) if (this.often(lender.key) > (most ? this.often(most.key) : 1)) most = lender;
		this.most = most;
	}

	private often(key: string): number {
		return this.counts.get(key) ?? 0;
	}

	/** The acts from which the next one can take over what it does not say, its own doubtful value among them. */
	candidates(draft: Draft): Candidate[] {
		const { what, firm } = this;
		const told = says(draft, what);
		if (told && !doubtful(draft, what)) return [];
		if (what === "days" && !told && draft.traits.elsewhen) return [];
		if (what === "targets" && draft.kind !== "event") return [];
		const at = this.order.get(draft) ?? 0;
		while (this.behind < firm.length && (firm[this.behind] as Lender).at <= at) this.behind++;
		const { first, latest } = what === "doers" && !helps(draft) ? this.harm : this.all;
		const found: Candidate[] = [];
		const offer = (from: Draft | null | undefined, source: Candidate["source"]) => {
			if (from && !found.some((one) => one.from === from)) found.push(this.candidate(from, source, at));
		};
		if (told) offer(draft, "own");
		offer(latest, "previous");
		offer(first, "first");
		// Who did what is told later is not lent: an ambush is not his whose bombing is told next.
		if (what !== "doers") {
			offer(firm[this.behind]?.act, "next");
			if (this.most && !found.some(({ from }) => keyOf(from, what) === this.most?.key)) offer(this.most.act, "most");
		}
		const foe = this.foeOf(draft);
		if (foe) found.push({ ...foe, source: "foe", share: 0, apart: Math.abs((this.order.get(foe.from) ?? 0) - at) });
		return found.filter((candidate) => this.isAble(draft, candidate));
	}

	/** Whether somebody lent can have done an act, or it can have been where another was: not in all of a list of places; rebels and crowds fly no raids, armies and governments do not blow themselves up. */
	private isAble(draft: Draft, { from, values }: Candidate): boolean {
		if (this.what === "places") return from.places.length < LIST;
		if (this.what !== "doers") return true;
		// "شنت إسرائيل ضربات ردا على إطلاق صاروخين": who answers an act has not done it.
		if (draft.traits.answered && from.traits.sentence === draft.traits.sentence && !from.traits.answered) return false;
		const flies = values.some(({ value }) => FLYING.test(value));
		return draft.type.value === "air_strike" ? flies : draft.type.value !== "suicide_attack" || !flies;
	}

	private candidate(from: Draft, source: Candidate["source"], at: number): Candidate {
		const often = this.often(keyOf(from, this.what));
		return {
			from,
			source,
			values: this.what === "targets" ? from.targets : from.initiators,
			often,
			share: this.firm.length === 0 ? 0 : often / this.firm.length,
			apart: Math.abs((this.order.get(from) ?? 0) - at),
		};
	}

	/** Whom those fight who have the other part in an act; null where the article does not show it. */
	private foeOf(draft: Draft): Opponents | null {
		if (draft.kind !== "event" || (this.what !== "targets" && this.what !== "doers")) return null;
		return this.fronts.against(this.what === "targets" ? draft.initiators : draft.targets, draft);
	}

	/** Adds an act, as it is after it took over what it shares. */
	add(draft: Draft): void {
		if (!isFirm(draft, this.what)) return;
		note(this.all, draft);
		if (this.what === "doers" && lendsDoer(draft)) note(this.harm, draft);
	}
}

/** So many places are a list: what is told behind it was hardly in them all (قصف بلدات سرمين وبنش والنيرب ... وأسعفت الفرق المصابين). */
const LIST = 3;

/** Bodies that can have aircraft: forces, armies, governments and coalitions. */
const FLYING = /(?:_forces|_army|_government|coalition|irgc|rsf)$/;

function note(ends: Ends, draft: Draft): void {
	ends.first ??= draft;
	ends.latest = draft;
}
