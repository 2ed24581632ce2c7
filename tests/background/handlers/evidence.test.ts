import { beforeEach, describe, expect, it, vi } from "vitest";
import { may, type Role, roles } from "../../../lib/access.ts";
import { evidenceHandlers } from "../../../lib/background/handlers/evidence.ts";
import { handle, send } from "../../../lib/bus.ts";
import { freshStorage, storage } from "../knowledge-world.ts";

const wire = vi.hoisted(() => {
  const listeners: ((message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown)[] = [];
  const sender = { id: "footnote", origin: "null", url: "chrome-extension://footnote/review.html" };
  const runtime = {
    id: "footnote",
    onMessage: { addListener: (l: (typeof listeners)[number]) => listeners.push(l), removeListener: () => listeners.splice(0) },
    sendMessage: (message: unknown) => new Promise((resolve) => listeners[0]?.(message, sender, resolve)),
  };
  const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  return { browser: { runtime, storage: { session: area, managed: area, local: area }, permissions: {} } };
});
vi.mock("wxt/browser", () => wire);
vi.mock("../../../lib/background/storage.ts", () => import("../knowledge-world.ts"));
vi.stubGlobal("location", { origin: "chrome-extension://footnote" });

const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "48213" };
const verdict = {
  suggestion: "s1",
  ticket,
  brand: "Fjord",
  channel: "email",
  verdict: "wrong",
  about: "outdated",
  comment: "",
  by: "Vera",
} as const;

let stop: () => void = () => undefined;
function as(role: Role): void {
  stop();
  stop = handle("background", evidenceHandlers as never, async (right) => may(role, right));
}
beforeEach(freshStorage);

describe("a reviewer's verdict", () => {
  it("is for reviewers, leads and admins; an agent is refused and nothing is written", async () => {
    for (const role of roles) {
      freshStorage();
      as(role);
      const saved = send("verdict.save", verdict);
      if (role === "agent") await expect(saved).rejects.toMatchObject({ code: "access.denied", detail: { right: "review" } });
      else await expect(saved).resolves.toEqual({});
      expect(await storage.log.count()).toBe(role === "agent" ? 0 : 2);
    }
  });

  it("is chained to the log with the ticket it is about; comment and name stand among the texts", async () => {
    as("qa");
    await send("verdict.save", { ...verdict, comment: " The fee rose in May ", by: " Vera Holm " });
    const [row] = (await storage.log.page({ before: null, limit: 1, ticket })).rows;
    expect(JSON.parse(row?.line.text ?? "")).toMatchObject({
      ticket,
      brand: "Fjord",
      channel: "email",
      agent: null,
      happening: { kind: "verdict", suggestion: "s1", verdict: "wrong", about: "outdated" },
    });
    expect(row?.line.text).not.toMatch(/May|Vera/);
    expect(row?.texts.map((t) => [t.name, t.text]).sort()).toEqual([
      ["agent", "Vera Holm"],
      ["comment", "The fee rose in May"],
    ]);
    expect(await storage.log.verify()).toMatchObject({ ok: true, lines: 2 });
  });

  it("stays when a later one replaces it; both are listed, oldest first, and what is right has no reason", async () => {
    as("lead");
    await send("verdict.save", verdict);
    await storage.log.append({ kind: "identity.checked" }, { agent: null, ticket, brand: null, channel: null, at: "2026-11-22" }, {});
    await send("verdict.save", { ...verdict, verdict: "right" });
    const listed = await send("verdict.list", {});
    expect(listed.map((r) => JSON.parse(r.line.text).happening)).toEqual([
      { kind: "verdict", suggestion: "s1", verdict: "wrong", about: "outdated" },
      { kind: "verdict", suggestion: "s1", verdict: "right", about: null },
    ]);
    expect(listed[1]?.texts).toMatchObject([{ name: "agent", text: "Vera" }]);
  });

  it("has a name: without one it is no verdict", async () => {
    as("admin");
    await expect(send("verdict.save", { ...verdict, by: "  " })).rejects.toThrow();
    expect(await storage.log.count()).toBe(0);
  });
});
