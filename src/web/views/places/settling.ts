import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTellFailure } from "../../parts/tell-failure.js";
import { client } from "../../state/api.js";
import { useReviewer } from "../review/reviewer.js";
import { freshId } from "./fresh-id.js";

/** What somebody settles of a name: the place, null for none of them, and where it holds, null for everywhere. */
export interface Choice {
	readonly name: string;
	readonly placeId: string | null;
	readonly context: string | null;
}

/** Settling what names mean, and taking it back. What is settled leaves the queue at once, and comes back where the server refuses it. */
export function useSettling() {
	const { t } = useTranslation("places");
	const queries = useQueryClient();
	const tellFailure = useTellFailure();
	const by = useReviewer();
	const who = by === "" ? {} : { by };
	const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
	const done = useRef<{ readonly id: string; readonly name: string }[]>([]);
	/** Ends when all that was asked to be settled is, or was refused: undo pressed sooner waits for it. */
	const underway = useRef<Promise<unknown>>(Promise.resolve());
	const without = (name: string) => (before: ReadonlySet<string>) => new Set([...before].filter((each) => each !== name));
	const refresh = () => {
		for (const path of ["/api/v1/places/ambiguous", "/api/v1/places/settlements"])
			void queries.invalidateQueries({ queryKey: ["get", path] });
	};

	const settle = (choice: Choice): Promise<void> => {
		const settled = keep(choice);
		underway.current = Promise.all([underway.current, settled]);
		return settled;
	};

	const keep = async ({ name, placeId, context }: Choice): Promise<void> => {
		const id = freshId();
		setGone((before) => new Set(before).add(name));
		try {
			const { error } = await client.POST("/api/v1/places/settlements", { body: { id, name, placeId, context, ...who } });
			if (error) throw error;
			done.current.push({ id, name });
			notifications.show({ message: t("wasSettled", { name }) });
			refresh();
		} catch (error) {
			setGone(without(name));
			tellFailure(error);
		}
	};

	/** Takes a settlement back; resolves to whether it was. */
	const takeBack = async (id: string, name: string): Promise<boolean> => {
		try {
			const { error } = await client.POST("/api/v1/places/settlements/{id}/undo", { params: { path: { id } }, body: who });
			if (error) throw error;
			done.current = done.current.filter((each) => each.id !== id);
			setGone(without(name));
			notifications.show({ message: t("tookBack", { name }) });
			refresh();
			return true;
		} catch (error) {
			tellFailure(error);
			return false;
		}
	};

	/** Takes back what was settled last on this page; resolves to its name, null where there is none. */
	const undoLast = async (): Promise<string | null> => {
		await underway.current;
		const last = done.current.at(-1);
		if (last === undefined) {
			notifications.show({ message: t("nothingToUndo") });
			return null;
		}
		return (await takeBack(last.id, last.name)) ? last.name : null;
	};

	return { gone, settle, takeBack, undoLast };
}
