import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { api } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import styles from "./now.module.css";

const SHOWN = 12;

/** What is new, the contested first, then by credibility and size; the rest of it is a list of its own. */
export function NewIncidents({ filter, onAll }: { readonly filter: Readonly<Record<string, string>>; readonly onAll: () => void }) {
	const { t } = useTranslation(["now", "shell"]);
	const found = api.useQuery("get", "/api/v1/incidents", {
		params: { query: { ...filter, sort: "attention", limit: SHOWN, count: true } },
	});
	return (
		<Loaded query={found} lines={12}>
			{({ items, total = 0 }) => {
				if (items.length === 0)
					return (
						<Nothing title={t("nothingNew")}>
							<Button variant="default" size="xs" onClick={onAll}>
								{t("showEverything")}
							</Button>
						</Nothing>
					);
				const incidents = items as unknown as readonly Shape<"IncidentItem">[];
				const groups = [
					["contested", incidents.filter(({ contested }) => contested.length > 0)],
					["others", incidents.filter(({ contested }) => contested.length === 0)],
				] as const;
				return (
					<Stack gap="md">
						<Totals filter={filter} total={total} />
						{groups.map(
							([name, group]) =>
								group.length > 0 && (
									<section key={name}>
										<Title order={2} size="h4">
											{t(name)}
										</Title>
										<ul className={styles.list}>
											{group.map((incident) => (
												<li key={incident.id}>
													<IncidentLine incident={incident} />
												</li>
											))}
										</ul>
									</section>
								),
						)}
						{total > items.length && (
							<Anchor component={Link} to="/incidents" search={{ ...filter, sort: "attention" } as never} size="sm">
								{t("allNew", { count: total })}
							</Anchor>
						)}
					</Stack>
				);
			}}
		</Loaded>
	);
}

/** How many are new, how many of these are contested, and how many they are said to have killed. */
function Totals({ filter, total }: { readonly filter: Readonly<Record<string, string>>; readonly total: number }) {
	const { t } = useTranslation(["now", "shell"]);
	const wording = useWording();
	const { data } = api.useQuery("get", "/api/v1/incidents/counts", { params: { query: { ...filter, by: "contested" } } });
	const contested = data?.items.find(({ key }) => key === "true")?.incidents ?? 0;
	const sum = (of: "killedMin" | "killedMax") => (data?.items ?? []).reduce((all, item) => all + item[of], 0);
	const killed = wording.range([sum("killedMin"), sum("killedMax")]);
	return (
		<Group gap="lg" role="status">
			<Text fw={600}>{t("new", { count: total })}</Text>
			{contested > 0 && <Text c="var(--rasd-contested)">{t("contestedCount", { count: contested })}</Text>}
			{sum("killedMax") > 0 && (
				<Text c="dimmed">
					{t("killed")} <span className="number">{killed}</span>
				</Text>
			)}
		</Group>
	);
}
