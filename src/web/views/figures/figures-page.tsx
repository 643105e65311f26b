import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function FiguresPage() {
	const { t } = useTranslation("figures");
	return <Page title={t("title")} />;
}
