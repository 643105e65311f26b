// The drawn map, with MapLibre: its code is large, and comes when a map is first opened.
import "maplibre-gl/dist/maplibre-gl.css";
import { useComputedColorScheme } from "@mantine/core";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../state/settings.js";
import type { Spot } from "./cells.js";
import { Drawing, type DrawingMode, type Drawn } from "./drawing.js";
import type { Box } from "./geometry.js";
import type { Ground } from "./ground.js";
import styles from "./map-canvas.module.css";
import { MOVING, type Moving } from "./moving.js";
import { Spots } from "./spots.js";
import { styleOf } from "./style.js";
import { LEAST_ZOOM, MOST_ZOOM, type Shown, type View } from "./view.js";

setWorkerUrl(workerUrl);

/** What others do with the map. */
export interface MapHandle {
	zoomBy(steps: number): void;
	show(where: Box | View): void;
	/** Gives the spots the focus. */
	focus(): void;
}

const PADDING = 24;

export function MapCanvas({
	ground,
	moving,
	spots,
	start,
	height,
	drawing,
	onDrawn,
	onShown,
	onChoose,
	onHandle,
	children,
}: {
	readonly ground: Ground;
	readonly moving: Moving;
	readonly spots: readonly Spot[];
	/** Where it looks at first. */
	readonly start: Box | View;
	readonly height: string;
	readonly drawing: DrawingMode | null;
	readonly onDrawn: (drawn: Drawn | null) => void;
	/** Told once it stands and after each move; `moved` where a person moved it. */
	readonly onShown: (shown: Shown, moved: boolean) => void;
	readonly onChoose: (spot: Spot) => void;
	readonly onHandle: (handle: MapHandle) => void;
	/** What stands over the map. */
	readonly children?: ReactNode;
}) {
	const { t } = useTranslation("map");
	const { lang } = useSettings();
	const dark = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
	const container = useRef<HTMLDivElement>(null);
	const [map, setMap] = useState<MapLibre | null>(null);
	/** Whether land and water have been drawn once. */
	const [drawn, setDrawn] = useState(false);
	const styled = useRef<{ readonly is: string; readonly ground: Ground } | null>(null);
	const title = t("mapName");
	// What the map's own listeners need is the latest, not what was there when the map was made.
	const latest = useRef({ ground, lang, dark, moving, start, onShown, onHandle, title });
	latest.current = { ground, lang, dark, moving, start, onShown, onHandle, title };

	useEffect(() => {
		if (!container.current) return;
		const given = latest.current;
		const made = new MapLibre({
			container: container.current,
			style: styleOf(given.ground, given.lang, given.dark),
			...("west" in given.start
				? { bounds: boundsOf(given.start), fitBoundsOptions: { padding: PADDING, maxZoom: 10 } }
				: { center: [given.start.lon, given.start.lat], zoom: given.start.zoom }),
			minZoom: LEAST_ZOOM,
			maxZoom: MOST_ZOOM,
			renderWorldCopies: false,
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			locale: { "Map.Title": given.title },
		});
		made.touchZoomRotate.disableRotation();
		made.keyboard.disableRotation();
		const tell = (event?: { readonly originalEvent?: unknown; readonly byHand?: boolean }) =>
			latest.current.onShown(shownBy(made), event?.originalEvent !== undefined || event?.byHand === true);
		made.on("moveend", tell);
		made.on("style.load", () => fill(made, latest.current.moving));
		made.once("idle", () => setDrawn(true));
		setMap(made);
		tell();
		given.onHandle({
			zoomBy: (steps) => void made.easeTo({ zoom: made.getZoom() + steps }, { byHand: true }),
			focus: () => made.getContainer().querySelector<HTMLElement>('[role="listbox"]')?.focus(),
			show: (where) => {
				if ("west" in where) made.fitBounds(boundsOf(where), { padding: PADDING, maxZoom: 11 }, { byHand: true });
				else made.easeTo({ center: [where.lon, where.lat], zoom: where.zoom }, { byHand: true });
			},
		});
		return () => made.remove();
	}, []);

	useEffect(() => {
		if (!map) return;
		const [is, before] = [`${lang} ${dark}`, styled.current];
		styled.current = { is, ground };
		// It was made with its first style.
		if (before && (before.is !== is || before.ground !== ground)) map.setStyle(styleOf(ground, lang, dark), { diff: false });
		map.getCanvas().setAttribute("aria-label", title);
	}, [map, ground, lang, dark, title]);
	useEffect(() => {
		if (map) fill(map, moving);
	}, [map, moving]);

	return (
		<div className={styles.frame} style={{ blockSize: height }} aria-busy={!drawn}>
			<div ref={container} className={styles.map} dir="ltr" />
			{map && !drawing && <Spots map={map} spots={spots} onChoose={onChoose} />}
			{map && drawing && <Drawing key={drawing} map={map} mode={drawing} onDone={onDrawn} />}
			{children}
		</div>
	);
}

const boundsOf = ({ west, south, east, north }: Box): [number, number, number, number] => [west, south, east, north];

function shownBy(map: MapLibre): Shown {
	const [center, bounds] = [map.getCenter(), map.getBounds()];
	return {
		lon: center.lng,
		lat: center.lat,
		zoom: map.getZoom(),
		box: {
			west: Math.max(-180, bounds.getWest()),
			south: Math.max(-85, bounds.getSouth()),
			east: Math.min(180, bounds.getEast()),
			north: Math.min(85, bounds.getNorth()),
		},
	};
}

/** Puts what changes into its sources; those of a style that is on its way are filled when it is there. */
function fill(map: MapLibre, moving: Moving): void {
	for (const name of MOVING) (map.getSource(name) as GeoJSONSource | undefined)?.setData(moving[name]);
}
