import { LINKS } from "../../arabic/particles.js";
import type { Draft } from "../draft.js";
import type { Context } from "../event.js";
import type { Countries } from "../identify.js";
import type { Parsed } from "../mentions.js";
import { withoutAscribed } from "./ascribed.js";
import { OPEN_CONTENT } from "./read.js";

/** Statements on what others do: who makes one has not done what it is on. */
export const ABOUT_OTHERS: ReadonlySet<string> = new Set(["condemn", "demand", "warn", "praise", "deny", "accuse"]);

/**
 * The drafts of a sentence as its statements leave them: without acts that are only asked for, and those that are accused, denied
 * or condemned by whom they are. `said` are the statements that its words of saying make; those among the drafts count too.
 */
export function bySpeakers(drafts: readonly Draft[], said: readonly Draft[], context: Context): Draft[] {
	const { parsed, countries } = context;
	const statements = [...drafts.filter(({ kind }) => kind === "statement"), ...said];
	const told = drafts
		.filter((draft) => !statements.some((statement) => isAskedFor(draft, statement)))
		.map((draft) => (said.some((statement) => isContent(draft, statement)) ? asContent(draft) : draft));
	for (const statement of statements) {
		accuse(statement, told, countries);
		deny(statement, told, parsed);
		condemn(statement, told);
	}
	return withoutAscribed(told, context);
}

/** An event told within what somebody promises, threatens or demands: سنواصل التصدي للهجمات. */
function isContent(event: Draft, statement: Draft): boolean {
	const [inner] = event.quotes;
	const [outer] = statement.quotes;
	return (
		event.kind === "event" &&
		OPEN_CONTENT.has(statement.type.value) &&
		inner !== undefined &&
		outer !== undefined &&
		inner.from >= outer.from &&
		inner.to <= outer.to
	);
}

/** Acts that are asked for or refused before they are done, where nothing else tells of them. */
const ASKED_FOR: ReadonlySet<string> = new Set(["withdrawal", "release", "deployment", "aid", "talks", "agreement", "protest"]);
/** Statements whose content is what is asked for or refused. */
const ASKING: ReadonlySet<string> = new Set(["demand", "announce"]);

/** "طالبت بغداد بانسحاب القوات التركية": an act's noun that is what a demand is for has not been done. */
function isAskedFor(event: Draft, statement: Draft): boolean {
	if (event.kind !== "event" || !ASKED_FOR.has(event.type.value) || !ASKING.has(statement.type.value)) return false;
	if (event.traits.form !== "noun" || event.toll.size > 0 || event.count) return false;
	const [inner] = event.quotes;
	const [outer] = statement.quotes;
	if (!inner || !outer || inner.sentence !== outer.sentence) return false;
	return event.type.evidence.from >= statement.type.evidence.to && event.type.evidence.to <= outer.to;
}

/** What somebody denies did not happen by what he says, however far the word of denial stands: نفى مصدر أن يكون الطيران قد استهدف. Works in place. */
function deny({ kind, type, initiators, quotes: [outer] }: Draft, drafts: readonly Draft[], { sentence: { texts } }: Parsed): void {
	if (kind !== "statement" || type.value !== "deny" || !outer) return;
	const linked: number[] = [];
	for (let i = type.evidence.to; i < outer.to; i++) if (LINKS.has(texts[i] ?? "")) linked.push(i);
	for (const event of drafts) {
		const { evidence } = event.type;
		if (event.kind !== "event" || evidence.sentence !== outer.sentence || evidence.from < type.evidence.to || evidence.to > outer.to)
			continue;
		if (linked.some((at) => at < evidence.from)) unlink(event, initiators);
		else if (event.modality.value === "occurred")
			event.modality = { value: "denied", rule: "modality.denied-content", evidence: type.evidence, confidence: 0.7 };
	}
}

/** Whoever condemns an act or asks for it has not done it: تنديد تركي بقصف مستشفى. Works in place. */
function condemn({ kind, type, initiators, quotes: [outer] }: Draft, drafts: readonly Draft[]): void {
	if (kind !== "statement" || !ABOUT_OTHERS.has(type.value) || !outer) return;
	const speaks = (at: number) =>
		initiators.some(({ evidence }) => evidence.sentence === outer.sentence && evidence.from <= at && at < evidence.to);
	for (const event of drafts) {
		const { evidence } = event.type;
		if (event.kind !== "event" || evidence.sentence !== outer.sentence || evidence.from < outer.from || evidence.to > outer.to) continue;
		event.spare = event.spare.filter(({ part, values }) => part !== "doer" || !values.some((value) => speaks(value.evidence.from)));
	}
}

/** "نفى أي صلة له بالتفجير": who denies his part in an act does not deny the act, nor tell it. */
function unlink(event: Draft, speaker: Draft["initiators"]): void {
	if (event.modality.value === "denied")
		event.modality = { value: "occurred", rule: "modality.told", evidence: event.type.evidence, confidence: 0.7 };
	event.attribution = event.attribution.filter(({ id }) => !speaker.some(({ value }) => value === id));
}

/** Whoever is accused of an act did it, by what the accuser says: اتهمت قطر إسرائيل بقصف مستشفى. Works in place. */
function accuse({ kind, type, targets, quotes: [outer] }: Draft, drafts: readonly Draft[], countries: Countries): void {
	if (kind !== "statement" || type.value !== "accuse" || targets.length === 0 || !outer) return;
	for (const event of drafts) {
		const { evidence } = event.type;
		const inside = evidence.sentence === outer.sentence && evidence.from >= outer.from && evidence.to <= outer.to;
		if (event.kind !== "event" || !inside || event.initiators.some(({ rule }) => !rule.startsWith("doer."))) continue;
		event.initiators = targets.map((target) => ({
			...target,
			value: countries.actingFor(target.value, event.type.value),
			rule: "doer.accused",
			confidence: 0.7,
		}));
		event.targets = event.targets.filter(({ value }) => ![...targets, ...event.initiators].some((target) => target.value === value));
	}
}

function asContent(draft: Draft): Draft {
	return { ...draft, traits: { ...draft.traits, content: true } };
}
