import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first } from "./first.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { htmlToText } from "./html-to-text.ts";
import {
  at,
  byTime,
  type Comment,
  change,
  commentPage,
  commentsOf,
  type File,
  type Issue,
  isoTime,
  isPublic,
  issueOf,
  me,
  type User,
} from "./jira-api.ts";
import { clean, conversationInTurns, type Given } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

const channels: Record<string, Conversation["channel"]> = {
  email: "email",
  portal: "portal",
  anonymousportal: "portal",
  widget: "form",
  chat: "chat",
};

async function read(page: Page): Promise<Conversation> {
  const [issue, thread, agent] = await Promise.all([issueOf(page), commentsOf(page), me(page)]);
  const { summary, reporter, labels, project, components, attachment = [] } = issue.fields;
  const opening = openingOf(issue, agent);
  const given = withFiles([opening, ...thread.comments.map((c) => asGiven(c, issue, agent))], attachment);
  // An issue without a description is no message, but what hangs on it is.
  const messages = given.filter((g) => g !== given[0] || g.html !== null || g.attachments.length > 0);
  if (messages.length === 0) throw new FootnoteError("helpdesk.jira.message");
  const total = thread.total + messages.length - (given.length - 1);
  const conversation = await conversationInTurns(
    {
      ticket: { helpdesk: "jira", origin: page.url.origin, id: page.ticket },
      subject: summary ?? "",
      channel: channels[issue.properties?.["request.channel.type"]?.value ?? ""] ?? "unknown",
      brand: project?.name ?? null,
      queue: components?.[0]?.name ?? null,
      tags: labels,
      customer: { name: reporter?.displayName ?? null, email: reporter?.emailAddress ?? null },
      agent: { name: agent.displayName ?? null, id: agent.accountId },
    },
    messages,
    "api",
    disagreement(page, thread.comments),
  );
  return { ...conversation, receipt: { ...conversation.receipt, total } };
}

/** The request itself is the issue's description, in its reporter's name, whoever typed it in. */
function openingOf({ id, fields, renderedFields }: Issue, agent: User): Given {
  const by = fields.reporter ?? fields.creator;
  if (!by) throw new FootnoteError("helpdesk.jira.message.author");
  const role = roleOf(by, fields.reporter, true) ?? (fields.reporter ? "customer" : undefined);
  if (!role) throw new FootnoteError("helpdesk.jira.message.author");
  return {
    id: `issue-${id}`,
    role,
    name: by.displayName ?? null,
    mine: role === "agent" && by.accountId === agent.accountId,
    visibility: "public",
    at: isoTime(fields.created),
    html: renderedFields?.description || null,
    text: "",
    attachments: [],
  };
}

function asGiven(c: Comment, { fields: { project, reporter } }: Issue, agent: User): Given {
  const seen = isPublic(c, project);
  if (seen === null) throw new FootnoteError("helpdesk.jira.message.visibility");
  const role = roleOf(c.author, reporter, seen);
  if (!role) throw new FootnoteError("helpdesk.jira.message.author");
  return {
    id: c.id,
    role,
    name: c.author?.displayName ?? null,
    mine: role === "agent" && c.author?.accountId === agent.accountId,
    visibility: seen ? "public" : "internal",
    at: isoTime(c.created),
    html: c.renderedBody || null,
    text: "",
    attachments: [],
  };
}

/** Undefined where the data does not say it. A colleague who asks for help is the customer of their request, but not in a note. */
function roleOf(author: User | undefined, reporter: User | null | undefined, isPublic: boolean): Given["role"] | undefined {
  if (author?.accountType === "customer") return "customer";
  if (author?.accountType === "app") return "bot";
  if (author?.accountType !== "atlassian") return undefined;
  return isPublic && author.accountId === reporter?.accountId ? "customer" : "agent";
}

/** Files hang on the issue: a message has those that its text shows, else those that came within a minute of it, the request the rest. */
function withFiles(given: Given[], files: File[]): Given[] {
  const owner = files.map((file) => {
    const link = new RegExp(`/(?:attachment/(?:content|thumbnail)|secure/(?:attachment|thumbnail))/${file.id}\\b`);
    const named = given.findIndex((g) => link.test(g.html ?? ""));
    if (named >= 0) return named;
    const added = Date.parse(isoTime(file.created));
    return Math.max(
      0,
      given.findIndex((g) => Math.abs(Date.parse(g.at ?? "") - added) <= 60_000),
    );
  });
  const asAttachment = (f: File) => ({ name: f.filename, type: f.mimeType, bytes: f.size });
  return given.map((g, i) => ({ ...g, attachments: files.filter((_, n) => owner[n] === i).map(asAttachment) }));
}

// Seen in published scripts (2026-11): the same in the full page and in the window over a board. Each comment carries its id.
const prefix = "comment-base-item-";
const shownIds = ({ document }: Page) =>
  all(document, [`[data-testid="issue.activity.comments-list"] [data-testid^="${prefix}"]`, `[data-testid^="${prefix}"]`])
    .map((e) => Number((e.getAttribute("data-testid") ?? "").slice(prefix.length)))
    .filter((id) => id > 0);

/** Where the page shows a comment that is newer than the oldest that was read, and the API did not give it. */
function disagreement(page: Page, comments: Comment[]): string[] {
  const known = new Set(comments.map((c) => Number(c.id)));
  const oldest = Math.min(...known);
  return shownIds(page).some((id) => !known.has(id) && (id > oldest || known.size === 0)) ? ["last"] : [];
}

/** What the page shows. It names a comment's writer but not whether that is a customer. */
function readPage(page: Page): Conversation {
  throw new FootnoteError(shownIds(page).length > 0 ? "helpdesk.jira.message.author" : "helpdesk.jira.message");
}

async function newest(page: Page): Promise<Message[]> {
  const [{ comments }, issue, agent] = await Promise.all([commentPage(page, 10), issueOf(page), me(page)]);
  return comments.sort(byTime).map((c) => clean(asGiven(c, issue, agent)).message);
}

/** Labels hold no spaces, and Jira tells their case apart: one that is there in another case is enough. */
async function tag(page: Page, tags: string[]): Promise<void> {
  const wanted = tags.map((t) => t.trim().replace(/\s+/g, "_"));
  await addTags("jira", wanted, {
    read: async () => (await page.call<{ fields: { labels: string[] } }>(at(page, "?fields=labels"))).fields.labels,
    add: (fresh) => change(page, "PUT", at(page), { update: { labels: fresh.map((add) => ({ add })) } }),
  });
}

/** The service desk's own call says in plain words that no customer sees it; a comment of REST 3 is public unless a property is right. */
async function note(page: Page, text: string): Promise<void> {
  const path = `/rest/servicedeskapi/request/${encodeURIComponent(page.ticket)}/comment`;
  await writeNote("jira", text, {
    read: async () => {
      const { comments } = await commentPage(page, 30);
      return comments.flatMap((c) => (isPublic(c, undefined) === false ? htmlToText(c.renderedBody ?? "").text : []));
    },
    add: () => change(page, "POST", path, { body: text, public: false }),
  });
}

/** A queue is a search and can't be written to; what queues are searched by, and what every project can have, is the component. */
async function route(page: Page, queue: string): Promise<void> {
  const { fields } = await page.call<Issue>(at(page, "?fields=project,components"));
  const named = (list: { id?: string; name: string }[] | undefined) => list?.find((c) => sameName(c.name, queue.trim()));
  const [old] = fields.components ?? [];
  if (old && sameName(old.name, queue.trim())) return;
  const [project] = page.ticket.split("-");
  const components = await page.call<{ id: string; name: string }[]>(`/rest/api/3/project/${project}/components`);
  const id = named(components)?.id;
  if (id === undefined) throw new FootnoteError("helpdesk.jira.route.unknown", { detail: { queue } });
  // The first one says the queue; the others say what it is about, and stay.
  const away = old ? [{ remove: { id: old.id } }] : [];
  await change(page, "PUT", at(page), { update: { components: [...away, { add: { id } }] } });
  const now = await page.call<Issue>(at(page, "?fields=project,components"));
  if (!named(now.fields.components)) throw new FootnoteError("helpdesk.jira.route.refused", { detail: { queue } });
}

/** The box for a new comment: a description or an older comment that is being edited has the same editor and buttons elsewhere. */
const box = '[data-testid="issue.activity.comment"]';
const selected = (root: ParentNode, id: string) => first(root, [id])?.getAttribute("aria-selected") === "true";

export const jira: Helpdesk = {
  id: "jira",
  composer: {
    // Measured by others on live issues (2026-10).
    editor: [`${box} #ak-editor-textarea[contenteditable="true"]`, `${box} .ak-editor-content-area .ProseMirror[contenteditable="true"]`],
    // A paste puts the caret in front and opens a toolbar (seen in a published extension).
    kind: "html",
    // The tab is seen in published scripts; the folded box opens what was open last, which `isPublic` then tells.
    opener: ["#comment-editor-container-tabs-1", '[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]'],
    // Seen in published scripts.
    send: [`${box} [data-testid="comment-save-button"]`],
    // Seen in seven published scripts: the first tab is the note.
    isPublic: (root) => {
      if (selected(root, "#comment-editor-container-tabs-1")) return true;
      return selected(root, "#comment-editor-container-tabs-0") ? false : null;
    },
  },
  read,
  readPage,
  newest,
  tag,
  note,
  route,
};
