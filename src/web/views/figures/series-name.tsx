import { useTranslation } from "react-i18next";
import { FIGURE_LABELS } from "../../../schemes/labels.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import type { Series } from "./series-geometry.js";

/** What a series is about, in words: what is counted, by whom, of whom, where. */
export function useSeriesWords(): (series: Series) => {
	/** The kind of figure and what is counted. */
	readonly what: string;
	readonly who: string | null;
	readonly where: string | null;
	/** All of it in one line. */
	readonly name: string;
} {
	const { t } = useTranslation("figures");
	const names = useNames();
	const wording = useWording();
	return ({ type, unit, initiators, targets, place }) => {
		const label = wording.label(FIGURE_LABELS, type);
		const what = unit.length > 1 ? `${label} (\u2068${unit}\u2069)` : label;
		const people = (ids: readonly string[]) => wording.list(ids.map((id) => `\u2068${names.actor(id)}\u2069`));
		const parts = [
			...(initiators.length > 0 ? [t("by", { names: people(initiators) })] : []),
			...(targets.length > 0 ? [t("of", { names: people(targets) })] : []),
		];
		const who = parts.length > 0 ? parts.join(" · ") : null;
		const area = place?.admin1 ? names.area(place.admin1) : null;
		const said = place === null ? null : names.place(place.name, place.id);
		const where = said === null ? null : area === null || area === said ? `\u2068${said}\u2069` : `\u2068${said}\u2069 (${area})`;
		return { what, who, where, name: [what, who, where].filter(Boolean).join(" · ") };
	};
}
