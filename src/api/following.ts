// The record's claims follow what people settle of places' names, as jobs of the server.
import { articlesOfName, followSettlement, withSettled } from "../record/place-names.js";
import type { StoredJob } from "../store/jobs.js";
import { type PlaceSettlement, unfollowedSettlements } from "../store/place-settlements.js";
import type { Service } from "./route.js";

type Following = Pick<Service, "record" | "coders" | "tasks" | "now">;

/** Has the server code with what is settled by now, and brings the claims of a name up to date as a job. */
export async function follow({ record, coders, tasks, now }: Following, settlement: PlaceSettlement): Promise<StoredJob> {
	const { db } = record.database;
	const { id, name } = settlement;
	const coder = await withSettled(db, coders.current());
	coders.use(coder);
	const articles = await articlesOfName(db, coder.gazetteer, name);
	return tasks.begin(
		"settle",
		{ settlement: id, name },
		articles.length,
		async (signal, progress) => {
			let told = 0;
			const sum = await followSettlement(db, coders.current, now, settlement, articles, {
				stopped: () => signal.aborted,
				progress: (coded) => {
					for (; told < coded; told++) progress();
				},
			});
			return JSON.stringify({ articles: sum.articles, changed: sum.changed });
		},
		`settle ${id} ${now()}`,
	);
}

/** Takes up what another process settled, or took back, and was stopped before the claims had followed. */
export async function followLeft(following: Following): Promise<void> {
	for (const settlement of await unfollowedSettlements(following.record.database.db)) await follow(following, settlement);
}
