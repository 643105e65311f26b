import type { NumberReading } from "../../arabic/numbers/index.js";
import type { Act } from "../acts.js";
import type { Mention, Parsed } from "../mentions.js";

/** Classes of what is fired or dropped, each of which is an attack. */
const MUNITIONS: ReadonlySet<string> = new Set([
	"barrel_bomb",
	"missile",
	"rocket",
	"mortar",
	"artillery",
	"suicide_drone",
	"cluster_munition",
]);
/** Fewer make no count of attacks. */
const VOLLEY = 20;

/** The word for what was fired or dropped that a number of some size counts: 2000 برميل متفجر، 860 صاروخا. */
export function munitionsAt({ mentions }: Parsed, { range, noun, to }: NumberReading): Mention | undefined {
	if ((range[0] ?? 0) < VOLLEY || range[0] === null) return undefined;
	const at = noun >= 0 ? noun : to;
	return mentions.find((m) => m.family === "means" && m.from === at && m.proclitics === "" && MUNITIONS.has(m.unit.entry.id));
}

/** Whether an act counts what was fired or dropped. */
export function countsMunitions(parsed: Parsed, { from, to }: Act): boolean {
	return parsed.numbers.some((n) => n.from >= from && n.to <= to && munitionsAt(parsed, n) !== undefined);
}
