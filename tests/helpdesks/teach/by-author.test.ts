// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { byAuthor } from "../../../lib/helpdesks/teach/by-author.ts";
import { bare, type SeenMessage, type Who } from "../../../lib/helpdesks/teach/seen-message.ts";

function by(name: string | null): SeenMessage {
  const element = document.createElement("li");
  const author = document.createElement("b");
  author.textContent = name;
  return { ...bare(element), author: name === null ? null : author };
}
const told = (...messages: [name: string | null, who: Who[]][]) =>
  byAuthor(
    messages.map(([name]) => by(name)),
    messages.map(([, who]) => who),
  );

describe("who a message is by, known by its author's other messages", () => {
  it("is the customer where the customer wrote another one, however the name is spaced", () => {
    expect(told(["Nils Ek", ["customer"]], ["Amy", ["agent"]], ["  nils\n EK ", []])).toEqual(["customer", "agent", "customer"]);
  });

  it("is nobody where the author is an agent, whose message may be a note", () => {
    expect(told(["Nils", ["customer"]], ["Amy", ["agent"]], ["Amy", []])).toEqual(["customer", "agent", null]);
  });

  it("is nobody in all messages of a name that stands on both sides, for two people may be called the same", () => {
    expect(told(["Kim", ["customer"]], ["Kim", ["agent"]], ["Kim", []], ["Bo", ["customer"]])).toEqual([null, null, null, "customer"]);
  });

  it("is nobody where two kinds are told at once, or nothing is known", () => {
    expect(told(["Kim", ["customer", "agent"]], [null, []], ["", []])).toEqual([null, null, null]);
  });

  it("keeps an agent's notes and answers apart, which are of one side", () => {
    expect(told(["Amy", ["agent"]], ["Amy", ["note"]])).toEqual(["agent", "note"]);
  });

  it("does not take messages without a name for one person's", () => {
    expect(told([null, ["customer"]], [null, ["agent"]], [null, []])).toEqual(["customer", "agent", null]);
    expect(told()).toEqual([]);
  });
});
