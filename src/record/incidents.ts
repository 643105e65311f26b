import { sql } from "kysely";
import { type ClaimToLink, type IncidentView, type Outlets, reconcile, roleOf, summaryPlace } from "../linking/index.js";
import { readOutlets } from "../store/outlets.js";
import type { IncidentTable } from "../store/schema.js";
import { insertRows, type Writing } from "../store/write.js";
import type { ToPlace } from "./workspace.js";

const COLUMNS = [
	"id",
	"type",
	"from_day",
	"to_day",
	"first_report",
	"latest_report",
	"admin1",
	"lat",
	"lon",
	"precision",
	"killed_min",
	"killed_max",
	"injured_min",
	"injured_max",
	"claims",
	"articles",
	"sources",
	"contested",
	"credibility",
	"actors",
	"places",
	"view",
	"changed_at",
	"pinned",
] as const satisfies readonly (keyof IncidentTable)[];

interface Linked {
	readonly claim: number;
	readonly incident: number;
	readonly projection: ClaimToLink;
	readonly thread: number;
	readonly places: readonly string[];
	readonly pinned: boolean | null;
}

/**
 * Brings incidents up to date with the claims that are in them. One without a telling left is gone; returns the claims that answered it, which
 * are in no incident any more and may fit another.
 */
export async function refreshIncidents(tx: Writing, at: string, incidents: readonly number[]): Promise<readonly ToPlace[]> {
	if (incidents.length === 0) return [];
	const { rows } = await sql<Linked>`
		select link.claim, claim.thread, link.incident, link.projection, claim.places, incident.pinned
		from link join claim on claim.id = link.claim left join incident on incident.id = link.incident
		where link.incident = any(${sql.val(incidents)}::bigint[]) order by link.claim`.execute(tx);
	const byIncident = new Map<number, Linked[]>();
	for (const row of rows) {
		const group = byIncident.get(row.incident);
		if (group) group.push(row);
		else byIncident.set(row.incident, [row]);
	}
	const outlets = await outletsOf(tx, rows);
	const fresh: object[] = [];
	const loose: Linked[] = [];
	for (const [id, group] of byIncident) {
		if (group.some(({ projection }) => roleOf(projection) === "member")) fresh.push(rowOf(id, group, at, outlets));
		else loose.push(...group);
	}
	if (loose.length > 0) {
		const claims = loose.map(({ claim }) => claim);
		await tx.deleteFrom("link").where("claim", "in", claims).execute();
		await tx.updateTable("claim").set({ incident: null }).where("id", "in", claims).execute();
	}
	// Those that are new have no row yet.
	const known = incidents.filter((id) => byIncident.get(id)?.[0]?.pinned !== null);
	if (known.length > 0) await tx.deleteFrom("incident").where("id", "in", known).execute();
	await insertRows(tx, "incident", COLUMNS, fresh);
	return loose.map(({ claim, thread, projection }) => ({ claim, thread, projection }));
}

async function outletsOf(tx: Writing, rows: readonly Linked[]): Promise<Outlets> {
	const ids = [...new Set(rows.flatMap(({ projection }) => projection.outlet ?? []))];
	const known = await readOutlets(tx, ids);
	return Object.fromEntries([...known].map(([id, { reliability }]) => [id, { reliability: reliability ?? undefined }]));
}

function rowOf(id: number, group: readonly Linked[], at: string, outlets: Outlets): Record<(typeof COLUMNS)[number], unknown> {
	const view = reconcile(
		group.map(({ projection }) => projection),
		outlets,
	);
	// Point and name are of one place: the one that the summary names.
	const place = summaryPlace(view);
	const killed = tollOf(view, "killed");
	const injured = tollOf(view, "injured");
	return {
		id,
		type: view.type ?? "other",
		from_day: view.summary.from,
		to_day: view.summary.to,
		first_report: view.first?.published ?? null,
		latest_report: view.latest?.published ?? null,
		admin1: place?.admin1 ?? null,
		lat: place?.lat ?? null,
		lon: place?.lon ?? null,
		precision: place?.precision ?? null,
		killed_min: killed[0],
		killed_max: killed[1],
		injured_min: injured[0],
		injured_max: injured[1],
		claims: view.claims.length,
		articles: view.articles.length,
		sources: view.sources.length,
		contested: view.contested.length > 0,
		credibility: view.credibility.grade,
		actors: [...new Set(group.flatMap(({ projection }) => [...projection.initiators, ...projection.supporters, ...projection.targets]))],
		places: [...new Set(group.flatMap(({ places }) => places))],
		view,
		changed_at: at,
		pinned: group[0]?.pinned ?? false,
	};
}

const MOST = 2_147_483_647;

/** The least and the most that any source says of the whole toll. */
function tollOf({ tolls }: IncidentView, wanted: "killed" | "injured"): readonly [number | null, number | null] {
	const overall = tolls.find(({ key, group }) => key === wanted && group === null)?.overall;
	const bound = (value: number | null | undefined) => (value === null || value === undefined ? null : Math.min(MOST, Math.round(value)));
	return [bound(overall?.[0]), bound(overall?.[1])];
}
