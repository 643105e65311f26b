import { List, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import { type GivenReason, type ToldReason, toldReasons } from "./reasons.js";

/** Why a claim stands in its incident, in words: what speaks for it, then what speaks against. */
export function ReasonList({ reasons }: { readonly reasons: readonly GivenReason[] }) {
	const { t, i18n } = useTranslation("incident");
	const wording = useWording();
	/** A reason in words; the aspect alone where nobody has words for how the claims stand in it. */
	const reasonText = ({ aspect, relation, share, days }: ToldReason) => {
		const values = { ...(days === null ? {} : { count: days }), share: share === null ? "" : wording.percent(share) };
		const key = [`reason.${aspect}.${relation}`, `reason.${aspect}.any`].find((each) => i18n.exists(`incident:${each}`, values));
		return key === undefined ? aspect : t(key as "reason.place.any", values);
	};
	const told = toldReasons(reasons);
	return (
		<>
			{([true, false] as const).map((speaksFor) => {
				const some = told.filter((each) => each.speaksFor === speaksFor);
				if (some.length === 0) return null;
				return (
					<div key={String(speaksFor)}>
						<Text size="sm" fw={600} mt={4}>
							{t(speaksFor ? "speaksFor" : "speaksAgainst")}
						</Text>
						<List size="sm">
							{some.map((reason) => {
								const { aspect, relation, strong, places } = reason;
								return (
									<List.Item key={`${aspect} ${relation}`}>
										{reasonText(reason)}
										{places !== null && (
											<>
												{": "}
												<Foreign>{places[0]}</Foreign>
												{places[0] !== places[1] && (
													<>
														{" – "}
														<Foreign>{places[1]}</Foreign>
													</>
												)}
											</>
										)}
										{strong && (
											<Text span size="xs" c="dimmed">
												{" "}
												{t("strong")}
											</Text>
										)}
									</List.Item>
								);
							})}
						</List>
					</div>
				);
			})}
		</>
	);
}
