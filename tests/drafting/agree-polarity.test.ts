import { describe, expect, it } from "vitest";
import { polarity } from "../../lib/drafting/agree-polarity.ts";
import { reading } from "../../lib/drafting/reading.ts";
import { wordPool } from "../../lib/drafting/word-pool.ts";

const compared = (language: string, rule: string, said: string) =>
  polarity(reading(said, language), [reading(rule, language)], wordPool([], language));

describe("a denial in other words", () => {
  it.each([
    ["en", "We do not ship batteries to addresses outside the EU.", "Sadly, batteries can only go to places within the EU."],
    ["en", "Tickets cannot be transferred to another person.", "Passing the ticket on to someone else isn't possible."],
    ["en", "Cats and other pets are not allowed.", "Your cat, sadly, has to stay at home."],
    ["en", "Bicycles may be taken on trains outside rush hour only.", "You may bring your bike, just not during rush hour."],
    [
      "en",
      "A locked period can be unlocked until the return is filed.",
      "You can unlock the period for as long as the return hasn't been filed.",
    ],
    ["en", "Prices do not include VAT.", "Please note that VAT comes on top."],
    ["en", "Repairs under warranty are free.", "You don't pay for a repair that the warranty covers."],
    ["sv", "Endast vuxna får hyra båt.", "Barn får inte hyra båt."],
    ["sv", "Rabatten gäller inte reavaror.", "Reavaror är undantagna från rabatten."],
    ["sv", "Katter är inte tillåtna.", "Katten får stanna hemma."],
    ["de", "Batterien versenden wir nicht außerhalb der EU.", "Batterien können wir leider nur innerhalb der EU verschicken."],
    ["de", "Reparaturen während der Garantie sind kostenlos.", "Für eine Reparatur in der Garantiezeit zahlen Sie nichts."],
  ])("in %s agrees: %s", (language, rule, said) => {
    expect(compared(language, rule, said)).toBe("agrees");
  });
});

describe("a sentence turned round", () => {
  it.each([
    ["en", "Tickets cannot be transferred to another person.", "You may pass the ticket on to someone else."],
    ["en", "Bicycles may be taken on trains outside rush hour only.", "Bikes aren't allowed on trains outside rush hour."],
    ["en", "Opened bags are not taken back.", "Even opened bags are taken back."],
    ["en", "Minors need written consent to take part.", "Minors can take part without consent."],
    ["en", "Readings must be submitted every month.", "There's no need to submit a reading every month."],
    ["en", "Repairs under warranty are free.", "Repairs under warranty have to be paid for."],
    ["en", "Our phone line is closed on public holidays.", "You can call us on public holidays."],
    ["en", "Only the owner can connect a bank.", "This is not reserved for the owner."],
    ["sv", "Telefonen är stängd på helgdagar.", "Telefonen är öppen på helgdagar."],
    ["sv", "Minderåriga behöver skriftligt samtycke.", "Din dotter får vara med utan samtycke."],
    ["sv", "En skickad faktura kan inte ändras.", "Även en skickad faktura kan ändras."],
    ["de", "Eine versendete Rechnung kann nicht geändert werden.", "Auch eine versendete Rechnung lässt sich noch ändern."],
    ["de", "Reparaturen während der Garantie sind kostenlos.", "Reparaturen müssen Sie auch in der Garantie bezahlen."],
    ["de", "Das Paket geht nach 10 Tagen zurück.", "Das Paket bleibt nach 10 Tagen liegen."],
  ])("in %s is told: %s", (language, rule, said) => {
    expect(compared(language, rule, said)).not.toBe("agrees");
  });
});
