/** As much of a text as is looked at. */
const SAMPLE = 10_000;
/** Peh, tcheh, jeh, gaf, keheh, Farsi yeh: Persian, Urdu and Kurdish are full of them, Arabic has none. */
const NOT_ARABIC = /[\u067e\u0686\u0698\u06af\u06a9\u06cc]/g;

/** `ar` where most letters are Arabic and hardly one is of its neighbours, `fa` where many are; else `und`. */
export function languageByLetters(text: string): string {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const arabic = sample.match(/(?=\p{Script=Arabic})\p{L}/gu)?.length ?? 0;
	if (letters === 0 || arabic * 2 < letters) return "und";
	return (sample.match(NOT_ARABIC)?.length ?? 0) * 50 > arabic ? "fa" : "ar";
}
