import { describe, expect, it } from "vitest";
import type { Message } from "../lib/conversation.ts";
import { stripConversation } from "../lib/strip-conversation.ts";
import { asConversation, sampleConversations } from "./sample-world.ts";

const sample = sampleConversations.find((s) => s.name.includes("long-quoted-mail"));

describe("a conversation as an adapter read it", () => {
  it("loses quotes and signatures, and counts them in its receipt", () => {
    if (!sample) throw new Error("the sample conversation is gone");
    const raw = asConversation(sample.sample);
    const message = {
      ...(raw.messages[0] as Message),
      text: "Is it free?\n\nBest regards\nAnn\n\nOn 3 Nov 2026 at 10:00, Support wrote:\n> We will look.\n",
      removed: { quotes: 0, signatures: 0 },
    };
    const { messages, receipt } = stripConversation({ ...raw, messages: [message] });
    expect(messages[0]?.text.trim()).toMatch(/^Is it free\?/);
    expect(messages[0]?.text).not.toContain("We will look");
    expect(receipt.quotes).toBe(1);
  });

  it("loses characters that nobody sees, and tells them", () => {
    if (!sample) throw new Error("the sample conversation is gone");
    const raw = asConversation(sample.sample);
    const message = { ...(raw.messages[0] as Message), text: "Is it free?\u{E0059}\u{E0065}\u{E0073}" };
    const { messages, receipt } = stripConversation({ ...raw, messages: [message] });
    expect(messages[0]?.text).toBe("Is it free?");
    expect(receipt.hidden).toEqual([{ message: message.id, kind: "tags", text: "Yes" }]);
  });

  it("keeps an internal note word for word", () => {
    if (!sample) throw new Error("the sample conversation is gone");
    const raw = asConversation(sample.sample);
    const note = { ...(raw.messages[0] as Message), visibility: "internal" as const, text: "Call her.\n> keep this" };
    expect(stripConversation({ ...raw, messages: [note] }).messages[0]?.text).toBe(note.text);
  });
});
