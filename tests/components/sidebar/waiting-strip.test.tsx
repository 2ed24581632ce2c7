// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import type { SessionView } from "../../../lib/session.ts";
import { views } from "../../gallery/views.ts";
import { settle } from "../options/mount.ts";
import { sent } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));

const waiting = (...tickets: string[]) =>
  ({ ...views["high"], waiting: tickets.map((ticket, i) => ({ key: `k${i}`, ticket, what: "tag" as const })) }) as SessionView;
const asked = () => sent.filter((m) => m.name === "write-back.forget").map((m) => m.data);

describe("what waits to be written into other tickets", () => {
  it("is said with the tickets that it waits for, each once", () => {
    show(waiting("1001", "1001", "1003"));
    expect(screen.getByText(/3 changes still wait to be written into other tickets \(1001, 1003\)/)).toBeTruthy();
  });

  it("is not said where nothing waits", () => {
    show(waiting());
    expect(screen.queryByText(/waits? to be written/)).toBeNull();
  });

  it("is given up after a second press only", async () => {
    show(waiting("1001"));
    fireEvent.click(screen.getByRole("button", { name: "Give up" }));
    await settle();
    expect(asked()).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Give up for good" }));
    await settle();
    expect(asked()).toEqual([{ keys: ["k0"] }]);
  });
});
