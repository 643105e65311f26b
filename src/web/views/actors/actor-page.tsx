import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function ActorPage() {
	const { t } = useTranslation("actors");
	return <Page title={t("title")} />;
}
