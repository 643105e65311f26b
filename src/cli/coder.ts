import { codeArticle, embeddedGazetteer, embeddedLanguage } from "../coding/code-article.js";
import { loadImported } from "../intake/gazetteer-store.js";
import type { Kind } from "../schemes/codebook.js";
import type { Article } from "../schemes/record.js";

/** What every article of a run is coded with. Crosses to worker threads as it is. */
export interface CoderSettings {
	/** Kinds of claim to give. */
	readonly kinds: readonly Kind[];
	/** Folder of the gazetteers that the user has added. */
	readonly data: string;
}

/** A coded article on its way out. */
export interface Coded {
	/** The coded article as one line of JSON. */
	readonly json: string;
	readonly claims: number;
}

/** Loads what coding needs and returns the function that codes an article. Throws where a lexicon or gazetteer has a bad line. */
export function loadCoder(settings: CoderSettings): (article: Article) => Coded {
	embeddedLanguage();
	const imported = loadImported(settings.data);
	const gazetteer = imported.length > 0 ? embeddedGazetteer().with(imported) : embeddedGazetteer();
	const kinds = new Set<string>(settings.kinds);
	return (article) => {
		const coded = codeArticle(article, { gazetteer });
		const claims = coded.claims.filter((claim) => kinds.has(claim.kind));
		return { json: JSON.stringify({ ...coded, claims }), claims: claims.length };
	};
}
