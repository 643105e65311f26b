import { useTranslation } from "react-i18next";
import { useWording } from "../../state/wording.js";

/** A jump in words: 2.3 times as many, or so many times fewer. */
export function useTimes(): (times: number) => string {
	const { t } = useTranslation("figures");
	const wording = useWording();
	const round = { maximumFractionDigits: 1 } as const;
	return (times) =>
		times >= 1
			? t("times", { times: wording.number(times, round) })
			: t("down", { times: wording.number(1 / Math.max(times, 0.01), round) });
}
