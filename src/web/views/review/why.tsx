import { Text, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Claim } from "../../../schemes/record.js";
import { fieldsOf, type Line } from "./draft.js";
import classes from "./review.module.css";

const MOST = 4;

/** Why a line says what it says: the words it rests on, each leading to them in the text. */
export function Why({
	claim,
	line,
	onShow,
}: {
	readonly claim: Claim;
	readonly line: Line;
	readonly onShow: (from: number, to: number) => void;
}) {
	const { t } = useTranslation("review");
	const fields: readonly string[] = fieldsOf(line);
	const seen = new Set<string>();
	const rests = claim.why
		.filter(({ field }) => fields.includes(field))
		.flatMap(({ words, stated }) => words.map((word) => ({ ...word, stated })))
		.filter(({ from, to }) => !seen.has(`${from}-${to}`) && seen.add(`${from}-${to}`) !== undefined);
	if (rests.length === 0) return null;
	return (
		<div>
			<Text size="xs" c="dimmed" span>
				{rests.some(({ stated }) => stated) ? t("stated") : t("inferred")}{" "}
			</Text>
			{rests.slice(0, MOST).map(({ quote, from, to }) => (
				<span key={`${from}-${to}`}>
					<UnstyledButton className={classes.why ?? ""} onClick={() => onShow(from, to)}>
						<bdi lang="ar">«{quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}»</bdi>
					</UnstyledButton>{" "}
				</span>
			))}
		</div>
	);
}
