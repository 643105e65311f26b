import { EVENT_TYPES, type EventType, TOLL_GROUPS, TOLL_KEYS, type TollGroup, type TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import { compareActors } from "./actors.js";
import type { ClaimToLink, LinkPlace } from "./claim.js";
import { type Credibility, credibilityOf, type Reliability } from "./credibility.js";
import { compareIds } from "./id-order.js";
import { roleOf } from "./place.js";

/** What people have set for outlets, by the outlet's name. */
export type Outlets = Readonly<Record<string, { readonly reliability?: Reliability | undefined }>>;

/** A value with the claims it came from and the independent sources these stand for. */
export interface Told<T> {
	readonly value: T;
	readonly claims: readonly string[];
	readonly sources: readonly string[];
}

/** One source's figure for a line of the toll. */
export interface TollFigure {
	readonly claim: string;
	readonly source: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly saidBy: readonly string[];
	readonly range: Range;
}

/** A line of the toll, or one of its parts: every figure, the least and the most of all, and the same of each independent source's latest. */
export interface TollView {
	readonly key: TollKey;
	readonly group: TollGroup | null;
	readonly figures: readonly TollFigure[];
	/** The least and the most that any claim says; null is an open end. */
	readonly overall: Range;
	readonly bySource: readonly { readonly source: string; readonly range: Range; readonly claims: readonly string[] }[];
	/** Whether figures of independent sources have no number in common. */
	readonly contested: boolean;
}

export type Contest = "initiator" | "toll" | "happened" | "type";

/** An incident whole: what each source says, side by side. Nothing is averaged; every value names its claims. */
export interface IncidentView {
	readonly claims: readonly string[];
	readonly articles: readonly string[];
	readonly sources: readonly string[];
	/** The type that most independent sources give, and all that were given. */
	readonly type: EventType | null;
	readonly types: readonly Told<EventType>[];
	readonly tolls: readonly TollView[];
	/** Who is named as the doer, and by whom: the speakers, or the outlet itself. */
	readonly initiators: readonly (Told<string> & { readonly saidBy: readonly string[] })[];
	readonly targets: readonly Told<string>[];
	readonly places: readonly Told<LinkPlace>[];
	readonly days: readonly Told<{ readonly from: string; readonly to: string }>[];
	/** The claim published first and the one published last. */
	readonly first: { readonly claim: string; readonly published: string } | null;
	readonly latest: { readonly claim: string; readonly published: string } | null;
	readonly contested: readonly { readonly what: Contest; readonly claims: readonly string[] }[];
	/** Claims that say that it did not happen or that who is blamed did not do it. */
	readonly denials: readonly string[];
	readonly accusations: readonly string[];
	readonly responsibility: readonly string[];
	readonly credibility: Credibility;
	/** What a line about it is made of: the value most independent sources give of each, where any does. */
	readonly summary: {
		readonly type: EventType | null;
		readonly place: string | null;
		readonly from: string | null;
		readonly to: string | null;
		readonly initiator: string | null;
		readonly target: string | null;
		readonly tolls: readonly { readonly key: TollKey; readonly range: Range }[];
		readonly sources: number;
	};
}

/** The place that the summary of an incident names; null where no source gives one. */
export function summaryPlace({ places, summary }: Pick<IncidentView, "places" | "summary">): LinkPlace | null {
	return places.find(({ value }) => value.name === summary.place)?.value ?? null;
}

/** Puts what the claims of one incident say side by side. Claims in any order give the same view. */
export function reconcile(claims: readonly ClaimToLink[], outlets: Outlets = {}): IncidentView {
	const all = [...claims].sort(byPublication);
	const tellings = all.filter((claim) => roleOf(claim) === "member");
	const types = told(tellings, ({ type }) => (isEventType(type) ? [type] : []), String);
	const initiators = told(tellings, (claim) => claim.initiators, String).map((one) => ({
		...one,
		saidBy: speakersOf(one.claims, tellings),
	}));
	const targets = told(tellings, (claim) => claim.targets, String);
	const places = told(tellings, (claim) => claim.places, placeKey);
	const days = told(tellings, daysOf, ({ from, to }) => `${from}/${to}`);
	const tolls = tollsOf(tellings);
	const answers = (type: string) => all.filter((claim) => claim.kind === "statement" && claim.type === type).map(({ id }) => id);
	const denials = [
		...all.filter(({ kind, modality }) => kind === "event" && modality === "denied").map(({ id }) => id),
		...answers("deny"),
	];
	const contested = contestsOf(tellings, tolls, types, denials);
	const dated = all.filter((claim): claim is ClaimToLink & { readonly published: string } => claim.published !== null);
	const end = (claim: (typeof dated)[number] | undefined) => (claim ? { claim: claim.id, published: claim.published } : null);
	const day = days[0]?.value ?? null;
	return {
		claims: all.map(({ id }) => id),
		articles: [...new Set(all.map(({ article }) => article))],
		sources: sourcesOf(all),
		type: types[0]?.value ?? null,
		types,
		tolls,
		initiators,
		targets,
		places,
		days,
		first: end(dated[0]),
		latest: end(dated.at(-1)),
		contested,
		denials,
		accusations: answers("accuse"),
		responsibility: answers("claim_responsibility"),
		credibility: credibilityOf(
			tellings,
			denials.length > 0,
			contested.map(({ what }) => what),
			outlets,
		),
		summary: {
			type: types[0]?.value ?? null,
			place: (places.find(({ value }) => value.precision !== "country" && value.precision !== "adm1") ?? places[0])?.value.name ?? null,
			from: day?.from ?? null,
			to: day?.to ?? null,
			initiator: initiators[0]?.value ?? null,
			target: targets[0]?.value ?? null,
			tolls: tolls.filter(({ group }) => group === null).map(({ key, overall }) => ({ key, range: overall })),
			sources: sourcesOf(tellings).length,
		},
	};
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byPublication(a: ClaimToLink, b: ClaimToLink): number {
	return text(a.published ?? "9999", b.published ?? "9999") || compareIds(a.id, b.id);
}

const EVENTS: ReadonlySet<string> = new Set(EVENT_TYPES);

function isEventType(type: string): type is EventType {
	return EVENTS.has(type);
}

function sourcesOf(claims: readonly ClaimToLink[]): string[] {
	return [...new Set(claims.map(({ source }) => source))].sort();
}

/** Every value that claims give, with its claims, the value of most independent sources first; of equals, the one told first. */
function told<T>(claims: readonly ClaimToLink[], values: (claim: ClaimToLink) => readonly T[], key: (value: T) => string): Told<T>[] {
	const found = new Map<string, { value: T; claims: string[]; sources: Set<string> }>();
	for (const claim of claims)
		for (const value of values(claim)) {
			const one = found.get(key(value)) ?? { value, claims: [], sources: new Set<string>() };
			if (one.claims.at(-1) !== claim.id) one.claims.push(claim.id);
			one.sources.add(claim.source);
			found.set(key(value), one);
		}
	return [...found.values()]
		.map(({ value, claims: from, sources }) => ({ value, claims: from, sources: [...sources].sort() }))
		.sort((a, b) => b.sources.length - a.sources.length);
}

/** Who says what some claims say: the speaker they name last, or else the outlet. */
function speakersOf(ids: readonly string[], claims: readonly ClaimToLink[]): string[] {
	const wanted = new Set(ids);
	return [
		...new Set(
			claims
				.filter(({ id }) => wanted.has(id))
				.flatMap(({ saidBy, outlet }) => (saidBy.length > 0 ? saidBy.slice(-1) : outlet ? [outlet] : [])),
		),
	];
}

function placeKey({ id, key, admin1 }: LinkPlace): string {
	return id ?? `${key}|${admin1 ?? ""}`;
}

function daysOf({ from, to }: ClaimToLink): { from: string; to: string }[] {
	const [first, last] = [from ?? to, to ?? from];
	return first !== null && last !== null ? [{ from: first, to: last }] : [];
}

function tollsOf(claims: readonly ClaimToLink[]): TollView[] {
	return TOLL_KEYS.flatMap((key) => {
		const lines = [null, ...TOLL_GROUPS].map((group) => [group, figuresOf(claims, key, group)] as const);
		return lines.filter(([, figures]) => figures.length > 0).map(([group, figures]) => tollView(key, group, figures));
	});
}

function figuresOf(claims: readonly ClaimToLink[], key: TollKey, group: TollGroup | null): TollFigure[] {
	return claims.flatMap(({ id, source, outlet, published, saidBy, toll }) => {
		const line = toll[key];
		const range = group === null ? line?.total : line?.[group];
		return range ? [{ claim: id, source, outlet, published, saidBy, range }] : [];
	});
}

function tollView(key: TollKey, group: TollGroup | null, figures: readonly TollFigure[]): TollView {
	const own = new Map<string, TollFigure[]>();
	for (const figure of figures) {
		const its = own.get(figure.source);
		if (its) its.push(figure);
		else own.set(figure.source, [figure]);
	}
	const bySource = [...own].map(([source, its]) => ({
		source,
		range: spanOf(its.map(({ range }) => range)),
		claims: its.map(({ claim }) => claim),
	}));
	// Two ranges have no number in common where the least of one is above the most of another.
	const most = bySource.reduce((high, { range }) => Math.min(high, range[1] ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
	const contested = bySource.some(({ range }) => (range[0] ?? 0) > most);
	return { key, group, figures, overall: spanOf(figures.map(({ range }) => range)), bySource, contested };
}

/** The least and the most of some ranges; an open end of one is an open end of all. */
export function spanOf(ranges: readonly Range[]): Range {
	const low = ranges.reduce((least, range) => Math.min(least, range[0] ?? 0), Number.POSITIVE_INFINITY);
	const high = ranges.reduce((most, range) => Math.max(most, range[1] ?? Number.POSITIVE_INFINITY), 0);
	return [Number.isFinite(low) ? low : null, Number.isFinite(high) ? high : null];
}

function contestsOf(
	tellings: readonly ClaimToLink[],
	tolls: readonly TollView[],
	types: readonly Told<EventType>[],
	denials: readonly string[],
): { what: Contest; claims: string[] }[] {
	const found: { what: Contest; claims: string[] }[] = [];
	const rivals = rivalsOf(tellings);
	if (rivals.length > 0) found.push({ what: "initiator", claims: rivals });
	const counts = tolls.filter(({ contested }) => contested).flatMap(({ figures }) => figures.map(({ claim }) => claim));
	if (counts.length > 0) found.push({ what: "toll", claims: [...new Set(counts)] });
	if (denials.length > 0) found.push({ what: "happened", claims: [...denials] });
	const several = types.filter(({ sources }) => sources.length > 1 || types.length > 1);
	if (
		several.length > 1 &&
		new Set(types.flatMap(({ sources }) => sources)).size > 1 &&
		!types.some(({ sources }) => sources.length * 2 > sourcesOf(tellings).length)
	)
		found.push({ what: "type", claims: several.flatMap(({ claims }) => [...claims]) });
	return found;
}

/** The claims that name a doer whom a claim of another source contradicts. */
function rivalsOf(tellings: readonly ClaimToLink[]): string[] {
	const parties = told(
		tellings.filter(({ initiators }) => initiators.length > 0),
		({ initiators }) => [initiators],
		(ids) => [...ids].sort().join("+"),
	);
	const rivals = new Set<string>();
	for (const a of parties)
		for (const b of parties) {
			if (compareActors(a.value, b.value) !== "apart") continue;
			if (new Set([...a.sources, ...b.sources]).size > 1) for (const claim of a.claims) rivals.add(claim);
		}
	return tellings.map(({ id }) => id).filter((id) => rivals.has(id));
}
