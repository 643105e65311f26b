import { pastOfHe, verbKey } from "../../arabic/unknown.js";
import { codePoints } from "../emit.js";
import type { Gap, GapSort } from "./gaps.js";

/** What a ranking is of. */
export const GAP_KINDS = ["verbs", "nouns", "actors", "speech", "places", "phrases"] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Where an article was read from, and what it says. */
export interface GapSource {
	readonly file: string;
	/** Line of the file, from 1; null where the file is one article. */
	readonly line: number | null;
	readonly article: string;
	readonly outlet: string | null;
	/** `title + "\n" + text`. */
	readonly text: string;
}

/** Where a gap stands. Offsets are code points of `title + "\n" + text`, half-open; `quote` is the words around it. */
export interface GapExample {
	readonly file: string;
	readonly line: number | null;
	readonly article: string;
	readonly from: number;
	readonly to: number;
	readonly quote: string;
}

/** Something that the lexicons may lack, for people to decide on. */
export interface GapRow {
	readonly kind: GapKind;
	/** In its commonest spelling, without what is attached to it. */
	readonly form: string;
	readonly count: number;
	readonly articles: number;
	readonly outlets: number;
	/** The outlet whose phrase it is; null for all other kinds. */
	readonly outlet: string | null;
	/** How many times as often it stands in sentences that tell an act or a toll as in others; null where that is not asked. */
	readonly lift: number | null;
	/** Articles times outlets. */
	readonly score: number;
	readonly examples: readonly GapExample[];
}

interface Tally {
	count: number;
	telling: number;
	verb: number;
	noun: number;
	articles: number;
	lastArticle: number;
	readonly outlets: Set<string>;
	readonly spellings: Map<string, number>;
	readonly examples: GapExample[];
}

export interface RankOptions {
	readonly kinds: readonly GapKind[];
	/** In how many articles a row must be at least. */
	readonly least: number;
	/** How many rows of a kind to give at most. */
	readonly most: number;
}

/** Forms counted at once for a sort; when there are more, half of them are let go, the rarest first. */
const MOST_FORMS = 300_000;
const MOST_SPELLINGS = 8;
const EXAMPLES = 2;
const AROUND = 45;
/** Words that stand in telling sentences no more often than in others tell nothing of conflict. */
const LEAST_LIFT = 1.3;
/** The share of places where a verb's form may be read as a noun, and where it must be read as a verb. */
const NOUN_SHARE = 0.15;
const VERB_SHARE = 0.15;
/** A longer phrase that is nearly as frequent stands for the shorter one. */
const NEARLY = 0.7;
const PART = "\u0000";

/** Counts gaps over many articles and ranks them by in how many articles and outlets they stand. */
export class Ranking {
	private readonly tallies = new Map<GapSort, Map<string, Tally>>();
	private article = 0;
	private telling = 0;
	private others = 0;

	/** Holds about `mostForms` forms of a sort at once. */
	constructor(private readonly mostForms = MOST_FORMS) {}

	/** Adds the gaps of one article. */
	add(source: GapSource, gaps: readonly Gap[]): void {
		this.article++;
		const outlet = source.outlet ?? "";
		const points = codePoints(source.text);
		for (const gap of gaps) {
			if (gap.sort === "words") {
				if (gap.telling) this.telling++;
				else this.others++;
			}
			this.count(gap, gap.sort === "phrases" ? `${outlet}${PART}${gap.key}` : gap.key, outlet, source, points);
		}
	}

	/** The rows of the kinds asked for, kind by kind, the highest score first. */
	rows({ kinds, least, most }: RankOptions): GapRow[] {
		return kinds.flatMap((kind) => {
			const counted = this.of(kind).filter(([, tally]) => tally.articles >= least);
			const ranked = (kind === "phrases" ? longest(counted) : counted)
				.map(([key, tally]) => this.row(kind, key, tally))
				.filter(({ kind: sort, lift }) => !(sort === "verbs" || sort === "nouns") || (lift ?? 0) >= LEAST_LIFT)
				.sort((a, b) => b.score - a.score || b.count - a.count || (a.form < b.form ? -1 : 1));
			return ranked.slice(0, most);
		});
	}

	private count(gap: Gap, key: string, outlet: string, source: GapSource, points: Uint32Array | null): void {
		let tallies = this.tallies.get(gap.sort);
		if (!tallies) {
			tallies = new Map();
			this.tallies.set(gap.sort, tallies);
		}
		let tally = tallies.get(key);
		if (!tally) {
			if (tallies.size >= this.mostForms) letGo(tallies, this.mostForms / 2);
			tally = {
				count: 0,
				telling: 0,
				verb: 0,
				noun: 0,
				articles: 0,
				lastArticle: 0,
				outlets: new Set(),
				spellings: new Map(),
				examples: [],
			};
			tallies.set(key, tally);
		}
		tally.count++;
		if (gap.telling) tally.telling++;
		if (gap.as === "verb") tally.verb++;
		if (gap.as === "noun") tally.noun++;
		tally.outlets.add(outlet);
		if (tally.spellings.has(gap.spelling) || tally.spellings.size < MOST_SPELLINGS)
			tally.spellings.set(gap.spelling, (tally.spellings.get(gap.spelling) ?? 0) + 1);
		if (tally.lastArticle === this.article) return;
		tally.lastArticle = this.article;
		tally.articles++;
		if (tally.examples.length < EXAMPLES && (gap.telling || gap.sort !== "words")) tally.examples.push(exampleOf(gap, source, points));
	}

	private of(kind: GapKind): [string, Tally][] {
		if (kind !== "verbs" && kind !== "nouns") return [...(this.tallies.get(kind)?.entries() ?? [])];
		const verbs = new Map<string, Tally>();
		const nouns: [string, Tally][] = [];
		const all = this.tallies.get("words") ?? new Map<string, Tally>();
		for (const [key, tally] of all) {
			if (tally.verb < VERB_SHARE * tally.count || tally.noun > NOUN_SHARE * tally.count) {
				nouns.push([key, tally]);
				continue;
			}
			const he = pastOfHe(key);
			const one = he !== null && (all.get(he)?.verb ?? 0) > 0 ? he : verbKey(key);
			const there = verbs.get(one);
			verbs.set(one, there ? merged(there, tally) : tally);
		}
		return kind === "verbs" ? [...verbs] : nouns;
	}

	private row(kind: GapKind, key: string, tally: Tally): GapRow {
		let form = key;
		let times = 0;
		for (const [spelling, n] of tally.spellings)
			if (n > times) {
				form = spelling;
				times = n;
			}
		const words = kind === "verbs" || kind === "nouns";
		const apart = (tally.count - tally.telling + 1) / (this.others + 1);
		return {
			kind,
			form,
			count: tally.count,
			articles: tally.articles,
			outlets: tally.outlets.size,
			outlet: kind === "phrases" ? key.slice(0, key.lastIndexOf(PART)) : null,
			lift: words ? Math.round((10 * (tally.telling + 1)) / (this.telling + 1) / apart) / 10 : null,
			score: tally.articles * tally.outlets.size,
			examples: tally.examples,
		};
	}
}

/** Two forms of one verb counted as one; an article that has both counts twice. */
function merged(a: Tally, b: Tally): Tally {
	return {
		count: a.count + b.count,
		telling: a.telling + b.telling,
		verb: a.verb + b.verb,
		noun: a.noun + b.noun,
		articles: a.articles + b.articles,
		lastArticle: 0,
		outlets: new Set([...a.outlets, ...b.outlets]),
		spellings: new Map([...a.spellings, ...b.spellings]),
		examples: [...a.examples, ...b.examples].slice(0, EXAMPLES),
	};
}

/** Drops the rarest forms until no more than `most` are left. */
function letGo(tallies: Map<string, Tally>, most: number): void {
	for (let rare = 1; tallies.size > most; rare *= 2) for (const [form, { count }] of tallies) if (count <= rare) tallies.delete(form);
}

/** Leaves out phrases that are the start of a longer one of the outlet that is nearly as frequent. */
function longest(phrases: readonly [string, Tally][]): [string, Tally][] {
	const all = new Map(phrases);
	const covered = new Set<string>();
	for (const [key, { articles }] of phrases)
		for (let end = key.lastIndexOf(" "); end > 0; end = key.lastIndexOf(" ", end - 1)) {
			const shorter = all.get(key.slice(0, end));
			if (shorter && articles >= NEARLY * shorter.articles) covered.add(key.slice(0, end));
		}
	return phrases.filter(([key]) => !covered.has(key));
}

/** Words around a gap, of its own line, and where it stands. Takes no longer in a long article than in a short one. */
function exampleOf({ from, to }: Gap, { file, line, article, text }: GapSource, points: Uint32Array | null): GapExample {
	const before = text.slice(Math.max(0, from - AROUND), from);
	const after = text.slice(to, to + AROUND);
	const start = Math.max(before.lastIndexOf("\n") + 1, from > AROUND ? before.indexOf(" ") + 1 : 0);
	const newLine = after.indexOf("\n");
	const whole = after.length < AROUND ? after.length : Math.max(0, after.lastIndexOf(" "));
	const quote = before.slice(start) + text.slice(from, to) + after.slice(0, newLine < 0 ? whole : Math.min(newLine, whole));
	return { file, line, article, from: points?.[from] ?? from, to: points?.[to] ?? to, quote: quote.trim() };
}
