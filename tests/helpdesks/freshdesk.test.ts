// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorOf, isNoReply } from "../../lib/helpdesks/composer.ts";
import { detect } from "../../lib/helpdesks/detection.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { freshdesk } from "../../lib/helpdesks/freshdesk.ts";
import type { Call } from "../../lib/helpdesks/helpdesk.ts";
import { fixturePage } from "./fixture-page.ts";

type Answers = Record<string, unknown>;
const ticketPath = "/api/_/tickets/77?include=requester";
const thread = (size: number, n = 1) => `/api/_/tickets/77/conversations?include=requester&order_type=desc&per_page=${size}&page=${n}`;
const headers = { "X-CSRF-Token": "tok-amy-1", "X-Requested-With": "XMLHttpRequest" };

/** The fixture's desk, where `does` changes what is answered after each change. */
function desk(does: (answers: Answers, path: string, body: never) => void = () => undefined, which = "") {
  let answers: Answers = {};
  const { page, written } = fixturePage("freshdesk", (a) => (answers = a), which);
  const call = async <T>(path: string, init?: Call) => {
    const answer = await page.call<T>(path, init);
    if (init?.method) does(answers, path, init.body as never);
    return answer;
  };
  return { page: { ...page, call }, written, answers };
}

/** A desk that takes changes of the ticket. */
const obeys = () =>
  desk((answers, _path, body: object) => {
    answers[ticketPath] = { ticket: { ...(answers[ticketPath] as { ticket: object }).ticket, ...body } };
  });

describe("who wrote what in Freshdesk", () => {
  const read = async (entry: object) => {
    const { page, answers } = desk();
    const list = (answers[thread(100)] as { conversations: object[] }).conversations;
    list.unshift({ ...list[0], id: 5001, created_at: "2026-11-05T10:00:00Z", body: "<p>Found it.</p>", body_text: "Found it.", ...entry });
    const last = (await freshdesk.read(page)).messages.at(-1);
    return [last?.role, last?.visibility, last?.mine];
  };

  it.each<[string, object, unknown[]]>([
    ["the requester's mail", { incoming: true, private: false, user_id: 501 }, ["customer", "public", false]],
    ["a mail of somebody who is no agent", { incoming: true, private: false, user_id: 777 }, ["customer", "public", false]],
    ["an agent's answer by mail", { incoming: true, private: false, user_id: 9001 }, ["agent", "public", true]],
    ["an agent's note by mail", { incoming: true, private: true, user_id: 9002 }, ["agent", "internal", false]],
    ["what somebody answered to a forwarded note", { incoming: true, private: true, user_id: 777 }, ["agent", "internal", false]],
  ])("is told for %s", async (_, entry, expected) => {
    expect(await read(entry)).toEqual(expected);
  });
});

describe("Freshdesk's page", () => {
  it("is known on a team's own address by its reply button", () => {
    const { document } = desk().page;
    const address = "https://support.tarnwick.example/a/tickets/77";
    expect(detect(document, address)).toEqual({ helpdesk: "freshdesk", ticket: "77", page: "ticket" });
    for (const button of document.querySelectorAll("[data-test-email-action]")) button.remove();
    expect(detect(document, address)).toBeNull();
  });
});

describe("tags in Freshdesk", () => {
  it("are added to the whole list, compared without case, with the page's token", async () => {
    const { page, written } = obeys();
    await freshdesk.tag?.(page, ["vip", "AI_Suggestion_Used"]);
    await freshdesk.tag?.(page, ["ai_suggestion_used"]);
    expect(written).toEqual([
      { path: "/api/_/tickets/77", method: "PUT", body: { tags: ["delivery", "VIP", "AI_Suggestion_Used"] }, headers },
    ]);
  });

  it("fail by name when nothing changed, when the agent may not, and where there is no token", async () => {
    await expect(freshdesk.tag?.(desk().page, ["late"])).rejects.toMatchObject({ code: "helpdesk.freshdesk.tag.refused" });
    const { page, answers } = desk();
    answers["PUT /api/_/tickets/77"] = { $refused: "forbidden" };
    await expect(freshdesk.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.freshdesk.forbidden" });
    answers["/api/_/bootstrap/me"] = { agent: { id: 9001 } };
    await expect(freshdesk.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.freshdesk.csrf" });
  });
});

describe("a note in Freshdesk", () => {
  const takes = () =>
    desk((answers, _path, body: object) => {
      const entry = { id: 5000, user_id: 9001, created_at: "2026-11-03T10:00:00Z", incoming: false, ...body };
      answers[thread(30)] = { conversations: [entry], meta: { count: 1 } };
    });

  it("is private, tells nobody, and says which entry it follows", async () => {
    const { page, written } = takes();
    await freshdesk.note?.(page, "Suggestion <used>.");
    expect(written).toEqual([
      {
        path: "/api/_/tickets/77/notes",
        method: "POST",
        body: {
          body: "<p>Suggestion &lt;used&gt;.</p>",
          private: true,
          notify_emails: [],
          attachment_ids: [],
          cloud_files: [],
          last_note_id: 1004,
        },
        headers,
      },
    ]);
  });

  it("is written once, and fails by name when it does not stand there afterwards", async () => {
    const { page, written } = takes();
    await freshdesk.note?.(page, "Depot  says lost.");
    await freshdesk.note?.(page, "Found.");
    await freshdesk.note?.(page, "Found.");
    expect(written.length).toBe(1);
    await expect(freshdesk.note?.(desk().page, "Lost.")).rejects.toMatchObject({ code: "helpdesk.freshdesk.note.unseen" });
  });
});

describe("a queue in Freshdesk", () => {
  it("is a group, found by its name without case", async () => {
    const { page, written } = obeys();
    await freshdesk.route?.(page, " RETURNS");
    await freshdesk.route?.(page, "Returns");
    expect(written).toEqual([{ path: "/api/_/tickets/77", method: "PUT", body: { group_id: 13 }, headers }]);
  });

  it("fails by name where there is none, and when the ticket stays where it was", async () => {
    await expect(freshdesk.route?.(obeys().page, "Nowhere")).rejects.toMatchObject({ code: "helpdesk.freshdesk.route.unknown" });
    await expect(freshdesk.route?.(desk().page, "Returns")).rejects.toMatchObject({ code: "helpdesk.freshdesk.route.refused" });
  });
});

describe("reading again in Freshdesk", () => {
  it("gives the last entries, oldest first, with the agent's own marked", async () => {
    const messages = (await freshdesk.newest?.(desk().page)) ?? [];
    expect(messages.map((m) => [m.id, m.mine])).toEqual([
      ["1001", false],
      ["1002", false],
      ["1003", true],
      ["1004", false],
    ]);
  });

  /** A thread of 2,000, in pages of 100, in the order that was asked for or in the other. */
  async function longRead(order: "desc" | "asc", count: number | undefined) {
    const { page, answers } = desk();
    const entry = (answers[thread(100)] as { conversations: object[] }).conversations[0];
    const entries = Array.from({ length: 2000 }, (_, i) => {
      const created_at = new Date(Date.UTC(2026, 10, 4, 0, i)).toISOString();
      return { ...entry, id: i + 1, created_at, body: null, body_text: `Line ${i + 1}` };
    });
    if (order === "desc") entries.reverse();
    let requests = 0;
    const call = async <T>(path: string, init?: Call): Promise<T> => {
      requests++;
      if (!path.includes("/conversations")) return page.call<T>(path, init);
      const n = Number(new URL(path, "https://x.example").searchParams.get("page"));
      return { conversations: entries.slice((n - 1) * 100, n * 100), meta: { count } } as T;
    };
    const { messages, receipt } = await freshdesk.read({ ...page, call });
    expect([messages.length, messages[0]?.id, messages[1]?.id, messages.at(-1)?.id]).toEqual([400, "ticket-77", "1602", "2000"]);
    expect([receipt.read, receipt.total]).toEqual([400, 2001]);
    return requests;
  }

  it("reads 2,000 entries in eight requests: the request and the newest", async () => {
    expect(await longRead("desc", 2000)).toBeLessThanOrEqual(8);
  });

  it("reads to the end where the order is not kept or the number is not told", async () => {
    expect(await longRead("asc", 2000)).toBeLessThanOrEqual(30);
    expect(await longRead("desc", undefined)).toBeLessThanOrEqual(30);
  });

  it("reads to the end where fewer come at a time than were asked for", async () => {
    const { page, answers } = desk();
    const entry = (answers[thread(100)] as { conversations: object[] }).conversations[0];
    const entries = Array.from({ length: 70 }, (_, i) => ({ ...entry, id: i + 1 }));
    const call = async <T>(path: string, init?: Call): Promise<T> => {
      if (!path.includes("/conversations")) return page.call<T>(path, init);
      const n = Number(new URL(path, "https://x.example").searchParams.get("page"));
      return { conversations: entries.slice((n - 1) * 30, n * 30), meta: { count: 70 } } as T;
    };
    expect((await freshdesk.read({ ...page, call })).receipt).toMatchObject({ read: 71, total: 71 });
  });

  it("asks Freshservice for its page's own version", async () => {
    const { page } = desk();
    const asked: (Call | undefined)[] = [];
    const call = async <T>(path: string, init?: Call): Promise<T> => {
      asked.push(init);
      return page.call<T>(path, init);
    };
    await freshdesk.newest?.({ ...page, call, url: new URL("https://tarnwick.freshservice.com/a/tickets/77") });
    expect(asked.every((init) => init?.headers?.["x-freshservice-api-version"] === "requested=private")).toBe(true);
  });
});

describe("Freshdesk's composer", () => {
  it("is the ticket's own editor, not one of a side panel", () => {
    const { document } = desk().page;
    document.body.insertAdjacentHTML("afterbegin", '<aside><div class="fr-element fr-view" contenteditable="true"></div></aside>');
    expect(editorOf(freshdesk.composer, document)?.closest(".ticket-editor")).not.toBeNull();
    document.querySelector(".ticket-editor")?.remove();
    expect(editorOf(freshdesk.composer, document)).toBeNull();
  });

  it("tells a reply from a note, and says when there is neither", () => {
    const { document } = desk().page;
    expect(freshdesk.composer.isPublic(document)).toBe(true);
    expect(isNoReply(freshdesk.composer, document)).toBe(false);
    document.querySelector(".ticket-editor")?.insertAdjacentHTML("afterbegin", "<div data-test-notify-to></div>");
    // It may be a public one: what is written there is judged, and no reply goes into it.
    expect(freshdesk.composer.isPublic(document)).toBeNull();
    expect(isNoReply(freshdesk.composer, document)).toBe(true);
    document.querySelector(".ticket-editor")?.remove();
    expect(freshdesk.composer.isPublic(document)).toBeNull();
  });

  it("is no forward's: one that names others than the requester takes no reply, but is judged", () => {
    const pageWith = (to: string, who = '<div data-test-id="requester-info-contact-email">nils.ek@mail.example</div>') => {
      const { document } = desk().page;
      document.body.insertAdjacentHTML("beforeend", who);
      const head = `<div class="ticket-action__fields"><span>From support@tarnwick.example</span>${to}</div>`;
      document.querySelector(".ticket-editor")?.insertAdjacentHTML("afterbegin", head);
      return document;
    };
    const seen = (document: Document) => [freshdesk.composer.isPublic(document), isNoReply(freshdesk.composer, document)];
    expect(seen(pageWith("<span>To Nils.Ek@mail.example</span>"))).toEqual([true, false]);
    expect(seen(pageWith('<input value="nils.ek@mail.example">'))).toEqual([true, false]);
    expect(seen(pageWith("<span>To <input></span>"))).toEqual([null, true]);
    expect(seen(pageWith("<span>To depot@carrier.example</span>"))).toEqual([null, true]);
    // Who asks is not told in the page: it can't be told apart, and Freshdesk's own default is the reply.
    expect(seen(pageWith("<span>To depot@carrier.example</span>", ""))).toEqual([true, false]);
    const quoted = pageWith("<span>To <input></span>");
    (quoted.querySelector(".ticket-editor [contenteditable]") as Element).textContent = "From: nils.ek@mail.example";
    expect(seen(quoted)).toEqual([null, true]);
  });

  it("is opened by the reply button, which does not send", () => {
    const { document } = desk().page;
    const opener = first(document, freshdesk.composer.opener ?? ["none"]);
    expect(opener?.textContent).toBe("Reply");
    expect(opener?.closest(freshdesk.composer.send.join(","))).toBeNull();
  });
});
