/** Words of src/web/views/reader. */
export const reader = {
	title: "مقال",
} as const;
