import { Entry } from "../audit/entry.ts";
import { noOutcomes, Outcomes, outcomesOf, withEntries } from "../audit/outcomes.ts";
import { type Calibration, calibrate } from "../drafting/calibrate.ts";
import { FootnoteError } from "../errors.ts";
import type { Storage } from "../storage/storage.ts";
import { storage } from "./storage.ts";

const name = "outcomes";
/** Lines read at a time: a log that was never looked at is read in pieces. */
const page = 500;

/** What the team's outcomes say of this profile's drafts, by drafter (`device` or the provider's id). */
export const calibrationsFor = calibrationsIn(storage);

/** Reads outcomes from a storage's log as it grows. What is known is kept in memory and on the disk: only new lines are read. */
export function calibrationsIn(storage: Pick<Storage, "keys" | "log" | "settings">) {
  let held: Outcomes | null = null;
  let reading: Promise<Outcomes> | null = null;
  /** By profile and drafter, with the outcomes that it was learned from: most new lines change nothing here. */
  const learned = new Map<string, { from: string; calibration: Calibration }>();

  const readOn = async (): Promise<Outcomes> => {
    const { install } = await storage.keys.find();
    const stored = held ?? (await storedIn(storage));
    const before = stored?.install === install ? stored : noOutcomes(install);
    const now = await upToDate(storage, before);
    held = now;
    // Not awaited: a draft waits for this, and what is lost is read again.
    if (now.seq !== before.seq) storage.settings.save(name, Outcomes, now).catch((error: unknown) => console.error(error));
    return now;
  };
  const latest = (): Promise<Outcomes> => {
    reading ??= readOn().finally(() => {
      reading = null;
    });
    return reading;
  };
  return async (profile: string): Promise<(drafter: string) => Calibration> => {
    const outcomes = await latest();
    return (drafter) => {
      const key = `${profile} ${drafter}`;
      const own = outcomesOf(outcomes, profile, drafter);
      const from = own.map((o) => `${o.raw} ${o.label} ${o.weight}`).join("\n");
      const known = learned.get(key);
      if (known?.from === from) return known.calibration;
      const calibration = calibrate(own);
      learned.set(key, { from, calibration });
      return calibration;
    };
  };
}

async function upToDate({ log }: Pick<Storage, "log">, before: Outcomes): Promise<Outcomes> {
  let now = before;
  for (;;) {
    const lines = await log.after(now.seq, page);
    if (lines.length > 0)
      now = withEntries(
        now,
        lines.map((line) => Entry.parse(JSON.parse(line.text))),
      );
    if (lines.length < page) return now;
  }
}

/** What an older version wrote in another shape is learned again from the log. */
async function storedIn({ settings }: Pick<Storage, "settings">): Promise<Outcomes | null> {
  return settings.find(name, Outcomes).catch((error: unknown) => {
    if (error instanceof FootnoteError && error.code === "storage.broken") return null;
    throw error;
  });
}
