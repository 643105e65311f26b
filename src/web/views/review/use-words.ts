import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import type { Words } from "./value-text.js";

/** What the lines of a claim are worded with, by the reader's settings. */
export function useWords(): Words {
	const { t } = useTranslation("review");
	const wording = useWording();
	const names = useNames();
	return useMemo(() => ({ wording, names, some: t("some") }), [wording, names, t]);
}
