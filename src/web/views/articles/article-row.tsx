import { Anchor, Group, Stack, Text } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Foreign } from "../../parts/foreign.js";
import { useSettings } from "../../state/settings.js";
import { useWording } from "../../state/wording.js";

/** An article as a list has it: its title, which leads to it; who published it and when, how much was coded in it, whether its text is another's. */
export function ArticleRow({ article }: { readonly article: Shape<"ArticleItem"> }) {
	const { t } = useTranslation(["articles", "shell"]);
	const wording = useWording();
	const { lang } = useSettings();
	const { id, title, published, outlet, outletName, author, language, copyOf, claims, withheld } = article;
	const name = outletName ?? outlet;
	return (
		<Stack gap={2}>
			<Anchor
				component={Link}
				to="/articles/$id"
				params={{ id } as never}
				c="var(--mantine-color-text)"
				lh={1.7}
				className={withheld ? undefined : "naskh"}
				fz={withheld ? "md" : "lg"}
			>
				{withheld ? t("shell:withheld") : <Foreign lang={language}>{title || t("articles:untitled")}</Foreign>}
			</Anchor>
			<Group gap="2px 0.75rem" c="dimmed" fz="sm">
				{name &&
					(outlet ? (
						<Anchor component={Link} to="/sources/$id" params={{ id: outlet } as never} inherit c="dimmed" underline="always">
							<Foreign>{name}</Foreign>
						</Anchor>
					) : (
						<Foreign>{name}</Foreign>
					))}
				{author && <Foreign>{author}</Foreign>}
				<span>{published ? wording.day(published) : t("articles:noDay")}</span>
				{!language.startsWith("ar") && <span>{languageName(language, lang)}</span>}
				<span>{t("shell:claims", { count: claims })}</span>
				{copyOf !== null && (
					<Group gap={4} wrap="nowrap" component="span">
						<IconCopy size={14} aria-hidden />
						<Anchor component={Link} to="/articles/$id" params={{ id: copyOf } as never} inherit c="dimmed" underline="always">
							{t("articles:copyOf")}
						</Anchor>
					</Group>
				)}
				{withheld && title !== "" && <Text size="xs">{t("shell:withheld")}</Text>}
			</Group>
		</Stack>
	);
}

/** What a language is called; its code where the browser does not know it. */
function languageName(code: string, lang: string): string {
	try {
		return new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
	} catch {
		// It is no code of a language: it stands as it was given.
		return code;
	}
}
