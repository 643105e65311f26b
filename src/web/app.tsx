import { createTheme, DirectionProvider, type MantineColorsTuple, MantineProvider, useDirection } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { router } from "./routes.js";
import { queries } from "./state/api.js";
import { followServer } from "./state/events.js";
import { speak } from "./state/language.js";
import { useSettings } from "./state/settings.js";
import { isWaiting } from "./state/waiting.js";

const FONTS = '"Noto Sans Arabic", system-ui, "Segoe UI", Roboto, sans-serif';

/** The green-blue of the mark; its darkest reads on its lightest at 8 to 1. */
const RASD: MantineColorsTuple = [
	"#ecf8f7",
	"#d9eeed",
	"#aedcd9",
	"#80c9c5",
	"#5dbab5",
	"#3fa39f",
	"#2a8c8b",
	"#1b7f82",
	"#11666c",
	"#0b5561",
];

const theme = createTheme({
	colors: { rasd: RASD },
	primaryColor: "rasd",
	// Filled controls have white letters in both schemes (Mantine looks at the light shade alone): the dark one reads under them at 4.8 to 1, and stands out of the page at 3.2.
	primaryShade: { light: 9, dark: 7 },
	autoContrast: true,
	fontFamily: FONTS,
	headings: { fontFamily: FONTS, fontWeight: "600" },
	defaultRadius: "md",
	cursorType: "pointer",
	respectReducedMotion: true,
});

/** The workbench. */
export function App() {
	const { scheme } = useSettings();
	return (
		<DirectionProvider>
			<MantineProvider theme={theme} {...(scheme === "auto" ? { defaultColorScheme: "auto" } : { forceColorScheme: scheme })}>
				<QueryClientProvider client={queries}>
					<Directed />
					<Notifications position="bottom-center" />
					<RouterProvider router={router} />
				</QueryClientProvider>
			</MantineProvider>
		</DirectionProvider>
	);
}

/** Keeps the page's language, direction and what is greyed as the settings say, follows the server, and sends what waits for it. */
function Directed() {
	const { lang, digits, months, greyed } = useSettings();
	const { setDirection } = useDirection();
	// biome-ignore lint/correctness/useExhaustiveDependencies: strings with numbers in them are said anew in other digits
	useEffect(() => {
		void speak(lang).then(() => setDirection(lang === "ar" ? "rtl" : "ltr"));
	}, [lang, digits, months, setDirection]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what the server says is in the reader's language
	useEffect(() => {
		void queries.invalidateQueries();
	}, [lang]);
	useEffect(() => {
		document.documentElement.toggleAttribute("data-greyed", greyed);
	}, [greyed]);
	useEffect(followServer, []);
	useEffect(sendWaiting, []);
	return null;
}

/** Sends what a review left waiting, whatever page is open; its code comes only where something waits. Returns what ends that. */
function sendWaiting(): () => void {
	const begin = () => {
		if (!isWaiting()) return;
		// Without a connection the code does not come either: then it begins when that is back.
		import("./views/review/outbox-store.js").then(
			({ beginSending }) => beginSending(),
			() => {},
		);
	};
	begin();
	addEventListener("online", begin);
	return () => removeEventListener("online", begin);
}
