import { ActionIcon, Stack, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconCrop, IconMinus, IconPlus, IconPolygon, IconSquareDashed, type TablerIcon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DrawingMode } from "./drawing.js";
import styles from "./map-tools.module.css";

/** What can be done with the map, at its start corner. */
export function MapTools({
	drawing,
	onZoom,
	onAll,
	onDraw,
	onTake,
}: {
	readonly drawing: DrawingMode | null;
	readonly onZoom: (steps: number) => void;
	/** Shows all that is found. */
	readonly onAll: () => void;
	readonly onDraw: (mode: DrawingMode | null) => void;
	/** Chooses what the map shows. */
	readonly onTake: () => void;
}) {
	const { t } = useTranslation("map");
	const tool = (name: string, Icon: TablerIcon, act: () => void, pressed?: boolean) => (
		<Tooltip label={name} position="right" withArrow>
			<ActionIcon
				variant={pressed ? "filled" : "default"}
				size={34}
				aria-label={name}
				onClick={act}
				{...(pressed === undefined ? {} : { "aria-pressed": pressed })}
			>
				<Icon size={18} aria-hidden />
			</ActionIcon>
		</Tooltip>
	);
	const draw = (mode: DrawingMode) => () => onDraw(drawing === mode ? null : mode);
	return (
		<Stack className={styles.tools} gap={6} role="toolbar" aria-label={t("tools")} aria-orientation="vertical">
			{tool(t("zoomIn"), IconPlus, () => onZoom(1))}
			{tool(t("zoomOut"), IconMinus, () => onZoom(-1))}
			{tool(t("showAll"), IconArrowsMaximize, onAll)}
			{tool(t("drawBox"), IconSquareDashed, draw("box"), drawing === "box")}
			{tool(t("drawPolygon"), IconPolygon, draw("polygon"), drawing === "polygon")}
			{tool(t("takeView"), IconCrop, onTake)}
		</Stack>
	);
}
