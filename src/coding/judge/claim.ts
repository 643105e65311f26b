import { MODALITIES } from "../../schemes/codebook.js";
import type { Draft } from "../draft.js";
import { AMONG_ASPECTS, type Among } from "./among.js";
import { FLAG, Question, type Seen, upTo } from "./question.js";
import { bucket, familyIn } from "./steps.js";

/** Most verbs before an act's word that are told apart. */
const VERBS = 4;
// Edges of the steps in which words beside an act's word and the share of commentary are seen.
const BESIDE = [0, 1, 3, 6, 12, 25];
const COMMENTARY = [0, 0.03, 0.06, 0.1, 0.15];

/** Whether a folded draft is a claim. Ids of lexicons and rules are numbered as they are met. */
export const CLAIM_QUESTION = new Question(
	{
		type: [],
		family: [],
		entry: [],
		rule: [],
		form: [],
		prep: [],
		leading: [],
		frame: [],
		when: [],
		where: ["none", "wide", "close", "unlisted"],
		doer: ["none", "inferred", "named"],
		doers: upTo(3),
		targets: upTo(3),
		hasTargets: FLAG,
		hasObjects: FLAG,
		hasMeans: FLAG,
		hasPlaces: FLAG,
		hasSources: FLAG,
		days: ["none", "inferred", "stated"],
		toll: ["none", "vague", "counted"],
		count: FLAG,
		args: upTo(7),
		args4: upTo(4),
		args3: upTo(3),
		weak: FLAG,
		definite: FLAG,
		relative: FLAG,
		pronoun: FLAG,
		content: FLAG,
		past: FLAG,
		title: FLAG,
		loose: FLAG,
		another: FLAG,
		modality: MODALITIES,
		triggers: upTo(4),
		acts: upTo(3),
		told2: upTo(2),
		tellings: upTo(3),
		sentence: upTo(5),
		armed: upTo(5),
		arms: upTo(5),
		told: upTo(4),
		opening: [],
		following: [],
		verbsBefore: upTo(VERBS),
		toPrevious: upTo(BESIDE.length),
		toNext: upTo(BESIDE.length),
		quotation: FLAG,
		likewise: FLAG,
		commentary: upTo(COMMENTARY.length),
		source: ["none"],
		sources: upTo(2),
		...AMONG_ASPECTS,
	},
	[
		["type", "type"],
		["entry", "entry"],
		["rule", "rule"],
		["form", "form"],
		["form+type", "form", "type"],
		["definite+args", "definite", "args3"],
		["weak+doer", "weak", "doer"],
		["weak+args", "weak", "args4"],
		["doer", "doer"],
		["doer+family", "doer", "family"],
		["doer+type", "doer", "type"],
		["targets+entry", "hasTargets", "entry"],
		["has targets", "hasTargets"],
		["has objects", "hasObjects"],
		["has means", "hasMeans"],
		["has places", "hasPlaces"],
		["has sources", "hasSources"],
		["places+family", "hasPlaces", "family"],
		["targets+type", "hasTargets", "type"],
		["days", "days"],
		["toll", "toll"],
		["toll+type", "toll", "type"],
		["count", "count"],
		["args", "args"],
		["args+form", "args", "form"],
		["prep", "prep"],
		["relative", "relative"],
		["pronoun", "pronoun"],
		["triggers", "triggers"],
		["acts", "acts"],
		["content", "content"],
		["content+form", "content", "form"],
		["past", "past"],
		["title", "title"],
		["loose+title", "loose", "title"],
		["loose+told+title", "loose", "told2", "title"],
		["leading", "leading"],
		["leading+form", "leading", "form"],
		["when", "when"],
		["when+family", "when", "family"],
		["where", "where"],
		["where+family", "where", "family"],
		["where+doer", "where", "doer"],
		["doers+targets", "doers", "targets"],
		["frame", "frame"],
		["frame+form", "frame", "form"],
		["another", "another"],
		["modality", "modality"],
		["modality+args", "modality", "args3"],
		["tellings", "tellings"],
		["sentence", "sentence"],
		["armed", "armed"],
		["arms", "arms"],
		["armed+family", "armed", "family"],
		["told", "told"],
		["told+args", "told", "args3"],
	],
);

const { at } = CLAIM_QUESTION;

/** Looks at a folded draft, one of an article's, for all that speaks for or against its being a claim. */
export function lookAtClaim(act: number, among: Among): Seen {
	const draft = among.acts[act] as Draft;
	const { setting } = among;
	among.look(act, CLAIM_QUESTION);
	const { traits, type, initiators, targets } = draft;
	const { seen } = CLAIM_QUESTION;
	const see = (aspect: number, value: string) => {
		seen[aspect] = CLAIM_QUESTION.numberOf(aspect, value);
	};
	const args =
		some(initiators) +
		some(targets) +
		some(draft.objects) +
		some(draft.means) +
		some(draft.places) +
		(draft.days ? 1 : 0) +
		(draft.toll.size > 0 ? 1 : 0);
	see(at.type, type.value);
	see(at.family, familyIn(draft));
	see(at.entry, traits.entry);
	see(at.rule, type.rule);
	see(at.form, traits.form);
	see(at.prep, traits.prep);
	see(at.leading, traits.leading);
	see(at.frame, traits.frame);
	see(at.when, when(draft, setting.published));
	see(at.where, where(draft));
	see(at.doer, initiators.length === 0 ? "none" : initiators.every((i) => i.rule.startsWith("doer.")) ? "inferred" : "named");
	see(at.days, draft.days ? (draft.days.stated ? "stated" : "inferred") : "none");
	see(at.toll, draft.toll.size === 0 ? "none" : isVague(draft.toll) ? "vague" : "counted");
	see(at.modality, draft.modality.value);
	seen[at.doers] = Math.min(initiators.length, 3);
	seen[at.targets] = Math.min(targets.length, 3);
	seen[at.hasTargets] = some(targets);
	seen[at.hasObjects] = some(draft.objects);
	seen[at.hasMeans] = some(draft.means);
	seen[at.hasPlaces] = some(draft.places);
	seen[at.hasSources] = some(draft.attribution);
	seen[at.count] = Number(draft.count !== null);
	seen[at.args] = args;
	seen[at.args4] = Math.min(args, 4);
	seen[at.args3] = Math.min(args, 3);
	seen[at.weak] = Number(traits.weak);
	seen[at.definite] = Number(traits.definite);
	seen[at.relative] = Number(traits.relative);
	seen[at.pronoun] = Number(traits.pronoun);
	seen[at.content] = Number(traits.content);
	seen[at.past] = Number(traits.past);
	seen[at.title] = Number(draft.title);
	seen[at.loose] = Number(traits.loose);
	seen[at.another] = Number(traits.another);
	seen[at.triggers] = Math.min(traits.triggers, 4);
	seen[at.acts] = bucket(traits.acts, ACTS);
	seen[at.told2] = Math.min(traits.tellings, 2);
	seen[at.tellings] = bucket(traits.tellings, TELLINGS);
	seen[at.sentence] = bucket(traits.sentence, SENTENCES);
	seen[at.armed] = bucket(setting.armed / Math.max(1, setting.sentences), ARMED);
	seen[at.arms] = bucket(setting.arms / Math.max(1, setting.sentences), ARMED);
	seen[at.told] = bucket(setting.tellings, TOLD);
	const { around } = traits;
	see(at.opening, around.opening);
	see(at.following, around.following);
	seen[at.verbsBefore] = Math.min(around.verbsBefore, VERBS);
	seen[at.toPrevious] = bucket(around.toPrevious, BESIDE);
	seen[at.toNext] = bucket(around.toNext, BESIDE);
	seen[at.quotation] = Number(around.quoted);
	seen[at.likewise] = Number(around.likewise);
	seen[at.commentary] = bucket(around.commentary, COMMENTARY);
	see(at.source, draft.attribution[0]?.rule ?? "none");
	seen[at.sources] = Math.min(draft.attribution.length, 2);
	return seen;
}

const ACTS = [1, 2, 4];
const TELLINGS = [1, 2, 4];
const SENTENCES = [0, 1, 3, 7, 15];
const ARMED = [0, 0.1, 0.3, 0.6, 1];
const TOLD = [1, 3, 6, 12];

function some(list: readonly unknown[]): 0 | 1 {
	return list.length > 0 ? 1 : 0;
}

function isVague(toll: Draft["toll"]): boolean {
	for (const { vague } of toll.values()) if (!vague) return false;
	return true;
}

const DAY = 86_400_000;

/** When an act was, seen from publication: in the last days, before, after, or over a stretch of time. */
function when(draft: Draft, published: string | null): string {
	const { days } = draft;
	if (!days || published === null) return "unknown";
	if (days.from === null || days.to === null) return "open";
	const ago = (Date.parse(published.slice(0, 10)) - Date.parse(days.to)) / DAY;
	const long = (Date.parse(days.to) - Date.parse(days.from)) / DAY > 5;
	return `${ago < -1 ? "ahead" : ago <= 3 ? "recent" : ago <= 60 ? "weeks" : "old"}${long ? "-long" : ""}`;
}

const FINE: ReadonlySet<string> = new Set(["exact", "neighbourhood", "town", "adm3"]);

/** How closely the places of an act are told. */
function where(draft: Draft): string {
	if (draft.places.length === 0) return "none";
	if (draft.places.some((p) => FINE.has(p.precision))) return "close";
	return draft.places.some((p) => p.id !== null) ? "wide" : "unlisted";
}
