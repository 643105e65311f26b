import { EVENT_LABELS, FIGURE_LABELS, type Label, STATEMENT_LABELS } from "../../../schemes/labels.js";

/** What types of claims of every kind are called. */
export const TYPE_LABELS: Readonly<Record<string, Label>> = { ...FIGURE_LABELS, ...STATEMENT_LABELS, ...EVENT_LABELS };
