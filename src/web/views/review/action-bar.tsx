import { Button, Group, Kbd } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Action, KEYS } from "./keys.js";
import classes from "./review.module.css";

const SHOWN = ["accept", "correct", "reject", "skip", "note", "add", "undo"] as const;
const LOOKS = { accept: "filled", correct: "light", reject: "light" } as const;

/** What can be done with the claim that is shown, each with its key. */
export function ActionBar({
	onAct,
	canUndo,
	canAct,
}: {
	readonly onAct: (action: Action) => void;
	readonly canUndo: boolean;
	/** Whether there is a claim. */
	readonly canAct: boolean;
}) {
	const { t } = useTranslation("review");
	return (
		<Group gap="xs" className={classes.bar ?? ""} role="group" aria-label={t("actions")}>
			{SHOWN.map((action) => (
				<Button
					key={action}
					size="xs"
					variant={action in LOOKS ? LOOKS[action as keyof typeof LOOKS] : "default"}
					{...(action === "reject" ? { color: "red" } : {})}
					disabled={action === "undo" ? !canUndo : !canAct}
					onClick={() => onAct(action)}
					aria-keyshortcuts={KEYS[action].cap}
				>
					{t(action)}
					<Kbd size="xs" className={classes.cap ?? ""} aria-hidden>
						{KEYS[action].cap}
					</Kbd>
				</Button>
			))}
		</Group>
	);
}
