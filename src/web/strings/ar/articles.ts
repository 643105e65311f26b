/** Words of src/web/views/articles. */
export const articles = {
	title: "المقالات",
} as const;
