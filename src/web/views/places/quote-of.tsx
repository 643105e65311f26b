import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";

/** What a claim's article says, with a word marked in it; that it is withheld where the server keeps it back. */
export function QuoteOf({ claim, word }: { readonly claim: Shape<"ClaimItem">; readonly word?: string }) {
	const { t } = useTranslation("shell");
	const quotes = claim.claim.quotes;
	if (quotes.length === 0)
		return (
			<Text size="sm" c="dimmed">
				{t("withheld")}
			</Text>
		);
	return (
		<Text className="naskh" lang="ar" dir="rtl" component="blockquote" m={0}>
			{quotes.map(({ quote, from }, i) => (
				<span key={`${from} ${quote}`}>
					{i > 0 && " … "}
					{word === undefined ? quote : <Marked text={quote} word={word} />}
				</span>
			))}
		</Text>
	);
}

function Marked({ text, word }: { readonly text: string; readonly word: string }) {
	const at = text.indexOf(word);
	if (at < 0) return text;
	return (
		<>
			{text.slice(0, at)}
			<mark style={{ background: "var(--rasd-evidence)", color: "inherit" }}>{word}</mark>
			{text.slice(at + word.length)}
		</>
	);
}
