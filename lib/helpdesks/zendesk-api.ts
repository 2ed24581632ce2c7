import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";

// Zendesk's API v2 on the page's own origin, with the agent's session: documented; that the session is enough for reading, and that a
// change wants the token of users/me, was seen in published scripts (2026-11). Comments are paged by number here, because only that
// way says how many there are.

export interface User {
  id: number | null;
  name: string | null;
  email: string | null;
  role: string;
  authenticity_token?: string;
}
interface Named {
  id: number;
  name: string;
}
export interface Ticket {
  id: number;
  subject: string | null;
  tags: string[];
  brand_id: number | null;
  group_id: number | null;
  assignee_id?: number | null;
  requester_id: number;
  updated_at: string;
  via: { channel: string };
}
interface Sideloaded {
  ticket: Ticket;
  users?: User[];
  groups?: Named[];
  brands?: Named[];
}
export interface Comment {
  id: number;
  author_id: number;
  public: boolean;
  html_body?: string | null;
  plain_body?: string | null;
  body?: string | null;
  created_at: string;
  via?: { channel?: string };
  attachments?: { file_name: string; content_type: string; size: number | null }[];
}
interface Comments {
  comments: Comment[];
  users?: User[];
  count?: number;
  next_page?: string | null;
}

const perPage = 100;
/** Pages of comments that are read, newest first: what is kept of a conversation, less its first message. */
const mostPages = 4;

/** A path of the API under this ticket. */
export const at = (page: Page, rest = ".json") => `/api/v2/tickets/${page.ticket}${rest}`;
/** The ticket with its people, groups and brands. */
export const ticketOf = (page: Page) => page.call<Sideloaded>(at(page, ".json?include=users,groups,brands"));
/** One page of comments. */
export const commentPage = (page: Page, query: string) => page.call<Comments>(at(page, `/comments.json?include=users&${query}`));

/** Who sits here. A visitor is answered too, as somebody without an id: that is logged out. */
export async function me(page: Page): Promise<User> {
  const { user } = await page.call<{ user: User }>("/api/v2/users/me.json");
  if (user.id === null) throw new FootnoteError("helpdesk.zendesk.logged-out");
  return user;
}

/** A change, with the token that Zendesk asks for. */
export async function change<T>(page: Page, method: "PUT", path: string, body: unknown): Promise<T> {
  const { authenticity_token: token } = await me(page);
  if (!token) throw new FootnoteError("helpdesk.zendesk.csrf");
  return page.call<T>(path, { method, body, headers: { "X-CSRF-Token": token } });
}

/** The first comment and the newest, oldest first, and how many there are: six requests at most. */
export async function commentsOf(page: Page): Promise<{ comments: Comment[]; users: User[]; total: number }> {
  const newest = await commentPage(page, `sort_order=desc&per_page=${perPage}&page=1`);
  const total = newest.count ?? (newest.next_page ? null : newest.comments.length);
  if (total === null) throw new FootnoteError("helpdesk.zendesk.message.count");
  const pages = Math.min(mostPages, Math.ceil(total / perPage));
  const older = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => `sort_order=desc&per_page=${perPage}&page=${i + 2}`);
  if (total > pages * perPage) older.push("sort_order=asc&per_page=1&page=1");
  const lists = [newest, ...(await Promise.all(older.map((query) => commentPage(page, query))))];
  // What comes in meanwhile moves the pages on by one: a comment may stand on two of them.
  const byId = new Map(lists.flatMap((l) => l.comments).map((c) => [c.id, c]));
  return { comments: [...byId.values()].sort(byTime), users: lists.flatMap((l) => l.users ?? []), total: Math.max(total, byId.size) };
}

/** Oldest first; a ticket's comments have rising ids within one second. */
export const byTime = (a: Comment, b: Comment) => a.created_at.localeCompare(b.created_at) || a.id - b.id;
