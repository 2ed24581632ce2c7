import { describe, expect, it } from "vitest";
import type { Ask } from "../lib/ask.ts";
import { Happening } from "../lib/audit/entry.ts";
import type { Doors } from "../lib/doors.ts";
import { FootnoteError } from "../lib/errors.ts";
import { record } from "../lib/record.ts";
import { retrieve } from "../lib/retrieve.ts";
import { type Made, writeDraft } from "../lib/write-draft.ts";
import { askAbout, fakeDoors } from "./assist-world.ts";
import { returns } from "./drafting/world.ts";

const quiet = { stage: () => undefined, text: () => undefined };
const question = "How many days do I have to return an item?";
const nowhere = "Where do I find the manual of the blue kettle? I am roland@mail.example.";

/** What the device writes about a message, and the ask. */
async function made(text: string, doors: Doors): Promise<{ ask: Ask; made: Made }> {
  const ask = askAbout(text, { drafter: "device" });
  const before = await retrieve(ask, doors);
  return { ask, made: await writeDraft({ id: "s1", ask, before, doors, progress: quiet, signal: new AbortController().signal }, null) };
}

describe("a draft on record", () => {
  it("is one line that names its sources and how sure it is, with its texts apart", async () => {
    const { doors, log } = fakeDoors({}, [returns]);
    const { ask, made: draft } = await made(question, doors);
    expect(await record(draft, ask, doors)).toMatchObject({ seq: 1 });
    expect(log).toHaveLength(1);
    const [line] = log;
    expect(line?.happening).toMatchObject({
      kind: "suggestion",
      suggestion: "s1",
      drafter: "device",
      outcome: draft.draft.outcome,
      version: "1.0.0",
    });
    expect(line?.texts).toEqual({ draft: draft.draft.text, customer: question });
    expect(Happening.safeParse(line?.happening).success).toBe(true);
  });

  it("holds no word of the customer's, of the draft or of an article in its line, which is kept for good", async () => {
    const { doors, log } = fakeDoors({}, [returns]);
    const { ask, made: draft } = await made(`${question} I am Roland Thackeray, roland@mail.example.`, doors);
    await record(draft, ask, doors);
    const line = JSON.stringify(log[0]?.happening);
    const sentences = draft.draft.sentences.map(({ from, to }) => draft.draft.text.slice(from, to));
    expect(sentences.length).toBeGreaterThan(0);
    for (const text of ["Roland", "roland@", "How many days", ...sentences]) expect(line).not.toContain(text);
  });

  it("keeps the articles as they were, and says only of those used that they were", async () => {
    const kept: string[][] = [];
    const { doors, log } = fakeDoors({ keepRevisions: async (ids) => void kept.push(ids) }, [returns]);
    const { ask, made: draft } = await made(question, doors);
    await record(draft, ask, doors);
    const shown = [...draft.draft.sources, ...draft.draft.internal].map((s) => s.passage.id);
    expect(kept).toEqual([shown]);
    const used = draft.draft.sources.filter((s) => s.used).map((s) => ({ passage: s.passage.id, tier: s.passage.tier }));
    expect(used.length).toBeGreaterThan(0);
    expect(log[0]?.happening).toMatchObject({ sources: used });
  });

  it("is followed by what the knowledge lacks where nothing answers, masked", async () => {
    const { doors, log } = fakeDoors({}, [returns]);
    const { ask, made: draft } = await made(nowhere, doors);
    expect(draft.draft.outcome).toBe("none");
    await record(draft, ask, doors);
    expect(log.map((l) => l.happening.kind)).toEqual(["suggestion", "gap"]);
    expect(log[1]?.texts["questions"]).toContain("blue kettle");
    expect(log[1]?.texts["questions"]).not.toContain("roland@mail.example");
  });

  it("does not exist where the line or the articles could not be stored", async () => {
    const full = async () => {
      throw new FootnoteError("log.full");
    };
    for (const broken of [{ append: full }, { keepRevisions: full }]) {
      const { doors } = fakeDoors(broken, [returns]);
      const { ask, made: draft } = await made(question, doors);
      await expect(record(draft, ask, doors)).rejects.toMatchObject({ code: "log.full" });
    }
  });
});
