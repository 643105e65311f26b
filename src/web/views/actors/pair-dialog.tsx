import { Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ANY_TYPE_LABELS } from "../../../schemes/labels.js";
import { ActorName } from "../../parts/actor-name.js";
import { IncidentLine } from "../../parts/incident-line.js";
import { Loaded } from "../../parts/loaded.js";
import { ShowMore } from "../../parts/show-more.js";
import { useNames } from "../../state/names.js";
import { useWording } from "../../state/wording.js";
import { useActorIncidents } from "./use-actor-incidents.js";
import { usePairAddress, usePairs } from "./use-pairs.js";

/** What one does to another, with the incidents that tell of it; it opens where the address names the two. `actor` is whose page it stands on. */
export function PairDialog({ actor }: { readonly actor?: string }) {
	const { t } = useTranslation(["actors", "shell"]);
	const { initiator, target, close } = usePairAddress();
	const names = useNames();
	const wording = useWording();
	const opened = initiator !== undefined && target !== undefined;
	const { data } = usePairs(actor, opened);
	const pair = data?.items.find((each) => each.initiator === initiator && each.target === target);
	const isolated = (id: string) => `\u2068${names.actor(id)}\u2069`;
	return (
		<Modal
			opened={opened}
			onClose={close}
			size="lg"
			title={opened ? t("actors:pairTitle", { initiator: isolated(initiator), target: isolated(target) }) : ""}
			closeButtonProps={{ "aria-label": t("shell:close") }}
		>
			{opened && (
				<Stack gap="sm">
					<Group gap="xs">
						<ActorName id={initiator} />
						<ActorName id={target} />
					</Group>
					{pair && (
						<Text size="sm" c="dimmed">
							{wording.list(pair.types.map((type) => wording.label(ANY_TYPE_LABELS, type)))} · {t("shell:claims", { count: pair.claims })} ·{" "}
							{t("shell:incidents", { count: pair.incidents })}
						</Text>
					)}
					<PairIncidents initiator={initiator} target={target} />
				</Stack>
			)}
		</Modal>
	);
}

function PairIncidents({ initiator, target }: { readonly initiator: string; readonly target: string }) {
	const { t } = useTranslation("actors");
	const { loaded, more, busy } = useActorIncidents(initiator, { with: target });
	return (
		<Loaded query={loaded}>
			{(incidents) => (
				<>
					{incidents.length === 0 && <Text size="sm">{t("noIncidents")}</Text>}
					{incidents.map((incident) => (
						<IncidentLine key={incident.id} incident={incident} />
					))}
					<ShowMore more={more} busy={busy} />
				</>
			)}
		</Loaded>
	);
}
