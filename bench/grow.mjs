// Stores of any size from a really filled one: its articles, claims and incidents again and again, each time a stretch of days later. A store
// that has grown old so has no more to tell of one day than a young one, as real ones do.
import { dayOf, shifted } from "./articles.mjs";

/** All that is told lies in stretches of so many days; a multiple of the days that share a key of copies. */
export const STRETCH = 32;
/** First day of the first stretch: a multiple of four days from 1970. */
const FIRST = "2020-01-02";
const DAYS_OF_KEY = 4;
/** Numbers of the copies' claims and incidents begin so much higher each time. */
const STRIDE = 1_000_000;

/** Items for an adder, from articles with their codings; the published days are put into stretch `stretch`, in order, or where `turn` is given the other way round and so many weeks on. */
export function itemsOf(coded, stretch, turn = null) {
	return coded.map(({ article, coding }, i) => {
		const at = Math.floor((i * STRETCH) / coded.length);
		const published = shifted(FIRST, stretch * STRETCH + (turn === null ? at : (STRETCH - 1 - at + turn * 7) % STRETCH));
		const by = dayOf(published) - dayOf(article.published);
		const url = `${article.url ?? "https://example.org/"}${article.url?.includes("?") ? "&" : "?"}stretch=${stretch}${turn === null ? "" : `-${turn}`}`;
		const moved = { ...article, published, url, outlet: article.outlet ?? null };
		const bytes = Buffer.from(JSON.stringify(moved));
		return {
			item: {
				key: url,
				article: {
					statedId: article.id,
					title: article.title,
					text: article.text,
					published,
					outlet: moved.outlet,
					author: null,
					language: "ar",
					url,
				},
				remarks: [],
				capture: { locator: url, at: `${published}T12:00:00.000Z`, method: "file", status: null, headers: [], bytes },
			},
			coding: { ...coding, claims: coding.claims.map((claim) => ({ ...claim, from: shifted(claim.from, by), to: shifted(claim.to, by) })) },
		};
	});
}

/** A coder that knows what it is asked for: its cost is not what is measured. */
export function recallingCoder(coder, items) {
	const known = new Map(items.map(({ item, coding }) => [item.article.url, coding]));
	return { ...coder, code: ({ url }) => known.get(url) };
}

/** What grows with the store. */
const GROWING = ["capture", "article", "article_text", "copy_band", "claim", "incident", "link", "block"];

/**
 * Runs what fills a store while its large tables have no indexes but those that others refer to, nor are references looked up: what is copied
 * refers as what it was copied from does. Then makes the indexes, as a dump that is read in again does. All on one connection.
 */
export async function withoutIndexes(sql, db, fill) {
	await db.connection().execute(async (connection) => {
		const run = (text) => sql.raw(text).execute(connection);
		const { rows } = await sql`select c.relname as name, t.relname as table, pg_get_indexdef(i.indexrelid) as made,
				(select pg_get_constraintdef(oid) from pg_constraint where conindid = i.indexrelid and contype = 'p') as key
			from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
			where t.relname = any(${sql.val(GROWING)}::text[])
				and not exists (select from pg_constraint where conindid = i.indexrelid and contype = 'f') order by 2, 1`.execute(connection);
		for (const { name, table, key } of rows)
			await run(key === null ? `drop index ${name}` : `alter table ${table} drop constraint ${name}`);
		for (const setting of ["session_replication_role = replica", "synchronous_commit = off", "maintenance_work_mem = '1GB'"])
			await run(`set ${setting}`);
		await fill(connection);
		for (const { name, table, made, key } of rows) await run(key === null ? made : `alter table ${table} add constraint ${name} ${key}`);
		for (const setting of ["session_replication_role", "synchronous_commit", "maintenance_work_mem"]) await run(`reset ${setting}`);
		await run("vacuum analyze");
	});
}

/** Copies all that lies in the first stretch (claims up to `base.claims`, incidents up to `base.incidents`) into the stretches `from` to `to`. */
export async function copyStretches(sql, tx, base, from, to) {
	const k = sql`k.k`;
	const copies = sql`generate_series(${sql.lit(from)}::int, ${sql.lit(to)}::int) as k(k)`;
	const day = (column) => sql`${sql.ref(column)} + ${k} * ${sql.lit(STRETCH)}`;
	const id = (column) => sql`${sql.ref(column)} || '~' || ${k}`;
	const no = (column) => sql`${sql.ref(column)} + ${k}::bigint * ${sql.lit(STRIDE)}`;
	const own = sql`a.id in (select id from base_article)`;
	const run = (query) => query.execute(tx);
	await run(sql`create temporary table base_article on commit drop as select id from article where id = any(${base.articles}::text[])`);
	await run(sql`create unique index on base_article (id)`);
	await run(sql`analyze base_article`);
	await run(sql`insert into capture (id, locator, at, method, status, headers, body)
		select ${id("c.id")}, c.locator || '~' || ${k}, c.at + ${k} * interval '32 days', c.method, c.status, c.headers, c.body
		from capture c join article a on a.capture = c.id cross join ${copies} where ${own}`);
	await run(sql`insert into article (id, stated_id, title, text, published, published_day, outlet, author, language, url, capture, sha256,
			added_at, copy_of, signature, coder, notes)
		select ${id("a.id")}, stated_id, title, text, (${day("published_day")})::text, ${day("published_day")}, outlet, author, language,
			url || '~' || ${k}, ${id("capture")}, sha256, added_at, copy_of || '~' || ${k},
			jsonb_set(signature::jsonb, '{day}', to_jsonb((signature->>'day')::int + ${k} * ${sql.lit(STRETCH)}))::json, coder, notes
		from article a cross join ${copies} where ${own} order by ${k}`);
	await run(sql`insert into article_text (article, folded, words) select ${id("article")}, folded, words
		from article_text join base_article a on a.id = article cross join ${copies} order by ${k}`);
	await run(sql`insert into copy_band (key, article)
		select (split_part(key, '.', 1)::int + ${k} * ${sql.lit(STRETCH / DAYS_OF_KEY)}) || '.' || split_part(key, '.', 2), ${id("article")}
		from copy_band join base_article a on a.id = article cross join ${copies}`);
	const kept = ["no", "coder", "current", "machine", "corrected", "status", "kind", "type", "modality", "outlet", "initiators", "targets"];
	const more = ["actors", "places", "killed_min", "killed_max", "injured_min", "injured_max", "confidence", "series"];
	const columns = sql.join([...kept, ...more].map((column) => sql.ref(column)));
	await run(sql`insert into claim (id, thread, article, from_day, to_day, published_day, incident, ${columns})
		select ${no("id")}, ${no("thread")}, ${id("article")}, ${day("from_day")}, ${day("to_day")}, ${day("published_day")}, ${no("incident")}, ${columns}
		from claim cross join ${copies} where id <= ${base.claims} order by ${k}, id`);
	const same = [
		"type",
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
	];
	const rest = ["sources", "contested", "credibility", "actors", "places", "view", "changed_at", "pinned"];
	const shown = sql.join([...same, ...rest].map((column) => sql.ref(column)));
	await run(sql`insert into incident (id, from_day, to_day, first_report, latest_report, ${shown})
		select ${no("id")}, ${day("from_day")}, ${day("to_day")}, ${day("first_report")}, ${day("latest_report")}, ${shown}
		from incident cross join ${copies} where id <= ${base.incidents} order by ${k}, id`);
	const moved = (name) => sql`to_jsonb(((projection->>${sql.lit(name)})::date + ${k} * ${sql.lit(STRETCH)})::text)`;
	await run(sql`insert into link (claim, incident, role, score, reasons, by, projection)
		select ${no("claim")}, ${no("incident")}, role, score, reasons, by, (projection::jsonb || jsonb_strip_nulls(jsonb_build_object(
			'id', (${no("claim")})::text, 'article', (projection->>'article') || '~' || ${k}, 'source', (projection->>'source') || '~' || ${k},
			'published', ${moved("published")}, 'from', ${moved("from")}, 'to', ${moved("to")},
			'publishedDay', (projection->>'publishedDay')::int + ${k} * ${sql.lit(STRETCH)},
			'days', case when json_typeof(projection->'days') = 'array' then jsonb_build_array(
				(projection->'days'->>0)::int + ${k} * ${sql.lit(STRETCH)}, (projection->'days'->>1)::int + ${k} * ${sql.lit(STRETCH)}) end)))::json
		from link cross join ${copies} where claim <= ${base.claims} order by ${k}, claim`);
	await run(sql`insert into block (key, claim)
		select case when key like 'article|%' then key || '~' || ${k} else split_part(key, '|', 1) || '|' || case when days = '-' then days
			when days like '%+%' then (split_part(days, '+', 1)::int + ${k} * ${sql.lit(STRETCH)}) || '+' || (split_part(days, '+', 2)::int + ${k} * ${sql.lit(STRETCH)})
			else (days::int + ${k} * ${sql.lit(STRETCH)})::text end || '|' || split_part(key, '|', 3) end, ${no("claim")}
		from block cross join lateral (select split_part(key, '|', 2) as days) as of_key cross join ${copies} where claim <= ${base.claims}`);
}
