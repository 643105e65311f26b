import { Box, Button, Group, Kbd, Paper, SegmentedControl, Stack, Text, Textarea, Title } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { KINDS, type Kind } from "../../../schemes/codebook.js";
import { KIND_LABELS } from "../../../schemes/labels.js";
import type { Quote } from "../../../schemes/record.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import { changesOf, type Draft, faultsOf, fieldsOf, type Line, linesOf, turnedInto } from "./draft.js";
import { LineField } from "./fields/line-field.js";
import classes from "./review.module.css";
import { useWords } from "./use-words.js";
import { lineText } from "./value-text.js";
import { Why } from "./why.js";
import type { Words } from "./words.js";

/** The fields of a claim to mend or to make, field by field, with what was said before beside what is changed. */
export function ClaimForm({
	before,
	adding,
	article,
	chosen,
	onShow,
	onLit,
	onSave,
	onCancel,
}: {
	/** The claim as it stands; of one to add, what is known of it. */
	readonly before: Draft;
	readonly adding: boolean;
	readonly article: Words | null;
	readonly chosen: Quote | null;
	readonly onShow: (from: number, to: number) => void;
	readonly onLit: (line: Line | null) => void;
	readonly onSave: (draft: Draft, note: string | null) => void;
	readonly onCancel: () => void;
}) {
	const { t } = useTranslation("review");
	const wording = useWording();
	const words = useWords();
	const [draft, setDraft] = useState(before);
	const [note, setNote] = useState("");
	const [tried, setTried] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const cancel = useRef<HTMLButtonElement>(null);
	useEffect(() => form.current?.querySelector<HTMLElement>("h2")?.focus(), []);
	// Words chosen while a claim is added that has none yet are its words.
	useEffect(() => {
		if (adding && chosen) setDraft((held) => (held.quotes.length === 0 ? { ...held, quotes: [chosen] } : held));
	}, [adding, chosen]);

	const changed = Object.keys(changesOf(before, draft));
	const faults = faultsOf(draft);
	const isChanged = changed.length > 0 || note !== "";
	const save = () => {
		setTried(true);
		if (faults.size > 0) {
			const first = linesOf(draft.kind).find((line) => faults.has(line));
			form.current?.querySelector<HTMLElement>(`[data-line="${first}"] input`)?.focus();
			return;
		}
		if (adding || changed.length > 0) onSave(draft, note.trim() === "" ? null : note.trim());
	};
	const press = (event: KeyboardEvent) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			save();
		} else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
			// Enter ends a field: a list is open, a name is typed. It saves nothing.
			event.preventDefault();
		} else if (event.key === "Escape" && !event.defaultPrevented) {
			if (event.target instanceof Element && event.target.getAttribute("aria-expanded") === "true") return;
			// What was entered is not thrown away by one key.
			if (isChanged) cancel.current?.focus();
			else onCancel();
		}
	};
	/** The draft with a line as it was before; a type stands with its kind. */
	const restored = (line: Line): Draft =>
		({
			...(line === "type" && draft.kind !== before.kind ? turnedInto(before.kind, draft, before) : draft),
			...(Object.fromEntries(fieldsOf(line).map((field) => [field, (before as never)[field]])) as object),
		}) as Draft;
	const kinds = (
		<SegmentedControl
			size="xs"
			aria-label={t("kind")}
			value={draft.kind}
			onChange={(kind) => setDraft(turnedInto(kind as Kind, draft, kind === before.kind ? before : undefined))}
			data={KINDS.map((kind) => ({ value: kind, label: wording.label(KIND_LABELS, kind) }))}
		/>
	);
	return (
		<Paper
			withBorder
			p="md"
			radius="md"
			component="form"
			ref={form as never}
			onKeyDown={press}
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<Stack gap="sm">
				<Group justify="space-between" gap="xs">
					<Title order={2} size="h4" tabIndex={-1} className={classes.heading ?? ""}>
						{adding ? t("adding") : t("correcting", { type: lineText(before, "type", words) })}
					</Title>
					{adding && kinds}
				</Group>
				<Text size="sm" c="dimmed">
					{chosen ? (
						<>
							{t("chosenWords")} «<Foreign lang="ar">{chosen.quote.length > 120 ? `${chosen.quote.slice(0, 120)}…` : chosen.quote}</Foreign>
							»
						</>
					) : (
						t("chooseHint")
					)}
				</Text>
				{linesOf(draft.kind).map((line) => {
					const isOther = !adding && fieldsOf(line).some((field) => changed.includes(field));
					const isFault = (tried || line === "days" || line === "toll") && faults.has(line);
					const was = lineText(before, line, words);
					return (
						<fieldset key={line} className={classes.line} data-line={line} onFocus={() => onLit(line)}>
							<Text size="xs" component="legend" fw={isOther ? 700 : 400} c={isFault ? "red" : "dimmed"} mb={4}>
								{t(`line_${line}`)}
								{isOther && ` · ${t("changed")}`}
							</Text>
							<LineField line={line} draft={draft} onChange={setDraft} chosen={chosen} article={article} label={t(`line_${line}`)} />
							{line === "type" && !adding && <Box mt={4}>{kinds}</Box>}
							{isFault && (
								<Text size="xs" c="red" role="alert">
									{t(`fault_${line === "days" || line === "quotes" || line === "value" ? line : "wrong"}`)}
								</Text>
							)}
							{isOther && (
								<Group gap="xs" mt={4}>
									<Text size="xs" c="dimmed">
										{t("machineSaid")} <Foreign>{was === "" ? t("none") : was}</Foreign>
									</Text>
									{linesOf(before.kind).includes(line) && (
										<Button
											size="compact-xs"
											variant="subtle"
											aria-label={t("restoreOf", { label: t(`line_${line}`) })}
											onClick={() => setDraft(restored(line))}
										>
											{t("restore")}
										</Button>
									)}
								</Group>
							)}
							{!adding && <Why claim={before} line={line} onShow={onShow} />}
						</fieldset>
					);
				})}
				<Textarea
					label={t("note")}
					value={note}
					onChange={(event) => setNote(event.currentTarget.value)}
					maxLength={4000}
					autosize
					minRows={1}
					dir="auto"
				/>
				<Group gap="xs">
					<Button type="submit" size="sm" disabled={!adding && changed.length === 0} rightSection={<Kbd size="xs">Ctrl ↵</Kbd>}>
						{adding ? t("saveMissed") : t("saveCorrection")}
					</Button>
					<Button variant="default" size="sm" onClick={onCancel} ref={cancel}>
						{t("cancel")}
					</Button>
					{!adding && changed.length === 0 && (
						<Text size="xs" c="dimmed">
							{t("nothingChanged")}
						</Text>
					)}
				</Group>
			</Stack>
		</Paper>
	);
}
