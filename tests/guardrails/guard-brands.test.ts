import { describe, expect, it } from "vitest";
import { guard } from "../../lib/guardrails/guard.ts";
import { emptyGuardWorld, type GuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const own = { ...profile(), brand: "Fjord", brandAliases: ["Fjord Nord"], signature: "Best wishes, Fjord" };
const world = (change: Partial<GuardWorld> = {}): GuardWorld => ({
  ...emptyGuardWorld(own),
  otherBrands: ["Tarn", "Apple Tree"],
  ...change,
});
const told = (text: string, given = world(), said: string[] = []) =>
  guard(text, { ...given, said })
    .filter((f) => f.kind === "other-brand")
    .map((f) => `${f.severity} ${f.text}`);

describe("the team's other brands", () => {
  it("stop a reply that speaks for one", () => {
    expect(told("Hi from Tarn,\n\nyour Fjord order is on its way.\n\nBest wishes")).toEqual(["hard Tarn"]);
    expect(told("Hello,\n\nyour Fjord order is on its way.\n\nKind regards,\nApple Tree")).toEqual(["hard Apple Tree"]);
    expect(told("Your order with Tarn is on its way.")).toEqual(["hard Tarn"]);
  });

  it("are shown only, where the reply speaks of one", () => {
    const text = "Hello,\n\nThank you for your message to Fjord about an order that you placed with Tarn last week.\n\na\n\nb\n\nc\n\nd";
    expect(told(text)).toEqual(["soft Tarn"]);
  });

  it("are shown only, where the customer named it first", () => {
    expect(told("Your order with Tarn is on its way.", world(), ["Where is my order from tarn?"])).toEqual(["soft Tarn"]);
  });

  it("are words of any reply where they are not written as a name", () => {
    expect(told("The mountain has a tarn near an apple tree.")).toEqual([]);
  });

  it("may be said where an article that may be quoted says them", () => {
    expect(told("Tarn gift cards can be used here.", world({ open: ["Gift cards of Tarn are valid in all shops."] }))).toEqual([]);
  });

  it("are not what is a part of the own brand's name", () => {
    expect(told("Hello from Fjord Nord.", world({ otherBrands: ["Nord"] }))).toEqual([]);
  });

  it("are nobody's where there are none, or the text is empty", () => {
    expect(told("Hi from Tarn", world({ otherBrands: [] }))).toEqual([]);
    expect(told("", world())).toEqual([]);
    expect(told("Hi", world({ otherBrands: ["", "  "] }))).toEqual([]);
  });
});
