import { Alert, Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { IconEyeOff, IconGitMerge, IconPin, IconPinnedOff, IconRefresh } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Contested } from "../../parts/contested.js";
import { CopyLink } from "../../parts/copy-link.js";
import { Credibility } from "../../parts/credibility.js";
import { Failure } from "../../parts/failure.js";
import { Loading } from "../../parts/loading.js";
import { Page } from "../../parts/page.js";
import { useSummary } from "../../parts/use-summary.js";
import { useWording } from "../../state/wording.js";
import { ClaimsSection } from "./claims-section.js";
import { History } from "./history.js";
import styles from "./incident.module.css";
import { type Incident, matrixOf } from "./matrix.js";
import { MatrixTable } from "./matrix-table.js";
import { MergeDialog } from "./merge-dialog.js";
import { ReportsTimeline } from "./reports-timeline.js";
import { publisherOf } from "./source-name.js";
import { TollBars } from "./toll-bars.js";
import { useIncident } from "./use-incident.js";
import { useSettling } from "./use-settling.js";

/** An incident whole: what every source says of it side by side, the words, why each claim is there, and what people settle about it. */
export function IncidentPage() {
	const { t } = useTranslation("incident");
	const { id } = useParams({ strict: false }) as { id: string };
	const query = useIncident(id);
	if (query.data === undefined)
		return (
			<Page title={t("title")}>
				{query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Loading lines={12} />}
			</Page>
		);
	const { incident, tag } = query.data;
	return <Whole key={incident.id} incident={incident} tag={tag} reload={query.refetch} />;
}

function Whole({
	incident,
	tag,
	reload,
}: {
	readonly incident: Incident;
	readonly tag: string | null;
	readonly reload: () => Promise<unknown>;
}) {
	const { t } = useTranslation(["incident", "shell"]);
	const wording = useWording();
	const summaryOf = useSummary({ both: true });
	const settling = useSettling(incident.id, tag, reload);
	const [merging, setMerging] = useState(false);
	const { sources, rows } = matrixOf(incident);
	const other = wording.lang === "ar" ? "en" : "ar";
	return (
		<Page
			title={summaryOf(incident)}
			lead={
				<span lang={other} dir={other === "ar" ? "rtl" : "ltr"} className={styles.otherLine}>
					{summaryOf(incident, other)}
				</span>
			}
			actions={
				<>
					<Button
						variant="default"
						size="xs"
						leftSection={incident.pinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />}
						loading={settling.busy}
						title={t("incident:pinHint")}
						onClick={() => void settling.pin(!incident.pinned)}
					>
						{t(incident.pinned ? "incident:unpin" : "incident:pin")}
					</Button>
					<Button
						variant="default"
						size="xs"
						leftSection={<IconGitMerge size={16} aria-hidden />}
						onClick={() => {
							settling.forget();
							setMerging(true);
						}}
					>
						{t("incident:mergeOpen")}
					</Button>
					<CopyLink />
				</>
			}
		>
			<Group gap="xs">
				<Credibility grade={incident.credibility} />
				<Contested what={incident.contested} />
				{incident.pinned && (
					<Group gap={4} component="span">
						<IconPin size={14} aria-hidden />
						<Text size="sm" component="span">
							{t("incident:isPinned")}
						</Text>
					</Group>
				)}
				<Text size="sm" c="dimmed" component="span">
					{[
						t("shell:sources", { count: incident.sources }),
						t("shell:articles", { count: incident.articles }),
						t("shell:claims", { count: incident.claims }),
					].join(" · ")}
				</Text>
			</Group>
			<Text size="sm">
				{t(`incident:rule_${incident.credibilityRule}` as "incident:rule_untold", { defaultValue: incident.credibilityRule })}
			</Text>
			{settling.stale && (
				<Alert color="yellow" icon={<IconRefresh aria-hidden />} role="alert" title={t("incident:staleTitle")}>
					{t("incident:stale")}
				</Alert>
			)}
			{settling.failure !== null && !merging && <Failure error={settling.failure} />}
			{incident.blurred && (
				<Alert color="gray" variant="light" icon={<IconEyeOff aria-hidden />} title={t("shell:blurred")}>
					{t("incident:blurredHint")}
				</Alert>
			)}
			<Denials incident={incident} />
			<Section title={t("incident:matrix")} hint={t("incident:matrixHint")}>
				<MatrixTable sources={sources} rows={rows} />
			</Section>
			<SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
				{incident.view.tolls.length > 0 && (
					<Section title={t("incident:tolls")} hint={t("incident:tollsHint")}>
						<TollBars tolls={incident.view.tolls} sources={sources} />
					</Section>
				)}
				<Section title={t("incident:timeline")}>
					<ReportsTimeline incident={incident} />
				</Section>
			</SimpleGrid>
			<Section title={t("incident:quotes")}>
				<ClaimsSection incident={incident} sources={sources} settling={settling} />
			</Section>
			<Section title={t("incident:history")}>
				<History id={incident.id} changedAt={incident.changedAt} settling={settling} />
			</Section>
			<MergeDialog incident={incident} settling={settling} opened={merging} close={() => setMerging(false)} />
		</Page>
	);
}

function Section({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
	return (
		<Stack gap="xs" component="section">
			<div>
				<Title order={2} size="h4">
					{title}
				</Title>
				{hint !== undefined && (
					<Text size="sm" c="dimmed">
						{hint}
					</Text>
				)}
			</div>
			{children}
		</Stack>
	);
}

/** Who denies it, and who accuses or owns to it, in the answers that came. */
function Denials({ incident }: { readonly incident: Incident }) {
	const { t } = useTranslation("incident");
	const wording = useWording();
	const answers = (["denials", "responsibility", "accusations"] as const).flatMap((kind) => {
		const claims = incident.claimList.filter(({ id }) => incident.view[kind].includes(String(id)));
		return claims.length === 0 ? [] : [{ kind, claims }];
	});
	if (answers.length === 0) return null;
	return (
		<Paper withBorder p="sm" radius="md">
			<Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: "none" }}>
				{answers.flatMap(({ kind, claims }) =>
					claims.map((item) => {
						const said = item.claim.attribution.map(({ name }) => name);
						const who = said.length > 0 ? wording.list(said.map((name) => `\u2068${name}\u2069`)) : publisherOf(item);
						return (
							<Text key={`${kind} ${item.id}`} size="sm" component="li">
								{t(`${kind}By`, { who })} {said.length > 0 && `(\u2068${publisherOf(item)}\u2069)`}{" "}
								<Anchor href={`#claim-${item.id}`} size="sm" underline="always">
									{t("toWords")}
								</Anchor>
							</Text>
						);
					}),
				)}
			</Stack>
		</Paper>
	);
}
