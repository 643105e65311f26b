import { expect, test } from "vitest";
import { nearDays } from "./near-days.js";

test("days near a stretch go over the ends of months and years", () => {
	expect(nearDays("2024-01-02", "2024-02-28", 3)).toEqual({ from: "2023-12-30", to: "2024-03-02" });
	expect(nearDays(null, "2024-03-01", 1)).toEqual({ from: "2024-02-29", to: "2024-03-02" });
	expect(nearDays(null, null, 3)).toBeNull();
});
