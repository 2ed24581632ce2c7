import { describe, expect, it } from "vitest";
import { guard } from "../../lib/guardrails/guard.ts";
import { emptyGuardWorld, type GuardProfile, type GuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const world = (of: Partial<GuardProfile>, change: Partial<GuardWorld> = {}): GuardWorld => ({
  ...emptyGuardWorld({ ...profile(), ...of }),
  ...change,
});
const told = (text: string, given: GuardWorld, said: string[] = []) =>
  guard(text, { ...given, said })
    .filter((f) => f.kind === "required" || f.kind === "disclosure")
    .map((f) => `${f.severity} ${f.kind}: ${f.against}`);

const always = { required: [{ text: "Calls cost 5 kr a minute.", on: [] }] };
const onRefund = { required: [{ text: "Refunds take {number} days.", on: ["refund"] }] };

describe("wording that must stand in a reply", () => {
  it("is missed where it is not there", () => {
    expect(told("Please call us.", world(always))).toEqual(["soft required: Calls cost 5 kr a minute."]);
  });

  it("is there in whatever case and with whatever blanks", () => {
    expect(told("Please call us. CALLS  cost\n5 kr a minute.", world(always))).toEqual([]);
  });

  it("may hold anything in its gap, but all around the gap and in its order", () => {
    const given = world(onRefund, { intents: ["refund"] });
    expect(told("Refunds take 14 days.", given)).toEqual([]);
    expect(told("Refunds take a while.", given)).toEqual(["soft required: Refunds take {number} days."]);
    expect(told("Within days. Refunds take a while.", given)).toHaveLength(1);
  });

  it("is called for by what the ticket is about, by the reply's words or by the customer's", () => {
    expect(told("It is on its way.", world(onRefund))).toEqual([]);
    expect(told("It is on its way.", world(onRefund, { intents: ["refund"] }))).toHaveLength(1);
    expect(told("Your refund is on its way.", world(onRefund))).toHaveLength(1);
    expect(told("It is on its way.", world(onRefund), ["I want a refund"])).toHaveLength(1);
  });

  it("is not asked of a reply that is still empty, and empty wording is none", () => {
    expect(told("", world(always))).toEqual([]);
    expect(told(" \n", world(always))).toEqual([]);
    expect(told("Hello", world({ required: [{ text: " ", on: [] }] }))).toEqual([]);
  });
});

describe("the line that says that AI helped", () => {
  const given = { disclosure: "Written with the help of AI." };

  it("is missed in a reply from a draft, and nowhere else", () => {
    expect(told("Hello", world(given, { drafted: true }))).toEqual(["soft disclosure: Written with the help of AI."]);
    expect(told("Hello", world(given))).toEqual([]);
    expect(told("Hello\n\nwritten with the help of AI", world(given, { drafted: true }))).toEqual([]);
    expect(told("Hello", world({ disclosure: "" }, { drafted: true }))).toEqual([]);
  });
});
