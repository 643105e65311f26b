import { CARRIERS, GOODS, NO_RELIEF, RELIEF } from "../arabic/goods.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { Settlement } from "./settlements.js";

/** "وصلت قافلة مساعدات", "طائرتان محملتان بالمواد الإغاثية": the goods that an act of relief brings, by the words of its sentence. */
export function goodsOf({ from, to }: Act, { sentence: { texts } }: Parsed): Settlement[] {
	for (let i = from; i < to; i++) {
		const text = texts[i] ?? "";
		const isGoods = GOODS.has(text) ? !NO_RELIEF.has(texts[i + 1] ?? "") : RELIEF.has(text) && CARRIERS.has(texts[i - 1] ?? "");
		if (isGoods) return [{ object: "aid", from: i, to: i + 1 }];
	}
	return [];
}
