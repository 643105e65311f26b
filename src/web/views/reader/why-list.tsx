import { Text } from "@mantine/core";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Quote } from "../../../schemes/record.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";
import classes from "./coded-text.module.css";
import { isGraphic, type ReadClaim, type ReasonedValue, rowsOf } from "./read-claim.js";
import { ruleKeys } from "./rules.js";
import { type SomeNames, valueWords } from "./words.js";

/** Every value of a claim with its reason: the words, the rule, whether they state it, and how far such values can be trusted. */
export function WhyList({
	item: { claim },
	names,
	onLight,
	onShow,
}: {
	readonly item: ReadClaim;
	readonly names: SomeNames;
	readonly onLight: (words: readonly Quote[] | null) => void;
	readonly onShow: (words: readonly Quote[]) => void;
}) {
	const { t } = useTranslation("reader");
	const wording = useWording();
	const { rows, open } = rowsOf(claim);
	return (
		<>
			<dl className={classes.why}>
				{rows.map(({ field, values, confidence }) => (
					<Fragment key={field}>
						<dt>
							{t(field)}
							{confidence !== null && (
								<>
									{" "}
									<span className="number" title={t("trust", { share: wording.percent(confidence) })}>
										{wording.percent(confidence)}
									</span>
								</>
							)}
						</dt>
						<dd className={field === "toll" && isGraphic(claim) ? "graphic" : undefined}>
							{values.map((each, i) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: a field may give a value twice, and its values have an order of their own
								<div key={i}>
									<Text fw={600} size="sm" span>
										<Foreign>{valueWords(claim, field, each.value, wording, names)}</Foreign>
									</Text>{" "}
									<Reason value={each} onLight={onLight} onShow={onShow} />
								</div>
							))}
						</dd>
					</Fragment>
				))}
			</dl>
			{open.length > 0 && (
				<Text size="xs" c="dimmed" mt="xs">
					{t("leftOpen", { fields: wording.list(open.map((field) => t(field))) })}
				</Text>
			)}
		</>
	);
}

function Reason({
	value: { why },
	onLight,
	onShow,
}: {
	readonly value: ReasonedValue;
	readonly onLight: (words: readonly Quote[] | null) => void;
	readonly onShow: (words: readonly Quote[]) => void;
}) {
	const { t } = useTranslation("reader");
	if (!why) return <span className={classes.note}>{t("byPerson")}</span>;
	const rule = ruleKeys(why.rule).map((key) => t(key));
	return (
		<>
			{why.words.map((words) => (
				<button
					key={words.from}
					type="button"
					className={classes.words}
					dir="auto"
					aria-label={t("showWords", { words: words.quote })}
					onClick={() => onShow([words])}
					onPointerEnter={() => onLight([words])}
					onPointerLeave={() => onLight(null)}
					onFocus={() => onLight([words])}
					onBlur={() => onLight(null)}
				>
					{words.quote}
				</button>
			))}{" "}
			<span className={classes.note} title={why.rule}>
				{[t(why.stated ? "stated" : "inferred"), ...rule].join(" · ")}
			</span>
		</>
	);
}
