import { scaleLinear } from "d3-scale";
import { useSettings } from "../../state/settings.js";
import styles from "./now.module.css";

const [WIDTH, HEIGHT, GAP] = [80, 22, 3];

/** Some weeks as bars, the last one in colour, the mean of those before as a line. What it says stands beside it in words. */
export function Sparkline({ weeks, usual }: { readonly weeks: readonly number[]; readonly usual: number }) {
	const { timeTurned } = useSettings();
	const high = scaleLinear([0, Math.max(1, usual, ...weeks)], [0, HEIGHT - 2]);
	const wide = (WIDTH - GAP * (weeks.length - 1)) / Math.max(1, weeks.length);
	return (
		<svg className={styles.spark} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
			{weeks.map((count, i) => {
				const height = count === 0 ? 1 : Math.max(2, high(count));
				const at = timeTurned ? weeks.length - 1 - i : i;
				return (
					<rect
						// biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
						key={i}
						{...(i === weeks.length - 1 ? { "data-last": "" } : {})}
						x={at * (wide + GAP)}
						y={HEIGHT - height}
						width={wide}
						height={height}
					/>
				);
			})}
			<line x1={0} x2={WIDTH} y1={HEIGHT - high(usual)} y2={HEIGHT - high(usual)} />
		</svg>
	);
}
