import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FootnoteError } from "../lib/errors.ts";
import { contentScript, fakeRuntime, stranger } from "./fake-runtime.ts";

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));
const { handle, send, serve, watch } = await import("../lib/bus.ts");

type Servers = Parameters<typeof serve>[0];
type Suggest = Servers["suggest"];

const start = { session: "s1", drafter: "device", instruction: "", refine: null, text: null, language: null } as const;
const stage = (name: string) => ({ kind: "stage", stage: name }) as const;
const allowed = async () => true;
const nobody: Servers["session.watch"] = async () => undefined;

let runtime: ReturnType<typeof fakeRuntime>;
beforeEach(() => {
  runtime = fakeRuntime();
  fake.browser = runtime.browser;
});
afterEach(() => vi.useRealTimers());

const serving = (suggest: Suggest, allows = allowed) =>
  serve({ "session.watch": nobody, "leak.check": async () => undefined, suggest }, allows);

/** Watches to the end: what came, and how it ended. */
async function watching(signal = new AbortController().signal, heard: (name: string) => void = () => undefined) {
  const events: string[] = [];
  const end = await watch(
    "suggest",
    start,
    (event) => {
      events.push(event.kind === "stage" ? event.stage : event.kind);
      heard(events.at(-1) ?? "");
    },
    signal,
  ).then(
    () => "done",
    (error: FootnoteError) => error.code,
  );
  return { events, end };
}

/** A server that works until it is hung up on, and says when. */
function untilHungUp() {
  let told: (how: string) => void = () => undefined;
  const hungUp = new Promise<string>((resolve) => {
    told = resolve;
  });
  const suggest: Suggest = (_, emit, signal) =>
    new Promise((resolve) => {
      emit(stage("waiting"));
      signal.addEventListener("abort", () => {
        told("aborted");
        resolve();
      });
    });
  return { suggest, hungUp };
}

describe("a stream", () => {
  it("brings its events in order, then its end", async () => {
    serving(async (_, emit) => {
      for (const name of ["searching", "writing", "checking"]) emit(stage(name));
    });
    expect(await watching()).toEqual({ events: ["searching", "writing", "checking"], end: "done" });
  });

  it("hands the server what it was started with", async () => {
    const seen: unknown[] = [];
    serving(async (given, _, __, sender) => void seen.push(given.session, sender.tab));
    await watching();
    expect(seen).toEqual(["s1", 7]);
  });

  it("keeps two watchers apart", async () => {
    let nth = 0;
    serving(async (_, emit) => {
      const mine = `work ${++nth}`;
      emit(stage(mine));
      await Promise.resolve();
      emit(stage(mine));
    });
    const [one, two] = await Promise.all([watching(), watching()]);
    expect([one.events, two.events]).toEqual([
      ["work 1", "work 1"],
      ["work 2", "work 2"],
    ]);
  });

  it("aborts the work when the watcher leaves", async () => {
    const { suggest, hungUp } = untilHungUp();
    serving(suggest);
    const leave = new AbortController();
    const { events, end } = await watching(leave.signal, () => leave.abort());
    expect({ events, end }).toEqual({ events: ["waiting"], end: "aborted" });
    expect(await hungUp).toBe("aborted");
  });

  it("does not even begin for a watcher that has left", async () => {
    const suggest = vi.fn(async () => undefined);
    serving(suggest);
    expect((await watching(AbortSignal.abort())).end).toBe("aborted");
    expect(suggest).not.toHaveBeenCalled();
  });

  it("says that the background is gone when its end of the line goes", async () => {
    runtime.onConnect.addListener(((port: { disconnect: () => void }) => port.disconnect()) as never);
    expect((await watching()).end).toBe("bus.disconnected");
  });

  it("carries a failure as its code, after the events that came before it", async () => {
    serving(async (_, emit) => {
      emit(stage("searching"));
      throw new FootnoteError("log.full", { cause: new Error("customer text") });
    });
    expect(await watching()).toEqual({ events: ["searching"], end: "log.full" });
  });

  it("turns a mistake of ours into `unexpected`", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    serving(async () => {
      throw new Error("customer text");
    });
    expect((await watching()).end).toBe("unexpected");
    expect(logged).toHaveBeenCalledOnce();
  });

  it("keeps the worker awake with a beat, and stops it at the end", async () => {
    vi.useFakeTimers();
    const { suggest } = untilHungUp();
    serving(suggest);
    const beats: unknown[] = [];
    runtime.onConnect.addListener(((port: { onMessage: { addListener: (l: (m: object) => void) => void } }) =>
      port.onMessage.addListener((m) => "beat" in m && beats.push(m))) as never);
    const leave = new AbortController();
    const work = watching(leave.signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(beats).toHaveLength(3);
    leave.abort();
    await work;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(beats).toHaveLength(3);
  });
});

describe("a stream is refused", () => {
  it.each([
    ["a content script", contentScript],
    ["another extension", stranger],
  ])("to %s, and the work does not begin", async (_, sender) => {
    const suggest = vi.fn(async () => undefined);
    serving(suggest);
    runtime.as(sender);
    expect((await watching()).end).toBe("bus.disconnected");
    expect(suggest).not.toHaveBeenCalled();
  });

  it("without the right it needs", async () => {
    const suggest = vi.fn(async () => undefined);
    serving(suggest, async () => false);
    expect((await watching()).end).toBe("access.denied");
    expect(suggest).not.toHaveBeenCalled();
  });

  it("when it is started with what the contract does not know", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const suggest = vi.fn(async () => undefined);
    serving(suggest);
    const port = runtime.browser.runtime.connect({ name: "footnote:suggest" });
    const answer = new Promise((resolve) => port.onMessage.addListener(resolve as never));
    port.postMessage({ start: { session: 5 } });
    expect(await answer).toHaveProperty("problem");
    expect(suggest).not.toHaveBeenCalled();
  });

  it.each(["footnote:toString", "footnote:nothing", "suggest", "other"])("under the name %s: the port is left to others", async (name) => {
    const suggest = vi.fn(async () => undefined);
    serving(suggest);
    runtime.browser.runtime.connect({ name }).postMessage({ start });
    await Promise.resolve();
    expect(suggest).not.toHaveBeenCalled();
  });
});

describe("a message of the contract", () => {
  it("goes over the same wire with the same checks", async () => {
    handle(
      "background",
      {
        "log.verify": async () => {
          throw new FootnoteError("log.failed");
        },
      } as never,
      async (right) => right === "read-log",
    );
    await expect(send("log.verify", {})).rejects.toMatchObject({ code: "log.failed" });
    await expect(send("profile.remove", { id: "p" })).rejects.toMatchObject({ code: "bus.refused" });
  });
});
