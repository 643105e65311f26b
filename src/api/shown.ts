// What of the record a client may see: all of it, or with sensitive places told by their district. Everything that has a place goes through here.
import { sensitivePlaceIn } from "../arabic/sensitive-places.js";
import type { Published, Publisher } from "../record/publish.js";
import type { Queries } from "../store/database.js";
import type { FoundIncident } from "../store/incident-search.js";
import { surroundingsOf } from "../store/outgoing.js";
import type { FoundClaim } from "../store/search.js";
import { claimsOfArticles } from "./found.js";

/** Claims as they may be shown, in their order. */
export async function showClaims(db: Queries, publisher: Publisher, found: readonly FoundClaim[]): Promise<Published<FoundClaim>[]> {
	const incidents = publisher.exact ? [] : [...new Set(found.flatMap(({ incident }) => incident ?? []))];
	const around = await surroundingsOf(db, incidents);
	return found.map((claim) =>
		publisher.claim({ ...claim, around: (claim.incident === null ? undefined : around.get(claim.incident)) ?? null }),
	);
}

/** Incidents as they may be shown, in their order. */
export function showIncidents(publisher: Publisher, found: readonly FoundIncident[]): Published<FoundIncident>[] {
	return found.map((incident) => publisher.incident(incident));
}

/** Those of some articles whose words are not shown: they name a sensitive place, or tell of something at one. */
export async function withheldArticles(
	db: Queries,
	publisher: Publisher,
	articles: readonly { readonly id: string; readonly title: string; readonly url: string | null; readonly text?: string }[],
): Promise<ReadonlySet<string>> {
	if (publisher.exact || articles.length === 0) return new Set();
	const claims = await claimsOfArticles(
		db,
		articles.map(({ id }) => id),
	);
	const shown = await showClaims(db, publisher, claims);
	const named = articles.filter(({ title, url, text = "" }) => isSensitive(`${title}\n${text}`) || isSensitive(url ?? ""));
	return new Set([...named.map(({ id }) => id), ...shown.filter(({ blurred }) => blurred).map(({ value }) => value.article)]);
}

/** Whether a text or an address names a sensitive place. */
export function isSensitive(text: string): boolean {
	try {
		return sensitivePlaceIn(decodeURIComponent(text)) !== null;
	} catch {
		return sensitivePlaceIn(text) !== null;
	}
}
