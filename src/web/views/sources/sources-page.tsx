import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function SourcesPage() {
	const { t } = useTranslation("sources");
	return <Page title={t("title")} />;
}
