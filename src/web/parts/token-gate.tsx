import { Button, Modal, PasswordInput, Stack, Text } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { client, currentToken, isProblem, onToken, queries, setToken } from "../state/api.js";

/** Asks for a token where the server takes one, and keeps it for as long as the window is open. */
export function TokenGate() {
	const { t } = useTranslation("shell");
	const [asked, setAsked] = useState(false);
	const [given, setGiven] = useState("");
	const [wrong, setWrong] = useState(false);
	useEffect(() => {
		const cache = queries.getQueryCache();
		const off = cache.subscribe(({ query }) => {
			if (isProblem(query.state.error) && query.state.error.status === 401) setAsked(true);
		});
		const offToken = onToken(() => void queries.invalidateQueries());
		return () => {
			off();
			offToken();
		};
	}, []);
	const enter = async (event: FormEvent) => {
		event.preventDefault();
		const before = currentToken();
		setToken(given.trim());
		const { response } = await client.GET("/api/v1/names", {});
		if (response.status === 401) {
			setToken(before);
			setWrong(true);
			return;
		}
		setAsked(false);
		setWrong(false);
	};
	return (
		<Modal opened={asked} onClose={() => setAsked(false)} title={t("tokenTitle")} closeButtonProps={{ "aria-label": t("close") }}>
			<form onSubmit={(event) => void enter(event)}>
				<Stack>
					<Text size="sm">{t("tokenHint")}</Text>
					<PasswordInput
						label={t("token")}
						value={given}
						onChange={(event) => setGiven(event.currentTarget.value)}
						error={wrong ? t("tokenWrong") : undefined}
						autoComplete="off"
						data-autofocus
					/>
					<Button type="submit" disabled={given.trim() === ""}>
						{t("enter")}
					</Button>
				</Stack>
			</form>
		</Modal>
	);
}
