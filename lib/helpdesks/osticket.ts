import type { Attachment, Conversation } from "../conversation.ts";
import { FootnoteError } from "../errors.ts";
import { all, first, text } from "./first.ts";
import type { Helpdesk, Page, Selectors } from "./helpdesk.ts";
import { conversationOf, type Given } from "./read.ts";

// osTicket 1.15 to 1.18, its staff panel's templates read 2026-11. It has no JSON for agents, and the page holds the whole thread:
// the page is what is read. Asking for the ticket's page once more would take its lock anew, so nothing does. It has no tags, and a
// note or a transfer needs the lock that the agent's own form holds: both stay with the agent.

/** All of the ticket that is open: the page never holds another. Documented (templates), as all selectors here. */
const entries: Selectors = ["#ticket_thread .thread-entry", "#thread-items .thread-entry"];
/** What the page says of the ticket's number in its own forms and reload link. */
const shownTicket: Selectors = ["form#reply input[name=id]", "form#note input[name=id]"];

/** By the template's own class; a note of the system's own is marked apart from an agent's. */
const kinds: Record<string, Pick<Given, "role" | "visibility">> = {
  message: { role: "customer", visibility: "public" },
  response: { role: "agent", visibility: "public" },
  note: { role: "agent", visibility: "internal" },
  system: { role: "system", visibility: "internal" },
};
const sources: Record<string, Conversation["channel"]> = { email: "email", web: "form", phone: "phone" };
const units: Record<string, number> = { bytes: 1, kb: 1024, mb: 1024 * 1024 };

interface Agent {
  id: string | null;
  name: string | null;
  /** The parts of their name; teams choose the order in which it is shown. */
  parts: string[];
}

function asGiven(entry: Element, agent: Agent): Given {
  const kind = ["system", "note", "response", "message"].find((name) => entry.classList.contains(name));
  if (!kind) throw new FootnoteError("helpdesk.osticket.message.author");
  const anchor = first(entry, ["a[name^='entry-']"])?.getAttribute("name") ?? entry.closest("[id^='thread-entry-']")?.id ?? "";
  const id = /\d+$/.exec(anchor)?.[0];
  if (!id) throw new FootnoteError("helpdesk.osticket.message");
  const name = text(entry, [".header b"]);
  // "Sutcliffe, Amy" in some teams.
  const words = ` ${(name ?? "").replace(/,/g, "")} `;
  const known = kinds[kind] as Pick<Given, "role" | "visibility">;
  return {
    id,
    ...known,
    name,
    mine: known.role === "agent" && agent.parts.length > 0 && agent.parts.every((part) => words.includes(` ${part} `)),
    at: first(entry, [".header time[datetime]"])?.getAttribute("datetime") ?? null,
    html: first(entry, [".thread-body > div"])?.innerHTML ?? "",
    text: "",
    attachments: all(entry, [".attachments .attachment-info"]).map(asAttachment),
  };
}

/** The page names no type, and a size in the product's own rounding, always with English units. */
function asAttachment(file: Element): Attachment {
  const link = first(file, ["a[download]", "a.filename"]);
  const name = link?.getAttribute("download") || link?.textContent?.trim() || "";
  const [, size, unit = ""] = /([\d.]+)\s*(bytes|kb|mb)/i.exec(text(file, [".filesize"]) ?? "") ?? [];
  return { name, type: "", bytes: size ? Math.round(Number(size) * (units[unit.toLowerCase()] ?? 1)) : null };
}

/** Where an agent may neither answer nor note, the head's own link still says which ticket stands there. */
const reloaded = (document: Document) =>
  /[?&]id=(\d+)/.exec(first(document, ["h2 a[href*='tickets.php?id=']"])?.getAttribute("href") ?? "")?.[1] ?? null;

/** The thread in the page, whichever way the agent has it sorted. */
function shown(page: Page, agent: Agent): Conversation {
  const { document } = page;
  const id = first<HTMLInputElement>(document, shownTicket)?.value ?? reloaded(document);
  const found = all(document, entries);
  // While the page changes to another ticket, the address may be ahead of what stands in it.
  if (found.length === 0 || (id !== null && id !== page.ticket)) throw new FootnoteError("helpdesk.osticket.message");
  const given = found.map((entry) => asGiven(entry, agent));
  const time = (one: Given) => Date.parse(one.at ?? "") || 0;
  given.sort((a, b) => time(a) - time(b) || Number(a.id) - Number(b.id));
  const source = text(document, [".ticket_info [href$='/field/source/edit']"])?.split(" ")[0]?.toLowerCase() ?? "";
  return conversationOf(
    {
      ticket: { helpdesk: "osticket", origin: page.url.origin, id: page.ticket },
      subject: text(document, [".tixTitle"]) ?? "",
      channel: sources[source] ?? "unknown",
      brand: text(document, ["form#reply #from_email_id option[selected]"]),
      queue: text(document, [".ticket_info #ticket-transfer", ".ticket_info [href$='/transfer']"]),
      tags: [],
      customer: {
        name: text(document, [".ticket_info [id^='user-'][id$='-name']"]),
        email: text(document, [".ticket_info [id^='user-'][id$='-email']"]),
      },
      agent: { name: agent.name, id: agent.id },
    },
    given,
    "page",
  );
}

/** Who sits here: the page greets by first name only, the profile has the rest. */
async function agentOf(page: Page): Promise<Agent> {
  const { text: html } = await page.ask(page.url.pathname.replace(/[^/]*$/, "profile.php"));
  const profile = new DOMParser().parseFromString(html, "text/html");
  const value = (name: string) => profile.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? "";
  if (profile.querySelector("form input[name=passwd]") && !value("email")) throw new FootnoteError("helpdesk.osticket.logged-out");
  const parts = [value("firstname"), value("lastname")].filter(Boolean);
  return { id: value("email") || null, name: parts.join(" ") || null, parts };
}

const readPage = (page: Page): Conversation => shown(page, { id: null, name: text(page.document, ["#info strong"]), parts: [] });

export const osticket: Helpdesk = {
  id: "osticket",
  composer: {
    // Redactor 3 puts an editable element of its own beside the hidden field; teams may turn rich text off.
    editor: ["form#reply .redactor-in[contenteditable]", "form#reply textarea#response"],
    opener: ["a#post-reply-tab"],
    waitFor: (document) =>
      first(document, ["form#reply textarea#response.richtext"]) === null || first(document, ["form#reply .redactor-in"]) !== null,
    send: ["form#reply input[type=submit]"],
    isPublic: (root) => {
      const tab = first(root, ["#response-tabs li.active > a"])?.id;
      return tab === "post-reply-tab" ? true : tab === "post-note-tab" ? false : null;
    },
  },
  read: async (page) => shown(page, await agentOf(page)),
  readPage,
  // A send loads the page anew: what stands in it is the newest.
  newest: async (page) => readPage(page).messages.slice(-5),
};
