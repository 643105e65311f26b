// What the map's page asks the server for.
import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../../state/api.js";
import { binsOf, type Step, stepFor } from "./bins.js";
import { serverZoom } from "./cells.js";
import { type Box, writeBox } from "./geometry.js";
import type { Shown } from "./view.js";
import type { Wanted } from "./wanted.js";

const WORLD: Box = { west: -180, south: -85, east: 180, north: 85 };

/** The cells of what a map shows; while others are on their way those before stay. */
export function useCells({ filter }: Wanted, shown: Shown | null) {
	const query = { ...filter, bbox: writeBox(shown?.box ?? WORLD), zoom: serverZoom(shown?.zoom ?? 0) };
	return api.useQuery("get", "/api/v1/map", { params: { query } }, { enabled: shown !== null, placeholderData: keepPreviousData });
}

/** Where what is found lies, in the whole world, roughly. */
export function useWorld({ filter }: Wanted) {
	const query = { ...filter, bbox: writeBox(WORLD), zoom: 6 };
	return api.useQuery("get", "/api/v1/map", { params: { query } }, { placeholderData: keepPreviousData });
}

function useCounts(filter: Readonly<Record<string, string>>, by: Step, enabled: boolean) {
	const query = { ...filter, by };
	return api.useQuery("get", "/api/v1/incidents/counts", { params: { query } }, { enabled, placeholderData: keepPreviousData });
}

/** Incidents over time, whatever days the address asks for; the step is what fits the stretch, unless one is given. */
export function useBins({ filter }: Wanted, given: Step | null) {
	const { from: _, to: __, ...rest } = filter;
	const months = useCounts(rest, "month", true);
	const known = useMemo(() => (months.data ? binsOf(months.data.items, "month") : null), [months.data]);
	const [first, last] = [known?.bins[0], known?.bins.at(-1)];
	const step = given ?? (first && last ? stepFor(first.from, last.to) : "month");
	const finer = useCounts(rest, step, step !== "month" && known !== null);
	const query = step === "month" ? months : finer;
	const found = useMemo(() => query.data && { ...binsOf(query.data.items, step), step }, [query.data, step]);
	return { data: found, error: query.error, refetch: query.refetch };
}

/** Imported borders of levels below governorates, of what is shown closely enough. */
export function useImported(levels: readonly number[], shown: Shown | null) {
	const level = [...levels].reverse().find((each) => (shown?.zoom ?? 0) >= (each === 2 ? 6.5 : 8.5));
	const query = { level: level ?? 2, ...(shown && { bbox: writeBox(shown.box) }) };
	return api.useQuery(
		"get",
		"/api/v1/map/boundaries",
		{ params: { query } },
		{ enabled: level !== undefined, placeholderData: keepPreviousData },
	);
}
