/** Words of src/web/views/jobs. */
export const jobs = {
	title: "الأعمال والأخطاء",
} as const;
