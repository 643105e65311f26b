import { CUTTING, ROADS, SUPPLY, SUPPLY_LINES } from "../arabic/roads.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { Settlement } from "./settlements.js";

/** How far behind the word for cutting the road may stand: قطعت القوات الأمنية معظم طرق إمداد. */
const REACH = 5;

/** "لقطع الطرق", "قطع خطوط الإمداد": the roads that an act of cutting them off names, by the words of its sentence. */
export function cutRoads({ from, to }: Act, { sentence: { texts } }: Parsed): Settlement[] {
	for (let i = from; i < to; i++) {
		if (!CUTTING.has(texts[i] ?? "")) continue;
		for (let j = i + 1; j < texts.length && j - i <= REACH; j++) {
			const text = texts[j] ?? "";
			if (ROADS.has(text) || (SUPPLY_LINES.has(text) && SUPPLY.has(texts[j + 1] ?? ""))) return [{ object: "road", from: j, to: j + 1 }];
		}
	}
	return [];
}
