/** What a review decided and the server may not have yet is kept under keys that begin so. */
export const WAITING = "rasd.outbox.";

/** Whether anything waits in this browser to be sent. */
export function isWaiting(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith(WAITING));
	} catch {
		// A browser that keeps nothing has nothing waiting.
		return false;
	}
}
