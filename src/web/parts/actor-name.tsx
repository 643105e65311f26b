import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useNames } from "../state/names.js";
import { Foreign } from "./foreign.js";

/** An actor's name, which leads to its page. */
export function ActorName({ id }: { readonly id: string }) {
	const names = useNames();
	return (
		<Anchor component={Link} to="/actors/$id" params={{ id } as never} inherit>
			<Foreign>{names.actor(id)}</Foreign>
		</Anchor>
	);
}
