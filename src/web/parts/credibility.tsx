import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";

const GRADES = [1, 2, 3, 4, 5, 6] as const;
const COLOURS = { 1: "teal-7", 2: "green-6", 3: "yellow-6", 4: "orange-6", 5: "red-7", 6: "gray-5" } as const;

/** The credibility of an incident by the Admiralty's grades, 1–6: in words, with a dot whose colour only repeats them. */
export function Credibility({ grade }: { readonly grade: number }) {
	const { t } = useTranslation("shell");
	const known = GRADES.find((each) => each === grade) ?? 6;
	return (
		<Badge
			variant="default"
			tt="none"
			fw={500}
			leftSection={
				<span
					aria-hidden
					style={{
						display: "block",
						inlineSize: 8,
						blockSize: 8,
						borderRadius: "50%",
						background: `var(--mantine-color-${COLOURS[known]})`,
					}}
				/>
			}
		>
			{t(`credibility${known}`)}
		</Badge>
	);
}
