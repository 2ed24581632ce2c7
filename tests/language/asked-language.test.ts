import { describe, expect, it } from "vitest";
import { askedLanguage } from "../../lib/language/asked-language.ts";
import { conversationOf } from "../conversation-maker.ts";

describe("askedLanguage", () => {
  it("is the open turn's, whatever was written before", () => {
    const thread = conversationOf(
      ["customer", "Hej, när kommer min beställning?"],
      ["agent", "Den kommer på fredag."],
      ["customer", "Thank you! Could you please tell my wife as well?"],
    );
    expect(askedLanguage(thread)).toBe("en");
  });

  it("is the last message's where the open turn is in two", () => {
    const turn = conversationOf(
      ["customer", "Jag har inte fått mitt paket och undrar var det är."],
      ["customer", "Sorry, I see that you answer in English: where is my parcel, please?"],
    );
    expect(askedLanguage(turn)).toBe("en");
  });

  it("is an earlier message's where the open turn is too short", () => {
    const thread = conversationOf(["customer", "Wo ist meine Bestellung?"], ["agent", "Wie lautet die Nummer?"], ["customer", "PP-104763"]);
    expect(askedLanguage(thread)).toBe("de");
  });

  it("is not known where nothing tells", () => {
    expect(askedLanguage(conversationOf(["customer", "12345"]))).toBeNull();
  });
});
