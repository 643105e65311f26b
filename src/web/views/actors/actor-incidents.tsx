import { Anchor, Group, SegmentedControl, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loaded } from "../../parts/loaded.js";
import { ShowMore } from "../../parts/show-more.js";
import { useAddress } from "../../state/filters.js";
import { useActorIncidents } from "./use-actor-incidents.js";

const PARTS = ["any", "initiator", "target"] as const;

/** The incidents that an actor is in, by its part in them. */
export function ActorIncidents({ id }: { readonly id: string }) {
	const { t } = useTranslation("actors");
	const [search, change] = useAddress();
	const part = PARTS.find((each) => each === search.part) ?? "any";
	const { loaded, more, busy } = useActorIncidents(id, part === "any" ? {} : { part });
	return (
		<Stack gap="sm">
			<Group justify="space-between">
				<Title order={2} size="h4">
					{t("incidentsOf")}
				</Title>
				<SegmentedControl
					size="xs"
					aria-label={t("part")}
					value={part}
					onChange={(value) => change({ part: value === "any" ? undefined : value }, true)}
					data={PARTS.map((each) => ({ value: each, label: t(`part_${each}`) }))}
				/>
			</Group>
			<Loaded query={loaded}>
				{(incidents) =>
					incidents.length === 0 ? (
						<Text size="sm" c="dimmed">
							{t("noIncidentsHere")}
						</Text>
					) : (
						<>
							{incidents.map((incident) => (
								<IncidentLine key={incident.id} incident={incident} />
							))}
							<ShowMore more={more} busy={busy} />
							<Anchor component={Link} to="/incidents" search={{ actor: id } as never} size="sm">
								{t("allIncidents")}
							</Anchor>
						</>
					)
				}
			</Loaded>
		</Stack>
	);
}
