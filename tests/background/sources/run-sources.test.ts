import { describe, expect, it, vi } from "vitest";
import { newSource } from "../../../lib/background/sources/progress.ts";
import { createRunner, type RunnerDoors } from "../../../lib/background/sources/run-sources.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import type { SourceItem } from "../../../lib/source-item.ts";
import type { SourceSettings } from "../../../lib/source-settings.ts";
import type { Source } from "../../../lib/sources/source.ts";
import { newPlace, storageAt } from "../../storage/places.ts";
import { clock, hour, item, items, pulled, read, save, scripted, settings } from "./world.ts";

const origin = "https://help.example";

/** A browser session: a runner over a database; `again` is the next one over the same. */
function session(given: SourceSettings[], pull: Source["pull"], parts: Partial<RunnerDoors> = {}, storage = storageAt(newPlace())) {
  const time = { now: clock };
  const kind = { pull, rate: 100, oauth: null, authorization: (token: string) => ({ authorization: token }) } as unknown as Source;
  const saved = Promise.all(given.map((one) => storage.sources.save(newSource(one, false))));
  const runner = createRunner({
    storage,
    kind: () => kind,
    origins: () => [origin],
    missing: async () => [],
    fetch: async () => new Response("{}"),
    read,
    save: save(storage),
    remove: (ids) => storage.articles.remove(ids),
    now: () => time.now,
    wait: async (ms) => {
      time.now += ms;
    },
    keepAlive: (work) => work,
    ended: () => {},
    ...parts,
  });
  const row = async (id = "s") => {
    const found = await storage.sources.find(id);
    if (!found) throw new Error("no source");
    return found;
  };
  const again = (next: Source["pull"], more: Partial<RunnerDoors> = {}) => session([], next, more, storage);
  const settled = async () => {
    await saved;
    await runner.round();
    await runner.idle();
  };
  return { runner, storage, time, row, again, saved, settled };
}

/** A gate that work waits at until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe("the timetable", () => {
  it("starts a new source once it may, and then looks every so many hours", async () => {
    const source = scripted(() => items(2), 3, "m");
    const s = session([settings()], source.pull);
    await s.settled();
    expect(await s.row()).toMatchObject({ progress: { state: "done", pass: "full", next: new Date(clock + 6 * hour).toISOString() } });
    await s.settled();
    expect(source.asked).toHaveLength(1);
    s.time.now += 6 * hour;
    await s.settled();
    expect(source.asked).toHaveLength(2);
    expect((await s.row()).progress.pass).toBe("changes");
  });

  it("walks over everything once a week", async () => {
    const source = scripted(() => items(2), 3, "m");
    const s = session([settings({ every: 24 })], source.pull);
    const passes: string[] = [];
    for (let day = 0; day < 9; day++) {
      await s.settled();
      passes.push((await s.row()).progress.pass);
      s.time.now += 24 * hour;
    }
    expect(passes).toEqual(["full", ...Array<string>(6).fill("changes"), "full", "changes"]);
  });

  it("leaves a source alone that is looked at by hand only, is switched off or is not allowed yet", async () => {
    const source = scripted(() => items(2));
    const byHand = session([settings({ every: 0 })], source.pull);
    await byHand.settled();
    const off = session([settings({ paused: true })], source.pull);
    await off.settled();
    const forbidden = session([settings()], source.pull, { missing: async (origins) => origins });
    await forbidden.settled();
    const locked = session([settings({ auth: "token" })], source.pull);
    await locked.settled();
    expect(source.asked).toEqual([]);
    await byHand.runner.run("s", "full");
    await byHand.runner.idle();
    expect((await byHand.row()).progress).toMatchObject({ state: "done", next: null });
  });

  it("does not wait for a time that a wrong clock has set", async () => {
    const source = scripted(() => items(2));
    const s = session([settings()], source.pull);
    s.time.now += 400 * 24 * hour;
    await s.settled();
    s.time.now = clock;
    await s.settled();
    expect(source.asked).toHaveLength(2);
  });
});

describe("walks side by side", () => {
  it("are two at most, and the third starts when one has ended", async () => {
    const gates = new Map(["a", "b", "c"].map((id) => [id, gate()]));
    const started: string[] = [];
    const pull: Source["pull"] = async (from) => {
      started.push(from.settings.id);
      await gates.get(from.settings.id)?.opened;
      return pulled({ items: [item("x")] });
    };
    const s = session([settings({ id: "a" }), settings({ id: "b" }), settings({ id: "c" })], pull);
    await s.saved;
    await s.runner.round();
    await vi.waitFor(() => expect(started).toEqual(["a", "b"]));
    gates.get("a")?.open();
    await vi.waitFor(() => expect(started).toEqual(["a", "b", "c"]));
    for (const one of gates.values()) one.open();
    await s.runner.idle();
    expect((await s.storage.articles.page()).map((a) => a.id)).toEqual(["a/x", "b/x", "c/x"]);
  });

  it("are never two of one source, whoever asks", async () => {
    const { opened, open } = gate();
    let pulls = 0;
    const pull: Source["pull"] = async () => {
      pulls++;
      await opened;
      return pulled({ items: items(2) });
    };
    const s = session([settings()], pull);
    await s.saved;
    await Promise.all([s.runner.run("s", "full"), s.runner.run("s", "full"), s.runner.round(), s.runner.run("s", "changes")]);
    open();
    await s.runner.idle();
    expect(pulls).toBe(1);
    expect(await s.row()).toMatchObject({ pass: 1, progress: { state: "done", added: 2 } });
  });
});

describe("a walk that a death interrupted", () => {
  it("goes on where it was", async () => {
    const source = scripted(() => items(9));
    const dying: Source["pull"] = (from, net) => (from.cursor === "6" ? new Promise(() => {}) : source.pull(from, net));
    const first = session([settings()], dying);
    await first.saved;
    await first.runner.round();
    await vi.waitFor(async () => expect((await first.row()).cursor).toBe("6"));
    source.asked.length = 0;
    const second = first.again(source.pull);
    await second.settled();
    expect(source.asked.map((from) => from.cursor)).toEqual(["6"]);
    expect((await second.row()).progress).toMatchObject({ state: "done", added: 9, unchanged: 0 });
  });

  it("begins anew when that was too long ago", async () => {
    const source = scripted(() => items(9));
    const first = session([settings()], (from, net) => (from.cursor === "6" ? new Promise(() => {}) : source.pull(from, net)));
    await first.saved;
    await first.runner.round();
    await vi.waitFor(async () => expect((await first.row()).cursor).toBe("6"));
    source.asked.length = 0;
    const second = first.again(source.pull);
    second.time.now += 8 * 24 * hour;
    await second.settled();
    expect(source.asked.map((from) => from.cursor)).toEqual([null, "3", "6"]);
  });
});

describe("pausing", () => {
  it("keeps the place, and goes on from there", async () => {
    const source = scripted(() => items(9));
    const second = gate();
    const paused = gate();
    const pull: Source["pull"] = async (from, net) => {
      if (from.cursor === "3") {
        second.open();
        await paused.opened;
        await net.get(`${origin}/more`);
      }
      return source.pull(from, net);
    };
    const s = session([settings()], pull);
    await s.saved;
    await s.runner.round();
    await second.opened;
    await s.runner.pause("s", true);
    paused.open();
    await s.runner.idle();
    expect(await s.row()).toMatchObject({ cursor: "3", settings: { paused: true }, progress: { state: "paused", added: 3 } });
    await s.settled();
    expect((await s.row()).progress.state).toBe("paused");
    await expect(s.runner.run("s", "full")).rejects.toMatchObject({ code: "source.paused" });
    await s.runner.pause("s", false);
    await s.runner.idle();
    expect((await s.row()).progress).toMatchObject({ state: "done", added: 9 });
  });

  it("of a source that rests changes nothing else", async () => {
    const s = session([settings()], scripted(() => items(2)).pull);
    await s.settled();
    const before = await s.row();
    await s.runner.pause("s", true);
    expect((await s.row()).progress.state).toBe("paused");
    await s.runner.pause("s", false);
    await s.runner.idle();
    expect(await s.row()).toEqual(before);
  });
});

describe("a walk that fails", () => {
  it("is named, keeps what there is and goes on from its place once somebody has signed in", async () => {
    const source = scripted(() => items(9));
    let out = true;
    const pull: Source["pull"] = (from, net) =>
      from.cursor === "6" && out ? Promise.reject(new FootnoteError("source.signed-out")) : source.pull(from, net);
    const s = session([settings()], pull);
    await s.settled();
    expect(await s.row()).toMatchObject({ cursor: "6", progress: { state: "failed", problem: { code: "source.signed-out" }, added: 6 } });
    expect(await s.storage.articles.page()).toHaveLength(6);
    await s.settled();
    expect((await s.row()).progress.state).toBe("failed");
    out = false;
    await s.runner.run("s", "full");
    await s.runner.idle();
    expect((await s.row()).progress).toMatchObject({ state: "done", added: 9, problem: null });
  });

  it("waits as long as its host asks, and no longer than that", async () => {
    const source = scripted(() => items(3));
    let busy = true;
    const refuse = new FootnoteError("source.busy", { detail: { status: "429", wait: "300" } });
    const s = session([settings()], (from, net) => (busy ? Promise.reject(refuse) : source.pull(from, net)));
    await s.settled();
    expect((await s.row()).progress).toMatchObject({ state: "waiting", next: new Date(clock + 300_000).toISOString() });
    busy = false;
    s.time.now += 299_000;
    await s.settled();
    expect((await s.row()).progress.state).toBe("waiting");
    s.time.now += 1000;
    await s.settled();
    expect((await s.row()).progress.state).toBe("done");
  });

  it("begins anew after an answer that made no sense: its place may make none either", async () => {
    const source = scripted(() => items(9));
    let broken = true;
    const pull: Source["pull"] = (from, net) =>
      from.cursor === "6" && broken
        ? Promise.reject(new FootnoteError("source.shape", { detail: { what: "page" } }))
        : source.pull(from, net);
    const s = session([settings()], pull);
    await s.settled();
    expect(await s.row()).toMatchObject({ cursor: null, progress: { state: "failed", problem: { code: "source.shape" } } });
    broken = false;
    s.time.now += 6 * hour;
    await s.settled();
    expect((await s.row()).progress).toMatchObject({ state: "done", added: 3, unchanged: 6 });
  });

  it("is not allowed, or not signed in: nothing is asked then", async () => {
    const source = scripted(() => items(3));
    const forbidden = session([settings()], source.pull, { missing: async (origins) => origins });
    await forbidden.saved;
    await forbidden.runner.run("s", "full");
    await forbidden.runner.idle();
    expect((await forbidden.row()).progress.problem).toEqual({ code: "source.not-allowed", detail: { origin } });
    const locked = session([settings({ auth: "token" })], source.pull);
    await locked.saved;
    await locked.runner.run("s", "full");
    await locked.runner.idle();
    expect((await locked.row()).progress.problem).toEqual({ code: "source.signed-out", detail: {} });
    expect(source.asked).toEqual([]);
  });

  it("asks the lead when most is gone, and takes *run full* as the answer; the timetable alone is none", async () => {
    let there: SourceItem[] = items(40);
    const s = session([settings()], (from, net) => scripted(() => there, 50).pull(from, net));
    await s.settled();
    there = items(4);
    for (let n = 0; n < 2; n++) {
      s.time.now += 6 * hour;
      await s.settled();
      expect((await s.row()).progress).toMatchObject({
        state: "failed",
        problem: { code: "source.vanished", detail: { before: "40", missing: "36" } },
      });
      expect(await s.storage.articles.page()).toHaveLength(40);
    }
    await s.runner.run("s", "full");
    await s.runner.idle();
    expect((await s.row()).progress).toMatchObject({ state: "done", removed: 36 });
    expect(await s.storage.articles.page()).toHaveLength(4);
  });

  it("says that the disk is full, even where that can't be written down", async () => {
    const full = Object.assign(new Error("full"), { name: "QuotaExceededError" });
    const s = session([settings()], scripted(() => items(3)).pull, { save: () => Promise.reject(full) });
    await s.settled();
    expect((await s.row()).progress).toMatchObject({ state: "failed", problem: { code: "storage.full" } });
    const storage = storageAt(newPlace());
    const tight = session(
      [settings()],
      scripted(() => items(3)).pull,
      {
        save: () => {
          vi.spyOn(storage.sources, "change").mockRejectedValue(full);
          return Promise.reject(full);
        },
      },
      storage,
    );
    vi.spyOn(console, "error").mockImplementation(() => {});
    await tight.settled();
    expect(tight.runner.stuck("s")).toMatchObject({ code: "storage.full" });
    await tight.settled();
  });
});

describe("work on a source that is under way", () => {
  it("stops its walk first, and nothing of it starts before the work is done", async () => {
    const source = scripted(() => items(9));
    const second = gate();
    const pull: Source["pull"] = async (from, net) => {
      if (from.cursor === "3") {
        second.open();
        await net.get(`${origin}/slow`);
      }
      return source.pull(from, net);
    };
    const hanging: RunnerDoors["fetch"] = (_url, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError"))));
    const s = session([settings()], pull, { fetch: hanging });
    await s.saved;
    await s.runner.round();
    await second.opened;
    await s.runner.whileStopped(["s"], async () => {
      await s.runner.round();
      await s.storage.articles.remove(await s.storage.items.articles("s"));
      await s.storage.sources.remove("s");
    });
    await s.runner.idle();
    expect([await s.storage.sources.page(), await s.storage.articles.page(), await s.storage.items.count("s")]).toEqual([[], [], 0]);
  });
});
