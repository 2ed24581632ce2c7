import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseSigns } from "../../lib/drafting/case-signs.ts";
import { chanceOfOtherCase } from "../../lib/drafting/fits-better.ts";
import type { Article } from "../../lib/knowledge/article.ts";
import { article, conversation, fromModel, profile } from "./world.ts";

/** Why the last of these cited sentences is held up. */
function because(articles: Article[], asked: string, said: [string, [number, number]][], language = "en") {
  const greeting = language === "en" ? "Hi[ {name}]," : "Hej[ {name}],";
  const draft = fromModel(articles, said, {
    language,
    profile: profile({ locale: language, greeting }),
    conversation: conversation(asked),
  });
  const text = said.at(-1)?.[0] ?? "";
  return draft.sentences.find((s) => draft.text.slice(s.from, s.to) === text)?.because ?? null;
}

const other = "other-article-fits-better";

const rates = article("rates", "Rates", "Flex can be cancelled until 18:00. Saver can be cancelled until 7 days before arrival.");
const preise = article("preise", "Preise", "Flex ist bis 18 Uhr stornierbar. Spar ist bis 7 Tage vorher stornierbar.", { locale: "de" });
const priser = article(
  "priser",
  "Priser",
  "Flex avbokas utan kostnad fram till klockan 18. Spar avbokas utan kostnad fram till 7 dagar före ankomst.",
  {
    locale: "sv",
  },
);

describe("a sentence that says the same of another case", () => {
  it.each([
    ["en", rates, "We booked Saver for Friday. How long can we cancel?", "You can cancel until 18:00."],
    ["de", preise, "Wir haben Spar gebucht. Wie lange können wir stornieren?", "Sie können bis 18 Uhr stornieren."],
    ["sv", priser, "Vi har bokat Spar på fredag. Hur länge kan vi avboka?", "Du kan avboka fram till klockan 18."],
  ])("is held up in %s", (language, source, asked, said) => {
    expect(because([source], asked, [[said, [0, 0]]], language)).toBe(other);
  });

  it("passes where the customer names that case, or the sentence does", () => {
    expect(because([rates], "We booked Flex for Friday. How long can we cancel?", [["You can cancel until 18:00.", [0, 0]]])).not.toBe(
      other,
    );
    const both: [string, [number, number]][] = [
      ["Saver can be cancelled until 7 days before arrival.", [0, 1]],
      ["Flex can be cancelled until 18:00.", [0, 0]],
    ];
    expect(because([rates], "We booked Saver for Friday. How long can we cancel?", both)).not.toBe(other);
  });
});

describe("a sentence that rests on a table's row", () => {
  const plans = article(
    "plans",
    "Plans",
    "The plans at a glance.\n\n| Plan | Price | Users |\n|---|---|---|\n| Solo | £9 | 1 |\n| Team | £24 | 5 |\n",
  );
  const asked = "We are three people. Which plan is right and what is the price?";

  it("is held up where nobody names the row", () => {
    expect(because([plans], asked, [["The right plan has a price of £9.", [0, 2]]])).toBe(other);
  });

  it("is held up where the customer's words choose no row and it speaks of one as if they had", () => {
    const cards = article("cards", "Fees", "What it costs.\n\n| Item | Price |\n|---|---|\n| Metal card | £40 |\n| Spare card | £5 |\n");
    const asked = "And what does a card cost with you?";
    expect(because([cards], asked, [["A metal card costs £40.", [0, 1]]])).toBe(other);
  });

  it("passes where it names the row itself", () => {
    expect(because([plans], asked, [["Team is the right plan at a price of £24.", [0, 3]]])).not.toBe(other);
  });
});

describe("a sentence that tells a value of another part of its rule", () => {
  const descale = article("descale", "Descaling", "Descale the machine every 3 months, or every month with hard tap water.");

  it("is held up where its words are all of the one part and its value of the other", () => {
    expect(
      because([descale], "How often must I descale with hard water?", [["With hard tap water it is every 3 months.", [0, 0]]]),
    ).not.toBeNull();
    expect(because([descale], "How often must I descale with hard water?", [["With hard tap water it is every month.", [0, 0]]])).not.toBe(
      other,
    );
  });

  it("is held up where that part's condition is named by nobody", () => {
    const rule = article("rule", "Care", "Oil the board every 3 months, or every month if the kitchen is dry.");
    const asked = "How often does the board need oil? We cook a lot.";
    expect(because([rule], asked, [["Oil the board every month.", [0, 0]]])).not.toBeNull();
    expect(because([rule], `${asked} The kitchen is dry.`, [["As the kitchen is dry, oil the board every month.", [0, 0]]])).not.toBe(
      other,
    );
  });

  it("is held up where it is at once in place of a time", () => {
    const transfers = article("transfers", "Transfers", "A transfer to Spain arrives on the bank account within 2 days.");
    const asked = "When does my transfer to Spain arrive on the bank account?";
    expect(because([transfers], asked, [["A transfer to Spain arrives on the bank account at once.", [0, 0]]])).toBe(other);
  });
});

describe("a sentence that rests on another article than the customer's case", () => {
  const refunds = article("refunds", "Refunds", "A refund takes 10 working days.");
  const deposit = article("deposit", "Deposit", "The hotel blocks a deposit of £50 on your card and releases it within 5 working days.");

  it("is held up where an amount of the customer's stands in the other one", () => {
    const asked = "There is £50 from the hotel pending on my card. When does it come back?";
    expect(because([deposit, refunds], asked, [["It takes 10 working days.", [1, 0]]])).toBe(other);
    expect(because([deposit, refunds], asked, [["The hotel releases the £50 within 5 working days.", [0, 0]]])).not.toBe(other);
  });

  it("passes with a customer who says next to nothing", () => {
    expect(because([deposit, refunds], "Hello", [["A refund takes 10 working days.", [1, 0]]])).toBeNull();
  });
});

it("holds up a sentence that stands word for word in another rule than it says it rests on", () => {
  const leave = article("leave", "Leave us", "Cancel in the app. Your number stays yours for 30 days.");
  const asked = "How do I cancel my plan in the app?";
  expect(because([leave], asked, [["Your number stays yours for 30 days.", [0, 0]]])).toBe(other);
  expect(because([leave], asked, [["Cancel in the app.", [0, 0]]])).toBeNull();
});

describe("chanceOfOtherCase", () => {
  const signs = fc.tuple(...caseSigns.map(() => fc.double({ min: -3, max: 6, noNaN: true })));

  it("is a probability, whatever the signs", () => {
    fc.assert(
      fc.property(signs, (row) => {
        const chance = chanceOfOtherCase(row);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
      }),
    );
  });

  it("falls where another sentence rests on the same article, and rises with every other sign", () => {
    const none = caseSigns.map(() => 0);
    fc.assert(
      fc.property(signs, ([, ...rest]) => {
        expect(chanceOfOtherCase([1, ...rest])).toBeLessThanOrEqual(chanceOfOtherCase([0, ...rest]));
      }),
    );
    for (const at of caseSigns.keys()) {
      const shown = chanceOfOtherCase(none.with(at, 1));
      if (at > 0) expect(shown).toBeGreaterThan(chanceOfOtherCase(none));
    }
  });
});
