/** Words of src/web/views/figures. */
export const figures = {
	title: "Figures",
} as const;
