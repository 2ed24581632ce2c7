// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageChanged } from "../../lib/content-messages.ts";

const runtime = vi.hoisted(() => ({ id: "own" as string | undefined }));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));
const { followPage } = await import("../../lib/content/follow-page.ts");

const told: (string | null)[] = [];
let open: PageChanged | null;
let hears: boolean;
let stop: AbortController;

const page = (ticket: string | null): PageChanged => ({ helpdesk: "sandbox", ticket, page: "ticket" });
const follow = (attributes: string[] | null) =>
  followPage(
    {
      find: () => open,
      tell: async ({ ticket }) => {
        if (!hears) throw new Error("Could not establish connection. Receiving end does not exist.");
        told.push(ticket);
      },
      attributes,
    },
    stop,
  );
/** Something in the page changes, and a while passes. */
async function changes(): Promise<void> {
  document.body.append(document.createElement("p"));
  await vi.advanceTimersByTimeAsync(300);
}

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  Object.assign(runtime, { id: "own" });
  history.replaceState(null, "", "/tickets/1");
  open = page("1");
  hears = true;
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe("the ticket that is open in a page", () => {
  it("is told at once, and once", async () => {
    follow([]);
    expect(told).toEqual(["1"]);
    await changes();
    expect(told).toEqual(["1"]);
  });

  it("is told when the page shows another one, and that none is open any more", async () => {
    follow([]);
    open = page("2");
    await changes();
    open = page(null);
    await changes();
    expect(told).toEqual(["1", "2", null]);
  });

  it("is told when it comes back after a page that is no helpdesk, of which nothing is said", async () => {
    open = null;
    follow([]);
    await changes();
    for (const now of [page("1"), null, page("1")]) {
      open = now;
      await changes();
    }
    expect(told).toEqual(["1", "1"]);
  });

  it("is told where only an attribute says which one is shown", async () => {
    follow(["data-open-ticket"]);
    open = page("2");
    document.body.setAttribute("data-open-ticket", "2");
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual(["1", "2"]);
  });

  it("is looked for only at another address where the address alone says it", async () => {
    follow(null);
    open = page("2");
    await changes();
    expect(told).toEqual(["1"]);
    history.replaceState(null, "", "/tickets/2");
    await changes();
    expect(told).toEqual(["1", "2"]);
  });

  it("is told at the next change where nobody heard it", async () => {
    hears = false;
    follow([]);
    await vi.advanceTimersByTimeAsync(0);
    hears = true;
    await changes();
    expect(told).toEqual(["1"]);
  });
});

describe("following a page ends", () => {
  it("when it is stopped, even for a change that was waiting", async () => {
    follow([]);
    open = page("2");
    document.body.append(document.createElement("p"));
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await changes();
    expect(told).toEqual(["1"]);
  });

  it("once the extension is gone", async () => {
    follow([]);
    open = page("2");
    Object.assign(runtime, { id: undefined });
    await changes();
    expect(stop.signal.aborted).toBe(true);
    expect(told).toEqual(["1"]);
  });
});
