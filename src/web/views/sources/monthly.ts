/** What an outlet gave in a month. */
export interface Month {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly articles: number;
	readonly claims: number;
	readonly copies: number;
}

/** So many months stand in a chart. */
const MOST = 120;

/** Every month from the first to the last, those without anything with zeros; the latest where there are very many. */
export function everyMonth(months: readonly Month[]): readonly Month[] {
	const known = new Map(months.map((each) => [indexOf(each.month), each]));
	const indices = [...known.keys()];
	if (indices.length === 0) return [];
	const last = Math.max(...indices);
	const first = Math.max(Math.min(...indices), last - MOST + 1);
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const index = first + i;
		return known.get(index) ?? { month: nameOf(index), articles: 0, claims: 0, copies: 0 };
	});
}

function indexOf(month: string): number {
	const [year = 0, of = 1] = month.split("-").map(Number);
	return year * 12 + of - 1;
}

function nameOf(index: number): string {
	return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** An outlet's words for one actor. */
export interface ActorWords {
	readonly actor: string;
	readonly claims: number;
	readonly words: readonly { readonly name: string; readonly claims: number }[];
}

/** An outlet's words by actor, the actors with most claims first, their words by use. */
export function wordsByActor(
	words: readonly { readonly actor: string; readonly name: string; readonly claims: number }[],
): readonly ActorWords[] {
	const byActor = new Map<string, { name: string; claims: number }[]>();
	for (const { actor, name, claims } of words) byActor.set(actor, [...(byActor.get(actor) ?? []), { name, claims }]);
	return [...byActor]
		.map(([actor, all]) => ({
			actor,
			claims: all.reduce((sum, { claims }) => sum + claims, 0),
			words: all.sort((a, b) => b.claims - a.claims),
		}))
		.sort((a, b) => b.claims - a.claims);
}
