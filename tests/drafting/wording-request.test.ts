import { describe, expect, it } from "vitest";
import { readWordings, wordingRequest } from "../../lib/drafting/wording-request.ts";

const ask = { stage: "translation" as const, questions: ["Vad kostar [[ORDER_1]]?", "Och frakten?"], language: "en" };

describe("another wording of the questions", () => {
  it("is asked for in the knowledge's language, the questions as data between marks", () => {
    const { system, parts, purpose } = wordingRequest({ ...ask, conversation: null, boundary: "abcd1234" });
    expect(purpose).toBe("translation");
    expect(system).toContain("in English");
    expect(parts.join()).toContain("<ask-abcd1234>\n1. Vad kostar [[ORDER_1]]?\n2. Och frakten?\n</ask-abcd1234>");
    expect(system).not.toContain("kostar");
  });

  it("loses its placeholders, because no article holds them", () => {
    expect(readWordings({ wordings: ["What does [[ORDER_1]] cost?"] }, ask)).toEqual([
      { text: "What does cost?", language: "en", by: "translation" },
    ]);
  });

  it("comes at most once per question and never without end", () => {
    const wordings = readWordings({ wordings: ["one two", "word ".repeat(100), "three four"] }, ask);
    expect(wordings).toHaveLength(2);
    expect(wordings?.every((w) => w.text.length <= 300)).toBe(true);
  });

  it.each([[null], ["text"], [{ wordings: "text" }], [{ wordings: [] }], [{ wordings: ["[[ORDER_1]]", " ? "] }]])(
    "is none in %j",
    (value) => {
      expect(readWordings(value, ask)).toBeNull();
    },
  );
});
