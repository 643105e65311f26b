/** Words of src/web/views/search. */
export const search = {
	title: "البحث",
} as const;
