import classes from "./figures.module.css";

/** The sign of a contradiction within a drawing, round its middle. */
export function Unequal() {
	return <path className={classes.unequal} d="M-5,-2.5H5M-5,2.5H5M3,-6L-3,6" />;
}

/** The same in a line of text. */
export function UnequalSign() {
	return (
		<svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true" className={classes.sign}>
			<Unequal />
		</svg>
	);
}
