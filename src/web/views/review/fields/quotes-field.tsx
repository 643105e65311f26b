import { Button, CloseButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Quote } from "../../../../schemes/record.js";
import { findWords, type Words } from "../words.js";

/** The words that a claim rests on: chosen in the text, or typed and found there. */
export function QuotesField({
	label,
	value,
	onChange,
	chosen,
	article,
}: {
	readonly label: string;
	readonly value: readonly Quote[];
	readonly onChange: (value: Quote[]) => void;
	readonly chosen: Quote | null;
	readonly article: Words | null;
}) {
	const { t } = useTranslation("review");
	const [typed, setTyped] = useState("");
	const [missing, setMissing] = useState(false);
	const has = (quote: Quote) => value.some(({ from, to }) => from === quote.from && to === quote.to);
	const add = (quote: Quote) => {
		if (!has(quote)) onChange([...value, quote].sort((a, b) => a.from - b.from));
	};
	const find = () => {
		if (typed.trim() === "") return;
		// Words that stand several times: the first that is not there yet.
		const quote = article && findWords(article, typed).find((each) => !has(each));
		setMissing(!quote);
		if (!quote) return;
		add(quote);
		setTyped("");
	};
	const enter = (event: KeyboardEvent) => {
		if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		find();
	};
	return (
		<Stack gap={6}>
			{value.map((quote) => (
				<Group key={`${quote.from}-${quote.to}`} gap="xs" wrap="nowrap" align="flex-start">
					<Text size="sm" className="naskh" lang="ar" dir="auto" flex={1} lineClamp={3}>
						«{quote.quote}»
					</Text>
					<CloseButton
						size="sm"
						aria-label={t("takeAway", { name: quote.quote.slice(0, 60) })}
						onClick={() => onChange(value.filter((each) => each !== quote))}
					/>
				</Group>
			))}
			<Group gap="xs" align="flex-start">
				<TextInput
					size="xs"
					flex="1 1 220px"
					aria-label={label}
					placeholder={t("typeWords")}
					dir="auto"
					value={typed}
					onChange={(event) => {
						setTyped(event.currentTarget.value);
						setMissing(false);
					}}
					onKeyDown={enter}
					error={missing ? t("wordsNotFound") : undefined}
				/>
				<Button
					size="xs"
					variant="default"
					disabled={chosen === null}
					onClick={() => chosen && add(chosen)}
					aria-label={t("takeWordsFor", { label })}
				>
					{t("takeWords")}
				</Button>
			</Group>
		</Stack>
	);
}
