import { claimsOf, embeddedGazetteer, embeddedLanguage, readTellings } from "../src/coding/code-article.js";
import type { Draft } from "../src/coding/draft.js";
import { type Reading, readWords } from "../src/coding/words.js";
import type { Claim } from "../src/schemes/record.js";

/** What the rules read of a text published on a day, with every part that they give and none that is only likely; nothing is judged. */
export function readByRules(text: string, published: string): { readonly reading: Reading; readonly drafts: readonly Draft[] } {
	const reading = readWords("", text, embeddedLanguage());
	const weigh = (_part: unknown, _draft: unknown, _values: unknown, given: boolean) => (given ? 1 : 0);
	return { reading, drafts: readTellings(reading, published, embeddedGazetteer(), null, weigh).drafts };
}

/** The same as claims. */
export function claimsByRules(text: string, published: string): readonly Claim[] {
	const { reading, drafts } = readByRules(text, published);
	return claimsOf(reading, "", drafts);
}

/** The events that a text tells, as the rules read them before anything is judged: "type doers > targets", `[d]` where denied. */
export function eventsByRules(text: string): string[] {
	const { drafts } = readByRules(text, "2016-03-10");
	const ids = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).join(",");
	return drafts
		.filter(({ kind }) => kind === "event")
		.map(({ type, initiators, supporters, targets, modality }) =>
			[
				`${type.value}${modality.value === "denied" ? " [d]" : ""}`,
				`${ids(initiators)}${supporters.length > 0 ? ` with ${ids(supporters)}` : ""}`,
				`> ${ids(targets)}`,
			]
				.join(" ")
				.replace(/ +/g, " ")
				.trim(),
		);
}
