import { Anchor, Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconRefresh } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { FAULT_LABELS, type FaultLabel } from "../../../schemes/fault-labels.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Moment } from "../../parts/moment.js";
import { Nothing } from "../../parts/nothing.js";
import { ShowMore } from "../../parts/show-more.js";
import { useTellFailure } from "../../parts/tell-failure.js";
import { client } from "../../state/api.js";
import { useAddress } from "../../state/filters.js";
import { usePages } from "../../state/pages.js";
import { useWording } from "../../state/wording.js";

type ErrorItem = Shape<"ErrorItem">;
interface ErrorPage {
	readonly items: readonly ErrorItem[];
	readonly next: string | null;
	readonly counts: readonly { readonly code: string; readonly count: number }[];
}

const LABELS: Readonly<Record<string, FaultLabel>> = FAULT_LABELS;

/** What could not be taken in: how much for which reason, each with what to do, and trying it again. */
export function Errors({ retrying, begun }: { readonly retrying: boolean; readonly begun: (job: Shape<"Job">) => void }) {
	const { t } = useTranslation("jobs");
	const wording = useWording();
	const id = useId();
	const tellFailure = useTellFailure();
	const [{ code }, change] = useAddress();
	const [asked, setAsked] = useState<number | "all" | null>(null);
	const { loaded, first, more, busy } = usePages<ErrorItem, ErrorPage>("/api/v1/errors", { limit: 30, ...(code ? { code } : {}) });
	const counts = first?.counts ?? [];
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const retry = async (which: number | "all") => {
		setAsked(which);
		try {
			const { data, error } =
				which === "all"
					? await client.POST("/api/v1/errors/retry", { body: {} })
					: await client.POST("/api/v1/errors/{id}/retry", { params: { path: { id: which } }, body: {} });
			if (error) throw error;
			begun(data);
			notifications.show({ message: t("retryBegun") });
		} catch (error) {
			tellFailure(error);
		} finally {
			setAsked(null);
		}
	};
	return (
		<Stack component="section" gap="sm" aria-labelledby={id}>
			<Group justify="space-between">
				<Title order={2} size="h4" id={id}>
					{t("errors")}
				</Title>
				{total > 0 && (
					<Button
						size="xs"
						leftSection={<IconRefresh size={16} aria-hidden />}
						loading={asked === "all"}
						disabled={retrying}
						onClick={() => void retry("all")}
					>
						{t("retryAll", { count: total })}
					</Button>
				)}
			</Group>
			<Loaded query={loaded} lines={4}>
				{(errors) =>
					total === 0 ? (
						<Nothing title={t("noErrors")}>{t("noErrorsHint")}</Nothing>
					) : (
						<>
							<Group gap="xs" role="group" aria-label={t("byReason")}>
								{counts.map((one) => (
									<Button
										key={one.code}
										size="xs"
										variant={one.code === code ? "filled" : "default"}
										aria-pressed={one.code === code}
										onClick={() => change({ code: one.code === code ? undefined : one.code })}
										h="auto"
										py={4}
										styles={{ label: { whiteSpace: "normal" } }}
									>
										{t("reason", { what: what(one.code, wording.lang) ?? t("unknownReason"), number: one.count })}
									</Button>
								))}
							</Group>
							{errors.length === 0 && <Nothing title={t("noneOfThis")} />}
							<Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
								{errors.map((error) => (
									<ErrorLine
										key={error.id}
										error={error}
										busy={asked === error.id}
										disabled={retrying}
										retry={() => void retry(error.id)}
									/>
								))}
							</Stack>
							<ShowMore more={more} busy={busy} />
						</>
					)
				}
			</Loaded>
		</Stack>
	);
}

function ErrorLine({
	error,
	busy,
	disabled,
	retry,
}: {
	readonly error: ErrorItem;
	readonly busy: boolean;
	readonly disabled: boolean;
	readonly retry: () => void;
}) {
	const { t } = useTranslation("jobs");
	const { lang } = useWording();
	const remedy = LABELS[error.code]?.remedy[lang];
	const lost = error.address === null && error.capture === null;
	const where = error.source === "files" || error.source === error.key ? error.key : `${error.source} ${error.key}`;
	return (
		<Paper withBorder p="sm" radius="md" component="li">
			<Group justify="space-between" align="flex-start" gap="xs">
				<Stack gap={2} style={{ flex: "1 1 16rem", minWidth: 0 }}>
					<Text fw={500}>{what(error.code, lang) ?? t("unknownReason")}</Text>
					<Text size="sm" style={{ overflowWrap: "anywhere" }}>
						{error.address !== null && /^https?:/.test(error.address) ? (
							<Anchor href={error.address} target="_blank" rel="noreferrer noopener" inherit>
								<bdi dir="ltr">{error.address}</bdi>
							</Anchor>
						) : (
							<bdi dir="ltr">{where}</bdi>
						)}
					</Text>
					{error.detail !== "" && (
						<Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
							<Foreign lang="en">{error.detail}</Foreign>
						</Text>
					)}
					{remedy !== undefined && <Text size="sm">{t("remedy", { remedy })}</Text>}
					<Text size="xs" c="dimmed">
						{t("tries", { count: error.tries })} · <Moment at={error.triedAt} />
						{error.passing && ` · ${t("passing")}`}
					</Text>
				</Stack>
				{lost ? (
					<Text size="xs" c="dimmed" maw={200}>
						{t("lost")}
					</Text>
				) : (
					<Button
						size="xs"
						variant="default"
						loading={busy}
						disabled={disabled}
						onClick={retry}
						aria-label={t("retryOne", { where: error.address ?? where })}
					>
						{t("retry")}
					</Button>
				)}
			</Group>
		</Paper>
	);
}

function what(code: string, lang: "ar" | "en"): string | null {
	return LABELS[code]?.what[lang] ?? null;
}
