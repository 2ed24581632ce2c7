import { describe, expect, it } from "vitest";
import { check, suggest } from "../../lib/assist.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { openItems } from "../../lib/drafting/ready.ts";
import type { Way } from "../../lib/drafting/way.ts";
import type { FootnoteError } from "../../lib/errors.ts";
import { retrieve } from "../../lib/retrieve.ts";
import { askAbout, fakeDoors } from "../assist-world.ts";
import { returns } from "./world.ts";

const question = "How many days do I have to return an item?";
const quiet = { stage: () => undefined, text: () => undefined };
const run = async (change: Parameters<typeof askAbout>[1]) => {
  const { doors } = fakeDoors({}, [returns]);
  const ask = askAbout(question, { drafter: "device", ...change });
  return (await suggest("s1", ask, retrieve(ask, doors), doors, quiet, new AbortController().signal)).draft;
};
const refined = async (refine: Way, edit = (text: string) => text) => {
  const shown = await run({});
  const text = edit(shown.text);
  const current = text === shown.text ? shown : check(shown, text, askAbout(question), "2026-11-22T10:00:00Z");
  return { shown, draft: await run({ refine, current, text }) };
};
const quoted = (draft: Draft) => draft.sentences.filter((s) => s.class === "quoted").map((s) => draft.text.slice(s.from, s.to));

describe("changing a draft on this device", () => {
  it("shorter leaves out the framing and keeps every quoted sentence, greeting and signature", async () => {
    const { shown, draft } = await refined("shorter");
    expect(draft.text.length).toBeLessThan(shown.text.length);
    expect(quoted(draft)).toEqual(quoted(shown));
    expect(draft.text).toMatch(/^Hi Hannah,\n\n\S/);
    expect(draft.text).toMatch(/\n\nBest,\nMaya, Fern$/);
    expect(openItems(draft)).toEqual([]);
  });

  it.each(["shorter", "warmer", "more-formal"] as const)("%s keeps what the agent wrote", async (way) => {
    const { draft } = await refined(way, (text) => text.replace("of delivery.", "of delivery. Please keep the box."));
    expect(draft.text).toContain("of delivery. Please keep the box.");
  });

  it.each(["warmer", "more-formal"] as const)("%s says the framing in another voice and the facts as they are", async (way) => {
    const { shown, draft } = await refined(way);
    expect(draft.text).not.toBe(shown.text);
    expect(quoted(draft)).toEqual(quoted(shown));
  });

  it("keeps a sentence away that the agent took out", async () => {
    const { draft } = await refined("warmer", (text) => text.replace(" The item must be unworn, except for shoes tried on indoors.", ""));
    expect(draft.text).not.toContain("unworn");
  });

  it.each(["simpler", "translate", "complete"] as const)("%s needs a model, and says so", async (way) => {
    await expect(refined(way)).rejects.toMatchObject({ code: "refine.needs-model", detail: { way } } satisfies Partial<FootnoteError>);
  });

  it("says that nothing is left to shorten", async () => {
    const { draft: current } = await refined("shorter");
    await expect(run({ refine: "shorter", current, text: current.text })).rejects.toMatchObject({ code: "refine.no-change" });
  });

  it("still knows what the agent told for an earlier version", async () => {
    const shown = await run({ instruction: "We approved a refund of £45 yesterday." });
    const text = shown.text.replace("of delivery.", "of delivery. We approved a refund of £45 yesterday.");
    const current = check(shown, text, askAbout(question), "2026-11-22T10:00:00Z");
    const about = (draft: Draft) => draft.sentences.find((s) => draft.text.slice(s.from, s.to).includes("£45"));
    expect(about(current)).toMatchObject({ class: "conversation", because: "from-agent" });
    expect(about(await run({ refine: "shorter", current, text: current.text }))).toMatchObject({ because: "from-agent" });
  });

  it("writes anew with the agent's fact, and keeps the agent's sentences in it", async () => {
    const shown = await run({});
    const text = shown.text.replace("of delivery.", "of delivery. Please keep the box.");
    const current = check(shown, text, askAbout(question), "2026-11-22T10:00:00Z");
    const draft = await run({ refine: "instruction", instruction: "The box is needed.", current, text });
    expect(draft.text).toContain("Please keep the box.");
  });
});
