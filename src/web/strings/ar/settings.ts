/** Words of src/web/views/settings. */
export const settings = {
	title: "الإعدادات",
} as const;
