import { beforeEach, describe, expect, it, vi } from "vitest";
import { desk } from "./teach-world.ts";

vi.mock("wxt/browser", () => ({ browser: world.browser }));

const world = await vi.hoisted(async () => (await import("./teach-world.ts")).teachBrowser());

/** A worker that has just been started. */
async function worker() {
  vi.resetModules();
  return import("../../lib/background/recipes-healed.ts");
}

beforeEach(() => world.fresh());

describe("what a page tells of its parts", () => {
  it("is news once, and again when it is another way", async () => {
    const { noteHealed, healedAt } = await worker();
    expect(await noteHealed(desk, "send", 1)).toBe(true);
    expect(await noteHealed(desk, "send", 1)).toBe(false);
    expect(await noteHealed(desk, "send", 2)).toBe(true);
    expect(healedAt(desk)).toEqual([{ part: "send", used: 2 }]);
  });

  it("is no news where a part is found as it was taught", async () => {
    const { noteHealed, healedAt } = await worker();
    expect(await noteHealed(desk, "send", 0)).toBe(false);
    expect(healedAt(desk)).toEqual([]);
  });

  it("ends when the part is found as it was taught again", async () => {
    const { noteHealed, healedAt } = await worker();
    await noteHealed(desk, "send", 1);
    await noteHealed(desk, "composer", 1);
    expect(await noteHealed(desk, "send", 0)).toBe(true);
    expect(healedAt(desk)).toEqual([{ part: "composer", used: 1 }]);
  });

  it("is of its own site alone", async () => {
    const { noteHealed, healedAt } = await worker();
    await noteHealed(desk, "send", 1);
    expect(healedAt("https://desk.example:8443")).toEqual([]);
  });

  it("holds for all parts that are told at once", async () => {
    const { noteHealed, healedAt } = await worker();
    await Promise.all(["send", "composer", "thread"].map((part) => noteHealed(desk, part, 1)));
    expect(healedAt(desk).map((h) => h.part)).toEqual(["send", "composer", "thread"]);
  });
});

describe("what was told before the worker died", () => {
  it("is known again", async () => {
    await (await worker()).noteHealed(desk, "send", 1);
    const { recallHealed, healedAt } = await worker();
    await recallHealed();
    expect(healedAt(desk)).toEqual([{ part: "send", used: 1 }]);
  });

  it("is not lost when a page tells more before it is recalled", async () => {
    await (await worker()).noteHealed(desk, "send", 1);
    await (await worker()).noteHealed(desk, "composer", 2);
    const { recallHealed, healedAt } = await worker();
    await recallHealed();
    expect(healedAt(desk).map((h) => h.part)).toEqual(["send", "composer"]);
  });

  it("ends although the page tells so before it is recalled", async () => {
    await (await worker()).noteHealed(desk, "send", 1);
    const { noteHealed, healedAt } = await worker();
    expect(await noteHealed(desk, "send", 0)).toBe(true);
    expect(healedAt(desk)).toEqual([]);
  });

  it("does not come back after its recipe was taught anew", async () => {
    await (await worker()).noteHealed(desk, "send", 1);
    const { recallHealed, forgetHealed, healedAt } = await worker();
    await Promise.all([recallHealed(), forgetHealed(desk)]);
    expect(healedAt(desk)).toEqual([]);
    expect(world.browser.storage.session.values).toEqual({});
  });

  it("is passed over where it can't be read", async () => {
    world.browser.storage.session.values[`healed:${desk}`] = "broken";
    const { recallHealed, healedAt } = await worker();
    await recallHealed();
    expect(healedAt(desk)).toEqual([]);
  });

  it("is asked for again where the first asking failed", async () => {
    await (await worker()).noteHealed(desk, "send", 1);
    const { recallHealed, healedAt } = await worker();
    vi.spyOn(world.browser.storage.session, "get").mockRejectedValueOnce(new Error("not now"));
    await expect(recallHealed()).rejects.toThrow("not now");
    await recallHealed();
    expect(healedAt(desk)).toEqual([{ part: "send", used: 1 }]);
  });
});
