import type { SourceKind, SourceProgress, SourceView } from "../../lib/source-settings.ts";
import { sources as registered } from "../../lib/sources/registry.ts";

/** Every kind that can be connected, as the background lists them. */
export const kinds: SourceKind[] = registered.map(({ id, name, auths, asks, macros }) => ({ id, name, auths, asks, macros }));

const progress: SourceProgress = {
  state: "done",
  pass: "changes",
  seen: 398,
  total: 398,
  added: 4,
  changed: 2,
  removed: 1,
  unchanged: 391,
  started: "2026-11-22T05:58:00Z",
  finished: "2026-11-22T06:00:00Z",
  next: "2026-11-22T12:00:00Z",
  problem: null,
  failed: 0,
  failures: [],
};

const source = (
  id: string,
  kind: string,
  name: string,
  more: Omit<Partial<SourceView>, "settings" | "progress"> = {},
  settings: Partial<SourceView["settings"]> = {},
  at: Partial<SourceProgress> = {},
): SourceView => ({
  settings: {
    id,
    kind,
    name,
    answers: { address: "https://nordvik.zendesk.com" },
    auth: "session",
    brand: "Nordvik Outdoor",
    tier: null,
    every: 6,
    paused: false,
    ...settings,
  },
  progress: { ...progress, ...at },
  articles: 398,
  macros: 0,
  held: false,
  missing: [],
  ...more,
});

const failures = [
  ["Jultider i kundtjänst (sv)", "https://nordvik.zendesk.com/hc/sv/articles/114", "source.forbidden", {}],
  ["macro 2291", null, "source.row", { what: "macro" }],
  ["Storlekstabell, alla märken", "https://nordvik.zendesk.com/hc/sv/articles/90", "source.too-large", { megabytes: "8" }],
] as const;

export const sources: SourceView[] = [
  source("s1", "zendesk-guide", "Nordvik kundcenter", { macros: 31 }, {}, { state: "running", pass: "full", seen: 143, finished: null }),
  source(
    "s2",
    "web",
    "Peak & Pine help centre",
    { articles: 181 },
    { auth: "none", brand: "Peak & Pine", every: 24, answers: { address: "https://help.peakandpine.example/sitemap.xml" } },
  ),
  source(
    "s3",
    "chatwoot",
    "Chatwoot, app.chatwoot.com",
    { articles: 33, macros: 12, held: false },
    { auth: "token", answers: { address: "https://app.chatwoot.com", account: "3" } },
    { state: "failed", problem: { code: "source.signed-out", detail: {} }, finished: "2026-11-12T09:00:00Z", next: null },
  ),
  source(
    "s4",
    "zendesk-guide",
    "Zendesk Guide for warranty claims, repairs and everything that came with the autumn catalogue",
    { articles: 0, missing: ["https://nordvik-warranty.zendesk.com"] },
    { auth: "oauth", answers: { address: "https://nordvik-warranty.zendesk.com" } },
    { state: "new", seen: 0, total: null, finished: null, next: null },
  ),
  source(
    "s5",
    "request-tracker-articles",
    "Team handbook",
    { articles: 212 },
    { auth: "session", answers: { address: "https://rt.nordvik.example", public: "Help centre" } },
    { failed: 3, failures: failures.map(([item, url, code, detail]) => ({ item, url, code, detail, at: "2026-11-22T06:00:00Z" })) },
  ),
  source("s6", "confluence", "Team wiki", { articles: 77 }, { paused: true }, { state: "paused", next: null }),
  source(
    "s7",
    "web",
    "Supplier manuals",
    { articles: 19 },
    { auth: "none" },
    { state: "waiting", next: "2026-11-22T06:40:00Z", problem: { code: "source.busy", detail: {} } },
  ),
];
