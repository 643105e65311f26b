// Small written claims for tests of linking.
import { type ClaimToLink, type FigureToLink, toFigure, toLink } from "../src/linking/index.js";
import type { Article, EventClaim, FigureClaim, PlaceValue, Range, StatementClaim } from "../src/schemes/record.js";

/** Towns of one governorate and another, with their points. */
export const IDLIB: PlaceValue = { name: "إدلب", admin1: "SY-ID", lat: 35.93, lon: 36.63, precision: "town", gazetteerId: "idlib" };
export const ARIHA: PlaceValue = { name: "أريحا", admin1: "SY-ID", lat: 35.81, lon: 36.61, precision: "town", gazetteerId: "ariha" };
export const AZAZ: PlaceValue = { name: "إعزاز", admin1: "SY-HL", lat: 36.59, lon: 37.04, precision: "town", gazetteerId: "azaz" };
export const IDLIB_GOVERNORATE: PlaceValue = {
	name: "محافظة إدلب",
	admin1: "SY-ID",
	lat: 35.9,
	lon: 36.7,
	precision: "adm1",
	gazetteerId: "sy-id",
};

export interface Written {
	readonly id: string;
	readonly article?: string;
	readonly source?: string;
	readonly outlet?: string | null;
	readonly published?: string | null;
	readonly says?: string;
}

const QUOTE = "قصفت قوات النظام بالمدفعية أحياء المدينة";

function shared({ says }: Written) {
	const quote = says ?? QUOTE;
	return {
		id: "c1",
		quotes: [{ quote, in: "title" as const, from: 0, to: [...quote].length }],
		modality: "occurred" as const,
		initiators: [] as string[],
		supporters: [] as string[],
		targets: [] as string[],
		places: [] as PlaceValue[],
		from: null as string | null,
		to: null as string | null,
		attribution: [],
		confidence: {},
		why: [],
	};
}

function articleOf({ id, article, outlet, published, says }: Written): Article {
	return {
		id: article ?? `article-${id}`,
		title: says ?? QUOTE,
		text: "",
		published: published === undefined ? "2023-07-09" : published,
		outlet: outlet ?? null,
	};
}

function contextOf({ id, source }: Written) {
	return { id, ...(source === undefined ? {} : { source }) };
}

/** A shelling of 9 July 2023 in Idlib, unless something else is said. */
export function event(written: Written, claim: Partial<EventClaim> = {}): ClaimToLink {
	const day = { from: "2023-07-09", to: "2023-07-09" };
	const made: EventClaim = {
		kind: "event",
		type: "shelling",
		...shared(written),
		initiators: ["syrian_army"],
		targets: ["civilians"],
		places: [IDLIB],
		...day,
		objects: [],
		means: ["artillery"],
		toll: {},
		count: null,
		...claim,
	};
	return toLink(made, articleOf(written), contextOf(written));
}

/** A statement of 9 July 2023, unless something else is said. */
export function statement(written: Written, claim: Partial<StatementClaim> = {}): ClaimToLink {
	const made: StatementClaim = { kind: "statement", type: "deny", ...shared(written), from: "2023-07-09", to: "2023-07-09", ...claim };
	return toLink(made, articleOf(written), contextOf(written));
}

/** A figure: prisoners of one body, unless something else is said. */
export function figure(written: Written, value: Range, claim: Partial<FigureClaim> = {}): FigureToLink {
	const made: FigureClaim = {
		kind: "figure",
		type: "detainees",
		...shared(written),
		initiators: ["sdf"],
		targets: ["isis"],
		objects: [],
		means: [],
		value,
		unit: "معتقل",
		...claim,
	};
	return toFigure(made, articleOf(written), contextOf(written));
}
