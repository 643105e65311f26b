import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { ClaimToLink } from "../linking/index.js";
import { overlay } from "../schemes/decision.js";
import type { Claim, CodedArticle } from "../schemes/record.js";
import type { NewArticle } from "../store/articles.js";
import { claimsOf, insertClaims, type NewClaim, reserveClaimIds, retireClaims, type StoredClaim } from "../store/claims.js";
import { appendCustody, sha256 } from "../store/custody.js";
import { decisionsOn, type StoredDecision } from "../store/decisions.js";
import type { Tables } from "../store/schema.js";
import { toJson, type Writing, writing } from "../store/write.js";
import { coderNumber, noteCoder } from "./coded.js";
import type { RecordCoder } from "./coder.js";
import { refreshIncidents } from "./incidents.js";
import { type LinkArticle, linkClaims, toPlace, unlinkClaims } from "./link.js";
import { claimPlaceKeys } from "./place-keys.js";
import { linkArticles, seriesOfClaim } from "./relink.js";
import { type Change, changesBetween } from "./rematch.js";
import type { ToPlace } from "./workspace.js";

/** What a newer coder changes. */
export interface Recoded {
	articles: number;
	/** Articles whose claims are no longer the same. */
	changed: number;
	same: number;
	gained: number;
	lost: number;
	altered: number;
	/** Claims that the coder no longer gives and that stay, because somebody accepted or corrected them. */
	kept: number;
	/** Altered claims by the field that changed. */
	readonly fields: Map<string, number>;
}

const BATCH = 32;

type Row = Pick<NewArticle, "id" | "title" | "text" | "published" | "published_day" | "outlet" | "url"> & {
	readonly outlet_name: string | null;
};

/** How many articles a coder has still to code. */
export async function awaitingCoder(db: Kysely<Tables>, coder: RecordCoder): Promise<number> {
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from article
		left join coder on coder.id = article.coder
		where article.language = 'ar' and (coder.id is null or (coder.version, coder.lexicons, coder.gazetteer)
			is distinct from (${coder.version}, ${coder.lexicons}, ${coder.gazetteerDigest}))`.execute(db);
	return rows[0]?.n ?? 0;
}

/**
 * Codes anew every article that another coder coded. A claim that is given again keeps its thread, and with it what was decided about it.
 * Goes on where it was stopped: an article is done or not. With `dryRun` nothing is written.
 */
export async function recode(
	db: Kysely<Tables>,
	coder: RecordCoder,
	now: () => string,
	options: {
		readonly dryRun: boolean;
		readonly progress: (articles: number) => void;
		readonly stopped: () => boolean;
	},
): Promise<Recoded> {
	const sum = nothing();
	for (let after = ""; !options.stopped(); ) {
		const rows = await nextRows(db, coder, after);
		if (rows.length === 0) break;
		after = rows[rows.length - 1]?.id as string;
		await recodeRows(db, coder, now, rows, options, sum);
	}
	return sum;
}

function nothing(): Recoded {
	return { articles: 0, changed: 0, same: 0, gained: 0, lost: 0, altered: 0, kept: 0, fields: new Map() };
}

/** Codes a batch anew, and writes it in one step. */
async function recodeRows(
	db: Kysely<Tables>,
	coder: RecordCoder,
	now: () => string,
	rows: readonly Row[],
	options: Parameters<typeof recode>[3],
	sum: Recoded,
): Promise<void> {
	const coded: { readonly row: Row; readonly coded: CodedArticle }[] = [];
	for (const row of rows) {
		const { id, title, text, published, outlet_name, url } = row;
		coded.push({ row, coded: coder.code({ id, title, text, published, outlet: outlet_name, url }) });
		await setImmediate();
	}
	const step = (tx: Writing) => replaceClaims(tx, coder, now(), coded, options, sum);
	if (options.dryRun) await db.transaction().execute(step);
	else await writing(db, step);
	options.progress(sum.articles);
}

/**
 * Codes some articles anew, whatever coded them before; as `recode` otherwise.
 * @param coder asked before each step, so that what is settled meanwhile counts
 */
export async function recodeArticles(
	db: Kysely<Tables>,
	coder: () => RecordCoder,
	now: () => string,
	ids: readonly string[],
	options: { readonly progress: (articles: number) => void; readonly stopped: () => boolean },
): Promise<Recoded> {
	const sum = nothing();
	for (let at = 0; at < ids.length && !options.stopped(); at += BATCH) {
		const { rows } = await sql<Row>`select article.id, title, text, published, published_day, outlet, outlet.name as outlet_name, url
			from article left join outlet on outlet.id = article.outlet
			where article.id = any(${sql.val(ids.slice(at, at + BATCH))}::text[]) and article.language = 'ar' order by article.id`.execute(db);
		await recodeRows(db, coder(), now, rows, { ...options, dryRun: false }, sum);
	}
	return sum;
}

async function nextRows(db: Kysely<Tables>, coder: RecordCoder, after: string): Promise<Row[]> {
	const { rows } = await sql<Row>`select article.id, title, text, published, published_day, outlet, outlet.name as outlet_name, url
		from article left join coder on coder.id = article.coder left join outlet on outlet.id = article.outlet
		where article.id > ${after} and article.language = 'ar' and (coder.id is null
			or (coder.version, coder.lexicons, coder.gazetteer) is distinct from (${coder.version}, ${coder.lexicons}, ${coder.gazetteerDigest}))
		order by article.id limit ${BATCH}`.execute(db);
	return rows;
}

async function replaceClaims(
	tx: Writing,
	coder: RecordCoder,
	at: string,
	articles: readonly { readonly row: Row; readonly coded: CodedArticle }[],
	options: Parameters<typeof recode>[3],
	sum: Recoded,
): Promise<void> {
	const before = await claimsOf(
		tx,
		articles.map(({ row }) => row.id),
	);
	const decisions = await decisionsOn(
		tx,
		[...before.values()].flat().map(({ thread }) => thread),
	);
	const plans = articles.map(({ row, coded }) => ({ row, coded, plan: planFor(before.get(row.id) ?? [], coded.claims, decisions) }));
	for (const { plan } of plans) addUp(sum, plan);
	if (options.dryRun) return;
	const number = await coderNumber(tx, coder);
	const infos = await linkArticles(
		tx,
		articles.map(({ row }) => row.id),
	);
	const came: NewClaim[] = [];
	const gone: number[] = [];
	for (const { row, plan } of plans) {
		const info = infos.get(row.id) as LinkArticle;
		const ids = await reserveClaimIds(tx, plan.given.length);
		plan.given.forEach(({ claim, old }, i) => {
			const id = ids[i] as number;
			const { corrected, status } = overlay(claim, old === null ? [] : (decisions.get(old.thread) ?? []));
			const places = claimPlaceKeys(corrected ?? claim, coder.gazetteer);
			const { published_day, outlet } = row;
			const series = status === "rejected" ? null : seriesOfClaim(corrected ?? claim, info);
			const thread = old?.thread ?? id;
			came.push({ id, thread, article: row.id, coder: number, claim, corrected, status, published_day, outlet, places, series });
		});
		gone.push(...plan.retired.map(({ id }) => id));
	}
	await insertClaims(tx, came);
	await handOver(tx, at, came, gone, infos);
	await retireClaims(tx, gone);
	await noteCoder(
		tx,
		articles.map(({ row, coded }) => ({ id: row.id, coded })),
		number,
	);
	await appendCustody(
		tx,
		at,
		articles.map(({ row, coded }) => ({
			act: "recoded" as const,
			subject: row.id,
			digest: sha256(JSON.stringify(coded.claims)),
			detail: { version: coder.version, lexicons: coder.lexicons, claims: coded.claims.length },
		})),
	);
}

/** Puts new claims where the old ones of their threads were, where linking sees no difference; links the others anew. */
async function handOver(
	tx: Writing,
	at: string,
	came: readonly NewClaim[],
	gone: readonly number[],
	articles: ReadonlyMap<string, LinkArticle>,
): Promise<void> {
	const links =
		gone.length === 0
			? []
			: await tx
					.selectFrom("link")
					.innerJoin("claim", "claim.id", "link.claim")
					.select(["link.claim", "claim.thread", "link.projection"])
					.where("link.claim", "in", gone)
					.execute();
	const before = new Map(links.map(({ thread, claim, projection }) => [thread, { claim, projection: projection as ClaimToLink }]));
	const placing: ToPlace[] = [];
	const same: { readonly old: number; readonly claim: number; readonly projection: ClaimToLink }[] = [];
	for (const claim of came) {
		const one = toPlace(claim, articles.get(claim.article) as LinkArticle);
		const link = before.get(claim.thread);
		if (one === null) continue;
		if (link && JSON.stringify({ ...link.projection, id: "" }) === JSON.stringify({ ...one.projection, id: "" }))
			same.push({ old: link.claim, claim: one.claim, projection: one.projection });
		else placing.push(one);
	}
	const given = toJson(same);
	for (const table of ["link", "block"] as const)
		await sql`update ${sql.table(table)} set claim = given.claim ${table === "link" ? sql`, projection = given.projection` : sql``}
			from json_to_recordset(${given}::json) as given(old bigint, claim bigint, projection json)
			where ${sql.ref(`${table}.claim`)} = given.old`.execute(tx);
	await sql`update claim set incident = link.incident from link where link.claim = claim.id
		and claim.id = any(${sql.val(same.map(({ claim }) => claim))}::bigint[])`.execute(tx);
	const kept = new Set(same.map(({ old }) => old));
	const { rows } = await sql<{ incident: number }>`select distinct incident from link
		where claim = any(${sql.val(same.map(({ claim }) => claim))}::bigint[])`.execute(tx);
	const { former, loose } = await unlinkClaims(
		tx,
		at,
		gone.filter((claim) => !kept.has(claim)),
	);
	await linkClaims(tx, at, [...placing, ...loose], former);
	const touched = rows.map(({ incident }) => incident);
	await linkClaims(tx, at, await refreshIncidents(tx, at, touched));
}

interface Plan {
	/** The claims as given now, each with the one whose place it takes. */
	readonly given: readonly { readonly claim: Claim; readonly old: StoredClaim | null; readonly changes: readonly Change[] }[];
	/** Claims that make way. */
	readonly retired: readonly StoredClaim[];
	readonly lost: number;
	readonly kept: number;
}

/** What becomes of an article's claims: those that people added or vouched for stay whatever the coder says. */
function planFor(
	before: readonly StoredClaim[],
	claims: readonly Claim[],
	decisions: ReadonlyMap<number, readonly StoredDecision[]>,
): Plan {
	const machine = before.filter(({ coder }) => coder !== null);
	const pairs = changesBetween(
		machine.map((stored) => stored.machine),
		claims,
	);
	const taken = new Set(pairs.flatMap(({ old }) => (old === null ? [] : [old])));
	const given = claims.map((claim, i) => {
		const pair = pairs[i] as (typeof pairs)[number];
		return { claim, old: pair.old === null ? null : (machine[pair.old] as StoredClaim), changes: pair.changes };
	});
	const left = machine.filter((_, i) => !taken.has(i));
	const vouched = ({ thread }: StoredClaim) =>
		(decisions.get(thread) ?? []).some(({ verdict }) => verdict === "accept" || verdict === "correct");
	const retired = [...machine.filter((_, i) => taken.has(i)), ...left.filter((stored) => !vouched(stored))];
	return { given, retired, lost: left.filter((stored) => !vouched(stored)).length, kept: left.filter(vouched).length };
}

function addUp(sum: Recoded, { given, lost, kept }: Plan): void {
	sum.articles++;
	sum.lost += lost;
	sum.kept += kept;
	let changed = lost > 0;
	for (const { old, changes } of given) {
		if (old === null) sum.gained++;
		else if (changes.length === 0) sum.same++;
		else {
			sum.altered++;
			for (const { field } of changes) sum.fields.set(field, (sum.fields.get(field) ?? 0) + 1);
		}
		changed ||= old === null || changes.length > 0;
	}
	if (changed) sum.changed++;
}
