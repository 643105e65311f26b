import { fold } from "../letters.js";
import { bareWord } from "./words.js";

/** Outlets that have correspondents and are copied by others: the name, and parts of the hosts or names under which they publish. */
const WRITTEN: readonly (readonly [name: string, ...hosts: string[]])[] = [
	["الجزيرة مباشر", "aljazeera", "الجزيرة"],
	["الجزيرة", "aljazeera", "jazirah", "الجزيرة"],
	["العربية", "alarabiya", "العربية"],
	["الحدث", "alhadath", "alarabiya", "الحدث"],
	["الميادين", "almayadeen", "الميادين"],
	["المنار", "almanar", "المنار"],
	["المسيرة", "almasirah", "المسيرة"],
	["العالم", "alalam", "العالم"],
	["الغد", "alghad", "الغد"],
	["الحرة", "alhurra", "الحرة"],
	["الشرق", "asharq", "alsharq", "الشرق"],
	["الشرقية", "alsharqiya", "الشرقية"],
	["السومرية", "alsumaria", "السومرية"],
	["السورية", "alsouria", "السورية"],
	["رووداو", "rudaw", "رووداو"],
	["شفق نيوز", "shafaq", "شفق"],
	["كردستان 24", "kurdistan24", "كردستان"],
	["روناهي", "ronahi", "روناهي"],
	["تلفزيون سوريا", "syria.tv", "تلفزيون سوريا"],
	["سوريا تي في", "syria.tv"],
	["أورينت", "orient", "أورينت"],
	["حلب اليوم", "halabtoday", "حلب اليوم"],
	["بلدي نيوز", "baladi", "بلدي"],
	["عنب بلدي", "enabbaladi", "عنب"],
	["شام", "shaam", "شام"],
	["العربي الجديد", "alaraby", "العربي الجديد"],
	["التلفزيون العربي", "alaraby", "العربي"],
	["الشرق الأوسط", "aawsat", "الشرق الأوسط"],
	["روسيا اليوم", "rt.com", "arabic.rt", "روسيا اليوم"],
	["ليبيا الأحرار", "libyaalahrar", "ليبيا الأحرار"],
	["القدس", "quds", "القدس"],
	["الأقصى", "aqsa", "الأقصى"],
	["القاهرة الإخبارية", "alqahera", "القاهرة الإخبارية"],
	["المشهد", "almashhad", "المشهد"],
	["بلقيس", "belqees", "بلقيس"],
	["يمن شباب", "yemenshabab", "يمن شباب"],
	["الأناضول", "aa.com", "anadolu", "الأناضول"],
	["سانا", "sana", "سانا"],
	["رويترز", "reuters", "رويترز"],
	["فرانس برس", "afp", "فرانس برس"],
	["فرانس 24", "france24", "فرانس 24"],
	["سبوتنيك", "sputnik", "سبوتنيك"],
	["وفا", "wafa", "وفا"],
	["صفا", "safa", "صفا"],
	["معا", "maannews", "معا"],
	["شهاب", "shehab", "شهاب"],
	["سكاي نيوز عربية", "skynews", "سكاي نيوز"],
	["سكاي نيوز", "skynews", "سكاي نيوز"],
	["بي بي سي", "bbc", "بي بي سي"],
	["سي إن إن", "cnn", "سي إن إن"],
];

interface Broadcaster {
	readonly words: readonly string[];
	readonly hosts: readonly string[];
}

/** The broadcasters by the first word of their name without its article, the longest names first. */
const BY_FIRST = new Map<string, Broadcaster[]>();
for (const [name, ...hosts] of WRITTEN) {
	const words = fold(name).split(" ");
	const first = bareWord(words[0] as string);
	const list = BY_FIRST.get(first) ?? [];
	list.push({ words: words.slice(1), hosts: hosts.map(fold) });
	list.sort((a, b) => b.words.length - a.words.length);
	BY_FIRST.set(first, list);
}

/** A broadcaster named at a word: where its name ends, and whether the article's own outlet is it. */
export interface Broadcast {
	readonly to: number;
	readonly own: boolean;
}

/** The broadcaster whose name starts at a word: مراسل ▸تلفزيون سوريا. Null where none does. */
export function broadcasterAt(texts: readonly string[], at: number, outlet: string): Broadcast | null {
	const found = BY_FIRST.get(bareWord(texts[at] ?? ""))?.find(({ words }) => words.every((word, k) => texts[at + 1 + k] === word));
	if (!found) return null;
	const name = fold(outlet.toLowerCase());
	return { to: at + found.words.length + 1, own: found.hosts.some((host) => name.includes(host)) };
}
