import { expect, test } from "vitest";
import { History } from "./history.js";

const ids = (...values: string[]) => values.map((value) => ({ value }));

test("what somebody was in the article and in the sentence so far", () => {
	const history = new History();
	expect(history.was(ids("isis"))).toBe("none");
	history.took(ids("sdf"), ids("isis"), [{ key: "الرقه" }]);
	expect([history.was(ids("isis")), history.was(ids("sdf")), history.wasHere(ids("sdf"))]).toEqual(["target", "doer", "doer"]);
	history.turn();
	history.took(ids("isis"), ids("civilians"), [{ key: "الرقه" }]);
	expect([history.was(ids("isis")), history.wasHere(ids("isis")), history.wasHere(ids("sdf"))]).toEqual(["both", "doer", "none"]);
	history.took(ids("isis"), [], []);
	expect(history.was(ids("isis"))).toBe("doer");
	expect([history.wasAt("الرقه"), history.wasAt("حلب")]).toEqual([2, 0]);
});
