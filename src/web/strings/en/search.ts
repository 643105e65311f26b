/** Words of src/web/views/search. */
export const search = {
	title: "Search",
} as const;
