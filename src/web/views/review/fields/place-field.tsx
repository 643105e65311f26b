import { Button, Combobox, Group, Loader, Pill, Stack, Text, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlaceValue, Quote } from "../../../../schemes/record.js";
import { Foreign } from "../../../parts/foreign.js";
import { api } from "../../../state/api.js";
import { useNames } from "../../../state/names.js";
import { useSettings } from "../../../state/settings.js";

const SHORTEST = 2;
const MOST = 30;

/** Places, each found by its name in the gazetteer; one that it has not stays a name. */
export function PlaceField({
	label,
	value,
	onChange,
	chosen,
}: {
	readonly label: string;
	readonly value: readonly PlaceValue[];
	readonly onChange: (value: PlaceValue[]) => void;
	readonly chosen: Quote | null;
}) {
	const { t } = useTranslation("review");
	const names = useNames();
	const { lang } = useSettings();
	const [typed, setTyped] = useState("");
	const [asked] = useDebouncedValue(typed.trim(), 250);
	const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
	const { data, isFetching, error } = api.useQuery(
		"get",
		"/api/v1/places",
		{ params: { query: { name: asked.slice(0, 200), limit: MOST } } },
		{ enabled: asked.length >= SHORTEST },
	);
	const found = asked === typed.trim() ? (data?.items ?? []) : [];
	const areaOf = (admin1: string | null, country?: string) => (admin1 ? names.area(admin1) : country ? names.area(country) : "");
	const districtOf = ({ district, districtAr }: { readonly district: string | null; readonly districtAr: string | null }) =>
		lang === "ar" ? (districtAr ?? district) : district;
	const add = (place: PlaceValue) => {
		if (!value.some((each) => each.name === place.name && each.gazetteerId === place.gazetteerId)) onChange([...value, place]);
		setTyped("");
		combobox.closeDropdown();
	};
	const choose = (id: string) => {
		const place = found.find((each) => each.id === id);
		if (!place) {
			add({ name: typed.trim(), admin1: null });
			return;
		}
		const { name, admin1, country, lat, lon, precision } = place;
		add({ name, admin1: admin1 ?? country, lat, lon, precision, gazetteerId: place.id });
	};
	const search = (given: string) => {
		setTyped(given);
		combobox.openDropdown();
		combobox.updateSelectedOptionIndex();
	};
	return (
		<Stack gap={6}>
			{value.length > 0 && (
				<Pill.Group>
					{value.map((place) => (
						<Pill
							key={`${place.gazetteerId} ${place.name}`}
							withRemoveButton
							removeButtonProps={{ "aria-label": t("takeAway", { name: place.name }), tabIndex: 0, "aria-hidden": false }}
							onRemove={() => onChange(value.filter((each) => each !== place))}
						>
							<Foreign>{place.name}</Foreign>
							{place.admin1 !== null && ` (${areaOf(place.admin1)})`}
						</Pill>
					))}
				</Pill.Group>
			)}
			<Group gap="xs" align="flex-start">
				<Combobox store={combobox} onOptionSubmit={choose}>
					<Combobox.Target>
						<TextInput
							size="xs"
							flex="1 1 220px"
							aria-label={label}
							placeholder={t("placeSearch")}
							dir="auto"
							value={typed}
							onChange={(event) => search(event.currentTarget.value)}
							onFocus={() => typed !== "" && combobox.openDropdown()}
							onBlur={() => combobox.closeDropdown()}
							rightSection={isFetching ? <Loader size={14} aria-hidden /> : undefined}
							error={error ? t("placesFailed") : undefined}
						/>
					</Combobox.Target>
					<Combobox.Dropdown hidden={typed.trim().length < SHORTEST}>
						<Combobox.Options mah={260} style={{ overflowY: "auto" }} aria-label={label}>
							{found.map((place) => (
								<Combobox.Option key={place.id} value={place.id}>
									<Foreign>{place.name}</Foreign>
									<Text span size="xs" c="dimmed">
										{` ${areaOf(place.admin1, place.country)}`}
										{districtOf(place) !== null && (
											<>
												{" · "}
												<Foreign>{districtOf(place)}</Foreign>
											</>
										)}
									</Text>
								</Combobox.Option>
							))}
							{typed.trim() !== "" && asked === typed.trim() && !isFetching && (
								<Combobox.Option value="">
									{t("placeAsWritten")} «<Foreign>{typed.trim()}</Foreign>»
								</Combobox.Option>
							)}
						</Combobox.Options>
					</Combobox.Dropdown>
				</Combobox>
				<Button
					size="xs"
					variant="default"
					disabled={chosen === null}
					onClick={() => chosen && search(chosen.quote)}
					aria-label={t("takeWordsFor", { label })}
				>
					{t("takeWords")}
				</Button>
			</Group>
		</Stack>
	);
}
