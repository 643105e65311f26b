import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import type { ClaimOfIncident, SourceColumn } from "./matrix.js";

/** What a claim's publisher is called; its article's title where nobody knows who published it. */
export function publisherOf({ outletName, outlet, title }: Pick<ClaimOfIncident, "outletName" | "outlet" | "title">): string {
	return outletName ?? outlet ?? title;
}

/** A source by its outlet, and who copied it. */
export function SourceName({ source }: { readonly source: SourceColumn }) {
	const { t } = useTranslation(["incident", "shell"]);
	const [first, ...copies] = [...new Set(source.claims.map(publisherOf))];
	return (
		<>
			<Foreign>{first === undefined || first === "" ? t("shell:unknown") : first}</Foreign>
			{copies.length > 0 && (
				<Text size="xs" c="dimmed" fw={400}>
					{t("incident:copiedBy", { who: copies.join(t("incident:comma")) })}
				</Text>
			)}
		</>
	);
}
