import type { Draft } from "../draft.js";
import { FLAG, upTo } from "./question.js";
import { bucket, familyIn } from "./steps.js";

/** What an article is like as a whole. */
export interface Setting {
	/** Acts told in it, tellings counted one by one. */
	readonly tellings: number;
	/** How often it names an armed body, and how often a weapon or an act of war. */
	readonly armed: number;
	readonly arms: number;
	readonly sentences: number;
	/** Words of each sentence; and how many sentences the title has. */
	readonly lengths: readonly number[];
	readonly titles: number;
	/** Publication day, ISO 8601; null where not known. */
	readonly published: string | null;
}

/** What the article's title and lead have to do with an act: its type, its family, others, or no act in the title. */
const Topic = { none: 0, other: 1, family: 2, type: 3 } as const;
/** Whether an act shares a place or a party with those of the lead. */
const Shared = { none: 0, apart: 1, shared: 2 } as const;

/** The lead: sentences up to this one. */
const LEAD = 2;

// Edges of the steps in which numbers are seen.
const SHARE = [0.1, 0.2, 0.3, 0.5, 0.75, 0.99];
const KIND_SHARE = [0.3, 0.6, 0.8, 0.99];
const SENTENCES = [3, 6, 10, 16, 25, 40];
const ACTS = [1, 2, 4, 7, 12, 20];
const FEW = [0, 1, 2, 4, 8];
const PLACE_IN_TEXT = [0, 0.1, 0.25, 0.5, 0.75, 0.95];
const AGAIN = [0.01, 0.03, 0.07, 0.14, 0.25, 0.4];
const WORDS = [1, 2, 4, 7, 11, 16, 25, 40, 70];
const PART = [0.1, 0.2, 0.35, 0.5, 0.8];
const AGO = [-1, 0, 1, 3, 7, 30, 180, 400];
const FROM_MAIN = [-1, 0, 2, 10, 60];

/** Aspects of an act beside the others of its article and within its sentence. */
export const AMONG_ASPECTS = {
	share: upTo(SHARE.length),
	kindShare: upTo(KIND_SHARE.length),
	sentences: upTo(SENTENCES.length),
	folded: upTo(ACTS.length),
	topic: Object.keys(Topic),
	inTitle: FLAG,
	inLead: FLAG,
	through: upTo(PLACE_IN_TEXT.length),
	earlier: upTo(FEW.length),
	ofType: upTo(FEW.length),
	leadPlace: Object.keys(Shared),
	leadParty: Object.keys(Shared),
	fame: upTo(FEW.length),
	again: upTo(AGAIN.length),
	later: upTo(AGAIN.length),
	length: upTo(WORDS.length),
	quoted: upTo(WORDS.length),
	before: upTo(WORDS.length),
	behind: upTo(WORDS.length),
	words: upTo(WORDS.length),
	part: upTo(PART.length),
	beside: upTo(FEW.length),
	over: upTo(FEW.length),
	previous: ["none"],
	next: ["none"],
	doerId: ["none"],
	targetId: ["none"],
	object: ["none"],
	ago: upTo(AGO.length + 1),
	fromMain: upTo(FROM_MAIN.length + 1),
} as const;

type Aspect = keyof typeof AMONG_ASPECTS;

/** The part of a question that looks at an act among the others. */
interface Looked {
	readonly at: Readonly<Record<Aspect, number>>;
	readonly seen: Int32Array;
	numberOf(place: number, value: string): number;
}

const DAY = 86_400_000;

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

class Counts {
	private readonly counts = new Map<string, number>();

	/** Counts a key, and returns how often it was there before. */
	add(key: string): number {
		const before = this.of(key);
		this.counts.set(key, before + 1);
		return before;
	}

	of(key: string): number {
		return this.counts.get(key) ?? 0;
	}

	/** The key counted most often, the first of equals; null where there is none. */
	most(): string | null {
		let best: string | null = null;
		for (const [key, n] of this.counts) if (best === null || n > this.of(best)) best = key;
		return best;
	}
}

/** The folded acts of an article, as far as they bear on which of them are claims: what a reader knows of the whole text. */
export class Among {
	private readonly families = new Counts();
	private readonly types = new Counts();
	private readonly kinds = new Counts();
	private readonly days = new Counts();
	private readonly parties = new Counts();
	/** Acts of the same type before each. */
	private readonly earlier: readonly number[];
	private readonly sentences = new Map<number, { readonly act: number; readonly from: number; readonly to: number }[]>();
	private readonly titleTypes = new Set<string>();
	private readonly titleFamilies = new Set<string>();
	private readonly leadPlaces = new Set<string>();
	private readonly leadParties = new Set<string>();
	private readonly mainDay: string | null;

	constructor(
		readonly acts: readonly Draft[],
		readonly setting: Setting,
	) {
		this.earlier = acts.map((draft, act) => this.take(draft, act));
		this.mainDay = this.days.most();
	}

	private take(draft: Draft, act: number): number {
		const family = familyIn(draft);
		this.families.add(family);
		this.kinds.add(draft.kind);
		if (draft.days?.from) this.days.add(draft.days.from);
		for (const party of partiesOf(draft)) this.parties.add(party);
		for (const { sentence, from, to } of draft.quotes) {
			const list = this.sentences.get(sentence);
			if (list) list.push({ act, from, to });
			else this.sentences.set(sentence, [{ act, from, to }]);
		}
		if (tellsUpTo(draft, this.setting.titles - 1)) {
			this.titleTypes.add(draft.type.value);
			this.titleFamilies.add(family);
		}
		if (tellsUpTo(draft, LEAD)) {
			for (const { key } of draft.places) this.leadPlaces.add(key);
			for (const party of partiesOf(draft)) this.leadParties.add(party);
		}
		return this.types.add(draft.type.value);
	}

	/** Looks at the act of a place among the acts. */
	look(act: number, question: Looked): void {
		const { at, seen } = question;
		const draft = this.acts[act] as Draft;
		const { setting, acts } = this;
		const see = (aspect: number, value: string) => {
			seen[aspect] = question.numberOf(aspect, value);
		};
		const family = familyIn(draft);
		const [quote] = draft.quotes;
		const { sentence } = draft.traits;
		const length = setting.lengths[sentence] ?? 1;
		const { evidence } = draft.type;
		const parties = partiesOf(draft);
		seen[at.share] = bucket(this.families.of(family) / acts.length, SHARE);
		seen[at.kindShare] = bucket(this.kinds.of(draft.kind) / acts.length, KIND_SHARE);
		seen[at.sentences] = bucket(setting.sentences, SENTENCES);
		seen[at.folded] = bucket(acts.length, ACTS);
		seen[at.topic] = this.topicOf(draft, family);
		seen[at.inTitle] = Number(tellsUpTo(draft, setting.titles - 1));
		seen[at.inLead] = Number(tellsUpTo(draft, LEAD));
		seen[at.through] = bucket(setting.sentences > 1 ? sentence / (setting.sentences - 1) : 0, PLACE_IN_TEXT);
		seen[at.earlier] = bucket(this.earlier[act] as number, FEW);
		seen[at.ofType] = bucket(this.types.of(draft.type.value) - 1, FEW);
		seen[at.leadPlace] = sharedOf(
			draft.places.map(({ key }) => key),
			this.leadPlaces,
		);
		seen[at.leadParty] = sharedOf(parties, this.leadParties);
		seen[at.fame] = bucket(Math.max(0, ...parties.map((party) => this.parties.of(party))), FEW);
		seen[at.again] = bucket(draft.again, AGAIN);
		seen[at.later] = bucket(draft.later, AGAIN);
		seen[at.length] = bucket(length, WORDS);
		seen[at.quoted] = bucket(quote ? quote.to - quote.from : 0, WORDS);
		seen[at.before] = bucket(evidence.from, WORDS);
		seen[at.behind] = bucket((setting.lengths[evidence.sentence] ?? 0) - evidence.to, WORDS);
		seen[at.words] = bucket(draft.words.size, WORDS);
		seen[at.part] = bucket(quote ? (quote.to - quote.from) / length : 0, PART);
		this.lookBeside(act, at, seen);
		see(at.previous, this.familyAt(act - 1));
		see(at.next, this.familyAt(act + 1));
		see(at.doerId, idOf(draft.initiators));
		see(at.targetId, idOf(draft.targets));
		see(at.object, idOf(draft.objects));
		const published = setting.published?.slice(0, 10);
		seen[at.ago] = draft.days?.to && published ? 1 + bucket(daysBetween(draft.days.to, published), AGO) : 0;
		seen[at.fromMain] = draft.days?.from && this.mainDay ? 1 + bucket(daysBetween(draft.days.from, this.mainDay), FROM_MAIN) : 0;
	}

	private topicOf({ type }: Draft, family: string): number {
		if (this.titleTypes.size === 0) return Topic.none;
		if (this.titleTypes.has(type.value)) return Topic.type;
		return this.titleFamilies.has(family) ? Topic.family : Topic.other;
	}

	/** How many other acts the sentence tells, and how many of them in the same words. */
	private lookBeside(act: number, at: Looked["at"], seen: Int32Array): void {
		const quote = (this.acts[act] as Draft).quotes[0];
		let [beside, over] = [0, 0];
		for (const other of this.sentences.get(quote?.sentence ?? -1) ?? []) {
			if (!quote || other.act === act) continue;
			beside++;
			if (other.from < quote.to && other.to > quote.from) over++;
		}
		seen[at.beside] = bucket(beside, FEW);
		seen[at.over] = bucket(over, FEW);
	}

	private familyAt(act: number): string {
		const draft = this.acts[act];
		return draft ? familyIn(draft) : "none";
	}
}

function partiesOf({ initiators, targets }: Draft): string[] {
	return [...new Set([...initiators, ...targets].map(({ value }) => value))];
}

/** Whether one of an act's tellings stands in a sentence up to one. */
function tellsUpTo({ quotes }: Draft, last: number): boolean {
	for (const { sentence } of quotes) if (sentence <= last) return true;
	return false;
}

function sharedOf(keys: readonly string[], lead: ReadonlySet<string>): number {
	if (keys.length === 0) return Shared.none;
	return keys.some((key) => lead.has(key)) ? Shared.shared : Shared.apart;
}

/** The id of what is named first; names that no lexicon has are one. */
function idOf(list: Draft["objects"]): string {
	const id = list[0]?.value;
	return id === undefined ? "none" : (id.split(":")[0] as string);
}
