// Stores of any size on a PostgreSQL: a base that is really added, and what is grown from it.
import { sql } from "kysely";
import { copyStretches, itemsOf, recallingCoder, withoutIndexes } from "./grow.mjs";

const { openDatabase } = await import("../dist/store/database.js");
const { Adder } = await import("../dist/record/add.js");
const { loadRecordCoder } = await import("../dist/record/coder.js");

/** Stretches that one statement makes at most. */
const AT_ONCE = 24;
const now = () => new Date().toISOString();

/** So many of a list, at even distances. */
export function spread(list, most) {
	const length = Math.min(most, list.length);
	return Array.from({ length }, (_, i) => list[Math.floor((i * list.length) / length)]);
}

/** What a coder gives for an article of a folder. */
export function codedWith(coder, { id, title, text, published, outlet = null, url = null }) {
	return coder.code({ id, title, text, published, outlet, url });
}

/** Adds articles to an empty database, in the first stretch of days. What it gives says what can be copied from there. */
export async function makeBase(url, articles) {
	const store = await openDatabase({ url });
	const coder = await loadRecordCoder(store.db);
	const coded = articles.map((article) => ({ article, coding: codedWith(coder, article) }));
	const items = itemsOf(coded, 0);
	const adder = new Adder(store.db, recallingCoder(coder, items), "files", now);
	for (const { item } of items) await adder.add(item);
	await adder.flush();
	const one = async (query) => Number((await query.execute(store.db)).rows[0].n);
	const base = {
		coder,
		coded,
		articles: (await sql`select id from article`.execute(store.db)).rows.map(({ id }) => id),
		/** The highest numbers, and how many there are. */
		claims: await one(sql`select max(id) as n from claim`),
		incidents: await one(sql`select max(id) as n from incident`),
		claimCount: adder.added.claims,
		incidentCount: await one(sql`select count(*) as n from incident`),
	};
	await sql`vacuum analyze`.execute(store.db);
	await store.close();
	return base;
}

/** Grows a store of `from` stretches to `to`; gives the milliseconds that it took. */
export async function grow(url, base, from, to) {
	const store = await openDatabase({ url });
	const start = performance.now();
	await withoutIndexes(sql, store.db, async (connection) => {
		for (let at = from; at < to; at += AT_ONCE) {
			const last = Math.min(to, at + AT_ONCE) - 1;
			await connection.transaction().execute((tx) => copyStretches(sql, tx, base, at, last));
		}
	});
	const ms = performance.now() - start;
	await store.close();
	return ms;
}
