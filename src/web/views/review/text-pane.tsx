import { Paper, Text } from "@mantine/core";
import { type Ref, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Claim, Quote } from "../../../schemes/record.js";
import { ArticleText, type ArticleTextHandle } from "../../parts/article-text.js";
import type { Mark } from "../../parts/evidence.js";
import { Loaded } from "../../parts/loaded.js";
import { fieldsOf, type Line } from "./draft.js";
import classes from "./review.module.css";
import { useArticle } from "./review-store.js";
import type { Queued } from "./session.js";
import type { Words } from "./words.js";

const CLAIM = "claim";

/** The marks of a claim: its words, those of its values, those of the line that is looked at, and those that are chosen. */
function marksOf(claim: Claim, lit: Line | null, chosen: Quote | null): Mark[] {
	const litFields: readonly string[] = lit === null ? [] : fieldsOf(lit);
	const marks: Mark[] = claim.quotes.map(({ from, to }) => ({ id: CLAIM, from, to, kind: "claim" }));
	for (const { field, words } of claim.why)
		for (const { from, to } of words) marks.push({ id: field, from, to, kind: litFields.includes(field) ? "lit" : "value" });
	if (chosen) marks.push({ id: "chosen", from: chosen.from, to: chosen.to, kind: "chosen" });
	return marks;
}

/** The article of a claim, with the claim's words marked; words of it can be chosen. */
export function TextPane({
	item,
	lit,
	chosen,
	onChoose,
	textRef,
}: {
	readonly item: Queued;
	readonly lit: Line | null;
	readonly chosen: Quote | null;
	readonly onChoose: (article: Words, from: number, to: number) => void;
	readonly textRef: Ref<ArticleTextHandle>;
}) {
	const { t } = useTranslation("review");
	const query = useArticle(item.article);
	const marks = useMemo(() => marksOf(item.claim as Claim, lit, chosen), [item.claim, lit, chosen]);
	return (
		<Paper withBorder p="md" radius="md" className={classes.text ?? ""}>
			<Loaded query={query} lines={12}>
				{({ title, text, language }) =>
					text === null ? (
						<Text c="dimmed">{t("withheld")}</Text>
					) : (
						<ArticleText
							title={title}
							text={text}
							language={language ?? "ar"}
							label={t("textOf")}
							marks={marks}
							selected={CLAIM}
							onSelectWords={(from, to) => onChoose({ title, text }, from, to)}
							ref={textRef}
						/>
					)
				}
			</Loaded>
		</Paper>
	);
}
