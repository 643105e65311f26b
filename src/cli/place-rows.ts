import type { Place } from "../places/place.js";
import { inEnglish } from "../record/english-names.js";
import type { Speech } from "./strings.js";
import { columns, isolate, pad, paint, printable, type Screen } from "./terminal.js";

const HEAD = ["name", "english", "kind", "admin1", "district", "point", "people", "id", "source"] as const;

/** Places as a table: in columns on a terminal, with tabs between the fields for programs. The first line names the fields. */
export function placeRows(places: readonly Place[], speech: Speech, screen: Screen, terminal: boolean): string {
	const rows = places.map(fieldsOf);
	if (!terminal) return [HEAD, ...rows].map((row) => `${row.map(printable).join("\t")}\n`).join("");
	const head = HEAD.map((field) => speech.placeField(field));
	const shown = [head, ...rows.map((row) => row.map((field) => (field === "" ? "" : isolate(field))))];
	const widths = head.map((_, i) => Math.max(...shown.map((row) => columns(row[i] ?? ""))));
	return shown
		.map((row, n) => {
			const line = row
				.map((field, i) => pad(field, widths[i] ?? 0))
				.join("  ")
				.trimEnd();
			return `${n === 0 ? paint(screen, "grey", line) : line}\n`;
		})
		.join("");
}

function fieldsOf(place: Place): string[] {
	return [
		place.name,
		inEnglish(place.name, place.id) ?? "",
		place.kind,
		place.admin1 ?? place.country,
		place.adm2 ?? "",
		`${place.lat}, ${place.lon}`,
		place.population > 0 ? String(place.population) : "",
		place.id,
		place.source,
	];
}
