import { sql } from "kysely";
import { bandLookupsOf, bandsOf, isCopy, type Signature } from "../linking/index.js";
import { insertRows, type Writing } from "../store/write.js";

/** An article as looking for its copies needs it. */
interface Sketched {
	readonly id: string;
	readonly signature: Signature;
}

/** So many articles of one key are compared at most; a key holds the articles of some days that share a run of words. */
const MOST_OF_KEY = 60;

/**
 * Finds the independent source of each new article: the first article of the group whose text it copies or trims, itself where it copies
 * none. Must run before the articles themselves are written.
 */
export async function sourcesOf(tx: Writing, articles: readonly Sketched[]): Promise<ReadonlyMap<string, string>> {
	const keys = [...new Set(articles.flatMap(({ signature }) => bandLookupsOf(signature)))];
	const { rows } = await sql<{ key: string; article: string }>`
		select k.key, band.article from unnest(${sql.val(keys)}::text[]) as k(key)
		cross join lateral (select article from copy_band where copy_band.key = k.key order by article limit ${sql.lit(MOST_OF_KEY)}) as band`.execute(
		tx,
	);
	const byKey = new Map<string, Set<string>>();
	const index = (key: string, article: string) => {
		const holders = byKey.get(key);
		if (holders) holders.add(article);
		else byKey.set(key, new Set([article]));
	};
	for (const { key, article } of rows) index(key, article);
	const earlier = await sketchesOf(tx, [...new Set(rows.map(({ article }) => article))]);
	const sources = new Map<string, string>();
	for (const { id, signature } of articles) {
		const near = new Set(bandLookupsOf(signature).flatMap((key) => [...(byKey.get(key) ?? [])]));
		let best: { share: number; source: string } | null = null;
		for (const other of [...near].sort()) {
			const known = earlier.get(other);
			if (!known || other === id) continue;
			const copy = isCopy(signature, known.signature);
			if (copy && (best === null || copy.share > best.share)) best = { share: copy.share, source: known.source };
		}
		const source = best?.source ?? id;
		sources.set(id, source);
		earlier.set(id, { signature, source });
		for (const key of bandsOf(signature)) index(key, id);
	}
	return sources;
}

async function sketchesOf(
	tx: Writing,
	ids: readonly string[],
): Promise<Map<string, { readonly signature: Signature; readonly source: string }>> {
	if (ids.length === 0) return new Map();
	const rows = await tx.selectFrom("article").select(["id", "signature", "copy_of"]).where("id", "in", ids).execute();
	return new Map(
		rows.flatMap(({ id, signature, copy_of }) =>
			signature === null ? [] : [[id, { signature: signature as Signature, source: copy_of ?? id }] as const],
		),
	);
}

/** Makes articles findable for copies that come later. */
export async function insertBands(tx: Writing, articles: readonly Sketched[]): Promise<void> {
	const rows = articles.flatMap(({ id, signature }) => [...new Set(bandsOf(signature))].map((key) => ({ key, article: id })));
	await insertRows(tx, "copy_band", ["key", "article"], rows);
}
