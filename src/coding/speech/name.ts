import { attachedPreposition, COMPLEMENTISERS, conjoined, PREPOSITION } from "../../arabic/particles.js";
import {
	ABOUT,
	AND,
	ATTACHED,
	BAND,
	BEING,
	BELONGING,
	bareWord,
	describes,
	FROM,
	GENERAL_NOUNS,
	hasArticle,
	IN,
	IN_NAME_OF,
	ISSUED,
	ISSUING,
	looksAdjective,
	looksObject,
	NAME_ENDERS,
	NAME_OPENERS,
	NEWS,
	OFFICES,
	ontoArticle,
	SELFSAME,
	SOME,
	ungoverning,
	VEHICLES,
} from "../../arabic/speech/words.js";
import { isOblique } from "../../arabic/statements.js";
import type { Mention } from "../mentions.js";
import { personEnd, surname } from "./person.js";
import {
	adjectival,
	attachedOf,
	canSpeak,
	closerOf,
	closing,
	dated,
	foreign,
	type HeadKind,
	headAt,
	isAddressee,
	kindOf,
	placeAt,
	QUOTE,
	type Scene,
	textAt,
} from "./scene.js";

/** The name of a speaker as the sentence writes it. */
export interface Name {
	readonly from: number;
	readonly to: number;
	/** Letters of the first word that are attached particles. */
	readonly skip: number;
	readonly kind: HeadKind;
	/** The name's head word is definite and nothing after it says whose or which: المصدر، البيان. */
	readonly bare: boolean;
	/** Where a person's own name begins behind his office, where that is known: only the office tells for whom he speaks. */
	readonly office?: number;
	/** First word after the name and the marks and brackets that belong to it. */
	readonly end: number;
}

const LONGEST = 14;

/** Heads that somebody else can stand behind: مصدر في الوزارة، الناطق باسم الحركة. */
const WITH_PLACE: ReadonlySet<HeadKind> = new Set<HeadKind>(["anonymous", "people", "officials", "holder", "body", "person"]);

const GENERAL_BODIES: ReadonlySet<HeadKind> = new Set<HeadKind>(["body", "media", "document"]);

/**
 * Reads the speaker's name that starts at a word. `genitive`: a preposition before it governs it, so ل and ب at its head
 * are no bar. Null where no word there names a speaker.
 */
export function readName(scene: Scene, start: number, genitive = false): Name | null {
	let i = start;
	let marks = 0;
	while (marks < 2 && closerOf(textAt(scene, i))) {
		i++;
		marks++;
	}
	if (SOME.has(textAt(scene, i))) i += textAt(scene, i + 1) === FROM ? 2 : 1;
	const head = headAt(scene, i);
	if (head && canSpeak(head)) {
		if (!genitive && attachedPreposition(head.proclitics)) return null;
		if (foreign(scene, i, head)) return null;
		const name = readKnown(scene, start, i, head);
		// A mark that opens what is said, not the name: وأضاف "التمرد يشكل خطرا".
		if (
			marks > 0 &&
			!genitive &&
			textAt(scene, i - 1) === QUOTE &&
			textAt(scene, head.to) !== QUOTE &&
			textAt(scene, name.to) !== QUOTE &&
			textAt(scene, name.end - 1) !== QUOTE
		)
			return null;
		return name;
	}
	return null;
}

/** Reads on from a known head to the end of its name. */
function readKnown(scene: Scene, start: number, from: number, head: Mention): Name {
	const { words } = scene.parsed.sentence;
	const kind = kindOf(head);
	// للمصادر: the article's alef is not written after the preposition; للجنة has the lam of its own name.
	const led = head.proclitics.endsWith(PREPOSITION.for);
	const definite = head.definite && !(led && head.unit.form.text.startsWith(PREPOSITION.for));
	const skip = head.proclitics.length + (definite && led ? 1 : 0);
	let to = head.to;
	let end = to;
	// A known name behind its class, in marks: فرق "الدفاع المدني السوري".
	for (let i = from + 1; i < to; i++)
		if (closerOf(textAt(scene, i)) === textAt(scene, to)) return { from, to: to + 1, skip, kind, bare: false, end: to + 1 };
	const last = words[to - 1] as (typeof words)[number];
	let settled = kind === "actor" || kind === "wire" || definite || hasArticle(last.text) || head.enclitic !== "";
	if (IN_NAME_OF.has(last.text)) settled = false;
	else if (
		kind === "actor" &&
		to - from === 1 &&
		!head.definite &&
		!hasArticle(last.text) &&
		head.enclitic === "" &&
		COMMON.has(last.text.slice(head.proclitics.length))
	)
		settled = false;
	let adjectives = !settled && !IN_NAME_OF.has(last.text) && !NEWS.has(last.text) && (to - from > 1 || ungoverning(last.text));
	let complement = false;
	let idafa = false;
	const titled = kind === "holder" || kind === "people" || kind === "officials";
	let bare = settled && to - from === 1 && kind !== "actor" && kind !== "wire";
	if (start < from && textAt(scene, to) === closerOf(textAt(scene, from - 1))) end = to + 1;
	const limit = Math.min(words.length, from + LONGEST);
	let i = end;
	while (i < limit) {
		const word = words[i] as (typeof words)[number];
		const text = word.text;
		if (word.kind === "number") break;
		if (word.kind === "mark") {
			// The mark that closes the whole name: «مكتب أخبار المدينة» المعارض.
			if (start < from && text === closerOf(textAt(scene, from - 1))) break;
			const close = closing(scene, i);
			if (text === "," && settled && titled) {
				const person = personEnd(scene, i + 1);
				if (person > i + 2 && textAt(scene, person) === ",") {
					to = end = person;
					break;
				}
			}
			if (close < 0) break;
			const inner = headAt(scene, i + 1);
			if (text === "(" || settled) {
				// An alias in brackets or marks belongs to the name and is left out of it.
				if (text !== "(" && kind !== "media" && kind !== "document") {
					if (kind === "actor" || !inner) break;
				}
				if (kind === "media" && text !== "(") to = close + 1;
				end = i = close + 1;
				continue;
			}
			if (inner && inner.family === "actor" && GENERAL_BODIES.has(kind) && inner.to >= close) {
				return { from: i + 1, to: close, skip: 0, kind: "actor", bare: false, end: close + 1 };
			}
			to = end = i = close + 1;
			settled = true;
			bare = false;
			continue;
		}
		// "شام إف إم": the second letter of the band is written like "or".
		if (text === BAND[1] && textAt(scene, i - 1) === BAND[0]) {
			to = end = ++i;
			continue;
		}
		if (COMPLEMENTISERS.has(text) || NAME_ENDERS.has(text) || dated(scene, i) > 0) break;
		if (SELFSAME.has(text)) {
			to = end = ++i;
			continue;
		}
		if (IN_NAME_OF.has(text) && titled) {
			settled = false;
			adjectives = false;
			to = end = ++i;
			continue;
		}
		if (text === IN || text === FROM) {
			const next = textAt(scene, i + 1);
			if (!WITH_PLACE.has(kind) || VEHICLES.has(next) || dated(scene, i + 1) > 0 || complement || words[i + 1]?.kind !== "word") break;
			if (foreign(scene, i + 1, headAt(scene, i + 1)) && placeAt(scene, i + 1) < 0) break;
			if (text === FROM && !(kind === "anonymous" || kind === "people" || kind === "officials" || kind === "holder")) break;
			const placed = placeAt(scene, i + 1);
			const part = headAt(scene, i + 1);
			// A holder whose office is told has his seat left: وزير النقل اليمني في الحكومة.
			if (kind === "holder" && idafa && placed < 0) break;
			if (placed < 0 && !part && (kind === "body" || (text === FROM && !hasArticle(next)))) break;
			complement = true;
			bare = false;
			to = end = i = Math.max(placed, part?.to ?? 0, i + 2);
			settled = placed > 0 || part?.family === "actor" || hasArticle(textAt(scene, i - 1));
			adjectives = false;
			continue;
		}
		if (word.shape.preposition || text === PREPOSITION.by) break;
		if (BELONGING.has(text)) {
			to = end = ++i;
			settled = false;
			adjectives = true;
			continue;
		}
		const inner = headAt(scene, i);
		const attached = attachedOf(scene, i, inner);
		if (attached === PREPOSITION.by) {
			const placed = placeAt(scene, i);
			if (placed < 0 || !WITH_PLACE.has(kind) || complement) break;
			complement = true;
			bare = false;
			to = end = i = placed;
			continue;
		}
		if (attached === PREPOSITION.for) {
			if (kind === "actor" || kind === "wire" || isAddressee(scene, i, inner)) break;
			if (kind === "people" || (kind === "anonymous" && !BELONGING.has(textAt(scene, i - 1)))) break;
			to = end = i = Math.max(inner?.to ?? 0, i + 1);
			settled = true;
			bare = false;
			continue;
		}
		if (inner ? conjoined(inner.proclitics) : word.shape.conjoined && text.startsWith(AND)) {
			const joined = inner && canSpeak(inner) && !complement ? inner : null;
			if (inner && !inner.definite && inner.to === i + 1 && inner.family === "actor" && !settled && adjectives) {
				to = end = ++i;
				continue;
			}
			if (
				joined &&
				joined.family === "source" &&
				kind !== "actor" &&
				kind !== "wire" &&
				joined.unit.entry.id !== "wire" &&
				generalPair(kind, joined)
			) {
				to = end = i = joined.to;
				continue;
			}
			if (!inner && looksAdjective(text) && hasArticle(text.slice(1)) === hasArticle(textAt(scene, i - 1)) && !foreign(scene, i, null)) {
				to = end = ++i;
				continue;
			}
			break;
		}
		const definite = hasArticle(text);
		// A body can be called by what it does: لجنة المفاوضات، مكتب التحقيق.
		if (foreign(scene, i, inner) && !(definite && !settled && !adjectives && (kind === "body" || kind === "holder"))) break;
		// "مدير المرصد السوري رامي عبد الرحمن": a person by whose name the body is known too.
		if (settled && inner?.family === "actor" && !definite && isNamedWithin(scene, from, i, inner.unit.entry.id)) {
			to = end = inner.to;
			break;
		}
		if (settled) {
			// After a definite noun only definite adjectives, or the person's name after his title.
			if (definite && titled && complement && !inner && personEnd(scene, i) > i + 1) {
				to = end = personEnd(scene, i);
				break;
			}
			if (definite) {
				if (inner && inner.family === "actor" && !adjectival(scene, i, inner)) {
					break;
				}
				// "اتهمت الحكومة الحوثيين": a plural describes no body, it is somebody else.
				if (inner && inner.family === "actor" && !inner.unit.sense.place && isOblique(text) && !PEOPLED.has(kind)) break;
				if (inner && inner.family === "source" && !looksAdjective(text) && !(titled || kind === "body")) break;
				if (!inner && !describes(text)) break;
				// «المجلس الوطني» المعارض: what describes a name in marks stands outside it.
				if (start < from && i === end && end > to) {
					end = ++i;
					continue;
				}
				to = end = i = Math.max(i + 1, inner && adjectival(scene, i, inner) ? inner.to : 0);
				bare = false;
				continue;
			}
			if (!titled) break;
			const person = personEnd(scene, i);
			if (person < 0) break;
			to = end = person;
			bare = false;
			break;
		}
		if (definite || inner?.family === "actor" || placeAt(scene, i) > 0) {
			if (adjectives && definite && !inner && !complement) break;
			to = end = i = Math.max(i + 1, inner?.to ?? 0, inner ? 0 : placeAt(scene, i));
			settled = true;
			idafa = true;
			adjectives = false;
			bare = false;
			continue;
		}
		if (looksObject(text) && !inner) break;
		if (looksAdjective(text) || (inner && inner.family === "source")) {
			if (!looksAdjective(text)) {
				if (adjectives) break;
			} else if (!BODY_NOUN.has(kindOf(inner ?? head)) || !inner) adjectives = true;
			to = end = i = Math.max(i + 1, inner?.to ?? 0);
			bare = false;
			continue;
		}
		if (adjectives) {
			if (!titled) break;
			const person = personEnd(scene, i);
			if (person < 0) break;
			to = end = person;
			break;
		}
		// An unknown noun: a name or part of an idafa.
		if (kind === "anonymous" || kind === "document") break;
		to = end = ++i;
		bare = false;
	}
	// "إذاعة الأندلس التابعة لها": whose it is, is not in the name.
	if (to > from + 1 && ATTACHED.has(textAt(scene, to - 1))) to--;
	if (start < from) {
		const close = closerOf(textAt(scene, from - 1));
		if (close && textAt(scene, end) === close) end++;
	}
	return { from, to, skip, kind, bare, end };
}

/** Actors' words that are names only with what follows: جيش الإمارات. */
const COMMON: ReadonlySet<string> = new Set(GENERAL_NOUNS);

/** Whether an actor is named between two words. */
function isNamedWithin({ cover }: Scene, from: number, to: number, id: string): boolean {
	for (let i = from; i < to; i++)
		if ((cover[i] ?? []).some((m) => m.family === "actor" && m.unit.entry.id === id && m.to <= to)) return true;
	return false;
}

/** Heads that an adjective in the plural can describe: سكان محليين، المسؤولين الأمريكيين. */
const PEOPLED: ReadonlySet<HeadKind> = new Set<HeadKind>(["people", "officials", "person"]);

const BODY_NOUN: ReadonlySet<HeadKind> = new Set<HeadKind>(["body", "media"]);

function generalPair(kind: HeadKind, joined: Mention): boolean {
	const other = kindOf(joined);
	return (
		(kind === "people" || kind === "officials" || kind === "anonymous") &&
		(other === "people" || other === "officials" || other === "anonymous")
	);
}

/** Heads that tell what a person is, behind his name. */
const TITLES: ReadonlySet<HeadKind> = new Set<HeadKind>(["holder", "officials", "people"]);

/**
 * A person named without a title before the name: قال سالم العامري إن. Two words at least or a form of address, and after it
 * "that", a mark of speech, or the title: بدر باسلمة وزير النقل. `plain`: after a verb of plain saying one word will do.
 */
export function readPerson(scene: Scene, start: number, plain = false): Name | null {
	const first = textAt(scene, start);
	if (ontoArticle(first)) return null;
	if (hasArticle(first) || scene.parsed.sentence.words[start]?.kind !== "word") {
		if (!NAME_OPENERS.has(first)) return plain ? surname(scene, start) : null;
	}
	const end = personEnd(scene, start);
	if (end < 0) return null;
	const at = BEING.has(textAt(scene, end)) || textAt(scene, end) === "," ? end + 1 : end;
	const title = headAt(scene, at);
	if (
		title &&
		!attachedPreposition(title.proclitics) &&
		!conjoined(title.proclitics) &&
		(TITLES.has(kindOf(title)) || OFFICES.has(textAt(scene, at)))
	) {
		const office = readKnown(scene, at, at, title);
		return { ...office, from: start, skip: 0, kind: kindOf(title) === "people" ? "person" : office.kind, bare: false };
	}
	const next = textAt(scene, end);
	if (end - start < 2 && !NAME_OPENERS.has(first) && !(plain && COMPLEMENTISERS.has(next))) return null;
	const told = headAt(scene, end);
	if (
		!(
			(told && attachedPreposition(told.proclitics) === PREPOSITION.for) ||
			COMPLEMENTISERS.has(next) ||
			next === ":" ||
			next === QUOTE ||
			next === "," ||
			next === "-" ||
			next === PREPOSITION.for ||
			(next === IN && VEHICLES.has(textAt(scene, end + 1)))
		)
	)
		return null;
	return { from: start, to: end, skip: 0, kind: "person", bare: false, end };
}

/** The body that a document is of: بيان للجيش، تقرير صادر عن المنظمة، بيان أصدرته الوزارة. Null where none is told. */
export function issuerOf(scene: Scene, report: Name): Name | null {
	let i = report.from + 1;
	const limit = Math.min(scene.parsed.sentence.words.length, report.from + 6);
	for (; i < limit; i++) {
		const text = textAt(scene, i);
		if (ISSUED.has(text)) {
			const at = textAt(scene, i + 1) === ABOUT ? i + 2 : i + 1;
			return readName(scene, at, true);
		}
		if (ISSUING.has(text)) return readName(scene, i + 1);
		const head = headAt(scene, i);
		if (head && canSpeak(head) && kindOf(head) !== "document") return readName(scene, i, true);
		if (text === PREPOSITION.for) return readName(scene, i + 1, true);
		if (
			scene.parsed.sentence.words[i]?.kind !== "word" ||
			COMPLEMENTISERS.has(text) ||
			NAME_ENDERS.has(text) ||
			scene.parsed.sentence.words[i]?.shape.preposition
		)
			return null;
		if (foreign(scene, i, head)) return null;
	}
	return null;
}

/** The stems by which a later, shorter mention of a speaker finds him again. */
export function stemsOf(scene: Scene, name: Name): string[] {
	const stems: string[] = [];
	for (let i = name.from; i < name.to; i++) {
		const text = textAt(scene, i);
		const own = i === name.from ? text.slice(name.skip) : text;
		if (own.length > 2) stems.push(bareWord(own));
	}
	return stems;
}
