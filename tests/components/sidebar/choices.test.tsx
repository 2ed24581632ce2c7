// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import { choose, views } from "../../gallery/views.ts";
import { sent } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;

const main = () => document.getElementById("main-action") as HTMLButtonElement;

describe("where sources disagree", () => {
  it("shows what each says, with a button that names the value and its source", () => {
    show(choose);
    const block = screen.getByRole("region", { name: "The sources disagree: which one holds?" });
    expect([...block.querySelectorAll("mark")].map((m) => m.textContent)).toEqual(["60 days", "30 days"]);
    expect(within(block).getByRole("button", { name: "30 days · Exchange step 1, reviewed May 2026" })).toBeTruthy();
    expect(within(block).getByText("Saved reply")).toBeTruthy();
  });

  it("keeps Insert shut until one is chosen, and Next goes there", () => {
    show(choose);
    expect(main().getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById("foot-note")?.textContent).toBe("Before Insert: 1 to choose");
    fireEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(document.activeElement?.closest("#choice-c1")).not.toBeNull();
  });

  it("tells the background which source was chosen", () => {
    show(choose);
    fireEvent.click(screen.getByRole("button", { name: /^30 days/ }));
    expect(sent).toContainEqual({ name: "draft.choose", data: { session: "s1", choice: "c1", source: 3 } });
  });

  it("says what was chosen, and lets it be changed", () => {
    show(views["chosen"] ?? null);
    expect(screen.getByRole("heading", { name: "You chose 60 days" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^60 days/ }).getAttribute("aria-pressed")).toBe("true");
    expect(main().getAttribute("aria-disabled")).toBeNull();
  });
});

describe("what a model did for the search", () => {
  it("says how many sources came by it, and why a stage brought nothing", () => {
    show(choose);
    expect(screen.getByText(/Question translated: 2 of 4 sources found only by it/)).toBeTruthy();
    expect(screen.getByText(/The search was not helped: .* The draft rests on the search without it\./)).toBeTruthy();
  });
});
