// The coder's rules by what they come to for a reader.

/** Rules in words stand in the strings under `rule-…`; from the most particular to the most general. */
const KEYS = [
	["type.statement", "type-statement"],
	["type.said", "type-statement"],
	["type.harm", "type-harm"],
	["type.word", "type-word"],
	["type.from-the-air", "type-means"],
	["type.drone", "type-means"],
	["type.attack-means", "type-means"],
	["type.hit", "type-means"],
	["type", "type-word"],
	["modality.told", "modality-told"],
	["modality.word", "modality-word"],
	["modality.negated", "modality-negated"],
	["modality.future", "modality-future"],
	["modality", "modality-cue"],
	["role.verb-subject", "subject"],
	["role.subject-before", "subject"],
	["role.harm-subject", "subject"],
	["role.mutual", "mutual"],
	["role.between", "mutual"],
	["role.verb-object", "object"],
	["role.relative-object", "object"],
	["role.passive-subject", "passive"],
	["role.harm", "harm"],
	["role.weapon", "weapon"],
	["role.by", "by"],
	["role.killer", "by"],
	["role.against", "against"],
	["role.adjective", "adjective"],
	["role.support", "support"],
	["role.doer-beside", "beside"],
	["role.target-beside", "beside"],
	["role", "noun"],
	["speaker.carried", "shared"],
	["speaker", "speaker"],
	["said", "speaker"],
	["doer.usual", "usual"],
	["doer.accused", "accused"],
	["doer", "shared"],
	["target.shared", "shared"],
	["target.toll-group", "toll-group"],
	["target.people", "toll-group"],
	["target.content", "content"],
	["target.object", "content"],
	["target", "noun"],
	["place.only", "place-only"],
	["place.best", "place-best"],
	["place.parent", "place-parent"],
	["place.sibling", "place-sibling"],
	["place.pointed", "place-pointed"],
	["place.settled", "place-settled"],
	["place.shared", "shared"],
	["place.unlisted", "place-unlisted"],
	["place", "place-best"],
	["source.anonymous", "source-anonymous"],
	["source", "source"],
	["toll.counted", "toll-counted"],
	["toll.unnumbered", "toll-unnumbered"],
	["toll", "toll-person"],
	["count", "counted"],
	["number", "counted"],
	["figure.number", "counted"],
	["figure.holder", "figure-part"],
	["figure.of", "figure-part"],
	["figure.counted", "figure-part"],
	["figure.object", "figure-part"],
	["figure.hit", "figure-part"],
	["figure.stretch", "figure-stretch"],
	["figure.stands", "figure-stands"],
	["figure", "figure-type"],
	["means.beside", "beside"],
	["means", "means"],
	["object.beside", "beside"],
	["object.place", "object-place"],
	["object", "object"],
	["days.clause", "days-clause"],
	["days.period", "days-period"],
	["days.heading", "days-heading"],
	["days.said", "days-said"],
	["days.shared", "days-shared"],
	["days.neighbour", "days-shared"],
	["days", "days-clause"],
] as const;
/** How a day is reckoned from the words of it. */
const DATES = [
	["date.full", "date-full"],
	["date.since", "date-since"],
	["date.near", "date-near"],
	["date.weekday", "date-weekday"],
	["date.last", "date-near"],
	["date.past", "date-near"],
	["date.ago", "date-near"],
] as const;
/** Steps from one word to the next that a rule takes besides. */
const STEPS = { of: "step-of", and: "step-and", people: "step-people", beside: "step-beside" } as const;

export type RuleKey = `rule-${(typeof KEYS)[number][1] | (typeof DATES)[number][1] | (typeof STEPS)[keyof typeof STEPS]}`;

/** Whether a rule is one of a kind: place.only is of `place` and of `place.only`, not of `place.on`. */
function isOf(rule: string, kind: string): boolean {
	return rule === kind || (rule.startsWith(kind) && /[^a-z]/.test(rule.charAt(kind.length)));
}

/** What says a rule in words, as keys of the reader's strings; nothing for a rule that is not known. */
export function ruleKeys(rule: string): RuleKey[] {
	const [main = "", ...steps] = rule.split("+");
	const keys: RuleKey[] = [];
	const found = KEYS.find(([kind]) => isOf(main, kind));
	if (found) keys.push(`rule-${found[1]}`);
	const date = /date\.[a-z-]+/.exec(main)?.[0];
	const reckoned = date && DATES.find(([kind]) => isOf(date, kind));
	if (reckoned) keys.push(`rule-${reckoned[1]}`);
	for (const step of new Set(steps)) if (Object.hasOwn(STEPS, step)) keys.push(`rule-${STEPS[step as keyof typeof STEPS]}`);
	return keys;
}
