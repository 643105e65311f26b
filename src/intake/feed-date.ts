import { readPublished } from "./published.js";

const MAIL =
	/^(?:[A-Za-z]{3,9},?\s{1,4})?(\d{1,2})\s{1,4}([A-Za-z]{3})[a-z]{0,6}\s{1,4}(\d{4})\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,4}([+-]\d{4}|[A-Za-z]{1,4})$/;
const ZONES: ReadonlyMap<string, string> = new Map([
	["z", "Z"],
	["ut", "Z"],
	["utc", "Z"],
	["gmt", "Z"],
	["est", "-05:00"],
	["edt", "-04:00"],
	["cst", "-06:00"],
	["cdt", "-05:00"],
	["mst", "-07:00"],
	["mdt", "-06:00"],
	["pst", "-08:00"],
	["pdt", "-07:00"],
]);

/**
 * A feed's date as ISO 8601. `Sun, 31 Mar 2024 10:00:00 +0300` becomes `2024-03-31T10:00:00+03:00`: the day stays that of its zone. Where the
 * time cannot be read for certain it is the day alone, and null where there is none.
 */
export function readFeedDate(raw: string | null | undefined): string | null {
	const given = raw?.trim().slice(0, 100) ?? "";
	const day = readPublished(given);
	const mail = MAIL.exec(given);
	if (!mail || day === null) return day;
	const [, , , , hour = "", minute, second = "00", zone = ""] = mail;
	const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : ZONES.get(zone.toLowerCase());
	const time = `${day}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
	return offset !== undefined && !Number.isNaN(Date.parse(time)) ? time : day;
}
