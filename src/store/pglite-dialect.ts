// kysely over PGlite: one connection in the process, so whoever needs it waits for it.
import type { PGlite } from "@electric-sql/pglite";
import {
	CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryResult,
} from "kysely";

/** The dialect for an open PGlite; destroying kysely closes it. */
export function pgliteDialect(client: PGlite): Dialect {
	return {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => new PgliteDriver(client),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new PostgresQueryCompiler(),
	};
}

class PgliteDriver implements Driver {
	private readonly connection: DatabaseConnection;
	private last: Promise<void> = Promise.resolve();
	private release: () => void = () => {};

	constructor(private readonly client: PGlite) {
		this.connection = new PgliteConnection(client);
	}

	async init(): Promise<void> {
		await this.client.waitReady;
	}

	async acquireConnection(): Promise<DatabaseConnection> {
		const before = this.last;
		let release = () => {};
		this.last = new Promise((resolve) => {
			release = resolve;
		});
		await before;
		this.release = release;
		return this.connection;
	}

	async releaseConnection(): Promise<void> {
		this.release();
	}

	async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw("begin"));
	}

	async commitTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw("commit"));
	}

	async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw("rollback"));
	}

	async destroy(): Promise<void> {
		await this.client.close();
	}
}

class PgliteConnection implements DatabaseConnection {
	constructor(private readonly client: PGlite) {}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const { rows, affectedRows } = await this.client.query<R>(query.sql, [...query.parameters]);
		return { rows, ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) };
	}

	// biome-ignore lint/correctness/useYield: kysely asks for one; rows are read in parts by `rowsInParts`.
	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error("rows are read in parts by rowsInParts, on both databases");
	}
}
