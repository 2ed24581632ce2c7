// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { newestAfter } from "../../lib/content/newest-after.ts";
import type { Message } from "../../lib/conversation.ts";
import type { Helpdesk } from "../../lib/helpdesks/helpdesk.ts";
import { fixturePage } from "../helpdesks/fixture-page.ts";

const message = (id: string, role: Message["role"], visibility: Message["visibility"]): Message => ({
  id,
  role,
  name: null,
  mine: role === "agent",
  visibility,
  at: null,
  text: "We are looking for it.",
  removed: { quotes: 0, signatures: 0 },
  attachments: [],
});
const desk = (...messages: Message[]) => ({ composer: {}, newest: async () => messages }) as unknown as Helpdesk;

describe("the newest messages after a send", () => {
  const { page } = fixturePage("sandbox");

  it("hold no note, which may have the reply's own words", async () => {
    const found = await newestAfter(desk(message("1", "customer", "public"), message("2", "agent", "internal")), page, null, 0);
    expect(found.map((m) => m.id)).toEqual(["1"]);
  });

  it("hold the reply that stands behind the last one", async () => {
    const found = await newestAfter(desk(message("1", "agent", "public"), message("2", "agent", "public")), page, "1", 5000);
    expect(found.map((m) => m.id)).toEqual(["1", "2"]);
  });
});
