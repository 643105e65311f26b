// An incident in one line, built from its fields.
import type { TollKey } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import { summary as arabic } from "../strings/ar/summary.js";
import { summary as english } from "../strings/en/summary.js";

/** What a line is made of: an item of `/incidents` has it as `summary`, and beside it its governorate. */
export interface SummaryFields {
	/** A type of event; null where no source says. */
	readonly type: string | null;
	readonly initiator: string | null;
	readonly target: string | null;
	/** The place as written, its id in the gazetteer, and the ISO code of its governorate or country. */
	readonly place: string | null;
	readonly placeId: string | null;
	readonly admin1: string | null;
	readonly from: string | null;
	readonly to: string | null;
	readonly tolls: readonly { readonly key: string; readonly range: Range }[];
	/** Independent sources. */
	readonly sources: number;
}

/** What the words and numbers of one language are taken from. */
export interface SummaryWords {
	readonly lang: "ar" | "en";
	number(value: number): string;
	day(iso: string): string;
	/** A stretch of days that is closed at both ends. */
	days(from: string, to: string): string;
	/** An actor by its id. */
	actor(id: string): string;
	/** A governorate or country by its code. */
	area(code: string): string;
	/** A place as written, by its id. */
	place(name: string, id: string | null): string;
}

/** An act in words. `{by}` and `{on}` are who did it and to whom, `{lby}` and `{lon}` the same behind the Arabic li-; what stands in [] goes where its name is missing. */
export interface ActWords {
	readonly line: string;
	/** Where it is known to whom. */
	readonly on?: string;
	/** Where both sides are known. */
	readonly both?: string;
}

/** What stands behind a number, by its plural category; `oblique` the forms after a preposition where they differ. `{n}` is the number. */
export interface CountWords {
	readonly plain: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
	readonly oblique?: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

/** The words of one language. */
export interface SummaryStrings {
	readonly acts: Readonly<Record<string, ActWords>>;
	readonly tolls: Readonly<Record<TollKey, CountWords>>;
	/** Of actors that are no proper names: what they are called within a sentence, by id. */
	readonly actors: Readonly<Record<string, string>>;
	readonly sources: CountWords;
	/** Numbers with open ends. */
	readonly atLeast: string;
	readonly upTo: string;
	/** Two numbers that are each said with the noun in them (`{low}`, `{high}`), or of which the first is a bare number. */
	readonly between: string;
	/** One or two of something. */
	readonly or: string;
	readonly inPlace: string;
	readonly inPlaceAndArea: string;
	readonly onDay: string;
	readonly overDays: string;
	readonly sinceDay: string;
	readonly untilDay: string;
	readonly toll: string;
	readonly by: string;
	/** A name as it stands after a preposition, and behind the Arabic li-. */
	oblique(name: string): string;
	behindLi(name: string): string;
}

const STRINGS: Readonly<Record<"ar" | "en", SummaryStrings>> = { ar: arabic, en: english };
/** The type that says only that something happened. */
const OTHER = "other";
const RULES = { ar: new Intl.PluralRules("ar"), en: new Intl.PluralRules("en") } as const;
const LISTS = { ar: new Intl.ListFormat("ar"), en: new Intl.ListFormat("en-GB") } as const;
const FOREIGN = { ar: /\p{Script=Latin}/u, en: /\p{Script=Arabic}/u } as const;

/** An incident in one line: what, by whom, to whom, where, when, with what toll, by how many sources. What is not known is left out. */
export function summaryOf(fields: SummaryFields, words: SummaryWords): string {
	const strings = STRINGS[words.lang];
	const tolls = fields.tolls.flatMap(({ key, range }) => tollWords(key, range, words) ?? []);
	return [
		actOf(fields, words, strings),
		placeOf(fields, words, strings),
		daysOf(fields, words, strings),
		tolls.length > 0 ? put(strings.toll, { toll: LISTS[words.lang].format(tolls) }) : "",
		fields.sources > 0 ? put(strings.by, { sources: counted(fields.sources, strings.sources, words, true) }) : "",
	].join("");
}

/** A toll with its noun: 11 قتيلا, 5–7 killed; null where it is open at both ends or of no known key. */
export function tollWords(key: string, [min, max]: Range, words: Pick<SummaryWords, "lang" | "number">): string | null {
	const strings = STRINGS[words.lang];
	const nouns = Object.hasOwn(strings.tolls, key) ? strings.tolls[key as TollKey] : undefined;
	if (nouns === undefined) return null;
	// "At least none" says nothing of its lower end.
	const low = min === 0 && max !== 0 ? null : min;
	if (low === null && max === null) return null;
	if (max === null) return put(strings.atLeast, { count: counted(low ?? 0, nouns, words, true) });
	if (low === null) return put(strings.upTo, { count: counted(max, nouns, words, true) });
	if (low >= max) return counted(max, nouns, words, false);
	if (words.lang === "ar" && low === 1 && max === 2)
		return put(strings.or, { low: counted(1, nouns, words, false), high: counted(2, nouns, words, false) });
	// Arabic says one and two with the noun itself, without a number.
	const said = words.lang === "ar" && low <= 2 ? counted(low, nouns, words, true) : words.number(low);
	return put(strings.between, { low: said, high: counted(max, nouns, words, true) });
}

/** A number with its noun; `oblique` after a preposition. */
function counted(count: number, nouns: CountWords, words: Pick<SummaryWords, "lang" | "number">, oblique: boolean): string {
	const category = RULES[words.lang].select(count);
	const form = (oblique ? nouns.oblique?.[category] : undefined) ?? nouns.plain[category] ?? nouns.plain.other;
	return put(form, { n: words.number(count) });
}

function actOf({ type, initiator, target }: SummaryFields, words: SummaryWords, strings: SummaryStrings): string {
	const act = (Object.hasOwn(strings.acts, type ?? "") ? strings.acts[type ?? ""] : undefined) ?? (strings.acts[OTHER] as ActWords);
	const name = (id: string) => strings.oblique(strings.actors[id] ?? words.actor(id));
	const names: Record<string, string> = {};
	for (const [slot, id] of [
		["by", initiator],
		["on", target],
	] as const) {
		if (id === null) continue;
		names[slot] = isolated(name(id), words);
		names[`l${slot}`] = strings.behindLi(isolated(name(id), words));
	}
	const template = initiator !== null && target !== null && act.both ? act.both : target !== null && act.on ? act.on : act.line;
	return put(
		template.replace(/\[([^[\]]{0,80})\]/gu, (_, part: string) => ((/\{(\w{1,8})\}/u.exec(part)?.[1] ?? "") in names ? part : "")),
		names,
	);
}

function placeOf({ place: written, placeId, admin1 }: SummaryFields, words: SummaryWords, strings: SummaryStrings): string {
	const area = admin1 === null ? null : words.area(admin1);
	const place = written === null ? null : words.place(written, placeId);
	if (place === null) return area === null ? "" : put(strings.inPlace, { place: isolated(area, words) });
	if (area === null || area === place) return put(strings.inPlace, { place: isolated(place, words) });
	return put(strings.inPlaceAndArea, { place: isolated(place, words), area: isolated(area, words) });
}

function daysOf({ from, to }: SummaryFields, words: SummaryWords, strings: SummaryStrings): string {
	if (from !== null && to !== null)
		return from === to ? put(strings.onDay, { day: words.day(from) }) : put(strings.overDays, { days: words.days(from, to) });
	if (from !== null) return put(strings.sinceDay, { day: words.day(from) });
	return to === null ? "" : put(strings.untilDay, { day: words.day(to) });
}

/** A name of the other direction is set apart, so that what stands beside it keeps its order. */
function isolated(name: string, { lang }: Pick<SummaryWords, "lang">): string {
	return FOREIGN[lang].test(name) ? `\u2068${name}\u2069` : name;
}

/** Fills `{name}`; what is filled in is never read again. */
function put(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w{1,8})\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : whole));
}
