// Items for tests of the record.
import type { Item, ReadArticle } from "../src/intake/item.js";

export const NOW = "2024-04-02T10:00:00.000Z";
export const STRIKE =
	"قتل خمسة مدنيين وأصيب ثلاثة آخرون في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس الإثنين، بحسب الدفاع المدني.";

/** An item with an article of that key. */
export function itemOf(key: string, given: Partial<ReadArticle> = {}): Item {
	const article: ReadArticle = {
		statedId: key,
		title: "قتلى في قصف على سرمين",
		text: STRIKE,
		published: "2024-04-02",
		outlet: "شبكة",
		author: null,
		language: "ar",
		url: null,
		...given,
	};
	const bytes = Buffer.from(JSON.stringify(article));
	return {
		key,
		article,
		remarks: [],
		capture: { locator: `a.jsonl:${key}`, at: NOW, method: "file", status: null, headers: [], bytes },
	};
}
