import { expect, test } from "vitest";
import { codeArticle } from "../../../coding/code-article.js";
import { reader } from "../../strings/en/reader.js";
import { SAMPLE_ARTICLE } from "../../strings/sample-article.js";
import { ruleKeys } from "./rules.js";

const inWords = (rule: string) => ruleKeys(rule).map((key) => reader[key]);

test("a rule is said by what it comes to, with how a day is reckoned and the steps it takes", () => {
	expect(inWords("role.verb-subject+of")).toEqual(["subject of the verb", "by way of the word it belongs to"]);
	expect(inWords("days.shared:days.clause:date.near-weekday")).toEqual([
		"the day of an act beside it",
		"counted from the day of publication",
	]);
	expect(inWords("days.clause:date.weekday-past")).toEqual(["the day named in the same clause", "the weekday nearest to publication"]);
	expect(inWords("place.unlisted_near")).toEqual(["not in the gazetteer; taken for a place by the words around it"]);
	expect(inWords("figure.stands.held")).toEqual(["a quantity that stands, not an act"]);
});

test("one that is not known says nothing of itself", () => {
	expect(ruleKeys("unheard.of")).toEqual([]);
	expect(ruleKeys("")).toEqual([]);
	expect(ruleKeys("place.on+toString")).toEqual(["rule-place-best"]);
});

test("every rule of an article is said in words", () => {
	const rules = codeArticle({ id: "sample", ...SAMPLE_ARTICLE }).claims.flatMap(({ why }) => why.map(({ rule }) => rule));
	expect([...new Set(rules)].filter((rule) => rule !== "none" && ruleKeys(rule).length === 0)).toEqual([]);
});
