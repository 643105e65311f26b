import { Button, Group, Paper, Radio, SimpleGrid, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconRestore } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { Page } from "../../parts/page.js";
import { currentToken, setToken } from "../../state/api.js";
import { changeSettings, DIGITS, LANGS, MONTHS, plainSettings, SCHEMES, useSettings } from "../../state/settings.js";
import { localeOf, useWording } from "../../state/wording.js";
import { setReviewer, useReviewer } from "../review/reviewer.js";
import { Keys } from "./keys.js";

const EXAMPLE_COUNT = 1243;

/** How a person wants the workbench; what is chosen holds at once. */
export function SettingsPage() {
	const { t } = useTranslation("settings");
	const putBack = () => {
		changeSettings(plainSettings());
		notifications.show({ message: t("isPutBack") });
	};
	return (
		<Page
			title={t("title")}
			lead={t("lead")}
			actions={
				<Button variant="default" size="xs" leftSection={<IconRestore size={16} aria-hidden />} onClick={putBack}>
					{t("putBack")}
				</Button>
			}
		>
			<SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
				<Reading />
				<Stack gap="md">
					<Looks />
					<You />
				</Stack>
			</SimpleGrid>
			<Part title={t("keys")}>
				<Keys />
			</Part>
		</Page>
	);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	const id = useId();
	return (
		<Paper withBorder p="md" radius="md" component="section" aria-labelledby={id}>
			<Title order={2} size="h4" id={id} mb="sm">
				{title}
			</Title>
			<Stack gap="md">{children}</Stack>
		</Paper>
	);
}

function Reading() {
	const { t } = useTranslation("settings");
	const { lang, months, digits } = useSettings();
	const wording = useWording();
	const today = new Date();
	const day = (chosen: (typeof MONTHS)[number]) =>
		new Intl.DateTimeFormat(localeOf({ lang, months: chosen, digits }), { day: "numeric", month: "long", year: "numeric" }).format(today);
	const count = (chosen: (typeof DIGITS)[number]) =>
		new Intl.NumberFormat(localeOf({ lang: "ar", months, digits: chosen })).format(EXAMPLE_COUNT);
	return (
		<Part title={t("reading")}>
			<Choice
				label={t("lang")}
				value={lang}
				values={LANGS}
				onChange={(chosen) => changeSettings({ lang: chosen })}
				say={(each) => <Foreign lang={each}>{t(each === "ar" ? "arabic" : "english")}</Foreign>}
			/>
			<Choice
				label={t("months")}
				hint={t("monthsHint")}
				value={months}
				values={MONTHS}
				onChange={(chosen) => changeSettings({ months: chosen })}
				say={(each) => t(each)}
				describe={(each) => <Foreign>{day(each)}</Foreign>}
			/>
			<Choice
				label={t("digits")}
				hint={t("digitsHint")}
				value={digits}
				values={DIGITS}
				onChange={(chosen) => changeSettings({ digits: chosen })}
				say={(each) => t(each === "arabic" ? "arabic-digits" : "latin")}
				describe={(each) => (
					<span className="number" data-digits>
						{count(each)}
					</span>
				)}
			/>
			<Text size="sm">
				<Text span c="dimmed">
					{t("example")}:{" "}
				</Text>
				<span data-example>{t("exampleText", { count: EXAMPLE_COUNT, day: wording.day(today.toISOString()) })}</span>
			</Text>
		</Part>
	);
}

function Looks() {
	const { t } = useTranslation("settings");
	const { scheme, greyed, timeTurned } = useSettings();
	return (
		<Part title={t("looks")}>
			<Choice
				label={t("scheme")}
				value={scheme}
				values={SCHEMES}
				onChange={(chosen) => changeSettings({ scheme: chosen })}
				say={(each) => t(each)}
			/>
			<Switch
				label={t("greyed")}
				description={t("greyedHint")}
				checked={greyed}
				onChange={(event) => changeSettings({ greyed: event.currentTarget.checked })}
			/>
			<Switch
				label={t("timeTurned")}
				description={t("timeTurnedHint")}
				checked={timeTurned}
				onChange={(event) => changeSettings({ timeTurned: event.currentTarget.checked })}
			/>
		</Part>
	);
}

function You() {
	const { t } = useTranslation("settings");
	const { t: shell } = useTranslation("shell");
	const name = useReviewer();
	const [token, setHeld] = useState(currentToken() !== null);
	const forget = () => {
		setToken(null);
		setHeld(false);
		notifications.show({ message: t("forgotten") });
	};
	return (
		<Part title={t("you")}>
			<TextInput
				label={t("reviewer")}
				description={t("reviewerHint")}
				defaultValue={name}
				dir="auto"
				maxLength={200}
				onChange={(event) => setReviewer(event.currentTarget.value)}
			/>
			<Stack gap={4}>
				<Text size="sm" fw={500}>
					{t("token")}
				</Text>
				<Text size="sm" c="dimmed">
					{t(token ? "tokenThere" : "tokenNone")}
				</Text>
				{token && (
					<Group>
						<Button variant="default" size="xs" onClick={forget}>
							{shell("leave")}
						</Button>
					</Group>
				)}
			</Stack>
		</Part>
	);
}

function Choice<T extends string>({
	label,
	hint,
	value,
	values,
	onChange,
	say,
	describe,
}: {
	readonly label: string;
	readonly hint?: string;
	readonly value: T;
	readonly values: readonly T[];
	readonly onChange: (chosen: T) => void;
	readonly say: (each: T) => ReactNode;
	readonly describe?: (each: T) => ReactNode;
}) {
	return (
		<Radio.Group
			label={label}
			value={value}
			onChange={(given) => {
				const chosen = values.find((each) => each === given);
				if (chosen !== undefined) onChange(chosen);
			}}
			{...(hint === undefined ? {} : { description: hint })}
		>
			<Group gap="lg" mt={6} align="flex-start">
				{values.map((each) => (
					<Radio key={each} value={each} label={say(each)} {...(describe === undefined ? {} : { description: describe(each) })} />
				))}
			</Group>
		</Radio.Group>
	);
}
