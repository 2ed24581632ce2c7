import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentNotify } from "../../lib/background/compliance-address.ts";
import { retryNotices, sendNotices, tellOf } from "../../lib/background/notifying.ts";
import { findTicket, updateTicket } from "../../lib/background/sessions.ts";
import { allowEgress } from "../../lib/egress.ts";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { type Loopback, serveLoopback } from "../emulators/loopback.ts";
import { conversationOf, messageOf } from "../guardrails/conversation-of.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => {
  const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  const permissions = { contains: async () => true };
  return {
    browser: { storage: { session: area, managed: area, local: area }, permissions, runtime: { getPlatformInfo: async () => ({}) } },
  };
});
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

const threat =
  "This is an absolute disgrace, you are liars and thieves and I hate you! My lawyer will sue you. Write to me@private.example";
let webhook: Loopback;
let ids = 0;
let id = "";

beforeEach(async () => {
  freshStorage();
  id = `t${++ids}`;
  webhook = await serveLoopback(() => ({ status: 200, body: "ok" }));
  allowEgress(async () => new Set([new URL(webhook.url).host]));
});
afterEach(async () => {
  await sendNotices();
  await webhook.stop();
});

const settle = async () => sendNotices();
async function read(...texts: string[]): Promise<void> {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id };
  const conversation = conversationOf([], { ticket, messages: texts.map((text, i) => messageOf(`m${i + 1}`, text)) });
  const screening = screen(conversation, defaultRules, "en");
  await tellOf(await updateTicket(ticket, { conversation, screening, language: "en" }), defaultRules);
  await settle();
}
const address = (more = {}) => storage.settings.saveNotify({ address: `${webhook.url}/hook`, quotes: false, mention: "", ...more });
const bodies = () => webhook.asked.map((asked) => JSON.parse(asked.body));
const shown = async () => (await findTicket({ helpdesk: "sandbox", origin: "https://desk.example", id })).notices;
const logged = async () =>
  (await storage.log.page({ before: null, limit: 20, ticket: null })).rows
    .map((row) => JSON.parse(row.line.text).happening)
    .filter((happening) => happening.kind === "notified");

describe("the compliance address", () => {
  it("is told of a legal threat from a furious customer: rule, ticket and time, and no word of the customer's", async () => {
    await address();
    await read(threat);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toMatchObject({
      event: "rule.fired",
      rule: { id: "legal", name: "Legal threat from a very unhappy customer" },
      ticket: { helpdesk: "sandbox", origin: "https://desk.example", id },
    });
    expect(webhook.asked[0]?.body).not.toMatch(/lawyer|liars|private|Roland/);
    expect(webhook.asked[0]?.headers["cookie"]).toBeUndefined();
    expect(await logged()).toEqual([{ kind: "notified", rule: "legal", ok: true, code: null }]);
    expect(await shown()).toMatchObject([{ rule: "legal", state: "sent", code: null }]);
  });

  it("is told once of each message, however often the ticket is read", async () => {
    await address();
    await read(threat);
    await read(threat);
    await Promise.all([read(threat), read(threat)]);
    expect(bodies()).toHaveLength(1);
    await read(threat, threat);
    await read(threat, threat);
    expect(bodies()).toHaveLength(2);
    expect(new Set(bodies().map((body) => body.id)).size).toBe(2);
  });

  it("gets the sentences, masked, where the lead wants them", async () => {
    await address({ quotes: true });
    await read("You are liars and thieves and I hate you all! My lawyer will sue you, says Roland Thackeray at me@private.example.");
    expect(bodies()[0]?.quotes.join(" ")).toContain("lawyer will sue you");
    expect(webhook.asked[0]?.body).not.toMatch(/private\.example|Thackeray/);
    expect((await storage.settings.notices())[0]?.quotes).toEqual([]);
  });

  it("is tried again when it was away, and the log says both", async () => {
    await address();
    webhook.next({ status: 503 });
    await read(threat);
    expect(await shown()).toMatchObject([{ state: "waiting", code: "notify.refused" }]);
    await sendNotices();
    expect(webhook.asked).toHaveLength(1);
    await retryNotices();
    expect(webhook.asked).toHaveLength(2);
    expect(await shown()).toMatchObject([{ state: "sent", code: null }]);
    expect((await logged()).map((h) => [h.ok, h.code])).toEqual([
      [true, null],
      [false, "notify.refused"],
    ]);
  });

  it("is not told where there is none, and the ticket says so; once one is set, it is", async () => {
    await read(threat);
    expect(await shown()).toMatchObject([{ rule: "legal", state: "off" }]);
    expect(await storage.settings.notices()).toEqual([]);
    await address();
    await read(threat);
    expect(bodies()).toHaveLength(1);
  });

  it("goes nowhere that the allow-list does not name", async () => {
    allowEgress(async () => new Set());
    await address();
    await read(threat);
    expect(webhook.asked).toEqual([]);
    expect(await shown()).toMatchObject([{ state: "waiting", code: "egress.refused" }]);
  });

  it("is an administrator's where there is one", async () => {
    await address();
    vi.spyOn(storage, "policy").mockResolvedValue({ ...(await storage.policy()), complianceAddress: " https://hooks.example/token " });
    expect(await currentNotify()).toMatchObject({ byPolicy: true, settings: { address: "https://hooks.example/token" } });
  });

  it("is not told of pasted text", async () => {
    await address();
    const ticket = { helpdesk: "pasted", origin: "pasted", id };
    const conversation = conversationOf([threat], { ticket });
    const state = await updateTicket(ticket, { conversation, screening: screen(conversation, defaultRules, "en") });
    await tellOf(state, defaultRules);
    await settle();
    expect(webhook.asked).toEqual([]);
  });
});
