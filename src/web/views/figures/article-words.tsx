import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Words } from "./use-words.js";

/** The words of an article behind a figure, which lead to their place in it. */
export function ArticleWords({ words }: { readonly words: Words | undefined }) {
	const { t } = useTranslation("figures");
	if (words === undefined)
		return (
			<Text span c="dimmed" size="sm" aria-busy="true">
				…
			</Text>
		);
	const { article, claim, quotes, blurred } = words;
	return (
		<Anchor component={Link} to="/articles/$id" params={{ id: article } as never} search={{ claim } as never} size="sm" title={t("read")}>
			{quotes.length > 0 ? (
				<bdi lang="ar" className="naskh">
					{quotes.map((quote) => `«${quote}»`).join(" ")}
				</bdi>
			) : blurred ? (
				t("withheld")
			) : (
				t("read")
			)}
		</Anchor>
	);
}
