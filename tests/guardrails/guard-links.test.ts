import { describe, expect, it } from "vitest";
import { internalLinks } from "../../lib/guardrails/guard-links.ts";
import { guardText } from "../../lib/guardrails/guard-text.ts";
import { emptyGuardWorld, type GuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const links = ["wiki.tarnwick.example", "help.tarnwick.example/hc/internal/4711", "HTTPS://www.Desk.example/agents/?x=1"];
const world = (change: Partial<GuardWorld> = {}): GuardWorld => ({ ...emptyGuardWorld(profile()), links, ...change });
const told = (text: string, given = world()) => internalLinks(guardText(text), given).map((f) => f.text);

describe("addresses of internal pages", () => {
  it.each([
    "https://wiki.tarnwick.example/loss",
    "http://WIKI.tarnwick.example",
    "https://help.tarnwick.example/hc/internal/4711-how-to-refund",
    "https://help.tarnwick.example/hc//internal/x/../4711",
    "https://desk.example/agents/7",
    "https://go.example/?url=https%3A%2F%2Fwiki.tarnwick.example%2Floss",
  ])("are found: %s", (link) => {
    expect(told(`Please see ${link} for more.`)).toEqual([link]);
  });

  it("are found where they are taken apart", () => {
    expect(told("See wiki [dot] tarnwick [dot] example for more.")).toHaveLength(1);
    expect(told("Se wiki punkt tarnwick punkt example.")).toHaveLength(1);
  });

  it.each([
    "",
    "https://help.tarnwick.example/hc/internal/4712",
    "https://help.tarnwick.example/hc/4711",
    "https://tarnwick.example/wiki",
    "Our wiki is a nice example of that.",
    "100 % sure. See https://tarnwick.example/100%",
  ])("are not anything else: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("may be said where the customer or an article that may be quoted said them", () => {
    const text = "See https://wiki.tarnwick.example/loss please.";
    expect(told(text, world({ said: ["I found https://wiki.tarnwick.example/loss"] }))).toEqual([]);
    expect(told(text, world({ open: ["https://wiki.tarnwick.example/loss"] }))).toEqual([]);
    expect(told(text, world({ links: [] }))).toEqual([]);
  });

  it("stop the sending, and are shown where they stand", () => {
    const text = "Hi,\n\nsee https://wiki.tarnwick.example/loss";
    const [finding] = internalLinks(guardText(text), world());
    expect(finding).toMatchObject({ kind: "internal-link", severity: "hard" });
    expect(text.slice(finding?.from, finding?.to)).toBe(finding?.text);
  });
});
