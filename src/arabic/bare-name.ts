import { analyses } from "./clitics.js";
import { fold } from "./letters.js";

/**
 * A name without the particles that a sentence attached to it: للجيش السوري is الجيش السوري, وقوات النظام is قوات النظام. Particles before the article go;
 * before a bare noun they go where the rest is one of `others`, with or without its articles, for و of وزارة belongs to the word.
 */
export function bareName(written: string, others: ReadonlySet<string>): string {
	const [first = "", ...rest] = written.trim().split(/\s+/u);
	for (const { proclitics, definite, enclitic } of analyses(fold(first))) {
		if (proclitics === "" || enclitic !== "") continue;
		// With ل the article loses its alef: للجيش.
		const after = first.slice(proclitics.length);
		const bare = [definite && after.startsWith("ل") ? `ا${after}` : after, ...rest].join(" ");
		if (others.has(bare) || others.has(withoutArticles(bare)) || (definite && bare.startsWith("ال"))) return bare;
	}
	return written.trim();
}

/** قوات الأسد as lexicons have it: قوات أسد. */
function withoutArticles(name: string): string {
	return name
		.split(" ")
		.map((word) => (word.startsWith("ال") ? word.slice(2) : word))
		.join(" ");
}
