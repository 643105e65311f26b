import { useTranslation } from "react-i18next";
import { useNames } from "../../state/names.js";
import { useOutletNames } from "../../state/outlet-names.js";
import type { MarkedBy } from "./source-of.js";

/** What a point's source is called: an outlet's name, or the name of who is quoted. */
export function useSourceName(by: MarkedBy): (key: string) => string {
	const { t } = useTranslation("figures");
	const names = useNames();
	const outlet = useOutletNames();
	return (key) => {
		if (key === "") return t(by === "said" ? "noSpeaker" : "noOutlet");
		return by === "said" ? names.actor(key) : outlet(key);
	};
}
