import { FootnoteError } from "../../lib/errors.ts";
import type { ArticleFilter } from "../../lib/knowledge-messages.ts";
import { leaks, radarFound } from "./radar.ts";
import { kinds, sources } from "./sources.ts";
import { articles, preview } from "./world.ts";

const names = new Map(sources.map((s) => [s.settings.id, s.settings.name]));

/** The list as the background gives it, in the state asked for: `building`, `problem`, `many`, `empty`. */
function rows(filter: ArticleFilter, state: string) {
  const all = state === "empty" ? [] : state === "many" ? many() : articles;
  const words = filter.words.toLowerCase();
  const found = all.filter(
    (a) =>
      `${a.title} ${a.section ?? ""} ${a.labels.join(" ")}`.toLowerCase().includes(words) &&
      (!filter.tier || a.tier === filter.tier) &&
      (!filter.source || a.source === filter.source) &&
      (!filter.brand || a.brand === filter.brand) &&
      (!filter.locale || a.locale === filter.locale),
  );
  const count = (tier: string) => all.filter((a) => a.tier === tier).length;
  const ids = [...new Set(all.map((a) => a.source))];
  return {
    rows: found.slice(filter.from, filter.from + filter.limit),
    found: found.length,
    all: all.length,
    sources: ids.map((source) => ({ source, name: names.get(source) ?? source, count: all.filter((a) => a.source === source).length })),
    brands: [...new Set(all.flatMap((a) => a.brand ?? []))].sort(),
    locales: [...new Set(all.map((a) => a.locale))].sort(),
    tiers: { public: count("public"), authenticated: count("authenticated"), internal: count("internal"), never: count("never") },
    index: {
      articles: state === "many" ? 10_214 : all.length,
      passages: state === "many" ? 31_800 : all.length * 3,
      bytes: 4_000_000,
      building: state === "building" ? { done: 4200, total: 10_214 } : null,
      problem: state === "problem" ? "storage.full" : null,
    },
  };
}

function many() {
  return Array.from({ length: 1277 }, (_, n) => articles.map((a) => ({ ...a, id: `${a.id}-${n}`, title: `${a.title} ${n + 1}` }))).flat();
}

/** The answers about knowledge. */
export function knowledge(state: string): Record<string, (data: never) => unknown> {
  const empty = state === "empty";
  return {
    "knowledge.rows": (filter: ArticleFilter) => rows(filter, state),
    "knowledge.find": ({ id }: { id: string }) => articles.find((a) => id === a.id || id.startsWith(`${a.id}-`)) ?? null,
    "knowledge.preview": () => ({ part: "p1", preview }),
    "knowledge.import": () => ({ added: 41, changed: 3, failures: [] }),
    "knowledge.label": ({ ids }: { ids: string[] }) => ({
      held: ids.slice(0, 2).map((id) => ({ id, because: "source", detail: "user segment: Signed-in users" })),
    }),
    "tier-rules.read": () => ({
      rules: empty
        ? []
        : [
            { id: "t1", when: { source: "s1", section: "HR", label: null }, tier: "internal", tellable: "no" },
            { id: "t2", when: { source: null, section: null, label: "medlem" }, tier: "authenticated", tellable: null },
            {
              id: "t3",
              when: { source: "desk-notes", section: "Playbooks / Refunds", label: "vip" },
              tier: "internal",
              tellable: "own-words",
            },
            { id: "t4", when: { source: null, section: null, label: "draft" }, tier: "never", tellable: null },
          ],
      quarantineAfter: empty ? null : 3,
      profileAfter: null,
    }),
    "tier-rules.save": () => ({ changed: 12 }),
    "radar.read": () => (empty ? { articles: 612, contradictions: [], stale: [] } : radarFound),
    "source.kinds": () => kinds,
    "source.list": () => (empty ? [] : sources),
    "source.save": () => sources[3],
    "leak.read": () => null,
    "search.stages": () => ({ translate: true, rerank: false }),
  };
}

/** A leak check: one event with half of it, then the rest; `state=running` stops in the middle, `state=empty` finds nothing to try. */
export async function leakCheck(state: string, onEvent: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  if (state === "empty") return;
  const half = leaks.slice(0, 20);
  onEvent({ checked: 20, total: leaks.length, findings: half });
  if (state !== "running") return onEvent({ checked: leaks.length, total: leaks.length, findings: leaks });
  await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new FootnoteError("aborted"))));
}
