import { Anchor, Group, Stack, Text } from "@mantine/core";
import { IconPin } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../api/client.js";
import { useWording } from "../state/wording.js";
import { Contested } from "./contested.js";
import { Credibility } from "./credibility.js";
import { useSummary } from "./use-summary.js";

/** An incident as a list has it: its line, which leads to it; how credible it is, what is contested, how many tell it, when it was last reported. */
export function IncidentLine({ incident }: { readonly incident: Shape<"IncidentItem"> }) {
	const { t } = useTranslation(["shell", "incidents"]);
	const wording = useWording();
	const summaryOf = useSummary();
	return (
		<Stack gap={4}>
			<Anchor
				component={Link}
				to="/incidents/$id"
				params={{ id: String(incident.id) } as never}
				fw={500}
				lh={1.5}
				c="var(--mantine-color-text)"
			>
				{summaryOf({ ...incident, summary: { ...incident.summary, sources: 0 } })}
			</Anchor>
			<Group gap="4px 0.75rem">
				<Credibility grade={incident.credibility} />
				<Contested what={incident.contested} />
				{incident.pinned && (
					<Group gap={2} wrap="nowrap" c="dimmed">
						<IconPin size={14} aria-hidden />
						<Text size="xs">{t("incidents:pinned")}</Text>
					</Group>
				)}
				<Text size="sm" c="dimmed" component="span">
					{t("shell:sources", { count: incident.sources })}
				</Text>
				{incident.latestReport !== null && (
					<Text size="sm" c="dimmed" component="span">
						{t("incidents:latestOn", { day: wording.day(incident.latestReport) })}
					</Text>
				)}
				{incident.blurred && (
					<Text size="xs" c="dimmed" component="span">
						{t("shell:blurred")}
					</Text>
				)}
			</Group>
		</Stack>
	);
}
