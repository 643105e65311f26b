import { sql } from "kysely";
import { blocksOf, type Candidate, type ClaimToLink, lookupsOf, MOST_CANDIDATES, type Settled } from "../linking/index.js";
import type { Writing } from "../store/write.js";

/** A claim on its way into an incident. */
export interface ToPlace {
	readonly claim: number;
	readonly thread: number;
	readonly projection: ClaimToLink;
}

/** Where a claim stands, and why. */
export interface Standing {
	readonly claim: number;
	readonly incident: number;
	readonly role: string;
	readonly score: number;
	readonly reasons: unknown;
	readonly by: string;
}

interface Known {
	readonly projection: ClaimToLink;
	readonly thread: number;
	incident: number;
}

/** So many of an incident's claims are looked at. */
const MOST_OF_INCIDENT = 40;

/**
 * What linking some claims has to know: the claims near them and their incidents, as they are in the store and as they become while the
 * claims are placed one after another.
 */
export class Workspace {
	private readonly known = new Map<number, Known>();
	private readonly members = new Map<number, number[]>();
	private readonly keys = new Map<string, Set<number>>();
	private settlements: { readonly act: string; readonly thread: number; readonly other: number }[] = [];
	private readonly pinned = new Set<number>();
	private readonly threads = new Map<number, number>();

	/** Loads what lies near some claims. */
	static async near(tx: Writing, claims: readonly { readonly projection: ClaimToLink; readonly thread: number }[]): Promise<Workspace> {
		const space = new Workspace();
		const keys = [...new Set(claims.flatMap(({ projection }) => lookupsOf(projection)))];
		const { rows } = await sql<{ key: string; claim: number }>`
			select k.key, near.claim from unnest(${sql.val(keys)}::text[]) as k(key)
			cross join lateral (select claim from block where block.key = k.key order by claim desc limit ${sql.lit(MOST_CANDIDATES)}) as near`.execute(
			tx,
		);
		for (const { key, claim } of rows) space.index(key, claim);
		await space.load(tx, [...new Set(rows.map(({ claim }) => claim))]);
		const threads = claims.map(({ thread }) => thread);
		await space.loadSettlements(tx, threads);
		await space.loadPartners(tx, new Set(threads));
		return space;
	}

	private async load(tx: Writing, claims: readonly number[]): Promise<void> {
		if (claims.length === 0) return;
		const { rows } = await sql<{ claim: number; thread: number; incident: number; projection: ClaimToLink; pinned: boolean }>`
			select claim, thread, incident, projection, pinned from (
				select link.claim, claim.thread, link.incident, link.projection, incident.pinned,
					row_number() over (partition by link.incident order by link.claim) as place
				from link join claim on claim.id = link.claim join incident on incident.id = link.incident
				where link.incident in (select incident from link where claim = any(${sql.val(claims)}::bigint[]))
			) as near where place <= ${sql.lit(MOST_OF_INCIDENT)} order by claim`.execute(tx);
		for (const { claim, thread, incident, projection, pinned } of rows) {
			if (this.known.has(claim)) continue;
			this.put(claim, { projection, thread, incident });
			if (pinned) this.pinned.add(incident);
		}
	}

	private async loadSettlements(tx: Writing, more: readonly number[]): Promise<void> {
		const threads = [...new Set([...[...this.known.values()].map(({ thread }) => thread), ...more])];
		if (threads.length === 0) return;
		const rows = await tx
			.selectFrom("link_decision")
			.select(["act", "thread", "other"])
			.where("undone_at", "is", null)
			.where((eb) => eb.or([eb("thread", "in", threads), eb("other", "in", threads)]))
			.execute();
		this.settlements = rows;
	}

	/** What people put together with these claims is looked at whatever it has in common with them. */
	private async loadPartners(tx: Writing, threads: ReadonlySet<number>): Promise<void> {
		const partners = this.settlements
			.filter(({ act }) => act === "together")
			.flatMap(({ thread, other }) => [...(threads.has(thread) ? [other] : []), ...(threads.has(other) ? [thread] : [])]);
		if (partners.length === 0) return;
		const rows = await tx.selectFrom("claim").select("id").where("thread", "in", partners).where("current", "=", true).execute();
		await this.load(
			tx,
			rows.map(({ id }) => id).filter((id) => !this.known.has(id)),
		);
	}

	/** The incidents that a claim of a thread may belong to: those of the claims that people put it together with, and those that share most keys with it. */
	candidatesOf(projection: ClaimToLink, thread: number): Candidate[] {
		const hits = new Map<number, number>();
		for (const key of lookupsOf(projection)) for (const claim of this.keys.get(key) ?? []) hits.set(claim, (hits.get(claim) ?? 0) + 1);
		const found = [...hits].sort(([a, m], [b, n]) => n - m || b - a).slice(0, MOST_CANDIDATES);
		const together = this.settlements.flatMap(({ act, thread: one, other }) =>
			act !== "together" ? [] : one === thread ? [other] : other === thread ? [one] : [],
		);
		const near = [...together.flatMap((partner) => this.threads.get(partner) ?? []), ...found.map(([claim]) => claim)];
		const incidents = new Set(near.flatMap((claim) => this.known.get(claim)?.incident ?? []));
		return [...incidents].map((incident) => ({ incident: String(incident), claims: this.claimsOf(incident) }));
	}

	private claimsOf(incident: number): ClaimToLink[] {
		return (this.members.get(incident) ?? []).flatMap((claim) => this.known.get(claim)?.projection ?? []);
	}

	/** What reviewers settled, by the claims as they are called now. `claim` and `thread` are of the one being placed. */
	settledFor(claim: number, thread: number): Settled & { readonly pinned: Record<string, string> } {
		const name = (of: number) => (of === thread ? claim : this.threads.get(of));
		const pairs = (act: string) =>
			this.settlements.flatMap((row): (readonly [string, string])[] => {
				const [one, other] = [name(row.thread), name(row.other)];
				return row.act === act && one !== undefined && other !== undefined ? [[String(one), String(other)]] : [];
			});
		const pinned: Record<string, string> = {};
		for (const incident of this.pinned) for (const member of this.members.get(incident) ?? []) pinned[String(member)] = String(incident);
		return { apart: pairs("apart"), together: pairs("together"), pinned };
	}

	/** Puts a new claim into an incident, and under its keys. */
	add(claim: number, thread: number, projection: ClaimToLink, incident: number): void {
		this.put(claim, { projection, thread, incident });
		for (const key of blocksOf(projection)) this.index(key, claim);
	}

	/** Moves a claim into another incident; returns whether it is known here. */
	move(claim: number, incident: number): boolean {
		const known = this.known.get(claim);
		if (!known) return false;
		this.members.set(
			known.incident,
			(this.members.get(known.incident) ?? []).filter((other) => other !== claim),
		);
		this.put(claim, { ...known, incident });
		return true;
	}

	/** The claims of an incident that are known here. */
	membersOf(incident: number): readonly number[] {
		return this.members.get(incident) ?? [];
	}

	private put(claim: number, known: Known): void {
		this.known.set(claim, known);
		this.threads.set(known.thread, claim);
		const members = this.members.get(known.incident);
		if (members) members.push(claim);
		else this.members.set(known.incident, [claim]);
	}

	private index(key: string, claim: number): void {
		const holders = this.keys.get(key);
		if (holders) holders.add(claim);
		else this.keys.set(key, new Set([claim]));
	}
}
