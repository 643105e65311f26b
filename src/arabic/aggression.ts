import { fold } from "./letters.js";

const AGGRESSION = fold("عدوان");

/** Whether a form of a body's name tells what it does, by its first word: العدوان الإسرائيلي is whoever attacks as well as the attack. */
export function namesAggression(form: string): boolean {
	return fold(form).startsWith(`${AGGRESSION} `);
}
