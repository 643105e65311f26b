import { Alert, Button, Group, Loader, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { useNames } from "../../state/names.js";
import { useSettings } from "../../state/settings.js";
import { SAMPLE_ARTICLE } from "../../strings/sample-article.js";
import { CodedText } from "../reader/coded-text.js";
import type { ReadClaim } from "../reader/read-claim.js";
import type { SomeNames } from "../reader/words.js";
import type { CodedNames, PastedText } from "./coder-messages.js";
import { useCoder } from "./use-coder.js";

/** As much as the API codes in one go. */
const LONGEST_TEXT = 300_000;
const LONGEST_LINE = 2000;
const EMPTY: Readonly<Record<"title" | "text" | "published" | "outlet", string>> = { title: "", text: "", published: "", outlet: "" };

/** Codes a text that is pasted, here in the browser: nothing of it leaves the page. */
export function PastePage() {
	const { t } = useTranslation(["paste", "shell"]);
	const [form, setForm] = useState(EMPTY);
	const [selected, setSelected] = useState<string | null>(null);
	const [speaker, setSpeaker] = useState<string | null>(null);
	const tooLong = form.text.length > LONGEST_TEXT;
	const given = useMemo<PastedText | null>(
		() =>
			form.text.trim() === "" || tooLong
				? null
				: {
						title: form.title.replace(/\s+/g, " ").trim(),
						text: form.text.replace(/\r\n?/g, "\n"),
						published: form.published || null,
						outlet: form.outlet.trim() || null,
					},
		[form, tooLong],
	);
	const { ready, working, coded, error, retry } = useCoder(given);
	const names = useCodedNames(coded?.names ?? null);
	const claims = useMemo(
		() =>
			(coded?.coded.claims ?? []).map(
				(claim): ReadClaim => ({
					id: claim.id,
					claim,
					confidence: claim.confidence.claim ?? 0,
					status: null,
					thread: null,
					incident: null,
				}),
			),
		[coded],
	);
	const set = (change: Partial<typeof EMPTY>) => {
		setForm((before) => ({ ...before, ...change }));
		setSelected(null);
		setSpeaker(null);
	};
	const sample = () => set({ ...EMPTY, ...SAMPLE_ARTICLE });
	return (
		<Page title={t("title")} lead={t("lead")}>
			<Stack gap="sm">
				<SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" verticalSpacing="xs">
					<TextInput
						label={t("articleTitle")}
						value={form.title}
						maxLength={LONGEST_LINE}
						dir="auto"
						onChange={(event) => set({ title: event.currentTarget.value })}
					/>
					<TextInput
						type="date"
						label={t("published")}
						description={t("publishedHint")}
						inputWrapperOrder={["label", "input", "description", "error"]}
						value={form.published}
						onChange={(event) => set({ published: event.currentTarget.value })}
					/>
					<TextInput
						label={t("outlet")}
						value={form.outlet}
						maxLength={LONGEST_LINE}
						dir="auto"
						onChange={(event) => set({ outlet: event.currentTarget.value })}
					/>
				</SimpleGrid>
				<Textarea
					label={t("text")}
					placeholder={t("textHint")}
					value={form.text}
					dir={form.text === "" ? undefined : "auto"}
					autosize
					minRows={5}
					maxRows={12}
					classNames={{ input: "naskh" }}
					error={tooLong ? t("tooLong", { most: LONGEST_TEXT, length: form.text.length }) : undefined}
					onChange={(event) => set({ text: event.currentTarget.value })}
				/>
				<Group justify="space-between" gap="xs">
					<Group gap="xs">
						<Button variant="default" size="xs" onClick={sample}>
							{t("sample")}
						</Button>
						{form.text !== "" && (
							<Button variant="subtle" size="xs" onClick={() => set(EMPTY)}>
								{t("clear")}
							</Button>
						)}
						<Group gap={6} role="status" mih={22}>
							{(working || !ready) && error === null && (
								<>
									<Loader size={14} aria-hidden />
									<Text size="sm" c="dimmed" span>
										{ready ? t("working") : t("getting")}
									</Text>
								</>
							)}
							{!working && ready && coded && (
								<Text size="sm" c="dimmed" span>
									{t("shell:claims", { count: claims.length })}
								</Text>
							)}
						</Group>
					</Group>
					<Group gap={6} c="dimmed" wrap="nowrap">
						<IconLock size={16} aria-hidden />
						<Text size="sm">{t("nothingKept")}</Text>
					</Group>
				</Group>
			</Stack>
			{error !== null && (
				<Alert color="red" role="alert" title={t("failed")}>
					<Text size="sm">{t("failedHint")}</Text>
					{error !== "" && (
						<Text size="sm" c="dimmed">
							<bdi>{error}</bdi>
						</Text>
					)}
					<Button mt="sm" size="xs" variant="default" onClick={retry}>
						{t("shell:retry")}
					</Button>
				</Alert>
			)}
			{coded && (
				<CodedText
					title={coded.given.title}
					text={coded.given.text}
					language="ar"
					claims={claims}
					selected={selected}
					onSelect={setSelected}
					speaker={speaker}
					onSpeaker={setSpeaker}
					names={names}
					nothing={<Nothing title={t("nothing")}>{t("nothingHint")}</Nothing>}
					notes={
						coded.given.published === null && claims.length > 0 ? (
							<Text size="sm" c="dimmed" mb="sm">
								{t("noDay")}
							</Text>
						) : undefined
					}
				/>
			)}
		</Page>
	);
}

const UNLISTED = "other:";

/** Names that came with what was coded, which are there without the server; of places and areas the server knows more in English. */
function useCodedNames(names: CodedNames | null): SomeNames {
	const { lang } = useSettings();
	const known = useNames();
	return useMemo(
		() => ({
			actor: (id) => (id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : (names?.actors[id]?.[lang] ?? id)),
			area: (code) => {
				const name = known.area(code);
				return name === code ? (names?.areas[code]?.[lang] ?? code) : name;
			},
			place: known.place,
		}),
		[names, lang, known],
	);
}
