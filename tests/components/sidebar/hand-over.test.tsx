// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import { views } from "../../gallery/views.ts";
import { replies } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));
Element.prototype.scrollIntoView = () => undefined;

const handover = views["handover"] as SessionView;

describe("a hand-over in the sidebar", () => {
  it("shows each fact in its sentence with the message, and what the customer wants", () => {
    show(handover);
    expect(screen.getByText("Number PP-104790 · Amount €349.00")).toBeTruthy();
    expect(screen.getAllByText(/message 1/).length).toBeGreaterThan(0);
    expect(screen.getByText("What the customer wants").closest("section")?.textContent).toContain("Can you stop the order");
  });

  it("lets the agent change the holding line, for this ticket alone, and go back to the rule's", () => {
    const { state, view } = show(handover);
    const box = screen.getByLabelText("Holding line") as HTMLTextAreaElement;
    fireEvent.input(box, { target: { value: "We are on it." } });
    expect(state.holding.value).toEqual({ session: handover.id, text: "We are on it." });
    view({ ...handover, id: "another" });
    expect((screen.getByLabelText("Holding line") as HTMLTextAreaElement).value).toBe(handover.screening?.holding);
    view(handover);
    fireEvent.click(screen.getByRole("button", { name: "The rule’s own line" }));
    expect((screen.getByLabelText("Holding line") as HTMLTextAreaElement).value).toBe(handover.screening?.holding);
  });

  it("tells what came of each step, and offers the line where the reply did not take it", () => {
    show(views["handed-over"] ?? null);
    const steps = screen.getByText("Hand-over").closest("section")?.textContent ?? "";
    expect(steps).toContain("Internal note with the facts" + "done");
    expect(steps).toContain("did not work, is tried again");
    expect(steps).toContain("the reply already holds text");
    expect(screen.getByRole("button", { name: "Copy the line" })).toBeTruthy();
    expect(document.getElementById("main-action")?.getAttribute("aria-disabled")).toBe("true");
  });

  it("says whether compliance was told", () => {
    const { view } = show(views["handed-over"] ?? null);
    expect(screen.getByText(/Compliance was told at/)).toBeTruthy();
    replies.set("notify.settings", { settings: { mention: "" } });
    view(views["nobody-told"] as SessionView);
    expect(screen.getByText(/No compliance address is set/)).toBeTruthy();
  });

  it("says whom the note will mention", async () => {
    const { view } = show(null);
    replies.set("notify.settings", { settings: { mention: "@law" } });
    view(views["nobody-told"] as SessionView);
    await waitFor(() => expect(screen.getByText("mentions @law")).toBeTruthy());
  });
});

describe("steps of amber and green rules", () => {
  it("are offered beside the draft, and done on a person's own press", () => {
    show(views["rule-steps"] ?? null);
    expect(screen.getByText("The rules ask for").closest("section")?.textContent).toMatch(/Queue-Refunds.*Refund_Asked.*Check the payment/);
    fireEvent.click(screen.getByRole("button", { name: "Do these steps" }));
    expect(screen.getByRole("alert").textContent).toContain("did not come from you");
  });

  it("are not there where no rule asks for any", () => {
    show(views["ready"] ?? null);
    expect(screen.queryByText("The rules ask for")).toBeNull();
  });
});
