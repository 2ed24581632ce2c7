import type { Claimed, Radar } from "../../lib/knowledge/radar.ts";
import type { LeakFinding } from "../../lib/source-settings.ts";

const claimed = (title: string, text: string, value: string, more: Partial<Claimed> = {}): Claimed => ({
  article: "a1",
  revision: 3,
  kind: "article",
  title,
  heading: null,
  locale: "sv",
  brand: "Nordvik Outdoor",
  tier: "public",
  url: "https://nordvikoutdoor.example/returer",
  owner: null,
  updated: "2026-10-03",
  reviewed: null,
  text,
  value,
  from: text.indexOf(value),
  to: text.indexOf(value) + value.length,
  ...more,
});

export const radarFound: Radar = {
  articles: 612,
  contradictions: [
    {
      id: "c1",
      kind: "duration",
      a: claimed("Returer och byten", "Du har 60 dagars öppet köp på allt utom presentkort.", "60 dagars"),
      b: claimed("Retur steg 1", "Varan kan returneras inom 30 dagar från leverans.", "30 dagar", {
        kind: "macro",
        tier: "internal",
        updated: "2024-03-14",
        url: null,
        article: "a4",
      }),
      across: ["tiers", "macro"],
      sure: 0.93,
      fix: { keep: "a", because: "newer", text: "Varan kan returneras inom 60 dagar från leverans." },
    },
    {
      id: "c2",
      kind: "amount",
      a: claimed("Return freight", "Return freight costs £5.90 and is taken off the refund.", "£5.90", {
        locale: "en-GB",
        brand: "Peak & Pine",
        reviewed: "2026-09-12",
        owner: "Priya Shah",
      }),
      b: claimed(
        "Frakt och returfrakt för alla ordrar över gränsen för fri frakt inom Norden och övriga Europa",
        "Returfrakten kostar 6,90 £ och dras av från återbetalningen.",
        "6,90 £",
        { tier: "authenticated" },
      ),
      across: ["articles", "locales", "tiers"],
      sure: 0.71,
      fix: null,
    },
  ],
  stale: [
    {
      article: "a4",
      title: "Courier cut-off times",
      tier: "internal",
      owner: "Olof Berg",
      reviewed: null,
      updated: "2024-02-19",
      months: 33,
      url: null,
    },
    {
      article: "a6",
      title: "Stove fuel on flights and other things that the airlines decide and that change without notice every season",
      tier: "public",
      owner: null,
      reviewed: "2025-10-02",
      updated: "2024-02-19",
      months: 13,
      url: "https://help.peakandpine.example/stove-fuel",
    },
  ],
};

const leak = (
  n: number,
  title: string,
  tier: LeakFinding["tier"],
  outcome: LeakFinding["outcome"],
  status: number | null,
): LeakFinding => ({
  article: `a${n}`,
  title,
  tier,
  url: `https://nordvik.zendesk.com/hc/sv/articles/36000${n}-${title.toLowerCase().replaceAll(" ", "-")}`,
  outcome,
  status,
});

export const leaks: LeakFinding[] = [
  leak(2, "Medlemsbonus och fri returfrakt", "authenticated", "open", 200),
  leak(3, "Goodwill: när vi ersätter utanför garantin", "internal", "open", 200),
  ...Array.from({ length: 41 }, (_, n) => leak(100 + n, `Handbook ${n}`, "internal", "guarded", 302)),
  leak(9, "Julöppet 2023", "internal", "gone", 404),
  leak(10, "Supplier prices", "never", "unreachable", null),
  { ...leak(11, "Repairs", "internal", "no-permission", null), url: "https://repairs.nordvik.example/1" },
];
