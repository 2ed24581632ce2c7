// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FootnoteError } from "../../../lib/errors.ts";
import { check, checkDraft, high, highDraft, ready, views } from "../../gallery/views.ts";
import { opened, replies, sent } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;
afterEach(() => vi.useRealTimers());

const main = () => document.getElementById("main-action") as HTMLButtonElement;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("Sidebar: Insert", () => {
  it("is open when nothing waits and the draft is on record", () => {
    show(high);
    expect(main().textContent).toContain("Insert");
    expect(main().getAttribute("aria-disabled")).toBeNull();
  });

  it("is shut while something waits, and says what", () => {
    show(check);
    expect(main().getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById("foot-note")?.textContent).toBe("Before Insert: 1 to fix, 1 to look at, 3 to verify");
    expect(main().getAttribute("aria-describedby")).toBe("foot-note");
  });

  it("is shut until the log entry is there", () => {
    show({ ...high, entry: null });
    expect(main().getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById("foot-note")?.textContent).toContain("log entry");
  });

  it("goes to the first open thing when pressed or on Next", () => {
    show(check);
    fireEvent.click(main());
    expect(document.activeElement?.id).toBe("value-v2");
    (document.activeElement as HTMLElement).blur();
    press("Next");
    expect(document.activeElement?.id).toBe("value-v2");
  });

  it("refuses a press that no person made", () => {
    show(high);
    fireEvent.click(main());
    expect(sent.some((message) => message.name === "suggestion.use")).toBe(false);
    expect(screen.getByRole("alert").textContent).toContain("did not come from you");
  });

  it("asks before it touches text that already stands in the reply", async () => {
    const { state } = show(high);
    act(() => {
      state.composerHasText.value = true;
    });
    const question = screen.getByRole("group", { name: "The reply already holds text." });
    expect(
      within(question)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["Add below", "Replace it", "Cancel"]);
  });

  it("makes way for Draft again when the ticket has moved on", () => {
    show({ ...high, stale: true });
    expect(main().textContent).toContain("Draft again");
  });
});

describe("Sidebar: the draft", () => {
  it("counts the classes in the legend", () => {
    show(check);
    const legend = screen.getByRole("list", { name: "Proof by sentence" });
    expect(
      within(legend)
        .getAllByRole("listitem")
        .map((item) => item.textContent?.replace(/^1?(?=\d)/, "")),
    ).toEqual(["1 quoted", "1 supported", "1 not checked", "1 ticket", "1 profile", "1 no proof"]);
  });

  it("names a sentence without proof on its mark and leaves courtesy unmarked", () => {
    show(check);
    expect(screen.getByRole("button", { name: "no proof" })).toBeTruthy();
    expect(document.getElementById("mark-s1")).toBeNull();
    expect(document.getElementById("draft")?.textContent?.replaceAll(/\s+/g, "")).toContain("HiTom,");
  });

  it("records that an amber sentence was looked at, and shows why it is amber", async () => {
    show(check);
    press("1, not checked");
    expect(sent.at(-1)).toEqual({ name: "sentence.open", data: { session: "s1", sentence: "s5" } });
    await waitFor(() => expect(screen.getByText(/you have to judge/)).toBeTruthy());
  });

  it("checks the text again when the editor is left, and keeps every word if that fails", async () => {
    show(high);
    press("Edit draft");
    const editor = screen.getByRole("textbox", { name: "Draft" });
    replies.set("draft.check", new FootnoteError("log.failed"));
    fireEvent.input(editor, { target: { value: "Hello" } });
    fireEvent.blur(editor);
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("log.failed"));
    expect((screen.getByRole("textbox", { name: "Draft" }) as HTMLTextAreaElement).value).toBe("Hello");
    replies.set("draft.check", { ...highDraft, text: "Hello" });
    fireEvent.blur(screen.getByRole("textbox", { name: "Draft" }));
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "Draft" })).toBeNull());
    expect(sent.filter((message) => message.name === "draft.check").at(-1)?.data).toEqual({ session: "s1", text: "Hello" });
  });

  it("sends nothing when the text was not changed", () => {
    show(high);
    press("Edit draft");
    fireEvent.blur(screen.getByRole("textbox", { name: "Draft" }));
    expect(sent).toEqual([]);
  });

  it("removes the sentence without proof and has the rest checked", async () => {
    show(check);
    replies.set("draft.check", checkDraft);
    press("Remove it");
    await waitFor(() => expect(sent.at(-1)?.name).toBe("draft.check"));
    expect(String(sent.at(-1)?.data["text"])).not.toContain("spare poles");
    expect(String(sent.at(-1)?.data["text"])).toContain("no cost to you.\n\nBest,");
  });

  it("takes an answer for a sentence only with a reason", async () => {
    show(check);
    press("I answer for it");
    press("Record it");
    expect(sent).toEqual([]);
    expect(screen.getByRole("alert").textContent).toContain("three characters");
    fireEvent.input(screen.getByRole("textbox", { name: /Why is it right/ }), { target: { value: "The lead said so" } });
    press("Record it");
    await waitFor(() =>
      expect(sent.at(-1)).toEqual({ name: "finding.answer", data: { session: "s1", id: "f1", reason: "The lead said so" } }),
    );
  });

  it("shows the number behind the band only on request", () => {
    show(high);
    expect(screen.queryByText(/uncalibrated/)).toBeNull();
    press("Show number");
    expect(screen.getByText("0.82, uncalibrated, n = 0")).toBeTruthy();
  });

  it("links only to web addresses", () => {
    const [first] = highDraft.sources;
    if (!first) throw new Error("fixture");
    show({ ...high, draft: { ...highDraft, sources: [{ ...first, passage: { ...first.passage, url: "javascript:alert(1)" } }] } });
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("Sidebar: writing", () => {
  it("aborts the stream on Stop and on Esc, and keeps the draft height meanwhile", async () => {
    show(ready);
    fireEvent.click(main());
    const stream = opened.find((one) => one.stream === "suggest");
    expect(stream?.start).toMatchObject({ session: "s1", drafter: "model", refine: null });
    expect(document.querySelector(".draft.lines-14")).toBeTruthy();
    fireEvent.keyDown(window, { key: "Escape" });
    expect(stream?.signal.aborted).toBe(true);
    await waitFor(() => expect(main().textContent).toContain("Draft"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("offers the device after the provider failed, and uses it", () => {
    show(views["unauthorized"] ?? null);
    expect(main().textContent).toContain("Draft on device");
    fireEvent.click(main());
    expect(opened.at(-1)?.start).toMatchObject({ drafter: "device" });
  });

  it("shows no choice of drafter where no model is set up", () => {
    show({ ...high, destination: null });
    expect(screen.queryByRole("group", { name: "Drafter" })).toBeNull();
  });

  it("starts a draft by its key", () => {
    show(ready);
    fireEvent.keyDown(window, { key: "D", code: "KeyD", altKey: true, shiftKey: true });
    expect(opened.at(-1)?.stream).toBe("suggest");
  });
});

describe("Sidebar: session", () => {
  it("follows the session again when the worker died, without a word", async () => {
    show(high);
    opened[0]?.end(new FootnoteError("bus.disconnected"));
    await waitFor(() => expect(opened.filter((one) => one.stream === "session.watch")).toHaveLength(2));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(main().textContent).toContain("Insert");
  });

  it("leaves nothing of the last ticket when another one comes", () => {
    const { state, view } = show(high);
    press("Edit draft");
    act(() => {
      state.instruction.value = "for Hannah only";
    });
    view({ ...check, id: "s2" });
    expect(state.editing.value).toBeNull();
    expect(state.instruction.value).toBe("");
  });

  it("keeps the agent's fact for the next try where this device stepped in for the model", () => {
    const { state } = show(high);
    act(() => {
      state.instruction.value = "refunded today";
    });
    press("Redraft with this");
    const emit = (drafter: string) => act(() => opened.at(-1)?.emit({ kind: "draft", draft: { ...high.draft, drafter } }));
    emit("device");
    expect(state.instruction.value).toBe("refunded today");
    void opened.at(-1)?.end(new FootnoteError("bus.disconnected"));
    press("Redraft with this");
    emit("anthropic");
    expect(state.instruction.value).toBe("");
  });

  it("shows an unknown code honestly", () => {
    show(views["unknown"] ?? null);
    expect(screen.getByRole("alert").textContent).toContain("no words for this code");
    expect(screen.getByText("weather.too-cold")).toBeTruthy();
  });

  it("says that nothing may be said when every article is internal", () => {
    show(views["knowledge"] ?? null);
    expect(screen.getByText("All 240 articles are internal: nothing may be said to customers")).toBeTruthy();
  });

  it("offers the ways out of a ticket that could not be read", () => {
    show(views["unreadable"] ?? null);
    for (const name of ["Use selected text", "Paste the text", "Read again", "Copy a report without customer text"])
      expect(screen.getByRole("button", { name })).toBeTruthy();
    expect(main().getAttribute("aria-disabled")).toBe("true");
  });

  it("shows rule, facts and parts of a hand-over, and drafts nothing", () => {
    show(views["handover"] ?? null);
    expect(main().textContent).toContain("Apply hand-over");
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
    expect(screen.queryByRole("group", { name: "Draft" })).toBeNull();
  });
});
