import { useTranslation } from "react-i18next";
import { useNames } from "../../state/names.js";

const KINDS = ["country", "region", "adm1", "adm2", "adm3", "town", "village", "neighbourhood", "camp", "site", "water"] as const;

interface Placed {
	readonly name: string;
	readonly kind: string;
	readonly country: string;
	readonly admin1: string | null;
	readonly district: string | null;
}

/** What is said of places: their kinds, and what they lie in. */
export function usePlaceWords() {
	const { t } = useTranslation("places");
	const names = useNames();
	return {
		kind: (id: string) => {
			const known = KINDS.find((each) => each === id);
			return known === undefined ? t("place") : t(known);
		},
		/** What a place lies in, from the narrowest: district, governorate, country. */
		within: ({ name, kind, country, admin1, district }: Placed): readonly string[] =>
			[
				kind === "adm2" ? null : district,
				kind === "adm1" || admin1 === null ? null : names.area(admin1),
				kind === "country" ? null : names.area(country),
			].filter((each): each is string => each !== null && (each !== name || kind !== "adm1")),
		area: names.area,
	};
}
