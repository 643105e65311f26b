// Places in English: the name of the place that an article means, with what its own words say around it.
import { fold } from "../letters.js";

/** Parts of a place that Arabic puts before its name, as English says them; `said` finds them in a name that has them already. */
interface Head {
	readonly put: (name: string) => string;
	readonly said: RegExp;
}

const saying = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, "iu");
const behind = (word: string, said: string): Head => ({ put: (name) => `${name} ${word}`, said: saying(said) });
const before = (word: string, said: string): Head => ({ put: (name) => `${word} ${name}`, said: saying(said) });

/** By words in matching form. */
const byWord = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
	new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));

const HEADS = byWord<Head>({
	حي: behind("neighbourhood", "neighbou?rhood|quarter|district"),
	أحياء: behind("neighbourhoods", "neighbou?rhoods|quarters"),
	ضاحية: behind("suburb", "suburb"),
	ضواحي: before("outskirts of", "outskirts|suburbs"),
	محيط: before("around", "around"),
	أطراف: before("outskirts of", "outskirts"),
	طريق: behind("road", "road|highway|route"),
	شارع: behind("street", "street|road"),
	ساحة: behind("square", "square"),
	دوار: behind("roundabout", "roundabout"),
	مفرق: behind("junction", "junction|crossroads"),
	مثلث: behind("junction", "junction|crossroads|triangle"),
	جسر: behind("bridge", "bridge|jisr"),
	سد: behind("dam", "dam"),
	نهر: behind("river", "river|nahr"),
	ميناء: behind("port", "port|harbou?r"),
	مطار: behind("airport", "air ?port|air ?base|airfield"),
	قاعدة: behind("base", "base"),
	معسكر: behind("military camp", "camps?|base|barracks"),
	مخيم: behind("camp", "camps?"),
	سجن: behind("prison", "prison|jail"),
	معبر: behind("crossing", "crossing|gate"),
	منفذ: behind("crossing", "crossing|gate"),
	جامعة: behind("university", "university"),
	منطقة: behind("area", "area|zone|region"),
	جزيرة: behind("island", "island|jazira"),
	بادية: behind("desert", "desert|badia"),
	سهل: behind("plain", "plain|sahl"),
	مزارع: behind("farms", "farms"),
	جرود: behind("highlands", "highlands|jurud"),
	جبل: before("Jabal", "jabal|jebel|mount"),
	جبال: behind("mountains", "mountains?|jibal|jabal"),
	تل: before("Tal", "t[ae]ll?|hill"),
	تلة: behind("hill", "t[ae]ll?a?t?|hill"),
	تلال: behind("hills", "tilal|hills"),
	وادي: before("Wadi", "wadi|valley"),
	الحدود: behind("border", "border"),
});

const COMPASS = byWord({
	شمال: "north",
	شمالي: "north",
	جنوب: "south",
	جنوبي: "south",
	شرق: "east",
	شرقي: "east",
	غرب: "west",
	غربي: "west",
	وسط: "central",
});

const POINTS = /north|south|east|west|central/iu;

/** The point of the compass that a word says, with or without the article and an "and" before it; undefined where it says none. */
const pointOf = (word = ""): string | undefined => COMPASS.get(word) ?? COMPASS.get(word.replace(/^و?(?:ال)?/u, ""));

/** Points of the compass in English: northern, north-western, northern and eastern. */
function pointsOf(words: readonly string[]): string {
	const points: string[] = [];
	for (const word of words) {
		const point = pointOf(word) as string;
		const last = points.at(-1);
		if (last === undefined || !(COMPASS.has(word) || word.startsWith("ال"))) points.push(point);
		else points[points.length - 1] = `${last}-${point}`;
	}
	return points.map((point) => (point === "central" ? point : `${point}ern`)).join(" and ");
}

/** A place as an article names it, in English; `english` is what the place that it means is called. */
export function placeInEnglish(written: string, english: string): string {
	const words = fold(written)
		.replace(/[^\p{L}\p{N}\s-]/gu, "")
		.split(/\s+/u)
		.filter((word) => word !== "");
	let points = 0;
	while (points < words.length - 1 && pointOf(words[points]) !== undefined) points++;
	if (points > 0) return POINTS.test(english) ? english : `${pointsOf(words.slice(0, points))} ${english}`;
	if (words.length < 2) return english;
	const head = HEADS.get(words[0] as string);
	return head && !head.said.test(english) ? head.put(english) : english;
}
