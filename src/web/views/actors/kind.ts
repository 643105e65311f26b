import { useTranslation } from "react-i18next";

const KINDS = [
	"civilian_armed",
	"company",
	"generic",
	"government",
	"igo",
	"media",
	"military",
	"militia",
	"ngo",
	"police",
	"political",
	"rebel",
	"religious",
	"tribe",
] as const;

/** What kinds of actors are called; "" for one without a kind. */
export function useKind(): (kind: string | null) => string {
	const { t } = useTranslation("actors");
	return (kind) => {
		const known = KINDS.find((each) => each === kind);
		return known === undefined ? (kind ?? "") : t(`kind_${known}`);
	};
}
