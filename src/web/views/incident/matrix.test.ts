import { expect, test } from "vitest";
import { type Incident, matrixOf, sourcesOf } from "./matrix.js";

type Given = Pick<Incident, "claimList" | "articleList" | "view">;

function claim(id: number, article: string, more: object): unknown {
	return {
		id,
		article,
		claim: {
			kind: "event",
			type: "shelling",
			modality: "occurred",
			initiators: [],
			targets: ["civilians"],
			places: [{ name: "سرمين", admin1: "SY-ID", gazetteerId: "gn1" }],
			from: "2023-10-12",
			to: "2023-10-12",
			toll: {},
			why: [],
			...more,
		},
	};
}

const INCIDENT = {
	articleList: [
		{ id: "a", copyOf: null },
		{ id: "b", copyOf: null },
		{ id: "copy", copyOf: "a" },
		{ id: "denial", copyOf: null },
	],
	claimList: [
		claim(4, "denial", { modality: "denied" }),
		claim(3, "copy", { toll: { killed: { total: [3, 3], children: [2, 2] } } }),
		claim(2, "b", { toll: { killed: { total: [5, 5] } }, initiators: ["syrian_army"] }),
		claim(1, "a", {
			toll: { killed: { total: [3, 3] } },
			why: [
				{ field: "toll", value: "killed", words: [{ quote: "مقتل ثلاثة" }, { quote: "ثلاثة" }], stated: true },
				{ field: "targets", value: "civilians", words: [{ quote: "مدنيين" }], stated: false },
				{ field: "targets", value: "children", words: [{ quote: "أطفال" }], stated: true },
			],
		}),
	],
	view: {
		contested: [
			{ what: "toll", claims: [] },
			{ what: "happened", claims: [] },
		],
		tolls: [
			{ key: "killed", group: null, contested: true },
			{ key: "killed", group: "children", contested: false },
		],
	},
} as unknown as Given;

const { sources, rows } = matrixOf(INCIDENT);
const row = (key: string) => rows.find((each) => each.key === key);

test("copies of a text are one source, the first to report first", () => {
	expect(sourcesOf(INCIDENT).map(({ id, claims }) => [id, claims.map((each) => each.id)])).toEqual([
		["a", [1, 3]],
		["b", [2]],
		["denial", [4]],
	]);
	expect(sources.map(({ id }) => id)).toEqual(["a", "b", "denial"]);
});

test("a row says whether its sources agree, differ, contest or stand alone", () => {
	expect(row("type")?.standing).toBe("agree");
	expect(row("modality")?.standing).toBe("contested");
	expect(row("initiators")?.standing).toBe("alone");
	expect(row("killed/")?.standing).toBe("contested");
	expect(row("killed/children")?.standing).toBe("alone");
	expect(row("injured/")).toBeUndefined();
});

test("sources that say other things without contesting differ", () => {
	const other = { ...INCIDENT, view: { ...INCIDENT.view, contested: [], tolls: [] } } as Given;
	expect(matrixOf(other).rows.find(({ key }) => key === "killed/")?.standing).toBe("differ");
});

test("a cell has each value once, with the claims that give it and the words it rests on", () => {
	expect(row("killed/")?.cells.map((cell) => cell.map(({ key, claims, words }) => [key, claims, words]))).toEqual([
		[["3–3", [1, 3], ["مقتل ثلاثة", "ثلاثة"]]],
		[["5–5", [2], []]],
		[],
	]);
});

test("words are those of the value, and what is inferred is said to be", () => {
	expect(row("targets")?.cells[0]).toMatchObject([{ key: "civilians", words: ["مدنيين"], claims: [1, 3] }]);
	const alone = matrixOf({ ...INCIDENT, claimList: INCIDENT.claimList.filter(({ id }) => id === 1) });
	expect(alone.rows.find(({ key }) => key === "targets")?.cells[0]?.[0]?.stated).toBe(false);
});
