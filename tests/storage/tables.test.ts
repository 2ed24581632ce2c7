import { describe, expect, it } from "vitest";
import { onThisDevice, type ProviderSettings } from "../../lib/provider-settings.ts";
import { newPlace, storageAt } from "./places.ts";
import { article, profile, rule, ticket } from "./samples.ts";

describe("profiles", () => {
  it("get the next revision with each save", async () => {
    const { profiles } = storageAt(newPlace());
    expect((await profiles.save(profile("p", { revision: 40 }))).revision).toBe(1);
    expect((await profiles.save(profile("p", { name: "New" }))).revision).toBe(2);
    expect(await profiles.find("p")).toMatchObject({ name: "New", revision: 2 });
    await profiles.remove("p");
    expect(await profiles.page()).toEqual([]);
  });

  it("keep a team file's revisions when they are replaced", async () => {
    const { profiles } = storageAt(newPlace());
    await profiles.save(profile("old"));
    await profiles.replace([profile("p", { revision: 7 })]);
    expect((await profiles.page()).map((p) => [p.id, p.revision])).toEqual([["p", 7]]);
  });
});

describe("rules", () => {
  it("keep the lead's order and hold nothing but what a rule is", async () => {
    const { rules } = storageAt(newPlace());
    expect(await rules.page()).toBeNull();
    await rules.save([rule("z"), rule("a"), rule("m")]);
    expect(await rules.page()).toEqual([rule("z"), rule("a"), rule("m")]);
    await rules.save([rule("a", { on: false })]);
    expect(await rules.page()).toEqual([rule("a", { on: false })]);
    expect(await rules.find("z")).toBeNull();
  });
});

describe("settings", () => {
  it("let no model near the search until a lead says so", async () => {
    const { settings } = storageAt(newPlace());
    expect(await settings.searchStages()).toEqual({ translate: false, rerank: false });
    await settings.saveSearchStages({ translate: true, rerank: false });
    expect(await settings.searchStages()).toEqual({ translate: true, rerank: false });
  });

  it("begin on this device and without a team", async () => {
    const { settings } = storageAt(newPlace());
    expect((await settings.provider()).kind).toBe("device");
    expect((await settings.team()).from).toBe("none");
  });

  it("are read back, and an ETag only for the address it came from", async () => {
    const { settings } = storageAt(newPlace());
    const provider: ProviderSettings = { ...onThisDevice, kind: "anthropic", baseUrl: "https://api.example.com", model: "m" };
    await settings.saveProvider(provider);
    expect(await settings.provider()).toEqual(provider);
    await settings.saveTeamEtag("https://a.example/team.json", '"1"');
    expect(await settings.teamEtag("https://a.example/team.json")).toBe('"1"');
    expect(await settings.teamEtag("https://b.example/team.json")).toBeNull();
  });
});

describe("several tables together", () => {
  it("change all or not at all", async () => {
    const { together, articles, profiles } = storageAt(newPlace());
    const failing = together(async () => {
      await articles.save([article("a")]);
      await profiles.save(profile("p"));
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect([await articles.page(), await profiles.page(), await articles.revision()]).toEqual([[], [], 0]);
  });
});

describe("the outbox", () => {
  const note = { ticket, suggestion: "s1", what: "note", value: "Footnote: suggestion used", at: "2026-11-20T09:00:00.000Z" } as const;

  it("asks for one note per suggestion, however often it is asked", async () => {
    const { outbox } = storageAt(newPlace());
    const first = await outbox.save(note);
    await outbox.failed(first.key, "helpdesk.signed-out");
    expect(await outbox.save({ ...note, value: "another text" })).toMatchObject({
      value: note.value,
      tries: 1,
      code: "helpdesk.signed-out",
    });
    expect(await outbox.page()).toHaveLength(1);
  });

  it("keeps several tags and the queue of a hand-over apart", async () => {
    const { outbox } = storageAt(newPlace());
    for (const [what, value] of [
      ["tag", "A"],
      ["tag", "B"],
      ["route", "Q"],
      ["tag", "A"],
    ] as const)
      await outbox.save({ ...note, suggestion: null, what, value });
    expect((await outbox.page()).map((w) => w.value).sort()).toEqual(["A", "B", "Q"]);
  });

  it("gives a ticket its own, oldest first, until they are written", async () => {
    const { outbox } = storageAt(newPlace());
    const late = await outbox.save({ ...note, what: "tag", value: "T", at: "2026-11-20T10:00:00.000Z" });
    await outbox.save(note);
    await outbox.save({ ...note, ticket: { ...ticket, id: "2" } });
    expect((await outbox.find(ticket)).map((w) => w.what)).toEqual(["note", "tag"]);
    await outbox.remove(late.key);
    await outbox.failed(late.key, "gone");
    expect((await outbox.find(ticket)).map((w) => w.what)).toEqual(["note"]);
  });
});
