import { FootnoteError } from "../../errors.ts";
import type { SourceSettings } from "../../source-settings.ts";
import { kindOf, originsOf } from "./kinds.ts";

/**
 * A source's settings as they are stored. Throws `source.kind`, `source.auth`, `source.answer` (detail: `key`) and
 * `source.address`: also for one that is neither HTTPS nor this computer.
 */
export function checkedSettings(given: SourceSettings): SourceSettings {
  const kind = kindOf(given);
  if (!kind.auths.includes(given.auth)) throw new FootnoteError("source.auth");
  const answers = Object.fromEntries(kind.asks.map(({ key }) => [key, (given.answers[key] ?? "").trim()]));
  for (const { key, kind: form, required, choices } of kind.asks) {
    const missing = required && answers[key] === "";
    const unknown = form === "choice" && answers[key] !== "" && !choices.includes(answers[key] ?? "");
    if (missing || unknown) throw new FootnoteError("source.answer", { detail: { key } });
  }
  const name = given.name.trim() || kind.name;
  const settings = { ...given, name, answers, every: Math.max(0, Number.isFinite(given.every) ? given.every : 0) };
  if (!originsOf(settings).every(isSafe)) throw new FootnoteError("source.address", { detail: { why: "https" } });
  return settings;
}

function isSafe(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
}
