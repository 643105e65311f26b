import { Button, Group, Paper, Text } from "@mantine/core";
import type { Map as MapLibre } from "maplibre-gl";
import { type PointerEvent, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { boxAround, MOST_CORNERS, type Point, writeBox, writePolygon } from "./geometry.js";
import styles from "./map-canvas.module.css";

/** What is drawn on the map to choose a part of it. */
export type DrawingMode = "box" | "polygon";
/** The filter that a drawing becomes. */
export type Drawn = { readonly bbox: string } | { readonly within: string };

type Pixels = readonly [number, number];
const NEAR = 12;
const near = ([a, b]: Pixels, [c, d]: Pixels) => Math.hypot(a - c, b - d) < NEAR;

/** Takes the pointer while a box is drawn from corner to corner, or a polygon corner by corner; Enter, the first corner or a double click closes it, Escape leaves it. */
export function Drawing({
	map,
	mode,
	onDone,
}: {
	readonly map: MapLibre;
	readonly mode: DrawingMode;
	readonly onDone: (drawn: Drawn | null) => void;
}) {
	const { t } = useTranslation(["map", "shell"]);
	const [corners, setCorners] = useState<readonly Pixels[]>([]);
	const [pointer, setPointer] = useState<Pixels | null>(null);

	const close = useCallback(
		(given: readonly Pixels[]) => {
			const points = given.map(([x, y]): Point => {
				const { lng, lat } = map.unproject([x, y]);
				return [Math.max(-180, Math.min(180, lng)), Math.max(-85, Math.min(85, lat))];
			});
			const box = boxAround(points);
			if (mode === "box") onDone(box && { bbox: writeBox(box) });
			else if (box && points.length >= 3) onDone({ within: writePolygon(points) });
		},
		[map, mode, onDone],
	);
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key === "Escape") onDone(null);
			else if (event.key === "Enter" && mode === "polygon") close(corners);
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [close, corners, mode, onDone]);

	const at = (event: PointerEvent<SVGSVGElement>): Pixels => {
		const { left: x, top: y } = event.currentTarget.getBoundingClientRect();
		return [event.clientX - x, event.clientY - y];
	};
	const down = (event: PointerEvent<SVGSVGElement>) => {
		if (event.button !== 0) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		const point = at(event);
		const [first, last] = [corners[0], corners.at(-1)];
		if (mode === "box") setCorners([point]);
		else if (first && corners.length >= 3 && (near(first, point) || (last && near(last, point)))) close(corners);
		else if ((!last || !near(last, point)) && corners.length < MOST_CORNERS) setCorners([...corners, point]);
		setPointer(point);
	};
	const up = (event: PointerEvent<SVGSVGElement>) => {
		const [first] = corners;
		if (mode !== "box" || !first) return;
		const point = at(event);
		if (near(first, point)) setCorners([]);
		else close([first, point]);
	};
	const drawn = pointer ? [...corners, pointer] : corners;
	const [from, to] = [drawn[0], drawn.at(-1)];
	return (
		<>
			<svg
				className={styles.drawing}
				aria-hidden="true"
				onPointerDown={down}
				onPointerMove={(event) => setPointer(at(event))}
				onPointerUp={up}
			>
				{mode === "polygon" && <polygon points={drawn.map((point) => point.join(",")).join(" ")} />}
				{mode === "polygon" && corners.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={5} />)}
				{mode === "box" && corners.length > 0 && from && to && (
					<rect
						x={Math.min(from[0], to[0])}
						y={Math.min(from[1], to[1])}
						width={Math.abs(from[0] - to[0])}
						height={Math.abs(from[1] - to[1])}
					/>
				)}
			</svg>
			<div className={styles.drawbar}>
				<Paper withBorder shadow="sm" px="sm" py={6}>
					<Group gap="xs" role="status">
						<Text size="xs">{t(mode === "box" ? "drawBoxHint" : "drawPolygonHint")}</Text>
						{mode === "polygon" && (
							<Button size="compact-xs" disabled={corners.length < 3} onClick={() => close(corners)}>
								{t("done")}
							</Button>
						)}
						<Button size="compact-xs" variant="default" onClick={() => onDone(null)}>
							{t("shell:cancel")}
						</Button>
					</Group>
				</Paper>
			</div>
		</>
	);
}
