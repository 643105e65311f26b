// What the workbench asks for, on a large store: each query many times with other values, in turn with a look-up by primary key.
import { sql } from "kysely";

const { searchClaims } = await import("../dist/store/search.js");

/** Incidents of a page. */
const PAGE = 50;
const CELLS = 400;

/** Values to ask with, taken from the store itself. */
async function valuesOf(db) {
	const rows = async (query) => (await query.execute(db)).rows;
	const list = async (query) => (await rows(query)).map(({ v }) => v);
	return {
		articles: await list(sql`select id as v from article tablesample system (1) limit 200`),
		incidents: await list(sql`select id as v from incident tablesample system (1) order by random() limit 150`),
		largest: await list(sql`select id as v from incident order by claims desc limit 50`),
		types: await list(sql`select type as v from incident group by type order by count(*) desc limit 12`),
		places: await list(
			sql`select v from (select unnest(places) as v from incident tablesample system (2)) as p group by v order by count(*) desc limit 80`,
		),
		actors: await list(
			sql`select v from (select unnest(actors) as v from incident tablesample system (2)) as p group by v order by count(*) desc limit 40`,
		),
		words: await list(
			sql`select word as v from ts_stat('select words from article_text limit 3000') where length(word) > 3 and ndoc > 5 order by random() limit 200`,
		),
		days: await list(
			sql`select published_day::text as v from article tablesample system (1) where published_day is not null order by random() limit 100`,
		),
	};
}

const shown = sql`id, type, from_day, to_day, latest_report, admin1, lat, lon, killed_min, killed_max, claims, sources, contested, credibility, actors, places`;
const later = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Each query, by name: what runs it once with the values of one turn. */
function queriesOf(db, values) {
	const pick = (list, n) => list[n % list.length];
	const latest = (where) =>
		sql`select ${shown} from incident where ${where} order by latest_report desc nulls last, id desc limit ${sql.lit(PAGE)}`.execute(db);
	const cells = (where, step) =>
		sql`select floor(lat / ${step}::float8) as y, floor(lon / ${step}::float8) as x, count(*)::int as n, max(killed_max) as killed
		from incident where lat is not null and ${where} group by 1, 2 order by n desc limit ${sql.lit(CELLS)}`.execute(db);
	const overlapping = (column, value) => sql`${sql.ref(column)} && ${sql.val([value])}::text[]`;
	return {
		"article by its primary key": (n) => db.selectFrom("article").selectAll().where("id", "=", pick(values.articles, n)).execute(),
		"latest incidents": () => latest(sql`true`),
		"latest, of a type": (n) => latest(sql`type = ${pick(values.types, n)}`),
		"latest, at a place": (n) => latest(overlapping("places", pick(values.places, n))),
		"latest, of an actor": (n) => latest(overlapping("actors", pick(values.actors, n))),
		"latest, type and place": (n) => latest(sql`type = ${pick(values.types, n)} and ${overlapping("places", pick(values.places, n * 7))}`),
		"map of a month": (n) => {
			const day = pick(values.days, n);
			return cells(sql`from_day <= ${later(day, 30)}::date and to_day >= ${day}::date`, 0.25);
		},
		"map of all, of a type": (n) => cells(sql`type = ${pick(values.types, n)}`, 0.5),
		"map of all, of an actor": (n) => cells(overlapping("actors", pick(values.actors, n)), 0.5),
		"map of all": () => cells(sql`true`, 1),
		"search by a word": (n) => searchClaims(db, { text: pick(values.words, n) }, PAGE),
		"search by two words": (n) => searchClaims(db, { text: `${pick(values.words, n)} ${pick(values.words, n * 3 + 1)}` }, PAGE),
		"search by word and place": (n) => searchClaims(db, { text: pick(values.words, n), places: [pick(values.places, n * 5)] }, PAGE),
		"search by a misspelt word": (n) => searchClaims(db, { text: misspelt(pick(values.words, n)) }, PAGE),
		"search by place": (n) => searchClaims(db, { places: [pick(values.places, n)] }, PAGE),
		"search by place and month": (n) => {
			const day = pick(values.days, n);
			return searchClaims(db, { places: [pick(values.places, n)], from: day, to: later(day, 30) }, PAGE);
		},
		"search by actor and toll": (n) => searchClaims(db, { actors: [pick(values.actors, n)], killed: 10 }, PAGE),
		"an incident whole": (n) => whole(db, pick(values.incidents, n)),
		"a large incident whole": (n) => whole(db, pick(values.largest, n)),
	};
}

/** A word with two letters in the other order. */
function misspelt(word) {
	const at = word.length >> 1;
	return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
}

async function whole(db, id) {
	await db.selectFrom("incident").selectAll().where("id", "=", id).execute();
	await sql`select link.role, link.score, link.reasons, claim.*, article.title, article.url, article.published
		from link join claim on claim.id = link.claim join article on article.id = claim.article where link.incident = ${id}::bigint`.execute(
		db,
	);
}

/** (3) Prints median and 95th percentile of every query, the slowest first, beside the look-up by primary key. */
export async function measureQueries(db, times) {
	const values = await valuesOf(db);
	const queries = Object.entries(queriesOf(db, values));
	const took = new Map(queries.map(([name]) => [name, []]));
	for (let n = 0; n <= times; n++) {
		for (const [name, run] of queries) {
			const from = performance.now();
			await run(n);
			// The first turn warms up.
			if (n > 0) took.get(name).push(performance.now() - from);
		}
	}
	const sorted = queries.map(([name]) => ({ name, ms: took.get(name).sort((a, b) => a - b) }));
	const at = (ms, share) => ms[Math.min(ms.length - 1, Math.floor(ms.length * share))];
	const key = at(sorted[0].ms, 0.5);
	const { rows } = await sql`select (select count(*)::int from claim) as claims, (select count(*)::int from incident) as incidents,
		pg_size_pretty(pg_database_size(current_database())) as size`.execute(db);
	const [{ claims, incidents, size }] = rows;
	console.log(
		`(3) queries at ${claims.toLocaleString("en")} claims in ${incidents.toLocaleString("en")} incidents (${size}) on PostgreSQL, ${times} times each in turn:`,
	);
	for (const { name, ms } of [sorted[0], ...sorted.slice(1).sort((a, b) => at(b.ms, 0.95) - at(a.ms, 0.95))]) {
		const median = at(ms, 0.5);
		const figures = `median ${median.toFixed(1).padStart(7)} ms   95 % ${at(ms, 0.95).toFixed(1).padStart(7)} ms`;
		console.log(`    ${name.padEnd(28)}${figures}   ${(median / key).toFixed(1)} times the look-up`);
	}
}
