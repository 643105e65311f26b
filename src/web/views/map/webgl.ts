let known: boolean | undefined;

/** Whether this browser can draw the map: it needs WebGL 2. */
export function canDraw(): boolean {
	if (known === undefined) {
		const context = document.createElement("canvas").getContext("webgl2");
		known = context !== null;
		// Browsers allow few of them at once.
		context?.getExtension("WEBGL_lose_context")?.loseContext();
	}
	return known;
}
