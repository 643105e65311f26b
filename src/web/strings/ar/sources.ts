/** Words of src/web/views/sources. */
export const sources = {
	title: "المصادر",
} as const;
