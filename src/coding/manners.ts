import { MANNERS } from "../arabic/beside-acts.js";
import { type Mention, opensBetween, type Parsed } from "./mentions.js";

/** How far behind a word of killing the manner of it stands. */
const REACH = 12;

/** "قتل الرضيع حرقا", "أعدمهم التنظيم حرقا": whether a word that is also a verb tells how somebody was killed. Takes an act's word and its sentence. */
export function isManner({ from, to, enclitic }: Mention, parsed: Parsed): boolean {
	if (to - from > 1 || enclitic !== "" || !MANNERS.has(parsed.sentence.texts[from] ?? "")) return false;
	return parsed.mentions.some(
		(m) => m.from < from && from - m.to <= REACH && isKilling(m) && m.unit.sense.toll !== "injured" && !opensBetween(parsed, m.to, from),
	);
}

function isKilling({ family, unit }: Mention): boolean {
	return family === "harm" || (family === "act" && (unit.sense.type === "execution" || unit.sense.type === "assassination"));
}
