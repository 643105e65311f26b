import { Table, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconSelector } from "@tabler/icons-react";
import type { Sorting } from "./sorting.js";

/** A column's heading that sorts by it: the most first for numbers, the first letter for words; again turns it round. */
export function SortHeader<Key extends string>({
	name,
	label,
	sorting,
	sort,
	words = false,
}: {
	readonly name: Key;
	readonly label: string;
	readonly sorting: Sorting<Key>;
	readonly sort: (sorting: Sorting<Key>) => void;
	readonly words?: boolean;
}) {
	const own = sorting.key === name;
	const Icon = !own ? IconSelector : sorting.falling ? IconArrowDown : IconArrowUp;
	return (
		<Table.Th aria-sort={!own ? "none" : sorting.falling ? "descending" : "ascending"}>
			<UnstyledButton
				fz="sm"
				fw={600}
				style={{ whiteSpace: "nowrap" }}
				onClick={() => sort({ key: name, falling: own ? !sorting.falling : !words })}
			>
				{label} <Icon size={13} aria-hidden style={{ verticalAlign: "-2px" }} />
			</UnstyledButton>
		</Table.Th>
	);
}
