import { TRUST } from "./weights.js";

/** Rule of a field that the article leaves open. */
export const OPEN = "none";

/**
 * How often a value that a rule gives is right, 0–1: the share measured on coded articles, by field and rule, then by the
 * rule's beginning, then by field alone.
 */
export function trustIn(field: string, rule: string): number {
	let known = shares.get(field);
	if (!known) {
		known = new Map();
		shares.set(field, known);
	}
	let share = known.get(rule);
	if (share === undefined) {
		share = shareOf(field, rule);
		known.set(rule, share);
	}
	return share;
}

/** Shares looked up before, by field and rule: rules are few, values many. */
const shares = new Map<string, Map<string, number>>();

function shareOf(field: string, rule: string): number {
	return TRUST[keyOf(field, rule)] ?? TRUST[keyOf(field, rule.split("+")[0] as string)] ?? TRUST[field] ?? 0.5;
}

/** The key under which a rule's share is kept: what it names behind a colon is left out. */
export function keyOf(field: string, rule: string): string {
	return `${field}:${rule.split(":")[0]}`;
}
