import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function SourcePage() {
	const { t } = useTranslation("sources");
	return <Page title={t("title")} />;
}
