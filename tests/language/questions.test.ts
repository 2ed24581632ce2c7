import { describe, expect, it } from "vitest";
import { questions } from "../../lib/language/questions.ts";

describe("questions", () => {
  it.each([
    ["en", "Hi Anna, where is my order PP-1?", ["where is my order PP-1?"]],
    ["en", "I bought the red lamp and it is broken. How do I do that?", ["I bought the red lamp and it is broken. How do I do that?"]],
    ["sv", "Hej! Jag vill returnera jackan. Hur gör jag då? Tack på förhand!", ["Jag vill returnera jackan. Hur gör jag då?"]],
    ["sv", "Hej, undrar när jag får mina pengar", ["undrar när jag får mina pengar"]],
    ["de", "Hallo, ich möchte wissen wann mein Paket kommt. Danke", ["ich möchte wissen wann mein Paket kommt."]],
    ["en", "Hello, I want to return the jacket. Thanks", ["I want to return the jacket."]],
    [
      "en",
      "Can you tell me what to do. Do you also ship lamps to Norway?",
      ["Can you tell me what to do.", "Do you also ship lamps to Norway?"],
    ],
    ["en", "Thanks for all the help!", []],
    ["en", "", []],
  ])("finds the asks of %s: %s", (language, text, expected) => expect(questions(text, language)).toEqual(expected));

  it("gives five at most", () => {
    const text = Array.from({ length: 9 }, (_, at) => `Where is the blue parcel number ${at}?`).join(" ");
    expect(questions(text, "en")).toHaveLength(5);
  });
});
