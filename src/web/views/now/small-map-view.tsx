import { Skeleton, Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../../parts/failure.js";
import { api } from "../../state/api.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { type Cell, mainBox } from "../map/cells.js";
import { middleOf, surfaceOf } from "../map/geometry.js";
import { type Ground, polygonsOf, useGround } from "../map/ground.js";
import styles from "./now.module.css";
import { pathOf, projectionOf, shaped } from "./small-map.js";

const WIDTH = 480;
const WORLD = "-180,-85,180,85";
/** Governorates whose names are written, those with most incidents. */
const NAMED = 6;

/** Where what is new lies: governorates shaded by their number, places as points; what it shows is told in words too. */
export function SmallMap({ filter }: { readonly filter: Readonly<Record<string, string>> }) {
	const { t } = useTranslation(["now", "shell"]);
	const ground = useGround();
	const cells = api.useQuery("get", "/api/v1/map", { params: { query: { ...filter, bbox: WORLD, zoom: 7 } } });
	const areas = api.useQuery("get", "/api/v1/incidents/counts", { params: { query: { ...filter, by: "admin1" } } });
	const error = ground.error ?? cells.error ?? areas.error;
	if (error) return <Failure error={error} retry={() => void Promise.all([ground.refetch(), cells.refetch(), areas.refetch()])} />;
	if (!ground.data || !cells.data || !areas.data) return <Skeleton height={320} role="status" aria-busy="true" />;
	return (
		<>
			<Drawn ground={ground.data} cells={cells.data.cells} counts={areas.data.items} />
			<Text size="xs" c="dimmed" mt={4}>
				{t("shell:shownOf", { shown: cells.data.shown, total: cells.data.all })}
				{cells.data.unplaced > 0 && ` · ${t("haveNoPlace", { count: cells.data.unplaced })}`}
			</Text>
		</>
	);
}

function Drawn({
	ground,
	cells,
	counts,
}: {
	readonly ground: Ground;
	readonly cells: readonly Cell[];
	readonly counts: readonly { readonly key: string | null; readonly incidents: number }[];
}) {
	const { t } = useTranslation("now");
	const wording = useWording();
	const names = useNames();
	const drawn = useMemo(() => {
		const box = shaped(mainBox(cells, 0.85) ?? { west: 35, south: 32, east: 43, north: 38 }, 0.75, 1);
		const projection = projectionOf(box, WIDTH);
		const of = new Map(counts.map(({ key, incidents }) => [key, incidents]));
		const most = Math.max(1, ...of.values());
		const countries = ground.countries.features
			.map(({ geometry }) => pathOf(polygonsOf(geometry), projection))
			.filter((path) => path !== "");
		const areas = ground.areas.flatMap(({ code, polygons }) => {
			const path = pathOf(polygons, projection);
			const incidents = of.get(code) ?? 0;
			const [largest] = polygons.flatMap(([ring]) => (ring ? [ring] : [])).sort((a, b) => surfaceOf(b) - surfaceOf(a));
			const share = incidents === 0 ? 0 : 0.1 + 0.4 * (Math.log1p(incidents) / Math.log1p(most));
			return path === "" ? [] : [{ code, path, incidents, share, middle: largest ? projection.at(middleOf(largest)) : null }];
		});
		const spots = cells
			.filter(({ precision }) => precision === "point")
			.map(({ lon, lat, incidents, contested }) => {
				const [x, y] = projection.at([lon, lat]);
				return { x, y, radius: 2.5 + 1.8 * Math.log10(incidents), contested: contested > 0 };
			})
			.filter(({ x, y }) => x >= 0 && x <= projection.width && y >= 0 && y <= projection.height);
		const named = areas.filter(({ incidents }) => incidents > 0).sort((a, b) => b.incidents - a.incidents);
		return { projection, countries, areas, spots, named: named.slice(0, NAMED) };
	}, [ground, cells, counts]);
	const { projection, countries, areas, spots, named } = drawn;
	const words = named.map(({ code, incidents }) => `${names.area(code)} ${wording.number(incidents)}`);
	return (
		<svg
			className={styles.map}
			viewBox={`0 0 ${projection.width} ${projection.height}`}
			role="img"
			aria-label={words.length === 0 ? t("mapEmpty") : t("mapOf", { what: wording.list(words) })}
		>
			{countries.map((path) => (
				<path key={path.slice(0, 60)} className={styles.land} d={path} />
			))}
			{areas.map(({ code, path, share }) => (
				<path key={code} className={styles.area} d={path} fillOpacity={share} />
			))}
			{spots.map(({ x, y, radius, contested }) => (
				<circle key={`${x} ${y}`} className={styles.spot} cx={x} cy={y} r={radius} {...(contested ? { "data-contested": "" } : {})} />
			))}
			{named.map(
				({ code, middle }) =>
					middle && (
						<text key={code} x={middle[0]} y={middle[1]}>
							{names.area(code)}
						</text>
					),
			)}
		</svg>
	);
}
