import { Skeleton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { Shape } from "../../../api/client.js";
import { Failure } from "../../parts/failure.js";
import { type Search, useAddress } from "../../state/filters.js";
import { type Cell, LIST_ZOOM, mainBox, partsCloser, type Spot, spotsOf, surfacesOf } from "./cells.js";
import type { DrawingMode, Drawn } from "./drawing.js";
import { type Box, boxAround, writeBox } from "./geometry.js";
import { useGround } from "./ground.js";
import type { MapHandle } from "./map-canvas.js";
import { useImported } from "./map-data.js";
import { MapTools } from "./map-tools.js";
import { movingOf } from "./moving.js";
import { SpotCard } from "./spot-card.js";
import { NOWHERE_ELSE, readView, type Shown, writeView } from "./view.js";
import type { Wanted } from "./wanted.js";

const MapCanvas = lazy(() => import("./map-canvas.js").then((module) => ({ default: module.MapCanvas })));

const NOTHING: readonly Cell[] = [];

/** The map with its tools and the card of what was pressed. */
export function MapStage({
	wanted,
	cells = NOTHING,
	world,
	shown,
	onShown,
	pointed,
	height,
}: {
	readonly wanted: Wanted;
	readonly cells: readonly Cell[] | undefined;
	/** Cells of the whole world; undefined while they are on their way. */
	readonly world: readonly Cell[] | undefined;
	readonly shown: Shown | null;
	readonly onShown: (shown: Shown) => void;
	/** The incident that is pointed at in the list. */
	readonly pointed: Shape<"IncidentItem"> | null;
	readonly height: string;
}) {
	const [search, change] = useAddress();
	const navigate = useNavigate();
	const ground = useGround();
	const [drawing, setDrawing] = useState<DrawingMode | null>(null);
	const [pressed, setPressed] = useState<{ readonly spot: Spot; readonly zoom: number } | null>(null);
	const handle = useRef<MapHandle | null>(null);
	const zoom = shown?.zoom ?? NOWHERE_ELSE.zoom;
	const imported = useImported(ground.data?.levels ?? [], shown);
	const surfaces = useMemo(() => surfacesOf(cells, ground.data?.areas ?? []), [cells, ground.data]);
	const spots = useMemo(() => spotsOf(cells, zoom), [cells, zoom]);
	const moving = useMemo(
		() => movingOf({ surfaces, chosen: wanted.chosen, pointed, zoom, imported: imported.data?.items ?? [] }),
		[surfaces, wanted.chosen, pointed, zoom, imported.data],
	);
	const start = readView(search.view) ?? startOf(wanted, world);

	const tell = useCallback(
		(now: Shown, moved: boolean) => {
			onShown(now);
			if (!moved) return;
			// A moved map is no step for the back button, and the page stays where it is.
			const search = (before: Search) => ({ ...before, view: writeView(now) });
			void navigate({ to: ".", replace: true, resetScroll: false, search: search as never });
		},
		[navigate, onShown],
	);
	const choose = (spot: Spot) => {
		if (partsCloser(spot, zoom)) {
			setPressed(null);
			handle.current?.show({ lon: spot.lon, lat: spot.lat, zoom: Math.min(LIST_ZOOM, zoom + 2) });
		} else setPressed({ spot, zoom });
	};
	const take = (drawn: Drawn | null) => {
		setDrawing(null);
		if (drawn) change({ bbox: undefined, within: undefined, after: undefined, ...drawn });
	};
	if (ground.error) return <Failure error={ground.error} retry={() => void ground.refetch()} />;
	if (!ground.data || !start) return <Skeleton height={height} role="status" aria-busy="true" />;
	return (
		<Suspense fallback={<Skeleton height={height} role="status" aria-busy="true" />}>
			<MapCanvas
				ground={ground.data}
				moving={moving}
				spots={spots}
				start={start}
				height={height}
				drawing={drawing}
				onDrawn={take}
				onShown={tell}
				onChoose={choose}
				onHandle={(given) => {
					handle.current = given;
				}}
			>
				<MapTools
					drawing={drawing}
					onZoom={(steps) => handle.current?.zoomBy(steps)}
					onAll={() => handle.current?.show((world && mainBox(world, 1)) ?? NOWHERE_ELSE)}
					onDraw={setDrawing}
					onTake={() => shown && take({ bbox: writeBox(shown.box) })}
				/>
				{pressed && (
					<SpotCard
						key={pressed.spot.key}
						spot={pressed.spot}
						zoom={pressed.zoom}
						filter={wanted.filter}
						surfaces={surfaces}
						onArea={(code) => {
							setPressed(null);
							change({ place: code, after: undefined });
						}}
						onClose={() => {
							setPressed(null);
							handle.current?.focus();
						}}
					/>
				)}
			</MapCanvas>
		</Suspense>
	);
}

/** Where a map looks at first: at what is chosen, else where most of what is found lies. Null while that is not known. */
function startOf({ chosen }: Wanted, world: readonly Cell[] | undefined): Box | typeof NOWHERE_ELSE | null {
	const box = chosen && boxAround(chosen);
	if (box) return box;
	return world ? (mainBox(world) ?? NOWHERE_ELSE) : null;
}
