import type { Act } from "../acts.js";
import type { Draft, DraftPlace, DraftSource, Valued } from "../draft.js";
import { type Context, castAct, readEvent } from "../event.js";
import type { Parsed } from "../mentions.js";
import type { Discourse } from "../refer.js";
import { placesOf } from "../sites.js";
import { doersOf, meansOf, objectsOf, placesHere, quoted } from "./arguments.js";
import { chainOf, continues, isItem, openChain, retold } from "./chain.js";
import { type Counted, readCounted } from "./counted.js";
import { figure } from "./make.js";
import { monthOf, type Period, periodOf } from "./period.js";
import { ranksOf } from "./ranks.js";
import { isMonthly, ruleOf } from "./reasons.js";
import { singles } from "./singles.js";
import { targetsOf } from "./targets.js";

/** A number with the reason why it makes a figure. */
export interface Found {
	readonly counted: Counted;
	readonly act: Act;
	readonly period: Period | null;
	readonly rule: string;
}

/** Means of attacks that are listed among others, whose dead are told together. */
const BY_MANY: ReadonlySet<string> = new Set(["sniper", "aircraft"]);

/** Reads the counts over a period in a sentence, one figure a number; `taken` are the words of their numbers. */
export function tallies(
	context: Context,
	acts: readonly Act[],
	sources: (at: number) => DraftSource[],
): { readonly figures: Draft[]; readonly taken: ReadonlySet<number> } {
	const { parsed, cover, discourse } = context;
	const figures: Draft[] = [];
	const taken = new Set<number>();
	const open = chainOf(discourse);
	const triggers = acts.flatMap((act) => act.triggers);
	const ranks = ranksOf(parsed, triggers);
	if (parsed.numbers.length === 0 && ranks.length === 0 && !open) return { figures, taken };
	const { periods } = context;
	const total = periods.some((p) => p.rule === "total");
	const counts = readCounted(parsed, cover, triggers);
	const spread = counts.some((c) => c.rule === "count.spread");
	const chain = continues(parsed, open, total || spread) ? open : null;
	const found: Found[] = [];
	for (const counted of counts) {
		const act = actOf(acts, counted) ?? (chain?.lists && isItem(parsed) ? untold(parsed) : undefined);
		if (!act) continue;
		const period =
			periodOf(parsed, act, periods, counted.from) ?? (isMonthly(parsed, act, counted.type, counted.range) ? monthOf(parsed, act) : null);
		const listed: Counted = chain?.lists && counted.type === "fighters" ? { ...counted, type: "casualties" } : counted;
		const rule = ruleOf(parsed, listed, act, period, chain, found.length > 0);
		if (rule) found.push({ counted: listed, act, period, rule });
	}
	for (const { counted, period } of ranks) {
		const act = actOf(acts, counted) ?? acts[0];
		if (act) found.push({ counted, act, period, rule: "figure.rank" });
	}
	if (found.length === 0 && !chain) return { figures, taken };
	const told = new Map<Act, Draft | null>();
	const draftOf = (act: Act) => {
		if (!told.has(act)) told.set(act, readEvent(act, context, [], null, false));
		return told.get(act) ?? null;
	};
	for (const single of singles(context, acts, found, chain, periods)) found.push(single);
	found.sort((a, b) => a.counted.from - b.counted.from);
	const sharedDoers =
		firstOf(found, ({ act, counted }) => doersOf(context, draftOf(act), counted, sources(counted.from))) ?? chain?.doers ?? [];
	const sharedPlaces =
		firstOf(found, ({ act }) => placesOf(context.sites, act, castAct(act, context), context.parsed)) ??
		placesBeside(
			context,
			acts.filter((act) => act.to > parsed.total),
			found,
		) ??
		chain?.places ??
		[];
	const sharedDays = found.find((f) => f.period?.days)?.period?.days ?? chain?.days ?? null;
	const overAll = sharedPlaces.length === 0 && sharedDays !== null && found.some(({ counted }) => counted.type === "attacks");
	const region = overAll ? regionSpokenOf(discourse, parsed.sentence.index) : [];
	let last: Draft | null = null;
	/** With what the attacks just counted were made, of which the dead are counted next. */
	let weapon: readonly Valued<string>[] = [];
	for (const [k, { counted, act, period, rule }] of found.entries()) {
		const draft = draftOf(act);
		const war = rule === "figure.war";
		const own = doersOf(context, draft, counted, sources(counted.from));
		const here = placesHere(context, act, counted);
		const said = sources(counted.from);
		const until = found[k + 1]?.counted.from ?? parsed.sentence.words.length;
		const targets = targetsOf(context, counted, last, draft).filter((t) => t.evidence.from < until);
		const means = meansOf(context, counted, draft, until);
		if (counted.type === "attacks") weapon = means.length === 1 && !BY_MANY.has(means[0]?.value ?? "") ? means : [];
		const made = figure(parsed, quoted(context, counted, until), {
			type: counted.type,
			rule,
			confidence: 0.8,
			initiators: (own.length > 0 || war ? own : sharedDoers).filter((i) => !targets.some((t) => t.value === i.value)),
			targets,
			objects: objectsOf(context, counted, draft, until),
			means: means.length === 0 && counted.type === "casualties" && counted.object === null ? weapon : means,
			places:
				here.length > 0
					? here
					: war
						? countriesOf(context)
						: sharedPlaces.length > 0
							? sharedPlaces
							: COUNTED_OVER.has(counted.type)
								? region
								: [],
			days: period?.days ?? (war ? null : rule === "figure.scattered" ? (draft?.days ?? null) : sharedDays),
			sources: said.length > 0 ? said : (chain?.sources ?? []),
			acts: acts.length,
			chained: chain !== null,
		});
		for (let i = counted.from; i < counted.to; i++) taken.add(i);
		if (!counted.among) last = made;
		if (!retold(discourse, made)) figures.push(made);
	}
	const first = figures.find((f) => f.type.rule !== "figure.war");
	if (first)
		openChain(discourse, {
			sentence: parsed.sentence.index,
			days: sharedDays,
			doers: sharedDoers,
			places: sharedPlaces.length > 0 ? sharedPlaces : region,
			sources: first.attribution,
			lists: parsed.sentence.words.at(-1)?.text === ":" || (chain?.lists === true && isItem(parsed)),
		});
	return { figures, taken };
}

/** The act that tells a number: its trigger's, else the one whose words it stands among. */
function actOf(acts: readonly Act[], counted: Counted): Act | undefined {
	const { trigger } = counted;
	return (
		(trigger && acts.find((a) => a.triggers.some((t) => t.index === trigger.index))) ??
		acts.find((a) => counted.from >= a.from && counted.from < a.to)
	);
}

/** An item of a list tells no act of its own: "58 من القوات". */
function untold(parsed: Parsed): Act {
	return { clauses: [], triggers: [], from: 0, to: parsed.sentence.words.length, joins: [] };
}

/** A war is where its country is: تشهد سوريا نزاعا. */
function countriesOf({ sites }: Context): DraftPlace[] {
	return sites.sites
		.filter((site) => site.kind === "country")
		.map((site) => site.place)
		.slice(0, 1);
}

/** Counts of a whole region, where no place of their own is told. */
const COUNTED_OVER: ReadonlySet<string> = new Set(["attacks", "casualties"]);

/** How many sentences before a count its region may have been named. */
const SPOKEN_REACH = 3;

/** "استجابت فرقنا منذ بداية العام لأكثر من 227 هجوما", in a report on شمال غربي سوريا: the side of a country that was named last. */
function regionSpokenOf(discourse: Discourse, sentence: number): readonly DraftPlace[] {
	const site = discourse
		.namedSites()
		.find(
			({ kind, place: { evidence }, phrase: { heads } }) =>
				kind === "country" && heads.includes("direction") && sentence - evidence.sentence <= SPOKEN_REACH,
		);
	return site ? [{ ...site.place, rule: "place.region-spoken" }] : [];
}

function firstOf<T>(found: readonly Found[], of: (f: Found) => readonly T[]): readonly T[] | null {
	for (const f of found) {
		if (f.rule === "figure.war") continue;
		const list = of(f);
		if (list.length > 0) return list;
	}
	return null;
}

/** Places of an act beside the counts that tells nothing by itself: before the last of them, or a noun right behind. */
function placesBeside(context: Context, acts: readonly Act[], found: readonly Found[]): readonly DraftPlace[] | null {
	const last = found.at(-1);
	if (!last) return null;
	for (const act of acts) {
		if (act.from > last.counted.to && act.triggers.some((t) => t.verb)) continue;
		const places = placesOf(context.sites, act, castAct(act, context), context.parsed);
		if (places.length > 0) return places;
	}
	return null;
}
