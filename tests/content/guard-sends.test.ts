// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type GuardNotice, guardSends } from "../../lib/content/guard-sends.ts";
import type { GuardVerdict } from "../../lib/content-messages.ts";
import type { TicketRef } from "../../lib/conversation.ts";
import { sandbox } from "../../lib/helpdesks/sandbox.ts";

const ticket: TicketRef = { helpdesk: "sandbox", origin: "http://localhost", id: "1" };
const clean: GuardVerdict = { stop: false, classes: [], hold: false };
const wrong: GuardVerdict = { stop: true, classes: ["internal-text"], hold: false };

interface World {
  /** What the background answers; `null` never answers. */
  answers: (GuardVerdict | null | Error)[];
  asked: { text: string; sending: boolean }[];
  notices: (GuardNotice | null)[];
  sent: number;
  guard: ReturnType<typeof guardSends>;
}

let world: World;
let stop: AbortController;

function start(answers: World["answers"], mode = "public"): World {
  document.body.innerHTML = `<div data-open-ticket="1"><div data-composer-mode="${mode}"></div><textarea data-composer></textarea><button data-send>Send</button></div>`;
  stop = new AbortController();
  const made: World = { answers, asked: [], notices: [], sent: 0, guard: null as unknown as World["guard"] };
  const ask = (_: TicketRef, text: string, sending: boolean) => {
    made.asked.push({ text, sending });
    const answer = made.answers.length > 1 ? made.answers.shift() : made.answers[0];
    if (answer instanceof Error) return Promise.reject(answer);
    return answer ? Promise.resolve(answer) : new Promise<never>(() => undefined);
  };
  made.guard = guardSends(sandbox, { here: () => ticket, ask, notice: (n) => made.notices.push(n) }, stop.signal);
  document.querySelector("[data-send]")?.addEventListener("click", () => made.sent++);
  return made;
}

const composer = () => document.querySelector("textarea") as HTMLTextAreaElement;
function write(text: string): void {
  composer().value = text;
  composer().dispatchEvent(new InputEvent("input", { bubbles: true }));
}
const press = () => (document.querySelector("[data-send]") as HTMLElement).click();
const last = () => world.notices.findLast((n) => n !== null) ?? null;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe("the guard of the send box", () => {
  it("lets a text that was judged clean pass at the first press, and asks once", async () => {
    world = start([clean]);
    write("Thank you for waiting.");
    await vi.advanceTimersByTimeAsync(300);
    press();
    expect(world.sent).toBe(1);
    expect(world.asked).toEqual([{ text: "Thank you for waiting.", sending: false }]);
    expect(world.guard.outcome("Thank you for waiting.")).toBe("judged");
  });

  it("waits until the writer rests", async () => {
    world = start([clean]);
    for (const text of ["T", "Th", "Tha"]) {
      write(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(world.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(world.asked.map((a) => a.text)).toEqual(["Tha"]);
  });

  it("stops a text that must not go, names its kind alone, and stops it again", async () => {
    world = start([wrong]);
    write("The refund limit is 300.");
    await vi.advanceTimersByTimeAsync(300);
    press();
    press();
    expect(world.sent).toBe(0);
    expect(last()).toEqual({ kind: "stopped", classes: ["internal-text"] });
    expect(world.asked.some((a) => a.sending)).toBe(true);
  });

  it("holds a text that nobody has judged, and says that it may go once it was", async () => {
    world = start([clean]);
    write("Thank you.");
    press();
    expect(world.sent).toBe(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ kind: "again" });
    press();
    expect(world.sent).toBe(1);
  });

  it("lets the next press through when no answer comes within 400 ms, and says so", async () => {
    world = start([null]);
    write("Thank you.");
    press();
    await vi.advanceTimersByTimeAsync(400);
    expect(last()).toEqual({ kind: "unguarded" });
    press();
    expect(world.sent).toBe(1);
    expect(world.guard.outcome("Thank you.")).toBe("unguarded");
  });

  it("goes on holding where the team wants that", async () => {
    world = start([{ ...clean, hold: true }, null]);
    write("One.");
    await vi.advanceTimersByTimeAsync(300);
    write("Two.");
    press();
    await vi.advanceTimersByTimeAsync(400);
    expect(last()).toEqual({ kind: "held" });
    press();
    expect(world.sent).toBe(0);
  });

  it("lets a reply through when the extension was cut off", async () => {
    world = start([new Error("gone")]);
    write("Thank you.");
    press();
    await vi.advanceTimersByTimeAsync(400);
    press();
    expect(world.sent).toBe(1);
  });

  it("judges a changed text anew: what was clean says nothing of it", async () => {
    world = start([clean, wrong]);
    write("Thank you.");
    await vi.advanceTimersByTimeAsync(300);
    write("Thank you. The limit is 300.");
    await vi.advanceTimersByTimeAsync(300);
    press();
    expect(world.sent).toBe(0);
  });

  it("lets the very text pass that the agent answered for, and no other", async () => {
    world = start([wrong]);
    write("The limit is 300.");
    await vi.advanceTimersByTimeAsync(300);
    world.guard.allow(ticket, "The limit is 300.");
    press();
    expect(world.sent).toBe(1);
    write("The limit is 400.");
    await vi.advanceTimersByTimeAsync(300);
    press();
    expect(world.sent).toBe(1);
  });

  it("asks again at the press when nobody could be asked while it was written", async () => {
    world = start([new Error("starting"), wrong]);
    write("The limit is 300.");
    await vi.advanceTimersByTimeAsync(300);
    press();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ kind: "stopped", classes: ["internal-text"] });
    press();
    expect(world.sent).toBe(0);
  });

  it("asks again as the pointer comes to the send control, for the ticket may have been read since", async () => {
    world = start([clean, wrong]);
    write("Call 070-123 45 67.");
    await vi.advanceTimersByTimeAsync(300);
    document.querySelector("[data-send]")?.dispatchEvent(new Event("pointerover", { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    press();
    expect(world.sent).toBe(0);
  });

  it("keeps verdicts for the send when somebody writes slowly for long", async () => {
    world = start([clean]);
    for (let i = 0; i < 150; i++) {
      write(`Slowly ${"x".repeat(i)}`);
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(world.asked.length).toBeGreaterThan(20);
    expect(world.asked.length).toBeLessThan(35);
    await vi.advanceTimersByTimeAsync(3000);
    expect(world.asked.at(-1)?.text).toBe(composer().value);
  });

  it("leaves internal notes and empty replies alone", async () => {
    world = start([wrong], "note");
    write("The limit is 300.");
    press();
    expect(world.sent).toBe(1);
    stop.abort();
    world = start([wrong]);
    press();
    expect(world.sent).toBe(1);
    expect(world.asked).toEqual([]);
  });
});
