// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import { views } from "../../gallery/views.ts";
import { opened } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;

const withheld = views["withheld"] as SessionView;

it("offers to hand the ticket over, and to see an answer that was too unsure to offer", () => {
  show(withheld);
  expect(screen.getByRole("button", { name: "Hand over with a note" })).toBeTruthy();
  expect(screen.getByText(/too unsure to offer/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Show it all the same" }));
  expect(opened.find((s) => s.stream === "suggest")?.start).toMatchObject({ anyway: true, refine: null });
});

it("speaks of no other answer where none was found", () => {
  const draft = withheld.draft && { ...withheld.draft, confidence: { ...withheld.draft.confidence, value: 0 } };
  show({ ...withheld, draft });
  expect(screen.queryByRole("button", { name: "Show it all the same" })).toBeNull();
});

it("does not hand over on a press that no person made", () => {
  show(withheld);
  fireEvent.click(screen.getByRole("button", { name: "Hand over with a note" }));
  expect(screen.getByRole("alert").textContent).toContain("did not come from you");
});
