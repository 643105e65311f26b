import { Badge, Button, CloseButton, Collapse, Group, MultiSelect, NumberInput, Paper, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { KINDS, MODALITIES, TYPES_OF } from "../../schemes/codebook.js";
import { ANY_TYPE_LABELS, KIND_LABELS, MODALITY_LABELS } from "../../schemes/labels.js";
import { type INCIDENT_FILTERS, listOf, useAddress } from "../state/filters.js";
import { useNames } from "../state/names.js";
import { useWording, type Wording } from "../state/wording.js";
import { Foreign } from "./foreign.js";

/** The name of a filter that the bar has a field for, or shows as something that can be taken away. */
export type FilterName = (typeof INCIDENT_FILTERS)[number];

const STATUSES = ["open", "accepted", "corrected", "rejected"] as const;
const GRADES = ["1", "2", "3", "4", "5", "6"] as const;
const FLAGS: ReadonlySet<FilterName> = new Set(["contested", "pinned", "placed"]);
const DAYS: ReadonlySet<FilterName> = new Set(["from", "to", "published-from", "published-to", "since"]);

/**
 * What narrows a page's list, kept in the address bar. `fields` are the filters that it offers, in their order; of others that the address has, those in `also`
 * are shown as what can be taken away. Changing one starts the list anew (`after` goes).
 */
export function FilterBar({
	fields,
	also = [],
	kinds = KINDS,
}: {
	readonly fields: readonly FilterName[];
	readonly also?: readonly FilterName[];
	/** Kinds of claims whose types are offered. */
	readonly kinds?: readonly (typeof KINDS)[number][];
}) {
	const { t } = useTranslation("filters");
	const [search, change] = useAddress();
	const [opened, { toggle }] = useDisclosure(false);
	// Fields are many and costly to draw: they come when they are asked for first.
	const [asked, { open: ask }] = useDisclosure(false);
	const id = useId();
	const set = [...fields, ...also].filter((name) => search[name]);
	return (
		<Paper withBorder p="xs" radius="md">
			<Group gap="xs" justify="space-between">
				<Group gap="xs">
					<Button
						variant={opened ? "light" : "default"}
						size="xs"
						leftSection={<IconFilter size={16} aria-hidden />}
						onClick={() => {
							ask();
							toggle();
						}}
						aria-expanded={opened}
						aria-controls={id}
					>
						{t("filters")}
					</Button>
					{set.map((name) => (
						<Chosen key={name} name={name} value={search[name] ?? ""} />
					))}
				</Group>
				{set.length > 0 && (
					<Button variant="subtle" size="xs" onClick={() => change(Object.fromEntries([...set, "after"].map((name) => [name, undefined])))}>
						{t("clear")}
					</Button>
				)}
			</Group>
			<Collapse expanded={opened} id={id}>
				{asked && (
					<SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" verticalSpacing="xs" mt="sm">
						{fields.map((name) => (
							<Field key={name} name={name} kinds={kinds} />
						))}
					</SimpleGrid>
				)}
			</Collapse>
		</Paper>
	);
}

/** A filter that is set, with what takes it away. */
function Chosen({ name, value }: { readonly name: FilterName; readonly value: string }) {
	const { t } = useTranslation("filters");
	const [, change] = useAddress();
	const wording = useWording();
	const names = useNames();
	const text = valueText(name, value, { wording, area: names.area, actor: names.actor, word: (id) => t(id as "yes") });
	return (
		<Badge
			variant="light"
			size="lg"
			tt="none"
			fw={400}
			rightSection={
				<CloseButton
					size="xs"
					aria-label={t("remove", { name: t(name) })}
					onClick={() => change({ [name]: undefined, after: undefined })}
				/>
			}
		>
			{t(name)}
			{text !== "" && (
				<>
					: <Foreign>{text}</Foreign>
				</>
			)}
		</Badge>
	);
}

interface Words {
	readonly wording: Wording;
	area(code: string): string;
	actor(id: string): string;
	word(id: string): string;
}

function valueText(name: FilterName, value: string, { wording, area, actor, word }: Words): string {
	if (FLAGS.has(name)) return value === "false" ? word("no") : name === "placed" ? word("yes") : "";
	if (DAYS.has(name)) return /^\d{4}-\d\d-\d\d/.test(value) ? wording.day(value) : value;
	const each = listOf(value);
	switch (name) {
		case "type":
			return wording.list(each.map((id) => wording.label(ANY_TYPE_LABELS, id)));
		case "kind":
			return wording.list(each.map((id) => wording.label(KIND_LABELS, id)));
		case "modality":
			return wording.list(each.map((id) => wording.label(MODALITY_LABELS, id)));
		case "place":
			return wording.list(each.map(area));
		case "actor":
			return wording.list(each.map(actor));
		case "status":
			return wording.list(each.map(word));
		case "bbox":
		case "within":
			return "";
	}
	return value;
}

/** The field of one filter. */
function Field({ name, kinds }: { readonly name: FilterName; readonly kinds: readonly (typeof KINDS)[number][] }) {
	const { t } = useTranslation("filters");
	const [search, change] = useAddress();
	const wording = useWording();
	const names = useNames();
	const value = search[name] ?? "";
	const set = (given: string | undefined) => change({ [name]: given, after: undefined });
	const several = (data: readonly { readonly value: string; readonly label: string }[], placeholder?: string) => (
		<MultiSelect
			label={t(name)}
			data={withChosen(data, listOf(value))}
			value={listOf(value)}
			onChange={(given) => set(given.join(","))}
			searchable
			clearable
			clearButtonProps={{ "aria-label": t("remove", { name: t(name) }) }}
			limit={80}
			{...(placeholder === undefined || value !== "" ? {} : { placeholder })}
		/>
	);
	switch (name) {
		case "type":
			return several(
				kinds.flatMap((kind) => TYPES_OF[kind].map((id) => ({ value: id, label: wording.label(ANY_TYPE_LABELS, id) }))).filter(isFirst),
			);
		case "kind":
			return several(kinds.map((id) => ({ value: id, label: wording.label(KIND_LABELS, id) })));
		case "modality":
			return several(MODALITIES.map((id) => ({ value: id, label: wording.label(MODALITY_LABELS, id) })));
		case "actor":
			return several(
				names.actors.map(({ id, name: label }) => ({ value: id, label })),
				t("actorHint"),
			);
		case "place":
			return several(
				names.areas.map(({ code, name: label }) => ({ value: code, label })),
				t("placeHint"),
			);
		case "status":
			return several(STATUSES.map((id) => ({ value: id, label: t(id) })));
		case "credibility":
			return several(GRADES.map((id) => ({ value: id, label: t(`shell:credibility${id}` as "any") })));
		case "contested":
		case "pinned":
			return (
				<Select
					label={t(name)}
					data={[
						{ value: "", label: t("any") },
						{ value: "true", label: t("yes") },
						{ value: "false", label: t("no") },
					]}
					value={value}
					onChange={(given) => set(given ?? "")}
					allowDeselect={false}
				/>
			);
		case "killed":
		case "injured":
			return (
				<NumberInput
					label={t(name)}
					min={0}
					allowDecimal={false}
					allowNegative={false}
					value={value === "" ? "" : Number(value)}
					onBlur={(event) => set(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key === "Enter") set(event.currentTarget.value);
					}}
				/>
			);
	}
	if (DAYS.has(name)) return <TextInput type="date" label={t(name)} value={value} onChange={(event) => set(event.currentTarget.value)} />;
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		set(String(new FormData(event.currentTarget).get(name) ?? "").trim());
	};
	return (
		<form onSubmit={submit}>
			<TextInput
				key={value}
				name={name}
				label={t(name)}
				defaultValue={value}
				dir="auto"
				onBlur={(event) => set(event.currentTarget.value.trim())}
				{...(name === "text" ? { placeholder: t("textHint") } : {})}
			/>
		</form>
	);
}

/** The choices, with those of the address that are none of them. */
function withChosen(data: readonly { readonly value: string; readonly label: string }[], chosen: readonly string[]) {
	const known = new Set(data.map(({ value }) => value));
	return [...data, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))];
}

function isFirst<T extends { readonly value: string }>(item: T, at: number, all: readonly T[]): boolean {
	return all.findIndex(({ value }) => value === item.value) === at;
}
