// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import { FootnoteError } from "../../../lib/errors.ts";
import type { DeskView } from "../../../lib/session.ts";
import { teachReplies } from "../../gallery/teach-replies.ts";
import { ready } from "../../gallery/views.ts";
import { replies, sent } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));

async function open(change: Record<string, unknown> = {}) {
  const { state } = show(ready);
  for (const [name, reply] of Object.entries({ ...teachReplies, ...change })) replies.set(name, reply);
  await act(() => {
    state.screen.value = "teach";
  });
  return state;
}

const names = () => sent.map(({ name }) => name);

describe("teaching a page", () => {
  it("says of each part what was pointed at and how surely it is found again", async () => {
    await open();
    expect(await screen.findByText(/Hello, it is Hannah again/)).toBeTruthy();
    expect(screen.getAllByText("2 found · sure")).toHaveLength(2);
    expect(screen.getByText("2 found · doubtful: there should be one")).toBeTruthy();
  });

  it("points, and takes what was learned", async () => {
    const begun = teachReplies["teach.begin"] as { recipe: object; parts: object[] };
    const send = { by: "css", value: "#send", name: null, language: null };
    await open({
      "teach.pick": {
        picked: { part: "send", tag: "button", sample: "Send", locators: [{ locator: send, count: 1, visible: 1, score: 0.9 }] },
        recipe: { ...begun.recipe, send: [send] },
        parts: [...begun.parts, { part: "send", found: 1, used: 0, problem: null }],
      },
    });
    await waitFor(() => expect(document.getElementById("point-send")).toBeTruthy());
    fireEvent.click(document.getElementById("point-send") as HTMLElement);
    expect(await screen.findByText("1 found · sure")).toBeTruthy();
    expect(sent.find(({ name }) => name === "teach.pick")?.data).toMatchObject({ teach: "t1", part: "send" });
  });

  it("shows the ticket as it is read before anything can be kept", async () => {
    await open();
    expect(document.getElementById("teach-save")).toBeNull();
    fireEvent.click(await screen.findByText("Try it on this ticket"));
    expect(await screen.findByText("Customer: Hannah Whitfield")).toBeTruthy();
    expect(screen.getByText("internal, not seen by the customer")).toBeTruthy();
    fireEvent.click(document.getElementById("teach-save") as HTMLElement);
    expect(await screen.findByText("Load the page again")).toBeTruthy();
    fireEvent.click(screen.getByText("Load the page again"));
    await waitFor(() => expect(sent.find(({ name }) => name === "teach.end")?.data).toEqual({ teach: "t1", reload: true }));
  });

  it("offers no saving while the reply field counts as a note: the difference must have been seen", async () => {
    const tried = teachReplies["teach.try"] as { parts: object[] };
    await open({ "teach.try": { ...tried, parts: [...tried.parts, { part: "noteMode", found: 1, used: 0, problem: null }] } });
    fireEvent.click(await screen.findByText("Try it on this ticket"));
    expect(await screen.findByText(/counts as an internal note now/)).toBeTruthy();
    expect(document.getElementById("teach-save")).toBeNull();
  });

  it("offers no saving where the ticket could not be read", async () => {
    await open({
      "teach.try": { conversation: null, problem: { code: "helpdesk.taught.message.author", detail: {} }, parts: [], beside: null },
    });
    fireEvent.click(await screen.findByText("Try it on this ticket"));
    expect(await screen.findByText(/Point again at a message of the customer/)).toBeTruthy();
    expect(screen.queryByText("Paste the text")).toBeNull();
    expect(document.getElementById("teach-save")).toBeNull();
  });

  it("warns of a text that no message holds: it may be the customer's question", async () => {
    const tried = teachReplies["teach.try"] as object;
    await open({ "teach.try": { ...tried, beside: "Hello, my boots have not come." } });
    fireEvent.click(await screen.findByText("Try it on this ticket"));
    expect(await screen.findByText(/“Hello, my boots have not come.”/)).toBeTruthy();
    expect(document.getElementById("teach-save")).toBeTruthy();
  });

  it("says what to do where the address names no ticket", async () => {
    await open({ "teach.try": { conversation: null, problem: { code: "helpdesk.taught.ticket", detail: {} }, parts: [], beside: null } });
    fireEvent.click(await screen.findByText("Try it on this ticket"));
    expect(await screen.findByText(/Open a ticket that has an address of its own/)).toBeTruthy();
  });

  it("scrolls to what a press brought: the ticket as it is read, then what is still missing", async () => {
    const seen: string[] = [];
    vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
      seen.push(this.id);
    });
    const refused = Promise.reject(new FootnoteError("teach.incomplete", { detail: { part: "send" } }));
    refused.catch(() => undefined);
    await open({ "teach.save": refused });
    fireEvent.click(await screen.findByText("Try it on this ticket"));
    await waitFor(() => expect(seen).toEqual(["teach-tried"]));
    fireEvent.click(document.getElementById("teach-save") as HTMLElement);
    expect(await screen.findByText("Something is still missing")).toBeTruthy();
    await waitFor(() => expect(seen).toEqual(["teach-tried", "teach-problem"]));
  });

  it("asks the browser first where Footnote may not run", async () => {
    await open({ "teach.begin": { ...(teachReplies["teach.begin"] as object), allowed: false, recipe: null } });
    expect(await screen.findByText("Allow Footnote on https://desk.example?")).toBeTruthy();
    expect(names()).not.toContain("teach.pick");
  });

  it("gives up pointing with Escape", async () => {
    await open({ "teach.pick": new Promise(() => undefined) });
    await waitFor(() => expect(document.getElementById("point-send")).toBeTruthy());
    fireEvent.click(document.getElementById("point-send") as HTMLElement);
    await screen.findByText("Cancel");
    fireEvent.keyDown(document, { key: "Escape" });
    await waitFor(() => expect(names()).toContain("teach.cancel"));
  });
});

describe("what is said of a helpdesk", () => {
  const desk: DeskView = { name: "osTicket", level: "fixtures", lacks: ["tag"], limits: null, verified: false, healed: [] };
  const said = (change: Partial<DeskView>) => show({ ...ready, desk: { ...desk, ...change } });

  it("names what it can't take", () => {
    said({});
    expect(screen.getByText("Footnote can’t write these into osTicket: tags. They stay in Footnote’s log.")).toBeTruthy();
  });

  it("says that an adapter is not verified, until a diagnosis has passed", () => {
    said({ level: "unverified", lacks: [] });
    expect(screen.getByText(/not yet verified live/)).toBeTruthy();
    said({ level: "unverified", lacks: [], verified: true });
    expect(screen.queryByText(/not yet verified live/)).toBeNull();
  });

  it("says which part of a taught page is found by another description", () => {
    said({ level: "recipe", lacks: [], healed: [{ part: "send", used: 1 }] });
    expect(screen.getByText(/Send button: found by description number 2/)).toBeTruthy();
  });
});
