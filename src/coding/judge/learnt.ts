import { type Learnt, Model, type Weights } from "./model.js";
import { PARTS, type Part } from "./parts.js";
import { CLAIM_WEIGHTS, INHERITED_WEIGHTS, PART_WEIGHTS, RETOLD_WEIGHTS } from "./weights.js";

const learnt = ({ least, weights }: { readonly least: number; readonly weights: Weights }): Learnt => ({
	least,
	model: new Model(weights),
});

/** Whether a telling tells again an act told before. */
export const RETOLD: Learnt = learnt(RETOLD_WEIGHTS);

/** Whether a folded act is a claim, by its kind. */
export const CLAIM = {
	event: learnt(CLAIM_WEIGHTS.event),
	figure: learnt(CLAIM_WEIGHTS.figure),
	statement: learnt(CLAIM_WEIGHTS.statement),
};

/** Whether something named in its sentence has a part in an act. */
export const PART = Object.fromEntries(PARTS.map((part) => [part, new Model(PART_WEIGHTS[part])])) as Record<Part, Model>;

/** Whether an act shares its day, its doer, its place or its target with another act of the article. */
export const INHERITED = {
	days: learnt(INHERITED_WEIGHTS.days),
	doers: learnt(INHERITED_WEIGHTS.doers),
	places: learnt(INHERITED_WEIGHTS.places),
	targets: learnt(INHERITED_WEIGHTS.targets),
};
