import { describe, expect, it } from "vitest";
import type { Draft } from "../../lib/drafting/draft.ts";
import { hasPromise } from "../../lib/language/cues.ts";
import { deviceMessages } from "./device-messages.ts";
import { deviceDraft } from "./device-world.ts";

const low = (text: string) => text.toLowerCase();
const textOf = (draft: Draft, s: Draft["sentences"][number]) => draft.text.slice(s.from, s.to);
const cited = (draft: Draft) => draft.sentences.filter((s) => s.citations.length > 0);

/** List items count as one. */
function sentencesSaid(draft: Draft): number {
  const markers = cited(draft).filter((s) => /^(?:\d+\.|-) /.test(textOf(draft, s)));
  return cited(draft).length - markers.length + (markers.length > 0 ? 1 : 0);
}

describe("the on-device drafter in the sample world", () => {
  it.each(deviceMessages.filter((m) => !m.missed))("$profile: $text", async ({ must, never = [], gap, ...message }) => {
    const draft = await deviceDraft(message);
    const text = low(draft.text);
    for (const part of must)
      expect(
        [part].flat().some((p) => text.includes(low(p))),
        `${part} in: ${draft.text}`,
      ).toBe(true);
    for (const part of never) expect(text).not.toContain(low(part));
    if (gap) expect(cited(draft)).toEqual([]);
  });

  it("says in at least nine of ten what answers", () => {
    expect(deviceMessages.filter((m) => m.unfound || m.missed).length / deviceMessages.length).toBeLessThan(0.1);
  });

  it.each(deviceMessages)("keeps to its bounds: $text", async (message) => {
    const draft = await deviceDraft(message);
    const tiers = message.portal ? ["public", "authenticated"] : ["public"];
    expect(draft.sources.filter((s) => s.used).every((s) => tiers.includes(s.passage.tier))).toBe(true);
    // A saved reply is said whole.
    if (draft.savedReply === null) expect(sentencesSaid(draft)).toBeLessThanOrEqual(6 * Math.max(1, draft.questions.length));
    const said = cited(draft).map((s) => textOf(draft, s));
    expect(new Set(said).size).toBe(said.length);
    const own = draft.sentences.filter((s) => s.citations.length === 0).map((s) => textOf(draft, s));
    expect(own.filter((s) => hasPromise(s, draft.language))).toEqual([]);
    expect(draft.questions.every((q) => q.how !== undefined && (q.how === "answered") === q.answered)).toBe(true);
  });
});
