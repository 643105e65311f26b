import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function IncidentsPage() {
	const { t } = useTranslation("incidents");
	return <Page title={t("title")} />;
}
