import { Button, Stack } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Failure } from "../../parts/failure.js";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loading } from "../../parts/loading.js";
import { Nothing } from "../../parts/nothing.js";
import { api } from "../../state/api.js";
import styles from "./incident-list.module.css";

const PAGE = 30;

/** Incidents that a query finds, a page at a time. */
export function IncidentList({
	query,
	name,
	empty,
	onPoint,
}: {
	readonly query: Readonly<Record<string, string>>;
	readonly name: string;
	/** What is said where there are none. */
	readonly empty: string;
	/** Told which one is pointed at or has the focus; null when none is. */
	readonly onPoint?: (incident: Shape<"IncidentItem"> | null) => void;
}) {
	const { t } = useTranslation("shell");
	const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
		"get",
		"/api/v1/incidents",
		{ params: { query: { ...query, limit: PAGE } as never } },
		{
			pageParamName: "after",
			initialPageParam: null as never,
			getNextPageParam: (page: { readonly next: string | null }) => page.next ?? undefined,
			placeholderData: keepPreviousData,
		},
	);
	if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
	if (!data) return <Loading lines={8} />;
	const items = data.pages.flatMap((page) => (page?.items ?? []) as unknown as readonly Shape<"IncidentItem">[]);
	if (items.length === 0) return <Nothing title={empty} />;
	return (
		<Stack gap="xs">
			<ul className={styles.list} aria-label={name}>
				{items.map((incident) => (
					<li
						key={incident.id}
						onPointerEnter={() => onPoint?.(incident)}
						onPointerLeave={() => onPoint?.(null)}
						onFocus={() => onPoint?.(incident)}
						onBlur={() => onPoint?.(null)}
					>
						<IncidentLine incident={incident as Shape<"IncidentItem">} />
					</li>
				))}
			</ul>
			{hasNextPage && (
				<Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
					{t("showMore")}
				</Button>
			)}
		</Stack>
	);
}
