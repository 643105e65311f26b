import { expect, test } from "vitest";
import { everyMonth, wordsByActor } from "./monthly.js";

const month = (name: string, articles: number) => ({ month: name, articles, claims: 0, copies: 0 });

test("months without anything stand between the others", () => {
	expect(everyMonth([month("2023-11", 2), month("2024-02", 1)]).map(({ month: name, articles }) => [name, articles])).toEqual([
		["2023-11", 2],
		["2023-12", 0],
		["2024-01", 0],
		["2024-02", 1],
	]);
	expect(everyMonth([])).toEqual([]);
});

test("of very many months the latest stand", () => {
	const all = everyMonth([month("1970-01", 1), month("2024-02", 1)]);
	expect(all).toHaveLength(120);
	expect(all.at(-1)?.month).toBe("2024-02");
});

test("words stand by actor, the most used first", () => {
	const words = [
		{ actor: "isis", name: "داعش", claims: 2 },
		{ actor: "syrian_army", name: "قوات النظام", claims: 1 },
		{ actor: "syrian_army", name: "الجيش السوري", claims: 4 },
	];
	expect(wordsByActor(words)).toEqual([
		{
			actor: "syrian_army",
			claims: 5,
			words: [
				{ name: "الجيش السوري", claims: 4 },
				{ name: "قوات النظام", claims: 1 },
			],
		},
		{ actor: "isis", claims: 2, words: [{ name: "داعش", claims: 2 }] },
	]);
});
