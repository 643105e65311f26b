import { Button, CloseButton, Group, Paper, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { PRECISION_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { type Cell, cellBox } from "./cells.js";
import { writeBox } from "./geometry.js";
import { IncidentList } from "./incident-list.js";
import { IncidentRow } from "./incident-row.js";
import styles from "./map-tools.module.css";

/** What stands at one spot of the map: the incident, or the list of those that zooming does not part. Has the focus when it opens; Escape closes it. */
export function CellCard({
	cell,
	zoom,
	filter,
	area,
	onArea,
	onClose,
}: {
	readonly cell: Cell;
	readonly zoom: number;
	readonly filter: Readonly<Record<string, string>>;
	/** The governorate that it stands for, by its code; null where it is none. */
	readonly area: string | null;
	/** Narrows the page to that governorate. */
	readonly onArea: (code: string) => void;
	readonly onClose: () => void;
}) {
	const { t } = useTranslation(["map", "shell"]);
	const wording = useWording();
	const names = useNames();
	const card = useRef<HTMLDivElement>(null);
	useEffect(() => card.current?.focus(), []);
	const rough = cell.precision !== "point";
	const title = area ? names.area(area) : t("shell:incidents", { count: cell.incidents });
	return (
		<Paper
			ref={card}
			className={styles.card}
			withBorder
			shadow="md"
			p="sm"
			role="dialog"
			aria-label={title}
			tabIndex={-1}
			onKeyDown={(event) => event.key === "Escape" && onClose()}
		>
			<Group justify="space-between" wrap="nowrap" align="flex-start">
				<div>
					<Text fw={600} size="sm">
						<Foreign>{title}</Foreign>
					</Text>
					<Text size="xs" c="dimmed">
						{area && `${t("shell:incidents", { count: cell.incidents })} · `}
						{rough ? t("onlyKnownBy", { area: wording.label(PRECISION_LABELS, cell.precision) }) : t("knownToTown")}
					</Text>
				</div>
				<CloseButton aria-label={t("shell:close")} onClick={onClose} />
			</Group>
			{cell.incident !== null ? (
				<OneIncident id={cell.incident} />
			) : (
				<IncidentList query={{ ...filter, bbox: writeBox(cellBox(cell, zoom)) }} name={title} empty={t("nothingHere")} />
			)}
			{area && (
				<Button size="xs" variant="light" mt="xs" onClick={() => onArea(area)}>
					{t("onlyArea", { area: names.area(area) })}
				</Button>
			)}
		</Paper>
	);
}

/** What a line about an incident needs of it. */
const FIELDS =
	"id,type,from,to,firstReport,latestReport,admin1,lat,lon,precision,killed,injured,claims,articles,sources,contested,credibility,credibilityRule,pinned,initiators,targets,objects,summary,blurred";

function OneIncident({ id }: { readonly id: number }) {
	const query = api.useQuery("get", "/api/v1/incidents/{id}", { params: { path: { id }, query: { fields: FIELDS } } });
	return (
		<Loaded query={query} lines={2}>
			{(incident) => <IncidentRow incident={incident} />}
		</Loaded>
	);
}
