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
    ["en", "Can I cancel my plan? And how do I do that?", ["Can I cancel my plan? And how do I do that?"]],
    ["en", "Can I return it? What does that cost?", ["Can I return it?", "Can I return it? What does that cost?"]],
    ["en", "Hi, I'd like to know whether you ship to Norway. Kind regards, Tom", ["I'd like to know whether you ship to Norway."]],
    ["en", "My order came smashed. What do you need from me?", ["My order came smashed. What do you need from me?"]],
    ["en", "Thanks for the quick answer! Best wishes\nAnna", []],
    ["sv", "Hej! Undrar om ni skickar till Norge. Mvh Eva", ["Undrar om ni skickar till Norge."]],
    [
      "sv",
      "Kan jag returnera lampan? Går det också för filtret?",
      ["Kan jag returnera lampan?", "Kan jag returnera lampan? Går det också för filtret?"],
    ],
    ["sv", "Kan jag pausa abonnemanget? Hur gör jag det?", ["Kan jag pausa abonnemanget? Hur gör jag det?"]],
    ["de", "Guten Tag, ich wollte fragen, was der Versand kostet. Viele Grüße", ["ich wollte fragen, was der Versand kostet."]],
    [
      "de",
      "Kann ich die Lampe zurückgeben? Und wenn sie kaputt ist?",
      ["Kann ich die Lampe zurückgeben?", "Kann ich die Lampe zurückgeben? Und wenn sie kaputt ist?"],
    ],
    ["de", "Kann ich das Abo kündigen? Und wie geht das?", ["Kann ich das Abo kündigen? Und wie geht das?"]],
    ["en", "Thanks for all the help!", []],
    ["en", "", []],
  ])("finds the asks of %s: %s", (language, text, expected) => expect(questions(text, language)).toEqual(expected));

  it("gives five at most", () => {
    const text = Array.from({ length: 9 }, (_, at) => `Where is the blue parcel number ${at}?`).join(" ");
    expect(questions(text, "en")).toHaveLength(5);
  });
});
