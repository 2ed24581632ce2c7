// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { chatwoot } from "../../lib/helpdesks/chatwoot.ts";
import { first } from "../../lib/helpdesks/first.ts";
import type { Call, Page } from "../../lib/helpdesks/helpdesk.ts";
import { fixturePage } from "./fixture-page.ts";
import { keepingDesk } from "./keeping-desk.ts";

const base = "/api/v1/accounts/1/conversations/42";
const messages = `POST ${base}/messages`;

/** The fixture's conversation, whose labels and team change as Chatwoot would change them. */
function changing(labels: string[], refuses = false) {
  const { page, written } = fixturePage("chatwoot", (answers) => {
    answers["/api/v1/accounts/1/teams"] = [
      { id: 2, name: "delivery" },
      { id: 5, name: "compliance-risk" },
    ];
  });
  let team = 2;
  const call: typeof page.call = async (path, init = {}) => {
    const body = init.body as { labels?: string[]; team_id?: number } | undefined;
    if (body?.labels && !refuses) labels = body.labels;
    if (body?.team_id && !refuses) team = body.team_id;
    if (path === `${base}/labels` && !init.method) return { payload: [...labels] } as never;
    if (path === base) return { id: 42, meta: { team: { id: team } } } as never;
    return page.call(path, init);
  };
  return { page: { ...page, call }, written };
}

describe("labels in Chatwoot", () => {
  it("are added to those that are there, in its own small letters, once", async () => {
    const { page, written } = changing(["parcel", "vip"]);
    await chatwoot.tag?.(page, ["VIP", "AI Suggestion Used"]);
    await chatwoot.tag?.(page, ["ai_suggestion_used"]);
    expect(written.map((w) => [w.path, w.body])).toEqual([[`${base}/labels`, { labels: ["parcel", "vip", "ai_suggestion_used"] }]]);
  });

  it("fail by name when Chatwoot answers well and changes nothing", async () => {
    await expect(chatwoot.tag?.(changing([], true).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.chatwoot.tag.refused" });
  });
});

describe("a note in Chatwoot", () => {
  it("is a private message", async () => {
    const { page, written } = keepingDesk("chatwoot");
    await chatwoot.note?.(page, "Suggestion used. Log 12.");
    expect(written.map((w) => [w.path, w.body])).toEqual([[`${base}/messages`, { content: "Suggestion used. Log 12.", private: true }]]);
  });

  it("is not written twice", async () => {
    const { page, written } = keepingDesk("chatwoot");
    await chatwoot.note?.(page, "The carrier  has lost it.");
    expect(written).toEqual([]);
  });

  it("tells that it is not allowed", async () => {
    const { page, answers } = keepingDesk("chatwoot");
    answers[messages] = { $refused: "forbidden" };
    await expect(chatwoot.note?.(page, "Hm")).rejects.toMatchObject({ code: "helpdesk.chatwoot.forbidden" });
  });
});

describe("a team in Chatwoot", () => {
  it("is found by its name, whatever its case", async () => {
    const { page, written } = changing([]);
    await chatwoot.route?.(page, "Compliance-Risk");
    await chatwoot.route?.(page, "compliance-risk");
    expect(written.map((w) => [w.path, w.body])).toEqual([[`${base}/assignments`, { team_id: 5 }]]);
  });

  it("is unknown, or refused, by name", async () => {
    await expect(chatwoot.route?.(changing([]).page, "Nowhere")).rejects.toMatchObject({ code: "helpdesk.chatwoot.route.unknown" });
    await expect(chatwoot.route?.(changing([], true).page, "Compliance-Risk")).rejects.toMatchObject({
      code: "helpdesk.chatwoot.route.refused",
    });
  });
});

describe("the session of Chatwoot's page", () => {
  const headersWith = async (cookie: string) => {
    const { page } = fixturePage("chatwoot");
    const seen: Call["headers"][] = [];
    const call: Page["call"] = (path, init) => {
      seen.push(init?.headers);
      return page.call(path, init);
    };
    await chatwoot.newest?.({ ...page, call, document: { cookie } as Document });
    return seen[0];
  };

  it("goes along as headers", async () => {
    const kept = { "access-token": "a1", "token-type": "Bearer", client: "c1", expiry: 1793600000, uid: "amy@ostrel.example", other: "x" };
    expect(await headersWith(`theme=dark; cw_d_session_info=${encodeURIComponent(JSON.stringify(kept))}`)).toEqual({
      "access-token": "a1",
      "token-type": "Bearer",
      client: "c1",
      expiry: "1793600000",
      uid: "amy@ostrel.example",
    });
  });

  it("is the server's to read where scripts may not", async () => {
    expect(await headersWith("theme=dark")).toEqual({});
    expect([await headersWith("cw_d_session_info=%7Bab"), await headersWith("cw_d_session_info=null")]).toEqual([{}, {}]);
  });
});

describe("a long conversation in Chatwoot", () => {
  const row = (id: number) => ({ id, content: `Line ${id}`, message_type: 0, private: false, created_at: 1793520000 + id });
  /** A conversation of so many messages, on a server that knows `after` or does not. */
  async function read(count: number, old = false) {
    const { page } = fixturePage("chatwoot");
    const rows = Array.from({ length: count }, (_, i) => row(i + 1));
    let asked = 0;
    const call: Page["call"] = async (path, init) => {
      if (!path.startsWith(`${base}/messages`)) return page.call(path, init);
      asked++;
      const params = new URL(path, "https://chat.ostrel.example").searchParams;
      const before = rows.filter((r) => r.id < Number(params.get("before") ?? Infinity));
      const between = before.filter((r) => r.id >= Number(params.get("after")));
      return { payload: params.has("after") && !old ? between.slice(0, 1000) : before.slice(-20) } as never;
    };
    const { receipt, messages } = await chatwoot.read({ ...page, call, document: document.implementation.createHTMLDocument() });
    return { total: receipt.total, ends: [messages[0]?.id, messages.at(-1)?.id], asked };
  }

  it("is read to its beginning in a few answers", async () => {
    expect(await read(2000)).toEqual({ total: 2000, ends: ["1", "2000"], asked: 3 });
    expect(await read(40)).toEqual({ total: 40, ends: ["1", "40"], asked: 3 });
  });

  it("is read to its beginning where twenty come at a time", async () => {
    expect(await read(130, true)).toEqual({ total: 130, ends: ["1", "130"], asked: 7 });
  });
});

describe("a message in Chatwoot", () => {
  const read = (change: object) =>
    chatwoot.read(
      fixturePage("chatwoot", (answers) => {
        const { payload } = answers[`${base}/messages`] as { payload: object[] };
        payload[6] = { ...payload[6], ...change };
      }).page,
    );

  it("without an author or a visibility that can be told fails by name", async () => {
    await expect(read({ message_type: 9 })).rejects.toMatchObject({ code: "helpdesk.chatwoot.message.author" });
    await expect(read({ private: undefined })).rejects.toMatchObject({ code: "helpdesk.chatwoot.message.visibility" });
  });

  const sent = { message_type: 1, private: false, sender: null, status: "sent", content_attributes: {}, content_type: "text" };
  const message = async (change: object) => (await read({ ...sent, id: 900, ...change })).messages.find((m) => m.id === "900");

  it("that went out without a sender is an agent's of no known name, unless it says that a machine wrote it", async () => {
    expect(await message({})).toMatchObject({ role: "agent", name: null, mine: false, visibility: "public" });
    expect(await message({ sender: undefined, content_attributes: null })).toMatchObject({ role: "agent" });
    for (const machine of [
      { content_attributes: { automation_rule_id: 4 } },
      { content_type: "input_select" },
      { sender: { id: 1, name: "Ostrel Bot", type: "agent_bot" } },
    ])
      expect(await message(machine)).toMatchObject({ role: "bot" });
  });

  it("that could not be delivered answers nothing: the customer never saw it", async () => {
    const sender = { id: 7, name: "Amy Sutcliffe", type: "user" };
    expect(await message({ sender, status: "failed" })).toMatchObject({ role: "agent", visibility: "internal" });
    expect(await message({ sender, status: "delivered" })).toMatchObject({ role: "agent", visibility: "public" });
    expect(await message({ message_type: 0, status: "failed" })).toMatchObject({ role: "customer", visibility: "public" });
  });
});

describe("Chatwoot's composer", () => {
  const pageOf = (which: string) => fixturePage("chatwoot", undefined, which).page.document;

  it("is a rich editor or a plain field, with its one button", () => {
    expect(first(pageOf(""), chatwoot.composer.editor)?.classList.contains("ProseMirror")).toBe(true);
    expect(first(pageOf("-rtl"), chatwoot.composer.editor)?.tagName).toBe("TEXTAREA");
    expect(first(pageOf(""), chatwoot.composer.send)?.textContent).toContain("Send");
  });

  it("tells a reply from a note, and says when it can't", () => {
    const nothing = new DOMParser().parseFromString("<p></p>", "text/html");
    expect([pageOf(""), pageOf("-email"), nothing].map(chatwoot.composer.isPublic)).toEqual([true, false, null]);
  });

  it("knows the key that sends from the button's words", () => {
    expect(chatwoot.composer.enterSends?.(pageOf("-rtl"))).toBe(true);
    expect(chatwoot.composer.enterSends?.(pageOf(""))).toBe(false);
  });
});
