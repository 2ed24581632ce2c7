// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Here } from "../../lib/content/serve-helpdesk.ts";
import type { PageChanged } from "../../lib/content-messages.ts";
import type { Helpdesk } from "../../lib/helpdesks/helpdesk.ts";
import { pageFor } from "../../lib/helpdesks/page.ts";
import { learnOpening } from "../../lib/helpdesks/teach/learn-opening.ts";
import type { Recipe } from "../../lib/recipe.ts";
import { openedPage, question } from "../helpdesks/teach/opening-page.ts";
import { deskPage, message, taughtOf, threeKinds } from "../helpdesks/teach/taught-page.ts";

const world = vi.hoisted(() => ({
  runtime: { id: "footnote" as string | undefined },
  mine: { recipe: null as unknown, stored: false },
  announced: [] as PageChanged[],
  healed: [] as { part: string; used: number }[],
  /** The next message to the background gets no answer. */
  deaf: false,
  served: [] as { helpdesk: Helpdesk; here: Here }[],
}));
vi.mock("wxt/browser", () => ({ browser: { runtime: world.runtime } }));
vi.mock("../../lib/content-bus.ts", () => ({
  send: async (name: string, data: never) => {
    if (name === "recipe.mine") return world.mine;
    if (world.deaf) {
      world.deaf = false;
      throw new Error("no worker");
    }
    if (name === "page.changed") world.announced.push(data);
    if (name === "recipe.healed") world.healed.push(data);
    return {};
  },
}));
vi.mock("../../lib/content/serve-helpdesk.ts", () => ({
  serveHelpdesk: (helpdesk: Helpdesk, here: Here) => void world.served.push({ helpdesk, here }),
}));
const { serveTaught } = await import("../../lib/content/teach-serve.ts");

const recipe = taughtOf(deskPage(threeKinds));
const show = (messages: string) => {
  document.body.innerHTML = deskPage(messages).body.innerHTML;
};
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** A page that goes elsewhere by itself, as single pages do: the address changes, then what it shows. */
const goTo = async (path: string) => {
  history.pushState(null, "", path);
  document.body.append(document.createElement("i"));
  await wait(200);
};
const start = async (by: Partial<Recipe> = {}, stored = true) => {
  world.mine = { recipe: { ...recipe, ...by }, stored };
  await serveTaught();
  const [served] = world.served;
  if (!served) throw new Error("nothing is served");
  return served;
};
const read = ({ helpdesk }: { helpdesk: Helpdesk }, signal = new AbortController().signal) =>
  helpdesk.read(pageFor(helpdesk, "7", signal)).then(
    (c) => c.messages.length,
    (error) => error.code,
  );

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { mine: { recipe: null, stored: false }, announced: [], healed: [], served: [], deaf: false });
  world.runtime.id = "footnote";
  history.replaceState(null, "", "/tickets/7");
  show(threeKinds);
});
afterEach(async () => {
  // A copy that is cut off takes itself out at the page's next change.
  world.runtime.id = undefined;
  await goTo("/left");
  delete (globalThis as { footnoteTaught?: true }).footnoteTaught;
  vi.useRealTimers();
});

describe("a page that somebody taught", () => {
  it("is served by its recipe, once, and says which ticket is open", async () => {
    const { helpdesk, here } = await start();
    await serveTaught();
    expect(world.served).toHaveLength(1);
    expect([helpdesk.id, here()]).toEqual(["taught", "7"]);
    expect(world.announced).toEqual([{ helpdesk: "taught", ticket: "7", page: "ticket" }]);
  });

  it("says so when another ticket is opened and when none is, each once", async () => {
    await start();
    await goTo("/tickets/8");
    await goTo("/tickets/8#reply");
    await goTo("/inbox");
    await goTo("/tickets/7");
    expect(world.announced.map((a) => a.ticket)).toEqual(["7", "8", null, "7"]);
  });

  it("says nothing while no ticket was open yet", async () => {
    history.replaceState(null, "", "/inbox");
    const { here } = await start();
    await goTo("/search");
    expect([here(), world.announced]).toEqual([null, []]);
    await goTo("/tickets/9");
    expect(world.announced.map((a) => a.ticket)).toEqual(["9"]);
  });

  it("says it again at the next change when nobody heard it", async () => {
    world.deaf = true;
    await start();
    expect(world.announced).toEqual([]);
    await goTo("/tickets/7?view=all");
    expect(world.announced.map((a) => a.ticket)).toEqual(["7"]);
  });

  it("says where the reply has a page of its own", async () => {
    const { helpdesk } = await start({ ticket: "tickets/(\\d+)", composerPage: "/tickets/{1}/reply" });
    expect(helpdesk.composer.page?.("8", new URL(location.href))).toBe("/tickets/8/reply");
    await goTo("/tickets/7/reply");
    expect(world.announced.map((a) => a.page)).toEqual(["ticket", "composer"]);
  });
});

describe("a page that nobody taught", () => {
  it("is left alone, and may be taught later", async () => {
    await serveTaught();
    expect([world.served, world.announced]).toEqual([[], []]);
    await start();
    expect(world.served).toHaveLength(1);
  });

  it("is left alone where a recipe to start from does not know it", async () => {
    world.mine = { recipe, stored: false };
    await serveTaught();
    expect(world.served).toEqual([]);
  });
});

describe("a thread that comes late", () => {
  it("is read as soon as it stands", async () => {
    show("");
    const reading = read(await start());
    await wait(500);
    show(threeKinds);
    await wait(200);
    expect(await reading).toBe(3);
  });

  it("is said to be missing after a while", async () => {
    document.querySelector("ol")?.remove();
    const reading = read(await start());
    await wait(12_000);
    expect(await reading).toBe("helpdesk.taught.thread");
  });

  it("is waited for where an opening message stands already, until the page is quiet", async () => {
    const page = openedPage("Nils Ek", question, threeKinds);
    const opening = learnOpening(page.querySelector(".rich p") as Element, [...page.querySelectorAll(".entry")], page);
    if (!opening) throw new Error("nothing was learned");
    document.body.innerHTML = openedPage("Nils Ek", question, "").body.innerHTML;
    const served = await start({ opening });
    const reading = read(served);
    await wait(500);
    document.querySelector("ol")?.insertAdjacentHTML("beforeend", threeKinds);
    await wait(200);
    expect(await reading).toBe(4);
    document.body.innerHTML = openedPage("Nils Ek", question, "").body.innerHTML;
    const alone = read(served);
    await wait(1200);
    expect(await alone).toBe(1);
  });

  it("is not waited for when its ticket was left", async () => {
    show("");
    const stop = new AbortController();
    const reading = read(await start(), stop.signal);
    stop.abort();
    await wait(1200);
    expect(await reading).toMatch(/^helpdesk\.taught\./);
  });

  it("is not waited for when it is there and can't be told", async () => {
    show(threeKinds + message("robot", "Bot", "Beep."));
    expect(await read(await start())).toBe("helpdesk.taught.message.author");
  });
});

describe("a part that is found by another description", () => {
  const broken = { by: "css" as const, value: "#gone", name: null, language: null };

  it("is told once, and so is that it is found as it was taught", async () => {
    const served = await start({ subject: [broken, ...recipe.subject] });
    await read(served);
    await read(served);
    expect(world.healed.filter((h) => h.part === "subject")).toEqual([{ part: "subject", used: 1 }]);
    const gone = document.createElement("h2");
    gone.id = "gone";
    gone.textContent = "Late parcel";
    document.body.append(gone);
    await read(served);
    expect(world.healed.filter((h) => h.part === "subject").map((h) => h.used)).toEqual([1, 0]);
  });

  it("is told as found well by the next page too: the last one may have told otherwise", async () => {
    await read(await start());
    expect(world.healed.find((h) => h.part === "subject")).toEqual({ part: "subject", used: 0 });
  });

  it("is told again when nobody heard it", async () => {
    const served = await start({ subject: [broken, ...recipe.subject] });
    const composed = () => served.helpdesk.composer.find?.(document);
    world.deaf = true;
    composed();
    await wait(0);
    composed();
    await wait(0);
    expect(world.healed).toEqual([{ part: "composer", used: 0 }]);
  });

  it("is no news where this ticket has none of it", async () => {
    const served = await start({ subject: [broken] });
    await read(served);
    expect(world.healed.filter((h) => h.part === "subject")).toEqual([]);
  });
});
