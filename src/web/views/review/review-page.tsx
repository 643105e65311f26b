import { ActionIcon, TextInput, Tooltip } from "@mantine/core";
import { IconKeyboard } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { FilterBar } from "../../parts/filter-bar.js";
import { Page } from "../../parts/page.js";
import { currentToken } from "../../state/api.js";
import { pickSearch, useAddress } from "../../state/filters.js";
import { KeyHelp } from "./key-help.js";
import { OutboxStatus } from "./outbox-status.js";
import { Precision } from "./precision.js";
import { Progress } from "./progress.js";
import { beginReview, openClaim } from "./review-store.js";
import { setReviewer, useReviewer } from "./reviewer.js";
import { Workplace } from "./workplace.js";

const FIELDS = [
	"type",
	"kind",
	"actor",
	"place",
	"outlet",
	"from",
	"to",
	"published-from",
	"published-to",
	"modality",
	"killed",
	"text",
] as const;

/** The review: one claim after another, what is on its way, and what review says of the coder. */
export function ReviewPage() {
	const { t } = useTranslation("review");
	const [search, change] = useAddress();
	const [help, setHelp] = useState(false);
	const filters = pickSearch(search, FIELDS) as Readonly<Record<string, string>>;
	const key = JSON.stringify(filters);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the filters count by what they say
	useEffect(() => beginReview(filters), [key]);
	const { claim } = search;
	useEffect(() => {
		if (claim !== undefined && /^\d{1,15}$/.test(claim)) void openClaim(Number(claim));
	}, [claim]);
	return (
		<Page
			title={t("title")}
			lead={<Progress filters={filters} />}
			actions={
				<>
					{currentToken() === null && <ReviewerName />}
					<Tooltip label={t("keys")}>
						<ActionIcon variant="default" size="lg" aria-label={t("keys")} aria-keyshortcuts="?" onClick={() => setHelp(true)}>
							<IconKeyboard size={18} aria-hidden />
						</ActionIcon>
					</Tooltip>
				</>
			}
		>
			<FilterBar fields={FIELDS} />
			<OutboxStatus />
			<Workplace
				onHelp={() => setHelp(true)}
				onLeft={() => {
					if (claim !== undefined) change({ claim: undefined }, true);
				}}
				filtered={key !== "{}"}
			/>
			<Precision />
			<KeyHelp opened={help} onClose={() => setHelp(false)} />
		</Page>
	);
}

function ReviewerName() {
	const { t } = useTranslation("review");
	const name = useReviewer();
	return (
		<TextInput
			key={name}
			size="xs"
			w={170}
			aria-label={t("yourName")}
			placeholder={t("yourName")}
			defaultValue={name}
			maxLength={200}
			autoComplete="name"
			dir="auto"
			onBlur={(event) => setReviewer(event.currentTarget.value)}
			onKeyDown={(event) => {
				if (event.key === "Enter") event.currentTarget.blur();
			}}
		/>
	);
}
