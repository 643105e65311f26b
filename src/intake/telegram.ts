import { type Remark, UnreadableInput } from "./fault.js";
import { elementSpans } from "./json-spans.js";
import type { Part } from "./part.js";

type Fields = Readonly<Record<string, unknown>>;

/** Chats that publish. What people write to each other is no report, and is not read. */
const PUBLIC = new Set(["public_channel", "private_channel", "public_supergroup", "public_group"]);
/** Closed groups are read where one is exported by itself, and not where they come along with an account. */
const CLOSED = new Set(["private_supergroup", "private_group"]);
/** Messages in these are posts of the channel, not of a member. */
const CHANNELS = new Set(["public_channel", "private_channel"]);
const ALIAS = /^[A-Za-z][A-Za-z0-9_]{3,31}$/;

/** Whether a JSON value is an export of Telegram Desktop: of one chat, or of an account. */
export function isTelegramExport(value: unknown): boolean {
	if (!isFields(value)) return false;
	if (Array.isArray(value.messages)) return typeof value.type === "string" && "id" in value;
	return isFields(value.chats) && Array.isArray(value.chats.list);
}

/**
 * The messages with text of an export's channels and groups (`result.json`). Service messages and those that are only pictures are passed
 * over, and so are personal chats, and closed groups in the export of an account. No member of a group is named: the outlet is the channel
 * or group.
 */
export function* readTelegram(text: string, value: unknown, damaged: number): Generator<Part> {
	const spans = elementSpans(text, isMessages);
	let personal = 0;
	for (const chat of chatsOf(value as Fields)) {
		const publishes = PUBLIC.has(String(chat.type)) || (chat === value && CLOSED.has(String(chat.type)));
		for (let left = (chat.messages as readonly unknown[]).length; left > 0; left--) {
			const span = spans.next().value;
			if (!span) throw new UnreadableInput("not-an-article", "the messages of a Telegram export are not where they should be");
			// The message is read from what is kept of it, whatever a key that comes twice did to the whole.
			if (publishes) yield* readMessage(chat, text.slice(...span), damaged);
			else personal++;
		}
	}
	if (personal > 0) yield { remark: { code: "passed-over", detail: `${personal} messages of personal chats and closed groups` } };
}

function isMessages(path: readonly string[]): boolean {
	if (path.length === 1) return path[0] === "messages";
	return path.length === 4 && (path[0] === "chats" || path[0] === "left_chats") && path[1] === "list" && path[3] === "messages";
}

/** The chats with messages, in the order in which they are written. */
function chatsOf(value: Fields): Fields[] {
	const lists = Object.keys(value).flatMap((key): unknown[] => {
		if (key === "messages") return [value];
		if (key !== "chats" && key !== "left_chats") return [];
		const { list } = (isFields(value[key]) ? value[key] : {}) as { readonly list?: unknown };
		return Array.isArray(list) ? list : [];
	});
	return lists.filter((chat): chat is Fields => isFields(chat) && Array.isArray(chat.messages));
}

function* readMessage(chat: Fields, json: string, damaged: number): Generator<Part> {
	const message: unknown = JSON.parse(json);
	if (!isFields(message) || message.type !== "message") return;
	const text = textOf(message.text).trim();
	if (text === "") return;
	const key = `${String(chat.id)}/${String(message.id)}`;
	const outlet = typeof chat.name === "string" ? chat.name : null;
	const remarks: Remark[] = [];
	const forwarded = forwardedFrom(message);
	if (forwarded !== null) remarks.push({ code: "forwarded", detail: forwarded });
	const edited = timeOf(message, "edited");
	if (edited !== null) remarks.push({ code: "edited", detail: edited });
	const given = { id: key, title: "", text, published: timeOf(message, "date"), outlet, url: addressOf(chat, message.id) };
	yield { key, line: null, bytes: Buffer.from(json), given, damaged, remarks };
}

/** A message's text: a string, or pieces of which some are links, bold or names. */
function textOf(text: unknown): string {
	if (typeof text === "string") return text;
	if (!Array.isArray(text)) return "";
	return text
		.map((piece) => (typeof piece === "string" ? piece : isFields(piece) && typeof piece.text === "string" ? piece.text : ""))
		.join("");
}

/** UTC where the export has seconds since 1970; older exports have the clock time of whoever exported, and no zone. */
function timeOf(message: Fields, field: "date" | "edited"): string | null {
	const seconds = Number(message[`${field}_unixtime`] ?? Number.NaN);
	if (seconds > 0 && seconds < 1e11) return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
	return typeof message[field] === "string" ? message[field] : null;
}

/** The channel that a post was forwarded from; a person is not named. */
function forwardedFrom(message: Fields): string | null {
	if (typeof message.forwarded_from !== "string") return null;
	return String(message.forwarded_from_id ?? "").startsWith("channel") ? message.forwarded_from : null;
}

function addressOf(chat: Fields, id: unknown): string | null {
	if (!Number.isSafeInteger(id)) return null;
	if (typeof chat.username === "string" && ALIAS.test(chat.username)) return `https://t.me/${chat.username}/${id}`;
	// Without the channel's alias, the address for those who can see it by its number.
	return Number.isSafeInteger(chat.id) && (CHANNELS.has(String(chat.type)) || String(chat.type).endsWith("supergroup"))
		? `https://t.me/c/${chat.id}/${id}`
		: null;
}

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
