import { ActionIcon, Group, useComputedColorScheme } from "@mantine/core";
import { IconFocusCentered, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import Sigma from "sigma";
import classes from "./actors.module.css";
import { COLOURS, drawNames, FONT, hoverDrawer, SIZE } from "./graph-drawing.js";
import { layOut, neighboursOf } from "./graph-layout.js";
import type { Pair } from "./use-pairs.js";

/** Where an element stands in what holds it. */
function boxOf({ offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height }: HTMLElement) {
	return { x: x + width / 2, y: y + height / 2, halfWidth: width / 2, halfHeight: height / 2 };
}

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
	const tools = useRef<HTMLDivElement>(null);
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
		const sigma = new Sigma(layOut(pairs, nameOf), place, {
			defaultNodeColor: colours.node,
			defaultEdgeColor: colours.edge,
			defaultEdgeType: "arrow",
			// Names are placed after each drawing, where they do not cover each other.
			renderLabels: false,
			labelSize: SIZE,
			labelFont: FONT,
			defaultDrawNodeHover: hoverDrawer(() => drawn.current, colours),
			stagePadding: 36,
			zIndex: true,
		});
		drawn.current = sigma;
		sigma.on("afterRender", () => drawNames(sigma, colours, tools.current ? [boxOf(tools.current)] : []));
		// What was measured before the font had come stands too wide or too narrow.
		void document.fonts.ready.then(() => drawn.current === sigma && sigma.refresh());
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
			<Group ref={tools} gap={4} style={{ position: "absolute", insetBlockEnd: 8, insetInlineEnd: 8 }}>
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
