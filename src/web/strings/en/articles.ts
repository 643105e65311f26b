/** Words of src/web/views/articles. */
export const articles = {
	title: "Articles",
} as const;
