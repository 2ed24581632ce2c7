import type { SourceKind, SourceProgress, SourceView } from "../../../lib/source-settings.ts";

export const zendesk: SourceKind = {
  id: "zendesk-guide",
  name: "Zendesk Guide",
  auths: ["session", "oauth", "token"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://nordvik.zendesk.com", choices: [] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
    { key: "client", kind: "text", required: false, example: "footnote", choices: [] },
  ],
  macros: true,
};

const progress: SourceProgress = {
  state: "done",
  pass: "changes",
  seen: 10,
  total: 10,
  added: 0,
  changed: 0,
  removed: 0,
  unchanged: 10,
  started: "2026-11-20T06:00:00Z",
  finished: "2026-11-20T06:00:00Z",
  next: null,
  problem: null,
  failed: 0,
  failures: [],
};

/** A connected source, with what differs. */
export function sourceOf(
  more: Partial<Omit<SourceView, "settings" | "progress">> = {},
  at: Partial<SourceProgress> = {},
  settings: Partial<SourceView["settings"]> = {},
): SourceView {
  return {
    settings: {
      id: "s1",
      kind: "zendesk-guide",
      name: "Nordvik kundcenter",
      answers: { address: "https://nordvik.zendesk.com" },
      auth: "session",
      brand: null,
      tier: null,
      every: 6,
      paused: false,
      ...settings,
    },
    progress: { ...progress, ...at },
    articles: 10,
    macros: 0,
    held: false,
    missing: [],
    ...more,
  };
}
