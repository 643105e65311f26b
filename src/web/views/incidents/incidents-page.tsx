import { Group, NativeSelect, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../../parts/copy-link.js";
import { Failure } from "../../parts/failure.js";
import { FilterBar, type FilterName } from "../../parts/filter-bar.js";
import { Foreign } from "../../parts/foreign.js";
import { Loading } from "../../parts/loading.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { INCIDENT_FILTERS, pickSearch, useAddress } from "../../state/filters.js";
import { useWording } from "../../state/wording.js";
import { useColumns } from "./chosen-columns.js";
import { ColumnChoice } from "./column-choice.js";
import { ExportView } from "./export-view.js";
import { IncidentCards } from "./incident-cards.js";
import { SORTS, sortOf, sortValue } from "./incident-query.js";
import { IncidentTable } from "./incident-table.js";
import { SavedSearches } from "./saved-searches.js";
import { useIncidents } from "./use-incidents.js";

const FIELDS: readonly FilterName[] = [
	"text",
	"type",
	"actor",
	"place",
	"from",
	"to",
	"killed",
	"injured",
	"credibility",
	"contested",
	"pinned",
	"outlet",
	"published-from",
	"published-to",
	"modality",
	"status",
];
const ALSO: readonly FilterName[] = ["kind", "bbox", "within", "placed", "since"];

/** What happened, as a table that is filtered, sorted, shared by its address and taken away; as cards where the window is narrow. */
export function IncidentsPage() {
	const { t } = useTranslation(["incidents", "shell"]);
	const [search] = useAddress();
	const [columns, choose] = useColumns();
	const wide = useMediaQuery("(min-width: 62em)", true, { getInitialValueInEffect: false });
	const { pages, items, total, respelt } = useIncidents(search);
	const { fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = pages;
	const next = useCallback(() => void fetchNextPage(), [fetchNextPage]);
	const more = hasNextPage && !isFetchingNextPage && !isFetchNextPageError ? next : null;
	return (
		<Page
			title={t("title")}
			lead={t("lead")}
			wide
			actions={
				<>
					<SavedSearches search={search} />
					<ExportView search={search} />
					<CopyLink />
				</>
			}
		>
			<FilterBar fields={FIELDS} also={ALSO} kinds={["event"]} />
			<Group justify="space-between" gap="xs">
				<Text size="sm" c="dimmed" role="status">
					{total !== null && pages.data !== undefined && t("shell:shownOf", { shown: items.length, total })}
				</Text>
				<Group gap="xs">
					<SortChoice />
					{wide && <ColumnChoice columns={columns} choose={choose} />}
				</Group>
			</Group>
			<Respelt words={respelt} />
			{pages.error && items.length === 0 ? (
				<Failure error={pages.error} retry={() => void pages.refetch()} />
			) : pages.data === undefined ? (
				<Loading lines={10} height={36} />
			) : items.length === 0 ? (
				<Empty />
			) : wide ? (
				<IncidentTable key={JSON.stringify(search)} items={items} total={total} columns={columns} more={more} />
			) : (
				<IncidentCards items={items} more={hasNextPage ? next : null} busy={isFetchingNextPage} />
			)}
			{isFetchNextPageError && <Failure error={pages.error} retry={next} />}
		</Page>
	);
}

/** Sorting for who has no headings to press, or wants what no column shows. */
function SortChoice() {
	const { t } = useTranslation("incidents");
	const [search, change] = useAddress();
	const { by, least } = sortOf(search);
	const choices = SORTS.flatMap((sort) =>
		[false, true].map((turned) => ({ value: `${turned ? "-" : ""}${sort}`, label: t(`sort_${sort}_${turned ? "least" : "most"}`) })),
	);
	return (
		<NativeSelect
			size="xs"
			aria-label={t("sortBy")}
			data={choices}
			value={`${least ? "-" : ""}${by}`}
			onChange={({ currentTarget: { value } }) => {
				const chosen = sortOf({ sort: value });
				change({ sort: sortValue(chosen.by, chosen.least) });
			}}
		/>
	);
}

function Respelt({ words }: { readonly words: readonly { readonly word: string; readonly as: readonly string[] }[] }) {
	const { t } = useTranslation("incidents");
	const wording = useWording();
	if (words.length === 0) return null;
	return (
		<Text size="sm">
			{words.map(({ word, as }) => (
				<Foreign key={word}>{t("respelt", { word, as: wording.list([...as]) })} </Foreign>
			))}
		</Text>
	);
}

function Empty() {
	const { t } = useTranslation("incidents");
	const [search] = useAddress();
	const filtered = Object.keys(pickSearch(search, INCIDENT_FILTERS)).length > 0;
	return <Nothing title={t(filtered ? "noneFound" : "none")}>{t(filtered ? "noneFoundHint" : "noneHint")}</Nothing>;
}
