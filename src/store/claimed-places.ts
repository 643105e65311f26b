import { sql } from "kysely";
import type { Queries } from "./database.js";
import { articlesWith, readTextQuery } from "./search.js";

/** A name of a place as claims have it, and what it was read as. */
export interface ClaimedPlace {
	readonly name: string;
	/** The gazetteer's id; null where it was none of its places. */
	readonly place: string | null;
	/** Code of the governorate or country that it was put in. */
	readonly admin1: string | null;
	readonly claims: number;
	/** The latest of these claims. */
	readonly latest: number;
}

/** Every name of a place in the claims that count, with what each was read as. Corrected claims are left out: a person settled them by themselves. */
export async function claimedPlaces(db: Queries): Promise<ClaimedPlace[]> {
	const { rows } = await sql<ClaimedPlace>`
		select place.value ->> 'name' as name, place.value ->> 'gazetteerId' as place, place.value ->> 'admin1' as admin1,
			count(distinct c.id)::int as claims, max(c.id) as latest
		from claim c cross join lateral json_array_elements(c.machine -> 'places') as place
		where c.current and c.status <> 'rejected' and c.corrected is null and c.coder is not null group by 1, 2, 3`.execute(db);
	return rows;
}

/** Articles that have the words of a name; with the names of the places in their claims, those that a later coding has left out among them: what was settled may have. */
export async function articlesNaming(
	db: Queries,
	name: string,
): Promise<{ readonly article: string; readonly names: readonly string[] }[]> {
	const text = await readTextQuery(db, name);
	if (text === null) return [];
	const { rows } = await sql<{ article: string; names: readonly string[] }>`
		select a.id as article, array(select distinct place.value ->> 'name' from claim c cross join lateral json_array_elements(c.machine -> 'places') as place
			where c.article = a.id) as names
		from article a where a.language = 'ar' and a.id in ${articlesWith(text)} order by a.id`.execute(db);
	return rows;
}
