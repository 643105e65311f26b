import { Button, Stack } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failure } from "../../parts/failure.js";
import { Loading } from "../../parts/loading.js";
import { Nothing } from "../../parts/nothing.js";
import { api } from "../../state/api.js";
import styles from "./incident-list.module.css";
import { IncidentRow, type ListedIncident } from "./incident-row.js";

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
	readonly onPoint?: (incident: ListedIncident | null) => void;
}) {
	const { t } = useTranslation("shell");
	const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
		"get",
		"/api/v1/incidents",
		{ params: { query: { ...query, limit: PAGE } as never } },
		{
			pageParamName: "after",
			initialPageParam: undefined as unknown as string,
			getNextPageParam: (page: { readonly next: string | null }) => page.next ?? undefined,
			placeholderData: keepPreviousData,
		},
	);
	if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
	if (!data) return <Loading lines={8} />;
	const items = data.pages.flatMap((page) => page?.items ?? []);
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
						<IncidentRow incident={incident} />
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
