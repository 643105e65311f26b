/** Words of src/web/views/map. */
export const map = {
	title: "الخريطة",
} as const;
