import { describe, expect, it } from "vitest";
import { leaks } from "../../lib/guardrails/leak.ts";

const secret =
  "Agents may quietly extend the return window to 45 days for loyal customers, then route to Queue-Loss-Prevention with code PRB-2207. See wiki.tarnwick.example/loss or https://intern.tarnwick.example/x.";
const internal = [{ title: "Return exceptions", text: secret }];
const sentence = "Agents may quietly extend the return window to";

describe("leaks", () => {
  it("names eight words that stand only in internal text, with their place", () => {
    const text = `Hello. ${sentence} sixty.`;
    const [leak] = leaks(text, internal, []);
    expect(leak).toEqual({ quote: sentence, from: 7, to: 7 + sentence.length, title: "Return exceptions" });
  });

  it.each([
    ["capitals", sentence.toUpperCase()],
    ["zero-width characters", sentence.replaceAll("e", "e\u200B")],
    ["look-alike letters", sentence.replaceAll("a", "\u0430").replaceAll("o", "\u043E")],
    ["full-width letters", sentence.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ["odd spacing and line breaks", sentence.replaceAll(" ", " \n\u00A0")],
    ["other punctuation", sentence.replaceAll(" ", ", ")],
    [
      "letter by letter",
      sentence
        .split("")
        .filter((c) => c !== " ")
        .join(" "),
    ],
    ["words run together", sentence.replaceAll(" ", "")],
  ])("sees through %s", (_, hidden) => {
    const found = leaks(`Well: ${hidden} ok`, internal, []);
    expect(found).toHaveLength(1);
    expect(`Well: ${hidden} ok`.slice(found[0]?.from, found[0]?.to)).toBe(found[0]?.quote);
  });

  it.each([
    "You have 45 days.",
    "You have forty-five things and 45 Tage.",
    "It goes to Queue-Loss-Prevention.",
    "It is prb 2207, I mean PRB-2207.",
    "Read https://intern.tarnwick.example/x today.",
  ])("names a value, code or link alone: %s", (text) => {
    expect(leaks(text, internal, []).length).toBeGreaterThan(0);
  });

  it("leaves what an allowed text says too", () => {
    expect(leaks(`${sentence} 45 days`, internal, [secret])).toEqual([]);
    expect(leaks("You have 45 days.", internal, ["Is it 45 days?"])).toEqual([]);
  });

  it("leaves seven words, weekdays and ordinary replies", () => {
    expect(leaks("may quietly extend the return window to", internal, [])).toEqual([]);
    expect(leaks("We answer on Monday.", [{ title: "x", text: "Ask on Monday." }], [])).toEqual([]);
    expect(leaks("Thank you for writing, your parcel arrives tomorrow.", internal, [])).toEqual([]);
    expect(leaks("", internal, [])).toEqual([]);
  });
});
