const Z = 1.96;

/**
 * How far a share that was counted can be trusted: the Wilson interval at 95 %.
 * @returns the lowest and highest share that the count allows, 0–1; [0, 1] where nothing was counted
 */
export function wilson(right: number, all: number): readonly [number, number] {
	if (all <= 0) return [0, 1];
	const share = right / all;
	const whole = 1 + Z ** 2 / all;
	const middle = share + Z ** 2 / (2 * all);
	const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
	return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

/** Fewer reviewed claims than this say little about a type. */
export const FEW = 20;
