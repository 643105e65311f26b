import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function SettingsPage() {
	const { t } = useTranslation("settings");
	return <Page title={t("title")} />;
}
