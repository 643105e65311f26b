import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function SearchPage() {
	const { t } = useTranslation("search");
	return <Page title={t("title")} />;
}
