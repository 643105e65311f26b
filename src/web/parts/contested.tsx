import { Badge } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { CONTEST_LABELS } from "../../schemes/labels.js";
import { useWording } from "../state/wording.js";

/** What sources disagree about; nothing where they do not. */
export function Contested({ what }: { readonly what: readonly string[] }) {
	const { t } = useTranslation("shell");
	const wording = useWording();
	if (what.length === 0) return null;
	return (
		<Badge
			variant="outline"
			tt="none"
			style={{ "--badge-color": "var(--rasd-contested)", "--badge-bd": "1px solid var(--rasd-contested)" } as never}
			leftSection={<IconScale size={12} aria-hidden />}
		>
			{t("contested", { what: wording.list(what.map((each) => wording.label(CONTEST_LABELS, each))) })}
		</Badge>
	);
}
