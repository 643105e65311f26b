import { Button, Group, Paper, Radio, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Foreign } from "../../parts/foreign.js";
import { useTellFailure } from "../../parts/tell-failure.js";
import { client } from "../../state/api.js";
import { useWording } from "../../state/wording.js";
import { setReviewer, useReviewer } from "../review/reviewer.js";
import { Grade, RELIABILITIES, type Reliability } from "./grade.js";

/** How reliable people hold an outlet to be: judging it, and who judged it how before. */
export function Judgement({ outlet }: { readonly outlet: Shape<"Outlet"> }) {
	const { t } = useTranslation("sources");
	const id = useId();
	return (
		<Paper withBorder p="md" radius="md" component="section" aria-labelledby={id}>
			<Group justify="space-between" mb="xs">
				<Title order={2} size="h4" id={id}>
					{t("reliability")}
				</Title>
				<Grade grade={outlet.reliability} />
			</Group>
			<Stack gap="md">
				<Form key={outlet.ratings[0]?.id ?? 0} outlet={outlet} />
				<History ratings={outlet.ratings} />
			</Stack>
		</Paper>
	);
}

function Form({ outlet }: { readonly outlet: Shape<"Outlet"> }) {
	const { t } = useTranslation("sources");
	const queries = useQueryClient();
	const tellFailure = useTellFailure();
	const by = useReviewer();
	const [grade, setGrade] = useState<Reliability | null>(null);
	const [note, setNote] = useState("");
	const [busy, setBusy] = useState(false);
	const keep = async (event: FormEvent) => {
		event.preventDefault();
		if (grade === null) return;
		setBusy(true);
		try {
			const { data, error } = await client.POST("/api/v1/outlets/{id}/ratings", {
				params: { path: { id: outlet.id } },
				body: { reliability: grade, note: note.trim() === "" ? null : note.trim(), ...(by === "" ? {} : { by }) },
			});
			if (error) throw error;
			notifications.show({ message: t("kept", { count: data.incidents }) });
			await queries.invalidateQueries();
		} catch (error) {
			tellFailure(error);
		} finally {
			setBusy(false);
		}
	};
	return (
		<form onSubmit={(event) => void keep(event)}>
			<Stack gap="sm">
				<Radio.Group
					label={t("judge")}
					description={t("judgeHint")}
					value={grade}
					onChange={(given) => setGrade(RELIABILITIES.find((each) => each === given) ?? null)}
				>
					<Stack gap={6} mt="xs">
						{RELIABILITIES.map((each) => (
							<Radio key={each} value={each} label={t(`grade${each}`)} description={t(`grade${each}Hint`)} />
						))}
					</Stack>
				</Radio.Group>
				<Textarea
					label={t("why")}
					description={t("whyHint")}
					value={note}
					onChange={(event) => setNote(event.currentTarget.value)}
					maxLength={4000}
					autosize
					minRows={2}
					dir="auto"
				/>
				<TextInput
					label={t("by")}
					defaultValue={by}
					onChange={(event) => setReviewer(event.currentTarget.value)}
					maxLength={200}
					dir="auto"
				/>
				<Group>
					<Button type="submit" loading={busy} disabled={grade === null}>
						{t("keep")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}

function History({ ratings }: { readonly ratings: Shape<"Outlet">["ratings"] }) {
	const { t } = useTranslation("sources");
	const wording = useWording();
	return (
		<div>
			<Title order={3} size="h5" mb={4}>
				{t("history")}
			</Title>
			{ratings.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noHistory")}
				</Text>
			) : (
				<Stack gap="xs" component="ol" m={0} p={0} style={{ listStyle: "none" }}>
					{ratings.map((rating) => (
						<li key={rating.id}>
							<Group gap="xs">
								<Grade grade={rating.reliability} />
								<Text size="sm" c="dimmed">
									<Foreign>{t("judgedBy", { who: rating.by, day: wording.time(rating.at) })}</Foreign>
								</Text>
							</Group>
							{rating.note !== null && (
								<Text size="sm">
									<Foreign>{rating.note}</Foreign>
								</Text>
							)}
						</li>
					))}
				</Stack>
			)}
		</div>
	);
}
