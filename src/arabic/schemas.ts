import type { EntrySchema } from "../engine/lexicon.js";
import { EVENT_TYPES, FIGURE_TYPES, MEANS, MODALITIES, OBJECTS, STATEMENT_TYPES, TOLL_GROUPS, TOLL_KEYS } from "../schemes/codebook.js";

/** What each family of lexicon files stands for in the coder. */
export type Family =
	| "actor"
	| "nisba"
	| "act"
	| "means"
	| "object"
	| "harm"
	| "person"
	| "say"
	| "source"
	| "negation"
	| "modality"
	| "anaphora"
	| "connect"
	| "series"
	| "quantity"
	| "opinion"
	| "head";

/** Classes of those who move or are moved. */
export const MOVERS = ["troops", "arms", "inhabitants", "captives", "officials"] as const;
export type Mover = (typeof MOVERS)[number];

/** The families, the most telling first where several are found on one word. */
const BY_TELLING: readonly Family[] = [
	"connect",
	"act",
	"harm",
	"actor",
	"person",
	"object",
	"means",
	"anaphora",
	"nisba",
	"source",
	"say",
	"modality",
	"negation",
	"series",
	"quantity",
	"head",
	"opinion",
];

/** How telling a family is beside others on a word, as a place in the order; 0 is the most telling. */
export function rankOf(family: Family): number {
	return BY_TELLING.indexOf(family);
}

/** A set of families as bits, one for each by its rank. */
export function familyBits(...families: readonly Family[]): number {
	return families.reduce((bits, family) => bits | (1 << rankOf(family)), 0);
}

/** Schema with no attribute but the given ones; free ids; the flags every family may use. */
function schema(
	attributes: EntrySchema["attributes"],
	flags: EntrySchema["flags"],
	required: readonly string[] = [],
	ids: readonly string[] | null = null,
): EntrySchema {
	return { attributes, required, flags: { def: [], inflect: [], ...flags }, ids };
}

const PREPOSITIONS = ["على", "ل", "ب", "في", "إلى", "عن", "من", "مع", "ضد", "بين"];

/** Which family the files of a path belong to, and what they may say. The first prefix that fits decides. */
export const FAMILIES: readonly { readonly prefix: string; readonly family: Family; readonly schema: EntrySchema }[] = [
	{
		prefix: "lexicons/actors/",
		family: "actor",
		schema: schema(
			{
				kind: null,
				country: null,
				parent: null,
				en: null,
				ar: null,
				group: TOLL_GROUPS,
				listed: ["yes", "no"],
				// A government's forces: whom its name means where it fights.
				forces: null,
				// Who fights for it without being of it: its factions, militias and mercenaries.
				proxy: null,
				// Countries in which a body that is of none of them fights: what its shorter names mean in articles on them.
				theatre: null,
				// What a generic body is of the country at hand: its forces, police or government in lexicons/nisba.txt.
				national: ["forces", "police", "government"],
				// Host names of a body's own site: what is written there without another speaker, it says itself.
				site: null,
			},
			// `or`: other actors that the same words name; the article decides, this entry is the default. `beside`: the actor that the words
			// stand right behind where they name this one, and are anybody's name elsewhere: الحوثي وصالح.
			{ weak: [], member: [], place: [], or: null, beside: null },
			["kind", "en", "ar"],
		),
	},
	{
		prefix: "lexicons/nisba",
		family: "nisba",
		schema: schema({ country: null, government: null, forces: null, police: null, people: null, army: null }, {}),
	},
	{
		prefix: "lexicons/acts/",
		family: "act",
		schema: schema(
			{
				kind: ["event", "statement", "light", "cause"],
				type: ["hit", ...EVENT_TYPES, ...STATEMENT_TYPES],
				frame: ["strike", "hit", "mutual", "move", "take", "blast", "undergo", "transfer", "speak", "repel"],
				means: MEANS,
				objects: OBJECTS,
				// What has to be its subject or object for the word to tell the act: سقط, of shells.
				needs: MEANS,
				// What it tells where such a one moves or is moved; it tells none of others.
				...Object.fromEntries(MOVERS.map((mover) => [mover, EVENT_TYPES])),
				modality: MODALITIES,
				weight: ["weak"],
				link: ["effect", "source"],
			},
			// `past`: a verb whose present is spelled as another one's: أقدم، سيّر. `numbered`: an act only right before a number: أسر 15, but أسر نازحة.
			{ verb: null, noun: [], adj: [], passive: [], past: [], numbered: [], prep: PREPOSITIONS },
		),
	},
	{ prefix: "lexicons/means/", family: "means", schema: schema({}, { weak: [], type: EVENT_TYPES }, [], MEANS) },
	{ prefix: "lexicons/objects/", family: "object", schema: schema({}, { position: [], civil: [] }, [], [...OBJECTS, "none"]) },
	{
		prefix: "lexicons/harm/",
		family: "harm",
		schema: schema({ toll: TOLL_KEYS }, { verb: null, past: [], noun: [], person: [], phrase: [], passive: [], active: [] }, ["toll"]),
	},
	{ prefix: "lexicons/persons/", family: "person", schema: schema({ group: TOLL_GROUPS }, { noncount: [] }) },
	{
		prefix: "lexicons/cues/speech",
		family: "say",
		schema: schema({ kind: ["verb", "noun", "prep"], strength: ["strong", "weak"] }, { verb: null, noun: [], prep: PREPOSITIONS }),
	},
	{ prefix: "lexicons/cues/sources", family: "source", schema: schema({ role: ["source", "office", "outlet"] }, { noun: [] }) },
	{ prefix: "lexicons/cues/negation", family: "negation", schema: schema({}, {}) },
	{ prefix: "lexicons/cues/modality", family: "modality", schema: schema({ modality: MODALITIES }, { verb: null, noun: [] }) },
	{
		prefix: "lexicons/cues/anaphora",
		family: "anaphora",
		schema: schema({ refers: ["organisation", "forces", "state", "last", "both", "place", "act"] }, {}),
	},
	{ prefix: "lexicons/cues/connect", family: "connect", schema: schema({ role: null }, { verb: null }) },
	{ prefix: "lexicons/cues/series", family: "series", schema: schema({}, { verb: null, noun: [] }) },
	{ prefix: "lexicons/cues/figures", family: "quantity", schema: schema({ type: FIGURE_TYPES }, {}) },
	{ prefix: "lexicons/cues/opinion", family: "opinion", schema: schema({}, { verb: null }) },
	{
		prefix: "lexicons/places/heads",
		family: "head",
		schema: schema({ object: OBJECTS, scope: ["part_of_name", "drop"], area: ["yes"] }, {}),
	},
];
