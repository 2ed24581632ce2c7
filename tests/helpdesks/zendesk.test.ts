// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorOf } from "../../lib/helpdesks/composer.ts";
import { all } from "../../lib/helpdesks/first.ts";
import type { Call } from "../../lib/helpdesks/helpdesk.ts";
import { zendesk } from "../../lib/helpdesks/zendesk.ts";
import { readPage } from "../../lib/helpdesks/zendesk-page.ts";
import { fixturePage } from "./fixture-page.ts";

type Answers = Record<string, unknown>;
const ticketPath = "/api/v2/tickets/77.json";
const withPeople = `${ticketPath}?include=users,groups,brands`;
const tagsPath = "/api/v2/tickets/77/tags.json";
const notesPath = "/api/v2/tickets/77/comments.json?include=users&sort_order=desc&per_page=30&page=1";
const commentsPath = "/api/v2/tickets/77/comments.json?include=users&sort_order=desc&per_page=100&page=1";

/** The fixture's desk, where `does` changes what is answered after each change. */
function desk(does: (answers: Answers, path: string, body: never) => void = () => undefined, which = "") {
  let answers: Answers = {};
  const { page, written } = fixturePage("zendesk", (a) => (answers = a), which);
  const call = async <T>(path: string, init?: Call) => {
    const answer = await page.call<T>(path, init);
    if (init?.method) does(answers, path, init.body as never);
    return answer;
  };
  return { page: { ...page, call }, written, answers };
}

describe("tags in Zendesk", () => {
  const adds = () =>
    desk((answers, path, { tags }: { tags: string[] }) => {
      answers[path] = { tags: [...(answers[path] as { tags: string[] }).tags, ...tags] };
    });

  it("are added in lower case and without spaces, with the page's token", async () => {
    const { page, written } = adds();
    await zendesk.tag?.(page, ["AI_Suggestion_Used", "VIP", "late parcel"]);
    expect(written).toEqual([
      { path: tagsPath, method: "PUT", body: { tags: ["ai_suggestion_used", "late_parcel"] }, headers: { "X-CSRF-Token": "tok-amy-1" } },
    ]);
  });

  it("are written once", async () => {
    const { page, written } = adds();
    await zendesk.tag?.(page, ["late"]);
    await zendesk.tag?.(page, ["Late", "vip"]);
    expect(written.length).toBe(1);
  });

  it("fail by name when Zendesk answers well and changes nothing, and when the agent may not", async () => {
    await expect(zendesk.tag?.(desk().page, ["late"])).rejects.toMatchObject({ code: "helpdesk.zendesk.tag.refused" });
    const { page, answers } = desk();
    answers[`PUT ${tagsPath}`] = { $refused: "forbidden" };
    await expect(zendesk.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.zendesk.forbidden" });
  });

  it("fail by name where the page has no token, and when the session is over", async () => {
    const { page, answers } = desk();
    answers["/api/v2/users/me.json"] = { user: { id: 9001, name: "Amy", role: "agent" } };
    await expect(zendesk.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.zendesk.csrf" });
    answers["/api/v2/users/me.json"] = { user: { id: null, role: "end-user" } };
    await expect(zendesk.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.zendesk.logged-out" });
  });
});

describe("a note in Zendesk", () => {
  const takes = () =>
    desk((answers, _path, { ticket }: { ticket: { comment: { html_body: string } } }) => {
      const comment = { id: 1, author_id: 9001, public: false, created_at: "2026-11-03T10:00:00Z", ...ticket.comment };
      answers[notesPath] = { comments: [comment], users: [], count: 1 };
    });

  it("is an internal comment, escaped, on the ticket as it was read", async () => {
    const { page, written } = takes();
    await zendesk.note?.(page, "Suggestion <used>.\n\nLog 12.");
    expect(written).toMatchObject([
      {
        path: ticketPath,
        method: "PUT",
        body: {
          ticket: {
            comment: { html_body: "<p>Suggestion &lt;used&gt;.</p><p>Log 12.</p>", public: false },
            safe_update: true,
            updated_stamp: "2026-11-03T09:00:00Z",
          },
        },
        headers: { "X-CSRF-Token": "tok-amy-1" },
      },
    ]);
  });

  it("is written once, and not where the same words stand already", async () => {
    const { page, written } = takes();
    await zendesk.note?.(page, "Depot  says lost.");
    expect(written).toEqual([]);
    await zendesk.note?.(page, "Suggestion used.");
    await zendesk.note?.(page, "Suggestion used.");
    expect(written.length).toBe(1);
  });

  it("is written where only a public reply says the same", async () => {
    const { page, written } = takes();
    await zendesk.note?.(page, "Tack för ditt mejl. Vi svarar inom en dag.");
    expect(written.length).toBe(1);
  });

  it("fails by name when it does not stand there afterwards", async () => {
    await expect(zendesk.note?.(desk().page, "Lost.")).rejects.toMatchObject({ code: "helpdesk.zendesk.note.unseen" });
  });
});

describe("a queue in Zendesk", () => {
  const moves = () =>
    desk((answers, _path, { ticket }: { ticket: { group_id: number } }) => {
      const before = answers[withPeople] as { ticket: object };
      answers[withPeople] = { ...before, ticket: { ...before.ticket, ...ticket } };
    });

  it("is a group, found by its name without case", async () => {
    const { page, written } = moves();
    await zendesk.route?.(page, "returns ");
    expect(written).toMatchObject([{ path: ticketPath, body: { ticket: { group_id: 13 } }, headers: { "X-CSRF-Token": "tok-amy-1" } }]);
    await zendesk.route?.(page, "Returns");
    expect(written.length).toBe(1);
  });

  it("fails by name where there is none, and when the ticket stays where it was", async () => {
    await expect(zendesk.route?.(moves().page, "Nowhere")).rejects.toMatchObject({
      code: "helpdesk.zendesk.route.unknown",
      detail: { queue: "Nowhere" },
    });
    await expect(zendesk.route?.(desk().page, "Returns")).rejects.toMatchObject({ code: "helpdesk.zendesk.route.refused" });
  });
});

describe("taking words out of a Zendesk comment", () => {
  const erases = () =>
    desk((answers, _path, { html_body }: { html_body: string }) => {
      const { comments } = answers[commentsPath] as { comments: { id: number; html_body: string }[] };
      const comment = comments.find((c) => c.id === 1001);
      if (comment) comment.html_body = html_body.replace(/<redact>.*?<\/redact>/g, "▇");
    });

  it("marks them in the comment's own HTML and reads it again", async () => {
    const { page, written } = erases();
    await zendesk.redact?.(page, "1001", "TW-1182");
    expect(written).toMatchObject([
      { path: "/api/v2/comment_redactions/1001", method: "PUT", body: { ticket_id: 77 }, headers: { "X-CSRF-Token": "tok-amy-1" } },
    ]);
    expect(written).toMatchObject([{ body: { html_body: expect.stringContaining("mitt paket <redact>TW-1182</redact> har inte") } }]);
    await zendesk.redact?.(page, "1001", "TW-1182");
    expect(written.length).toBe(1);
  });

  it("fails by name when they stand there still, and where the API does not have the message", async () => {
    await expect(zendesk.redact?.(desk().page, "1001", "TW-1182")).rejects.toMatchObject({ code: "helpdesk.zendesk.redact.refused" });
    await expect(zendesk.redact?.(desk().page, "2026-11-02", "TW-1182")).rejects.toMatchObject({ code: "helpdesk.zendesk.redact.unknown" });
  });
});

describe("somebody who is not among the people of Zendesk's answers", () => {
  /** The fixture's ticket with a note by that person, whom no answer names. */
  const noteBy = (author_id: number, assignee_id: number | null = null) => {
    const { page, answers } = desk();
    const first = answers[withPeople] as { ticket: { assignee_id: number | null }; users: { id: number }[] };
    const thread = answers[commentsPath] as { comments: object[]; users: { id: number }[]; count: number };
    first.ticket.assignee_id = assignee_id;
    for (const answer of [first, thread]) answer.users = answer.users.filter((it) => it.id !== author_id);
    thread.comments.push({ id: 1999, author_id, public: false, created_at: "2026-11-04T09:00:00Z", plain_body: "Hm." });
    thread.count++;
    return zendesk.read(page);
  };

  it("is an agent where they sit here or the ticket is assigned to them, and else a failure", async () => {
    expect((await noteBy(9001)).messages.at(-1)).toMatchObject({ role: "agent", name: "Amy Sutcliffe", mine: true });
    expect((await noteBy(9077, 9077)).messages.at(-1)).toMatchObject({ role: "agent", name: null, mine: false });
    await expect(noteBy(9077, 9001)).rejects.toMatchObject({ code: "helpdesk.zendesk.message.author" });
  });
});

describe("reading again in Zendesk", () => {
  it("gives the last messages, oldest first, with the agent's own marked", async () => {
    const messages = (await zendesk.newest?.(desk().page)) ?? [];
    expect(messages.map((m) => [m.id, m.mine])).toEqual([
      ["1001", false],
      ["1002", false],
      ["1003", false],
      ["1004", false],
      ["1005", true],
      ["1006", false],
    ]);
  });

  it("takes them from the page while a chat goes on", async () => {
    const messages = (await zendesk.newest?.(desk(undefined, "-messaging").page)) ?? [];
    expect(messages.at(-1)).toMatchObject({ role: "customer", text: "شكرا، أنتظر." });
  });

  it("reads 2,000 comments in eight requests: the first and the newest", async () => {
    const { page, answers } = desk();
    const { comments, users } = answers[commentsPath] as { comments: object[]; users: object[] };
    const thread = Array.from({ length: 2000 }, (_, i) => {
      const created_at = new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
      return { ...comments[0], id: i + 1, created_at, html_body: null, plain_body: `Line ${i + 1}` };
    });
    const asked: string[] = [];
    const call = async <T>(path: string, init?: Call): Promise<T> => {
      asked.push(path);
      const query = new URL(path, "https://x.example").searchParams;
      if (!query.has("per_page")) return page.call<T>(path, init);
      const [size, n] = [Number(query.get("per_page")), Number(query.get("page"))];
      const sorted = query.get("sort_order") === "desc" ? thread.toReversed() : thread;
      return { comments: sorted.slice((n - 1) * size, n * size), users, count: 2000, next_page: "more" } as T;
    };
    const { messages, receipt } = await zendesk.read({ ...page, call });
    expect([messages.length, messages[0]?.text, messages[1]?.text, messages.at(-1)?.text]).toEqual([
      400,
      "Line 1",
      "Line 1602",
      "Line 2000",
    ]);
    expect([receipt.read, receipt.total, asked.length <= 8]).toEqual([400, 2000, true]);
  });

  it("fails by name when the number of comments is not told and there are more", async () => {
    const { page, answers } = desk();
    answers[commentsPath] = { ...(answers[commentsPath] as object), count: undefined, next_page: "more" };
    await expect(zendesk.read(page)).rejects.toMatchObject({ code: "helpdesk.zendesk.message.count" });
  });
});

describe("Zendesk's page", () => {
  it("gives the subject and the customer of the thread's own pane, while the one before is still the active one", () => {
    const { page } = fixturePage("zendesk");
    const before = readPage(page);
    for (const pane of page.document.querySelectorAll(".ticket-panes-grid-layout"))
      pane.setAttribute("data-is-active", String(pane.getAttribute("data-ticket-id") !== page.ticket));
    const between = readPage(page);
    expect([between.subject, between.customer, between.tags]).toEqual([before.subject, before.customer, before.tags]);
    expect(between.subject).toBe("Var är mitt paket?");
  });
});

describe("Zendesk's composer, with other tickets kept in the page", () => {
  it("is the open ticket's, and so are its send buttons and its channel", () => {
    const { document } = desk().page;
    const pane = document.querySelector('[data-ticket-id="77"]');
    expect(pane?.contains(editorOf(zendesk.composer, document))).toBe(true);
    expect(all(document, zendesk.composer.send).every((control) => pane?.contains(control))).toBe(true);
    expect(zendesk.composer.isPublic(document)).toBe(true);
    document.querySelector('[data-ticket-id="77"] [data-channel]')?.setAttribute("data-channel", "internal");
    expect(zendesk.composer.isPublic(document)).toBe(false);
    pane?.remove();
    expect([editorOf(zendesk.composer, document), zendesk.composer.isPublic(document)]).toEqual([null, null]);
  });

  it("is none while the address names another ticket than the pane does", () => {
    const { document } = desk().page;
    const goTo = (path: string) =>
      Object.defineProperty(document, "location", { value: new URL(path, "https://tarnwick.zendesk.com"), configurable: true });
    goTo("/agent/tickets/88");
    expect(editorOf(zendesk.composer, document)).toBeNull();
    goTo("/agent/tickets/77");
    expect(editorOf(zendesk.composer, document)).not.toBeNull();
    // Some panes name the ticket by their other attribute alone.
    const pane = editorOf(zendesk.composer, document)?.closest("[data-ticket-id]");
    pane?.setAttribute("data-entity-id", "77");
    pane?.removeAttribute("data-ticket-id");
    expect(editorOf(zendesk.composer, document)).not.toBeNull();
    goTo("/agent/tickets/88");
    expect(editorOf(zendesk.composer, document)).toBeNull();
  });

  it("sends with Enter in a chat only, and never by the button that opens the menu", () => {
    const chat = desk(undefined, "-messaging").page.document;
    const mail = desk().page.document;
    expect([zendesk.composer.enterSends?.(chat), zendesk.composer.enterSends?.(mail)]).toEqual([true, false]);
    expect(mail.querySelector('[data-test-id="submit_button-menu-button"]')?.closest(zendesk.composer.send.join(","))).toBeNull();
    mail.body.insertAdjacentHTML("beforeend", '<ul><li data-test-id="submit_button-menu-solved">Submit as Solved</li></ul>');
    expect(mail.querySelector('[data-test-id="submit_button-menu-solved"]')?.closest(zendesk.composer.send.join(","))).not.toBeNull();
  });
});
