// What the record is doing and what it could not do: jobs, errors, sources.
import { z } from "zod";
import { retryFaults } from "../../record/retry.js";
import { countFaults, faultById, faultPage, type StoredFault } from "../../store/faults.js";
import { JOB_STATES, type JobState, jobById, listJobs, type StoredJob } from "../../store/jobs.js";
import { listSources } from "../../store/sources.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem } from "../problem.js";
import { LIMIT, listSchema, numberSchema, pageQuery } from "../query.js";
import { type Call, json, type Route } from "../route.js";

/** A piece of long work. */
export const jobItem = z
	.strictObject({
		id: z.int(),
		kind: z.string(),
		argument: z.unknown(),
		state: z.enum(JOB_STATES),
		done: z.int(),
		total: z.int().nullable(),
		message: z.string().nullable(),
		startedAt: z.string(),
		endedAt: z.string().nullable(),
	})
	.meta({ id: "Job" });

export function toJobItem({ id, kind, argument, state, done, total, message, started_at, ended_at }: StoredJob): z.infer<typeof jobItem> {
	return { id, kind, argument, state: state as JobState, done, total, message, startedAt: started_at, endedAt: ended_at };
}

const errorItem = z
	.strictObject({
		id: z.int(),
		/** What it came from: an address, or `files`; and what it is called there. */
		source: z.string(),
		key: z.string(),
		code: z.string(),
		detail: z.string(),
		/** It may be over later: a host that did not answer. */
		passing: z.boolean(),
		address: z.string().nullable(),
		capture: z.string().nullable(),
		at: z.string(),
		tries: z.int(),
		triedAt: z.string(),
		resolvedAt: z.string().nullable(),
	})
	.meta({ id: "ErrorItem" });

function toErrorItem(fault: StoredFault): z.infer<typeof errorItem> {
	const { id, source, key, code, detail, passing, address, capture, at, tries, tried_at, resolved_at } = fault;
	return { id, source, key, code, detail, passing, address, capture, at, tries, triedAt: tried_at, resolvedAt: resolved_at };
}

const sourceItem = z
	.strictObject({
		id: z.int(),
		locator: z.string(),
		title: z.string().nullable(),
		outlet: z.string().nullable(),
		/** Seconds between two polls; null follows its own rhythm. */
		every: z.int().nullable(),
		nextAt: z.string().nullable(),
		polledAt: z.string().nullable(),
		failures: z.int(),
		stopped: z.boolean(),
	})
	.meta({ id: "SourceItem" });

const MOST_RETRIED = 1000;

async function retry(call: Call, only: number | null, most: number) {
	const { db } = call.record.database;
	const job = await call.tasks.begin(
		"retry",
		only === null ? { most } : { error: only },
		only === null ? most : 1,
		async (signal, progress) => {
			const web = call.web();
			try {
				const options = { most, signal, progress, ...(only === null ? {} : { only }) };
				const { tried, came, lost } = await retryFaults(db, web, call.coder, call.now, options);
				return JSON.stringify({ tried, came, lost });
			} finally {
				await web.close();
			}
		},
	);
	return toJobItem(job);
}

export const WORK_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/jobs",
			scope: "review",
			tag: "work",
			summary: "Pieces of long work, the latest first.",
			query: z.strictObject(pageQuery),
			result: listSchema(jobItem),
			sparse: jobItem,
		},
		async ({ query: { limit = LIMIT, after } }, { record: { database } }) => {
			const before = readCursor(z.strictObject({ id: z.int() }), after)?.id ?? null;
			const jobs = await listJobs(database.db, limit + 1, before);
			const items = jobs.slice(0, limit).map(toJobItem);
			return { items, next: toCursor(jobs.length > limit ? { id: items.at(-1)?.id } : null) };
		},
	),
	json(
		{
			method: "GET",
			path: "/jobs/{id}",
			scope: "review",
			tag: "work",
			summary: "One piece of long work.",
			params: z.strictObject({ id: numberSchema }),
			result: jobItem,
		},
		async ({ params: { id } }, { record: { database } }) => {
			const job = await jobById(database.db, id);
			if (!job) throw new Problem("not-found", [`/jobs/${id}`]);
			return toJobItem(job);
		},
	),
	json(
		{
			method: "GET",
			path: "/errors",
			scope: "review",
			tag: "work",
			summary: "What could not be taken in and is open, the latest tried first; counts by code beside it.",
			query: z.strictObject({ code: z.string().min(1).max(100).optional(), ...pageQuery }),
			result: listSchema(errorItem).extend({ counts: z.array(z.strictObject({ code: z.string(), count: z.int() })) }),
			sparse: errorItem,
		},
		async ({ query: { code, limit = LIMIT, after } }, { record: { database } }) => {
			const begin = readCursor(z.strictObject({ tried: z.iso.datetime(), id: z.int() }), after);
			const { faults, next } = await faultPage(database.db, limit, begin, code ?? null);
			return { items: faults.map(toErrorItem), next: toCursor(next), counts: await countFaults(database.db) };
		},
	),
	json(
		{
			method: "POST",
			path: "/errors/retry",
			scope: "review",
			tag: "work",
			summary: "Tries again what failed, as a job that goes on by itself.",
			body: z.strictObject({ most: z.int().min(1).max(MOST_RETRIED).optional() }),
			result: jobItem,
			status: 202,
		},
		({ body }, call) => retry(call, null, body.most ?? MOST_RETRIED),
	),
	json(
		{
			method: "POST",
			path: "/errors/{id}/retry",
			scope: "review",
			tag: "work",
			summary: "Tries one thing again that failed.",
			params: z.strictObject({ id: numberSchema }),
			body: z.strictObject({}),
			result: jobItem,
			status: 202,
		},
		async ({ params: { id } }, call) => {
			if ((await faultById(call.record.database.db, id)) === null) throw new Problem("not-found", [`/errors/${id}`]);
			return retry(call, id, 1);
		},
	),
	json(
		{
			method: "GET",
			path: "/sources",
			scope: "review",
			tag: "work",
			summary: "What is asked again and again for articles.",
			result: z.strictObject({ items: z.array(sourceItem) }),
			sparse: sourceItem,
		},
		async (_given, { record: { database } }) => ({
			items: (await listSources(database.db)).map(({ id, locator, title, outlet, every, next_at, polled_at, failures, stopped }) => ({
				id,
				locator,
				title,
				outlet,
				every,
				nextAt: next_at,
				polledAt: polled_at,
				failures,
				stopped,
			})),
		}),
	),
];
