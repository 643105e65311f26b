import { TAKEN_THINGS } from "../arabic/goods.js";
import type { ObjectClass } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { Settlement } from "./settlements.js";
import { TAKEN } from "./weapon-owner.js";

/** What a weapon is as a thing, where it is shot down, found or taken. */
export const OBJECT_OF_MEANS: Readonly<Record<string, ObjectClass>> = {
	drone: "drone",
	suicide_drone: "drone",
	aircraft: "aircraft",
	helicopter: "aircraft",
	rocket: "weapons",
	missile: "weapons",
	mortar: "weapons",
	artillery: "weapons",
	small_arms: "weapons",
	ied: "weapons",
	mine: "weapons",
	grenade: "weapons",
	car_bomb: "vehicle",
	suicide_belt: "weapons",
	cluster_munition: "weapons",
	tank: "armour",
};

/** "اعترضت صواريخ", "الاستيلاء على الأسلحة": what is taken, where the act's own form ends in it. */
export function takenInForm({ triggers }: Act, { sentence: { texts } }: Parsed): Settlement[] {
	const found: Settlement[] = [];
	for (const { from, to, type } of triggers) {
		const object = TAKEN.has(type) && to - from > 1 ? TAKEN_THINGS.get(texts[to - 1] ?? "") : undefined;
		if (object) found.push({ object, from: to - 1, to });
	}
	return found;
}
