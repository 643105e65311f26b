/** Words of src/web/views/places. */
export const places = {
	title: "الأماكن",
} as const;
