import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { StateBadge } from "../../parts/state-badge.js";

/** The Admiralty's grades of a source, from the most reliable; F cannot be judged. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = NonNullable<Shape<"OutletItem">["reliability"]>;

const COLOURS: Readonly<Record<Reliability, string>> = { A: "teal", B: "green", C: "yellow", D: "orange", E: "red", F: "gray" };

/** How reliable people hold an outlet to be. */
export function Grade({ grade }: { readonly grade: Reliability | null }) {
	const { t } = useTranslation("sources");
	if (grade === null)
		return (
			<Text span size="sm" c="dimmed">
				{t("notJudged")}
			</Text>
		);
	return <StateBadge colour={COLOURS[grade]}>{t(`grade${grade}`)}</StateBadge>;
}
