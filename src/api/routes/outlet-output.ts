import { z } from "zod";
import { outletMonths, outletsBeside } from "../../store/outlet-output.js";
import { Problem } from "../problem.js";
import { idSchema } from "../query.js";
import { json, type Route } from "../route.js";

const MOST_MONTHS = 240;
const MOST_BESIDE = 100;

export const OUTLET_OUTPUT_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/outlets/{id}/output",
			scope: "read",
			tag: "outlets",
			summary: "An outlet's articles and claims by month, and the outlets that tell of the same or print the same texts.",
			params: z.strictObject({ id: idSchema }),
			result: z
				.strictObject({
					/** The earliest first; months without anything are left out. */
					months: z.array(z.strictObject({ month: z.string(), articles: z.int(), copies: z.int(), claims: z.int() })),
					beside: z.array(
						z.strictObject({
							id: z.string(),
							name: z.string(),
							/** Incidents that both tell of; those that this outlet told on an earlier day than the other, and on a later. */
							shared: z.int(),
							before: z.int(),
							after: z.int(),
							/** Incidents in which both say how many were killed; those in which their figures do not meet. */
							figures: z.int(),
							disagrees: z.int(),
							/** Articles of this outlet that copy the other's, and the other way round. */
							copiedFrom: z.int(),
							copiedBy: z.int(),
						}),
					),
				})
				.meta({ id: "OutletRecord" }),
		},
		async ({ params: { id } }, { record: { database } }) => {
			const { db } = database;
			const known = await db.selectFrom("outlet").select("id").where("id", "=", id).executeTakeFirst();
			if (!known) throw new Problem("not-found", [`/outlets/${id}`]);
			return { months: await outletMonths(db, id, MOST_MONTHS), beside: await outletsBeside(db, id, MOST_BESIDE) };
		},
	),
];
