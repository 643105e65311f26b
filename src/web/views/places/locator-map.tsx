import { useMemo } from "react";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import { pathOf, RADIUS_KM, viewOf, withRoom } from "./locator.js";
import styles from "./locator-map.module.css";

/** What a small map marks. */
export interface Marked {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly country: string;
	readonly admin1: string | null;
	readonly lat: number;
	readonly lon: number;
	readonly precision: string;
}

interface Named {
	readonly code?: string;
	readonly country?: string;
	readonly en?: string;
	readonly ar?: string;
}
interface City extends Named {
	readonly id: string;
	readonly population: number;
}
interface Ground {
	readonly borders: unknown;
	readonly water: unknown;
	readonly cities: unknown;
}

const [WIDTH, HEIGHT] = [360, 240];
const MOST_CITIES = 6;
const KM_OF_DEGREE = 111.2;

/** A small map of where places lie; of several, each with its number, the chosen one in another colour and larger. */
export function LocatorMap({
	places,
	label,
	chosen = null,
}: {
	readonly places: readonly Marked[];
	readonly label: string;
	readonly chosen?: string | null;
}) {
	const query = api.useQuery("get", "/api/v1/map/base", {}, { staleTime: Number.POSITIVE_INFINITY });
	return (
		<Loaded query={query} lines={5}>
			{(ground) => <Drawn ground={ground} places={places} label={label} chosen={chosen} />}
		</Loaded>
	);
}

function Drawn({
	ground,
	places,
	label,
	chosen,
}: {
	readonly ground: Ground;
	readonly places: readonly Marked[];
	readonly label: string;
	readonly chosen: string | null;
}) {
	const { lang, number } = useWording();
	const drawn = useMemo(() => {
		const only = places.length === 1 ? places[0] : undefined;
		const view = viewOf(places, WIDTH, HEIGHT, places.some(({ kind }) => kind === "country") ? 9 : only?.kind === "adm1" ? 4 : undefined);
		const shapes = (topology: unknown, object: string) => {
			const whole = topology as Topology;
			const collection = whole.objects[object] as GeometryCollection<Named> | undefined;
			if (!collection) return [];
			return feature(whole, collection).features.flatMap(({ geometry, properties }) => {
				const path = geometry === null ? "" : pathOf(geometry, view);
				return path === "" ? [] : [{ path, code: properties.code ?? "" }];
			});
		};
		const cities = (
			ground.cities as {
				readonly features: readonly { readonly properties: City; readonly geometry: { readonly coordinates: readonly number[] } }[];
			}
		).features
			.map(({ properties, geometry: { coordinates } }) => ({ ...properties, lon: coordinates[0] ?? 0, lat: coordinates[1] ?? 0 }))
			.sort((a, b) => b.population - a.population);
		const area = only?.kind === "country" ? only.country : only?.kind === "adm1" ? only.admin1 : null;
		return {
			view,
			area,
			countries: shapes(ground.borders, "countries"),
			governorates: shapes(ground.borders, "governorates"),
			water: [...shapes(ground.water, "rivers"), ...shapes(ground.water, "lakes")],
			cities: withRoom(cities, view, MOST_CITIES, places),
		};
	}, [ground, places]);
	const { view, area } = drawn;
	return (
		<svg className={styles["map"]} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
			{drawn.countries.map(({ path }) => (
				<path key={path} d={path} className={styles["land"]} />
			))}
			{drawn.water.map(({ path }) => (
				<path key={path} d={path} className={styles["river"]} />
			))}
			{drawn.governorates.map(({ path }) => (
				<path key={path} d={path} className={styles["governorate"]} />
			))}
			{area !== null &&
				[...drawn.countries, ...drawn.governorates]
					.filter(({ code }) => code === area)
					.map(({ path, code }) => <path key={code} d={path} className={styles["area"]} />)}
			{drawn.cities.map((city) => {
				const [x, y] = view.project(city.lon, city.lat);
				return (
					<g key={city.id}>
						<circle cx={x} cy={y} r={1.8} className={styles["dot"]} />
						<text x={x} y={y - 5} className={styles["city"]}>
							{city[lang]}
						</text>
					</g>
				);
			})}
			{places.map((place, i) => {
				if (area !== null) return null;
				const [x, y] = view.project(place.lon, place.lat);
				const km = RADIUS_KM[place.precision] ?? 0;
				const isChosen = place.id === chosen;
				return (
					<g key={place.id}>
						<circle cx={x} cy={y} r={(km / KM_OF_DEGREE) * view.scale} className={styles["area"]} />
						<circle
							cx={x}
							cy={y}
							r={places.length === 1 ? 5 : isChosen ? 10 : 8}
							className={`${styles["mark"]} ${isChosen ? styles["chosen"] : ""}`}
						/>
						{places.length > 1 && (
							<text x={x} y={y + 3.5} className={styles["number"]}>
								{number(i + 1)}
							</text>
						)}
					</g>
				);
			})}
		</svg>
	);
}
