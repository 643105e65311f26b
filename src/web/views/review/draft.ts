// A claim while a person mends or makes it.
import type { Kind } from "../../../schemes/codebook.js";
import type { CorrectableField } from "../../../schemes/decision.js";
import { type Claim, claimSchema, type Quote, type Range } from "../../../schemes/record.js";

/** A line of a claim on the page: one field, or two that are one thing to people. */
export const LINES = [
	"type",
	"modality",
	"value",
	"toll",
	"count",
	"initiators",
	"supporters",
	"targets",
	"objects",
	"means",
	"places",
	"days",
	"attribution",
	"quotes",
] as const;
export type Line = (typeof LINES)[number];

const NOT_OF: Readonly<Record<Kind, ReadonlySet<Line>>> = {
	event: new Set(["value"]),
	statement: new Set(["value", "toll", "count", "objects", "means"]),
	figure: new Set(["toll", "count"]),
};

/** The lines that a kind of claim has. */
export function linesOf(kind: Kind): readonly Line[] {
	return LINES.filter((line) => !NOT_OF[kind].has(line));
}

/** The fields that a line stands for. */
export function fieldsOf(line: Line): readonly CorrectableField[] {
	return line === "days" ? ["from", "to"] : line === "value" ? ["value", "unit"] : [line];
}

/** A claim of which any field may stand for the while. */
export type Draft = Claim;

/** Whether two values of a field are the same: an order of keys is none. */
function isSame(a: unknown, b: unknown): boolean {
	return stable(a) === stable(b);
}

function stable(value: unknown): string {
	return JSON.stringify(value, (_, each) =>
		typeof each === "object" && each !== null && !Array.isArray(each)
			? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
			: each,
	);
}

/** The fields of a draft that are not as they were, with their new values. */
export function changesOf(before: Draft, draft: Draft): Partial<Record<CorrectableField, unknown>> {
	const changes: Partial<Record<CorrectableField, unknown>> = before.kind === draft.kind ? {} : { kind: draft.kind };
	for (const line of linesOf(draft.kind))
		for (const field of fieldsOf(line)) {
			const [old, given] = [before, draft].map((claim) => (claim as unknown as Record<string, unknown>)[field]);
			if (!isSame(old, given)) changes[field] = given;
		}
	return changes;
}

/** A range whose least is more than its most. */
export function isTurned([min, max]: Range): boolean {
	return min !== null && max !== null && min > max;
}

/** The lines of a draft that cannot stand so: against the codebook, days or ranges that end before they begin, a claim without words. */
export function faultsOf(draft: Draft): ReadonlySet<Line> {
	const faults = new Set<Line>();
	const parsed = claimSchema.safeParse(draft);
	if (!parsed.success)
		for (const { path } of parsed.error.issues) {
			const line = LINES.find((each) => fieldsOf(each).includes(path[0] as CorrectableField));
			faults.add(line ?? "type");
		}
	if (draft.from !== null && draft.to !== null && draft.from > draft.to) faults.add("days");
	if (draft.kind === "event") {
		const ranges = Object.values(draft.toll).flatMap((line) => (line ? Object.values(line) : []));
		if (ranges.some((range) => range && isTurned(range))) faults.add("toll");
		if (draft.count && isTurned(draft.count)) faults.add("count");
	}
	if (draft.kind === "figure" && (isTurned(draft.value) || (draft.value[0] === null && draft.value[1] === null))) faults.add("value");
	return faults;
}

/** A claim of which nothing is known but its words. */
export function emptyDraft(kind: Kind, quotes: readonly Quote[]): Draft {
	const common = {
		id: "new",
		quotes: [...quotes],
		modality: "occurred" as const,
		initiators: [],
		supporters: [],
		targets: [],
		places: [],
		from: null,
		to: null,
		attribution: [],
		confidence: {},
		why: [],
	};
	switch (kind) {
		case "event":
			return { ...common, kind, type: "other", objects: [], means: [], toll: {}, count: null };
		case "statement":
			return { ...common, kind, type: "announce" };
		case "figure":
			return { ...common, kind, type: "other", objects: [], means: [], value: [null, null], unit: "" };
	}
}

/** A draft as a claim of a kind: with what both kinds have, the rest and the type as in `base`. */
export function turnedInto(kind: Kind, draft: Draft, base: Draft = emptyDraft(kind, [])): Draft {
	const { type: _, kind: __, ...kept } = draft;
	return { ...base, ...Object.fromEntries(Object.entries(kept).filter(([field]) => field in base)) } as Draft;
}

/** A draft as the server takes a missed claim: without what the coder says of itself. */
export function missedOf({ id: _id, confidence: _confidence, why: _why, ...claim }: Draft): Omit<Draft, "id" | "confidence" | "why"> {
	return claim;
}
