import { describe, expect, it, vi } from "vitest";
import { Outcomes } from "../../lib/audit/outcomes.ts";
import { calibrationsIn } from "../../lib/background/outcomes.ts";
import { FootnoteError } from "../../lib/errors.ts";
import { suggestionLine } from "../audit/suggestion-line.ts";
import { newPlace, storageAt } from "../storage/places.ts";
import { context } from "../storage/samples.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => ({ storage: {} }));

async function logged({ log }: ReturnType<typeof storageAt>, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    const about = { ...context, ticket: { helpdesk: "sandbox", origin: "https://desk.example", id: String(i) } };
    await log.append(suggestionLine(`s${i}`), about, {});
    const sent = { suggestion: `s${i}`, characters: 1, kept: 0, use: "discarded", confirmed: true, factsChanged: 0 } as const;
    await log.append({ kind: "sent", ...sent }, about, {});
  }
}

describe("calibrations", () => {
  it("correct nothing while the log says little", async () => {
    const calibrationOf = await calibrationsIn(storageAt(newPlace()))("p1");
    expect(calibrationOf("device")).toMatchObject({ n: 0, method: "prior", error: null });
  });

  it("follow the log as it grows, and read each line once, also after a restart", async () => {
    const storage = storageAt(newPlace());
    await logged(storage, 0, 30);
    const calibrationsFor = calibrationsIn(storage);
    expect((await calibrationsFor("p1"))("device").n).toBe(30);
    await logged(storage, 30, 52);
    const calibration = (await calibrationsFor("p1"))("device");
    expect(calibration).toMatchObject({ n: 52, method: "platt" });
    expect(calibration.apply(0.8)).toBeLessThan(0.5);
    expect((await calibrationsFor("p1"))("device")).toBe(calibration);
    expect((await calibrationsFor("p1"))("anthropic").n).toBe(0);

    await vi.waitFor(async () => expect(await storage.settings.find("outcomes", Outcomes)).toMatchObject({ seq: 105 }));
    const after = vi.spyOn(storage.log, "after");
    expect((await calibrationsIn(storage)("p1"))("device").n).toBe(52);
    expect(after.mock.calls).toEqual([[105, 500]]);
  });

  it("hear what a reviewer says, also of what was thrown away", async () => {
    const storage = storageAt(newPlace());
    await logged(storage, 0, 50);
    const calibrationsFor = calibrationsIn(storage);
    const before = (await calibrationsFor("p1"))("device");
    for (let i = 0; i < 30; i++) {
      await storage.log.append({ kind: "verdict", suggestion: `s${i}`, verdict: "right", about: null }, context, {});
    }
    const after = (await calibrationsFor("p1"))("device");
    expect([before.n, after.n]).toEqual([50, 50]);
    expect(before.apply(0.8)).toBeLessThan(0.5);
    expect(after.apply(0.8)).toBeGreaterThan(0.8);
  });

  it("begin anew with another install's log, and where what was kept can't be read", async () => {
    const storage = storageAt(newPlace());
    await logged(storage, 0, 2);
    await storage.settings.save("outcomes", Outcomes, { install: "another", seq: 900, drafts: [] });
    expect((await calibrationsIn(storage)("p1"))("device").n).toBe(2);
    const broken = { ...storage.settings, find: async () => Promise.reject(new FootnoteError("storage.broken")) };
    expect((await calibrationsIn({ ...storage, settings: broken })("p1"))("device").n).toBe(2);
  });
});
