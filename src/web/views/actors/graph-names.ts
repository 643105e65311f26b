// Where the names of a graph's nodes stand so that none lies on another.

/** A node on the screen, in pixels: its middle, its radius, and how wide its name is. */
export interface Dot {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly width: number;
	/** Whether its name may lie on nodes that matter less, rather than be left out. */
	readonly wanted: boolean;
}

/** The middle of a name. */
export interface NamePlace {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

/** A part of the picture by its middle. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** Pixels that a line with its ground takes. */
export const LINE = 20;
/** A longer name is cut off, and whole where it is pointed at. */
export const MOST_LETTERS = 26;

const GAP = 3;

function meets(a: Box, b: Box): boolean {
	return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
}

/**
 * Gives names their places: under, over or beside their nodes, within the picture, and on no other name. A name that finds no such place is left out.
 * @param dots those whose names matter most first
 * @param height of a line, in pixels
 * @param kept parts of the picture where no name may be
 */
export function placeNames(
	dots: readonly Dot[],
	room: { readonly width: number; readonly height: number },
	height: number,
	kept: readonly Box[] = [],
): readonly NamePlace[] {
	const nodes = dots.map(({ x, y, radius }): Box => ({ x, y, halfWidth: radius, halfHeight: radius }));
	const taken = [...kept];
	const places: NamePlace[] = [];
	for (const [i, { id, x, y, radius, width, wanted }] of dots.entries()) {
		const [halfWidth, halfHeight] = [width / 2 + GAP, height / 2];
		const [beside, below] = [radius + GAP + halfWidth, radius + halfHeight];
		const free = [
			[0, below],
			[0, -below],
			[beside, 0],
			[-beside, 0],
		]
			.map(([dx = 0, dy = 0]): Box => ({ x: x + dx, y: y + dy, halfWidth, halfHeight }))
			.filter(
				(box) =>
					box.x - halfWidth >= 0 &&
					box.x + halfWidth <= room.width &&
					box.y - halfHeight >= 0 &&
					box.y + halfHeight <= room.height &&
					!taken.some((other) => meets(box, other)),
			);
		const clear = (box: Box, most: number) => !nodes.slice(0, most).some((node, of) => of !== i && meets(box, node));
		const place = free.find((box) => clear(box, nodes.length)) ?? (wanted ? free.find((box) => clear(box, i)) : undefined);
		if (!place) continue;
		taken.push(place);
		places.push({ id, x: place.x, y: place.y });
	}
	return places;
}
