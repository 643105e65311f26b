// What each source says of an incident, field by field.
import type { Shape } from "../../../api/client.js";
import { TOLL_GROUPS, TOLL_KEYS, type TollGroup, type TollKey } from "../../../schemes/codebook.js";
import type { Range } from "../../../schemes/record.js";

export type Incident = Shape<"Incident">;
export type ClaimOfIncident = Incident["claimList"][number];
type EventClaim = Extract<ClaimOfIncident["claim"], { kind: "event" }>;

/** Articles that are one independent source: a text and its copies. */
export interface SourceColumn {
	/** The article that the others copy. */
	readonly id: string;
	readonly claims: readonly ClaimOfIncident[];
}

/** A value that a source gives, and the words it rests on. */
export interface Said {
	readonly value: MatrixValue;
	/** Values of one key are the same. */
	readonly key: string;
	readonly words: readonly string[];
	readonly claims: readonly number[];
	/** Whether it stands in the text, and was not inferred. */
	readonly stated: boolean;
}

export type MatrixValue =
	| { readonly of: "type" | "modality" | "statement" | "actor"; readonly id: string }
	| { readonly of: "place"; readonly name: string; readonly id: string | null; readonly admin1: string | null }
	| { readonly of: "days"; readonly from: string | null; readonly to: string | null }
	| { readonly of: "range"; readonly range: Range };

export type FieldName = "type" | "modality" | "initiators" | "targets" | "places" | "days";
/** A row: a field, or a toll with the group of people that it counts. */
export type RowName = { readonly field: FieldName } | { readonly field: "toll"; readonly toll: TollKey; readonly group: TollGroup | null };

/** How the sources of a row stand to each other. `alone` where one of them says anything. */
export type Standing = "agree" | "differ" | "contested" | "alone";

export interface MatrixRow {
	readonly key: string;
	readonly name: RowName;
	readonly standing: Standing;
	/** What each source says, in the order of the columns; empty where it is silent. */
	readonly cells: readonly (readonly Said[])[];
}

const FIELDS: readonly FieldName[] = ["type", "modality", "initiators", "targets", "places", "days"];
/** What sources contest, by the field that shows it. */
const CONTEST_OF: Readonly<Record<string, string>> = { initiators: "initiator", type: "type", modality: "happened" };

/** The independent sources of an incident, the first to report first, each with its claims. */
export function sourcesOf({ claimList, articleList }: Pick<Incident, "claimList" | "articleList">): readonly SourceColumn[] {
	const sourceOf = new Map(articleList.map(({ id, copyOf }) => [id, copyOf ?? id]));
	const order = new Map(articleList.map(({ id }, at) => [id, at]));
	const at = ({ article }: ClaimOfIncident) => order.get(article) ?? articleList.length;
	const found = new Map<string, ClaimOfIncident[]>();
	for (const claim of [...claimList].sort((a, b) => at(a) - at(b) || a.id - b.id)) {
		const source = sourceOf.get(claim.article) ?? claim.article;
		const claims = found.get(source);
		if (claims) claims.push(claim);
		else found.set(source, [claim]);
	}
	return [...found].map(([id, claims]) => ({ id, claims }));
}

/** The matrix of an incident: a row for every field that any source fills, with what each says. */
export function matrixOf(incident: Pick<Incident, "claimList" | "articleList" | "view">): {
	readonly sources: readonly SourceColumn[];
	readonly rows: readonly MatrixRow[];
} {
	const sources = sourcesOf(incident);
	const contested = new Set<string>(incident.view.contested.map(({ what }) => what));
	const disputedTolls = new Set(incident.view.tolls.filter(({ contested: is }) => is).map(({ key, group }) => `${key}/${group ?? ""}`));
	const names: RowName[] = [
		...FIELDS.map((field) => ({ field })),
		...TOLL_KEYS.flatMap((toll) => [null, ...TOLL_GROUPS].map((group) => ({ field: "toll", toll, group }) as const)),
	];
	const rows = names.flatMap((name): MatrixRow[] => {
		const cells = sources.map(({ claims }) => saidBy(claims, name));
		if (cells.every((cell) => cell.length === 0)) return [];
		const key = name.field === "toll" ? `${name.toll}/${name.group ?? ""}` : name.field;
		const isContested = name.field === "toll" ? disputedTolls.has(key) : contested.has(CONTEST_OF[name.field] ?? "");
		return [{ key, name, standing: isContested ? "contested" : standingOf(cells), cells }];
	});
	return { sources, rows };
}

/** Whether sources that say anything say the same. */
function standingOf(cells: readonly (readonly Said[])[]): Standing {
	const spoken = cells.filter((cell) => cell.length > 0).map((cell) => [...new Set(cell.map(({ key }) => key))].sort().join("\n"));
	if (spoken.length < 2) return "alone";
	return new Set(spoken).size === 1 ? "agree" : "differ";
}

/** What the claims of a source say of a field, each value once. */
function saidBy(claims: readonly ClaimOfIncident[], name: RowName): readonly Said[] {
	const found = new Map<string, { value: MatrixValue; words: Set<string>; claims: number[]; stated: boolean }>();
	for (const { id, claim } of claims) {
		for (const { value, key, of } of valuesOf(claim, name)) {
			const why = claim.why.filter(({ field, value: reason }) => field === of.field && (of.value === null || reason === of.value));
			const one = found.get(key) ?? { value, words: new Set<string>(), claims: [], stated: false };
			for (const { words } of why) for (const { quote } of words) one.words.add(quote);
			one.stated ||= why.length === 0 || why.some(({ stated }) => stated);
			one.claims.push(id);
			found.set(key, one);
		}
	}
	return [...found].map(([key, { value, words, claims: ids, stated }]) => ({ key, value, words: [...words], claims: ids, stated }));
}

interface Given {
	readonly value: MatrixValue;
	readonly key: string;
	/** The field, and the value if it has several, that the claim's reasons are for. */
	readonly of: { readonly field: string; readonly value: string | null };
}

function valuesOf(claim: ClaimOfIncident["claim"], name: RowName): readonly Given[] {
	switch (name.field) {
		case "type":
			return [
				{
					value: { of: claim.kind === "event" ? "type" : "statement", id: claim.type },
					key: `${claim.kind} ${claim.type}`,
					of: { field: "type", value: null },
				},
			];
		case "modality":
			return [{ value: { of: "modality", id: claim.modality }, key: claim.modality, of: { field: "modality", value: null } }];
		case "initiators":
		case "targets":
			return claim[name.field].map((id) => ({ value: { of: "actor", id }, key: id, of: { field: name.field, value: id } }));
		case "places":
			return claim.places.map(({ name: place, admin1, gazetteerId }) => ({
				value: { of: "place", name: place, id: gazetteerId ?? null, admin1 },
				key: gazetteerId ?? `${place} ${admin1 ?? ""}`,
				of: { field: "places", value: place },
			}));
		case "days": {
			const { from, to } = claim;
			return from === null && to === null
				? []
				: [
						{
							value: { of: "days", from, to },
							key: `${from ?? ""}/${to ?? ""}`,
							of: { field: from === null ? "to" : "from", value: null },
						},
					];
		}
		case "toll":
			return claim.kind === "event" ? tollOf(claim, name.toll, name.group) : [];
	}
}

function tollOf({ toll }: EventClaim, key: TollKey, group: TollGroup | null): readonly Given[] {
	const range = group === null ? toll[key]?.total : toll[key]?.[group];
	return range === undefined
		? []
		: [{ value: { of: "range", range: range as Range }, key: range.join("–"), of: { field: "toll", value: key } }];
}
