/** An id for something that a person does, so that sending it twice is doing it once. */
export function freshId(): string {
	// `crypto.randomUUID` is there only on secure pages; a workbench on a local network may be none.
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
