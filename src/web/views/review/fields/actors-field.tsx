import { Button, Group, MultiSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Quote } from "../../../../schemes/record.js";
import { useNames } from "../../../state/names.js";

/** How an actor is written that no registry has: by the article's own words. */
const UNLISTED = "other:";

/** Actors of the registry, or of the article's own words. */
export function ActorsField({
	label,
	value,
	onChange,
	chosen,
}: {
	readonly label: string;
	readonly value: readonly string[];
	readonly onChange: (value: string[]) => void;
	/** The words chosen in the text; null where none are. */
	readonly chosen: Quote | null;
}) {
	const { t } = useTranslation("review");
	const names = useNames();
	const listed = names.actors.map(({ id, name }) => ({ value: id, label: name }));
	const known = new Set(listed.map(({ value: id }) => id));
	const others = value.filter((id) => !known.has(id)).map((id) => ({ value: id, label: names.actor(id) }));
	const take = () => {
		if (!chosen) return;
		const id = names.actors.find(({ name }) => name === chosen.quote)?.id ?? `${UNLISTED}${chosen.quote}`;
		if (!value.includes(id)) onChange([...value, id]);
	};
	return (
		<Group gap="xs" align="flex-start">
			<MultiSelect
				size="xs"
				flex="1 1 220px"
				aria-label={label}
				data={[...listed, ...others]}
				value={[...value]}
				onChange={onChange}
				searchable
				hidePickedOptions
				limit={60}
				nothingFoundMessage={t("actorNotFound")}
				placeholder={value.length === 0 ? t("actorSearch") : ""}
			/>
			<Button size="xs" variant="default" disabled={chosen === null} onClick={take} aria-label={t("takeWordsFor", { label })}>
				{t("takeWords")}
			</Button>
		</Group>
	);
}
