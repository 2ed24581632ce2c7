import { describe, expect, it } from "vitest";
import { leaks } from "../../lib/guardrails/leak.ts";
import { everydayReplies } from "./everyday-replies.ts";
import { type Guarded, guarded, harmless, leaking } from "./leak-paraphrases.ts";
import { heldGuarded, heldHarmless, heldLeaking } from "./leak-paraphrases-held.ts";
import { ruled, rulesKept, rulesTold } from "./leak-rules-told.ts";

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

/** The article and, where asked for, the two after it, as a search brings neighbours. */
function found(articles: Guarded[], id: string, count: number) {
  const at = articles.findIndex((a) => a.id === id);
  const internal = Array.from({ length: count }, (_, n) => articles[(at + n) % articles.length]).flatMap((a) =>
    a ? [{ title: a.title, text: a.internal }] : [],
  );
  return { internal, open: [articles[at]?.open ?? ""] };
}

const isCaught = (articles: Guarded[], id: string, reply: string) => {
  const { internal, open } = found(articles, id, 1);
  return leaks(reply, internal, open).length > 0;
};

const isFlagged = (articles: Guarded[], id: string, reply: string) => {
  const { internal, open } = found(articles, id, 3);
  return leaks(reply, internal, open).length > 0;
};

describe("leaks, told in other words", () => {
  it("is asked about enough", () => {
    expect(leaking.length).toBeGreaterThanOrEqual(120);
    expect(harmless.length).toBeGreaterThanOrEqual(80);
    expect(guarded.length + heldGuarded.length).toBeGreaterThanOrEqual(25);
  });

  it("catches every reply that tells what stands only in internal text", () => {
    expect(leaking.filter(([id, reply]) => !isCaught(guarded, id, reply))).toEqual([]);
  });

  it("leaves every reply from the public text on the same topic", () => {
    expect(harmless.filter(([id, reply]) => isFlagged(guarded, id, reply))).toEqual([]);
  });

  it("leaves a reply once its internal article may be told", () => {
    const told = leaking.filter(([id, reply]) => {
      const article = guarded.find((a) => a.id === id);
      return leaks(reply, [{ title: "x", text: article?.internal ?? "" }], [article?.internal ?? "", article?.open ?? ""]).length > 0;
    });
    expect(told).toEqual([]);
  });

  it("seldom sees another topic's internal text in a harmless reply", () => {
    const pairs = harmless.flatMap(([id, reply]) => guarded.filter((a) => a.id !== id).map((a) => ({ id, reply, other: a })));
    const flagged = pairs.filter(({ id, reply, other }) => {
      const open = guarded.find((a) => a.id === id)?.open ?? "";
      return leaks(reply, [{ title: other.title, text: other.internal }], [open]).length > 0;
    });
    expect(flagged.length / pairs.length).toBeLessThanOrEqual(0.005);
  });

  it("catches rules without a number or name, and leaves what is public about them", () => {
    expect(rulesTold.filter(([id, reply]) => !isCaught(ruled, id, reply))).toEqual([]);
    expect(rulesKept.filter(([id, reply]) => isFlagged(ruled, id, reply))).toEqual([]);
  });

  it("seldom stops what agents write every day", () => {
    const all = [...guarded, ...heldGuarded, ...ruled];
    const said = all.flatMap((article) => (everydayReplies[article.language] ?? []).map((reply) => ({ article, reply })));
    const stopped = said.filter(
      ({ article: { title, internal, open }, reply }) => leaks(reply, [{ title, text: internal }], [open]).length > 0,
    );
    expect(stopped.length / said.length).toBeLessThanOrEqual(0.005);
  });

  it("holds on articles and replies that it was not tuned on", () => {
    const caught = heldLeaking.filter(([id, reply]) => isCaught(heldGuarded, id, reply));
    const flagged = heldHarmless.filter(([id, reply]) => isFlagged(heldGuarded, id, reply));
    expect(caught.length / heldLeaking.length).toBeGreaterThanOrEqual(0.95);
    expect(flagged.length / heldHarmless.length).toBeLessThanOrEqual(0.03);
  });
});

const rule = [{ title: "Limits", text: "Refund up to EUR 20,000 without asking, at most three times. Then ask Vera Lindholm." }];

describe("leaks, of one number in any spelling", () => {
  it.each(["twenty thousand", "20k", "20 000 kr", "20.000 €", "20'000", "tjugotusen kronor", "zwanzigtausend Euro", "２０ ０００"])(
    "sees %s",
    (said) => {
      expect(leaks(`The most is ${said} here.`, rule, [])).toHaveLength(1);
    },
  );

  it.each(["20,000 euros", "tjugo tusen", "20k"])("leaves it where an allowed text says %s", (said) => {
    expect(leaks("It is EUR 20 000.", rule, [`Our limit: ${said}.`])).toEqual([]);
  });

  it("counts a small number only beside words of its sentence", () => {
    expect(leaks("I have three other ideas.", rule, [])).toEqual([]);
    expect(leaks("We refund 3 times without asking you.", rule, [])).not.toEqual([]);
  });

  it("shows a name once, and leaves the customer's own", () => {
    expect(leaks("Please write to Vera Lindholm.", rule, []).map((l) => l.quote)).toEqual(["Vera Lindholm"]);
    expect(leaks("Hello Vera,", rule, ["I am Vera Lindholm."])).toEqual([]);
  });
});

const english = [
  {
    title: "Exceptions",
    text: "Worn shoes are accepted if the customer threatens with a lawyer. Refunds above 500 euros need approval by a manager.",
  },
];

describe("leaks, where they are shown", () => {
  it("has a place of its own for each sentence that tells a rule", () => {
    const text = "Hello! Worn shoes are accepted if you threaten with a lawyer. A refund above five hundred euros needs a manager.";
    const found = leaks(text, english, []);
    expect(found.length).toBe(2);
    for (const leak of found) expect(text.slice(leak.from, leak.to)).toBe(leak.quote);
    expect(found[0]?.quote).toBe("Worn shoes are accepted if you threaten with a lawyer.");
  });
});

describe("leaks, in another language than the internal text", () => {
  it.each([
    "Vi tar emot använda skor när kunden hotar med jurist.",
    "Återbetalningar över femhundra euro måste godkännas av chefen.",
    "Getragene Schuhe nehmen wir an, wenn ein Kunde mit dem Anwalt droht.",
  ])("sees %s", (reply) => {
    expect(leaks(reply, english, ["Du kan lämna tillbaka skor inom 30 dagar."])).not.toEqual([]);
  });

  it.each([
    "Du kan lämna tillbaka skorna inom trettio dagar.",
    "Steg 1. Öppna appen. 2. Välj Returer. 3. Skriv ut etiketten.",
    "Tack, jag har skickat ditt ärende vidare till min chef.",
  ])("leaves %s", (reply) => {
    expect(leaks(reply, english, ["Du kan lämna tillbaka skor inom 30 dagar."])).toEqual([]);
  });
});
