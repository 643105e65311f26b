import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

const WIDTHS = ["100%", "92%", "97%", "88%", "95%", "90%", "99%", "85%"];

/** Stands where something is on its way: lines of about what will be there. */
export function Loading({ lines = 6, height = 18 }: { readonly lines?: number; readonly height?: number }) {
	const { t } = useTranslation("shell");
	return (
		<Stack gap="sm" role="status" aria-busy="true">
			<VisuallyHidden>{t("loading")}</VisuallyHidden>
			{Array.from({ length: lines }, (_, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
				<Skeleton key={i} height={height} width={WIDTHS[i % WIDTHS.length] ?? "100%"} />
			))}
		</Stack>
	);
}
