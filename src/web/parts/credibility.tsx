import { useTranslation } from "react-i18next";
import { StateBadge } from "./state-badge.js";

const GRADES = [1, 2, 3, 4, 5, 6] as const;
const COLOURS = { 1: "teal", 2: "green", 3: "yellow", 4: "orange", 5: "red", 6: "gray" } as const;

/** The credibility of an incident by the Admiralty's grades, 1–6. */
export function Credibility({ grade }: { readonly grade: number }) {
	const { t } = useTranslation("shell");
	const known = GRADES.find((each) => each === grade) ?? 6;
	return <StateBadge colour={COLOURS[known]}>{t(`credibility${known}`)}</StateBadge>;
}
