// What people settle about incidents: these claims tell of one occurrence, those do not; nobody but people moves what is in it. It binds all linking after.
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { claimsOf } from "../store/claims.js";
import { appendCustody, sha256 } from "../store/custody.js";
import type { Tables } from "../store/schema.js";
import { insertRows, type Writing, writing } from "../store/write.js";
import { refreshIncidents } from "./incidents.js";
import { moveClaims, reserveIncidentIds } from "./link.js";
import { relinkClaims } from "./relink.js";

/** Why something cannot be settled so. */
export class Unsettleable extends Error {
	override readonly name = "Unsettleable";
}

export interface Settlement {
	/** To take it back by. */
	readonly id: string;
	/** The incident that came of it. */
	readonly incident: number;
}

/** No pair is written for claims beyond this; they are held by the pairs of the others. */
const MOST_PAIRS = 2000;

/** Says that incidents are one: all their claims go into the first. */
export function mergeIncidents(db: Kysely<Tables>, at: string, by: string, incidents: readonly number[]): Promise<Settlement> {
	return writing(db, async (tx) => {
		const wanted = [...new Set(incidents)];
		const [into, ...others] = wanted;
		if (into === undefined || others.length === 0) throw new Unsettleable("Give two incidents or more to merge.");
		const members = await membersOf(tx, wanted);
		for (const incident of wanted)
			if (!members.some((one) => one.incident === incident)) throw new Unsettleable(`There is no incident ${incident}.`);
		const first = members.find((one) => one.incident === into) as Member;
		const moved = members.filter((one) => one.incident !== into);
		const pairs = moved.map(({ thread }) => ({ thread: first.thread, other: thread }));
		await withdraw(tx, at, "apart", members, members);
		const id = await keepPairs(tx, at, by, "together", pairs);
		await moveClaims(
			tx,
			moved.map(({ claim }) => [claim, into]),
			by,
		);
		await refreshIncidents(tx, at, wanted);
		await enter(tx, at, by, id, { merged: wanted });
		return { id, incident: into };
	});
}

/** Says that some claims of an incident tell of another occurrence: they go into an incident of their own. */
export function splitIncident(
	db: Kysely<Tables>,
	at: string,
	by: string,
	incident: number,
	claims: readonly number[],
): Promise<Settlement> {
	return writing(db, async (tx) => {
		const members = await membersOf(tx, [incident]);
		if (members.length === 0) throw new Unsettleable(`There is no incident ${incident}.`);
		const wanted = new Set(claims);
		const moved = members.filter(({ claim }) => wanted.has(claim));
		const rest = members.filter(({ claim }) => !wanted.has(claim));
		const strange = claims.filter((claim) => !members.some((one) => one.claim === claim));
		if (strange.length > 0) throw new Unsettleable(`Not in incident ${incident}: claim ${strange.join(", ")}.`);
		const tells = (part: readonly Member[]) => part.some(({ role }) => role === "member");
		if (!tells(moved) || !tells(rest))
			throw new Unsettleable(
				"A part of the incident's claims must go and a part must stay, and in each one at least must tell of it, not only answer it.",
			);
		const pairs = moved.flatMap(({ thread }) => rest.map((other) => ({ thread, other: other.thread })));
		await withdraw(tx, at, "together", moved, rest);
		const id = await keepPairs(tx, at, by, "apart", pairs);
		const [fresh] = await reserveIncidentIds(tx, 1);
		await moveClaims(
			tx,
			moved.map(({ claim }) => [claim, fresh as number]),
			by,
		);
		await refreshIncidents(tx, at, [incident, fresh as number]);
		await enter(tx, at, by, id, { split: incident, claims });
		return { id, incident: fresh as number };
	});
}

/** Pins an incident, or unpins it: while it is pinned, linking moves nothing out of it and merges it into no other. */
export function pinIncident(db: Kysely<Tables>, at: string, by: string, incident: number, pinned: boolean): Promise<void> {
	return writing(db, async (tx) => {
		const { numUpdatedRows } = await tx.updateTable("incident").set({ pinned }).where("id", "=", incident).executeTakeFirst();
		if (numUpdatedRows === 0n) throw new Unsettleable(`There is no incident ${incident}.`);
		await enter(tx, at, by, String(incident), { pinned });
	});
}

/** Takes a merge or split back: its claims are linked as if it had never been settled. Returns whether there was one. */
export function undoSettlement(db: Kysely<Tables>, at: string, by: string, id: string): Promise<boolean> {
	return writing(db, async (tx) => {
		const rows = await tx
			.updateTable("link_decision")
			.set({ undone_at: at })
			.where("settlement", "=", id)
			.where("undone_at", "is", null)
			.returning(["thread", "other"])
			.execute();
		if (rows.length === 0) return false;
		const threads = [...new Set(rows.flatMap(({ thread, other }) => [thread, other]))];
		const found = await tx
			.selectFrom("claim")
			.select(["article", "thread"])
			.where("thread", "in", threads)
			.where("current", "=", true)
			.execute();
		const claims = [...(await claimsOf(tx, [...new Set(found.map(({ article }) => article))])).values()].flat();
		await relinkClaims(
			tx,
			at,
			claims.filter(({ thread }) => threads.includes(thread)),
		);
		await enter(tx, at, by, id, { undone: true });
		return true;
	});
}

interface Member {
	readonly claim: number;
	readonly thread: number;
	readonly incident: number;
	readonly role: string;
}

async function membersOf(tx: Writing, incidents: readonly number[]): Promise<Member[]> {
	return tx
		.selectFrom("link")
		.innerJoin("claim", "claim.id", "link.claim")
		.select(["link.claim", "claim.thread", "link.incident", "link.role"])
		.where("link.incident", "in", incidents)
		.orderBy("link.claim")
		.execute();
}

async function keepPairs(
	tx: Writing,
	at: string,
	by: string,
	act: "together" | "apart",
	pairs: readonly { readonly thread: number; readonly other: number }[],
): Promise<string> {
	const settlement = randomUUID().slice(0, 8);
	const rows = pairs.slice(0, MOST_PAIRS).map((pair) => ({ ...pair, settlement, act, by, at }));
	await insertRows(tx, "link_decision", ["settlement", "act", "thread", "other", "by", "at"], rows);
	return settlement;
}

/** What was settled the other way round before holds no longer. */
async function withdraw(
	tx: Writing,
	at: string,
	act: "together" | "apart",
	some: readonly Member[],
	others: readonly Member[],
): Promise<void> {
	const threads = (members: readonly Member[]) => sql.val(members.map(({ thread }) => thread));
	await sql`update link_decision set undone_at = ${at}::timestamptz where act = ${act} and undone_at is null and (
		(thread = any(${threads(some)}::bigint[]) and other = any(${threads(others)}::bigint[]))
		or (thread = any(${threads(others)}::bigint[]) and other = any(${threads(some)}::bigint[])))`.execute(tx);
}

async function enter(tx: Writing, at: string, by: string, subject: string, detail: object): Promise<void> {
	await appendCustody(tx, at, [{ act: "linked", subject, digest: sha256(JSON.stringify(detail)), detail: { ...detail, by } }]);
}
