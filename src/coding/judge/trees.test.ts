import { expect, test } from "vitest";
import { grow, grownLikelihood } from "../../eval/boosting.js";
import { FLAG, Question, upTo } from "./question.js";
import { Trees } from "./trees.js";

test("trees tell the same whatever was looked at before", () => {
	const question = new Question({ family: [], title: FLAG, far: upTo(4) }, []);
	const { at, seen } = question;
	const look = (n: number) => {
		seen[at.family] = question.numberOf(at.family, `f${n % 3}`);
		seen[at.title] = n % 2;
		seen[at.far] = n % 5;
		return seen;
	};
	const examples = Array.from({ length: 300 }, (_, n) => ({
		features: question.tests(look(n)),
		holds: n % 5 > 2 || n % 6 === 1,
		weight: 1,
	}));
	const grown = grow(examples, { bags: 1, trees: 20, rate: 0.2, doubt: 4, rare: 5, tests: 1 });
	const trees = new Trees(question, grown);
	for (const n of [0, 7, 7, 3, 299, 0, 4])
		expect(trees.likelihood(look(n))).toBeCloseTo(grownLikelihood(question.tests(look(n)), grown), 10);
	const told = examples.map((example, n) => trees.likelihood(look(n)) > 0.5 === example.holds);
	expect(told.filter(Boolean).length).toBeGreaterThan(270);
});
