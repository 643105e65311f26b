import type { ReactNode } from "react";
import { Failure } from "./failure.js";
import { Loading } from "./loading.js";

/** What a query gives once it is there; until then lines in its place, and what went wrong if it did. */
export function Loaded<T>({
	query,
	lines = 6,
	children,
}: {
	readonly query: { readonly data: T | undefined; readonly error: unknown; readonly refetch: () => unknown };
	/** How many lines stand in its place. */
	readonly lines?: number;
	readonly children: (data: NonNullable<T>) => ReactNode;
}) {
	const { data, error, refetch } = query;
	if (data !== undefined && data !== null) return children(data);
	if (error) return <Failure error={error} retry={() => void refetch()} />;
	return <Loading lines={lines} />;
}
