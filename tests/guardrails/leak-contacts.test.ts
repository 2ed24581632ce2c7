import { describe, expect, it } from "vitest";
import { leakContacts } from "../../lib/guardrails/leak-contacts.ts";
import { leakText } from "../../lib/guardrails/leak-text.ts";

const internal =
  "Route to Queue-Loss-Prevention with code PRB-2207, ask risk.team@tarnwick.example or 08-123 45 67 first, see https://wiki.tarnwick.example/loss within 30 days.";
const told = (own: string, allowed: string[] = []) =>
  leakContacts(
    leakText(own, "en"),
    leakText(internal, "en"),
    allowed.map((text) => leakText(text, "en")),
  ).map(({ from, to }) => own.slice(from, to));

describe("contacts and codes that stand in internal text alone", () => {
  it.each([
    ["Write to risk.team@tarnwick.example today.", "risk.team@tarnwick.example"],
    ["Write to risk dot team at tarnwick dot example today.", "risk dot team at tarnwick dot example"],
    ["Call +46 8 123 45 67 please.", "+46 8 123 45 67"],
    ["Your code is prb 2207, thanks.", "prb 2207"],
    ["See https://wiki.tarnwick.example/loss now.", "https://wiki.tarnwick.example/loss"],
  ])("are found however they are written: %s", (own, part) => {
    expect(told(own).some((text) => text.includes(part) || part.includes(text))).toBe(true);
  });

  it.each([
    "",
    "You can return it within 30 days.",
    "Please wait in the queue for the prevention of loss.",
    "Call 08-765 43 21 please.",
    "Your order is PRB-2208.",
    "Write to us.",
  ])("are not anything else: %s", (own) => {
    expect(told(own)).toEqual([]);
  });

  it("may be told where the customer or an article that may be quoted tells them, however written", () => {
    expect(told("Your code is PRB-2207.", ["my code prb2207 does not work"])).toEqual([]);
    expect(told("Call 08-123 45 67.", ["I called +46 8 1234567"])).toEqual([]);
    expect(told("See https://wiki.tarnwick.example/loss", ["https://wiki.tarnwick.example/loss"])).toEqual([]);
    expect(told("Your code is PRB-2207.", ["another text"])).not.toEqual([]);
  });
});
