import { type Judge, Model, type Weights } from "./model.js";
import { PART_QUESTIONS, type Part } from "./parts.js";
import { type Grown, Trees } from "./trees.js";

/** What is learnt of each part: where an act was is told by trees, the others by regressions. */
export type PartModels = Readonly<Record<Exclude<Part, "place">, Weights>> & { readonly place: Grown };

/** What tells whether something has each part. */
export function judgesOfParts({ place, ...weights }: PartModels): Readonly<Record<Part, Judge>> {
	const model = (part: Exclude<Part, "place">) => new Model(PART_QUESTIONS[part], weights[part]);
	return {
		doer: model("doer"),
		target: model("target"),
		object: model("object"),
		means: model("means"),
		place: new Trees(PART_QUESTIONS.place, place),
	};
}
