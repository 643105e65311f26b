import { sql } from "kysely";
import { blocksOf, type ClaimToLink, type Placed, place, roleOf, toLink } from "../linking/index.js";
import type { Claim } from "../schemes/record.js";
import { insertRows, toJson, type Writing } from "../store/write.js";
import { refreshIncidents } from "./incidents.js";
import { type Standing, Workspace } from "./workspace.js";

/** A claim on its way into an incident. */
export interface ToPlace {
	readonly claim: number;
	readonly thread: number;
	readonly projection: ClaimToLink;
}

/** What linking knows of an article. `source` is the first of the articles that share its text. */
export interface LinkArticle {
	readonly id: string;
	readonly title: string;
	readonly published: string | null;
	/** The outlet's id. */
	readonly outlet: string | null;
	readonly source: string;
}

/** A claim in the form that is linked; null for figures, which become series, and for what people rejected. */
export function toPlace(
	{ id, thread, claim, corrected, status }: { id: number; thread: number; claim: Claim; corrected: Claim | null; status: string },
	article: LinkArticle,
): ToPlace | null {
	const counted = corrected ?? claim;
	if (counted.kind === "figure" || status === "rejected") return null;
	const { source, ...rest } = article;
	return { claim: id, thread, projection: toLink(counted, { ...rest, text: "", url: null }, { id: String(id), source }) };
}

/** Where some claims go, and what else changes by it. */
export interface Placement {
	readonly standings: ReadonlyMap<number, Standing>;
	/** Claims of the store that go into other incidents. */
	readonly moved: readonly (readonly [claim: number, incident: number])[];
	/** Incidents that have to be brought up to date. */
	readonly touched: ReadonlySet<number>;
}

/** Puts claims of the store into incidents, one after another, and brings the incidents up to date. */
export async function linkClaims(tx: Writing, at: string, claims: readonly ToPlace[]): Promise<void> {
	const placement = await placeClaims(tx, claims);
	await noteIncidents(
		tx,
		[...placement.standings.values()].map(({ claim, incident }) => [claim, incident]),
	);
	await writePlacement(tx, at, claims, placement);
}

/** Finds the incidents of claims, one after another, each article's acts before its statements; writes nothing but the numbers it takes. */
export async function placeClaims(tx: Writing, claims: readonly ToPlace[]): Promise<Placement> {
	if (claims.length === 0) return { standings: new Map(), moved: [], touched: new Set() };
	const space = await Workspace.near(tx, claims);
	const standings = new Map<number, Standing>();
	const moved = new Map<number, number>();
	const touched = new Set<number>();
	const fresh = await reserveIncidentIds(tx, claims.length);
	for (const one of actsFirst(claims)) {
		const placed = place(one.projection, space.candidatesOf(one.projection, one.thread), space.settledFor(one.claim, one.thread));
		const incident = placed.incident !== null ? Number(placed.incident) : placed.role === "member" ? (fresh.pop() as number) : null;
		if (incident === null) continue;
		space.add(one.claim, one.thread, one.projection, incident);
		standings.set(one.claim, standingOf(one.claim, incident, placed));
		touched.add(incident);
		for (const { incident: other } of placed.merges) {
			// Only some of a large incident's claims are known here; all of them move.
			const { rows } = await sql<{ claim: number }>`select claim from link where incident = ${Number(other)}::bigint`.execute(tx);
			const all = new Set([...rows.map(({ claim }) => claim).filter((claim) => !moved.has(claim)), ...space.membersOf(Number(other))]);
			for (const claim of all) {
				space.move(claim, incident);
				moved.set(claim, incident);
			}
			touched.add(Number(other));
		}
		for (const { claim, from } of placed.moves) {
			if (!space.move(Number(claim), incident)) continue;
			moved.set(Number(claim), incident);
			touched.add(Number(from));
		}
	}
	for (const [claim, incident] of moved) {
		const own = standings.get(claim);
		if (own) standings.set(claim, { ...own, incident });
	}
	return { standings, moved: [...moved].filter(([claim]) => !standings.has(claim)), touched };
}

/** Writes where claims went. The claims must be in the store, with their incidents. */
export async function writePlacement(tx: Writing, at: string, claims: readonly ToPlace[], placement: Placement): Promise<void> {
	await writeStandings(tx, [...placement.standings.values()], claims);
	await moveClaims(tx, placement.moved);
	await refreshIncidents(tx, at, [...placement.touched]);
}

/** Each article's acts before its statements, which may be about them. */
function actsFirst(claims: readonly ToPlace[]): readonly ToPlace[] {
	const order = new Map<string, number>();
	for (const { projection } of claims) if (!order.has(projection.article)) order.set(projection.article, order.size);
	const rank = ({ projection }: ToPlace) => (order.get(projection.article) as number) * 2 + (projection.kind === "event" ? 0 : 1);
	return [...claims].sort((a, b) => rank(a) - rank(b));
}

function standingOf(claim: number, incident: number, { role, score, reasons }: Placed): Standing {
	return { claim, incident, role, score, reasons, by: "machine" };
}

async function writeStandings(tx: Writing, standings: readonly Standing[], claims: readonly ToPlace[]): Promise<void> {
	const projections = new Map(claims.map(({ claim, projection }) => [claim, projection]));
	const rows = standings.map((standing) => ({ ...standing, projection: projections.get(standing.claim) }));
	await insertRows(tx, "link", ["claim", "incident", "role", "score", "reasons", "by", "projection"], rows);
	// Only what tells of an occurrence is found by those that come later.
	const linked = new Set(standings.map(({ claim }) => claim));
	const members = claims.filter(({ claim, projection }) => roleOf(projection) === "member" && linked.has(claim));
	const blocks = members.flatMap(({ claim, projection }) => [...new Set(blocksOf(projection))].map((key) => ({ key, claim })));
	await insertRows(tx, "block", ["key", "claim"], blocks);
}

/** Moves claims that are linked already into other incidents. */
export async function moveClaims(
	tx: Writing,
	moves: readonly (readonly [claim: number, incident: number])[],
	by = "machine",
): Promise<void> {
	if (moves.length === 0) return;
	const rows = moves.map(([claim, incident]) => ({ claim, incident }));
	await sql`update link set incident = given.incident, by = ${by}
		from json_to_recordset(${toJson(rows)}::json) as given(claim bigint, incident bigint) where link.claim = given.claim`.execute(tx);
	await noteIncidents(tx, moves);
}

async function noteIncidents(tx: Writing, rows: readonly (readonly [claim: number, incident: number])[]): Promise<void> {
	if (rows.length === 0) return;
	const given = toJson(rows.map(([claim, incident]) => ({ claim, incident })));
	await sql`update claim set incident = given.incident
		from json_to_recordset(${given}::json) as given(claim bigint, incident bigint) where claim.id = given.claim`.execute(tx);
}

/** Takes claims out of their incidents, and brings these up to date. */
export async function unlinkClaims(tx: Writing, at: string, claims: readonly number[]): Promise<void> {
	if (claims.length === 0) return;
	await tx.deleteFrom("block").where("claim", "in", claims).execute();
	const gone = await tx.deleteFrom("link").where("claim", "in", claims).returning("incident").execute();
	await tx.updateTable("claim").set({ incident: null }).where("id", "in", claims).execute();
	await refreshIncidents(tx, at, [...new Set(gone.map(({ incident }) => incident))]);
}

/** Numbers that no other incident has, the lowest last. */
export async function reserveIncidentIds(tx: Writing, count: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`select nextval('incident_id') as id from generate_series(1, ${count}::int)`.execute(tx);
	return rows.map(({ id }) => id).reverse();
}
