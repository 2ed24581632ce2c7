import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";

// Jira Cloud's REST 3 and Service Management's own REST on the page's own origin, with the agent's session: documented; that the session
// is enough was seen in published scripts (2026-11). Data Center is another matter: its comments don't tell customers from agents.

export interface User {
  accountId: string;
  accountType?: string;
  displayName?: string;
  emailAddress?: string;
}
export interface File {
  id: string;
  filename: string;
  mimeType: string;
  size: number | null;
  created: string;
  author?: { accountId: string };
}
export interface Issue {
  id: string;
  key: string;
  fields: {
    summary: string | null;
    reporter?: User | null;
    creator?: User | null;
    labels: string[];
    project?: { name: string; projectTypeKey?: string };
    components?: { id: string; name: string }[];
    created: string;
    attachment?: File[];
  };
  renderedFields?: { description?: string | null };
  properties?: Record<string, { value?: string } | undefined>;
}
export interface Comment {
  id: string;
  author?: User;
  renderedBody?: string | null;
  created: string;
  jsdPublic?: boolean;
  /** Only for this role or group. */
  visibility?: { type?: string } | null;
}
interface Comments {
  comments: Comment[];
  total: number;
}

const perPage = 100;
/** Pages of comments that are read, newest first: what is kept of a conversation, less the request. */
const mostPages = 4;
const fields = "summary,description,reporter,creator,labels,project,components,created,attachment";

/** A path of REST 3 under this issue. */
export const at = (page: Page, rest = "") => `/rest/api/3/issue/${encodeURIComponent(page.ticket)}${rest}`;
/** The issue with its description as HTML, and by which channel it came. */
export const issueOf = (page: Page) =>
  page.call<Issue>(at(page, `?fields=${fields}&expand=renderedFields&properties=request.channel.type`));
/** Does the customer see it? Null where nobody can say: outside of a service desk the mark is absent, or says yes of everything. */
export function isPublic({ jsdPublic, visibility }: Comment, project: Issue["fields"]["project"]): boolean | null {
  const type = project?.projectTypeKey ?? "service_desk";
  return typeof jsdPublic !== "boolean" || type !== "service_desk" ? null : jsdPublic && !visibility;
}
/** Who sits here. */
export const me = (page: Page) => page.call<User>("/rest/api/3/myself");

/** The newest comments, newest first. */
export const commentPage = (page: Page, size: number, start = 0) =>
  page.call<Comments>(at(page, `/comment?expand=renderedBody&orderBy=-created&startAt=${start}&maxResults=${size}`));

/** The newest comments, oldest first, and how many there are: four requests at most. */
export async function commentsOf(page: Page): Promise<{ comments: Comment[]; total: number }> {
  const newest = await commentPage(page, perPage);
  const { total } = newest;
  // It says how many there are and gives none: that is no empty thread.
  if (typeof total !== "number" || (total > 0 && newest.comments.length === 0)) throw new FootnoteError("helpdesk.jira.message");
  const pages = Math.min(mostPages, Math.ceil(total / perPage));
  const starts = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => (i + 1) * perPage);
  const lists = [newest, ...(await Promise.all(starts.map((start) => commentPage(page, perPage, start))))];
  // What comes in meanwhile moves the pages on by one: a comment may stand on two of them.
  const byId = new Map(lists.flatMap((l) => l.comments).map((c) => [c.id, c]));
  return { comments: [...byId.values()].sort(byTime), total: Math.max(total, byId.size) };
}

/** Jira's times carry a zone without a colon, which ISO 8601 mixes with no extended form. */
export const isoTime = (time: string) => time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");

/** One agent's session gives all times in one zone, but summer time may change it between two of them. */
export const byTime = (a: { id: string; created: string }, b: { id: string; created: string }) =>
  Date.parse(isoTime(a.created)) - Date.parse(isoTime(b.created)) || Number(a.id) - Number(b.id);

/** A change; Jira asks for this header in place of a token. */
export const change = (page: Page, method: "POST" | "PUT", path: string, body: unknown) =>
  page.call(path, { method, body, headers: { "X-Atlassian-Token": "no-check" } });
