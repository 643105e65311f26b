import { Button, CloseButton, Group, Paper, Stack, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { PRECISION_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loaded } from "../../parts/loaded.js";
import { api } from "../../state/api.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { type Cell, cellBox, cellKey, type Spot, type Surface } from "./cells.js";
import { writeBox } from "./geometry.js";
import { IncidentList } from "./incident-list.js";
import styles from "./map-tools.module.css";

/** What stands at one spot of the map and does not part closer: the incident, or lists of them by how closely they are known. Has the focus when it opens; Escape closes it. */
export function SpotCard({
	spot,
	zoom,
	filter,
	surfaces,
	onArea,
	onClose,
}: {
	readonly spot: Spot;
	/** Of the map when it was pressed. */
	readonly zoom: number;
	readonly filter: Readonly<Record<string, string>>;
	/** What the cells stand for: governorates among them have a code. */
	readonly surfaces: readonly Surface[];
	/** Narrows the page to a governorate. */
	readonly onArea: (code: string) => void;
	readonly onClose: () => void;
}) {
	const { t } = useTranslation(["map", "shell"]);
	const names = useNames();
	const card = useRef<HTMLDivElement>(null);
	useEffect(() => card.current?.focus(), []);
	const title = t("shell:incidents", { count: spot.incidents });
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
			<Group justify="space-between" wrap="nowrap">
				<Text fw={600} size="sm">
					{title}
				</Text>
				<CloseButton aria-label={t("shell:close")} onClick={onClose} />
			</Group>
			<Stack gap="sm">
				{spot.cells.map((cell) => {
					const code = surfaces.find(({ key }) => key === cellKey(cell))?.code ?? null;
					return (
						<div key={cellKey(cell)}>
							<How cell={cell} area={code === null ? null : names.area(code)} />
							{cell.incident === null ? (
								<IncidentList query={{ ...filter, bbox: writeBox(cellBox(cell, zoom)) }} name={title} empty={t("nothingHere")} />
							) : (
								<OneIncident id={cell.incident} />
							)}
							{code !== null && (
								<Button size="xs" variant="light" mt="xs" onClick={() => onArea(code)}>
									{t("onlyArea", { area: names.area(code) })}
								</Button>
							)}
						</div>
					);
				})}
			</Stack>
		</Paper>
	);
}

/** How closely the places of a cell are known. */
function How({ cell, area }: { readonly cell: Cell; readonly area: string | null }) {
	const { t } = useTranslation(["map", "shell"]);
	const wording = useWording();
	return (
		<Text size="xs" c="dimmed">
			{area !== null && (
				<>
					<Foreign>{area}</Foreign>
					{" · "}
				</>
			)}
			{cell.precision === "point" ? t("knownToTown") : t("onlyKnownBy", { area: wording.label(PRECISION_LABELS, cell.precision) })}
		</Text>
	);
}

/** What a line about an incident needs of it. */
const FIELDS =
	"id,type,from,to,firstReport,latestReport,admin1,lat,lon,precision,killed,injured,claims,articles,sources,contested,credibility,credibilityRule,pinned,initiators,targets,objects,summary,blurred";

function OneIncident({ id }: { readonly id: number }) {
	const query = api.useQuery("get", "/api/v1/incidents/{id}", { params: { path: { id }, query: { fields: FIELDS } } });
	return (
		<Loaded query={query} lines={2}>
			{(incident) => <IncidentLine incident={incident as unknown as Shape<"IncidentItem">} />}
		</Loaded>
	);
}
