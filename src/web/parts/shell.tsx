import { ActionIcon, AppShell, Burger, Group, NavLink, Text, TextInput, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
	IconArrowsShuffle,
	IconBuildingBroadcastTower,
	IconChartLine,
	IconChecklist,
	IconClock,
	IconEdit,
	IconFileText,
	IconListDetails,
	IconMap,
	IconMapPin,
	IconMoon,
	IconSearch,
	IconSettings,
	IconSun,
	IconTool,
} from "@tabler/icons-react";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { changeSettings, useSettings } from "../state/settings.js";
import { TokenGate } from "./token-gate.js";

const PAGES = [
	{ to: "/", name: "now", icon: IconClock },
	{ to: "/map", name: "map", icon: IconMap },
	{ to: "/incidents", name: "incidents", icon: IconListDetails },
	{ to: "/articles", name: "articles", icon: IconFileText },
	{ to: "/review", name: "review", icon: IconChecklist },
	{ to: "/figures", name: "figures", icon: IconChartLine },
	{ to: "/actors", name: "actors", icon: IconArrowsShuffle },
	{ to: "/sources", name: "sources", icon: IconBuildingBroadcastTower },
	{ to: "/places", name: "places", icon: IconMapPin },
	{ to: "/paste", name: "paste", icon: IconEdit },
	{ to: "/jobs", name: "jobs", icon: IconTool },
	{ to: "/settings", name: "settings", icon: IconSettings },
] as const;

/** What stands round every page: the way to every other, the search box, language and light. */
export function Shell() {
	const { t } = useTranslation(["shell", ...PAGES.map(({ name }) => name)]);
	const [opened, { toggle, close }] = useDisclosure();
	const path = useRouterState({ select: (state) => state.location.pathname });
	return (
		<AppShell
			header={{ height: 56 }}
			navbar={{ width: 210, breakpoint: "sm", collapsed: { mobile: !opened } }}
			padding={{ base: "xs", sm: "md" }}
		>
			<a className="skip" href="#page">
				{t("skip")}
			</a>
			<AppShell.Header px="sm">
				<Group h="100%" wrap="nowrap" gap="sm" justify="space-between">
					<Group gap="sm" wrap="nowrap">
						<Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t("menu")} aria-expanded={opened} />
						<UnstyledButton component={Link} to="/" onClick={close}>
							<Group gap={8} wrap="nowrap">
								<img src="/icon.svg" width={28} height={28} alt="" />
								<Text fw={700} size="lg" span>
									{t("brand")}
								</Text>
							</Group>
						</UnstyledButton>
					</Group>
					<SearchBox />
					<Group gap={6} wrap="nowrap">
						<SchemeButton />
						<LanguageButton />
					</Group>
				</Group>
			</AppShell.Header>
			<AppShell.Navbar p="xs" aria-label={t("pages")} style={{ overflowY: "auto" }}>
				{PAGES.map(({ to, name, icon: Icon }) => {
					const active = to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);
					return (
						<NavLink
							key={to}
							component={Link}
							to={to}
							onClick={close}
							label={t(`${name}:title`)}
							leftSection={<Icon size={18} aria-hidden />}
							active={active}
							{...(active ? { "aria-current": "page" as const } : {})}
						/>
					);
				})}
			</AppShell.Navbar>
			<AppShell.Main id="page" tabIndex={-1}>
				<Outlet />
			</AppShell.Main>
			<TokenGate />
		</AppShell>
	);
}

function SearchBox() {
	const { t } = useTranslation("shell");
	const navigate = useNavigate();
	const search = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
		if (text !== "") void navigate({ to: "/search", search: { text } as never });
	};
	return (
		<search style={{ flex: 1, maxWidth: 460 }}>
			<form onSubmit={search}>
				<TextInput
					name="text"
					type="search"
					dir="auto"
					placeholder={t("searchBox")}
					aria-label={t("searchBox")}
					leftSection={<IconSearch size={16} aria-hidden />}
				/>
			</form>
		</search>
	);
}

function SchemeButton() {
	const { t } = useTranslation("shell");
	const { colorScheme } = useMantineColorScheme();
	const dark = colorScheme === "dark" || (colorScheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
	const next = dark ? "light" : "dark";
	return (
		<ActionIcon
			variant="default"
			size="lg"
			aria-label={t("schemeTo", { scheme: t(next) })}
			onClick={() => changeSettings({ scheme: next })}
		>
			{dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
		</ActionIcon>
	);
}

function LanguageButton() {
	const { t } = useTranslation("shell");
	const { lang } = useSettings();
	const next = lang === "ar" ? "en" : "ar";
	return (
		<ActionIcon
			variant="default"
			size="lg"
			lang={next}
			title={t("languageHint")}
			aria-label={t("languageHint")}
			onClick={() => changeSettings({ lang: next })}
		>
			<Text size="xs" fw={600} span>
				{t("languageMark")}
			</Text>
		</ActionIcon>
	);
}
