import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";

// The private API that Freshdesk's own page uses, with the agent's session: paths, shapes and the token's place were seen in several
// published scripts (2026-11); the meaning of fields is that of the documented API v2. Freshservice answers on the same paths.

interface Person {
  id?: number;
  name?: string | null;
  email?: string | null;
}
interface File {
  name: string;
  content_type: string;
  size: number | null;
}
export interface Ticket {
  id: number;
  subject: string | null;
  description?: string | null;
  description_text?: string | null;
  created_at: string;
  source: number;
  tags: string[];
  requester_id: number;
  group_id: number | null;
  product_id?: number | null;
  deleted?: boolean;
  requester?: Person;
  attachments?: File[];
}
export interface Entry {
  id: number;
  body?: string | null;
  body_text?: string | null;
  incoming: boolean;
  private: boolean;
  user_id: number | null;
  from_email?: string | null;
  created_at: string;
  automation_id?: number | null;
  requester?: Person;
  user?: Person;
  attachments?: File[];
}
interface Entries {
  conversations: Entry[];
  meta?: { count?: number };
}
export interface Team {
  agents: { id: number; contact?: Person; name?: string }[];
  groups: { id: number; name: string }[];
}
export interface Me {
  id: number;
  name: string | null;
  token: string | null;
}

const perPage = 100;
/** Pages of the thread at most: 5,000 entries. */
const mostPages = 50;
/** What is kept of a thread, less the request that opened it. */
const kept = 399;

/** Freshservice keeps its own pages' version of the API behind this header. */
const headersOf = (page: Page): Record<string, string> =>
  page.url.hostname.endsWith(".freshservice.com") ? { "x-freshservice-api-version": "requested=private" } : {};
const get = <T>(page: Page, path: string) => page.call<T>(`/api/_/${path}`, { headers: headersOf(page) });

/** The ticket with who asks. One in the bin is answered too (documented): it is gone. */
export async function ticketOf(page: Page): Promise<Ticket> {
  const { ticket } = await get<{ ticket: Ticket }>(page, `tickets/${page.ticket}?include=requester`);
  if (ticket.deleted === true) throw new FootnoteError("helpdesk.freshdesk.gone");
  return ticket;
}

/** Agents and groups, as the page's own menus list them. */
export const teamOf = async (page: Page) => (await get<{ data: Team }>(page, "bootstrap/agents_groups")).data;

/** Who sits here, with the token that a change must carry. */
export async function me(page: Page): Promise<Me> {
  const { agent, meta } = await get<{ agent: { id: number; contact?: Person; user?: Person }; meta?: { csrf_token?: string } }>(
    page,
    "bootstrap/me",
  );
  return { id: agent.id, name: (agent.contact ?? agent.user)?.name ?? null, token: meta?.csrf_token ?? null };
}

/** A change, as the page itself makes it. */
export async function change(page: Page, method: "POST" | "PUT", path: string, body: unknown): Promise<void> {
  const { token } = await me(page);
  if (!token) throw new FootnoteError("helpdesk.freshdesk.csrf");
  const headers = { ...headersOf(page), "X-CSRF-Token": token, "X-Requested-With": "XMLHttpRequest" };
  await page.call(`/api/_/${path}`, { method, body, headers });
}

/** The newest entries, oldest first. */
export async function recentEntries(page: Page, count: number): Promise<Entry[]> {
  return (await entryPage(page, count, 1)).conversations.sort(byTime);
}

/** The thread's newest entries, oldest first, and how many there are. Newest pages come first, so that a long thread costs four requests. */
export async function entriesOf(page: Page): Promise<{ entries: Entry[]; total: number }> {
  const byId = new Map<number, Entry>();
  let total: number | null = null;
  for (let n = 1; n <= mostPages; n++) {
    const { conversations, meta } = await entryPage(page, perPage, n);
    for (const entry of conversations) byId.set(entry.id, entry);
    total = meta?.count ?? null;
    // It says how many there are and gives none: that is no empty thread.
    if (total && byId.size === 0) throw new FootnoteError("helpdesk.freshdesk.message");
    if (conversations.length === 0) break;
    // A desk may give fewer at a time than it was asked for.
    if (conversations.length < perPage && byId.size >= (total ?? 0)) break;
    // Enough is read when the order that was asked for is the one that came, and the rest has been counted.
    if (total !== null && byId.size >= kept && newestFirst(conversations)) break;
  }
  return { entries: [...byId.values()].sort(byTime), total: Math.max(total ?? 0, byId.size) };
}

const entryPage = (page: Page, size: number, n: number) =>
  get<Entries>(page, `tickets/${page.ticket}/conversations?include=requester&order_type=desc&per_page=${size}&page=${n}`);

const newestFirst = (list: Entry[]) => (list[0]?.created_at ?? "") > (list.at(-1)?.created_at ?? "");
const byTime = (a: Entry, b: Entry) => a.created_at.localeCompare(b.created_at) || a.id - b.id;
