import { Paper, SimpleGrid, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { useWording } from "../../state/wording.js";

/** How an outlet stands beside the others, in numbers: output, independence, speed, agreement. */
export function Standing({ outlet }: { readonly outlet: Shape<"Outlet"> }) {
	const { t } = useTranslation("sources");
	const wording = useWording();
	const of = (part: number, whole: number) => (whole === 0 ? t("noCompare") : t("sharedOf", { part, whole }));
	const behind = outlet.daysBehind === null ? null : Math.round(outlet.daysBehind);
	const facts: readonly (readonly [label: string, value: string, hint?: string])[] = [
		[t("articles"), wording.number(outlet.articles)],
		[t("claims"), wording.number(outlet.claims)],
		[t("incidents"), wording.number(outlet.incidents)],
		[t("alone"), of(outlet.alone, outlet.incidents)],
		[t("copies"), outlet.articles === 0 ? t("noCompare") : t("copiesOf", { part: outlet.copies, whole: outlet.articles })],
		[t("firsts"), of(outlet.firsts, outlet.shared), t("firstsHint")],
		[t("behind"), behind === null ? t("noCompare") : behind === 0 ? t("sameDay") : t("days", { count: behind }), t("behindHint")],
		[t("disagrees"), of(outlet.disagrees, outlet.figures), t("disagreesHint")],
	];
	return (
		<SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" component="dl" m={0}>
			{facts.map(([label, value, hint]) => (
				<Paper key={label} withBorder p="sm" radius="md">
					<Text component="dt" size="sm" c="dimmed">
						{label}
					</Text>
					<Text component="dd" m={0} fw={600} className="number">
						{value}
					</Text>
					{hint !== undefined && (
						<Text component="dd" m={0} size="xs" c="dimmed">
							{hint}
						</Text>
					)}
				</Paper>
			))}
		</SimpleGrid>
	);
}
