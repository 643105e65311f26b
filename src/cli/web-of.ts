import { openWeb, type Web } from "../intake/web.js";
import type { WebFlags } from "./record-options.js";

/** What asks the web, as the options say. */
export function webOf({ allow, contact, pace, robots }: WebFlags): Web {
	return openWeb({
		allowed: allow ?? [],
		contact: contact ?? null,
		heedRobots: robots,
		...(pace === undefined ? {} : { paceMs: pace * 1000 }),
	});
}
