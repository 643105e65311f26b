import { sql } from "kysely";
import type { Queries } from "./database.js";
import { type AfterIncident, COLUMNS, type FoundIncident } from "./incident-search.js";

/** The parts in which an actor stands in an incident: it does something, or something is done to it. */
export const ACTOR_PARTS = ["initiator", "target"] as const;
export type ActorPart = (typeof ACTOR_PARTS)[number];

/**
 * A page of the incidents in which some claim gives an actor a part, the latest reported first; `other` stands in the same claim on the other side.
 * Without a part those in which it stands at all.
 */
export async function actorIncidents(
	db: Queries,
	actor: string,
	part: ActorPart | null,
	other: string | null,
	limit: number,
	after: AfterIncident | null,
): Promise<{ readonly incidents: readonly FoundIncident[]; readonly next: AfterIncident | null }> {
	const [own, opposite] = part === "target" ? (["c.targets", "c.initiators"] as const) : (["c.initiators", "c.targets"] as const);
	const told = sql`exists (select 1 from claim c where c.incident = i.id and c.current and c.status <> 'rejected'
		and ${sql.ref(own)} @> ${sql.val([actor])}::text[] ${other === null ? sql`` : sql`and ${sql.ref(opposite)} @> ${sql.val([other])}::text[]`})`;
	const behind =
		after === null
			? sql``
			: after.latest === null
				? sql`and i.latest_report is null and i.id < ${after.id}::bigint`
				: sql`and (i.latest_report < ${after.latest}::date or i.latest_report is null or (i.latest_report = ${after.latest}::date and i.id < ${after.id}::bigint))`;
	const { rows } = await sql<FoundIncident>`select ${COLUMNS} from incident i
		where i.actors @> ${sql.val([actor])}::text[] ${part === null ? sql`` : sql`and ${told}`} ${behind}
		order by i.latest_report desc nulls last, i.id desc limit ${limit + 1}::int`.execute(db);
	const incidents = rows.slice(0, limit);
	const last = incidents.at(-1);
	return { incidents, next: rows.length > limit && last ? { latest: last.latest_report, id: last.id } : null };
}
