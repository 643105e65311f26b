import { codeArticle, embeddedGazetteer, embeddedLanguage } from "../coding/code-article.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { Meanings } from "../places/meanings.js";
import { parseTable } from "../places/table.js";
import type { Article, CodedArticle } from "../schemes/record.js";
import { CODER_VERSION } from "../schemes/version.js";
import { sha256 } from "../store/custody.js";
import type { Queries } from "../store/database.js";
import { type SettledName, settledNames } from "../store/place-settlements.js";

/** What the articles of a store are coded with, and the names by which a coding is told from another. */
export interface RecordCoder {
	readonly version: string;
	readonly lexicons: string;
	/** Digest of the gazetteers that were added to the store; empty where there are none. */
	readonly gazetteerDigest: string;
	readonly gazetteers: readonly AddedGazetteer[];
	/** What people settled that places' names mean. It changes no digest: the articles that it touches are coded anew when it is settled. */
	readonly settled: readonly SettledName[];
	/** The embedded one and those, with what was settled. */
	readonly gazetteer: Gazetteer;
	code(article: Article): CodedArticle;
}

/** A gazetteer that was added to a record. */
export interface AddedGazetteer {
	readonly name: string;
	readonly tsv: string;
}

/** Loads the coder with the gazetteers of a store and what people settled in it that places' names mean. */
export async function loadRecordCoder(db: Queries): Promise<RecordCoder> {
	return coderWith(await db.selectFrom("gazetteer").select(["name", "tsv"]).orderBy("name").execute(), await settledNames(db));
}

/** Loads the coder with gazetteers besides the embedded one, and names of settled meaning. Throws a `LexiconError` at a bad line of the gazetteers. */
export function coderWith(gazetteers: readonly AddedGazetteer[], settled: readonly SettledName[] = []): RecordCoder {
	const added = gazetteers.flatMap(({ name, tsv }) => parseTable(`gazetteer ${name}`, tsv));
	const gazetteer = added.length > 0 ? embeddedGazetteer().with(added) : embeddedGazetteer();
	return settling(
		{
			version: CODER_VERSION,
			lexicons: embeddedLanguage().version,
			gazetteerDigest: gazetteers.length > 0 ? sha256(JSON.stringify(gazetteers.map(({ name, tsv }) => [name, tsv]))).slice(0, 16) : "",
			gazetteers,
			settled: [],
			gazetteer,
			code: (article) => codeArticle(article, { gazetteer }),
		},
		settled,
	);
}

/** The same coder with other names of settled meaning. A name settled to a place that no gazetteer has any more is as if it never was. */
export function settling(coder: RecordCoder, settled: readonly SettledName[]): RecordCoder {
	const meanings = settled.flatMap(({ key, within, place: id }) => {
		const place = id === null ? null : coder.gazetteer.byId(id);
		return place === undefined ? [] : [{ key, within, place }];
	});
	const gazetteer = coder.gazetteer.meaning(meanings.length > 0 ? new Meanings(meanings) : null);
	return { ...coder, settled, gazetteer, code: (article) => codeArticle(article, { gazetteer }) };
}
