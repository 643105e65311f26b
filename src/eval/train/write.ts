import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Weights } from "../../coding/judge/model.js";
import type { PartModels } from "../../coding/judge/part-judges.js";
import { HERITAGES } from "../../coding/judge/shared.js";
import type { Grown } from "../../coding/judge/trees.js";
import type { Kind } from "./claims.js";
import type { Inherited } from "./heritage.js";

const TARGET = fileURLToPath(new URL("../../../src/coding/judge/weights.ts", import.meta.url));

export function write(
	retold: Grown,
	least: number,
	events: Grown,
	claim: Record<Exclude<Kind, "event">, Weights>,
	thresholds: Record<Kind, number>,
	inherited: Inherited,
	parts: PartModels,
	trust: Record<string, number>,
): void {
	const table = (weights: Weights) =>
		`{\n${Object.entries(weights)
			.map(([name, weight]) => `\t\t\t${JSON.stringify(name)}: ${weight},\n`)
			.join("")}\t\t}`;
	const forest = ({ bias, tests, trees, worth }: Grown) =>
		`{\n\t\tbias: ${bias},\n\t\ttests: ${JSON.stringify(tests)},\n\t\ttrees: ${JSON.stringify(trees)},\n\t\tworth: ${JSON.stringify(worth)},\n\t}`;
	const lines = [
		"// Written by `npm run train`. Do not edit.",
		'import type { Weights } from "./model.js";',
		'import type { Grown } from "./trees.js";',
		"",
		"/** Whether a telling tells again an act told before. */",
		`export const RETOLD_WEIGHTS: { readonly least: number; readonly grown: Grown } = {\n\tleast: ${least},\n\tgrown: ${forest(retold)},\n};`,
		"",
		"/** Whether a folded event is a claim. */",
		`export const EVENT_WEIGHTS: { readonly least: number; readonly grown: Grown } = {\n\tleast: ${thresholds.event},\n\tgrown: ${forest(events)},\n};`,
		"",
		"/** Whether a figure or statement is a claim. */",
		`export const CLAIM_WEIGHTS: Readonly<Record<"figure" | "statement", { readonly least: number; readonly weights: Weights }>> = {\n${(["figure", "statement"] as const).map((kind) => `\t${kind}: {\n\t\tleast: ${thresholds[kind]},\n\t\tweights: ${table(claim[kind])},\n\t},\n`).join("")}};`,
		"",
		"/** Whether an act shares its day, its doer or its place with another act of the article. */",
		`export const INHERITED_WEIGHTS: Readonly<Record<"days" | "doers" | "places" | "targets", { readonly least: number; readonly grown: Grown }>> = {\n${HERITAGES.map((what) => `\t${what}: {\n\t\tleast: ${inherited[what].least},\n\t\tgrown: ${forest(inherited[what].grown)},\n\t},\n`).join("")}};`,
		"",
		"/** Whether something named in its sentence has a part in an act. */",
		`export const PART_WEIGHTS: Readonly<Record<"doer" | "target" | "object" | "means", Weights>> = {\n${(["doer", "target", "object", "means"] as const).map((part) => `\t${part}: ${table(parts[part])},\n`).join("")}};`,
		"",
		"/** Whether an act was at a place that its sentence names. */",
		`export const PLACE_WEIGHTS: Grown = ${forest(parts.place)};`,
		"",
		"/** How often a value is right, by field and the rule that gave it. */",
		`export const TRUST: Readonly<Record<string, number>> = {\n${Object.entries(trust)
			.map(([key, share]) => `\t${JSON.stringify(key)}: ${share},\n`)
			.join("")}};`,
		"",
	];
	writeFileSync(TARGET, lines.join("\n"));
}
