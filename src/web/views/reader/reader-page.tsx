import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";

export function ReaderPage() {
	const { t } = useTranslation("reader");
	return <Page title={t("title")} />;
}
