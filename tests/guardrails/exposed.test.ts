import { describe, expect, it } from "vitest";
import { exposed } from "../../lib/guardrails/exposed.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";

const conversation = newConversation([
  newMessage("My card 4111 1111 1111 1111 and my mail a@b.example", { id: "m1" }),
  newMessage("personnummer 19811228-9874, lösenordet är Sommar2026", { id: "m2" }),
  newMessage("IBAN SE45 5000 0000 0583 9825 7466", { id: "m3", role: "agent" }),
]);

describe("exposed", () => {
  it("names what should not stand in a ticket, where, and in a form that may be shown", () => {
    const found = exposed(conversation);
    expect(found.map(({ message, kind, shown }) => [message, kind, shown])).toEqual([
      ["m1", "CARD", "•••• 1111"],
      ["m2", "NATIONAL_ID", "•••• 74"],
      ["m2", "SECRET", "••••"],
      ["m3", "IBAN", "•••• 7466"],
    ]);
    const [card] = found;
    expect(conversation.messages[0]?.text.slice(card?.from, card?.to)).toBe("4111 1111 1111 1111");
  });

  it("leaves out what the team said is none", () => {
    const exceptions = [{ text: "Sommar2026", how: "exact" as const, kind: "" }];
    expect(exposed(conversation, { exceptions }).map((found) => found.kind)).toEqual(["CARD", "NATIONAL_ID", "IBAN"]);
  });

  it("finds nothing in an everyday ticket", () => {
    expect(exposed(newConversation([newMessage("Where is order 12345678? Call 070-174 06 35.")]))).toEqual([]);
  });
});
