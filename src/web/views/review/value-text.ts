// What a line of a claim says, for people.
import { GROUP_LABELS, MEANS_LABELS, MODALITY_LABELS, OBJECT_LABELS, TOLL_LABELS, TYPE_LABELS } from "../../../schemes/labels.js";
import type { Claim, Range, Toll } from "../../../schemes/record.js";
import type { Names } from "../../state/names.js";
import type { Wording } from "../../state/wording.js";
import type { Line } from "./draft.js";

/** What words are made of. */
export interface Words {
	readonly wording: Pick<Wording, "label" | "list" | "days" | "range">;
	readonly names: Pick<Names, "actor" | "area" | "place">;
	/** What a quantity is called of which nothing is known but that it is. */
	readonly some: string;
}

/** A quantity: "some" where it is open at both ends. */
export function rangeText(range: Range, { wording, some }: Words): string {
	return wording.range(range) ?? some;
}

function tollText(toll: Toll, words: Words): string {
	const { wording } = words;
	const lines = Object.entries(toll).flatMap(([key, line]) => {
		if (!line) return [];
		const { total, ...groups } = line;
		const parts = Object.entries(groups).flatMap(([group, range]) =>
			range ? [`${wording.label(GROUP_LABELS, group)}: ${rangeText(range, words)}`] : [],
		);
		const whole = `${wording.label(TOLL_LABELS, key)}: ${rangeText(total, words)}`;
		return [parts.length > 0 ? `${whole} (${wording.list(parts)})` : whole];
	});
	return wording.list(lines);
}

/** What a claim says in a line; "" where it says nothing there. */
export function lineText(claim: Claim, line: Line, words: Words): string {
	const { wording, names } = words;
	switch (line) {
		case "type":
			return wording.label(TYPE_LABELS[claim.kind], claim.type);
		case "modality":
			return wording.label(MODALITY_LABELS, claim.modality);
		case "initiators":
		case "supporters":
		case "targets":
			return wording.list(claim[line].map(names.actor));
		case "objects":
			return claim.kind === "statement" ? "" : wording.list(claim.objects.map((id) => wording.label(OBJECT_LABELS, id)));
		case "means":
			return claim.kind === "statement" ? "" : wording.list(claim.means.map((id) => wording.label(MEANS_LABELS, id)));
		case "places":
			return wording.list(
				claim.places.map(({ name, gazetteerId, admin1 }) => {
					const place = names.place(name, gazetteerId ?? null);
					return admin1 === null ? place : `${place} (${names.area(admin1)})`;
				}),
			);
		case "days":
			return wording.days(claim.from, claim.to) ?? "";
		case "toll":
			return claim.kind === "event" ? tollText(claim.toll, words) : "";
		case "count":
			return claim.kind === "event" && claim.count !== null ? rangeText(claim.count, words) : "";
		case "value":
			return claim.kind === "figure" ? `${rangeText(claim.value, words)} ${claim.unit}`.trim() : "";
		case "attribution":
			return wording.list(claim.attribution.map(({ name }) => name));
		case "quotes":
			return claim.quotes.map(({ quote }) => `«${quote}»`).join(" ");
	}
}

/** A claim in one line: what, by whom, where, when. */
export function claimText(claim: Claim, words: Words): string {
	return (["type", "initiators", "places", "days"] as const)
		.map((line) => lineText(claim, line, words))
		.filter(Boolean)
		.join(" · ");
}
