import { CLAIM_QUESTION } from "./claim.js";
import { type Learnt, Model, type Weights } from "./model.js";
import { judgesOfParts } from "./part-judges.js";
import type { Question } from "./question.js";
import { RETOLD_QUESTION } from "./retold.js";
import { SHARED_QUESTION } from "./shared.js";
import { type Grown, Trees } from "./trees.js";
import { CLAIM_WEIGHTS, EVENT_WEIGHTS, INHERITED_WEIGHTS, PART_WEIGHTS, PLACE_WEIGHTS, RETOLD_WEIGHTS } from "./weights.js";

const learnt = (question: Question, { least, weights }: { readonly least: number; readonly weights: Weights }): Learnt => ({
	least,
	model: new Model(question, weights),
});

const grown = (question: Question, { least, grown: trees }: { readonly least: number; readonly grown: Grown }): Learnt => ({
	least,
	model: new Trees(question, trees),
});

/** Whether a telling tells again an act told before. */
export const RETOLD: Learnt = grown(RETOLD_QUESTION, RETOLD_WEIGHTS);

/** Whether a folded act is a claim, by its kind. */
export const CLAIM = {
	event: grown(CLAIM_QUESTION, EVENT_WEIGHTS),
	figure: learnt(CLAIM_QUESTION, CLAIM_WEIGHTS.figure),
	statement: learnt(CLAIM_QUESTION, CLAIM_WEIGHTS.statement),
};

/** Whether something named in its sentence has a part in an act. */
export const PART = judgesOfParts({ ...PART_WEIGHTS, place: PLACE_WEIGHTS });

/** Whether an act shares its day, its doer, its place or its target with another act of the article. */
export const INHERITED = {
	days: grown(SHARED_QUESTION, INHERITED_WEIGHTS.days),
	doers: grown(SHARED_QUESTION, INHERITED_WEIGHTS.doers),
	places: grown(SHARED_QUESTION, INHERITED_WEIGHTS.places),
	targets: grown(SHARED_QUESTION, INHERITED_WEIGHTS.targets),
};
