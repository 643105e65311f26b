/** Words of src/web/views/sources. */
export const sources = {
	title: "Sources",
} as const;
