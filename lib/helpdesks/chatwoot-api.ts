import type { Attachment, Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { nameInAddress } from "./decode-name.ts";
import type { Call, Page } from "./helpdesk.ts";
import type { Given } from "./read.ts";

// Chatwoot's API (source of 2024–2026). Its page keeps the session in a cookie that scripts may read and sends it as headers.

interface Sender {
  id: number;
  name?: string | null;
  email?: string | null;
  type?: string;
}
export interface Row {
  id: number;
  content?: string | null;
  content_attributes?: {
    deleted?: boolean;
    automation_rule_id?: number;
    email?: { subject?: string; html_content?: { full?: string | null } };
  } | null;
  /** `text` where it is a plain message; a bot's may be `cards`, a `form` or one of `input_…`. */
  content_type?: string | null;
  status?: string;
  /** 0 incoming, 1 outgoing, 2 activity, 3 template. */
  message_type: number;
  private?: boolean;
  /** Seconds. */
  created_at: number;
  sender?: Sender | null;
  attachments?: { data_url?: string | null; file_type?: string; file_size?: number; fallback_title?: string; extension?: string | null }[];
}
export interface Ticket {
  id: number;
  inbox_id?: number;
  labels?: string[];
  additional_attributes?: { mail_subject?: string | null } | null;
  meta?: {
    sender?: Sender | null;
    channel?: string;
    team?: { id: number; name?: string } | null;
  };
}
interface Page20 {
  payload: Row[];
}

/** `1/42` is conversation 42 of account 1. */
const ids = (page: Page) => page.ticket.split("/");
export const account = (page: Page) => `/api/v1/accounts/${ids(page)[0]}`;
export const conversation = (page: Page) => `${account(page)}/conversations/${ids(page)[1]}`;

/** A call with the headers of the page's session; where its cookie is kept from scripts, the server reads it itself. */
export function call<T>(page: Page, path: string, init: Call = {}): Promise<T> {
  return page.call<T>(path, { ...init, headers: session(page.document.cookie) });
}

const names = ["access-token", "token-type", "client", "expiry", "uid"];

function session(cookies: string): Record<string, string> {
  const value = /(?:^|;\s*)cw_d_session_info=([^;]*)/.exec(cookies)?.[1];
  if (!value) return {};
  const kept = keptIn(value);
  return Object.fromEntries(names.flatMap((name) => (kept[name] === undefined ? [] : [[name, String(kept[name])]])));
}

function keptIn(value: string): Record<string, unknown> {
  try {
    return (JSON.parse(decodeURIComponent(value)) ?? {}) as Record<string, unknown>;
  } catch {
    // Of another kind than Chatwoot writes: its server tells whether the session holds.
    return {};
  }
}

/** How many messages one answer has, where it asks for those before one. */
const few = 20;
/** How many it has at most between two. */
const many = 1000;

/** All messages, oldest first: the newest in one answer, what is before them in a few. */
export async function rows(page: Page): Promise<Row[]> {
  let batch = await newestRows(page);
  let list = batch;
  // A Chatwoot before 2023 knows only `before` and gives twenty at a time.
  for (let n = 0; batch.length === few && n < 40; n++) {
    batch = await between(page, list[0]?.id ?? 0);
    list = [...batch, ...list];
  }
  return list;
}

export const newestRows = async (page: Page) => (await call<Partial<Page20>>(page, `${conversation(page)}/messages`)).payload ?? [];

async function between(page: Page, before: number): Promise<Row[]> {
  const list: Row[] = [];
  for (let n = 0; n < 10; n++) {
    const after = (list.at(-1)?.id ?? -1) + 1;
    const { payload } = await call<Page20>(page, `${conversation(page)}/messages?after=${after}&before=${before}`);
    list.push(...payload);
    if (payload.length < many) break;
  }
  return list;
}

/** A message, without what its sender took back. Throws where its author or its visibility can't be told. */
export function asGiven(row: Row, agent: { id: number }): Given[] {
  if (row.content_attributes?.deleted) return [];
  if (typeof row.private !== "boolean") throw new FootnoteError("helpdesk.chatwoot.message.visibility");
  const role = roleOf(row);
  return [
    {
      id: String(row.id),
      role,
      name: row.sender?.name ?? null,
      mine: role === "agent" && row.sender?.id === agent.id,
      // The customer sees no line about labels and assignments, and no message that could not be delivered: it answers nothing.
      visibility: row.private || role === "system" || (role !== "customer" && row.status === "failed") ? "internal" : "public",
      at: new Date(row.created_at * 1000).toISOString(),
      html: row.content_attributes?.email?.html_content?.full || null,
      text: row.content ?? "",
      attachments: (row.attachments ?? []).map(asAttachment),
    },
  ];
}

function roleOf(row: Row): Message["role"] {
  const { message_type, sender } = row;
  if (message_type === 2) return "system";
  if (message_type === 3) return "bot";
  if (message_type === 0) return "customer";
  // An assistant is of another kind than a user.
  if (message_type === 1) return (sender ? sender.type === "user" : !automatic(row)) ? "agent" : "bot";
  throw new FootnoteError("helpdesk.chatwoot.message.author");
}

/** A rule's message has no sender and names its rule; an agent's has none once the account is gone, or where it was sent elsewhere. */
function automatic({ content_attributes, content_type }: Row): boolean {
  return content_attributes?.automation_rule_id != null || /^(?:cards|form|input_)/.test(content_type ?? "");
}

function asAttachment(file: NonNullable<Row["attachments"]>[number]): Attachment {
  return { name: file.fallback_title || nameInAddress(file.data_url), type: file.file_type ?? "", bytes: file.file_size ?? null };
}

const social = /Facebook|Instagram|Twitter|Tiktok/;

/** `Channel::Email` and the like. */
export function channelOf(channel = ""): Conversation["channel"] {
  if (channel === "Channel::Email") return "email";
  if (channel === "Channel::Voice") return "phone";
  if (social.test(channel)) return "social";
  return /WebWidget|Whatsapp|Sms|Telegram|Line/.test(channel) ? "chat" : "unknown";
}
