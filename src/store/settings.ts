import type { Queries } from "./database.js";
import { toJson } from "./write.js";

/** A setting's value; null where it was never set. */
export async function readSetting(db: Queries, key: string): Promise<unknown> {
	const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
	return row?.value ?? null;
}

/** Sets a setting; null takes it away. */
export async function writeSetting(db: Queries, key: string, value: unknown): Promise<void> {
	if (value === null) {
		await db.deleteFrom("setting").where("key", "=", key).execute();
		return;
	}
	const json = toJson(value);
	await db
		.insertInto("setting")
		.values({ key, value: json })
		.onConflict((on) => on.column("key").doUpdateSet({ value: json }))
		.execute();
}

/** Every setting whose key begins so, by key. */
export async function settingsUnder(db: Queries, prefix: string): Promise<ReadonlyMap<string, unknown>> {
	const rows = await db.selectFrom("setting").selectAll().orderBy("key").execute();
	return new Map(rows.filter(({ key }) => key.startsWith(prefix)).map(({ key, value }) => [key, value]));
}
