import { describe, expect, it } from "vitest";
import { openSentence } from "../../lib/drafting/act.ts";
import { recheck, type Surroundings } from "../../lib/drafting/assemble.ts";
import { choose } from "../../lib/drafting/choose.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { openItems } from "../../lib/drafting/ready.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, conversation, fromModel, onDevice, profile, returns, textOf } from "./world.ts";

const question = "Can I return an item, and within how many days of delivery?";
const older = article("faq", "Common questions", "You can return most items within 28 days of delivery.", {
  updated: "2026-02-10",
  reviewed: "2026-02-10",
});
const newer = { ...older, id: "terms", title: "Terms of returns", updated: "2026-11-01", reviewed: "2026-11-01" };
const around: Surroundings = {
  conversation: conversation(question),
  profile: profile(),
  risk: "green",
  instruction: "",
  now: "2026-11-22T00:00:00Z",
};
const first = (draft: Draft) => {
  const [choice] = draft.choices;
  if (!choice) throw new Error("no choice");
  return choice;
};
const other = (draft: Draft) => first(draft).options[1]?.source ?? 0;
const chosen = (draft: Draft, source: number): Draft => {
  const next = choose(draft, first(draft).id, source, around);
  if (!next) throw new Error("not chosen");
  return next;
};
const values = (draft: Draft) => first(draft).options.map((o) => o.value);

describe("sources that disagree", () => {
  it("ask for a choice about the sentence that says one of the values", () => {
    const draft = onDevice([returns, older], question);
    expect(values(draft)).toEqual(["30 days", "28 days"]);
    expect(draft.text.slice(first(draft).from, first(draft).to)).toBe("You can return most items within 30 days of delivery.");
    expect(first(draft).options.map((o) => o.updated)).toEqual(["2026-10-01", "2026-02-10"]);
    expect(first(draft).chosen).toBeNull();
  });

  it("ask for none where they agree, or where the sentence leaves the value out", () => {
    expect(onDevice([returns, { ...older, body: older.body.replace("28", "30") }], question).choices).toEqual([]);
    const silent = fromModel([returns, older], [["You can return most items after delivery.", [0, 0]]]);
    expect(silent.choices).toEqual([]);
  });

  it("ask for none across languages, because nobody could take the other's sentence", () => {
    const swedish = article("faq-sv", "Vanliga frågor", "Du kan returnera de flesta varor inom 28 dagar från leveransen.", {
      locale: "sv",
    });
    expect(onDevice([returns, swedish], question).choices).toEqual([]);
  });

  it("let the newest say it first, in a quotation of this device", () => {
    const draft = onDevice([returns, newer], question);
    expect(values(draft)).toEqual(["28 days", "30 days"]);
    expect(draft.text).toContain("within 28 days of delivery");
    expect(draft.text).not.toContain("within 30 days");
    expect(draft.sentences.find((s) => s.id === first(draft).sentence)?.class).toBe("quoted");
  });

  it("leave a model's words as they are, whichever is newer", () => {
    const draft = fromModel([returns, newer], [["Most items can be returned within 30 days of delivery.", [0, 0]]]);
    expect(values(draft)).toEqual(["30 days", "28 days"]);
  });

  it("are heard although the one that differs was too far down to be drafted from", () => {
    const hits = passages(older).map((passage) => ({ passage, score: 0.1, coverage: 0.2, answers: 0 }));
    const said: [string, [number, number]][] = [["You can return most items within 30 days of delivery.", [0, 0]]];
    const draft = fromModel([returns], said, { search: { questions: [], hits } });
    expect(values(draft)).toEqual(["30 days", "28 days"]);
    expect(draft.sources.at(-1)).toMatchObject({ number: other(draft), used: false, passage: { article: "faq" } });
    expect(chosen(draft, other(draft)).text).toContain("within 28 days of delivery");
  });

  it("name each value once, by the newest source that has it", () => {
    const draft = onDevice([returns, older, { ...older, id: "faq-2", title: "More questions", reviewed: "2026-03-01" }], question);
    expect(values(draft)).toEqual(["30 days", "28 days"]);
    expect(first(draft).options[1]?.updated).toBe("2026-03-01");
  });
});

describe("a choice between sources", () => {
  const draft = onDevice([returns, older], question);

  it("keeps Insert shut and confidence low until it is made", () => {
    expect(openItems(draft)).toEqual([first(draft).id]);
    expect(draft.confidence.value).toBeLessThanOrEqual(0.65);
    const made = chosen(draft, first(draft).options[0]?.source ?? 0);
    expect(openItems(made)).toEqual([]);
    expect(made.text).toBe(draft.text);
    expect(made.confidence.reasons.map((r) => r.code)).not.toContain("sources-disagree");
    expect(made.confidence.value).toBeGreaterThan(draft.confidence.value);
  });

  it("puts the other source's own sentence in its place, cited by it", () => {
    const made = chosen(draft, other(draft));
    expect(made.text).toBe(
      draft.text.replace("You can return most items within 30 days of delivery.", "You can return most items within 28 days of delivery."),
    );
    const sentence = made.sentences.find((s) => s.id === first(draft).sentence);
    expect(sentence).toMatchObject({ class: "quoted", citations: [{ source: other(draft) }] });
    expect(made.sources.find((s) => s.number === other(draft))?.used).toBe(true);
    expect(first(made)).toMatchObject({ id: first(draft).id, chosen: other(draft), options: [{ value: "28 days" }, { value: "30 days" }] });
    expect(openItems(made)).toEqual([]);
  });

  it("can be taken back", () => {
    const back = chosen(chosen(draft, other(draft)), first(draft).options[0]?.source ?? 0);
    expect(back.text).toBe(draft.text);
    expect(openItems(back)).toEqual([]);
  });

  it("keeps what the agent did with the other sentences", () => {
    const more = onDevice([returns, older], `${question} What does return postage cost?`);
    const ticked = { ...more, values: more.values.map((v) => ({ ...v, verified: true })) };
    const made = chosen(ticked, other(ticked));
    const postage = made.values.find((v) => v.text.includes("3.95"));
    expect(postage && made.text.slice(postage.from, postage.to)).toBe("£3.95");
    expect(postage?.verified).toBe(true);
    expect(made.values.find((v) => v.text === "28 days")?.verified ?? false).toBe(false);
  });

  it("swaps the value in a model's sentence, which must be looked at again", () => {
    const said = fromModel([returns, older], [["Most sizes, shades and fabrics may go back within 30 days of delivery.", [0, 0]]], {
      conversation: around.conversation,
    });
    const opened = openSentence(said, first(said).sentence);
    const made = chosen(opened, other(opened));
    expect(textOf(made, first(made).sentence)).toBe("Most sizes, shades and fabrics may go back within 28 days of delivery.");
    expect(made.sentences.find((s) => s.id === first(made).sentence)).toMatchObject({ class: "cited", opened: false });
    expect(made.values.find((v) => v.text === "28 days")).toMatchObject({ provenance: "knowledge", where: String(other(said)) });
    expect(openItems(made)).toContain(first(made).sentence);
  });

  it("lasts over an edit elsewhere, and ends with its sentence", () => {
    const made = chosen(draft, other(draft));
    expect(first(recheck(made, `${made.text}\n\nKind regards`, around)).chosen).toBe(other(draft));
    expect(recheck(made, "Hi Hannah,", around).choices).toEqual([]);
  });

  it("is none of a source that was no option, or of a draft that moved on", () => {
    expect(choose(draft, first(draft).id, 99, around)).toBeNull();
    expect(choose(draft, "choice-s99", other(draft), around)).toBeNull();
  });
});
