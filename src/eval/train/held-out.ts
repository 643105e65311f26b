import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimsOf } from "../../coding/code-article.js";
import { inherit } from "../../coding/inherit.js";
import type { Judge, Learnt } from "../../coding/judge/model.js";
import { HERITAGES, type Heritage } from "../../coding/judge/shared.js";
import { scored } from "../scorer.js";
import { type Judging, type Kind, kept } from "./claims.js";
import { learnHeritage, learntOf } from "./heritage.js";
import { FOLDS, type Lesson } from "./lessons.js";

/** What each fold is judged by: learned from the other folds. */
export interface HeldOut extends Omit<Judging, "claim"> {
	readonly claims: readonly Readonly<Record<Kind, Judge>>[];
}

/** Which articles are scored together. */
const SETS = { "gold/tune": (lesson: Lesson) => lesson.tune, "labelled articles": (lesson: Lesson) => !lesson.tune } as const;

/**
 * Codes every article by what was learned from other outlets alone and prints what the shared scorer says of it: what the whole coder is worth on outlets
 * that it does not know. Shared by all folds are the three thresholds and what the articles learned from were themselves read with; rules and lexicons were made
 * with `gold/tune` at hand.
 */
export function printHeldOut(all: readonly Lesson[], { claims, ...judging }: HeldOut): void {
	const coded = new Map<Lesson, string>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const judge: Judging = { ...judging, claim: claims[fold] as HeldOut["claims"][number] };
		const others = all.filter((lesson) => lesson.fold !== fold);
		const inherited = learnHeritage(others, judge, true);
		const models = Object.fromEntries(HERITAGES.map((what) => [what, learntOf(inherited[what])])) as Record<Heritage, Learnt>;
		for (const lesson of all) {
			if (lesson.fold !== fold || lesson.own) continue;
			const { drafts } = kept(lesson, judge);
			inherit(drafts, models);
			const { article } = lesson.gold;
			coded.set(lesson, JSON.stringify({ article: { id: article.id }, claims: claimsOf(lesson.reading, article.title, drafts) }));
		}
	}
	for (const [name, isOf] of Object.entries(SETS)) {
		const lessons = [...coded.keys()].filter(isOf);
		const scratch = mkdtempSync(join(tmpdir(), "rasd-held-out-"));
		try {
			const golds = join(scratch, "gold");
			mkdirSync(golds);
			lessons.forEach(({ gold }, i) => {
				writeFileSync(join(golds, `${i}.json`), JSON.stringify(gold));
			});
			const lines = join(scratch, "coded.jsonl");
			writeFileSync(lines, lessons.map((lesson) => `${coded.get(lesson)}\n`).join(""));
			console.log(`\n== ${name}, each by what was learned from other outlets\n${scored(golds, lines, [])}`);
		} finally {
			rmSync(scratch, { recursive: true });
		}
	}
}
