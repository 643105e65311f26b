import { Anchor, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { ActorName } from "../../parts/actor-name.js";
import { CopyLink } from "../../parts/copy-link.js";
import { Foreign } from "../../parts/foreign.js";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { api } from "../../state/api.js";
import { useAddress } from "../../state/filters.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { ArticleRow } from "../articles/article-row.js";
import classes from "../articles/articles-page.module.css";

const LONGEST = 1000;
const SHOWN = 5;

/** What some words find: actors and places that are called so, incidents and articles that have them. */
export function SearchPage() {
	const { t } = useTranslation(["search", "shell"]);
	const [search] = useAddress();
	const text = (search.text ?? "").trim().slice(0, LONGEST);
	return (
		<Page title={text === "" ? t("title") : t("titleOf", { text })} actions={<CopyLink />}>
			{text === "" ? <Nothing title={t("noWords")}>{t("noWordsHint")}</Nothing> : <Found text={text} />}
		</Page>
	);
}

function Found({ text }: { readonly text: string }) {
	const { t } = useTranslation(["search", "shell", "articles"]);
	const wording = useWording();
	const names = useNames();
	const query = api.useQuery("get", "/api/v1/search", { params: { query: { text, limit: SHOWN } } });
	return (
		<Loaded query={query} lines={12}>
			{({ articles, incidents, claims, actors, places, respelt }) =>
				articles.total + incidents.total + actors.length + places.length === 0 ? (
					<Nothing title={t("nothing", { text })}>{t("nothingHint")}</Nothing>
				) : (
					<Stack gap="lg">
						{respelt.map(({ word, as }) => (
							<Text key={word} size="sm">
								{t("articles:respelt", { word, as: wording.list(as) })}
							</Text>
						))}
						{actors.length > 0 && (
							<Part title={t("actors")}>
								<Group gap="xs 1rem">
									{actors.map(({ id }) => (
										<ActorName key={id} id={id} />
									))}
								</Group>
							</Part>
						)}
						{places.length > 0 && (
							<Part title={t("places")}>
								<Group gap="xs 1rem">
									{places.map(({ id, name, admin1, country }) => (
										<span key={id}>
											<Anchor component={Link} to="/places/$id" params={{ id } as never}>
												<Foreign>{names.place(name, id)}</Foreign>
											</Anchor>{" "}
											<Text size="sm" c="dimmed" span>
												{names.area(admin1 ?? country)}
											</Text>
										</span>
									))}
								</Group>
							</Part>
						)}
						<Part
							title={t("incidents")}
							total={incidents.total}
							all={
								incidents.total > incidents.items.length && (
									<Anchor component={Link} to="/incidents" search={{ text } as never} size="sm">
										{t("allIncidents", { count: incidents.total })}
									</Anchor>
								)
							}
						>
							<ul className={classes.list}>
								{(incidents.items as unknown as readonly Shape<"IncidentItem">[]).map((incident) => (
									<li key={incident.id}>
										<IncidentLine incident={incident} />
									</li>
								))}
							</ul>
						</Part>
						<Part
							title={t("articles")}
							total={articles.total}
							note={claims > 0 ? t("claimsIn", { count: claims }) : undefined}
							all={
								articles.total > articles.items.length && (
									<Anchor component={Link} to="/articles" search={{ text } as never} size="sm">
										{t("allArticles", { count: articles.total })}
									</Anchor>
								)
							}
						>
							<ul className={classes.list}>
								{articles.items.map((article) => (
									<li key={article.id}>
										<ArticleRow article={article} />
									</li>
								))}
							</ul>
						</Part>
					</Stack>
				)
			}
		</Loaded>
	);
}

/** One sort of what was found, with how much there is and the way to all of it. */
function Part({
	title,
	total,
	note,
	all,
	children,
}: {
	readonly title: string;
	readonly total?: number;
	readonly note?: string | undefined;
	readonly all?: ReactNode;
	readonly children: ReactNode;
}) {
	const { t } = useTranslation("search");
	const wording = useWording();
	return (
		<section aria-label={title}>
			<Group gap="xs" align="baseline" mb={4}>
				<Title order={2} size="h4">
					{title}
				</Title>
				{total !== undefined && (
					<Text c="dimmed" span className="number">
						{wording.number(total)}
					</Text>
				)}
				{note !== undefined && (
					<Text c="dimmed" size="sm" span>
						{note}
					</Text>
				)}
			</Group>
			{total === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noneOfThese")}
				</Text>
			) : (
				children
			)}
			{all && <div style={{ marginBlockStart: "0.5rem" }}>{all}</div>}
		</section>
	);
}
