import { useWording } from "../state/wording.js";

/** How long ago something was; the time itself where it is pointed at. */
export function Moment({ at }: { readonly at: string }) {
	const wording = useWording();
	return (
		<time className="number" dateTime={at} title={wording.time(at)}>
			{wording.ago(at)}
		</time>
	);
}
