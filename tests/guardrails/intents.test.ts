import { describe, expect, it } from "vitest";
import { intentBounds } from "../../lib/guardrails/intent-bounds.ts";
import { intents } from "../../lib/guardrails/intents.ts";
import type { Intent } from "../../lib/guardrails/policy.ts";

const told = (text: string, language: string) =>
  (Object.entries(intents(text, language)) as [Intent, number][])
    .filter(([intent, score]) => score >= intentBounds[intent].likely)
    .map(([intent]) => intent);

describe("intents that are told without their words", () => {
  it.each<[string, string, Intent]>([
    ["There is a payment on my statement that I know nothing about, it wasn't me.", "en", "fraud"],
    ["Someone took my wallet and my bank card was in it.", "en", "fraud"],
    ["Jag hittar inte mitt bankkort, kan ni spärra det?", "sv", "fraud"],
    ["Någon har tagit ut pengar från mitt konto.", "sv", "fraud"],
    ["When do I get my money back for the lamp I returned?", "en", "refund"],
    ["När får jag mina pengar tillbaka?", "sv", "refund"],
    ["Why do you need to know who I am before I can use the account?", "en", "identity"],
    ["Varför måste jag bekräfta min identitet?", "sv", "identity"],
    ["Somebody changed the e-mail address of my account.", "en", "account-takeover"],
    ["Någon annan har loggat in på mitt konto.", "sv", "account-takeover"],
    ["You'll hear from my solicitor.", "en", "legal"],
    ["I'll take this to the small claims court.", "en", "legal"],
    ["Jag tänker anmäla er till ARN.", "sv", "legal"],
    ["Min advokat hör av sig till er.", "sv", "legal"],
    ["Mein Anwalt wird sich bei Ihnen melden.", "de", "legal"],
    ["Is it safe to take the capsules with warfarin?", "en", "medical"],
    ["I got a rash after using your face cream.", "en", "medical"],
    ["Hur många tabletter får jag ta om dagen?", "sv", "medical"],
    ["Jag fick utslag efter att ha använt er kräm.", "sv", "medical"],
    ["Darf ich die Tabletten in der Schwangerschaft nehmen?", "de", "medical"],
    ["Mir wurde gestern der Geldbeutel mit allen Karten geklaut.", "de", "fraud"],
    ["Auf meinem Konto ist eine Abbuchung, die ich nicht gemacht habe.", "de", "fraud"],
    ["Ich finde meine Kreditkarte nicht mehr, bitte sperren.", "de", "fraud"],
    ["Wann bekomme ich mein Geld für die kaputte Lampe zurück?", "de", "refund"],
    ["Ich warte immer noch auf die Rückerstattung.", "de", "refund"],
    ["Warum muss ich mich noch einmal mit meinem Ausweis identifizieren?", "de", "identity"],
    ["Die Verifizierung meiner Identität klappt nicht.", "de", "identity"],
    ["Ich setze Ihnen eine Frist, danach geht die Sache zur Verbraucherzentrale.", "de", "legal"],
    ["Seit ich das Serum benutze, brennt und juckt mein Gesicht.", "de", "medical"],
    ["You have two weeks, then a judge will read all of this.", "en", "legal"],
    ["My son's lips swelled up after half a biscuit.", "en", "medical"],
    ["Får jag inget svar så möts vi hos reklamationsnämnden.", "sv", "legal"],
    ["Min dotter har fått prickar på armarna av tröjan och det kliar.", "sv", "medical"],
    ["I don't want to live any more.", "en", "self-harm"],
    ["Ich möchte am liebsten nicht mehr aufwachen, ich will nicht mehr leben.", "de", "self-harm"],
    ["Manchmal denke ich, ich bringe mich um.", "de", "self-harm"],
    ["Jag orkar inte leva längre.", "sv", "self-harm"],
    ["Honestly life isn't worth living any more.", "en", "self-harm"],
    ["Livet är inte värt att leva.", "sv", "self-harm"],
    ["My daughter was contacted by a grown man in your app.", "en", "minors"],
    ["I am 13 years old and bought it with my mum's card.", "en", "minors"],
    ["Jag är 14 år och vill öppna ett konto.", "sv", "minors"],
    ["The charger caught fire last night.", "en", "safety"],
    ["Laddaren började brinna i natt.", "sv", "safety"],
  ])("%s", (text, language, intent) => {
    expect(told(text, language)).toContain(intent);
  });
});

describe("everyday messages", () => {
  it.each<[string, string]>([
    ["What is your legal name for the purchase order?", "en"],
    ["Where is the terms and legal page?", "en"],
    ["Please deliver it to my doctor's address on Mill Road.", "en"],
    ["Is there a medical discount for nurses?", "en"],
    ["How do I change my doctor's appointment in your app?", "en"],
    ["Those sick shoes in red, are they back in stock?", "en"],
    ["Do you sell prescription glasses?", "en"],
    ["My parcel seems to be lost in the post.", "en"],
    ["This is disgusting, you are liars and idiots, where is my parcel?", "en"],
    ["Det stämmer inte med fakturan.", "sv"],
    ["Vad är ert juridiska namn?", "sv"],
    ["Kan jag få receptet på kakan?", "sv"],
    ["Sjukt snygga skor, finns de i blått?", "sv"],
    ["Mitt paket har kommit bort på vägen.", "sv"],
    ["How long does it take to replace a stolen credit card?", "en"],
    ["Please send the invoice to the law firm on the second floor.", "en"],
    ["Vårt lag på tio spelare vill boka hallen, får vi rabatt?", "sv"],
    ["Wann kommt mein Paket?", "de"],
    ["Das ist ja zum Totlachen, könnte vor Lachen sterben.", "de"],
    ["Ich möchte meinen Termin in der Praxis auf Dienstag verschieben.", "de"],
    ["Wie aktiviere ich meine neue Karte?", "de"],
    ["Das Gericht schmeckt gut, wie lange ist es haltbar?", "de"],
  ])("%s is about none", (text, language) => {
    expect(told(text, language)).toEqual([]);
  });
});

describe("intents", () => {
  it("finds one sentence in a long letter", () => {
    const letter = `${"Thank you for the quick delivery of the chairs, they look fine in the kitchen. ".repeat(12)}There is a withdrawal on my account that I did not make. ${"We would also like to order the matching table next month. ".repeat(12)}`;
    expect(told(letter, "en")).toContain("fraud");
  });

  it("sees through capitals, look-alike letters and invisible characters", () => {
    expect(told("MY LAWYER WILL CONTACT YOU", "en")).toContain("legal");
    expect(told("My l\u0430wy\u200Ber will contact you", "en")).toContain("legal");
  });

  it("says nothing of an empty text, and stays between 0 and 1", () => {
    expect(intents("  \n ", "en")).toEqual({});
    for (const text of ["?", "😀", "a".repeat(20_000), "0 ".repeat(5000)]) {
      for (const score of Object.values(intents(text, "sv"))) expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  it("is the same whatever the region of the language", () => {
    expect(intents("När får jag mina pengar tillbaka?", "sv-SE")).toEqual(intents("När får jag mina pengar tillbaka?", "sv"));
  });
});
