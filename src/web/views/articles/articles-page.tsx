import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CopyLink } from "../../parts/copy-link.js";
import { FilterBar } from "../../parts/filter-bar.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { client } from "../../state/api.js";
import { pickSearch, useAddress } from "../../state/filters.js";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";
import { ArticleRow } from "./article-row.js";
import classes from "./articles-page.module.css";

const FILTERS = ["text", "outlet", "published-from", "published-to"] as const;
const PAGE = 50;

/** Every article, the latest published first, narrowed by what the address says. */
export function ArticlesPage() {
	const { t } = useTranslation(["articles", "shell"]);
	const [search, change] = useAddress();
	const { lang } = useSettings();
	const wording = useWording();
	const copies = search.copies === "true" || search.copies === "false" ? search.copies : "";
	const asked = { ...pickSearch(search, FILTERS), ...pickSearch(search, ["since"]), ...(copies === "" ? {} : { copies }) };
	const query = useInfiniteQuery({
		queryKey: ["get", "/api/v1/articles", "pages", asked, lang],
		queryFn: async ({ pageParam, signal }) => {
			const { data, error } = await client.GET("/api/v1/articles", {
				params: { query: { ...asked, limit: PAGE, count: true, ...(pageParam === null ? {} : { after: pageParam }) } as never },
				signal,
			});
			if (data === undefined) throw error;
			return data;
		},
		initialPageParam: null as string | null,
		getNextPageParam: (page) => page.next,
		placeholderData: keepPreviousData,
	});
	return (
		<Page title={t("title")} lead={t("lead")} actions={<CopyLink />}>
			<FilterBar fields={FILTERS} also={["since"]} kinds={[]} />
			<Group>
				<SegmentedControl
					size="xs"
					aria-label={t("copies")}
					value={copies}
					onChange={(value) => change({ copies: value, after: undefined })}
					data={[
						{ value: "", label: t("all") },
						{ value: "false", label: t("firsts") },
						{ value: "true", label: t("onlyCopies") },
					]}
				/>
			</Group>
			<Loaded query={query} lines={12}>
				{({ pages }) => {
					const articles = pages.flatMap(({ items }) => items);
					const total = pages[0]?.total ?? articles.length;
					const respelt = pages[0]?.respelt ?? [];
					return (
						<Stack gap="sm">
							{respelt.map(({ word, as }) => (
								<Text key={word} size="sm">
									{t("respelt", { word, as: wording.list(as) })}
								</Text>
							))}
							{articles.length === 0 ? (
								<Nothing title={Object.keys(asked).length > 0 ? t("noneFound") : t("noneYet")}>
									{Object.keys(asked).length > 0 ? t("noneFoundHint") : t("noneYetHint")}{" "}
									{Object.keys(asked).length === 0 && <code dir="ltr">rasd add</code>}
								</Nothing>
							) : (
								<>
									<Text size="sm" c="dimmed" aria-live="polite">
										{t("shell:shownOf", { shown: articles.length, total })}
									</Text>
									<ul className={classes.list}>
										{articles.map((article) => (
											<li key={article.id}>
												<ArticleRow article={article} />
											</li>
										))}
									</ul>
									{query.hasNextPage && (
										<Group justify="center">
											<Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
												{t("shell:showMore")}
											</Button>
										</Group>
									)}
								</>
							)}
						</Stack>
					);
				}}
			</Loaded>
		</Page>
	);
}
