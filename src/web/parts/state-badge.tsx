import { Badge } from "@mantine/core";
import type { ReactNode } from "react";

/** How something stands, in words that read on any ground; a dot of a Mantine colour (as in `teal` or `red`) only repeats them. */
export function StateBadge({ colour, children }: { readonly colour: string; readonly children: ReactNode }) {
	return (
		<Badge
			variant="default"
			tt="none"
			fw={500}
			leftSection={
				<span
					aria-hidden
					style={{ display: "block", inlineSize: 8, blockSize: 8, borderRadius: "50%", background: `var(--mantine-color-${colour}-6)` }}
				/>
			}
		>
			{children}
		</Badge>
	);
}
