import { z } from "zod";
import { ambiguousNames, settlePlaceName, UnfitMeaning, unsettlePlaceName } from "../../record/place-names.js";
import { type PlaceSettlement, placeSettlementById, placeSettlementPage } from "../../store/place-settlements.js";
import { readCursor, toCursor } from "../cursor.js";
import { follow } from "../following.js";
import { claimsByIds } from "../found.js";
import { Problem, unfit } from "../problem.js";
import { countQuery, flagSchema, idSchema, LIMIT, listSchema, pageQuery } from "../query.js";
import { type Call, json, type Route } from "../route.js";
import { claimItem, toClaimItem } from "../shapes/claim.js";
import { showClaims } from "../shown.js";
import { placeItem, toPlaceItem } from "./places.js";
import { jobItem, toJobItem } from "./work.js";

const ambiguousItem = z
	.strictObject({
		/** As most claims write it. */
		name: z.string(),
		claims: z.int(),
		/** The places that it may be, those that it was read as most often first. */
		candidates: z.array(z.strictObject({ place: placeItem, claims: z.int() })),
		/** Claims in which it was none of them. */
		none: z.int(),
		/** A claim of each reading, the latest. */
		examples: z.array(claimItem),
		/** Whether something was settled for it. */
		settled: z.boolean(),
	})
	.meta({ id: "AmbiguousName" });
const settlementItem = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		/** Code of the country or governorate where it holds; null everywhere. */
		context: z.string().nullable(),
		/** Null where none of the gazetteer's places is meant. */
		placeId: z.string().nullable(),
		/** Null also where the gazetteer that had it is there no longer. */
		place: placeItem.nullable(),
		by: z.string(),
		at: z.string(),
		undoneAt: z.string().nullable(),
	})
	.meta({ id: "PlaceSettlement" });
const done = z
	.strictObject({
		settlement: settlementItem,
		/** The work that brings claims up to date; null where nothing was new. */
		job: jobItem.nullable(),
	})
	.meta({ id: "PlaceSettled" });
const by = z.string().min(1).max(200).optional().meta({ description: "Who settles it; with a token always the token's name." });

function toItem(
	{ id, name, within, place, by: who, at, undone_at }: PlaceSettlement,
	{ coder }: Pick<Call, "coder">,
): z.input<typeof settlementItem> {
	const known = place === null ? undefined : coder.gazetteer.byId(place);
	return {
		id,
		name,
		context: within,
		placeId: place,
		place: known ? toPlaceItem(known, coder.gazetteer) : null,
		by: who,
		at,
		undoneAt: undone_at,
	};
}

export const PLACE_NAME_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/places/ambiguous",
			scope: "review",
			tag: "places",
			summary: "Names in claims that the gazetteer can read as several places, those of most claims first, with what each was read as.",
			query: z.strictObject({
				settled: flagSchema.optional().meta({ description: "Only names for which something was settled, or nothing." }),
				...pageQuery,
				...countQuery,
			}),
			result: listSchema(ambiguousItem).extend({ total: z.int().optional() }),
			sparse: ambiguousItem,
		},
		async ({ query }, { record: { database }, coder, publisher }) => {
			const limit = query.limit ?? LIMIT;
			const after = readCursor(z.strictObject({ claims: z.int(), key: z.string() }), query.after);
			const names = (await ambiguousNames(database.db, coder)).filter(
				({ settled }) => query.settled === undefined || settled === query.settled,
			);
			const behind = names.filter(
				({ claims, key }) => after === null || claims < after.claims || (claims === after.claims && key > after.key),
			);
			const page = behind.slice(0, limit);
			const examples = await claimsByIds(
				database.db,
				page.flatMap((one) => one.examples),
			);
			const shown = new Map((await showClaims(database.db, publisher, examples)).map((claim) => [claim.value.id, toClaimItem(claim)]));
			const items = page.map(({ key: _, candidates, examples: ids, ...one }) => ({
				...one,
				candidates: candidates.map(({ place, claims }) => ({ place: toPlaceItem(place, coder.gazetteer), claims })),
				examples: ids.flatMap((id) => shown.get(id) ?? []),
			}));
			const last = page.at(-1);
			const next = behind.length > limit && last ? { claims: last.claims, key: last.key } : null;
			return { items, next: toCursor(next), ...(query.count ? { total: names.length } : {}) };
		},
	),
	json(
		{
			method: "GET",
			path: "/places/settlements",
			scope: "review",
			tag: "places",
			summary: "What people settled that places' names mean, the latest first.",
			query: z.strictObject({ all: flagSchema.optional().meta({ description: "With what was undone or replaced." }), ...pageQuery }),
			result: listSchema(settlementItem),
			sparse: settlementItem,
		},
		async ({ query: { all, limit, after } }, call) => {
			const begin = readCursor(z.strictObject({ at: z.iso.datetime(), id: z.string() }), after);
			const page = await placeSettlementPage(call.record.database.db, limit ?? LIMIT, begin, all ?? false);
			return { items: page.settlements.map((one) => toItem(one, call)), next: toCursor(page.next) };
		},
	),
	json(
		{
			method: "POST",
			path: "/places/settlements",
			scope: "review",
			tag: "places",
			summary:
				"Settles what a place's name means from now on, everywhere or in one country or governorate; claims of the record follow as a job. The same `id` again settles nothing (200).",
			body: z.strictObject({
				id: z.string().min(8).max(64).meta({ description: "Chosen by the client, so that sending it twice is settling it once." }),
				name: z.string().trim().min(1).max(200),
				context: z
					.string()
					.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
					.nullish()
					.meta({ description: "ISO 3166 code of a country or governorate." }),
				placeId: idSchema.nullable().meta({ description: "The gazetteer's id; null where none of its places is meant." }),
				by,
			}),
			result: done,
			status: 201,
		},
		async ({ body }, call) => {
			const { id, name, context, placeId } = body;
			const meaning = { id, name, within: context ?? null, place: placeId, by: call.by(body.by) };
			const { db } = call.record.database;
			const { settlement, fresh } = await settlePlaceName(db, call.coder.gazetteer, call.now(), meaning).catch((error) => {
				if (error instanceof UnfitMeaning) throw unfit(call.lang, error.code, error.about);
				throw error;
			});
			const same = settlement.name === name && settlement.within === meaning.within && settlement.place === placeId;
			if (!same) throw new Problem("conflict", [id]);
			if (!fresh) call.status(200);
			return { settlement: toItem(settlement, call), job: fresh ? toJobItem(await follow(call, settlement)) : null };
		},
	),
	json(
		{
			method: "POST",
			path: "/places/settlements/{id}/undo",
			scope: "review",
			tag: "places",
			summary: "Takes back what was settled of a place's name; claims of the record follow as a job. Doing it again changes nothing.",
			params: z.strictObject({ id: idSchema }),
			body: z.strictObject({ by }),
			result: done,
		},
		async ({ params: { id }, body }, call) => {
			const { db } = call.record.database;
			const undone = await unsettlePlaceName(db, call.now(), id, call.by(body.by));
			const stored = undone ?? (await placeSettlementById(db, id));
			if (stored === null) throw new Problem("not-found", [`/places/settlements/${id}`]);
			return { settlement: toItem(stored, call), job: undone === null ? null : toJobItem(await follow(call, undone)) };
		},
	),
];
