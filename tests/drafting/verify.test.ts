import { describe, expect, it } from "vitest";
import { answerFor, openSentence, tickValue } from "../../lib/drafting/act.ts";
import { recheck } from "../../lib/drafting/assemble.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { openItems } from "../../lib/drafting/ready.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, conversation, fromModel, message, onDevice, profile, returns, textOf } from "./world.ts";

const classOf = (draft: Draft, start: string) => {
  const s = draft.sentences.find((x) => draft.text.slice(x.from, x.to).startsWith(start));
  return s ? [s.class, s.because] : null;
};
const around = { conversation: conversation("Hello"), profile: profile(), risk: "green" as const, instruction: "", now: "2026-11-22" };

describe("verify", () => {
  it("calls a sentence quoted only when it stands word for word in the cited block", () => {
    const draft = fromModel(
      [returns],
      [
        ["You can return most items within 30 days of delivery.", [0, 0]],
        [" Return postage costs only £3.95.", [0, 2]],
      ],
    );
    expect(classOf(draft, "You can")).toEqual(["quoted", null]);
    expect(classOf(draft, "Return postage")).toEqual(["supported", "agrees-by-rules"]);
  });

  it("does not call part of a sentence quoted, since its condition may be what is missing", () => {
    const draft = fromModel([returns], [["The item must be unworn.", [0, 1]]]);
    expect(classOf(draft, "The item")).toEqual(["cited", "condition-left-out"]);
  });

  it("says when the sentence that limits a quotation was left out", () => {
    const care = article("care", "Care", "You can wash the blanket at 30 degrees. However, the controller must be removed first.");
    expect(classOf(fromModel([care], [["You can wash the blanket at 30 degrees.", [0, 0]]]), "You can")).toEqual([
      "cited",
      "exception-left-out",
    ]);
    const whole = fromModel(
      [care],
      [
        ["You can wash the blanket at 30 degrees.", [0, 0]],
        [" However, the controller must be removed first.", [0, 1]],
      ],
    );
    expect(whole.sentences.filter((s) => s.class === "quoted")).toHaveLength(2);
  });

  it("catches a changed number and keeps Insert shut", () => {
    const draft = fromModel([returns], [["You can return most items within 60 days of delivery.", [0, 0]]]);
    expect(classOf(draft, "You can")).toEqual(["unsupported", "number-not-found"]);
    expect(draft.findings.map((f) => f.kind)).toContain("value-not-found");
    expect(draft.confidence.value).toBeLessThanOrEqual(0.4);
    expect(openItems(draft)).not.toEqual([]);
  });

  it("never lets a flipped negation pass", () => {
    const draft = fromModel([returns], [["Gift cards can be returned.", [2, 0]]]);
    expect(classOf(draft, "Gift cards")).toEqual(["unsupported", "negation-differs"]);
    expect(draft.confidence.value).toBeLessThanOrEqual(0.2);
  });

  it("lets a verifier's word count only where numbers and negations agree", () => {
    const said = (text: string) => fromModel([returns], [[text, [0, 0]]], { verdicts: [null, "supported", null, null] });
    const loose = "Most sizes, shades and fabrics may go back within 30 days of delivery.";
    expect(classOf(fromModel([returns], [[loose, [0, 0]]]), "Most")).toEqual(["cited", "words-left-over"]);
    expect(classOf(said(loose), "Most")).toEqual(["supported", "verifier-agrees"]);
    expect(classOf(said("Most items may go back within 45 days of delivery."), "Most items")?.[0]).toBe("unsupported");
    expect(classOf(said("All items may go back within 30 days, or later."), "All items")?.[0]).not.toBe("quoted");
  });

  it("marks a sentence without any source, and the agent may answer for it", () => {
    const draft = fromModel([returns], [["You can keep the spare poles.", undefined]]);
    const bad = draft.sentences.find((s) => s.class === "unsupported");
    expect(bad?.because).toBe("no-source");
    expect(openItems(draft)).toEqual([bad?.id]);
    const answered = answerFor(draft, bad?.id ?? "", "The lead approved it");
    expect(answered && openItems(answered)).toEqual([]);
  });

  it("blocks internal text of eight words in a row and lets nobody answer for it", () => {
    const secret = passages(
      article("secret", "Goodwill", "A late refund earns a twenty pound voucher after day seven from approval.", { tier: "internal" }),
    );
    const draft = fromModel([returns], [["A late refund earns a twenty pound voucher after day seven from approval.", undefined]], {
      internal: secret,
    });
    const leak = draft.findings.find((f) => f.kind === "internal-text");
    expect(leak).toMatchObject({ blocks: true, answerable: false, against: "Goodwill" });
    expect(answerFor(draft, leak?.id ?? "", "I insist")).toBeNull();
    expect(openItems(draft)).toContain(leak?.id);
  });

  it("finds a banned word and a link from nowhere", () => {
    const own = profile({ banned: [{ word: "cheap", instead: "good value", why: "" }] });
    const draft = fromModel([returns], [["Thanks, see https://evil.example/claim for the cheap offer.", undefined]], { profile: own });
    expect(draft.findings.map((f) => f.kind)).toEqual(expect.arrayContaining(["link", "banned-word"]));
  });

  it("takes what the customer said as theirs, and a value with it must be looked at", () => {
    const about = conversation([message("My order LP-20418 arrived with a cracked tank.")]);
    const draft = fromModel([returns], [["Your order LP-20418 arrived with a cracked tank.", undefined]], { conversation: about });
    expect(classOf(draft, "Your order")).toEqual(["conversation", "in-conversation"]);
    expect(draft.values.find((v) => v.text === "LP-20418")).toMatchObject({ provenance: "conversation", where: "m1", must: true });
  });

  it("does not take an internal note for something the customer said", () => {
    const about = conversation([message("Where is it?"), message("Member since 2023, refund limit is 150 EUR", "agent", "m2", "internal")]);
    expect(classOf(fromModel([returns], [["Your refund limit is 150 EUR.", undefined]], { conversation: about }), "Your refund")?.[0]).toBe(
      "unsupported",
    );
  });

  it("asks for a tick on each amount of a quotation only when the risk is amber", () => {
    const quoted: [string, ([number, number] | undefined)?][] = [["Return postage costs £3.95.", [0, 2]]];
    expect(openItems(fromModel([returns], quoted))).toEqual([]);
    const amber = fromModel([returns], quoted, { risk: "amber" });
    expect(openItems(amber)).toHaveLength(1);
    expect(openItems(tickValue(amber, amber.values[0]?.id ?? "", true))).toEqual([]);
  });

  it("knows courtesy, greeting and signature, and a wrong name is not the greeting", () => {
    const draft = fromModel(
      [returns],
      [
        ["Thanks for getting in touch.", undefined],
        [" Hi Bob,", undefined],
      ],
    );
    expect(classOf(draft, "Hi Hannah")?.[0]).toBe("profile");
    expect(classOf(draft, "Thanks")?.[0]).toBe("courtesy");
    expect(draft.sentences.find((s) => draft.text.slice(s.from, s.to).includes("Bob"))?.class).toBe("unsupported");
    expect(draft.text.endsWith("Best,\nMaya, Fern")).toBe(true);
  });

  it("drops a reference whose quote is not our block", () => {
    const draft = fromModel([returns], []);
    expect(draft.sources.every((s) => !s.used)).toBe(true);
    const forged = fromModel([returns], [["Everything is free.", [9, 0]]]);
    expect(classOf(forged, "Everything")?.[0]).toBe("unsupported");
  });
});

describe("recheck", () => {
  const draft = onDevice([returns], "How do I return an item?", { profile: { tone: { formal: 3, warm: 3, thorough: 5, expert: 2 } } });

  it("gives the same proof for the same text", () => {
    const again = recheck(draft, draft.text, { ...around, conversation: conversation("How do I return an item?") });
    expect(again.sentences).toEqual(draft.sentences);
    expect(again.confidence.value).toBe(draft.confidence.value);
  });

  it("keeps what the agent opened while the sentence stands, and asks again once it is changed", () => {
    const cited = fromModel([returns], [["Most sizes, shades and fabrics may go back within 30 days of delivery.", [0, 0]]]);
    const id = cited.sentences.find((s) => s.class === "cited")?.id ?? "";
    const opened = openSentence(cited, id);
    expect(recheck(opened, `${opened.text}\nThanks!`, around).sentences.find((s) => s.id === id)?.opened).toBe(true);
    const edited = recheck(opened, opened.text.replace("shades", "colours"), around);
    expect(edited.sentences.find((s) => s.class === "cited")?.opened).toBe(false);
  });

  it("catches a number that the agent changed in a quotation", () => {
    const quoted = fromModel([returns], [["You can return most items within 30 days of delivery.", [0, 0]]]);
    const edited = recheck(quoted, quoted.text.replace("30 days", "60 days"), around);
    expect(edited.findings.map((f) => f.kind)).toContain("value-not-found");
    expect(textOf(edited, edited.sentences.find((s) => s.class === "unsupported")?.id ?? "")).toContain("60 days");
  });
});
