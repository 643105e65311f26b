import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function ReviewPage() {
	const { t } = useTranslation("review");
	return <Page title={t("title")} />;
}
