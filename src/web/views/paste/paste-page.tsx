import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function PastePage() {
	const { t } = useTranslation("paste");
	return <Page title={t("title")} />;
}
