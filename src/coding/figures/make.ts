import type { FigureType } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import type { Draft, DraftDays, DraftPlace, DraftSource, Evidence, Traits, Valued } from "../draft.js";
import type { Parsed } from "../mentions.js";
import { NO_SURROUNDINGS } from "../surroundings.js";
import { isPast } from "../traits.js";
import type { Counted } from "./counted.js";

/** What a figure takes from the words around its number. */
export interface Setting {
	readonly type: FigureType;
	readonly rule: string;
	readonly confidence: number;
	readonly initiators: readonly Valued<string>[];
	readonly targets: readonly Valued<string>[];
	readonly objects: readonly Valued<string>[];
	readonly means: readonly Valued<string>[];
	readonly places: readonly DraftPlace[];
	readonly days: DraftDays | null;
	readonly sources: readonly DraftSource[];
	/** Acts told in the sentence. */
	readonly acts: number;
	/** The sentence goes on with a count opened before. */
	readonly chained: boolean;
}

/** Makes the draft of a figure from a number and what is known of it. */
export function figure(parsed: Parsed, counted: Counted, setting: Setting): Draft {
	const sentence = parsed.sentence.index;
	const number: Evidence = { sentence, from: counted.from, to: counted.to };
	const quote: Evidence = { sentence, from: Math.min(counted.quoteFrom, counted.from), to: counted.quoteTo ?? counted.to };
	const unit: Evidence =
		counted.noun >= counted.from && counted.noun < counted.to ? { sentence, from: counted.noun, to: counted.to } : number;
	return {
		kind: "figure",
		type: { value: setting.type, rule: setting.rule, evidence: number, confidence: setting.confidence },
		specific: true,
		title: parsed.sentence.title,
		quotes: [quote],
		modality: { value: "occurred", rule: "modality.told", evidence: number, confidence: 0.9 },
		initiators: [...setting.initiators],
		supporters: [],
		targets: [...setting.targets],
		objects: [...setting.objects],
		means: [...setting.means],
		places: [...setting.places],
		days: setting.days,
		toll: new Map(),
		count: null,
		value: { value: counted.range, rule: "figure.number", evidence: number, confidence: 0.85 },
		unit,
		attribution: [...setting.sources],
		traits: traits(parsed, counted, setting),
		spare: [],
		words: new Set(),
		likely: 1,
		again: 0,
		later: 0,
	};
}

function traits(parsed: Parsed, counted: Counted, { acts, chained }: Setting): Traits {
	return {
		entry: counted.told?.unit.entry.id ?? "none",
		sort: "figure",
		frame: counted.rule,
		form: sizeOf(counted.range),
		weak: false,
		definite: counted.told?.definite ?? false,
		pronoun: counted.told !== null && counted.told.enclitic !== "",
		prep: counted.rule,
		relative: counted.among,
		triggers: counted.trigger ? 1 : 0,
		acts,
		harm: counted.trigger?.sort === "harm",
		another: chained,
		second: false,
		habit: false,
		likewise: false,
		heard: false,
		answered: false,
		apart: false,
		content: chained,
		past: isPast(parsed),
		elsewhen: false,
		sentence: parsed.sentence.index,
		loose: false,
		leading: "figure",
		around: NO_SURROUNDINGS,
		tellings: 1,
	};
}

/** How large a number is, and whether it is exact. */
function sizeOf(range: Range): string {
	const [low, high] = range;
	const least = low ?? high ?? 0;
	const size = least >= 1000 ? "thousands" : least >= 100 ? "hundreds" : least >= 10 ? "tens" : least >= 3 ? "few" : "pair";
	return low === high ? size : `${size}~`;
}
