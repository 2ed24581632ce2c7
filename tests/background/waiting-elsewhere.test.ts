import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("wxt/browser", async () => {
  const { browserWithPage } = await import("./browser-with-page.ts");
  return browserWithPage(() => ({ ok: true, code: null }));
});

const { enqueue } = await import("../../lib/background/write-back.ts");
const { forgetWaiting, waitingElsewhere } = await import("../../lib/background/waiting-elsewhere.ts");
const { saveSession } = await import("../../lib/background/sessions.ts");
const { storage } = await import("../../lib/background/storage.ts");

const later = () => Date.now() + 120_000;
let n = 0;

/** A ticket into which a tag and a note wait to be written; a tab shows it or none does. */
async function waitFor(tab: number | null) {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: `w${++n}` };
  await saveSession({ id: `s${n}`, tab, document: null, helpdesk: "sandbox", ticket, page: "ticket" });
  await enqueue(ticket, [
    { suggestion: `d${n}`, what: "tag", value: "AI_Suggestion_Used" },
    { suggestion: `d${n}`, what: "note", value: "Suggestion used. Log 12." },
  ]);
  return ticket;
}

beforeEach(async () => {
  for (const row of await storage.outbox.page()) await storage.outbox.remove(row.key);
});

describe("what waits to be written into tickets that no tab shows", () => {
  it("is told, and what an open ticket waits for is not", async () => {
    const gone = await waitFor(null);
    await waitFor(7);
    expect((await waitingElsewhere(later())).map(({ ticket, what }) => [ticket, what]).sort()).toEqual([
      [gone.id, "note"],
      [gone.id, "tag"],
    ]);
  });

  it("is not told while it may be under way, unless it has failed", async () => {
    const gone = await waitFor(null);
    expect(await waitingElsewhere(Date.now())).toEqual([]);
    const [first] = await storage.outbox.find(gone);
    await storage.outbox.failed(first?.key ?? "", "helpdesk.sandbox.logged-out");
    expect((await waitingElsewhere(Date.now())).map((one) => one.key)).toEqual([first?.key]);
  });

  it("is given up on request, which is logged without the note's words; what an open ticket waits for stays", async () => {
    const gone = await waitFor(null);
    const open = await waitFor(7);
    await forgetWaiting((await storage.outbox.page()).map((row) => row.key));
    expect(await storage.outbox.find(gone)).toEqual([]);
    expect(await storage.outbox.find(open)).toHaveLength(2);
    const { rows } = await storage.log.page({ before: null, limit: 10, ticket: gone });
    const logged = rows.map((row) => JSON.parse(row.line.text).happening);
    expect(logged.map(({ what, value, ok, code }) => [what, value, ok, code]).sort()).toEqual([
      ["note", "", false, "given-up"],
      ["tag", "AI_Suggestion_Used", false, "given-up"],
    ]);
  });
});
