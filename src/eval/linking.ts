// `npm run eval -- linking`: codes the articles that an independent monitor cites, links their claims in order of publication and holds
// the pairs of articles that came together against those that the monitor cites for one incident.
import { existsSync, readFileSync } from "node:fs";
import { codeArticle } from "../coding/code-article.js";
import { type ClaimToLink, toLink } from "../linking/claim.js";
import type { Article } from "../schemes/record.js";
import { Linked } from "./linked.js";

interface Cited extends Article {
	readonly incidents: readonly number[];
}

export interface Coded {
	readonly article: Cited;
	readonly claims: readonly ClaimToLink[];
}

export function codeCited(file: string): Coded[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => {
			const article = JSON.parse(line) as Cited;
			const { id, title, text, published, outlet, url } = article;
			const { claims } = codeArticle({ id, title, text, published, outlet, url });
			return {
				article,
				claims: claims.flatMap((claim) => (claim.kind === "figure" ? [] : [toLink(claim, article, { id: `${id}/${claim.id}` })])),
			};
		})
		.sort((a, b) => ((a.article.published ?? "") < (b.article.published ?? "") ? -1 : 1));
}

export function linkAll(all: readonly Coded[]): Linked {
	const linked = new Linked();
	for (const { claims } of all) for (const claim of claims) linked.add(claim);
	return linked;
}
void existsSync;
