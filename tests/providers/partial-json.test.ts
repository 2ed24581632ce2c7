import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textSoFar } from "../../lib/providers/partial-json.ts";

const whole = (texts: string[]) =>
  JSON.stringify({
    outcome: "answer",
    segments: texts.map((text) => ({ text, cites: [{ p: 1, quote: 'the "text": of it' }] })),
    questions: ["text"],
  });

describe("JSON that is still being written", () => {
  it("says what stands in its segments, and nothing of what is around them", () => {
    expect(textSoFar(whole(["One. ", 'Two "quoted" \\ and å.']))).toBe('One. Two "quoted" \\ and å.');
    expect(textSoFar('{"text": "no", "segments": {"text": "no"}, "missing": ["text", "no"]}')).toBe("");
    expect(textSoFar('{"segments": [{"cites": [{"text": "no"}], "text": "yes')).toBe("yes");
  });

  it("reads the keys in any order, and thoughts before it", () => {
    expect(textSoFar('thinking… {"segments":[{"cites":[],"text":"A reply"}],"outcome":"answer"}')).toBe("A reply");
  });

  it.each(["", "{", "[", "nothing", '{"segments', '{"segments":[{"te', '{"segments":[{"text":'])("says nothing yet: %s", (json) => {
    expect(textSoFar(json)).toBe("");
  });

  it("grows and never takes back a letter, wherever it is cut", () => {
    const words = fc.array(
      fc.string({ unit: "binary" }).filter((s) => s.trim() !== ""),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(words, (texts) => {
        const json = whole(texts);
        const end = textSoFar(json);
        let before = "";
        for (let at = 0; at <= json.length; at++) {
          const now = textSoFar(json.slice(0, at));
          // The space between two segments is only known once the second begins.
          expect(now.startsWith(before) || now.startsWith(before.trimEnd())).toBe(true);
          before = now;
        }
        expect(before).toBe(end);
      }),
      { numRuns: 50 },
    );
  });
});
