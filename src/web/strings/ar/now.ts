/** Words of src/web/views/now. */
export const now = {
	title: "الآن",
} as const;
