/** Words of src/web/views/figures. */
export const figures = {
	title: "الأرقام",
} as const;
