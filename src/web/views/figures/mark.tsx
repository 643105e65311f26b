import classes from "./figures.module.css";

/** So many sources of a chart have marks of their own; each has its shape as well as its colour. */
export const MARKS = 7;

const SIZE = 5.5;
const SHAPES = [
	"M-5,0A5,5,0,1,0,5,0A5,5,0,1,0,-5,0Z",
	`M${-SIZE + 0.7},${-SIZE + 0.7}H${SIZE - 0.7}V${SIZE - 0.7}H${-SIZE + 0.7}Z`,
	"M0,-6L6,5H-6Z",
	"M0,-7L6,0L0,7L-6,0Z",
	"M-6,-5H6L0,6Z",
	"M-2,-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
	"M-3,-6H3L6,0L3,6H-3L-6,0Z",
] as const;

/** The mark of a source in a chart; hollow where it stands for a range. */
export function Mark({ mark, hollow = false }: { readonly mark: number; readonly hollow?: boolean }) {
	const place = Math.min(mark, MARKS - 1);
	return <path d={SHAPES[place]} className={classes.mark} data-mark={place} data-hollow={hollow || undefined} />;
}

/** The same in a line of text. */
export function MarkSign({ mark }: { readonly mark: number }) {
	return (
		<svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true" className={classes.sign}>
			<Mark mark={mark} />
		</svg>
	);
}
