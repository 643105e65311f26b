import { Button, CloseButton, Group, Select, Stack, TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attribution, Quote } from "../../../../schemes/record.js";
import { Foreign } from "../../../parts/foreign.js";
import { useNames } from "../../../state/names.js";

/** Who says so: names as written, each with the actor that it is where the registry has it. */
export function AttributionField({
	label,
	value,
	onChange,
	chosen,
}: {
	readonly label: string;
	readonly value: readonly Attribution[];
	readonly onChange: (value: Attribution[]) => void;
	readonly chosen: Quote | null;
}) {
	const { t } = useTranslation("review");
	const names = useNames();
	const [typed, setTyped] = useState("");
	const actors = names.actors.map(({ id, name }) => ({ value: id, label: name }));
	const add = (name: string) => {
		const given = name.trim();
		if (given !== "" && !value.some((each) => each.name === given)) {
			const id = names.actors.find((actor) => actor.name === given)?.id;
			onChange([...value, id === undefined ? { name: given } : { name: given, id }]);
		}
		setTyped("");
	};
	const enter = (event: KeyboardEvent) => {
		if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		add(typed);
	};
	const identify = (at: Attribution, id: string | null) => {
		const { id: _, ...rest } = at;
		onChange(value.map((each) => (each === at ? (id === null ? rest : { ...rest, id }) : each)));
	};
	return (
		<Stack gap={6}>
			{value.map((each) => (
				<Group key={each.name} gap="xs">
					<Foreign>{each.name}</Foreign>
					<Select
						size="xs"
						flex="1 1 160px"
						aria-label={t("actorOf", { name: each.name })}
						placeholder={t("actorOf", { name: each.name })}
						data={actors}
						value={each.id ?? null}
						onChange={(id) => identify(each, id)}
						searchable
						clearable
						clearButtonProps={{ "aria-label": t("takeAway", { name: t("actorOf", { name: each.name }) }) }}
						limit={60}
						nothingFoundMessage={t("nothingFound")}
					/>
					<CloseButton
						size="sm"
						aria-label={t("takeAway", { name: each.name })}
						onClick={() => onChange(value.filter((other) => other !== each))}
					/>
				</Group>
			))}
			<Group gap="xs" align="flex-start">
				<TextInput
					size="xs"
					flex="1 1 220px"
					aria-label={label}
					placeholder={t("sourceName")}
					dir="auto"
					value={typed}
					onChange={(event) => setTyped(event.currentTarget.value)}
					onKeyDown={enter}
					onBlur={() => add(typed)}
				/>
				<Button
					size="xs"
					variant="default"
					disabled={chosen === null}
					onClick={() => chosen && add(chosen.quote)}
					aria-label={t("takeWordsFor", { label })}
				>
					{t("takeWords")}
				</Button>
			</Group>
		</Stack>
	);
}
