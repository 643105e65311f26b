/** Words of src/web/views/incidents, and of incidents in lists. */
export const incidents = {
	title: "الحوادث",
	pinned: "مثبّتة",
	latestOn: "آخر خبر عنها {{day}}",
} as const;
