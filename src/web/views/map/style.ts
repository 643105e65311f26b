// How the map looks: one style from the ground, a language and whether it is dark. Names are drawn by the browser's own fonts: nothing is fetched.
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Lang } from "../../state/settings.js";
import type { Ground } from "./ground.js";
import { MOVING } from "./moving.js";

const LIGHT = {
	sea: "#dfe8ec",
	land: "#fafaf7",
	border: "#8a9199",
	inner: "#c3c8cd",
	river: "#b5cdd8",
	name: "#4a5057",
	city: "#5b626a",
	halo: "#fafaf7",
	surface: "#0b7285",
	chosen: "#b54708",
};
const DARK: typeof LIGHT = {
	sea: "#12181d",
	land: "#20252a",
	border: "#6b737b",
	inner: "#3d444b",
	river: "#2c4250",
	name: "#b9c0c7",
	city: "#a6adb4",
	halo: "#20252a",
	surface: "#3bc9db",
	chosen: "#f79009",
};

/** The family that draws the names; MapLibre takes it from the page. */
const FONT = ["Noto Sans Arabic", "sans-serif"];
const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** The whole style. Sources in `MOVING` are empty: they are filled as what is shown changes. */
export function styleOf(ground: Ground, lang: Lang, dark: boolean): StyleSpecification {
	const colour = dark ? DARK : LIGHT;
	const text: SymbolLayerSpecification["layout"] = {
		"text-font": FONT,
		"text-field": ["coalesce", ["get", lang], ["get", "en"], ["get", "ar"]],
		"text-max-width": 8,
	};
	const halo = { "text-halo-color": colour.halo, "text-halo-width": 1.4 };
	const cities = ([least, from]: readonly [number, number], most: number): LayerSpecification => ({
		id: `cities-${least}`,
		type: "symbol",
		source: "cities",
		minzoom: from,
		filter: ["all", [">=", ["get", "population"], least], ["<", ["get", "population"], most]],
		layout: {
			...text,
			"text-size": least >= 500_000 ? 13 : 11.5,
			"text-anchor": "top",
			"text-offset": [0, 0.35],
			"text-padding": 4,
			"symbol-sort-key": ["-", 0, ["get", "population"]],
		},
		paint: { ...halo, "text-color": colour.city },
	});
	const line = (id: string, source: string, paint: object, minzoom = 0): LayerSpecification =>
		({ id, type: "line", source, minzoom, layout: { "line-join": "round" }, paint }) as LayerSpecification;
	const still = (data: FeatureCollection) => ({ type: "geojson", data, tolerance: 0.4 }) as const;
	return {
		version: 8,
		sources: {
			countries: still(ground.countries),
			governorates: still(ground.governorates),
			lakes: still(ground.lakes),
			rivers: still(ground.rivers),
			cities: still(ground.cities),
			"country-names": still(ground.names.countries),
			"governorate-names": still(ground.names.governorates),
			...Object.fromEntries(MOVING.map((name) => [name, { type: "geojson", data: NOTHING }])),
		},
		layers: [
			{ id: "sea", type: "background", paint: { "background-color": colour.sea } },
			{ id: "land", type: "fill", source: "countries", paint: { "fill-color": colour.land } },
			{
				id: "surfaces",
				type: "fill",
				source: "surfaces",
				paint: {
					"fill-color": colour.surface,
					"fill-opacity": ["interpolate", ["linear"], ["ln", ["get", "incidents"]], 0, 0.08, 3, 0.2, 7, 0.36],
				},
			},
			{ id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": colour.sea } },
			line("rivers", "rivers", { "line-color": colour.river, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 9, 2] }, 3.5),
			line("inner", "imported", { "line-color": colour.inner, "line-width": 0.7 }, 6),
			line("governorates", "governorates", { "line-color": colour.inner, "line-width": 1 }, 4),
			line("countries", "countries", { "line-color": colour.border, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 8, 1.6] }),
			line("surface-borders", "surfaces", { "line-color": colour.surface, "line-width": 1, "line-dasharray": [3, 2], "line-opacity": 0.8 }),
			{ id: "chosen", type: "fill", source: "chosen", paint: { "fill-color": colour.chosen, "fill-opacity": 0.06 } },
			line("chosen-border", "chosen", { "line-color": colour.chosen, "line-width": 2 }),
			line("pointed", "pointed", { "line-color": colour.chosen, "line-width": 2.5 }),
			cities([20_000, 8.5], 60_000),
			cities([60_000, 7], 200_000),
			{
				id: "governorate-names",
				type: "symbol",
				source: "governorate-names",
				minzoom: 5.4,
				maxzoom: 9,
				layout: { ...text, "text-size": 12, "text-letter-spacing": lang === "en" ? 0.04 : 0 },
				paint: { ...halo, "text-color": colour.name, "text-opacity": 0.85 },
			},
			cities([200_000, 5.6], 1_000_000),
			cities([1_000_000, 4], 1e9),
			{
				id: "country-names",
				type: "symbol",
				source: "country-names",
				minzoom: 2.2,
				maxzoom: 6.5,
				layout: { ...text, "text-size": ["interpolate", ["linear"], ["zoom"], 2, 11, 6, 16] },
				paint: { ...halo, "text-color": colour.name },
			},
		],
	} as StyleSpecification;
}
