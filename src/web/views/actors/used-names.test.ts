import { expect, test } from "vitest";
import { usedNamesOf } from "./used-names.js";

const USED = [
	{ outlet: "a", name: "قوات النظام", claims: 5 },
	{ outlet: "a", name: "لقوات النظام", claims: 3 },
	{ outlet: "a", name: "النظام", claims: 1 },
	{ outlet: "b", name: "للجيش السوري", claims: 4 },
	{ outlet: "b", name: "الجيش السوري", claims: 1 },
	{ outlet: null, name: "جيش الأسد", claims: 1 },
];

test("outlets stand beside names, without attached particles", () => {
	const { names, rows, all } = usedNamesOf(USED, 2);
	expect(names).toEqual(["قوات النظام", "الجيش السوري"]);
	expect(rows).toEqual([
		{ outlet: "a", total: 9, counts: [8, 0], others: 1 },
		{ outlet: "b", total: 5, counts: [0, 5], others: 0 },
		{ outlet: null, total: 1, counts: [0, 0], others: 1 },
	]);
	expect(all).toEqual({ outlet: null, total: 15, counts: [8, 5], others: 2 });
});

test("nothing gives nothing", () => {
	expect(usedNamesOf([], 5)).toEqual({ names: [], rows: [], all: { outlet: null, total: 0, counts: [], others: 0 } });
});
