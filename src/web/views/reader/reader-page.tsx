import { Alert, Anchor, Group } from "@mantine/core";
import { IconExternalLink, IconEyeOff } from "@tabler/icons-react";
import { Link, useParams, useRouterState } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import type { Claim } from "../../../schemes/record.js";
import { CopyLink } from "../../parts/copy-link.js";
import { Foreign } from "../../parts/foreign.js";
import { Loaded } from "../../parts/loaded.js";
import { Nothing } from "../../parts/nothing.js";
import { Page } from "../../parts/page.js";
import { api } from "../../state/api.js";
import { useAddress } from "../../state/filters.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { CodedText } from "./coded-text.js";
import { Custody } from "./custody.js";
import type { ReadClaim } from "./read-claim.js";

/** What `source` in the address is for the outlet's own words. */
const OUTLET = "-";
const ANCHOR = /^#?claim-(\d{1,15})$/;

/** An article as printed, with its claims beside it. A claim that the address names (`?claim=12` or `#claim-12`) is picked. */
export function ReaderPage() {
	const { t } = useTranslation(["reader", "shell"]);
	const { id } = useParams({ strict: false }) as { id: string };
	const query = api.useQuery("get", "/api/v1/articles/{id}", { params: { path: { id } } });
	// The client's types take quantities for lists of any length.
	const article = query.data as Shape<"Article"> | undefined;
	useEffect(() => {
		if (article?.title) document.title = `${article.title} · ${t("shell:brand")}`;
	}, [article?.title, t]);
	return (
		<Page title={t("title")} lead={article && <Printed article={article} />} actions={<CopyLink />}>
			<Loaded query={query} lines={16}>
				{() => article && <Read article={article} />}
			</Loaded>
		</Page>
	);
}

/** Who published it, who wrote it, when, and where it stands. */
function Printed({ article: { outlet, outletName, author, published, url } }: { readonly article: Shape<"Article"> }) {
	const { t } = useTranslation(["reader", "shell"]);
	const wording = useWording();
	const name = outletName ?? outlet;
	return (
		<Group gap="xs" component="span">
			{outlet === null ? (
				<span>{name ?? t("noOutlet")}</span>
			) : (
				<Anchor component={Link} to="/sources/$id" params={{ id: outlet } as never} inherit>
					<Foreign>{name}</Foreign>
				</Anchor>
			)}
			{author && <Foreign>{author}</Foreign>}
			<span>{published ? wording.day(published) : t("noDay")}</span>
			{url && /^https?:\/\//i.test(url) && (
				<Anchor href={url} target="_blank" rel="noopener noreferrer nofollow" inherit title={t("shell:opensNew")}>
					{t("original")} <IconExternalLink size={14} aria-hidden style={{ verticalAlign: "-0.1em" }} />
				</Anchor>
			)}
		</Group>
	);
}

function Read({ article }: { readonly article: Shape<"Article"> }) {
	const { t } = useTranslation(["reader", "shell"]);
	const names = useNames();
	const [search, change] = useAddress();
	const hash = useRouterState({ select: (state) => state.location.hash });
	const claims = useMemo(() => article.claims.map(toReadClaim), [article.claims]);
	const wanted = search.claim ?? ANCHOR.exec(hash)?.[1] ?? null;
	const here = claims.some(({ id }) => id === wanted);
	// A number of an older coding leads to the claim that took its place.
	const { data: heir, error } = api.useQuery(
		"get",
		"/api/v1/claims/{id}",
		{ params: { path: { id: Number(wanted) } } },
		{ enabled: wanted !== null && /^\d{1,15}$/.test(wanted) && !here },
	);
	const selected = here ? wanted : (claims.find(({ thread }) => thread === heir?.thread)?.id ?? null);
	const gone = wanted !== null && !here && selected === null && (error !== null || heir !== undefined || !/^\d{1,15}$/.test(wanted));
	const select = useCallback((id: string | null) => change({ claim: id ?? undefined }, true), [change]);
	const speak = useCallback((key: string | null) => change({ source: key === "" ? OUTLET : (key ?? undefined) }, true), [change]);
	if (article.text === null)
		return (
			<Alert icon={<IconEyeOff aria-hidden />} color="gray" title={t("shell:withheld")}>
				{t("withheldHint")}
			</Alert>
		);
	return (
		<>
			{gone && <Alert color="yellow">{t("noSuchClaim")}</Alert>}
			<CodedText
				key={article.id}
				title={article.title}
				text={article.text}
				language={article.language}
				claims={claims}
				selected={selected}
				onSelect={select}
				speaker={search.source === OUTLET ? "" : (search.source ?? null)}
				onSpeaker={speak}
				names={names}
				nothing={<Nothing title={t("noClaims")}>{t("noClaimsHint")}</Nothing>}
			/>
			<Custody article={article} />
		</>
	);
}

function toReadClaim({ id, thread, status, confidence, incident, claim }: Shape<"ClaimItem">): ReadClaim {
	return { id: String(id), thread, status, confidence, incident, claim: claim as Claim };
}
