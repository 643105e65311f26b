import { TRUST } from "./weights.js";

/** Rule of a field that the article leaves open. */
export const OPEN = "none";

/** Rules that take a value from elsewhere in the article, not from the words that tell the claim. */
const INFERRED =
	/^(?:doer|target\.(?:shared|opponent|usual)|place\.shared|days\.(?:shared|heading|neighbour|background|said)|modality\.told|speaker)/;

/** What is known of a rule: whether it infers, and how far the values that it gives can be trusted. */
export class Rule {
	readonly inferred: boolean;
	private readonly shares = new Map<string, number>();

	constructor(private readonly name: string) {
		this.inferred = INFERRED.test(name);
	}

	/**
	 * How often a value that the rule gives a field is right, 0–1: the share measured on coded articles, by field and rule, then
	 * by the rule's beginning, then by field alone.
	 */
	trustIn(field: string): number {
		let share = this.shares.get(field);
		if (share === undefined) {
			share = shareOf(field, this.name);
			this.shares.set(field, share);
		}
		return share;
	}
}

/** Rules met before: rules are few, values many. */
const rules = new Map<string, Rule>();

/** What is known of the rule of a name. */
export function ruleOf(name: string): Rule {
	let rule = rules.get(name);
	if (!rule) {
		rule = new Rule(name);
		rules.set(name, rule);
	}
	return rule;
}

function shareOf(field: string, rule: string): number {
	return TRUST[keyOf(field, rule)] ?? TRUST[keyOf(field, rule.split("+")[0] as string)] ?? TRUST[field] ?? 0.5;
}

/** The key under which a rule's share is kept: what it names behind a colon is left out. */
export function keyOf(field: string, rule: string): string {
	return `${field}:${rule.split(":")[0]}`;
}
