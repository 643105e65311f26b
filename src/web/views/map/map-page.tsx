import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function MapPage() {
	const { t } = useTranslation("map");
	return <Page title={t("title")} />;
}
