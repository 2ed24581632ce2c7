// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorOf, isNoReply } from "../../lib/helpdesks/composer.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { zammad } from "../../lib/helpdesks/zammad.ts";
import { readPage, showsOther } from "../../lib/helpdesks/zammad-page.ts";
import { fixturePage } from "./fixture-page.ts";
import { keepingDesk } from "./keeping-desk.ts";

type Answers = Record<string, unknown>;
const tagsPath = "/api/v1/tags?object=Ticket&o_id=42";
const csrf = { "X-CSRF-Token": "tok-zammad-1" };
const note = (id: number, body: string, internal = true) => ({
  id,
  body,
  content_type: "text/plain",
  internal,
  sender: "Agent",
  type: "note",
});

/** The fixture's ticket, whose tags change as Zammad would change them. */
function withTags(tags: string[], refuses = false) {
  const { page, written } = fixturePage("zammad");
  const call: typeof page.call = async (path, init = {}) => {
    const item = (init.body as { item?: string } | undefined)?.item;
    if (item && !refuses) tags.push(item);
    return path === tagsPath ? ({ tags: [...tags] } as never) : page.call(path, init);
  };
  return { page: { ...page, call }, written };
}

/** The fixture's ticket as `newest` reads it. */
function withNotes(change: (answers: Answers) => void = () => undefined) {
  return fixturePage("zammad", (answers) => {
    answers["/api/v1/tickets/42?expand=true"] = { id: 42, article_ids: [106, 104] };
    answers["/api/v1/ticket_articles/104"] = note(104, "Stock says two left.\nSend a new one?");
    answers["/api/v1/ticket_articles/106"] = { ...note(106, "Great", false), sender: "Customer" };
    answers["POST /api/v1/ticket_articles"] = note(107, "", true);
    change(answers);
  });
}

describe("tags in Zammad", () => {
  it("are added once, compared without case, with the session's token", async () => {
    const { page, written } = withTags(["lamp", "AI-Error"]);
    await zammad.tag?.(page, ["ai-error", "late"]);
    await zammad.tag?.(page, ["LATE"]);
    expect(written).toEqual([
      { path: "/api/v1/tags/add", method: "POST", body: { object: "Ticket", o_id: 42, item: "late" }, headers: csrf },
    ]);
  });

  it("fail by name when Zammad answers well and changes nothing", async () => {
    await expect(zammad.tag?.(withTags([], true).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.zammad.tag.refused" });
  });
});

describe("a note in Zammad", () => {
  it("is an internal article, as plain text", async () => {
    const { page, written } = keepingDesk("zammad");
    await zammad.note?.(page, "Suggestion used. Log 12.");
    const body = { ticket_id: 42, body: "Suggestion used. Log 12.", content_type: "text/plain", type: "note", internal: true };
    expect(written).toEqual([{ path: "/api/v1/ticket_articles", method: "POST", body, headers: csrf }]);
  });

  it("is not written twice", async () => {
    const { page, written } = withNotes();
    await zammad.note?.(page, "Stock says  two left. Send a new one?");
    expect(written).toEqual([]);
  });

  it("is not written twice where an old Zammad does not list the articles", async () => {
    const { page, written } = withNotes((answers) => {
      answers["/api/v1/tickets/42?expand=true"] = { id: 42 };
    });
    await zammad.note?.(page, "Stock says two left. Send a new one?");
    expect(written).toEqual([]);
  });

  it("tells that it is not allowed", async () => {
    const refused = withNotes((answers) => {
      answers["POST /api/v1/ticket_articles"] = { $refused: "forbidden" };
    });
    await expect(zammad.note?.(refused.page, "Hm")).rejects.toMatchObject({ code: "helpdesk.zammad.forbidden" });
  });
});

describe("a group in Zammad", () => {
  const moving = (change: (answers: Answers) => void = () => undefined) =>
    fixturePage("zammad", (answers) => {
      answers["PUT /api/v1/tickets/42"] = { id: 42, group_id: 3 };
      answers["/api/v1/groups"] = { $refused: "forbidden" };
      change(answers);
    });

  it("is found by its name, whatever its case", async () => {
    const { page, written } = moving();
    await zammad.route?.(page, "delivery::returns");
    await zammad.route?.(page, "DELIVERY");
    expect(written).toEqual([{ path: "/api/v1/tickets/42", method: "PUT", body: { group_id: 3 }, headers: csrf }]);
  });

  it("is looked for in the list of all", async () => {
    const { page, written } = moving((answers) => {
      answers["/api/v1/groups"] = [{ id: 9, name: "Compliance" }];
      answers["PUT /api/v1/tickets/42"] = { id: 42, group_id: 9 };
    });
    await zammad.route?.(page, "Compliance");
    expect(written.map((w) => w.body)).toEqual([{ group_id: 9 }]);
  });

  it("is unknown, or refused, by name", async () => {
    await expect(zammad.route?.(moving().page, "Nowhere")).rejects.toMatchObject({
      code: "helpdesk.zammad.route.unknown",
      detail: { queue: "Nowhere" },
    });
    const { page } = moving((answers) => {
      answers["PUT /api/v1/tickets/42"] = { id: 42, group_id: 2 };
    });
    await expect(zammad.route?.(page, "Users")).rejects.toMatchObject({ code: "helpdesk.zammad.route.refused" });
  });
});

describe("a message in Zammad", () => {
  const read = (article: object) =>
    zammad.read(
      fixturePage("zammad", (answers) => {
        const all = answers["/api/v1/tickets/42?all=true"] as { assets: { TicketArticle: Record<string, object> } };
        all.assets.TicketArticle["105"] = { ...all.assets.TicketArticle["105"], ...article };
      }).page,
    );

  it("without an author or a visibility that can be told fails by name", async () => {
    await expect(read({ sender_id: 9 })).rejects.toMatchObject({ code: "helpdesk.zammad.message.author" });
    await expect(read({ internal: undefined })).rejects.toMatchObject({ code: "helpdesk.zammad.message.visibility" });
  });
});

describe("Zammad's composer", () => {
  const pageOf = (which: string) => fixturePage("zammad", undefined, which).page.document;
  const form = (type: string, look: string, body = "") =>
    new DOMParser().parseFromString(
      `<div class="content active"><form class="article-add ${look}" data-type="${type}"><div data-name="body" contenteditable="true">${body}</div></form></div>`,
      "text/html",
    );

  it("is the open ticket's, with other tickets kept in the page", () => {
    const document = pageOf("");
    for (const found of [zammad.composer.editor, zammad.composer.send, zammad.composer.opener ?? zammad.composer.send])
      expect(first(document, found)?.closest(".content.active")).not.toBeNull();
    expect(first(document, zammad.composer.editor)?.textContent).toBe("");
    expect(zammad.composer.isPublic(document)).toBe(true);
  });

  it("opens a reply where only an empty note stands, and leaves a note that was begun", () => {
    expect(first(pageOf("-rtl"), zammad.composer.editor)).toBeNull();
    expect(first(form("note", "is-internal", "<div>Ask stock</div>"), zammad.composer.editor)?.textContent).toBe("Ask stock");
    const opener = first(pageOf(""), zammad.composer.opener ?? [""]);
    expect(opener?.closest("[data-id]")?.getAttribute("data-id")).toBe("106");
  });

  it("answers the customer, not whoever an agent wrote to last", () => {
    const item = (id: number, who: string) =>
      `<div class="ticket-article-item ${who}" data-id="${id}"><a data-type="emailReply"></a></div>`;
    const thread = (...who: string[]) =>
      new DOMParser().parseFromString(
        `<div class="content active"><div>${who.map((w, i) => item(i, w)).join("")}</div></div>`,
        "text/html",
      );
    const opened = (...who: string[]) =>
      first(thread(...who), zammad.composer.opener ?? [""])
        ?.closest("[data-id]")
        ?.getAttribute("data-id");
    expect([opened("customer", "agent", "customer"), opened("customer", "agent"), opened("agent")]).toEqual(["2", "0", undefined]);
  });

  it("is none, and the page says nothing, while another ticket is still shown", () => {
    const { page } = fixturePage("zammad");
    const active = page.document.querySelector(".content.active") as Element;
    active.id = `content_permanent_Ticket-${page.ticket}`;
    expect(readPage(page).messages.length).toBeGreaterThan(0);
    active.id = "content_permanent_Ticket-999";
    expect(() => readPage(page)).toThrow("helpdesk.zammad.message");
    Object.defineProperty(page.document, "location", { value: new URL("https://desk.example/#ticket/zoom/42"), configurable: true });
    expect(editorOf(zammad.composer, page.document)).toBeNull();
    active.id = "content_permanent_Ticket-42";
    expect(editorOf(zammad.composer, page.document)?.closest(".content")).toBe(active);
    active.id = "content_permanent_Ticket-999";
    expect([showsOther(page.document, page.ticket), showsOther(page.document, "999"), showsOther(page.document, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("tells a reply from a note, and says when it can't", () => {
    const { isPublic } = zammad.composer;
    expect(isPublic(form("email", "is-public"))).toBe(true);
    // It goes out by mail all the same.
    expect(isPublic(form("email", "is-internal"))).toBeNull();
    expect(isPublic(form("note", "is-internal"))).toBe(false);
    expect(isPublic(form("note", "is-public"))).toBeNull();
    const noReply = (type: string, look: string) => isNoReply(zammad.composer, form(type, look));
    expect([noReply("note", "is-public"), noReply("note", "is-internal"), noReply("email", "is-internal")]).toEqual([true, true, false]);
    expect(isPublic(pageOf("-half-loaded"))).toBeNull();
  });

  it("is found in the desktop app, with the button that sends and not the one beside it", () => {
    const document = pageOf("-desktop");
    expect(first(document, zammad.composer.editor)?.classList.contains("ProseMirror")).toBe(true);
    expect(document.querySelectorAll(zammad.composer.send.join(",")).length).toBe(1);
    expect(zammad.composer.isPublic(document)).toBe(true);
    document.querySelector("[name=internal] use")?.setAttribute("href", "#icon-lock");
    expect(zammad.composer.isPublic(document)).toBe(false);
  });
});
