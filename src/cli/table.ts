import { KIND_LABELS } from "../schemes/labels.js";
import type { Claim, CodedArticle } from "../schemes/record.js";
import type { Speech } from "./strings.js";
import { columns, isolate, pad, paint, type Screen, type Style, wrap } from "./terminal.js";
import { confidenceOf, meanConfidence, modalityText, percent, rowsOf, typeText } from "./wording.js";

const PERCENT_WIDTH = 4;
const SHAKY = 0.5;

/** A coded article for people: its title, then a card for each claim. */
export function articleTable({ article, claims }: CodedArticle, speech: Speech, screen: Screen): string {
	const lines = [paint(screen, "grey", "─".repeat(screen.width))];
	for (const line of wrap(isolate(article.title || article.id), screen.width)) lines.push(paint(screen, "bold", line));
	const count = isolate(speech.counted(claims.length, "claims"));
	const facts = [
		isolate(article.id),
		article.outlet ? isolate(article.outlet) : "",
		article.published ? isolate(article.published.slice(0, 10)) : "",
		count,
	];
	lines.push(paint(screen, "grey", facts.filter(Boolean).join(" · ")), "");
	if (claims.length === 0) lines.push(`  ${speech.word("noClaims")}`, "");
	for (const claim of claims) lines.push(...claimCard(claim, speech, screen), "");
	return `${lines.join("\n")}\n`;
}

/** One claim: what it is, then a line for each field that says something, each with its confidence, then the words. */
export function claimCard(claim: Claim, speech: Speech, screen: Screen): string[] {
	const rows = rowsOf(claim, speech);
	const names = [...rows.map((row) => speech.word(row.name)), speech.word("words")];
	const labelWidth = Math.max(...names.map(columns)) + 2;
	const lines = [claimHeading(claim, speech, screen)];
	const add = (name: string, mark: string, value: string, style: Style | null) => {
		const room = Math.max(20, screen.width - 4 - labelWidth - PERCENT_WIDTH - 2);
		wrap(value, room).forEach((part, i) => {
			const shown = style ? paint(screen, style, part) : part;
			const label = paint(screen, "grey", pad(i === 0 ? name : "", labelWidth));
			lines.push(`    ${label}${paint(screen, "grey", pad(i === 0 ? mark : "", PERCENT_WIDTH))}  ${shown}`);
		});
	};
	for (const row of rows) {
		const confidence = confidenceOf(claim, row.fields);
		add(
			speech.word(row.name),
			confidence === null ? "" : percent(confidence),
			row.value,
			confidence !== null && confidence < SHAKY ? "yellow" : null,
		);
	}
	for (const [i, { quote }] of claim.quotes.entries()) add(i === 0 ? speech.word("words") : "", "", isolate(`«${quote}»`), "cyan");
	return lines;
}

/** What a claim is: type, kind, modality, mean confidence, id. */
export function claimHeading(claim: Claim, speech: Speech, screen: Screen): string {
	const modality = claim.modality === "occurred" ? modalityText(claim, speech) : paint(screen, "yellow", modalityText(claim, speech));
	const confidence = `${speech.word("confidence")} ${isolate(percent(meanConfidence(claim)))}`;
	const facts = [speech.label(KIND_LABELS, claim.kind), modality, confidence].join(" · ");
	return `  ${paint(screen, "bold", typeText(claim, speech))}  ${paint(screen, "grey", isolate(claim.id))}  ${facts}`;
}
