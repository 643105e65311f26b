import { Box } from "@mantine/core";
import type { ReactNode } from "react";

/** Holds what may be wider than the page: it scrolls by itself, by keyboard too. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<Box role="region" aria-label={label} tabIndex={0} style={{ overflowX: "auto" }}>
			{children}
		</Box>
	);
}
