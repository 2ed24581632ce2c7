import { beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import type { Contract } from "../lib/contract.ts";
import { FootnoteError } from "../lib/errors.ts";
import { contentScript, extensionOrigin, fakeRuntime, page, stranger } from "./fake-runtime.ts";

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));
const { fits, handleOver, sendOver } = await import("../lib/wire.ts");

const table = {
  "draft.read": { from: "page", to: "background", needs: "use", data: z.object({ id: z.string() }), reply: z.object({ text: z.string() }) },
  "page.told": { from: "content", to: "background", needs: null, data: z.object({ ticket: z.string() }), reply: z.object({}) },
  "engine.ask": { from: "background", to: "engine", needs: null, data: z.object({}), reply: z.object({}) },
} as const satisfies Record<string, Contract>;

let runtime: ReturnType<typeof fakeRuntime>;
beforeEach(() => {
  runtime = fakeRuntime();
  fake.browser = runtime.browser;
});

const answering = (allows?: () => Promise<boolean>) =>
  handleOver(table, "background", { "draft.read": async ({ id }) => ({ text: `draft ${id}` }), "page.told": async () => ({}) }, allows);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (error: FootnoteError) => error.code,
  );

describe("a message between contexts", () => {
  it("is answered for a page of ours", async () => {
    answering();
    expect(await sendOver(table, "draft.read", { id: "1" })).toEqual({ text: "draft 1" });
  });

  it("is refused when a content script sends what only pages may", async () => {
    answering();
    runtime.as(contentScript);
    expect(await refusal(sendOver(table, "draft.read", { id: "1" }))).toBe("bus.refused");
  });

  it("is refused when a page of ours pretends to be a content script", async () => {
    answering();
    expect(await refusal(sendOver(table, "page.told", { ticket: "1" }))).toBe("bus.refused");
  });

  it("is refused from another extension, whatever it says", async () => {
    answering();
    runtime.as(stranger);
    expect(await refusal(sendOver(table, "draft.read", { id: "1" }))).toBe("bus.refused");
  });

  it("is refused without the right it needs", async () => {
    answering(async () => false);
    expect(await refusal(sendOver(table, "draft.read", { id: "1" }))).toBe("access.denied");
  });

  it("is refused when its data does not fit the contract", async () => {
    answering();
    const answer = await (runtime.browser.runtime.sendMessage({ footnote: 1, name: "draft.read", data: { id: 5 } }) as Promise<unknown>);
    expect(answer).toEqual({ problem: { code: "bus.malformed", detail: {} } });
  });

  it("carries the other side's code and details, and nothing else of an error", async () => {
    const fail = async () => {
      throw new FootnoteError("draft.none", { detail: { id: "1" }, cause: new Error("secret customer text") });
    };
    handleOver(table, "background", { "draft.read": fail, "page.told": async () => ({}) });
    const answer = await (runtime.browser.runtime.sendMessage({ footnote: 1, name: "draft.read", data: { id: "1" } }) as Promise<unknown>);
    expect(answer).toEqual({ problem: { code: "draft.none", detail: { id: "1" } } });
  });

  it("turns a mistake of ours into `unexpected` without its text", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const fail = async () => {
      throw new Error("secret customer text");
    };
    handleOver(table, "background", { "draft.read": fail, "page.told": async () => ({}) });
    expect(await refusal(sendOver(table, "draft.read", { id: "1" }))).toBe("unexpected");
    expect(logged).toHaveBeenCalledOnce();
  });

  it("is left to others when it is not ours or goes elsewhere", async () => {
    answering();
    for (const message of [
      { name: "draft.read" },
      { footnote: 1, name: "toString" },
      { footnote: 1, name: "engine.ask", data: {} },
      null,
    ]) {
      expect(await runtime.browser.runtime.sendMessage(message)).toBeUndefined();
    }
  });

  it("says so when nobody answers", async () => {
    expect(await refusal(sendOver(table, "draft.read", { id: "1" }))).toBe("bus.unreachable");
  });
});

describe("the browser's stamp", () => {
  const toBackground = (from: "content" | "page") => ({ from, to: "background" as const });

  it("never rests on the tab, which framed pages of ours have too", () => {
    expect(fits(toBackground("page"), page as never)).toBe(true);
    expect(fits(toBackground("content"), page as never)).toBe(false);
  });

  it("falls back to the address where the browser leaves the origin out", () => {
    expect(fits(toBackground("page"), { id: "footnote", url: `${extensionOrigin}/options.html` } as never)).toBe(true);
    expect(fits(toBackground("page"), { id: "footnote", url: `${extensionOrigin}.evil.example/options.html` } as never)).toBe(false);
    expect(fits(toBackground("content"), { id: "footnote", url: "https://desk.example/1" } as never)).toBe(true);
  });

  it("refuses a content script that speaks to the engine", () => {
    expect(fits({ from: "background", to: "engine" }, contentScript as never)).toBe(false);
  });

  it("refuses a sandboxed page, whose origin is null", () => {
    expect(fits(toBackground("content"), { id: "footnote", origin: "null", url: "about:blank" } as never)).toBe(false);
  });
});
