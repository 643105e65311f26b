import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function PlacePage() {
	const { t } = useTranslation("places");
	return <Page title={t("title")} />;
}
