import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function IncidentPage() {
	const { t } = useTranslation("incident");
	return <Page title={t("title")} />;
}
