import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function ArticlesPage() {
	const { t } = useTranslation("articles");
	return <Page title={t("title")} />;
}
