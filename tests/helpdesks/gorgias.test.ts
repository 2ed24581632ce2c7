// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect } from "../../lib/helpdesks/detection.ts";
import { first } from "../../lib/helpdesks/first.ts";
import { gorgias } from "../../lib/helpdesks/gorgias.ts";
import { fixturePage } from "./fixture-page.ts";

const path = "/api/tickets/4711";
interface Ticket {
  tags: { name: string }[];
  assignee_team: { id: number } | null;
  messages: object[];
  messages_count: number;
}

/** The fixture's ticket, which changes as the desk would change it; `keeps` answers well and changes nothing. */
function desk({ keeps = false, refuses = false } = {}) {
  let ticket = {} as Ticket;
  const { page, written } = fixturePage("gorgias", (answers) => {
    ticket = answers[path] as Ticket;
    if (refuses)
      for (const write of ["POST /tags", "POST /messages", "PUT "]) answers[write.replace(" ", ` ${path}`)] = { $refused: "forbidden" };
  });
  const call: typeof page.call = async (at, init = {}) => {
    const answer = await page.call(at, init);
    const body = init.body as { names?: string[]; assignee_team?: { id: number }; body_text?: string } | undefined;
    if (body && !keeps) {
      ticket.tags.push(...(body.names ?? []).map((name) => ({ name })));
      if (body.assignee_team) ticket.assignee_team = body.assignee_team;
      if (body.body_text) {
        ticket.messages.push({ id: 900, created_datetime: "2026-11-05T08:00:00+00:00", ...body });
        ticket.messages_count++;
      }
    }
    return (at === path && !init.method ? structuredClone(ticket) : answer) as never;
  };
  return { page: { ...page, call }, written };
}

describe("tags in Gorgias", () => {
  it("are added once, whatever their case, with the page's own token", async () => {
    const { page, written } = desk();
    await gorgias.tag?.(page, ["vip", "AI_Suggestion_Used"]);
    await gorgias.tag?.(page, ["ai_suggestion_used"]);
    expect(written).toEqual([
      {
        path: `${path}/tags`,
        method: "POST",
        body: { names: ["AI_Suggestion_Used"] },
        headers: { "X-CSRF-Token": "t0k-en.x", "X-Gorgias-User-Client": "web" },
      },
    ]);
  });

  it("fail by name when the desk answers well and changes nothing, when it forbids them, and where no token stands", async () => {
    await expect(gorgias.tag?.(desk({ keeps: true }).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.gorgias.tag.refused" });
    await expect(gorgias.tag?.(desk({ refuses: true }).page, ["late"])).rejects.toMatchObject({ code: "helpdesk.gorgias.forbidden" });
    const { page } = desk();
    for (const script of page.document.querySelectorAll("script")) script.remove();
    await expect(gorgias.tag?.(page, ["late"])).rejects.toMatchObject({ code: "helpdesk.gorgias.token" });
  });
});

describe("a note in Gorgias", () => {
  it("is internal and written once", async () => {
    const { page, written } = desk();
    await gorgias.note?.(page, "Suggestion <used>.\nLog 12.");
    await gorgias.note?.(page, "Suggestion <used>. Log 12.");
    await gorgias.note?.(page, "Depot  lost it.");
    expect(written.map((w) => [w.method, w.path])).toEqual([["POST", `${path}/messages`]]);
    expect(written[0]?.body).toEqual({
      channel: "internal-note",
      via: "helpdesk",
      from_agent: true,
      public: false,
      sender: { id: 3 },
      body_text: "Suggestion <used>.\nLog 12.",
      body_html: "<div>Suggestion &lt;used&gt;.<br>Log 12.</div>",
    });
  });

  it("fails by name when it does not stand there afterwards", async () => {
    await expect(gorgias.note?.(desk({ keeps: true }).page, "Log 12.")).rejects.toMatchObject({ code: "helpdesk.gorgias.note.unseen" });
    await expect(gorgias.note?.(desk({ refuses: true }).page, "Log 12.")).rejects.toMatchObject({ code: "helpdesk.gorgias.forbidden" });
  });
});

describe("a queue in Gorgias", () => {
  it("is a team, found by its name without case", async () => {
    const { page, written } = desk();
    await gorgias.route?.(page, "returns");
    expect(written.map((w) => [w.path, w.body])).toEqual([[path, { assignee_team: { id: 8 } }]]);
  });

  it("is unknown, or refused, by name", async () => {
    const { page, written } = desk();
    await expect(gorgias.route?.(page, "Nowhere")).rejects.toMatchObject({
      code: "helpdesk.gorgias.route.unknown",
      detail: { queue: "Nowhere" },
    });
    expect(written).toEqual([]);
    await expect(gorgias.route?.(desk({ keeps: true }).page, "Returns")).rejects.toMatchObject({ code: "helpdesk.gorgias.route.refused" });
  });
});

describe("Gorgias", () => {
  it("is read by name only when every message is the ticket's own", async () => {
    const { page } = fixturePage("gorgias", (answers) => {
      const ticket = answers[path] as Ticket;
      ticket.messages = ticket.messages.map((row) => ({ ...row, ticket_id: 4711 }));
    });
    expect((await gorgias.read(page)).messages.length).toBeGreaterThan(1);
    const mixed = fixturePage("gorgias", (answers) => {
      Object.assign((answers[path] as Ticket).messages[1] as object, { ticket_id: 4712 });
    });
    await expect(gorgias.read(mixed.page)).rejects.toMatchObject({ code: "helpdesk.gorgias.message" });
  });

  it("takes no note for the customer's, whoever it is said to be from", async () => {
    const { page } = fixturePage("gorgias", (answers) => {
      const ticket = answers[path] as Ticket;
      const note = {
        id: 1,
        from_agent: false,
        channel: "internal-note",
        public: false,
        body_text: "Rule 4: VIP.",
        created_datetime: "2020",
      };
      ticket.messages.unshift({ ...note, source: { to: [{ address: "rules@tarnwick.example" }] } });
      ticket.messages_count++;
    });
    const { messages, brand } = await gorgias.read(page);
    expect(messages[0]).toMatchObject({ id: "1", role: "system", visibility: "internal", mine: false });
    expect(brand).toBe((await gorgias.read(fixturePage("gorgias").page)).brand);
  });

  it("shows no ticket where only a view is open", () => {
    const page = new DOMParser().parseFromString("", "text/html");
    const at = (rest: string) => detect(page, `https://tarnwick.gorgias.com/app/${rest}`)?.ticket;
    expect(["views/12", "tickets/12", "views/12/4711", "tickets/12/4711", "ticket/4711"].map(at)).toEqual([
      null,
      null,
      "4711",
      "4711",
      "4711",
    ]);
  });

  it("has its editor, and can't tell a reply from a note", () => {
    const { document } = fixturePage("gorgias").page;
    expect(first(document, gorgias.composer.editor)?.className).toContain("public-DraftEditor-content");
    expect(gorgias.composer.isPublic(document)).toBeNull();
  });
});
