import { Button, Group, Text } from "@mantine/core";
import { IconArrowsSplit } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClaimCard } from "./claim-card.js";
import styles from "./incident.module.css";
import type { Incident, SourceColumn } from "./matrix.js";
import type { Settling } from "./use-settling.js";

/** Every claim of an incident with its words; those that tell of another occurrence are marked and split off. */
export function ClaimsSection({
	incident,
	sources,
	settling,
}: {
	readonly incident: Incident;
	readonly sources: readonly SourceColumn[];
	readonly settling: Settling;
}) {
	const { t } = useTranslation("incident");
	const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
	const claims = sources.flatMap((source) => source.claims);
	const links = new Map(incident.links.map((link) => [link.claim, link]));
	// One that has left the incident meanwhile is marked no longer.
	const chosen = claims.filter(({ id }) => marked.has(id)).map(({ id }) => id);
	const split = async () => {
		if (await settling.split(chosen)) setMarked(new Set());
	};
	return (
		<>
			{claims.length > 1 && (
				<Group justify="space-between" gap="xs">
					<Text size="sm" c="dimmed">
						{t("splitHint")}
					</Text>
					<Button
						size="xs"
						variant="default"
						leftSection={<IconArrowsSplit size={16} aria-hidden />}
						disabled={chosen.length === 0 || chosen.length === claims.length}
						loading={settling.busy}
						onClick={() => void split()}
					>
						{chosen.length === 0 ? t("splitChosen") : t("split", { count: chosen.length })}
					</Button>
				</Group>
			)}
			<ul className={styles.plain}>
				{claims.map((item) => (
					<ClaimCard
						key={item.id}
						item={item}
						link={links.get(item.id)}
						chosen={marked.has(item.id)}
						choose={(on) => setMarked(new Set(on ? [...chosen, item.id] : chosen.filter((id) => id !== item.id)))}
					/>
				))}
			</ul>
		</>
	);
}
