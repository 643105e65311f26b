import { Button, Group, Paper, Stack, Textarea } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";

/** Something to remember about a claim; it decides nothing. */
export function NoteForm({ onSave, onCancel }: { readonly onSave: (note: string) => void; readonly onCancel: () => void }) {
	const { t } = useTranslation("review");
	const [note, setNote] = useState("");
	const save = (event?: FormEvent) => {
		event?.preventDefault();
		if (note.trim() !== "") onSave(note.trim());
	};
	const press = (event: KeyboardEvent) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			save();
		} else if (event.key === "Escape" && note.trim() === "") onCancel();
	};
	return (
		<Paper withBorder p="md" radius="md" component="form" onSubmit={save} onKeyDown={press}>
			<Stack gap="xs">
				<Textarea
					label={t("noteAbout")}
					description={t("noteHint")}
					value={note}
					onChange={(event) => setNote(event.currentTarget.value)}
					maxLength={4000}
					autosize
					minRows={2}
					dir="auto"
					autoFocus
				/>
				<Group gap="xs">
					<Button size="xs" type="submit" disabled={note.trim() === ""}>
						{t("saveNote")}
					</Button>
					<Button size="xs" variant="default" onClick={onCancel}>
						{t("cancel")}
					</Button>
				</Group>
			</Stack>
		</Paper>
	);
}
