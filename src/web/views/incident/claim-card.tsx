import { Anchor, Badge, Checkbox, Group, Paper, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MODALITY_LABELS, ROLE_LABELS, TYPE_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import styles from "./incident.module.css";
import type { ClaimOfIncident, Incident } from "./matrix.js";
import { ReasonList } from "./reason-list.js";
import { publisherOf } from "./source-name.js";

type LinkOfClaim = Incident["links"][number];

/** A claim of an incident: its words, who publishes it, what it is to the incident and why it stands there. `choose` marks it to be split off. */
export function ClaimCard({
	item,
	link,
	chosen,
	choose,
}: {
	readonly item: ClaimOfIncident;
	readonly link: LinkOfClaim | undefined;
	readonly chosen: boolean;
	readonly choose: (chosen: boolean) => void;
}) {
	const { t } = useTranslation(["incident", "shell"]);
	const wording = useWording();
	const { claim } = item;
	const publisher = publisherOf(item);
	const type = wording.label(TYPE_LABELS[claim.kind], claim.type);
	return (
		<Paper withBorder p="sm" radius="md" component="li" id={`claim-${item.id}`}>
			<Stack gap="xs">
				<Group justify="space-between" gap="xs" align="flex-start">
					<Group gap="4px 0.75rem">
						<Checkbox
							size="sm"
							checked={chosen}
							onChange={(event) => choose(event.currentTarget.checked)}
							aria-label={t("incident:chooseClaim", { type, who: publisher })}
						/>
						<Text fw={600} size="sm" component="span">
							<Foreign>{publisher === "" ? t("shell:unknown") : publisher}</Foreign>
						</Text>
						{item.published !== null && (
							<Text size="sm" c="dimmed" component="span">
								{wording.day(item.published)}
							</Text>
						)}
						<Text size="sm" component="span">
							{type}
							{claim.modality !== "occurred" && ` · ${wording.label(MODALITY_LABELS, claim.modality)}`}
						</Text>
						{link !== undefined && link.role !== "member" && (
							<Badge variant="outline" color="gray" tt="none" size="sm">
								{wording.label(ROLE_LABELS, link.role)}
							</Badge>
						)}
						{item.status !== "open" && (
							<Badge variant="light" color="gray" tt="none" size="sm" autoContrast>
								{t(`incident:status_${item.status}`)}
							</Badge>
						)}
					</Group>
					<Anchor component={Link} to="/articles/$id" params={{ id: item.article } as never} hash={`claim-${item.id}`} size="sm">
						{t("incident:inArticle")}
					</Anchor>
				</Group>
				{claim.attribution.length > 0 && (
					<Text size="sm" c="dimmed">
						{t("incident:saidBy", { who: wording.list(claim.attribution.map(({ name }) => `\u2068${name}\u2069`)) })}
					</Text>
				)}
				{claim.quotes.map(({ quote, from }) => (
					<blockquote key={from} className={`naskh graphic ${styles.quote}`} dir="rtl" lang="ar">
						{quote}
					</blockquote>
				))}
				{claim.quotes.length === 0 && (
					<Text size="sm" c="dimmed">
						{t("shell:withheld")}
					</Text>
				)}
				{link !== undefined && <Why link={link} />}
			</Stack>
		</Paper>
	);
}

function Why({ link }: { readonly link: LinkOfClaim }) {
	const { t } = useTranslation("incident");
	const wording = useWording();
	if (link.by !== "machine")
		return (
			<Text size="sm" c="dimmed">
				{t("putHereBy", { who: `\u2068${link.by}\u2069` })}
			</Text>
		);
	if (link.reasons.length === 0)
		return (
			<Text size="sm" c="dimmed">
				{t("firstClaim")}
			</Text>
		);
	return (
		<details className={styles.why}>
			<summary>{link.score > 0 ? t("whyHere", { share: wording.percent(link.score) }) : t("whyHereBare")}</summary>
			<ReasonList reasons={link.reasons} />
		</details>
	);
}
