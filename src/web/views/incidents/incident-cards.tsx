import { Button, Paper } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IncidentLine } from "../../parts/incident-line.js";
import type { Item } from "./incident-columns.js";
import styles from "./incidents.module.css";

/** Incidents one below the other, for narrow windows. */
export function IncidentCards({
	items,
	more,
	busy,
}: {
	readonly items: readonly Item[];
	readonly more: (() => void) | null;
	/** Whether the next are on their way. */
	readonly busy: boolean;
}) {
	const { t } = useTranslation(["shell", "incidents"]);
	return (
		<>
			<ul className={styles.cards} aria-label={t("incidents:title")}>
				{items.map((item) => (
					<Paper key={item.id} component="li" withBorder p="sm" radius="md">
						<IncidentLine incident={item} />
					</Paper>
				))}
			</ul>
			{more !== null && (
				<Button variant="default" onClick={more} loading={busy}>
					{t("shell:showMore")}
				</Button>
			)}
		</>
	);
}
