// Which fields of a file of boundaries have the names and codes: those of OCHA's common operational datasets, GADM, geoBoundaries, Natural Earth.
import { BoundaryError } from "./boundary-geometry.js";

export type Properties = Readonly<Record<string, unknown>>;

/** What an area is called. */
export interface Area {
	readonly en: string | null;
	readonly ar: string | null;
	/** Its own code, as a P-code. */
	readonly code: string | null;
	/** The code of the area one level up. */
	readonly parent: string | null;
}

/** Fields that are not to be guessed. */
export interface WantedFields {
	readonly name?: string | undefined;
	readonly nameAr?: string | undefined;
	readonly code?: string | undefined;
	readonly parent?: string | undefined;
}

/** In the order of an area's own names: English, Arabic, code, parent. */
export const NAMES_OF_FIELDS = ["name", "nameAr", "code", "parent"] as const satisfies readonly (keyof WantedFields)[];

/** Names of fields, the surest first; `#` stands for the level, `^` for the level above. Capitals do not count. */
const KNOWN: Readonly<Record<keyof WantedFields, readonly string[]>> = {
	name: ["adm#_en", "admin#name_en", "adm#_name", "name_#", "shapename", "name_en", "gn_name", "name", "nam"],
	nameAr: ["adm#_ar", "admin#name_ar", "adm#_name1", "nl_name_#", "name_ar", "arabic", "ar_name"],
	code: ["adm#_pcode", "admin#pcode", "pcode", "iso_3166_2", "shapeiso", "hasc_#", "gid_#", "shapeid", "code"],
	parent: ["adm^_pcode", "admin^pcode", "gid_^", "parent"],
};

/**
 * The field of each thing: as given, else guessed; null where there is none.
 * @throws BoundaryError where a given field is in no feature, and where no field has names or codes
 */
export function guessFields(
	features: readonly Properties[],
	level: number,
	wanted: WantedFields,
): Readonly<Record<keyof WantedFields, string | null>> {
	const fields = [...new Set(features.slice(0, 200).flatMap((properties) => Object.keys(properties)))];
	const pick = (thing: keyof WantedFields): string | null => {
		const own = wanted[thing];
		if (own !== undefined) {
			if (!fields.includes(own)) throw new BoundaryError(`No area has a field ${own}; ${listed(fields)}`);
			return own;
		}
		// Round a governorate is its country, which is known.
		if (thing === "parent" && level === 1) return null;
		for (const known of KNOWN[thing]) {
			const name = known.replace("#", String(level)).replace("^", String(level - 1));
			const found = fields.find((field) => field.toLowerCase() === name);
			if (found !== undefined) return found;
		}
		return null;
	};
	const found = { name: pick("name"), nameAr: pick("nameAr"), code: pick("code"), parent: pick("parent") };
	if (found.name === null && found.nameAr === null)
		throw new BoundaryError(`Which field has the names? Give it by --name-field or --name-ar-field; ${listed(fields)}`);
	return found;
}

function listed(fields: readonly string[]): string {
	return fields.length === 0 ? "the areas have no fields." : `the fields are ${fields.slice(0, 40).join(", ")}.`;
}
