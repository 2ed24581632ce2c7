// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import type { MaskedValue } from "../../../lib/masked-values.ts";
import type { Payload, SessionView } from "../../../lib/session.ts";
import { views } from "../../gallery/views.ts";
import { settle } from "../options/mount.ts";
import { replies, sent } from "./scripted-bus.ts";
import { show } from "./show.tsx";

vi.mock("../../../lib/bus.ts", () => import("./scripted-bus.ts"));

const ready = views["ready"] as SessionView;
const phone: MaskedValue = { name: "PHONE_1", kind: "PHONE", value: "PP-104763", always: false, like: "PP\\-\\d{6}" };
const card: MaskedValue = { name: "CARD_1", kind: "CARD", value: "4000 0566 5566 5556", always: true, like: null };
const payload = (masked: MaskedValue[]): Payload => ({
  destination: ready.destination as Payload["destination"],
  bytes: 100,
  tokens: 25,
  money: { estimate: null, perDraft: null, left: null, currency: "", refused: null },
  replaced: {},
  masked,
  parts: [{ name: "conversation", text: "Order [[PHONE_1]], card [[CARD_1]], at Skogsglänta." }],
  leftOut: { attachments: 0, quotes: 0, signatures: 0, notes: 0, internalArticles: 0 },
});
const last = (name: string) => sent.findLast((m) => m.name === name)?.data;

async function open() {
  const { state } = show(ready);
  replies.set("payload.preview", payload([phone, card]));
  await act(async () => {
    state.payload.value = payload([phone, card]);
    state.screen.value = "payload";
  });
}

describe("what is masked before it leaves", () => {
  it("shows each value behind its placeholder, and says why a card stays masked", async () => {
    await open();
    const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
    expect(rows).toEqual(["PHONE 1PP-104763 Phone numberNot personal", "CARD 14000 0566 5566 5556 Card number"]);
    expect(screen.getByText(/always stay masked/)).toBeTruthy();
  });

  it("is freed with one press, remembered, shown anew, and can be undone or widened", async () => {
    await open();
    replies.set("payload.preview", payload([card]));
    fireEvent.click(screen.getByRole("button", { name: "Not personal: PP-104763" }));
    await settle();
    expect(last("redaction.remember")).toEqual({ list: "exceptions", entry: { text: "PP-104763", how: "exact", kind: "" } });
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: /Also all built like it/ }));
    await settle();
    expect(last("redaction.remember")).toEqual({ list: "exceptions", entry: { text: "PP\\-\\d{6}", how: "pattern", kind: "" } });
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await settle();
    expect(last("redaction.forget")).toMatchObject({ entry: { how: "pattern" } });
  });

  it("takes words that were missed, by the field", async () => {
    await open();
    const added: MaskedValue = { name: "ADDRESS_1", kind: "ADDRESS", value: "Skogsglänta", always: false, like: null };
    replies.set("payload.preview", payload([phone, card, added]));
    fireEvent.input(screen.getByLabelText("Mask this too"), { target: { value: "Skogsglänta" } });
    fireEvent.change(screen.getByLabelText("What it is"), { target: { value: "ADDRESS" } });
    fireEvent.click(screen.getByRole("button", { name: "Mask" }));
    await settle();
    expect(last("redaction.remember")).toEqual({ list: "additions", entry: { text: "Skogsglänta", how: "exact", kind: "ADDRESS" } });
    expect(screen.getByText(/is masked from now on/)).toBeTruthy();
  });

  it("remembers no words that are not there", async () => {
    await open();
    fireEvent.input(screen.getByLabelText("Mask this too"), { target: { value: "Elsewhere" } });
    fireEvent.click(screen.getByRole("button", { name: "Mask" }));
    await settle();
    expect(last("redaction.forget")).toMatchObject({ list: "additions", entry: { text: "Elsewhere" } });
    expect(screen.getByText(/doesn’t stand in what would be sent/)).toBeTruthy();
  });
});
