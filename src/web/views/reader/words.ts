// What a claim says, in a reader's words.
import { GROUP_LABELS, MEANS_LABELS, MODALITY_LABELS, OBJECT_LABELS, TOLL_LABELS, TYPE_LABELS } from "../../../schemes/labels.js";
import type { Claim, Range } from "../../../schemes/record.js";
import type { Names } from "../../state/names.js";
import type { Wording } from "../../state/wording.js";
import type { Field } from "./read-claim.js";

/** What names are looked up in: the server's, or those that came with a text that was just coded. */
export type SomeNames = Pick<Names, "actor" | "area" | "place">;

/** What a claim tells of: shelling, an accusation, detainees. */
export function typeWords({ kind, type }: Claim, wording: Wording): string {
	return wording.label(TYPE_LABELS[kind], type);
}

function tollWords(claim: Claim, key: string, wording: Wording): string {
	const line = claim.kind === "event" ? claim.toll[key as keyof typeof claim.toll] : undefined;
	const name = wording.label(TOLL_LABELS, key);
	if (!line) return name;
	const { total, ...groups } = line;
	const parts = Object.entries(groups).flatMap(([group, range]) => {
		const value = range && wording.range(range);
		return value ? [`${wording.label(GROUP_LABELS, group)} ${value}`] : [];
	});
	return `${[name, wording.range(total)].filter(Boolean).join(" ")}${parts.length > 0 ? ` (${wording.list(parts)})` : ""}`;
}

function placeWords(claim: Claim, name: string, names: SomeNames): string {
	const place = claim.places.find((each) => each.name === name);
	const area = place?.admin1 ? names.area(place.admin1) : null;
	const said = names.place(name, place?.gazetteerId ?? null);
	return area === null || area === said ? said : `${said} (${area})`;
}

/** One value of a field in words; `value` is as `why` names it. */
export function valueWords(claim: Claim, field: Field, value: string, wording: Wording, names: SomeNames): string {
	const quantity = (range: Range | null) => (range && wording.range(range)) ?? value;
	switch (field) {
		case "type":
			return typeWords({ ...claim, type: value } as Claim, wording);
		case "modality":
			return wording.label(MODALITY_LABELS, value);
		case "initiators":
		case "supporters":
		case "targets":
			return names.actor(value);
		case "objects":
			return wording.label(OBJECT_LABELS, value);
		case "means":
			return wording.label(MEANS_LABELS, value);
		case "places":
			return placeWords(claim, value, names);
		case "day":
		case "from":
		case "to":
			return wording.day(value);
		case "toll":
			return tollWords(claim, value, wording);
		case "value":
			return claim.kind === "figure" ? [quantity(claim.value), claim.unit].filter(Boolean).join(" ") : value;
		case "count":
			return quantity(claim.kind === "event" ? claim.count : null);
		case "attribution": {
			const id = claim.attribution.find(({ name }) => name === value)?.id;
			const known = id === undefined ? value : names.actor(id);
			return known === value ? value : `${value} (${known})`;
		}
	}
}

/** A claim in one line, by its parts; a part that it has not is null. */
export interface Summary {
	readonly who: string | null;
	readonly whom: string | null;
	readonly what: string | null;
	readonly where: string | null;
	readonly when: string | null;
	readonly toll: string | null;
}

export function summaryOf(claim: Claim, wording: Wording, names: SomeNames): Summary {
	const list = (values: readonly string[]) => (values.length > 0 ? wording.list(values) : null);
	const value = claim.kind === "figure" ? wording.range(claim.value) : null;
	return {
		who: list(claim.initiators.map(names.actor)),
		whom: list([
			...claim.targets.map(names.actor),
			...(claim.kind === "statement" ? [] : claim.objects.map((id) => wording.label(OBJECT_LABELS, id))),
		]),
		what: claim.kind === "figure" ? [value, claim.unit].filter(Boolean).join(" ") || null : null,
		where: list(claim.places.map(({ name }) => placeWords(claim, name, names))),
		when: wording.days(claim.from, claim.to),
		toll: claim.kind === "event" ? list(Object.keys(claim.toll).map((key) => tollWords(claim, key, wording))) : null,
	};
}
