import { sql } from "kysely";
import { blocksOf, type Placed, place, roleOf, toLink } from "../linking/index.js";
import type { Claim } from "../schemes/record.js";
import { insertRows, toJson, type Writing } from "../store/write.js";
import { refreshIncidents } from "./incidents.js";
import { type Standing, type ToPlace, Workspace } from "./workspace.js";

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

/** Where claims were before they are linked anew, by their threads. */
export type Former = ReadonlyMap<
	number,
	{ readonly incident: number; readonly pinned: boolean /** Nothing else tells of it. */; readonly gone: boolean }
>;
const NOWHERE: Former = new Map();

/**
 * Puts claims of the store into incidents, one after another, and brings the incidents up to date. A claim that was in a pinned incident
 * goes back there; one that was an incident by itself and is so again keeps its number.
 */
export async function linkClaims(tx: Writing, at: string, claims: readonly ToPlace[], former: Former = NOWHERE): Promise<void> {
	if (claims.length === 0) return;
	const placement = await placeClaims(tx, claims, former);
	await noteIncidents(
		tx,
		[...placement.standings.values()].map(({ claim, incident }) => [claim, incident]),
	);
	await writePlacement(tx, at, claims, placement);
	const pinned = claims.flatMap(({ thread }) => {
		const was = former.get(thread);
		return was?.pinned && was.gone ? [was.incident] : [];
	});
	if (pinned.length > 0) await tx.updateTable("incident").set({ pinned: true }).where("id", "in", pinned).execute();
}

/** Finds the incidents of claims, one after another, each article's acts before its statements; writes nothing but the numbers it takes. */
export async function placeClaims(tx: Writing, claims: readonly ToPlace[], former: Former = NOWHERE): Promise<Placement> {
	if (claims.length === 0) return { standings: new Map(), moved: [], touched: new Set() };
	const space = await Workspace.near(tx, claims);
	const standings = new Map<number, Standing>();
	const moved = new Map<number, number>();
	const touched = new Set<number>();
	const fresh = await reserveIncidentIds(tx, claims.length);
	const taken = new Set<number>();
	for (const one of actsFirst(claims)) {
		const was = former.get(one.thread);
		const settled = space.settledFor(one.claim, one.thread);
		if (was?.pinned) settled.pinned[String(one.claim)] = String(was.incident);
		const placed = place(one.projection, space.candidatesOf(one.projection, one.thread), settled);
		const own = was?.gone && !taken.has(was.incident) ? was.incident : (fresh.pop() as number);
		const incident = placed.incident !== null ? Number(placed.incident) : placed.role === "member" ? own : null;
		if (incident === null) continue;
		taken.add(incident);
		space.add(one.claim, one.thread, one.projection, incident);
		standings.set(one.claim, standingOf(one.claim, incident, placed));
		touched.add(incident);
		for (const { incident: other } of placed.merges) {
			// Only some of a large incident's claims are known here; all of them move.
			const { rows } = await sql<{ claim: number }>`select claim from link where incident = ${Number(other)}::bigint`.execute(tx);
			const lately = [...moved].flatMap(([claim, to]) => (to === Number(other) ? [claim] : []));
			const there = rows.map(({ claim }) => claim).filter((claim) => !moved.has(claim));
			const all = new Set([...there, ...lately, ...space.membersOf(Number(other))]);
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
	await linkClaims(tx, at, await refreshIncidents(tx, at, [...placement.touched]));
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

/** What taking claims out of their incidents leaves: where they were, and the claims that answered incidents which are gone. Both are to be linked again. */
export interface Unlinked {
	readonly former: Former;
	readonly loose: readonly ToPlace[];
}

/** Takes claims out of their incidents, and brings these up to date. */
export async function unlinkClaims(tx: Writing, at: string, claims: readonly number[]): Promise<Unlinked> {
	if (claims.length === 0) return { former: NOWHERE, loose: [] };
	const were = await tx
		.selectFrom("link")
		.innerJoin("claim", "claim.id", "link.claim")
		.innerJoin("incident", "incident.id", "link.incident")
		.select(["claim.thread", "link.incident", "incident.pinned"])
		.where("link.claim", "in", claims)
		.execute();
	await tx.deleteFrom("block").where("claim", "in", claims).execute();
	await tx.deleteFrom("link").where("claim", "in", claims).execute();
	await tx.updateTable("claim").set({ incident: null }).where("id", "in", claims).execute();
	const incidents = [...new Set(were.map(({ incident }) => incident))];
	const loose = await refreshIncidents(tx, at, incidents);
	const left = incidents.length === 0 ? [] : await tx.selectFrom("incident").select("id").where("id", "in", incidents).execute();
	const alive = new Set(left.map(({ id }) => id));
	const former = new Map(were.map(({ thread, incident, pinned }) => [thread, { incident, pinned, gone: !alive.has(incident) }]));
	return { former, loose };
}

/** Numbers that no other incident has, the lowest last. */
export async function reserveIncidentIds(tx: Writing, count: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`select nextval('incident_id') as id from generate_series(1, ${count}::int)`.execute(tx);
	return rows.map(({ id }) => id).reverse();
}
