import type { Queries } from "./database.js";
import { toJson } from "./write.js";

/** Something that is asked again and again for articles. */
export interface StoredSource {
	readonly id: number;
	readonly locator: string;
	readonly title: string | null;
	/** Outlet of its articles that name none. */
	readonly outlet: string | null;
	/** Seconds between two polls; null follows the source's own rhythm. */
	readonly every: number | null;
	readonly next_at: string | null;
	readonly failures: number;
	/** What the last poll left for the next. */
	readonly state: unknown;
	readonly added_at: string;
	readonly polled_at: string | null;
	readonly stopped: boolean;
}

/** Adds a source to poll, or changes how an old one is polled; returns whether it is new. */
export async function addSource(
	db: Queries,
	at: string,
	source: { readonly locator: string; readonly outlet: string | null; readonly every: number | null },
): Promise<boolean> {
	const before = await db.selectFrom("source").select("id").where("locator", "=", source.locator).executeTakeFirst();
	if (before) {
		await db
			.updateTable("source")
			.set({ every: source.every, stopped: false, ...(source.outlet === null ? {} : { outlet: source.outlet }) })
			.where("id", "=", before.id)
			.execute();
		return false;
	}
	await db
		.insertInto("source")
		.values({ ...source, state: "{}", added_at: at, next_at: at })
		.execute();
	return true;
}

/** Every source, by when it was added. */
export async function listSources(db: Queries): Promise<StoredSource[]> {
	return db.selectFrom("source").selectAll().orderBy("id").execute();
}

/** The sources whose time has come, the longest overdue first. */
export async function dueSources(db: Queries, now: string): Promise<StoredSource[]> {
	return db
		.selectFrom("source")
		.selectAll()
		.where("stopped", "=", false)
		.where((eb) => eb.or([eb("next_at", "is", null), eb("next_at", "<=", now)]))
		.orderBy("next_at")
		.orderBy("id")
		.execute();
}

/** When the next source is due; null where none is polled. */
export async function nextDue(db: Queries): Promise<string | null> {
	const row = await db.selectFrom("source").select("next_at").where("stopped", "=", false).orderBy("next_at").limit(1).executeTakeFirst();
	return row?.next_at ?? null;
}

/** Notes how a poll went and when the next is due. */
export async function notePoll(
	db: Queries,
	id: number,
	poll: { readonly at: string; readonly next: string; readonly failures: number; readonly state: unknown; readonly title: string | null },
): Promise<void> {
	await db
		.updateTable("source")
		.set({
			polled_at: poll.at,
			next_at: poll.next,
			failures: poll.failures,
			state: toJson(poll.state),
			...(poll.title === null ? {} : { title: poll.title }),
		})
		.where("id", "=", id)
		.execute();
}

/** Stops polling a source, by number or locator; what came from it stays. Returns whether there was one. */
export async function stopSource(db: Queries, which: string): Promise<boolean> {
	const query = db.updateTable("source").set({ stopped: true });
	const { numUpdatedRows } = await (/^\d{1,9}$/.test(which)
		? query.where("id", "=", Number(which))
		: query.where("locator", "=", which)
	).executeTakeFirst();
	return numUpdatedRows > 0n;
}
