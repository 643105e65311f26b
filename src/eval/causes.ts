// `npm run eval -- causes GOLD_DIR [--show CAUSE] [--most N]`: sets gold beside coded claims and counts what is missed, surplus or
// wrong by the stage and rule at fault, the most frequent first. Articles kept for reporting are refused.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fold } from "../arabic/letters.js";
import { claimsOf, embeddedGazetteer, embeddedLanguage, judgeTellings, readTellings } from "../coding/code-article.js";
import { foldTellings } from "../coding/fold.js";
import { RETOLD } from "../coding/judge/learnt.js";
import { type Mention, match } from "../coding/mentions.js";
import { type Reading, readWords } from "../coding/words.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Claim } from "../schemes/record.js";
import { closest, type Gold, type GoldClaim, isValueRight, pair, valuesOf } from "./match.js";

/** One thing that is wrong: what is at fault, and the words and values it shows in. */
export interface Fault {
	readonly cause: string;
	readonly article: string;
	readonly shown: string;
}

/** Fields whose values are held against each other, one by one. */
const FIELDS = ["initiators", "supporters", "targets", "objects", "means", "places", "from", "to", "toll", "count", "value", "attribution"];

/** Everything wrong in the coding of the gold articles in a folder, in order of the articles. */
export function causesIn(folder: string): Fault[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.flatMap((file) => faultsOf(basename(file, ".json"), JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold));
}

function faultsOf(article: string, gold: Gold): Fault[] {
	const reading = readWords(gold.article.title ?? "", gold.article.text ?? "", embeddedLanguage());
	const mentions = reading.sentences.map(match);
	const title = gold.article.title ?? "";
	const read = () => readTellings(reading, gold.article.published ?? null, embeddedGazetteer(), gold.article.outlet ?? null);
	const told = claimsOf(reading, title, read().drafts);
	const folded = claimsOf(reading, title, foldTellings(read(), RETOLD.model, RETOLD.least));
	const claims = claimsOf(reading, title, judgeTellings(read()));
	const pairs = pair(gold, claims);
	const found = new Set(pairs.values());
	const faults: Fault[] = [];
	const note = (cause: string, shown: string) => faults.push({ cause, article, shown });
	const stages: Stages = { gold, reading, mentions, told, folded, near: new Set(told.map((claim) => closest(gold, claim))) };
	for (const claim of gold.claims)
		if (!found.has(claim)) note(`missed ${claim.kind}: ${missing(claim, stages)}`, `${claim.type} « ${claim.quotes.join(" | ")}`);
	for (const claim of claims) {
		const words = claim.quotes.map(({ quote }) => quote).join(" | ");
		const wanted = pairs.get(claim);
		if (!wanted) note(`surplus ${claim.kind}: ${surplus(claim, gold, found)}`, `${claim.type} « ${words}`);
		else for (const [cause, shown] of wrong(claim, wanted, stages)) note(cause, `${claim.type}: ${shown} « ${words}`);
	}
	return faults;
}

/** What each stage made of an article, beside its gold coding. */
interface Stages {
	readonly gold: Gold;
	readonly reading: Reading;
	readonly mentions: readonly (readonly Mention[])[];
	/** A claim a telling, before tellings of one act are folded. */
	readonly told: readonly Claim[];
	/** Folded, before any is judged. */
	readonly folded: readonly Claim[];
	/** Gold claims that some telling tells of. */
	readonly near: ReadonlySet<GoldClaim | undefined>;
}

/** Families of words that tell an act, a quantity or a verbal act. */
const TELLING: ReadonlySet<string> = new Set(["act", "harm", "say", "quantity", "series"]);

/** The stage that lost a gold claim. */
function missing(claim: GoldClaim, { gold, reading, mentions, told, folded, near }: Stages): string {
	if (pair({ ...gold, claims: [claim] }, folded).size > 0) return "judged to be none";
	if (near.has(claim)) return "folded into another";
	const spans = spansOf(gold, claim.quotes);
	const beside = told.filter((other) => overlaps(spansOf(gold, quotesOf(other)), spans));
	if (beside.some((other) => other.kind === claim.kind)) return "told, of another family or in other words";
	const kinds = [...new Set(beside.map(({ kind }) => kind))].sort().join(" and ");
	if (kinds !== "") return `read as ${kinds}`;
	const known = reading.sentences.some((sentence, i) =>
		(mentions[i] as readonly Mention[]).some((m) => {
			if (!TELLING.has(m.family)) return false;
			const at = pointOf(reading, sentence.words[m.from]?.from ?? 0);
			return spans.some(([from, to]) => at >= from && at < to);
		}),
	);
	return known ? "its word is known, nothing drafted" : "no word of the lexicons tells it";
}

/** Why a coded claim has no gold claim to it. */
function surplus(claim: Claim, gold: Gold, found: ReadonlySet<GoldClaim>): string {
	const spans = spansOf(gold, quotesOf(claim));
	const beside = gold.claims.filter((other) => overlaps(spansOf(gold, other.quotes), spans));
	if (beside.length === 0) return "nothing there";
	const alike = beside.filter(
		(other) =>
			other.kind === claim.kind && (claim.kind !== "event" || familyOf(other.type as EventType) === familyOf(claim.type as EventType)),
	);
	if (alike.some((other) => found.has(other))) return "told again, not folded";
	if (alike.length > 0) return "too few words in common";
	return beside.some((other) => other.kind === claim.kind) ? "of another family" : `is ${beside[0]?.kind}`;
}

/** Values that a matched claim has and should not have, by rule; and those it lacks, by where their words stand. */
function wrong(claim: Claim, gold: GoldClaim, stages: Stages): [cause: string, shown: string][] {
	const faults: [string, string][] = [];
	if (claim.type !== gold.type)
		faults.push([`type: ${claim.why.find(({ field }) => field === "type")?.rule}`, `${claim.type}, not ${gold.type}`]);
	if (claim.modality !== gold.modality)
		faults.push([`modality: ${claim.why.find(({ field }) => field === "modality")?.rule}`, `${claim.modality}, not ${gold.modality}`]);
	for (const field of FIELDS) {
		const wanted = valuesOf(field, gold);
		const coded = claim.why.filter((why) => why.field === field && why.value !== "");
		let spoilt = "";
		for (const why of coded) {
			if (isValueRight(field, why.value, claim, gold)) continue;
			spoilt = why.rule;
			faults.push([`${field} surplus: ${why.rule}`, `${why.value}, gold ${wanted.join(" ") || "none"}`]);
		}
		for (const value of wanted) {
			if (valuesOf(field, claim as unknown as GoldClaim).some((own) => isSame(field, own, value, claim, gold))) continue;
			const instead = spoilt !== "" && SINGLE.has(field) ? `wrong, ${spoilt}` : whereabouts(field, value, claim, gold, stages);
			faults.push([`${field} missing: ${instead}`, `${value}, coded ${coded.map((why) => why.value).join(" ") || "none"}`]);
		}
	}
	return faults;
}

/** Fields with one value: a wrong one stands for the one that is missing. */
const SINGLE: ReadonlySet<string> = new Set(["from", "to", "count", "value"]);

/** Whether a coded value stands for a wanted one: the same, or right by another name where only one is wanted. */
function isSame(field: string, own: string, value: string, claim: Claim, gold: GoldClaim): boolean {
	return own === value || (valuesOf(field, gold).length === 1 && isValueRight(field, own, claim, gold));
}

/** Where the words of a missing value stand: in the claim's own words, its sentence, elsewhere, or nowhere that a lexicon knows. */
function whereabouts(field: string, value: string, claim: Claim, gold: GoldClaim, { gold: whole, reading, mentions }: Stages): string {
	if (
		field !== "initiators" &&
		field !== "supporters" &&
		field !== "targets" &&
		field !== "objects" &&
		field !== "means" &&
		field !== "places"
	)
		return "not read";
	const spans = [...spansOf(whole, gold.quotes), ...spansOf(whole, quotesOf(claim))];
	let best = "known by no lexicon";
	// A place, and a body that is not in the registry, are held by their names.
	const written = field === "places" ? fold(value) : value.startsWith(UNLISTED) ? fold(value.slice(UNLISTED.length)) : null;
	reading.sentences.forEach((sentence, i) => {
		const first = pointOf(reading, sentence.words[0]?.from ?? 0);
		const last = pointOf(reading, sentence.words.at(-1)?.to ?? 0);
		const here = spans.some(([from, to]) => from < last && to > first);
		if (written !== null) {
			if (!fold(textOf(whole).slice(first, last)).includes(written)) return;
		} else if (!(mentions[i] as readonly Mention[]).some((m) => m.unit.entry.id === value)) return;
		if (here) best = "named in its sentence";
		else if (best !== "named in its sentence") best = "named elsewhere";
	});
	return best;
}

/** Begins the id of a body that the registry does not list. */
const UNLISTED = "other:";

const textOf = (gold: Gold) => `${gold.article.title}\n${gold.article.text}`;
const quotesOf = (claim: Claim) => claim.quotes.map(({ quote }) => quote);

type Span = readonly [from: number, to: number];

function spansOf(gold: Gold, quotes: readonly string[]): Span[] {
	const text = textOf(gold);
	return quotes.flatMap((quote) => {
		const at = text.indexOf(quote);
		return at < 0 ? [] : [[at, at + quote.length] as const];
	});
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
	return a.some(([from, to]) => b.some(([start, end]) => from < end && to > start));
}

/** Where a letter of the normal text stands in the article. */
function pointOf(reading: Reading, at: number): number {
	return reading.normal.origin[at] ?? reading.normal.source.length;
}

/** Prints faults counted by cause, the most frequent first; those of one cause with their words where `show` names it. */
export function printCauses(faults: readonly Fault[], show: string | null, most: number): void {
	const counts = new Map<string, number>();
	for (const { cause } of faults) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	if (show === null) {
		for (const [cause, n] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(5)}  ${cause}`);
		return;
	}
	for (const fault of faults.filter(({ cause }) => cause.includes(show)).slice(0, most))
		console.log(`${fault.article}  ${fault.cause}\n    ${fault.shown}`);
}
