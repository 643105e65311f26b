import type { FigureType } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Act } from "./acts.js";
import type { Draft, DraftSource, Evidence, Traits, Valued } from "./draft.js";
import type { Context } from "./event.js";
import { identify } from "./identify.js";
import type { Mention, Parsed } from "./mentions.js";

/** A count over at least so many days is a figure, not one event's toll. */
const LONG_DAYS = 5;
const DAY = 86_400_000;

/** Whether an act's numbers run over a period or add up many acts: منذ بداية العام، حصيلة. */
export function isCumulative(parsed: Parsed, act: Act, draft: Draft): boolean {
	const series = parsed.mentions.some((m) => m.family === "series" && m.from < act.to && m.to > act.from - 12);
	const long = parsed.dates.some(
		(date) => date.start !== null && date.end !== null && Date.parse(date.end) - Date.parse(date.start) >= LONG_DAYS * DAY,
	);
	const counted = draft.count !== null || [...draft.toll.values()].some((toll) => !toll.vague);
	return counted && series && (long || draft.places.length === 0 || draft.count !== null || (draft.days === null && !draft.specific));
}

/** Turns a cumulative act into figures: one a number. */
export function figuresOf(draft: Draft): Draft[] {
	const figures: Draft[] = [];
	if (draft.count) figures.push(figure(draft, "attacks", draft.count.value, draft.count.evidence, draft.targets));
	for (const toll of draft.toll.values()) {
		if (toll.vague) continue;
		figures.push(
			figure(draft, "casualties", toll.total, toll.evidence, draft.targets.length > 0 ? draft.targets.slice(0, 1) : draft.targets),
		);
		for (const [group, range] of toll.groups) {
			if (range[0] === toll.total[0] && range[1] === toll.total[1]) continue;
			const target: Valued<string> = {
				value: group === "combatants" ? "militants" : group,
				rule: "figure.group",
				evidence: toll.evidence,
				confidence: 0.7,
			};
			figures.push(figure(draft, "casualties", range, toll.evidence, [target]));
		}
	}
	return figures;
}

function figure(draft: Draft, type: FigureType, value: Range, evidence: Evidence, targets: readonly Valued<string>[]): Draft {
	return {
		...draft,
		kind: "figure",
		type: { value: type, rule: "figure.cumulative", evidence, confidence: 0.7 },
		quotes: [evidence],
		modality: { ...draft.modality },
		targets: [...targets],
		initiators: [...draft.initiators],
		supporters: [],
		toll: new Map(),
		count: null,
		value: { value, rule: "figure.number", evidence, confidence: 0.8 },
		unit: evidence,
		attribution: [...draft.attribution],
	};
}

/** How far a word such as نازح or منشأة may stand from the number that counts it. */
const NEAR = 3;

/** Standing quantities that no act explains: held, displaced, facilities, money. */
export function standingFigures(context: Context, acts: readonly Act[], sources: (at: number) => DraftSource[]): Draft[] {
	const { parsed } = context;
	const figures: Draft[] = [];
	const sentence = parsed.sentence.index;
	for (const number of parsed.numbers) {
		const quantity = quantityAt(parsed, number.from, Math.max(number.to, number.noun + 1));
		if (!quantity) continue;
		const type = quantity.unit.entry.attributes.get("type") as FigureType | undefined;
		if (!type || type === "casualties" || type === "attacks") continue;
		if (acts.some((act) => act.triggers.some((t) => t.sort !== "statement" && Math.abs(t.from - number.from) < 8))) continue;
		const evidence: Evidence = {
			sentence,
			from: Math.min(number.from, quantity.from),
			to: Math.max(number.to, quantity.to, number.noun + 1),
		};
		const actors = context.phrases.filter((p) => p.sort === "actor" && !p.head.unit.entry.attributes.has("group"));
		const holder = actors.find((p) => p.to <= number.from && p.prep === null && p.cue === null);
		const initiators: Valued<string>[] = [];
		if (holder)
			for (const { id, confidence } of identify(holder, "figure", context))
				initiators.push({ value: id, rule: "figure.holder", evidence: { sentence, from: holder.from, to: holder.to }, confidence });
		figures.push({
			kind: "figure",
			type: { value: type, rule: "figure.standing", evidence, confidence: 0.6 },
			specific: true,
			refersBack: false,
			title: parsed.sentence.title,
			quotes: [evidence],
			modality: { value: "occurred", rule: "modality.told", evidence, confidence: 0.9 },
			initiators,
			supporters: [],
			targets: [],
			objects: [],
			means: [],
			places: context.sites.sites
				.filter((site) => site.phrase.parent < 0)
				.slice(0, 3)
				.map((site) => site.place),
			days: null,
			toll: new Map(),
			count: null,
			value: { value: number.range, rule: "figure.number", evidence, confidence: 0.8 },
			unit: number.noun >= 0 ? { sentence, from: number.noun, to: number.noun + 1 } : evidence,
			attribution: sources(number.from),
			traits: figureTraits(parsed, quantity, acts.length),
			words: new Set(),
			likely: 1,
		});
	}
	return figures;
}

function figureTraits(parsed: Parsed, quantity: Mention, acts: number): Traits {
	return {
		entry: quantity.unit.entry.id,
		sort: "figure",
		frame: "standing",
		form: "noun",
		weak: false,
		definite: quantity.definite,
		pronoun: quantity.enclitic !== "",
		prep: "none",
		relative: false,
		triggers: 0,
		acts,
		harm: false,
		another: false,
		apart: false,
		content: false,
		past: parsed.dates.some((d) => d.past),
		sentence: parsed.sentence.index,
		loose: false,
		leading: "figure",
		tellings: 1,
	};
}

function quantityAt(parsed: Parsed, from: number, to: number): Mention | undefined {
	return parsed.mentions.find((m) => m.family === "quantity" && m.from < to + NEAR && m.to > from - NEAR);
}
