// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { writeNote } from "../../lib/helpdesks/write-note.ts";
import { adapterOf } from "./fixture-page.ts";
import { keepers, keepingDesk } from "./keeping-desk.ts";

const words = "Footnote: suggestion used\nSources: Returns & <refunds> (revision 3)\nLog: 12";

describe.each(keepers)("a note in %s", (id) => {
  const note = async (desk: { page: Parameters<NonNullable<Awaited<ReturnType<typeof adapterOf>>["note"]>>[0] }, text = words) =>
    (await adapterOf(id)).note?.(desk.page, text);

  it("is read back, and not written again", async () => {
    const desk = keepingDesk(id);
    await note(desk);
    await note(desk);
    expect(desk.written.length).toBe(1);
  });

  it("is there once although its answer was lost", async () => {
    for (const kind of ["unreachable", "http", "not-json"]) {
      const desk = keepingDesk(id, { hears: { kind } });
      await note(desk);
      await note(desk);
      expect(desk.written.length).toBe(1);
    }
  });

  it("that was lost on its way there says so, and is written by the next try", async () => {
    const desk = keepingDesk(id, { times: 0, hears: { kind: "unreachable" } });
    await expect(note(desk)).rejects.toMatchObject({ code: `helpdesk.${id}.unreachable` });
    await note(keepingDesk(id));
  });

  it("that the helpdesk answers well to and does not keep, or keeps twice, has a name", async () => {
    await expect(note(keepingDesk(id, { times: 0 }))).rejects.toMatchObject({ code: `helpdesk.${id}.note.unseen` });
    await expect(note(keepingDesk(id, { times: 2 }))).rejects.toMatchObject({ code: `helpdesk.${id}.note.twice` });
  });

  it("that is too long is told apart from one that is refused, and from a ticket that changed meanwhile", async () => {
    const refused = (status: string) => keepingDesk(id, { times: 0, hears: { kind: "refused", status } });
    await expect(note(refused("413"))).rejects.toMatchObject({ code: `helpdesk.${id}.note.too-long` });
    const desk = keepingDesk(id);
    await expect(note(desk, "long ".repeat(7000))).rejects.toMatchObject({ code: `helpdesk.${id}.note.too-long` });
    expect(desk.written).toEqual([]);
    await expect(note(refused("422"))).rejects.toMatchObject({ code: `helpdesk.${id}.note.refused` });
    await expect(note(refused("409"))).rejects.toMatchObject({ code: `helpdesk.${id}.refused` });
  });
});

describe("a note that a helpdesk keeps in its own way", () => {
  const written = async (kept: string, note = words) => {
    let adds = 0;
    const add = async () => void adds++;
    return writeNote("sandbox", note, { read: async () => [kept], add }).then(
      () => adds,
      () => adds,
    );
  };

  it("is known by its words: markup, links and a signature are not its own", async () => {
    for (const kept of [
      words,
      words.replaceAll(":", " –"),
      `<${words}>`,
      `${words}\n\n-- \nAmy, Tarnwick`,
      words.replaceAll(" ", "\u00a0"),
    ])
      expect(await written(kept)).toBe(0);
  });

  it("is not taken for another one, nor a short one for part of one", async () => {
    for (const kept of ["", "Another note.", words.replace("12", "13")]) expect(await written(kept)).toBe(1);
    expect(await written("Check the address, please.", "Check")).toBe(1);
    expect([await written("!", "?"), await written("?", "?")]).toEqual([1, 0]);
  });
});
