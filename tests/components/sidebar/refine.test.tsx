// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import { high } from "../../gallery/views.ts";
import { opened } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;

const draft = high.draft && { ...high.draft, drafter: "device", model: null };
const onDevice: SessionView = { ...high, draft, destination: null };
const ways = () =>
  within(screen.getByRole("group", { name: "Refine" }))
    .getAllByRole("button")
    .map((button) => button.textContent);
const started = () => opened.find((s) => s.stream === "suggest")?.start;

it("offers on this device what code can do, and says what needs a model", () => {
  show(onDevice);
  expect(ways()).toEqual(["Shorter", "Warmer", "More formal"]);
  expect(screen.getByText("Facts, simpler words and other languages need a model.")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Shorter" }));
  expect(started()).toMatchObject({ drafter: "device", refine: "shorter", text: draft?.text });
});

it("has this device change what it wrote, and a model do what only a model can", () => {
  show({ ...high, draft });
  expect(ways()).toEqual(["Shorter", "Warmer", "More formal", "Simpler"]);
  fireEvent.click(screen.getByRole("button", { name: "Simpler" }));
  expect(started()).toMatchObject({ drafter: "model", refine: "simpler" });
});

it("asks the model for a fact or wish, whoever wrote the draft", () => {
  show({ ...high, draft });
  fireEvent.input(screen.getByRole("textbox"), { target: { value: "We refunded £45 today." } });
  fireEvent.click(screen.getByRole("button", { name: "Redraft with this" }));
  expect(started()).toMatchObject({ drafter: "model", refine: "instruction", instruction: "We refunded £45 today." });
});

it("has the model change its own draft", () => {
  show(high);
  fireEvent.click(screen.getByRole("button", { name: "Warmer" }));
  expect(started()).toMatchObject({ drafter: "model", refine: "warmer" });
});
