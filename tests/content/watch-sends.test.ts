// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReplySent } from "../../lib/content-messages.ts";
import { sandbox } from "../../lib/helpdesks/sandbox.ts";

const told = vi.hoisted(() => [] as ReplySent[]);
vi.mock("../../lib/content-bus.ts", () => ({
  send: async (_: string, data: ReplySent) => {
    told.push(data);
    return {};
  },
}));
const { watchSends } = await import("../../lib/content/watch-sends.ts");

const ticket = { helpdesk: "sandbox", origin: "http://localhost", id: "1" };
let here: typeof ticket | null = ticket;
let stop: AbortController;

const composer = () => document.querySelector("textarea") as HTMLTextAreaElement;
function write(text: string): void {
  composer().value = text;
  composer().dispatchEvent(new InputEvent("input", { bubbles: true }));
}
const press = () => (document.querySelector("[data-send]") as HTMLElement).click();
const signs = () => told.map(({ signal, text }) => `${signal}: ${text}`);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  here = ticket;
  stop = new AbortController();
  document.body.innerHTML = `<div data-open-ticket="1"><div data-composer-mode="public"></div><textarea data-composer></textarea><button data-send>Send</button></div>`;
  watchSends(
    sandbox,
    () => here,
    () => undefined,
    () => "judged",
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe("the signs of a send", () => {
  it("are the press, and then the emptied composer, with the text that stood there", async () => {
    write("Thank you.");
    press();
    expect(signs()).toEqual(["control: Thank you."]);
    composer().value = "";
    await wait(500);
    expect(signs()).toEqual(["control: Thank you.", "emptied: Thank you."]);
  });

  it("are the press alone when the desk refuses it", async () => {
    write("Thank you.");
    press();
    await wait(30_000);
    expect(signs()).toEqual(["control: Thank you."]);
  });

  it("are the emptied composer alone when a control that we don't know was used, or the agent cleared it", async () => {
    write("Thank you.");
    await wait(0);
    write("");
    await wait(500);
    expect(signs()).toEqual(["emptied: Thank you."]);
  });

  it("are none when another ticket is opened over a written reply", async () => {
    write("Thank you.");
    await wait(0);
    here = { ...ticket, id: "2" };
    document.body.innerHTML = `<div data-open-ticket="2"><div data-composer-mode="public"></div><textarea data-composer></textarea></div>`;
    composer().dispatchEvent(new InputEvent("input", { bubbles: true }));
    await wait(1000);
    expect(signs()).toEqual([]);
  });

  it("are none for an internal note", async () => {
    document.querySelector("[data-composer-mode]")?.setAttribute("data-composer-mode", "note");
    write("Ask the depot.");
    press();
    await wait(500);
    expect(signs()).toEqual([]);
  });
});
