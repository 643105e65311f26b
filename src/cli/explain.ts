import { Command } from "commander";
import { codeArticle, embeddedGazetteer } from "../coding/code-article.js";
import { readArticles } from "../intake/articles.js";
import { loadImported } from "../intake/gazetteer-store.js";
import type { Article, Claim, CodedArticle } from "../schemes/record.js";
import { marked } from "./marked.js";
import { dataOption, examples, langOption, publishedOption } from "./options.js";
import { type Lang, Speech } from "./strings.js";
import { claimHeading } from "./table.js";
import { columns, isolate, pad, paint, type Screen, screenOf, wrap } from "./terminal.js";
import { confidenceOf, percent, rowsOf } from "./wording.js";

interface ExplainFlags {
	readonly claim?: string;
	readonly id?: string;
	readonly published?: string;
	readonly data: string;
	readonly lang: Lang;
}

/** `rasd explain`: the text with what was found in it, and why each claim says what it says. */
export function explainCommand(): Command {
	return new Command("explain")
		.description("show what was found in an article, and for each value of a claim the rule and the words behind it")
		.argument("<path>", "a file with an article, or - for standard input")
		.option("--claim <id>", "this claim only, as in c3")
		.option("--id <id>", "this article only, where the file has several")
		.addOption(publishedOption())
		.addOption(dataOption())
		.addOption(langOption())
		.addHelpText(
			"after",
			examples([
				["rasd explain article.txt --published 2024-03-31", "everything in an article"],
				["rasd explain article.txt --claim c3", "one claim"],
				["rasd explain articles.jsonl --id 1021 | less -R", "one article of many"],
			]),
		)
		.action(async (path: string, flags: ExplainFlags) => {
			process.exitCode = await explain(path, flags);
		});
}

async function explain(path: string, flags: ExplainFlags): Promise<number> {
	const speech = new Speech(flags.lang);
	const screen = screenOf(process.stdout, process.env);
	const gazetteer = embeddedGazetteer().with(loadImported(flags.data));
	let faults = 0;
	let shown = 0;
	for await (const item of readArticles([path], { published: flags.published ?? null })) {
		if ("fault" in item) {
			faults++;
			console.error(`${speech.word("error")}: ${speech.fault(item.fault)}`);
			continue;
		}
		if ("remark" in item) continue;
		if (flags.id && item.article.id !== flags.id) continue;
		const coded = codeArticle(item.article, { gazetteer });
		const claims = coded.claims.filter((claim) => !flags.claim || claim.id === flags.claim);
		if (flags.claim && claims.length === 0)
			throw new Error(`${item.article.id} has no claim ${flags.claim}; it has ${coded.claims.map(({ id }) => id).join(", ") || "none"}`);
		process.stdout.write(explanation(item.article, coded, claims, speech, screen));
		shown++;
	}
	if (flags.id && shown === 0) throw new Error(`${path} has no article ${flags.id}`);
	return faults > 0 ? 1 : 0;
}

/** The article's text with the words behind the claims marked, then the claims, value by value. */
export function explanation(article: Article, coded: CodedArticle, claims: readonly Claim[], speech: Speech, screen: Screen): string {
	const lines = [...marked(article, claims, screen), ""];
	if (claims.length === 0) lines.push(`  ${speech.word("noClaims")}`, "");
	for (const claim of claims) lines.push(...reasons(claim, speech, screen), "");
	for (const note of coded.notes) lines.push(paint(screen, "grey", `${speech.word("note")}: ${note.code}: ${note.message}`));
	return `${lines.join("\n")}\n`;
}

/** A claim, and under each of its fields what it rests on: the rule, the words and where they stand, stated or inferred. */
function reasons(claim: Claim, speech: Speech, screen: Screen): string[] {
	const lines = [claimHeading(claim, speech, screen)];
	const told = new Set<string>();
	const given = new Set<string>();
	const because = (fields: readonly string[]) => {
		for (const why of claim.why) {
			if (!fields.includes(why.field)) continue;
			told.add(why.field);
			if (why.words.length === 0) continue;
			const words = why.words
				.map(({ quote, in: part, from, to }) => `${isolate(`«${quote}»`)} ${isolate(`${part} ${from}–${to}`)}`)
				.join("  ");
			const how = speech.word(why.stated ? "stated" : "inferred");
			const value = why.value === "" ? "" : `${isolate(why.value)}  `;
			const text = `${value}${isolate(why.rule)}  ${how}  ${words}`;
			// The first and the last day often rest on the same words.
			if (given.has(`${fields[0]} ${text}`)) continue;
			given.add(`${fields[0]} ${text}`);
			for (const [i, line] of wrap(text, screen.width - 10).entries())
				lines.push(paint(screen, "grey", `      ${i === 0 ? "· " : "    "}${line}`));
		}
	};
	because(["type", "kind"]);
	lines.push(`    ${speech.word("modality")}`);
	because(["modality"]);
	const rows = rowsOf(claim, speech);
	const width = Math.max(...rows.map((row) => columns(speech.word(row.name)))) + 2;
	for (const row of rows) {
		const confidence = confidenceOf(claim, row.fields);
		const value = wrap(row.value, Math.max(20, screen.width - width - 10)).join(`\n${" ".repeat(width + 10)}`);
		lines.push(`    ${pad(speech.word(row.name), width)}${pad(confidence === null ? "" : percent(confidence), 4)}  ${value}`);
		because(row.fields);
	}
	const others = new Set(claim.why.filter(({ words }) => words.length > 0).map(({ field }) => field));
	for (const field of told) others.delete(field);
	for (const field of others) {
		lines.push(`    ${field}`);
		because([field]);
	}
	return lines;
}
