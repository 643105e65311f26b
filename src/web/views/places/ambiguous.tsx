import { Anchor, Radio, Select, SimpleGrid, Stack, Text, TextInput, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Trans, useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { PRECISION_LABELS } from "../../../schemes/labels.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import { setReviewer, useReviewer } from "../review/reviewer.js";
import { LocatorMap } from "./locator-map.js";
import { usePlaceWords } from "./place-words.js";
import { QuoteOf } from "./quote-of.js";

/** Stands for "none of these places". */
export const NONE = "none";
const EVERYWHERE = "";

/** A name that may be several places: the candidates on a map and in words, and where articles have it. */
export function Ambiguous({
	name,
	titleId,
	chosen,
	choose,
	context,
	hold,
}: {
	readonly name: Shape<"AmbiguousName">;
	readonly titleId: string;
	readonly chosen: string | null;
	readonly choose: (candidate: string) => void;
	/** Code of the country or governorate where it is to hold; null everywhere. */
	readonly context: string | null;
	readonly hold: (context: string | null) => void;
}) {
	const { t } = useTranslation("places");
	const wording = useWording();
	const words = usePlaceWords();
	const by = useReviewer();
	const places = name.candidates.map(({ place }) => place);
	const areas = areasOf(chosen === NONE ? places : places.filter(({ id }) => id === chosen));
	return (
		<Stack gap="md">
			<Title order={2} size="h3" id={titleId}>
				<Trans i18nKey="which" ns="places" t={t} values={{ name: name.name }} components={[<bdi key="0" lang="ar" className="naskh" />]} />
			</Title>
			<SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
				<Radio.Group value={chosen} onChange={choose} aria-labelledby={titleId}>
					<Stack gap="xs">
						{name.candidates.map(({ place, claims }, i) => (
							<Radio
								key={place.id}
								value={place.id}
								label={t("candidate", { number: i + 1, name: words.whole(place) })}
								description={said([
									words.kind(place.kind),
									wording.label(PRECISION_LABELS, place.precision),
									claims === 0 ? t("readNone") : t("read", { count: claims }),
								])}
							/>
						))}
						<Radio
							value={NONE}
							label={t("candidate", { number: 0, name: t("noneOfThem") })}
							description={name.none === 0 ? t("noneHint") : said([t("noneHint"), t("read", { count: name.none })])}
						/>
					</Stack>
				</Radio.Group>
				<LocatorMap places={places} label={t("locatorOf", { name: name.name })} chosen={chosen} />
			</SimpleGrid>
			{chosen !== null && (
				<Select
					label={t("holds")}
					description={t("whereHint")}
					data={[{ value: EVERYWHERE, label: t("everywhere") }, ...areas.map((code) => ({ value: code, label: words.area(code) }))]}
					value={context ?? EVERYWHERE}
					onChange={(given) => hold(given === null || given === EVERYWHERE ? null : given)}
					allowDeselect={false}
					maw={360}
				/>
			)}
			<div>
				<Title order={3} size="h5" mb={4}>
					{t("examples")}
				</Title>
				{name.examples.length === 0 && (
					<Text size="sm" c="dimmed">
						{t("noExamples")}
					</Text>
				)}
				<Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
					{name.examples.map((claim) => (
						<li key={claim.id}>
							<QuoteOf claim={claim} word={name.name} />
							<Text size="xs" c="dimmed">
								<Anchor component={Link} to="/articles/$id" params={{ id: claim.article } as never} inherit>
									<Foreign lang="ar">{claim.title}</Foreign>
								</Anchor>
								{claim.outletName !== null && (
									<>
										{" · "}
										<Foreign>{claim.outletName}</Foreign>
									</>
								)}
								{claim.published !== null && ` · ${wording.day(claim.published)}`}
							</Text>
						</li>
					))}
				</Stack>
			</div>
			<TextInput
				label={t("by")}
				defaultValue={by}
				onChange={(event) => setReviewer(event.currentTarget.value)}
				maxLength={200}
				dir="auto"
				maw={360}
			/>
		</Stack>
	);
}

/** Short things said of something, each once. */
function said(parts: readonly string[]): string {
	return [...new Set(parts)].join(" · ");
}

/** Codes of the governorates and countries of places, each once. */
function areasOf(places: readonly { readonly country: string; readonly admin1: string | null }[]): readonly string[] {
	return [...new Set(places.flatMap(({ country, admin1 }) => (admin1 === null ? [country] : [admin1, country])))];
}
