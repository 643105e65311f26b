import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Nothing } from "./nothing.js";
import { Page } from "./page.js";

export function NoSuchPage() {
	const { t } = useTranslation("shell");
	return (
		<Page title={t("noSuchPage")}>
			<Nothing title={t("noSuchPageHint")}>
				<Anchor component={Link} to="/">
					{t("toStart")}
				</Anchor>
			</Nothing>
		</Page>
	);
}
