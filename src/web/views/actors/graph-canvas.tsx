import { ActionIcon, Group, useComputedColorScheme } from "@mantine/core";
import { IconFocusCentered, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import Sigma from "sigma";
import type { NodeLabelDrawingFunction } from "sigma/rendering";
import classes from "./actors.module.css";
import { layOut, neighboursOf } from "./graph-layout.js";
import type { Pair } from "./use-pairs.js";

const COLOURS = {
	light: { node: "#0d7a63", chosen: "#b54708", edge: "#adb5bd", strong: "#495057", faint: "#e3e6e9", text: "#212529", ground: "#ffffff" },
	dark: { node: "#63e6be", chosen: "#f79009", edge: "#5c5f66", strong: "#ced4da", faint: "#34373c", text: "#f1f3f5", ground: "#242424" },
} as const;

const FONT = '"Noto Sans Arabic", system-ui, "Segoe UI", Roboto, sans-serif';
const SIZE = 13;
const ARABIC = /\p{Script=Arabic}/u;

/** A label beside its node, in its own direction, on a ground that keeps it apart from lines. */
const labelDrawer =
	(colours: (typeof COLOURS)[keyof typeof COLOURS]): NodeLabelDrawingFunction =>
	(context, { label, x, y, size }) => {
		if (!label) return;
		context.font = `${SIZE}px ${FONT}`;
		context.direction = ARABIC.test(label) ? "rtl" : "ltr";
		context.textBaseline = "middle";
		context.lineWidth = 4;
		context.lineJoin = "round";
		context.strokeStyle = colours.ground;
		// On the other side where it would be cut off.
		const room = context.canvas.clientWidth - x - size - 4;
		const turned = context.measureText(label).width > room;
		context.textAlign = turned ? "right" : "left";
		const at = turned ? x - size - 4 : x + size + 4;
		context.strokeText(label, at, y);
		context.fillStyle = colours.text;
		context.fillText(label, at, y);
	};

/** Pairs as a graph: a click chooses an actor, another on empty ground lets it go; Ctrl and the wheel go closer. */
export function GraphCanvas({
	pairs,
	nameOf,
	focus,
	choose,
}: {
	readonly pairs: readonly Pair[];
	readonly nameOf: (id: string) => string;
	readonly focus: string | null;
	readonly choose: (id: string | null) => void;
}) {
	const { t } = useTranslation("actors");
	const scheme = useComputedColorScheme("light");
	const container = useRef<HTMLDivElement>(null);
	const drawn = useRef<Sigma | null>(null);
	const chooser = useRef(choose);
	chooser.current = choose;
	const key = JSON.stringify(
		pairs.map((pair) => [pair.initiator, pair.target, pair.incidents, nameOf(pair.initiator), nameOf(pair.target)]),
	);

	// biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what of the pairs is drawn
	useEffect(() => {
		const place = container.current;
		if (place === null) return;
		const colours = COLOURS[scheme];
		const drawLabel = labelDrawer(colours);
		const sigma = new Sigma(layOut(pairs, nameOf), place, {
			defaultNodeColor: colours.node,
			defaultEdgeColor: colours.edge,
			defaultEdgeType: "arrow",
			labelRenderedSizeThreshold: 5,
			labelDensity: 2,
			labelSize: SIZE,
			labelFont: FONT,
			labelColor: { color: colours.text },
			defaultDrawNodeLabel: drawLabel,
			defaultDrawNodeHover: drawLabel,
			stagePadding: 60,
			zIndex: true,
		});
		drawn.current = sigma;
		sigma.on("clickNode", ({ node }) => chooser.current(node));
		sigma.on("clickStage", () => chooser.current(null));
		const leavePage = (event: WheelEvent) => {
			if (!event.ctrlKey) event.stopImmediatePropagation();
		};
		place.addEventListener("wheel", leavePage, { capture: true });
		return () => {
			place.removeEventListener("wheel", leavePage, { capture: true });
			drawn.current = null;
			sigma.kill();
		};
	}, [key, scheme]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: as above
	useEffect(() => {
		const sigma = drawn.current;
		if (sigma === null) return;
		const colours = COLOURS[scheme];
		const near = focus === null ? null : neighboursOf(pairs, focus);
		sigma.setSetting("nodeReducer", (node, data) => {
			if (near === null) return data;
			if (node === focus) return { ...data, color: colours.chosen, forceLabel: true, zIndex: 2 };
			return near.has(node) ? { ...data, forceLabel: true, zIndex: 1 } : { ...data, color: colours.faint, label: null };
		});
		sigma.setSetting("edgeReducer", (edge, data) => {
			if (focus === null) return data;
			return sigma.getGraph().hasExtremity(edge, focus) ? { ...data, color: colours.strong, zIndex: 1 } : { ...data, color: colours.faint };
		});
	}, [focus, key, scheme]);

	const camera = () => drawn.current?.getCamera();
	return (
		<div style={{ position: "relative" }}>
			<div ref={container} className={classes.graph} role="img" aria-label={t("graphLabel")} />
			<Group gap={4} style={{ position: "absolute", insetBlockEnd: 8, insetInlineEnd: 8 }}>
				<ActionIcon variant="default" aria-label={t("zoomIn")} onClick={() => void camera()?.animatedZoom()}>
					<IconZoomIn size={16} aria-hidden />
				</ActionIcon>
				<ActionIcon variant="default" aria-label={t("zoomOut")} onClick={() => void camera()?.animatedUnzoom()}>
					<IconZoomOut size={16} aria-hidden />
				</ActionIcon>
				<ActionIcon variant="default" aria-label={t("zoomAll")} onClick={() => void camera()?.animatedReset()}>
					<IconFocusCentered size={16} aria-hidden />
				</ActionIcon>
			</Group>
		</div>
	);
}
