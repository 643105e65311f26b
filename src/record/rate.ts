import { type Kysely, sql } from "kysely";
import { type Reliability, rateOutlet } from "../store/outlets.js";
import type { Tables } from "../store/schema.js";
import { writing } from "../store/write.js";
import { refreshIncidents } from "./incidents.js";

/** Judges an outlet, and brings the incidents that it tells of up to date; returns how many they are. Throws where there is no such outlet. */
export function judgeOutlet(
	db: Kysely<Tables>,
	at: string,
	rating: { readonly outlet: string; readonly reliability: Reliability; readonly note: string | null; readonly by: string },
): Promise<number> {
	return writing(db, async (tx) => {
		await rateOutlet(tx, at, rating);
		const { rows } = await sql<{ incident: number }>`select distinct incident from claim
			where outlet = ${rating.outlet} and incident is not null and current`.execute(tx);
		await refreshIncidents(
			tx,
			at,
			rows.map(({ incident }) => incident),
		);
		return rows.length;
	});
}
