import { type EventType, familyOf } from "../../schemes/codebook.js";
import type { Draft } from "../draft.js";

/** In which of the stretches between some edges a number lies, from 0. */
export function bucket(n: number, edges: readonly number[]): number {
	let k = 0;
	while (k < edges.length && n > (edges[k] as number)) k++;
	return k;
}

/** The family of a draft's type; figures and statements are one each. */
export function familyIn(draft: Draft): string {
	return draft.kind === "event" ? familyOf(draft.type.value as EventType) : draft.kind;
}
