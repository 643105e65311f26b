import type { Map as MapLibre } from "maplibre-gl";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { EVENT_LABELS, PRECISION_LABELS } from "../../../schemes/labels.js";
import { useWording } from "../../state/wording.js";
import { type Cell, cellKey, cellSize, isArrow, type Spot, spotTowards } from "./cells.js";
import styles from "./map-canvas.module.css";

/**
 * What the server gathered, on the map: numbers that are pressed, or reached by Tab and then by arrows, each to the nearest in its direction. Circles are points,
 * squares are areas that nothing closer is known of.
 */
export function Spots({
	map,
	cells,
	onChoose,
}: {
	readonly map: MapLibre;
	readonly cells: readonly Cell[];
	readonly onChoose: (cell: Cell) => void;
}) {
	const { t } = useTranslation("map");
	const wording = useWording();
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string | null>(null);
	// The fullest come first from the server; the smaller must not hide under them.
	const placed = useMemo(() => cells.map((cell, i) => ({ cell, key: cellKey(cell), size: cellSize(cell.incidents), order: i })), [cells]);
	const active = placed.some(({ key }) => key === current) ? current : (placed[0]?.key ?? null);

	useEffect(() => {
		const place = () => {
			const { clientWidth: width, clientHeight: height } = map.getContainer();
			for (const [i, element] of [...(list.current?.children ?? [])].entries()) {
				const one = placed[i];
				if (!one || !(element instanceof HTMLElement)) continue;
				const { x, y } = map.project([one.cell.lon, one.cell.lat]);
				const away = x < -one.size || y < -one.size || x > width + one.size || y > height + one.size;
				element.style.visibility = away ? "hidden" : "visible";
				element.style.transform = `translate(${Math.round(x - one.size / 2)}px, ${Math.round(y - one.size / 2)}px)`;
			}
		};
		place();
		map.on("move", place);
		map.on("resize", place);
		return () => {
			map.off("move", place);
			map.off("resize", place);
		};
	}, [map, placed]);

	const spots = (): Spot[] => placed.map(({ cell: { lon, lat }, key }) => ({ key, ...map.project([lon, lat]) }));
	const press = (event: KeyboardEvent) => {
		if (isArrow(event.key)) {
			const all = spots();
			const from = all.find(({ key }) => key === active);
			const next = from && spotTowards(all, from, event.key);
			if (next) setCurrent(next.key);
		} else if (event.key === "Enter" || event.key === " ") {
			const chosen = placed.find(({ key }) => key === active);
			if (chosen) onChoose(chosen.cell);
		} else if (event.key === "+" || event.key === "=") map.zoomIn();
		else if (event.key === "-") map.zoomOut();
		else return;
		event.preventDefault();
	};
	const name = (cell: Cell) => {
		const what = wording.label(EVENT_LABELS, cell.type);
		const parts = [
			cell.incidents === 1 ? what : t("spot", { count: cell.incidents, what }),
			...(cell.precision === "point" ? [] : [t("onlyKnownBy", { area: wording.label(PRECISION_LABELS, cell.precision) })]),
			...(cell.contested > 0 ? [t("contestedOf", { count: cell.contested })] : []),
			...(wording.days(cell.from, cell.to) ? [wording.days(cell.from, cell.to)] : []),
		];
		return parts.join(t("comma"));
	};
	return (
		<div
			ref={list}
			className={styles.spots}
			role="listbox"
			tabIndex={0}
			aria-label={t("spots")}
			{...(active === null ? {} : { "aria-activedescendant": `${id}${active}` })}
			onKeyDown={press}
		>
			{placed.map(({ cell, key, size, order }) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's
				// biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
				<div
					key={key}
					id={`${id}${key}`}
					role="option"
					aria-selected={key === active}
					aria-label={name(cell)}
					title={name(cell)}
					className={[
						styles.spot,
						...(cell.precision === "point" ? [] : [styles.area]),
						...(cell.contested > 0 ? [styles.contested] : []),
						...(key === active ? [styles.current] : []),
					].join(" ")}
					style={{ inlineSize: size, blockSize: size, zIndex: Math.min(order, 1000) }}
					onClick={() => {
						setCurrent(key);
						onChoose(cell);
					}}
				>
					{cell.incidents === 1 ? "" : wording.number(cell.incidents, { notation: "compact" })}
				</div>
			))}
		</div>
	);
}
