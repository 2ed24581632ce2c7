// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import { views } from "../../gallery/views.ts";
import { settle } from "../options/mount.ts";
import { sent } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));

const asked = () => sent.filter((m) => m.name === "exposed.redact").map((m) => m.data);

describe("an identifier that stands in the ticket", () => {
  it("is named with its message and its last digits, and taken out after a second press", async () => {
    show(views["exposed"] as SessionView);
    expect(screen.getByText(/A card number stands in this ticket, message 3: •••• 5556/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole("button", { name: "Take it out" })[0] as HTMLElement);
    await settle();
    expect(asked()).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Take it out for good?" }));
    await settle();
    expect(asked()).toEqual([{ session: "s1", message: "3", from: 40 }]);
  });

  it("is to be taken out by hand where the helpdesk has no way", () => {
    show(views["exposed-by-hand"] as SessionView);
    expect(screen.queryByRole("button", { name: "Take it out" })).toBeNull();
    expect(screen.getByText(/2 more · Footnote can’t change messages in this helpdesk/)).toBeTruthy();
  });
});
