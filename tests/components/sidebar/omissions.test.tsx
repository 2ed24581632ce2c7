// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import { views } from "../../gallery/views.ts";
import { opened } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;

const omitted = views["omitted"] as SessionView;
const withoutModel: SessionView = { ...omitted, destination: null };

it("shows a question that the reply leaves out, and one press asks for a redraft that speaks to it", () => {
  show(omitted);
  expect(screen.getByText("And can you send it to my parents in Dunblane instead?")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Redraft with it" }));
  expect(opened.find((s) => s.stream === "suggest")?.start).toMatchObject({
    drafter: "model",
    refine: "complete",
    text: omitted.draft?.text,
    instruction: "",
  });
});

it("without a model leaves it to the agent", () => {
  show(withoutModel);
  expect(screen.queryByRole("button", { name: /^Redraft with it/ })).toBeNull();
  expect(screen.getByText(/Answer it yourself/)).toBeTruthy();
});

it("says nothing where all is spoken to", () => {
  const draft = omitted.draft && { ...omitted.draft, questions: omitted.draft.questions.map((q) => ({ ...q, how: "answered" as const })) };
  show({ ...omitted, draft });
  expect(screen.queryByText("Left out of the reply")).toBeNull();
});
