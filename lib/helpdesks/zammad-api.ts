import type { Attachment, Message } from "../conversation.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import type { Call, Page } from "./helpdesk.ts";
import type { Given } from "./read.ts";

// Zammad's REST API (source of 2024–2026). It takes the agent's session cookie; a change needs the token that every answer carries.

export interface User {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
}
export interface Article {
  id: number;
  from?: string | null;
  body?: string | null;
  content_type?: string | null;
  internal?: boolean;
  /** The names where one article is asked for, the ids in a ticket's assets. */
  sender?: string;
  sender_id?: number;
  type?: string;
  type_id?: number;
  created_by_id?: number;
  origin_by_id?: number | null;
  created_at?: string;
  attachments?: { filename: string; size?: string | number; preferences?: Record<string, unknown> }[];
}
export interface Ticket {
  id: number;
  title?: string;
  group_id?: number;
  customer_id?: number;
  state_id?: number;
  article_ids?: number[];
}
export interface All {
  ticket_article_ids: number[];
  tags?: string[];
  assets: {
    Ticket?: Record<string, Ticket>;
    TicketArticle?: Record<string, Article>;
    User?: Record<string, User>;
    Group?: Record<string, { id: number; name?: string; email_address_id?: number | null }>;
    EmailAddress?: Record<string, { name?: string; realname?: string }>;
  };
}

// Zammad is installed with these ids (documented in its seeds).
const mergedAway = 5;
const senders = [undefined, "Agent", "Customer", "System"];
const types = [undefined, "email", "sms", "chat", "fax", "phone", "twitter", "twitter", "facebook", "facebook", "note", "web", "telegram"];

/** Has all that was written in it been moved to another ticket? A line that says so is left. */
export const isMergedAway = (ticket: Ticket | undefined) => ticket?.state_id === mergedAway;

export const typeOf = (article: Article) => article.type ?? types[article.type_id ?? 0] ?? "";
export const nameOf = (user: User | undefined) => [user?.firstname, user?.lastname].filter(Boolean).join(" ").trim() || null;

/** Who sits here. A lost session is answered with 403, which means the same here as logged out. */
export async function me(page: Page): Promise<User> {
  try {
    return await page.call<User>("/api/v1/users/me");
  } catch (error) {
    if (toProblem(error).code === "helpdesk.zammad.forbidden") throw new FootnoteError("helpdesk.zammad.logged-out");
    throw error;
  }
}

/** A change, with the token of the session. */
export async function change<T>(page: Page, path: string, init: Call): Promise<T> {
  const token = (await page.ask("/api/v1/users/me")).header("csrf-token") ?? "";
  return page.call<T>(`/api/v1${path}`, { ...init, headers: { "X-CSRF-Token": token } });
}

/** An article as a message. Throws where its author or its visibility can't be told. */
export function asGiven(article: Article, agent: User, users: Record<string, User> = {}): Given {
  const role = roleOf(article.sender ?? senders[article.sender_id ?? 0], typeOf(article), article.internal);
  if (typeof article.internal !== "boolean") throw new FootnoteError("helpdesk.zammad.message.visibility");
  const html = /html/.test(article.content_type ?? "");
  const by = users[String(article.origin_by_id ?? article.created_by_id)];
  return {
    id: String(article.id),
    role,
    // The system's own user is called "-".
    name: (role === "customer" || role === "agent" ? nameOf(by) : null) ?? displayName(article.from ?? ""),
    mine: role === "agent" && article.created_by_id === agent.id,
    visibility: article.internal ? "internal" : "public",
    at: article.created_at ?? null,
    html: html ? (article.body ?? "") : null,
    text: html ? "" : (article.body ?? ""),
    attachments: (article.attachments ?? []).filter((a) => a.preferences?.["original-format"] !== true).map(asAttachment),
  };
}

/** The same rule for the API and for the page. A trigger's mail to the customer is a bot's; its note is a line of the system. */
export function roleOf(sender: string | undefined, type: string, internal: boolean | undefined): Message["role"] {
  if (sender === "Customer") return "customer";
  if (sender === "Agent") return "agent";
  if (sender === "System") return internal || type === "note" ? "system" : "bot";
  throw new FootnoteError("helpdesk.zammad.message.author");
}

function asAttachment({ filename, size, preferences = {} }: NonNullable<Article["attachments"]>[number]): Attachment {
  const type = preferences["Mime-Type"] ?? preferences["Content-Type"] ?? "";
  return { name: filename, type: String(type).split(";")[0] ?? "", bytes: size === undefined ? null : Number(size) };
}

/** `Nils Ek <nils@mail.example>` as a name. */
export const displayName = (from: string) =>
  from
    .replace(/\s*<[^>]*>\s*$/, "")
    .replace(/^"|"$/g, "")
    .trim() ||
  from.trim() ||
  null;
