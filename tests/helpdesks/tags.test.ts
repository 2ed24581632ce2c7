import { describe, expect, it } from "vitest";
import { addTags, lacking } from "../../lib/helpdesks/tags.ts";

/** A desk with these tags, which takes what is added or only says so. */
function desk(tags: string[], { takes = (tag: string): string[] => [tag] } = {}) {
  const added: string[][] = [];
  return {
    added,
    read: async () => [...tags],
    add: async (fresh: string[], there: string[]) => {
      added.push([...there, ...fresh]);
      tags.push(...fresh.flatMap(takes));
    },
  };
}

describe("tags of a ticket", () => {
  it("are written beside those that are there, in whatever case", async () => {
    const world = desk(["Email", "late"]);
    await addTags("sandbox", ["EMAIL", "Refund"], world);
    expect(world.added).toEqual([["Email", "late", "Refund"]]);
  });

  it("are not written where all are there", async () => {
    const world = desk(["Email"]);
    await addTags("sandbox", ["email"], world);
    expect(world.added).toEqual([]);
  });

  it("may come back in another case", async () => {
    await addTags("sandbox", ["Refund"], desk([], { takes: (tag) => [tag.toUpperCase()] }));
  });

  it("are refused by name when the desk answers well and one is not there afterwards", async () => {
    const world = desk([], { takes: (tag) => (tag === "late" ? [] : [tag]) });
    await expect(addTags("sandbox", ["refund", "late"], world)).rejects.toMatchObject({ code: "helpdesk.sandbox.tag.refused" });
  });

  it("lack what is there under no case", () => {
    expect(lacking(["Straße", "late"], ["STRASSE", "LATE"])).toEqual(["Straße"]);
  });
});
