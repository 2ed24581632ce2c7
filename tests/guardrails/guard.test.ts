import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guard } from "../../lib/guardrails/guard.ts";
import { closedFor, newClosedRuns } from "../../lib/guardrails/guard-closed.ts";
import { decodedIn } from "../../lib/guardrails/guard-decoded.ts";
import { identifierHashes } from "../../lib/guardrails/guard-others.ts";
import { shingles } from "../../lib/guardrails/guard-shingles.ts";
import { emptyGuardWorld, type GuardProfile, type GuardWorld } from "../../lib/guardrails/guard-world.ts";
import { profile } from "../drafting/world.ts";

const secret = "Agents may approve a refund without a return up to sixty pounds for each order, and nobody tells the customer.";
const swedishSecret = "Kundvården får betala tillbaka upp till sexhundra kronor utan att varan skickas tillbaka till lagret.";
const closed = [shingles([secret, swedishSecret])];
const hash = (value: string) => `salt ${value}`;

function world(change: Partial<GuardWorld> = {}, of: Partial<GuardProfile> = {}): GuardWorld {
  return { ...emptyGuardWorld({ ...profile(), ...of }), closed, hash, ...change };
}

const told = (text: string, given = world()) => guard(text, given).map((f) => `${f.severity} ${f.kind}: ${f.text}`);
const kinds = (text: string, given = world()) => [...new Set(guard(text, given).map((f) => f.kind))];

describe("internal text", () => {
  it("is found by eight of its words in a row, whoever wrote the rest", () => {
    const text = "Hi! We may approve a refund without a return up to sixty pounds, so keep it.";
    expect(told(text)).toEqual(["hard internal-text: may approve a refund without a return up to sixty pounds"]);
    expect(kinds("We may approve a refund without a return up. To you?")).toEqual(["internal-text"]);
  });

  it("is not seven words of it, nor the same words in another order", () => {
    expect(told("We approve a refund without a return up for you.")).toEqual([]);
    expect(told("Up to sixty pounds agents may return without a refund approve order each for.")).toEqual([]);
  });

  it("does not count where the customer, the profile, a saved reply or a source says it", () => {
    const text = `You wrote: ${secret}`;
    expect(told(text, world({ said: [secret] }))).toEqual([]);
    expect(told(text, world({ open: [`Before. ${secret.toUpperCase()}`] }))).toEqual([]);
    expect(told(text, world({}, { required: [{ text: secret, on: ["never"] }] }))).toEqual([]);
    expect(told(text, world({ said: ["Something else entirely."] }))).not.toEqual([]);
  });

  it("is found between the numbers of a list, marks of a quotation and HTML, and in a list told without its numbers", () => {
    const words = secret.split(" ");
    const four = Array.from({ length: 5 }, (_, i) => words.slice(i * 4, i * 4 + 4).join(" "));
    for (const text of [
      four.map((part, i) => `${i + 1}. ${part}`).join("\n"),
      four.map((part, i) => `${"abcde"[i]}) ${part}`).join("\n"),
      four.map((part) => `> ${part}`).join("\n"),
      words.map((word) => `<b>${word}</b>`).join(" "),
      words.map((word) => `${word}<br>`).join(""),
      words.map((word) => `${word[0]}<span class="x"></span>${word.slice(1)}`).join(" "),
    ])
      expect(kinds(text)).toEqual(["internal-text"]);
    const runs = newClosedRuns();
    const body = four.map((part, i) => `${i + 1}. ${part}`).join("\n");
    runs.add({ kind: "article", title: "Steps", body, tier: "internal", tierBecause: "hand" });
    expect(kinds(four.join(" "), world({ closed: closedFor(runs.closed(), false) }))).toEqual(["internal-text"]);
    expect(told(body, world({ open: [four.join("\n")] }))).toEqual([]);
  });

  it("is looked for in a time that grows with the text alone, however its letters stand", () => {
    const texts = ["a", "1", "-", "%", "%2", "\\", "\\u", "a@", "a."].map((sign) => sign.repeat(100_000 / sign.length));
    for (const text of texts) expect(decodedIn(text, false).length).toBeLessThan(2);
    expect(decodedIn(`${"a".repeat(50_000)}%41%42%43%44`, false)).toHaveLength(1);
  });

  it("is what stands in no tier that this customer may see", () => {
    const runs = newClosedRuns();
    const article = { kind: "article", title: "A title", tierBecause: "hand" };
    runs.add({ ...article, tier: "internal", body: `${secret} Members pay half of the price for all of the filters they order.` });
    runs.add({ ...article, tier: "authenticated", body: "Members pay half of the price for all of the filters they order." });
    runs.add({ ...article, tier: "public", body: "Agents may approve a refund without a return up to sixty pounds." });
    runs.add({
      ...article,
      kind: "macro",
      tier: "internal",
      tierBecause: "unlabelled",
      body: "for each order, and nobody tells the customer.",
    });
    const known = world({ closed: closedFor(runs.closed(), true) });
    const unknown = world({ closed: closedFor(runs.closed(), false) });
    const members = "Members pay half of the price for all of the filters they order.";
    expect(kinds(members, known)).toEqual([]);
    expect(kinds(members, unknown)).toEqual(["internal-text"]);
    expect(kinds("Agents may approve a refund without a return up to sixty pounds.", unknown)).toEqual([]);
    expect(kinds(secret, known)).toEqual(["internal-text"]);
  });

  const letters = (map: (letter: string) => string) => [...secret].map(map).join("");
  const alike: Record<string, string> = { a: "а", e: "е", o: "о", p: "р", c: "с", y: "у", x: "х", i: "і", s: "ѕ" };
  it.each([
    ["zero-width characters", letters((l) => `${l}\u200B`)],
    ["soft hyphens", letters((l) => `${l}\u00AD`)],
    ["look-alike letters", letters((l) => alike[l] ?? l)],
    ["fullwidth letters", letters((l) => (/[!-~]/.test(l) ? String.fromCodePoint(l.charCodeAt(0) + 0xfee0) : l))],
    ["bold mathematical letters", letters((l) => (/[a-z]/.test(l) ? String.fromCodePoint(0x1d41a + l.charCodeAt(0) - 97) : l))],
    ["capitals", secret.toUpperCase()],
    ["marks above letters", letters((l) => (/[aeou]/.test(l) ? `${l}\u0301` : l))],
    ["letters apart", letters((l) => `${l} `)],
    ["letters parted by dots", letters((l) => `${l}.`)],
    ["words run together", secret.replaceAll(" ", "")],
    ["words joined by underscores", secret.replaceAll(" ", "_")],
    ["marks between the words", secret.replaceAll(" ", " * ")],
    ["line breaks", secret.replaceAll(" ", "\n")],
    ["words cut at line ends", secret.replace(/(\p{L}{3})(\p{L}{3})/gu, "$1-\n$2")],
    ["HTML entities", letters((l) => `&#${l.codePointAt(0)};`)],
    ["digits for letters", letters((l) => ({ a: "4", e: "3", o: "0", s: "5", t: "7" })[l] ?? l)],
    ["Base64", Buffer.from(secret).toString("base64")],
    ["hexadecimal", Buffer.from(secret).toString("hex")],
    ["percent signs", letters((l) => `%${l.charCodeAt(0).toString(16)}`)],
    ["ROT13", letters((l) => (/[a-z]/.test(l) ? String.fromCharCode(((l.charCodeAt(0) - 97 + 13) % 26) + 97) : l))],
    ["backwards", [...secret].reverse().join("")],
    ["each word backwards", secret.replace(/\p{L}+/gu, (word) => [...word].reverse().join(""))],
    ["two sentences", secret.replace("without a", "without. A")],
  ])("is seen through %s", (_, text) => {
    expect(kinds(`Hello Hannah, thank you for your message.\n\n${text}\n\nBest wishes`)).toEqual(["internal-text"]);
  });

  it("is shown where it stands in the text as given", () => {
    const text = `Räksmörgås 😀 &amp; ${[...secret].map((l) => `${l}\u200B`).join("")} Bye.`;
    const [found] = guard(text, world());
    expect(found?.text.replaceAll("\u200B", "")).toBe(secret.slice(0, -1));
    expect(text.slice(found?.from, found?.to)).toBe(found?.text);
  });

  it("is Swedish too, with and without its marks", () => {
    expect(kinds(swedishSecret.normalize("NFD"))).toContain("internal-text");
    expect(kinds(swedishSecret.normalize("NFD").replace(/\p{M}/gu, ""))).toContain("internal-text");
  });

  it("is always found, wherever eight of its words stand", () => {
    const words = secret.split(" ");
    const place = fc.integer({ min: 0, max: words.length - 8 });
    const around = fc.string({ maxLength: 60 }).map((s) => s.replace(/[\p{L}\p{N}&%\\$@€!|]/gu, " "));
    fc.assert(
      fc.property(place, around, around, (at, before, after) => {
        const quoted = words.slice(at, at + 8).join(" ");
        expect(kinds(`${before} ${quoted} ${after}`)).toContain("internal-text");
      }),
    );
  });

  it("told in other words is shown, not stopped, and only where its article was found for the ticket", () => {
    const passages = [{ title: "Refund limits", text: "Agents may approve a refund without a return up to £60 per order." }];
    const text = "We can refund up to £60 without you sending anything back.";
    const found = guard(text, world({ passages }));
    expect(found.map((f) => [f.kind, f.severity, f.against])).toEqual([["internal-text", "soft", "Refund limits"]]);
    expect(guard(text, world())).toEqual([]);
  });
});

describe("marks of internal articles", () => {
  it("are found in any spelling, inside of other words too", () => {
    const given = world({ canaries: ["FNC-7Q2X-91KD"] });
    for (const text of ["see FNC-7Q2X-91KD", "see fnc 7q2x 91kd!", "seefnc7q2x91kdthere", "F N C 7 Q 2 X 9 1 K D"]) {
      expect(kinds(text, given)).toContain("canary");
    }
    expect(told("see FNC-7Q2X-91KE", given)).toEqual([]);
  });
});

describe("names of queues and tags", () => {
  const given = world({ names: ["Queue-Fraud-Specialist", "YMYL_Escalation", "Finance-Care", "Support", "Follow-up", "vip_customer"] });
  it("are found as they are written, and in plain words where they are long", () => {
    expect(told("It is with Queue-Fraud-Specialist now, tagged YMYL_Escalation.", given)).toEqual([
      "hard internal-name: Queue-Fraud-Specialist",
      "hard internal-name: YMYL_Escalation",
    ]);
    expect(told("I asked the queue fraud specialist about vip_customer.", given)).toEqual([
      "soft internal-name: queue fraud specialist",
      "hard internal-name: vip_customer",
    ]);
  });

  it("are no words of any reply", () => {
    expect(told("Support will follow up. Our finance care is known to every vip customer.", given)).toEqual([]);
    expect(told("You wrote Finance-Care.", { ...given, said: ["What is Finance-Care?"] })).toEqual([]);
  });
});

describe("internal links", () => {
  const given = world({ links: ["https://wiki.fern.example", "help.fern.example/hc/articles/4711"] });
  it.each([
    "See https://wiki.fern.example/refunds?id=2.",
    "See wiki.fern.example",
    "See wiki [dot] fern [dot] example",
    "See hxxps://wiki[.]fern[.]example/x",
    "See https://help.fern.example/hc/articles/4711-Refund-limits#top",
  ])("are found: %s", (text) => {
    expect(kinds(text, given)).toEqual(["internal-link"]);
  });

  it("are not the pages beside them, nor what the customer sent", () => {
    expect(told("See https://help.fern.example/hc/articles/4712 or help.fern.example.", given)).toEqual([]);
    expect(told("The wiki, Fern, example.", given)).toEqual([]);
    expect(told("You sent https://wiki.fern.example/x", { ...given, said: ["What is https://wiki.fern.example/x ?"] })).toEqual([]);
  });
});

describe("another customer's data", () => {
  const others = new Set(identifierHashes("anna@mail.example, order FN-48213, call 070-123 45 67, case 4417-2291", hash));
  const given = world({ others });
  it.each(["It is Anna@mail.example.", "Order FN 48213 is on its way.", "Call +46 70 123 45 67.", "It is 4417-2291."])(
    "is found: %s",
    (text) => {
      expect(kinds(text, given)).toEqual(["other-customer"]);
    },
  );

  it("is not this customer's own, nor what nobody has been seen with", () => {
    const own = new Set(identifierHashes("order FN-48213", hash));
    expect(told("Order FN-48213.", { ...given, own })).toEqual([]);
    expect(told("Order FN-48213.", { ...given, said: ["Where is FN-48213?"] })).toEqual([]);
    expect(told("Order FN-99999 for bo@mail.example.", given)).toEqual([]);
  });
});

describe("words of the profile", () => {
  const given = world(
    {},
    {
      banned: [{ word: "compensation", instead: "voucher", why: "" }],
      competitors: ["Zephyrlow"],
      topics: [{ name: "Health", words: ["diagnosis", "side effect"] }],
    },
  );
  it("are found in any inflection; a topic says its name", () => {
    expect(
      guard("No compensations, Zephyrlow's diagnoses or side effects.", given).map((f) => [f.kind, f.severity, f.text, f.against]),
    ).toEqual([
      ["banned-word", "hard", "compensations", "voucher"],
      ["competitor", "hard", "Zephyrlow's", null],
      ["topic", "hard", "side effects", "Health"],
    ]);
  });

  it("are only shown where the customer spoke of the competitor or the topic", () => {
    const spoken = { ...given, said: ["Is Zephyrlow better? It has side effects, I want compensation."] };
    expect(told("About Zephyrlow, side effects and compensation:", spoken)).toEqual([
      "soft competitor: Zephyrlow",
      "soft topic: side effects",
      "hard banned-word: compensation",
    ]);
  });
});

describe("promises and admissions", () => {
  it.each([
    ["promise", "We guarantee delivery on Friday."],
    ["promise", "Delivery by Friday is guaranteed."],
    ["promise", "Vi garanterar att paketet kommer fram."],
    ["promise", "Wir garantieren die Lieferung am Freitag."],
    ["admission", "I am sorry, it was entirely our fault."],
    ["admission", "We accept full liability for the damage."],
    ["admission", "Det var helt vårt fel."],
    ["admission", "Wir haften für den Schaden."],
    ["admission", "Das war unser Fehler."],
  ])("%s: %s", (kind, text) => {
    expect(guard(text, world({ language: "" })).map((f) => `${f.severity} ${f.kind}`)).toEqual([`soft ${kind}`]);
    expect(guard(text, world({ language: "", hard: [kind as "promise"] }))[0]?.severity).toBe("hard");
  });

  it("are not denials, a guarantee's name, or what the team says itself", () => {
    for (const text of [
      "We cannot guarantee delivery.",
      "Vi kan inte garantera det.",
      "Wir haften nicht dafür.",
      "The guarantee is two years.",
      "Ingen garanti ges.",
      "Nothing is guaranteed.",
      "No delivery date is guaranteed.",
      "You asked whether we guarantee delivery.",
      "I promise nothing.",
      "Vi lovar ingenting.",
      "Vi lovar aldrig ett datum.",
      "Wir garantieren leider keine festen Termine.",
      "Wir haften grundsätzlich nicht.",
      "Ich verspreche es nicht.",
    ])
      expect(told(text, world({ language: "" }))).toEqual([]);
    expect(told("We guarantee the motor for five years.", world({ open: ["We guarantee the motor for five years."] }))).toEqual([]);
  });
});

describe("what is quoted of the ticket", () => {
  const said = ["Unfortunately nobody answered. You guarantee delivery and {name} promised it to me on Monday."];
  const quoted = said[0]?.replace(". ", ".\n> ");
  const of = { banned: [{ word: "unfortunately", instead: "", why: "" }] };

  it("is not ours below a reply", () => {
    expect(told(`Hi, it comes today.\n\nOn 3 May Ann wrote:\n> ${quoted}`, world({ said }, of))).toEqual([]);
    expect(told(`Hi, it comes today.\n\nFrom: Ann\n${said[0]}`, world({ said }, of))).toEqual([]);
  });

  it("counts as ours where the ticket does not say it, and without a sign of quoting", () => {
    expect(kinds("> Unfortunately we are late.", world({ said }, of))).toEqual(["banned-word"]);
    expect(kinds(said[0] ?? "", world({ said }, of))).toContain("banned-word");
    expect(kinds(`> ${secret}`, world({ said }, of))).toEqual(["internal-text"]);
  });

  it("tells nothing of the reply's language, nor does the profile's signature", () => {
    const mail = "Hej, jag har inte fått mitt paket som jag beställde för två veckor sedan, när kommer det?";
    const signature = "Med vänliga hälsningar\nKundtjänst\nDenna e-post är konfidentiell och endast avsedd för mottagaren.";
    const given = world({ said: [mail], language: "en" }, { signature });
    expect(told(`Hi, here it is.\n\n> ${mail}`, given)).toEqual([]);
    expect(told(`Hi, here it is.\n\n${signature}`, given)).toEqual([]);
  });
});

describe("placeholders", () => {
  it.each([
    "Hi {{ticket.requester.first_name}},",
    "Hi {name},",
    "Hi [your name],",
    "Your code is XXXX.",
    "Hi *|FNAME|*",
    "Hi %%name%%",
    "[[EMAIL_1]]",
    "Hi %customer_name%,",
    "Hi [First name],",
    "Hej [Förnamn],",
    "Hallo [Vorname],",
    "Parcel [tracking number] left.",
    "Hi #{ticket.customer.firstname},",
    "Hi {!Contact.Name},",
    "Hi <%= name %>,",
    "Hi |*FNAME*|,",
    "Hi {{name",
    "It costs £XX.",
  ])("that nobody filled are found: %s", (text) => {
    expect(told(text).map((f) => f.split(":")[0])).toEqual(["hard placeholder"]);
  });

  it("are not keys, marks of HTML or a line of signs", () => {
    expect(told("Press <Enter>, then <b>Save</b>. 100 % [1] (see above) ___")).toEqual([]);
  });

  it.each([
    "See [Order status](https://help.example/orders) and [this link](https://help.example).",
    "Click [Add to cart], then [Your orders].",
    "It is about [Order #1042] of [3 May].",
    "You save 50%-60% or 10% today.",
    "Hold <Ctrl> and press <C>.",
    "A <blockquote> holds a quotation.",
    "{ color: red }",
    "Thanks xxx",
  ])("are not links, buttons, keys or sums: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("language", () => {
  const swedish = "Tack för ditt meddelande. Paketet är på väg och kommer fram i morgon, så du behöver inte göra något mer.";
  it("that is clearly another one is shown", () => {
    const [found] = guard(swedish, world());
    expect(found).toMatchObject({ kind: "language", severity: "soft", text: "sv", against: "en", from: 0, to: swedish.length });
    expect(guard(swedish, world({ language: "sv-SE" }))).toEqual([]);
  });

  it("of a short text is never judged", () => {
    expect(told("Tack så mycket för hjälpen!")).toEqual([]);
  });
});

describe("another brand", () => {
  const given = world({ otherBrands: ["Lysmossa", "Fern Kids", "Dew"] });
  it("is stopped where it speaks, shown elsewhere and where the customer named it, and none where a source does", () => {
    expect(told("Lysmossa has them, and so has Fern Kids.", given)).toEqual(["hard other-brand: Lysmossa", "hard other-brand: Fern Kids"]);
    expect(told("Lysmossa has them.", { ...given, said: ["I bought it at lysmossa"] })).toEqual(["soft other-brand: Lysmossa"]);
    expect(told("Lysmossa has them.", { ...given, open: ["Sold by Lysmossa too."] })).toEqual([]);
    expect(told("That was Lysmossa, a shop of its own. We are Fern and can help you with this.", given)).toEqual([
      "soft other-brand: Lysmossa",
    ]);
    expect(told("Hi, we at Fern can help you with this.\n\nBest wishes\nMaya, Lysmossa", given)).toEqual(["hard other-brand: Lysmossa"]);
    expect(told("Wipe off the dew.", given)).toEqual([]);
  });

  it("is not part of one's own name", () => {
    expect(told("Welcome to Fern UK.", world({ otherBrands: ["UK"] }))).toEqual([]);
  });
});

describe("mandatory wording", () => {
  const required = [
    { text: "Interest is {rate} a year.", on: ["loan"] },
    { text: "Calls are recorded.", on: [] },
    { text: "We never ask for your password.", on: ["fraud"] },
  ];
  it("is missed where its intent or word calls for it", () => {
    const given = world({ intents: ["fraud"] }, { required });
    expect(guard("About the loans: fine.", given).map((f) => [f.kind, f.severity, f.against])).toEqual([
      ["required", "soft", "Interest is {rate} a year."],
      ["required", "soft", "Calls are recorded."],
      ["required", "soft", "We never ask for your password."],
    ]);
    expect(guard("Calls are recorded.", world({}, { required }))).toEqual([]);
  });

  it("is there in any case, with its blank filled", () => {
    const given = world({}, { required });
    expect(guard("A loan: INTEREST is 4.5 % a year. Calls  are\nrecorded.", given)).toEqual([]);
  });

  it("the line about AI is called for by a draft", () => {
    const of = { disclosure: "Written with the help of AI." };
    expect(kinds("Hello there.", world({ drafted: true }, of))).toEqual(["disclosure"]);
    expect(kinds("Hello there. Written with the help of AI", world({ drafted: true }, of))).toEqual([]);
    expect(kinds("Hello there.", world({ drafted: false }, of))).toEqual([]);
  });
});

describe("guard", () => {
  it("says nothing of nothing", () => {
    expect(guard(" \n", world({ drafted: true }, { disclosure: "AI", required: [{ text: "x y", on: [] }] }))).toEqual([]);
  });

  it("answers for any text, with offsets inside of it", () => {
    const given = world({ canaries: ["ab12cd"], links: ["a.example"], others: new Set(["x"]) });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const f of guard(text, given)) {
          expect(f.from).toBeLessThanOrEqual(f.to);
          expect(f.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 20 },
    );
  });
});
