// How the graph's nodes and their names are drawn, in light and in dark.
import type Sigma from "sigma";
import type { NodeHoverDrawingFunction } from "sigma/rendering";
import { type Box, LINE, MOST_LETTERS, placeNames } from "./graph-names.js";

export const COLOURS = {
	light: { node: "#0d7a63", chosen: "#b54708", edge: "#adb5bd", strong: "#495057", faint: "#e3e6e9", text: "#212529", ground: "#ffffff" },
	dark: { node: "#63e6be", chosen: "#f79009", edge: "#5c5f66", strong: "#ced4da", faint: "#34373c", text: "#f1f3f5", ground: "#242424" },
} as const;
export type Colours = (typeof COLOURS)[keyof typeof COLOURS];

export const FONT = '"Noto Sans Arabic", system-ui, "Segoe UI", Roboto, sans-serif';
export const SIZE = 13;
/** So many nodes are named even where the name lies on smaller ones. */
const ALWAYS = 6;
const ARABIC = /\p{Script=Arabic}/u;

function short(name: string): string {
	const letters = [...name];
	return letters.length > MOST_LETTERS
		? `${letters
				.slice(0, MOST_LETTERS - 1)
				.join("")
				.trimEnd()}…`
		: name;
}

function prepare(context: CanvasRenderingContext2D, name: string): void {
	context.font = `${SIZE}px ${FONT}`;
	context.direction = ARABIC.test(name) ? "rtl" : "ltr";
	context.textAlign = "center";
	context.textBaseline = "middle";
}

/** Writes a name on a ground that keeps it apart from lines and nodes; `x` and `y` are its middle. */
function write(context: CanvasRenderingContext2D, name: string, x: number, y: number, colours: Colours, alpha: number): void {
	prepare(context, name);
	const width = context.measureText(name).width + 6;
	context.fillStyle = colours.ground;
	context.globalAlpha = alpha;
	context.beginPath();
	context.roundRect(x - width / 2, y - LINE / 2 + 1, width, LINE - 2, 4);
	context.fill();
	context.globalAlpha = 1;
	if (alpha === 1) {
		context.strokeStyle = colours.edge;
		context.lineWidth = 1;
		context.stroke();
	}
	context.fillStyle = colours.text;
	context.fillText(name, x, y);
}

/**
 * Names the nodes as far as there is room: those with most incidents first, before them the chosen one and those around it.
 * @param kept where no name may be
 */
export function drawNames(sigma: Sigma, colours: Colours, kept: readonly Box[]): void {
	const context = sigma.getCanvases().labels?.getContext("2d");
	if (!context) return;
	const named = sigma
		.getGraph()
		.nodes()
		.flatMap((id) => {
			const data = sigma.getNodeDisplayData(id);
			if (!data?.label) return [];
			const name = short(data.label);
			prepare(context, name);
			const { x, y } = sigma.framedGraphToViewport(data);
			const dot = { id, x, y, radius: sigma.scaleSize(data.size), width: context.measureText(name).width, wanted: data.forceLabel };
			return [{ name, order: data.zIndex * 1000 + data.size, dot }];
		})
		.sort((a, b) => b.order - a.order);
	const names = new Map(named.map(({ name, dot }) => [dot.id, name]));
	const dots = named.map(({ dot }, i) => ({ ...dot, wanted: dot.wanted || i < ALWAYS }));
	for (const { id, x, y } of placeNames(dots, sigma.getDimensions(), LINE, kept)) write(context, names.get(id) ?? "", x, y, colours, 0.8);
}

/** Writes the whole name of the node that is pointed at over all others. */
export const hoverDrawer =
	(sigma: () => Sigma | null, colours: Colours): NodeHoverDrawingFunction =>
	(context, { label, x, y, size }) => {
		const { width = 0, height = 0 } = sigma()?.getDimensions() ?? {};
		if (!label) return;
		prepare(context, label);
		const half = context.measureText(label).width / 2 + 4;
		const below = y + size + LINE / 2 + 2;
		write(
			context,
			label,
			Math.max(half, Math.min(width - half, x)),
			below + LINE / 2 > height ? y - size - LINE / 2 - 2 : below,
			colours,
			1,
		);
	};
