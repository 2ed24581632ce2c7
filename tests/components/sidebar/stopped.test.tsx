// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import type { Stop } from "../../../lib/stop.ts";
import { high, ready, views } from "../../gallery/views.ts";
import { speak } from "../fake-browser.ts";
import { opened } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;
afterEach(() => speak("en"));

const all: Stop = { scope: "all", name: "", origin: "local", reason: "Wrong prices", by: "Vera", since: "2026-11-22T09:00:00Z" };
const models: Stop = { ...all, scope: "models", origin: "policy", reason: "", by: "", since: null };
const main = () => document.getElementById("main-action");
const suggested = () => opened.filter((s) => s.stream === "suggest");

describe("a ticket where AI is stopped", () => {
  it("says so in place of Draft, with who, why and what goes on, and asks for nothing when pressed", () => {
    show({ ...ready, stopped: [all] });
    expect(main()?.textContent).toContain("AI is stopped");
    expect(main()?.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("Reason: Wrong prices")).toBeTruthy();
    expect(screen.getByText(/Stopped by Vera, since/)).toBeTruthy();
    expect(screen.getByText(/still guarded, and the log goes on/)).toBeTruthy();
    fireEvent.click(main() as HTMLElement);
    fireEvent.keyDown(window, { key: "D", code: "KeyD", altKey: true, shiftKey: true });
    expect(suggested()).toEqual([]);
  });

  it("names the brand", () => {
    show({ ...ready, stopped: [{ ...all, scope: "brand", name: "Peak & Pine" }] });
    expect(screen.getByRole("heading", { name: "AI is stopped for Peak & Pine" })).toBeTruthy();
  });

  it("takes away what was written before, without a reload, and gives it back", () => {
    const { view } = show(high);
    expect(screen.getByRole("button", { name: "Copy draft" })).toBeTruthy();
    view({ ...high, stopped: [all] });
    expect(screen.queryByRole("button", { name: "Copy draft" })).toBeNull();
    expect(screen.queryByText(high.draft?.text.split("\n")[0] ?? "")).toBeNull();
    expect(main()?.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByRole("button", { name: "Report AI error" })).toBeTruthy();
    view(high);
    expect(screen.getByRole("button", { name: "Copy draft" })).toBeTruthy();
  });

  it("still offers the hand-over of a red ticket", () => {
    const red = Object.values(views).find((v) => v.screening?.risk === "red" && v.accepted === null) as SessionView;
    show({ ...red, stopped: [all] });
    expect(main()?.textContent).not.toContain("AI is stopped");
  });

  it("speaks Swedish", () => {
    speak("sv");
    show({ ...ready, stopped: [all] });
    expect(main()?.textContent).toContain("AI är stoppad");
    expect(screen.getByText("Skäl: Wrong prices")).toBeTruthy();
  });
});

describe("a ticket where models are stopped", () => {
  it("lets this device write, and says why", () => {
    show({ ...ready, destination: null, stopped: [models] });
    expect(screen.getByText(/Drafts are written on this device\./)).toBeTruthy();
    expect(screen.getByText("Stopped by your administrator")).toBeTruthy();
    fireEvent.click(main() as HTMLElement);
    expect(suggested()[0]?.start).toMatchObject({ drafter: "device" });
  });

  it("asks for another draft where a model wrote the shown one", () => {
    const draft = high.draft && { ...high.draft, drafter: "anthropic" };
    show({ ...high, draft, destination: null, stopped: [models] });
    expect(screen.getByText("A model wrote this, and models are stopped")).toBeTruthy();
    expect(main()?.textContent).toContain("Draft again");
  });
});

it("names the source that may no longer be cited", () => {
  show({ ...high, stale: true, withdrawn: "Returns" });
  expect(screen.getByText("“Returns” may no longer be cited")).toBeTruthy();
});
