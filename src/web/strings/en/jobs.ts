/** Words of src/web/views/jobs. */
export const jobs = {
	title: "Jobs and errors",
} as const;
