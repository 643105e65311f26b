import { BASES, OF_AIR } from "../arabic/beside-acts.js";
import type { Mention } from "./mentions.js";
import type { Sentence } from "./words.js";

/** How far behind "base" the adjective of its arm stands, with its name between. */
const REACH = 6;

/** "قاعدة الأمير سلطان الجوية": takes what was found in a sentence; returns it without the adjective that tells of what arm a base is, which is no means. */
export function withoutBaseKinds(mentions: readonly Mention[], { texts }: Sentence): readonly Mention[] {
	const isKind = ({ family, from, to }: Mention) => {
		if (family !== "means" || to - from > 1 || !OF_AIR.has(texts[from] ?? "")) return false;
		for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
			if (BASES.has(texts[i] ?? "")) return true;
			if (mentions.some((m) => m.from === i && (m.family === "act" || m.family === "harm" || m.family === "say"))) return false;
		}
		return false;
	};
	return mentions.some(isKind) ? mentions.filter((m) => !isKind(m)) : mentions;
}
