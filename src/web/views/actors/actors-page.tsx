import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function ActorsPage() {
	const { t } = useTranslation("actors");
	return <Page title={t("title")} />;
}
