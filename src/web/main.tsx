import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@fontsource/noto-sans-arabic/arabic-400.css";
import "@fontsource/noto-sans-arabic/arabic-600.css";
import "@fontsource/noto-naskh-arabic/arabic-400.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { speak } from "./state/language.js";
import { settings } from "./state/settings.js";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
await speak(settings().lang);
createRoot(root).render(
	<StrictMode>
		<App />
	</StrictMode>,
);
