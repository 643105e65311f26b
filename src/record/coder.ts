import { CODER_VERSION, codeArticle, embeddedGazetteer, embeddedLanguage } from "../coding/code-article.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { parseTable } from "../places/table.js";
import type { Article, CodedArticle } from "../schemes/record.js";
import { sha256 } from "../store/custody.js";
import type { Queries } from "../store/database.js";

/** What the articles of a store are coded with, and the names by which a coding is told from another. */
export interface RecordCoder {
	readonly version: string;
	readonly lexicons: string;
	/** Digest of the gazetteers that were added to the store; empty where there are none. */
	readonly gazetteerDigest: string;
	readonly gazetteers: readonly AddedGazetteer[];
	/** The embedded one and those. */
	readonly gazetteer: Gazetteer;
	code(article: Article): CodedArticle;
}

/** A gazetteer that was added to a record. */
export interface AddedGazetteer {
	readonly name: string;
	readonly tsv: string;
}

/** Loads the coder with the gazetteers of a store. */
export async function loadRecordCoder(db: Queries): Promise<RecordCoder> {
	return coderWith(await db.selectFrom("gazetteer").select(["name", "tsv"]).orderBy("name").execute());
}

/** Loads the coder with gazetteers besides the embedded one. Throws a `LexiconError` at a bad line of them. */
export function coderWith(gazetteers: readonly AddedGazetteer[]): RecordCoder {
	const added = gazetteers.flatMap(({ name, tsv }) => parseTable(`gazetteer ${name}`, tsv));
	const gazetteer = added.length > 0 ? embeddedGazetteer().with(added) : embeddedGazetteer();
	return {
		version: CODER_VERSION,
		lexicons: embeddedLanguage().version,
		gazetteerDigest: gazetteers.length > 0 ? sha256(JSON.stringify(gazetteers.map(({ name, tsv }) => [name, tsv]))).slice(0, 16) : "",
		gazetteers,
		gazetteer,
		code: (article) => codeArticle(article, { gazetteer }),
	};
}
