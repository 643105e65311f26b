import { Anchor, Text, Timeline } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ROLE_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import type { Incident } from "./matrix.js";

/** Who reported an incident when, the first first: what copies another, what answers. */
export function ReportsTimeline({ incident }: { readonly incident: Incident }) {
	const { t } = useTranslation(["incident", "shell"]);
	const wording = useWording();
	const nameOf = new Map(incident.articleList.map(({ id, outletName, outlet }) => [id, outletName ?? outlet ?? id]));
	const roleOf = new Map(incident.links.map(({ claim, role }) => [claim, role]));
	return (
		<Timeline bulletSize={14} lineWidth={2} active={incident.articleList.length}>
			{incident.articleList.map(({ id, title, published, copyOf }) => {
				const claims = incident.claimList.filter(({ article }) => article === id);
				const roles = [...new Set(claims.flatMap((each) => roleOf.get(each.id) ?? []))].filter((role) => role !== "member");
				return (
					<Timeline.Item
						key={id}
						title={
							<Text size="sm" fw={600} component="span">
								<Foreign>{nameOf.get(id)}</Foreign>
								<Text span size="sm" c="dimmed" fw={400}>
									{" · "}
									{published === null ? t("shell:unknown") : published.length > 10 ? wording.time(published) : wording.day(published)}
								</Text>
							</Text>
						}
					>
						{title === "" ? (
							<Text size="sm" c="dimmed">
								{t("shell:withheld")}
							</Text>
						) : (
							<Anchor
								component={Link}
								to="/articles/$id"
								params={{ id } as never}
								hash={claims[0] === undefined ? "" : `claim-${claims[0].id}`}
								size="sm"
							>
								<Foreign>{title}</Foreign>
							</Anchor>
						)}
						<Text size="xs" c="dimmed">
							{[
								...(copyOf === null
									? []
									: [nameOf.has(copyOf) ? t("incident:copyOf", { who: `\u2068${nameOf.get(copyOf)}\u2069` }) : t("incident:copyOfOther")]),
								...roles.map((role) => wording.label(ROLE_LABELS, role)),
							].join(" · ")}
						</Text>
					</Timeline.Item>
				);
			})}
		</Timeline>
	);
}
