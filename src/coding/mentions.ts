import type { DateReading } from "../arabic/dates/index.js";
import type { Unit } from "../arabic/language.js";
import type { NumberReading } from "../arabic/numbers/index.js";
import { attachedPreposition, isNominal } from "../arabic/particles.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import type { Family } from "../arabic/schemas.js";
import type { Sentence } from "./words.js";

/** What a stretch of a sentence was recognised as. Indexes are of the sentence's words, half-open. */
export interface Mention {
	readonly family: Family;
	readonly from: number;
	readonly to: number;
	readonly unit: Unit;
	/** Particles attached before the first word, in order: و ف ب ل ك. */
	readonly proclitics: string;
	readonly definite: boolean;
	/** The pronoun attached after the last word, or the empty string. */
	readonly enclitic: string;
}

/** A sentence with everything recognised in it. */
export interface Parsed {
	readonly sentence: Sentence;
	readonly mentions: readonly Mention[];
	readonly numbers: readonly NumberReading[];
	readonly dates: readonly DateReading[];
	readonly places: readonly PlacePhrase[];
}

/** Families whose longer mention hides shorter ones of any family within it. */
const HIDING: ReadonlySet<Family> = new Set([
	"actor",
	"act",
	"means",
	"object",
	"harm",
	"say",
	"source",
	"modality",
	"negation",
	"connect",
]);

/**
 * Finds the lexicon's forms in a sentence: the longest of each family at each word, and no mention that lies strictly
 * within a longer one. Ordered by start, longer first.
 */
export function match(sentence: Sentence): Mention[] {
	const { words } = sentence;
	const found: Mention[] = [];
	for (let i = 0; i < words.length; i++) {
		const ways = (words[i] as (typeof words)[number]).shape.ways;
		if (ways.length > 0) walkWays(sentence, i, found);
	}
	return found.length < 2 ? found : unhidden(found);
}

function walkWays(sentence: Sentence, i: number, found: Mention[]): void {
	const { words } = sentence;
	const start = found.length;
	for (const { analysis, node: first } of (words[i] as (typeof words)[number]).shape.ways) {
		let node = first;
		let j = i + 1;
		let enclitic = analysis.enclitic;
		let definite = analysis.definite;
		for (;;) {
			if (node.units) {
				for (const unit of node.units) {
					if (unit.def && !definite) continue;
					if (unit.verb && (analysis.definite || isNominal(analysis.proclitics))) continue;
					add(found, start, {
						family: unit.family,
						from: i,
						to: j,
						unit,
						proclitics: analysis.proclitics,
						definite: analysis.definite,
						enclitic,
					});
				}
			}
			const next = words[j];
			if (!node.next || !next || next.kind === "mark") break;
			let child: typeof node | undefined;
			for (const a of next.shape.continuing) {
				child = node.next.get(a.stem);
				if (child) {
					enclitic = a.enclitic;
					definite = a.definite;
					break;
				}
			}
			if (!child) break;
			node = child;
			j++;
		}
	}
}

/** Keeps for each family the longest mention at a word, the first reading of equals. */
function add(found: Mention[], start: number, mention: Mention): void {
	for (let k = start; k < found.length; k++) {
		const other = found[k] as Mention;
		if (other.family !== mention.family) continue;
		if (mention.to > other.to) {
			found[k] = mention;
			return;
		}
		if (mention.to < other.to || other.unit.entry.id === mention.unit.entry.id || other.proclitics !== mention.proclitics) return;
		// Two entries share the form: prefer the reading that fits an article's noun where the word is definite.
		if (mention.unit.verb === other.unit.verb) return;
		if ((mention.definite || attachedPreposition(mention.proclitics) !== "") && other.unit.verb) found[k] = mention;
		return;
	}
	found.push(mention);
}

/** Whether a name ends a longer form as that form's own argument: طرد الحوثيين، منازل المدنيين. */
function isArgument(mention: Mention, cover: Mention): boolean {
	return (
		(mention.family === "actor" || mention.family === "person") &&
		(cover.family === "act" || cover.family === "object") &&
		mention.to === cover.to
	);
}

function unhidden(found: Mention[]): Mention[] {
	found.sort((a, b) => a.from - b.from || b.to - a.to);
	const kept: Mention[] = [];
	let cover: Mention | undefined;
	for (const mention of found) {
		const hidden = cover && mention.to <= cover.to && mention.to - mention.from < cover.to - cover.from;
		// A body is often named by its weapon: طائرات التحالف، المدفعية التركية.
		if (hidden && !(mention.family === "means" && cover?.family === "actor") && !isArgument(mention, cover as Mention)) continue;
		kept.push(mention);
		if (HIDING.has(mention.family) && (!cover || mention.to > cover.to)) cover = mention;
	}
	return kept;
}
