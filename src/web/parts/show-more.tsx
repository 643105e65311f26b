import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Brings the next page of a list; nothing behind the last. */
export function ShowMore({ more, busy }: { readonly more: (() => void) | null; readonly busy: boolean }) {
	const { t } = useTranslation("shell");
	if (more === null) return null;
	return (
		<Button variant="default" onClick={more} loading={busy}>
			{t("showMore")}
		</Button>
	);
}
