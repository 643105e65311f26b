import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function NowPage() {
	const { t } = useTranslation("now");
	return <Page title={t("title")} />;
}
