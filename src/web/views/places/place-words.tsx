import { useTranslation } from "react-i18next";
import { useNames } from "../../state/names.js";
import { useSettings } from "../../state/settings.js";

const KINDS = ["country", "region", "adm1", "adm2", "adm3", "town", "village", "neighbourhood", "camp", "site", "water"] as const;

interface Placed {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly country: string;
	readonly admin1: string | null;
	readonly district: string | null;
	readonly districtAr: string | null;
}

/** A name in a direction of its own, within a line of another. */
export const apart = (name: string) => `\u2068${name}\u2069`;

/** What is said of places: their kinds, and what they lie in. */
export function usePlaceWords() {
	const { t } = useTranslation("places");
	const names = useNames();
	const { lang } = useSettings();
	/** What a place lies in, from the narrowest: district, governorate, country. A district without an Arabic name has its English one. */
	const within = ({ name, kind, country, admin1, district, districtAr }: Placed): readonly string[] =>
		[
			kind === "adm2" ? null : lang === "ar" ? (districtAr ?? district) : district,
			kind === "adm1" || admin1 === null ? null : names.area(admin1),
			kind === "country" ? null : names.area(country),
		].filter((each, i, all): each is string => each !== null && all.indexOf(each) === i && (each !== name || kind !== "adm1"));
	return {
		kind: (id: string) => {
			const known = KINDS.find((each) => each === id);
			return known === undefined ? t("place") : t(known);
		},
		within,
		/** A place with what it lies in, in one line. */
		whole: (place: Placed): string =>
			[names.place(place.name, place.id), ...within(place)].map(apart).join(lang === "ar" ? "\u060c " : ", "),
		/** Its name in the reader's language. */
		name: ({ id, name }: Pick<Placed, "id" | "name">): string => names.place(name, id),
		area: names.area,
	};
}
