// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Part, Recipe } from "../../lib/recipe.ts";
import type { Learned, TaughtPart, Tried } from "../../lib/teach-messages.ts";
import { openingOf, question } from "../helpdesks/teach/opening-page.ts";
import { deskPage, message, taughtOf, threeKinds } from "../helpdesks/teach/taught-page.ts";

type Asked = (data: unknown) => Promise<unknown>;
const world = vi.hoisted(() => ({
  handlers: null as Record<string, Asked> | null,
  /** What is pointed at next; null: the person gave up. */
  next: null as Element | null,
  signals: [] as AbortSignal[],
}));
vi.mock("wxt/browser", () => ({ browser: { i18n: { getMessage: (key: string, value: string) => `${key} ${value}`.trim() } } }));
vi.mock("../../lib/content-bus.ts", () => ({
  handle: (handlers: Record<string, Asked>) => {
    world.handlers = handlers;
    return () => {
      world.handlers = null;
    };
  },
}));
vi.mock("../../lib/content/pick-element.ts", () => ({
  pickElement: async (_drawn: unknown, _label: string, _hint: string, signal: AbortSignal) => {
    world.signals.push(signal);
    return world.next;
  },
}));
const { teachPage } = await import("../../lib/content/teach-page.ts");

const ask = <T>(name: string, data: unknown = {}): Promise<T> => {
  const answer = world.handlers?.[name];
  if (!answer) throw new Error(`nobody answers ${name}`);
  return answer(data) as Promise<T>;
};
const recipe = taughtOf(deskPage(threeKinds));
const show = (messages: string) => {
  document.body.innerHTML = deskPage(messages).body.innerHTML;
  history.replaceState(null, "", "/tickets/7");
};
const point = (part: Part, at: string | null, by: Recipe = recipe) => {
  world.next = at === null ? null : document.querySelector(at);
  return ask<Learned | null>("pointing.pick", { part, recipe: by });
};

beforeEach(() => {
  vi.useFakeTimers();
  world.signals = [];
  show(threeKinds);
  teachPage();
});
afterEach(async () => {
  if (world.handlers) await ask("pointing.end");
  vi.runAllTimers();
  vi.useRealTimers();
});

describe("a page that is taught", () => {
  it("has one script, however often it is put in", () => {
    const first = world.handlers;
    teachPage();
    expect(world.handlers).toBe(first);
    expect(document.querySelectorAll("footnote-teach")).toHaveLength(1);
  });

  it("says how a recipe does on it", async () => {
    const { address, parts } = await ask<{ address: string; parts: TaughtPart[] }>("pointing.begin", { recipe });
    expect(new URL(address).pathname).toBe("/tickets/7");
    expect(parts.find((p) => p.part === "message")).toMatchObject({ found: 3, used: 0, problem: null });
  });

  it("learns from what is pointed at, and says how that does", async () => {
    const learned = await point("send", ".send-reply", { ...recipe, send: [] });
    expect(learned?.picked).toMatchObject({ part: "send", tag: "button", sample: "Send" });
    expect(learned?.parts.find((p) => p.part === "send")).toMatchObject({ found: 1, problem: null });
  });

  it("remembers what was pointed at before: a customer's and an agent's message teach together", async () => {
    const blank = { ...recipe, message: [], roles: { customer: [], agent: [], note: [] } };
    expect((await point("customer", "[data-kind=customer]", blank))?.recipe.message).toEqual([]);
    expect((await point("agent", "[data-kind=agent]", blank))?.recipe.roles.agent).not.toEqual([]);
  });

  it("learns nothing where the person gave up", async () => {
    expect(await point("send", null)).toBeNull();
  });

  it("points at one thing at a time, and gives up when it is told to", async () => {
    await point("send", null);
    await point("composer", null);
    expect(world.signals.map((s) => s.aborted)).toEqual([true, false]);
    await ask("pointing.cancel");
    expect(world.signals.at(-1)?.aborted).toBe(true);
  });

  it.each<[Part | null, number]>([
    ["customer", 1],
    ["agent", 1],
    ["thread", 1],
    ["send", 1],
    [null, 0],
  ])("shows what is found of %s", async (part, found) => {
    expect(await ask("pointing.show", { part, recipe })).toEqual({ found });
  });

  it("is free again when it is over, and can be taught anew", async () => {
    await point("send", null);
    await ask("pointing.end");
    vi.runAllTimers();
    expect([world.handlers, document.querySelector("footnote-teach")]).toEqual([null, null]);
    expect(world.signals[0]?.aborted).toBe(true);
    teachPage();
    expect(world.handlers).not.toBeNull();
  });
});

describe("trying a recipe", () => {
  const tried = (by: Recipe = recipe) => ask<Tried>("pointing.try", { recipe: by });

  it("reads the open ticket", async () => {
    const { conversation, problem } = await tried();
    expect(problem).toBeNull();
    expect(conversation?.messages.map((m) => [m.role, m.visibility, m.text])).toEqual([
      ["customer", "public", "Where is TW-1182?"],
      ["agent", "public", "On its way."],
      ["agent", "internal", "Lost at the depot."],
    ]);
  });

  it("tells of a text that no message holds, until the opening message is taught", async () => {
    document.body.insertAdjacentHTML("afterbegin", openingOf("Nils Ek", question));
    expect(await tried()).toMatchObject({ beside: expect.stringMatching(/^My parcel TW-1182/) });
    const learned = await point("opening", ".rich p");
    expect(learned?.parts.find((p) => p.part === "opening")).toEqual({ part: "opening", found: 1, used: 0, problem: null });
    const { conversation, beside } = await tried(learned?.recipe);
    expect([conversation?.messages.length, conversation?.messages[0]?.name, beside]).toEqual([4, "Nils Ek", null]);
    expect(await ask("pointing.show", { part: "opening", recipe: learned?.recipe })).toEqual({ found: 1 });
  });

  it.each<[string, () => void, Partial<Recipe>, string]>([
    ["no ticket in the address", () => history.replaceState(null, "", "/inbox"), {}, "helpdesk.taught.ticket"],
    ["nothing known of tickets", () => undefined, { ticket: "" }, "helpdesk.taught.ticket"],
    ["no thread", () => document.querySelector("ol")?.remove(), {}, "helpdesk.taught.thread"],
    ["somebody unknown", () => show(threeKinds + message("robot", "Bot", "Beep.")), {}, "helpdesk.taught.message.author"],
  ])("says with %s what is wrong, and reads nothing", async (_, change, by, code) => {
    change();
    expect(await tried({ ...recipe, ...by })).toMatchObject({ conversation: null, problem: { code } });
  });
});

describe("diagnosing a page that nothing serves", () => {
  it("says so", async () => {
    expect(await ask("pointing.diagnose")).toEqual({ text: "helpdesk: none", passed: false });
  });
});
