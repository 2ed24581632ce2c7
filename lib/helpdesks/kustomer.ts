import type { Conversation, Message } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import type { Helpdesk, Page } from "./helpdesk.ts";
import { apiOf, type Item, list, type Noted, nameOf, one, own, type Person, type Sent, type Talk, write } from "./kustomer-api.ts";
import { clean, conversationInTurns, type Given } from "./read.ts";
import { addTags, sameName } from "./tags.ts";
import { writeNote } from "./write-note.ts";

// Kustomer: its documented API with the agent's session; the page's own markup is not known well enough to be read.

/** Names of authors and tags that are asked for one by one, at most. */
const most = 15;
const channels: Record<string, Conversation["channel"]> = {
  email: "email",
  chat: "chat",
  form: "form",
  voice: "phone",
  sms: "phone",
  facebook: "social",
  instagram: "social",
  whatsapp: "social",
};

const ref = (item: Item<unknown>, name: string) => item.relationships?.[name]?.data ?? null;
const id = (item: Item<unknown>, name: string) => ref(item, name)?.id ?? null;
const conversationItem = (page: Page) => one<Talk>(page, own(page));
/** Tags come as names or, from older conversations, as ids of their own. */
const isId = (tag: string) => /^[0-9a-f]{24}$/.test(tag);

interface Thread {
  messages: Item<Sent>[];
  notes: Item<Noted>[];
}

async function threadOf(page: Page): Promise<Thread> {
  const [messages, notes] = await Promise.all([list<Sent>(page, own(page, "/messages")), list<Noted>(page, own(page, "/notes"))]);
  if (messages.length === 0) throw new FootnoteError("helpdesk.kustomer.message");
  return { messages, notes };
}

/** Names of the people of a team who wrote here, by id. */
async function authorsOf(page: Page, { messages, notes }: Thread): Promise<Map<string, string | null>> {
  const wrote = [...messages.filter((m) => m.attributes.direction === "out"), ...notes];
  const ids = [...new Set(wrote.flatMap((it) => (ref(it, "createdBy")?.type === "user" ? [id(it, "createdBy") as string] : [])))];
  return new Map(await Promise.all(ids.slice(-most).map(async (user) => [user, await nameOf(page, `/users/${user}`)] as const)));
}

function ofMessage(item: Item<Sent>, names: Map<string, string | null>, customer: string | null, me: string | null): Given {
  const { attributes: a } = item;
  const by = ref(item, "createdBy");
  const told = a.direction === "in" || (a.direction === "out" && (a.auto === true || by !== null));
  if (!told) throw new FootnoteError("helpdesk.kustomer.message.author");
  const automatic = a.auto === true || by?.type !== "user";
  const role = a.direction === "in" ? "customer" : automatic ? "bot" : "agent";
  const body = a.meta?.html || a.meta?.body || a.body || "";
  return {
    id: item.id,
    role,
    name: role === "customer" ? customer : (names.get(by?.id ?? "") ?? null),
    mine: role === "agent" && me !== null && by?.id === me,
    visibility: "public",
    at: a.sentAt ?? a.createdAt ?? null,
    html: /<\w/.test(body) ? body : null,
    text: body || a.preview || "",
    attachments: (a.attachments ?? []).map((f) => ({ name: f.name ?? "", type: f.contentType ?? "", bytes: f.contentLength ?? null })),
  };
}

function ofNote(item: Item<Noted>, names: Map<string, string | null>, me: string | null): Given {
  const by = ref(item, "createdBy");
  const person = by?.type === "user";
  return {
    id: item.id,
    role: person ? "agent" : "system",
    name: names.get(by?.id ?? "") ?? null,
    mine: person && me !== null && by?.id === me,
    visibility: "internal",
    at: item.attributes.createdAt ?? null,
    html: null,
    text: item.attributes.body ?? "",
    attachments: [],
  };
}

function merged(thread: Thread, names: Map<string, string | null>, customer: string | null, me: string | null): Given[] {
  const given = [
    ...thread.messages.map((item) => ofMessage(item, names, customer, me)),
    ...thread.notes.map((item) => ofNote(item, names, me)),
  ];
  return given.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
}

async function read(page: Page): Promise<Conversation> {
  const [talk, thread, me] = await Promise.all([conversationItem(page), threadOf(page), one<Person>(page, "/users/current")]);
  const customerId = id(talk, "customer");
  const [names, customer, brand, queue, tags] = await Promise.all([
    authorsOf(page, thread),
    customerId ? one<Person>(page, `/customers/${customerId}`) : null,
    id(talk, "brand") ? nameOf(page, `/brands/${id(talk, "brand")}`) : null,
    queueOf(page, talk),
    tagsOf(page, talk),
  ]);
  const { name, displayName, emails } = customer?.attributes ?? {};
  const channel = talk.attributes.channels?.[0] ?? thread.messages[0]?.attributes.channel ?? "";
  return conversationInTurns(
    {
      ticket: { helpdesk: "kustomer", origin: page.url.origin, id: page.ticket },
      subject: talk.attributes.name || thread.messages[0]?.attributes.subject || "",
      channel: channels[channel] ?? "unknown",
      brand,
      queue,
      tags,
      customer: { name: name || displayName || null, email: emails?.[0]?.email ?? null },
      agent: { name: me.attributes.displayName || me.attributes.name || null, id: me.id },
    },
    merged(thread, names, name || displayName || null, me.id),
    "api",
  );
}

async function newest(page: Page): Promise<Message[]> {
  const [thread, me] = await Promise.all([threadOf(page), one<Person>(page, "/users/current")]);
  const names = new Map([[me.id, me.attributes.displayName || me.attributes.name || null]]);
  return merged(thread, names, null, me.id)
    .slice(-5)
    .map((one) => clean(one).message);
}

const queueIn = (talk: Item<Talk>) => talk.attributes.queue?.id ?? id(talk, "queue");
async function queueOf(page: Page, talk: Item<Talk>): Promise<string | null> {
  const queue = queueIn(talk);
  return queue ? nameOf(page, `/routing/queues/${queue}`) : null;
}

async function tagsOf(page: Page, talk: Item<Talk>): Promise<string[]> {
  const tags = talk.attributes.tags ?? [];
  const asked = tags.filter(isId).slice(-most);
  return Promise.all(tags.map(async (tag) => (asked.includes(tag) ? ((await nameOf(page, `/tags/${tag}`)) ?? tag) : tag)));
}

/** Adds by name; the desk makes a tag that it does not know yet. */
async function tag(page: Page, tags: string[]): Promise<void> {
  await addTags("kustomer", tags, {
    read: async () => tagsOf(page, await conversationItem(page)),
    add: (fresh) => write(page, "POST", "/tags", { tags: fresh }),
  });
}

async function note(page: Page, text: string): Promise<void> {
  await writeNote("kustomer", text, {
    read: async () => (await list<Noted>(page, own(page, "/notes"))).map((n) => n.attributes.body ?? ""),
    add: () => write(page, "POST", "/notes", { body: text }),
  });
}

async function route(page: Page, queue: string): Promise<void> {
  const queues = await list<Person>(page, "/routing/queues");
  const names = ({ attributes: { displayName, name } }: Item<Person>) => [displayName || name || "", name ?? ""];
  const wanted = queues.find((it) => names(it).some((name) => sameName(name, queue)));
  if (!wanted) throw new FootnoteError("helpdesk.kustomer.route.unknown", { detail: { queue } });
  if (queueIn(await conversationItem(page)) === wanted.id) return;
  await write(page, "PUT", "", { queue: { id: wanted.id } });
  if (queueIn(await conversationItem(page)) !== wanted.id)
    throw new FootnoteError("helpdesk.kustomer.route.refused", { detail: { queue } });
}

export const kustomer: Helpdesk = {
  id: "kustomer",
  origins: (here) => [apiOf(here)],
  composer: {
    // Unverified: Slate or Draft.js, by the organisation's age. The page shows one conversation's composer.
    editor: ["[data-slate-editor=true]", ".public-DraftEditor-content[contenteditable=true]", "[role=textbox][contenteditable=true]"],
    // Unverified: the product marks its parts by data-kt, which ones these are is not known.
    send: ["button[data-kt*='send' i]"],
    // Which tab of the composer is a note's is not known.
    isPublic: () => null,
  },
  read,
  newest,
  tag,
  note,
  route,
};
