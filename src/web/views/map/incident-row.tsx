import { Anchor, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { EVENT_LABELS } from "../../../schemes/labels.js";
import { Contested } from "../../parts/contested.js";
import { Credibility } from "../../parts/credibility.js";
import { Foreign } from "../../parts/foreign.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";

type Bounds = readonly (number | null)[] | null;
/** What a line about an incident is made of: an item of a list of the API. */
export type ListedIncident = Pick<
	Shape<"IncidentItem">,
	"id" | "type" | "from" | "to" | "admin1" | "lat" | "lon" | "precision" | "contested" | "credibility" | "sources"
> & {
	readonly killed: Bounds;
	readonly injured: Bounds;
	readonly summary: Pick<Shape<"IncidentItem">["summary"], "place" | "initiator" | "target">;
};

/** An incident in two lines: what, when and where; who and how many; and how far it is to be believed. Leads to its page. */
export function IncidentRow({ incident }: { readonly incident: ListedIncident }) {
	const { t } = useTranslation(["map", "shell"]);
	const wording = useWording();
	const names = useNames();
	const { id, type, from, to, summary, admin1, killed, injured, contested, credibility, sources } = incident;
	const days = wording.days(from, to);
	const area = admin1 === null ? null : names.area(admin1);
	const tolls = (["killed", "injured"] as const).flatMap((key) => {
		const range = { killed, injured }[key];
		const [min = null, max = null] = range ?? [];
		const told = (min ?? max ?? 0) > 0 ? wording.range([min, max]) : null;
		return told === null ? [] : [{ key, told }];
	});
	return (
		<Stack gap={2} py={6}>
			<Group gap="xs" justify="space-between" align="baseline">
				<Text size="sm" component="div">
					<Anchor component={Link} to="/incidents/$id" params={{ id: String(id) } as never} inherit fw={600}>
						{wording.label(EVENT_LABELS, type)}
					</Anchor>
					{summary.place && (
						<>
							{" · "}
							<Foreign>{summary.place}</Foreign>
						</>
					)}
					{area !== null && area !== summary.place && (
						<Text span c="dimmed" inherit>
							{" · "}
							<Foreign>{area}</Foreign>
						</Text>
					)}
				</Text>
				<Text size="xs" c="dimmed" className="number">
					{days ?? t("noDay")}
				</Text>
			</Group>
			<Group gap="xs">
				{(summary.initiator || summary.target) && (
					<Text size="xs" c="dimmed" span>
						{summary.initiator && <Foreign>{names.actor(summary.initiator)}</Foreign>}
						{summary.initiator && summary.target && ` ${t("against")} `}
						{summary.target && <Foreign>{names.actor(summary.target)}</Foreign>}
					</Text>
				)}
				{tolls.map(({ key, told }) => (
					<Text key={key} size="xs" span>
						{t(key)} <span className="number">{told}</span>
					</Text>
				))}
				<Credibility grade={credibility} />
				<Contested what={contested} />
				<Text size="xs" c="dimmed" span>
					{t("shell:sources", { count: sources })}
				</Text>
			</Group>
		</Stack>
	);
}
