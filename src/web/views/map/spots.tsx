import type { Map as MapLibre } from "maplibre-gl";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { EVENT_LABELS } from "../../../schemes/labels.js";
import { useWording } from "../../state/wording.js";
import { cellSize, isArrow, type OnScreen, type Spot, spotTowards } from "./cells.js";
import styles from "./map-canvas.module.css";

/**
 * What the server gathered, on the map: numbers that are pressed, or reached by Tab and then by arrows, each to the nearest in its direction. Circles are points,
 * squares are areas that nothing closer is known of.
 */
export function Spots({
	map,
	spots,
	onChoose,
}: {
	readonly map: MapLibre;
	readonly spots: readonly Spot[];
	readonly onChoose: (spot: Spot) => void;
}) {
	const { t } = useTranslation("map");
	const wording = useWording();
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState<string | null>(null);
	// The fullest come first from the server; the smaller must not hide under them.
	const placed = useMemo(() => spots.map((spot, i) => ({ spot, key: spot.key, size: cellSize(spot.incidents), order: i })), [spots]);
	const active = placed.some(({ key }) => key === current) ? current : (placed[0]?.key ?? null);

	useEffect(() => {
		const place = () => {
			const { clientWidth: width, clientHeight: height } = map.getContainer();
			for (const [i, element] of [...(list.current?.children ?? [])].entries()) {
				const one = placed[i];
				if (!one || !(element instanceof HTMLElement)) continue;
				const { x, y } = map.project([one.spot.lon, one.spot.lat]);
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

	const onScreen = (): OnScreen[] => placed.map(({ spot: { lon, lat }, key }) => ({ key, ...map.project([lon, lat]) }));
	const press = (event: KeyboardEvent) => {
		if (isArrow(event.key)) {
			const all = onScreen();
			const from = all.find(({ key }) => key === active);
			const next = from && spotTowards(all, from, event.key);
			if (next) setCurrent(next.key);
		} else if (event.key === "Enter" || event.key === " ") {
			const chosen = placed.find(({ key }) => key === active);
			if (chosen) onChoose(chosen.spot);
		} else if (event.key === "+" || event.key === "=") map.zoomIn();
		else if (event.key === "-") map.zoomOut();
		else return;
		event.preventDefault();
	};
	const name = (spot: Spot) => {
		const what = wording.label(EVENT_LABELS, spot.type);
		const parts = [
			spot.incidents === 1 ? what : t("spot", { count: spot.incidents, what }),
			...(spot.rough === 0 ? [] : [t("rough", { count: spot.rough })]),
			...(spot.contested > 0 ? [t("contestedOf", { count: spot.contested })] : []),
			...(wording.days(spot.from, spot.to) ? [wording.days(spot.from, spot.to)] : []),
		];
		return parts.join(" · ");
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
			{placed.map(({ spot, key, size, order }) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's
				// biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
				<div
					key={key}
					id={`${id}${key}`}
					role="option"
					aria-selected={key === active}
					aria-label={name(spot)}
					title={name(spot)}
					className={[
						styles.spot,
						...(spot.rough < spot.incidents ? [] : [styles.area]),
						...(spot.contested > 0 ? [styles.contested] : []),
						...(key === active ? [styles.current] : []),
					].join(" ")}
					style={{ inlineSize: size, blockSize: size, zIndex: Math.min(order, 1000) }}
					onClick={() => {
						setCurrent(key);
						onChoose(spot);
					}}
				>
					{spot.incidents === 1 && spot.rough === 0 ? "" : wording.number(spot.incidents, { notation: "compact" })}
				</div>
			))}
		</div>
	);
}
