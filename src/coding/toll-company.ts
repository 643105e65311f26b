import { PREPOSITION } from "../arabic/particles.js";
import { isPlural } from "../arabic/plurals.js";
import { IN_COMPANY } from "../arabic/tallies.js";
import type { TollKey } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Clause } from "./clauses.js";
import { isActBetween } from "./days.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import { ONE, stemOf, sum, type TollLine } from "./toll-numbers.js";

/** The entry of words for security forces, which name them together: الشرطة. */
const FORCES = "security_forces";

/**
 * Whether people stand under the number of those right before them: behind "and", where both have the article (عدد من الضباط والموظفين، أربعة عناصر من الجيش والشرطة) or
 * whoever has them all behind them (العشرات من قيادات وعناصر التنظيم), or as a second word for the same ones (طفلين قاصرين).
 */
export function isUnderNumber(phrase: Phrase, phrases: readonly Phrase[], parsed: Parsed): boolean {
	const { texts } = parsed.sentence;
	if (phrase.number !== null) return false;
	const many = isPlural(stemOf(phrase.head, texts[phrase.head.to - 1] ?? ""));
	if (!phrase.conj) {
		const before = phrase.index > 0 ? phrases[phrase.index - 1] : undefined;
		return (
			many && before?.number != null && before.to === phrase.from && phrase.prep === null && phrase.sort !== "nisba" && !phrase.definite
		);
	}
	const first = phrase.joined >= 0 ? phrases[phrase.joined] : undefined;
	if (!first) return many && isBesideCounted(phrase, parsed);
	if ((first.number?.range[0] ?? 0) < 2) return false;
	if (!first.definite || !phrase.definite) return many && isOfOneBody(first, phrase, texts);
	return many || phrase.head.unit.entry.id === FORCES;
}

/** "العشرات من القياديين وعناصر التنظيم": behind "of", two words for people whom one body has. */
function isOfOneBody(first: Phrase, { head, owned }: Phrase, texts: readonly string[]): boolean {
	return texts[first.head.from - 1] === PREPOSITION.from && (owned.length > 0 || head.enclitic !== "");
}

/** "عدد من قيادات وعناصر الميليشيا": behind a counted noun that no lexicon has as people's. */
function isBesideCounted({ from, head, owned }: Phrase, { numbers, sentence: { texts } }: Parsed): boolean {
	if (texts[from - 2] !== PREPOSITION.from || (owned.length === 0 && head.enclitic === "")) return false;
	return numbers.some((n) => n.to === from - 2 && (n.range[0] ?? 0) >= 2);
}

/** "قتل القيادي مع ثلاثة من مرافقيه": those counted who were with whom a word of harm befalls, with no act between. */
export function company({ trigger, from, to }: Clause, end: number, phrases: readonly Phrase[], parsed: Parsed): Phrase | undefined {
	const { texts } = parsed.sentence;
	return phrases.find(
		(p) =>
			p.number !== null &&
			p.from > trigger.from &&
			p.from >= from &&
			p.to <= to &&
			p.from - 1 >= end &&
			IN_COMPANY.has(texts[p.from - 1] ?? "") &&
			(p.sort === "person" || (p.sort === "actor" && p.head.unit.sense.kind === "generic")) &&
			!isActBetween(parsed.mentions, Math.max(trigger.to, end), p.from),
	);
}

/** Those whom an act is done to with those counted who were with them: اغتالوا فلانا رفقة اثنين من عناصره. */
export function withCompany(line: TollLine | null, key: TollKey, act: Act, phrases: readonly Phrase[], parsed: Parsed): TollLine | null {
	for (const clause of act.clauses) {
		const together = company(clause, line?.to ?? clause.trigger.to, phrases, parsed);
		if (!together?.number) continue;
		const { range } = together.number;
		// Somebody named is one.
		const first: TollLine = line ?? { ...NOBODY, key, from: clause.trigger.from, to: clause.trigger.to, groups: new Map() };
		return { ...first, total: sum(first.total, range), to: Math.max(first.to, together.to) };
	}
	return line;
}

const NOBODY = { total: ONE, vague: false, rule: "toll.patients" } as const;
