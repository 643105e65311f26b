import { claimsOf } from "../../coding/code-article.js";
import { inherit } from "../../coding/inherit.js";
import type { Learnt } from "../../coding/judge/model.js";
import { HERITAGES, type Heritage } from "../../coding/judge/shared.js";
import { keyOf } from "../../coding/judge/trust.js";
import { isValueRight, pair } from "../match.js";
import { type Judging, kept } from "./claims.js";
import { type Inherited, learntOf } from "./heritage.js";
import type { Lesson } from "./lessons.js";

/** Values seen that make a share worth half of what is measured. */
const DOUBT = 4;

/** How often a value is right by field and rule, among the claims that the gold has; `claim` and `type` among all. */
export function learnTrust(all: readonly Lesson[], judging: Judging, inherited: Inherited): Record<string, number> {
	const models = Object.fromEntries(HERITAGES.map((what) => [what, learntOf(inherited[what])])) as Record<Heritage, Learnt>;
	const counts = new Map<string, { n: number; right: number }>();
	const count = (key: string, right: boolean) => {
		const c = counts.get(key) ?? { n: 0, right: 0 };
		counts.set(key, { n: c.n + 1, right: c.right + (right ? 1 : 0) });
	};
	for (const lesson of all) {
		const { drafts } = kept(lesson, judging);
		inherit(drafts, models);
		const claims = claimsOf(lesson.reading, lesson.gold.article.title, drafts);
		const found = pair(lesson.gold, claims);
		for (const one of claims) {
			const gold = found.get(one);
			for (const { field, value, rule } of one.why) {
				if (!gold && field !== "type") continue;
				const right = gold ? isValueRight(field, value, one, gold) : false;
				count(field, right);
				count(keyOf(field, rule), right);
				if (rule.includes("+")) count(keyOf(field, rule.split("+")[0] as string), right);
			}
		}
	}
	const share = (key: string, prior: number) => {
		const { n, right } = counts.get(key) as { n: number; right: number };
		return Math.round(((right + DOUBT * prior) / (n + DOUBT)) * 100) / 100;
	};
	return Object.fromEntries(
		[...counts.keys()].sort().map((key) => {
			const [field = ""] = key.split(":");
			return [key, share(key, key === field ? 0.5 : share(field, 0.5))];
		}),
	);
}
