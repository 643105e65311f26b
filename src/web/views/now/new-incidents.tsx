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

type Filter = Readonly<Record<string, string>>;
const SHOWN = { contested: 6, others: 8 } as const;

/** What is new: the contested first, then the others, each by credibility and size; the rest of them are lists of their own. */
export function NewIncidents({ filter, onAll }: { readonly filter: Filter; readonly onAll: () => void }) {
	const { t } = useTranslation(["now", "shell"]);
	const counts = api.useQuery("get", "/api/v1/incidents/counts", { params: { query: { ...filter, by: "contested" } } });
	return (
		<Loaded query={counts} lines={12}>
			{({ items }) => {
				const count = (contested: boolean) => items.find(({ key }) => key === String(contested))?.incidents ?? 0;
				if (count(true) + count(false) === 0)
					return (
						<Nothing title={t("nothingNew")}>
							<Button variant="default" size="xs" onClick={onAll}>
								{t("showEverything")}
							</Button>
						</Nothing>
					);
				return (
					<Stack gap="lg">
						<Totals contested={count(true)} others={count(false)} killed={items} />
						{count(true) > 0 && <Part name="contested" filter={{ ...filter, contested: "true" }} total={count(true)} />}
						{count(false) > 0 && <Part name="others" filter={{ ...filter, contested: "false" }} total={count(false)} />}
					</Stack>
				);
			}}
		</Loaded>
	);
}

/** How many are new, how many of these are contested, and how many they are said to have killed. */
function Totals({
	contested,
	others,
	killed,
}: {
	readonly contested: number;
	readonly others: number;
	readonly killed: readonly { readonly killedMin: number; readonly killedMax: number }[];
}) {
	const { t } = useTranslation("now");
	const wording = useWording();
	const sum = (of: "killedMin" | "killedMax") => killed.reduce((all, item) => all + item[of], 0);
	return (
		<Group gap="lg" role="status">
			<Text fw={600}>{t("new", { count: contested + others })}</Text>
			{contested > 0 && <Text c="var(--rasd-contested)">{t("contestedCount", { count: contested })}</Text>}
			{sum("killedMax") > 0 && (
				<Text c="dimmed">
					{t("killed")} <span className="number">{wording.range([sum("killedMin"), sum("killedMax")])}</span>
				</Text>
			)}
		</Group>
	);
}

/** The first of some incidents, and the way to all of them. */
function Part({ name, filter, total }: { readonly name: keyof typeof SHOWN; readonly filter: Filter; readonly total: number }) {
	const { t } = useTranslation("now");
	const query = { ...filter, sort: "attention", limit: SHOWN[name] };
	const found = api.useQuery("get", "/api/v1/incidents", { params: { query: query as never } });
	return (
		<section>
			<Title order={2} size="h4">
				{t(name)}
			</Title>
			<Loaded query={found} lines={SHOWN[name]}>
				{({ items }) => (
					<ul className={styles.list} aria-label={t(name)}>
						{(items as unknown as readonly Shape<"IncidentItem">[]).map((incident) => (
							<li key={incident.id}>
								<IncidentLine incident={incident} />
							</li>
						))}
					</ul>
				)}
			</Loaded>
			{total > SHOWN[name] && (
				<Anchor component={Link} to="/incidents" search={{ ...filter, sort: "attention" } as never} size="sm">
					{t("allNew", { count: total })}
				</Anchor>
			)}
		</section>
	);
}
