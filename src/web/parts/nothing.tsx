import { Paper, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** Stands where a list is empty: that it is so, and what could be done about it. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
	return (
		<Paper withBorder p="xl" radius="md">
			<Stack align="center" gap="xs">
				<Text fw={600}>{title}</Text>
				{children !== undefined && (
					<Text c="dimmed" size="sm" ta="center" component="div">
						{children}
					</Text>
				)}
			</Stack>
		</Paper>
	);
}
