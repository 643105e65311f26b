// What leaves the store by a filter: claims with what their incidents say, and the bytes that articles came in.
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { IncidentView } from "../linking/reconcile.js";
import type { NewCapture } from "./articles.js";
import type { Queries } from "./database.js";
import { objectsOf } from "./incident-search.js";
import { articlesWith, type ClaimFilter, claimConditions, claimQuery, type FoundClaim, type TextQuery } from "./search.js";

/** What the incident of a claim tells of what was hit and where. */
export interface Surroundings {
	readonly objects: readonly string[];
	readonly view: Pick<IncidentView, "places" | "initiators" | "targets">;
}

/** A claim with what the others of its incident say; null where it has none. */
export interface OutgoingClaim extends FoundClaim {
	readonly around: Surroundings | null;
}

/** All claims that a filter finds, the latest published first; `around` is looked up only where it is asked for. */
export function outgoingClaims(filter: ClaimFilter, text: TextQuery | null, withAround: boolean): RawBuilder<OutgoingClaim> {
	const around = sql`(select json_build_object('objects', ${objectsOf(sql.ref("i.id"))}, 'view', json_build_object(
		'places', i.view -> 'places', 'initiators', i.view -> 'initiators', 'targets', i.view -> 'targets'))
		from incident i where i.id = found.incident)`;
	return sql<OutgoingClaim>`select found.*, ${withAround ? around : sql`null::json`} as around from (${claimQuery(filter, text)}) as found`;
}

/** What incidents tell of what was hit and where, by their numbers. */
export async function surroundingsOf(db: Queries, incidents: readonly number[]): Promise<ReadonlyMap<number, Surroundings>> {
	if (incidents.length === 0) return new Map();
	const { rows } = await sql<Surroundings & { readonly id: number }>`
		select i.id, ${objectsOf(sql.ref("i.id"))} as objects, json_build_object('places', i.view -> 'places', 'initiators', i.view -> 'initiators',
			'targets', i.view -> 'targets') as view
		from incident i where i.id = any(${sql.val(incidents)}::bigint[])`.execute(db);
	return new Map(rows.map(({ id, objects, view }) => [id, { objects, view }]));
}

/** A capture in the store; its bytes are read apart, by their digest. */
export type StoredCapture = Omit<NewCapture, "sha256" | "size" | "gzip"> & { readonly body: string };

/** The captures of the articles that a filter finds, each once, the first got first. */
export function outgoingCaptures(filter: ClaimFilter, text: TextQuery | null): RawBuilder<StoredCapture> {
	return sql<StoredCapture>`
		select id, locator, at, method, status, headers, body from capture where ${captureConditions(filter, text)} order by at, id`;
}

/** How many captures `outgoingCaptures` gives. */
export function countOfCaptures(filter: ClaimFilter, text: TextQuery | null): RawBuilder<{ n: number }> {
	return sql<{ n: number }>`select count(*)::int as n from capture where ${captureConditions(filter, text)}`;
}

/** What only claims can answer. */
const OF_CLAIMS = ["kinds", "types", "actors", "places", "from", "to", "modalities", "killed", "injured", "statuses", "incident"] as const;

/** Articles by words, outlet and day of publication; by anything else, those that have a claim for which all holds. Where nothing is asked, every article. */
function captureConditions(filter: ClaimFilter, text: TextQuery | null): RawBuilder<SqlBool> {
	const conditions: RawBuilder<unknown>[] = [];
	if (OF_CLAIMS.some((field) => filter[field] !== undefined)) {
		conditions.push(sql`exists (select 1 from claim c where c.article = a.id and ${claimConditions(filter, text)})`);
	} else {
		if (text !== null) conditions.push(sql`a.id in ${articlesWith(text)}`);
		if (filter.outlets?.length) conditions.push(sql`a.outlet = any(${sql.val(filter.outlets)}::text[])`);
		if (filter.publishedFrom !== undefined) conditions.push(sql`a.published_day >= ${filter.publishedFrom}::date`);
		if (filter.publishedTo !== undefined) conditions.push(sql`a.published_day <= ${filter.publishedTo}::date`);
	}
	const asked = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
	return sql<SqlBool>`id in (select a.capture from article a ${asked})`;
}
