import { fold } from "../arabic/letters.js";
import { ANY_BODY, withoutArticle } from "../arabic/particles.js";
import { embeddedLanguage } from "../coding/code-article.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Article, Claim, PlaceValue, Range, Toll } from "../schemes/record.js";
import type { Judged } from "./calibration.js";

/** A claim of the gold coding; quotes are plain strings there. */
export interface GoldClaim {
	readonly kind: Claim["kind"];
	readonly type: string;
	readonly quotes: readonly string[];
	readonly modality: string;
	readonly initiators?: readonly string[];
	readonly supporters?: readonly string[];
	readonly targets?: readonly string[];
	readonly objects?: readonly string[];
	readonly means?: readonly string[];
	readonly places?: readonly PlaceValue[];
	readonly from?: string | null;
	readonly to?: string | null;
	readonly toll?: Toll;
	readonly count?: Range | null;
	readonly value?: Range;
	readonly attribution?: readonly { readonly name: string; readonly id?: string }[];
}

/** An article with its gold coding. */
export interface Gold {
	readonly article: Article;
	readonly claims: readonly GoldClaim[];
}

/** Least shares of the shorter side's and of the coded side's characters that two claims' quotes have in common. */
const SHARED_OF_SHORTER = 0.4;
const SHARED_OF_CODED = 0.15;
/** Least share of a telling's characters that lie in the quotes of the gold claim that it tells of. */
const SHARED_OF_TELLING = 0.4;

/** Pairs coded claims with gold ones of the same kind and family of types whose quotes overlap, best first. */
export function pair(gold: Gold, claims: readonly Claim[]): Map<Claim, GoldClaim> {
	const text = `${gold.article.title}\n${gold.article.text}`;
	const candidates: { readonly g: GoldClaim; readonly c: Claim; readonly score: number }[] = [];
	const coded = claims.map((claim) =>
		characters(
			text,
			claim.quotes.map(({ quote }) => quote),
		),
	);
	for (const g of gold.claims) {
		const wanted = characters(text, g.quotes);
		claims.forEach((c, i) => {
			if (g.kind !== c.kind || (c.kind === "event" && familyOf(g.type as EventType) !== familyOf(c.type))) return;
			const score = overlap(wanted, coded[i] as ReadonlySet<number>);
			if (score > 0) candidates.push({ g, c, score: score + (g.type === c.type ? 0.5 : 0) });
		});
	}
	candidates.sort((a, b) => b.score - a.score);
	const pairs = new Map<Claim, GoldClaim>();
	const taken = new Set<GoldClaim>();
	for (const { g, c } of candidates) {
		if (pairs.has(c) || taken.has(g)) continue;
		pairs.set(c, g);
		taken.add(g);
	}
	return pairs;
}

/** The gold claim that a coded telling tells of, whether or not another telling does too; undefined where none. */
export function closest(gold: Gold, claim: Claim): GoldClaim | undefined {
	const text = `${gold.article.title}\n${gold.article.text}`;
	const coded = characters(
		text,
		claim.quotes.map(({ quote }) => quote),
	);
	let best: GoldClaim | undefined;
	let most = 0;
	for (const g of gold.claims) {
		if (g.kind !== claim.kind || (claim.kind === "event" && familyOf(g.type as EventType) !== familyOf(claim.type))) continue;
		const wanted = characters(text, g.quotes);
		let both = 0;
		for (const at of coded) if (wanted.has(at)) both++;
		if (both / coded.size < SHARED_OF_TELLING) continue;
		const score =
			both / coded.size + (g.type === claim.type ? 0.2 : 0) + ((g.initiators ?? []).some((id) => claim.initiators.includes(id)) ? 0.1 : 0);
		if (score > most) {
			most = score;
			best = g;
		}
	}
	return best;
}

function characters(text: string, quotes: readonly string[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (const quote of quotes) {
		const at = text.indexOf(quote);
		for (let i = at; at >= 0 && i < at + quote.length; i++) if (text[i] !== " ") found.add(i);
	}
	return found;
}

function overlap(gold: ReadonlySet<number>, coded: ReadonlySet<number>): number {
	let both = 0;
	for (const at of coded) if (gold.has(at)) both++;
	if (both === 0 || both / Math.min(gold.size, coded.size) < SHARED_OF_SHORTER || both / coded.size < SHARED_OF_CODED) return 0;
	return both / (gold.size + coded.size - both) + 0.01;
}

/**
 * Every value that has a confidence, with whether the gold claim has it too. A claim with no pair counts against its type;
 * its other fields have nothing to be held against and are left out.
 */
export function judge(claims: readonly Claim[], pairs: ReadonlyMap<Claim, GoldClaim>): Judged[] {
	const judged: Judged[] = [];
	for (const claim of claims) {
		const gold = pairs.get(claim);
		for (const [field, confidence] of Object.entries(claim.confidence)) {
			if (field === "type") judged.push({ field, confidence, right: gold?.type === claim.type });
			else if (gold) {
				const right = isRight(field, claim, gold);
				if (right !== null) judged.push({ field, confidence, right });
			}
		}
	}
	return judged;
}

/** The values of a claim's field as strings, as `why` names them; none where the field is empty. */
export function valuesOf(field: string, claim: GoldClaim): string[] {
	switch (field) {
		case "initiators":
		case "supporters":
		case "targets":
		case "objects":
		case "means":
			return [...(claim[field] ?? [])];
		case "places":
			return (claim.places ?? []).map(({ name }) => name);
		case "from":
		case "to":
			return claim[field] ? [claim[field]] : [];
		case "toll":
			return Object.keys(claim.toll ?? {});
		case "count":
		case "value":
			return claim[field] ? [claim[field].join("-")] : [];
		case "attribution":
			return (claim.attribution ?? []).map(({ name }) => name);
		default:
			return [];
	}
}

function isRight(field: string, claim: Claim, gold: GoldClaim): boolean | null {
	if (!JUDGED.has(field)) return null;
	return claim.why.filter((why) => why.field === field).every(({ value }) => isValueRight(field, value, claim, gold));
}

const JUDGED: ReadonlySet<string> = new Set(
	"modality initiators supporters targets objects means places from to toll count value attribution".split(" "),
);

/** Whether the gold claim has a value that a coded claim gives a field; the empty value where it leaves the field open. */
export function isValueRight(field: string, value: string, claim: Claim, gold: GoldClaim): boolean {
	const coded = claim as unknown as GoldClaim;
	switch (field) {
		case "type":
		case "modality":
			return claim[field] === gold[field];
		case "initiators":
		case "supporters": {
			const doers = [...(gold.initiators ?? []), ...(gold.supporters ?? [])];
			if (value === "") return field === "initiators" ? doers.length === 0 : (gold.supporters ?? []).length === 0;
			return doers.some((other) => sameActor(value, other));
		}
		case "targets":
			return value === "" ? (gold.targets ?? []).length === 0 : (gold.targets ?? []).some((other) => sameActor(value, other));
		case "objects":
		case "means":
			return value === "" ? (gold[field] ?? []).length === 0 : (gold[field] ?? []).includes(value);
		case "places":
			return value === "" ? (gold.places ?? []).length === 0 : (gold.places ?? []).some((other) => sameName(value, other.name));
		case "from":
		case "to":
			return claim[field] === (gold[field] ?? null);
		case "toll": {
			const key = value as keyof Toll;
			return value === "" ? Object.keys(gold.toll ?? {}).length === 0 : sameRange(coded.toll?.[key]?.total, gold.toll?.[key]?.total);
		}
		case "count":
		case "value":
			return value === "" ? (gold[field] ?? null) === null : sameRange(coded[field], gold[field]);
		default: {
			if (value === "") return (gold.attribution ?? []).length === 0;
			const source = claim.attribution.find((s) => s.name === value);
			return (gold.attribution ?? []).some((other) => (source?.id !== undefined && source.id === other.id) || shareWord(value, other.name));
		}
	}
}

/** Whether an actor of the registry or an unlisted name is whom the gold names; one outside the shared list goes by its name there. */
export function isNamed(id: string, gold: string): boolean {
	if (id === gold || !gold.startsWith(UNLISTED)) return id === gold;
	if (id.startsWith(UNLISTED)) return shareName(id.slice(UNLISTED.length), gold.slice(UNLISTED.length));
	const entry = embeddedLanguage().family("actor").get(id);
	if (!entry || entry.attributes.get("listed") === "yes") return false;
	return shareName(entry.attributes.get("ar") ?? "", gold.slice(UNLISTED.length));
}

const UNLISTED = "other:";

/** Whether two names have a word in common that is no word for any body. */
function shareName(a: string, b: string): boolean {
	const words = (name: string) =>
		fold(name)
			.split(" ")
			.map(withoutArticle)
			.filter((word) => word.length > 2 && !ANY_BODY.has(word));
	const known = new Set(words(a));
	return words(b).some((word) => known.has(word));
}

function sameActor(a: string, b: string): boolean {
	return a === b || (a.startsWith("other:") && b.startsWith("other:") && shareWord(a.slice(6), b.slice(6)));
}

function sameRange(a: Range | null | undefined, b: Range | null | undefined): boolean {
	return !!a && !!b && a[0] === b[0] && a[1] === b[1];
}

function sameName(a: string, b: string): boolean {
	const x = fold(a);
	const y = fold(b);
	return x === y || (Math.min(x.length, y.length) > 3 && (x.includes(y) || y.includes(x)));
}

function shareWord(a: string, b: string): boolean {
	const words = new Set(
		fold(a)
			.split(" ")
			.filter((word) => word.length > 2),
	);
	return fold(b)
		.split(" ")
		.some((word) => words.has(word));
}
