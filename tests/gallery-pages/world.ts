import type { Draft } from "../../lib/drafting/draft.ts";
import type { Profile } from "../../lib/drafting/profile.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import type { Rule, Screening } from "../../lib/guardrails/policy.ts";
import type { Article, Tier } from "../../lib/knowledge/article.ts";
import type { ImportPreview } from "../../lib/knowledge-messages.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { passage } from "./passage.ts";

const stopped = [
  {
    scope: "all" as const,
    name: "",
    origin: "local" as const,
    reason: "Prices of November are wrong",
    by: "Vera Holm",
    since: "2026-11-21T09:00:00Z",
  },
  { scope: "source" as const, name: "help-centre", origin: "policy" as const, reason: "", by: "", since: null },
];

/** What the top bar shows, in the state asked for. */
export function status(state: string) {
  const team =
    state === "team"
      ? {
          from: "address",
          address: "https://intra.nordvik.example/footnote.json",
          name: "Nordvik Group",
          revision: 14,
          checked: "2026-11-21T09:00:00Z",
          problem: null,
        }
      : { from: "none", address: null, name: null, revision: null, checked: null, problem: null };
  const empty = state === "empty";
  return {
    role: state === "agent" ? "agent" : "admin",
    advisory: true,
    team,
    vault: { held: state === "", remembered: state === "locked", mayRemember: true },
    profiles: empty ? 0 : 4,
    articles: empty ? 0 : articles.length,
    sayable: empty ? 0 : 5,
    sourcesAsking: empty ? 0 : 2,
    log: empty ? 0 : 18,
    origins: empty ? [] : ["https://desk.example", "https://support.nordvik-outdoor.example"],
    sample: state === "",
    stops: state === "stopped" ? stopped : [],
  };
}

const base = {
  brandAliases: [],
  revision: 12,
  tone: { formal: 2, warm: 4, thorough: 2, expert: 1 },
  instructions: "Skriv som en vän som kan friluftsliv. Börja med svaret. Säg vad vi kan göra, inte vad vi inte kan.",
  greeting: "Hej[ {name}]!",
  signature: "Vänliga hälsningar,\n{agent} på {brand}",
  banned: [
    { word: "garanterat", instead: "enligt våra villkor", why: "A promise" },
    { word: "tyvärr", instead: "", why: "Opens with a no" },
  ],
  competitors: ["Alptopp Sport"],
  tiers: ["public", "authenticated"] as Tier[],
  authenticatedChannels: ["portal"],
  thresholds: { offer: 0.35, high: 0.8 },
  links: ["https://nordvikoutdoor.example/"],
};

export const profiles: Profile[] = [
  {
    ...base,
    id: "kundservice",
    name: "Kundservice",
    brand: "Nordvik Outdoor",
    brandAliases: ["nordvik-outdoor", "Nordvik kundservice"],
    locale: "sv",
  },
  {
    ...base,
    id: "customer-service",
    name: "Customer service",
    brand: "Nordvik Outdoor",
    brandAliases: ["nordvik-outdoor"],
    locale: "en",
    revision: 5,
  },
  { ...base, id: "support-desk", name: "Support desk", brand: "Peak & Pine", locale: "en-GB", revision: 9, tiers: ["public"] },
  {
    ...base,
    id: "support-desk-us",
    name: "Support desk for warranty claims, repairs and everything that came with the autumn catalogue",
    brand: "Peak & Pine",
    locale: "en-US",
    revision: 1,
    banned: [],
    competitors: [],
  },
];

const article = (id: string, title: string, tier: Tier, more: Partial<Article> = {}): Article =>
  articleOf({
    id,
    title,
    body: `## ${title}\nDu har 60 dagars öppet köp. Tält får ha satts upp en gång, om det är rent och torrt.`,
    locale: "sv",
    brand: "Nordvik Outdoor",
    tier,
    revision: 3,
    url: "https://nordvikoutdoor.example/returer",
    updated: "2026-10-03",
    source: "help/returns",
    tierBecause: "folder",
    ...more,
  });

export const articles: Article[] = [
  article("a1", "Returer och byten", "public", {
    source: "s1",
    section: "Returer",
    tierBecause: "source",
    tierDetail: "visible to: everyone",
  }),
  article("a2", "Medlemsbonus och fri returfrakt", "authenticated", {
    source: "s1",
    section: "Medlem / Bonus",
    labels: ["medlem", "bonus"],
    tierBecause: "source",
    tierDetail: "user segment: Signed-in users",
  }),
  article("a3", "Goodwill: när vi ersätter utanför garantin", "internal", {
    source: "s1",
    section: "HR / Policies",
    tierBecause: "rule",
    tierDetail: "s1 · HR",
    flags: ["instructions", "mixed-languages"],
    owner: "Olof Berg",
  }),
  article("a4", "Courier cut-off times", "internal", {
    kind: "macro",
    locale: "en",
    brand: null,
    tellable: "own-words",
    tierBecause: "unlabelled",
    updated: "2024-02-19",
  }),
  article("a5", "Delivery times at Christmas", "public", {
    locale: "en",
    brand: "Peak & Pine",
    updated: "2025-10-01",
    quarantined: "Names dates that have passed",
  }),
  article("a6", "Stove fuel on flights and other things that the airlines decide and that change without notice every season", "public", {
    locale: "en",
    brand: "Peak & Pine",
    source: "help/shipping/dangerous-goods/consumer-information-for-all-markets",
    flags: ["hidden-text", "shortened"],
  }),
  article("a7", "Supplier prices", "never", { locale: "en", brand: null, source: "desk-notes", tierBecause: "hand" }),
  article("a8", "Repairs", "authenticated", {
    locale: "en",
    brand: null,
    source: "desk-notes",
    tierBecause: "labelled",
    tierDetail: "tier: authenticated",
  }),
];

export const preview: ImportPreview = {
  folders: [
    {
      folder: "help",
      titles: ["Returns and exchanges", "Warranty claims: footwear", "Repairs", "Delivery times", "Gift cards", "Sizes", "Care of down"],
      count: 171,
      locales: ["en", "sv"],
      labelled: 12,
      flagged: 1,
    },
    { folder: "account", titles: ["Member bonus", "Your orders"], count: 2, locales: ["en"], labelled: 0, flagged: 0 },
    {
      folder: "desk-notes",
      titles: ["Goodwill outside the warranty", "When the courier loses a parcel"],
      count: 2,
      locales: ["sv"],
      labelled: 2,
      flagged: 0,
    },
  ],
  failures: [
    { path: "help/prices.csv", line: 14, code: "import.quotes", detail: {} },
    { path: "account/terms.md", line: 3, code: "import.tier", detail: {} },
  ],
};

const rule = (id: string, name: string, words: Rule["words"], risk: Rule["risk"], more: Partial<Rule> = {}): Rule =>
  makeRule(id, name, { words, risk, ...more });

export const rules: Rule[] = [
  rule(
    "r1",
    "Fraud and medical",
    { en: ["fraud", "unauthorized", "diagnosis", "prescription"], sv: ["bedrägeri", "obehörig", "diagnos", "recept"] },
    "red",
    {
      tags: ["YMYL_Escalation"],
      queue: "Payments",
      holding: { en: "Thank you for telling us. A colleague who works with this will answer you." },
    },
  ),
  rule("r2", "Legal threat", { en: ["legal", "lawyer", "sue"], sv: ["advokat", "stämma", "ARN"] }, "red", {
    veryNegative: true,
    intents: ["legal"],
    brands: ["Nordvik Outdoor"],
    channels: ["email", "chat"],
    notify: true,
    note: "Answer in writing only.",
    tags: ["Legal_Risk_Flag"],
    queue: "Queue-Compliance-Risk",
  }),
  rule("r3", "Refund or compensation", { en: ["refund", "compensation"], sv: ["återbetalning"] }, "amber"),
  rule("r4", "Competitor named", { "*": ["Alptopp Sport"] }, "green", { on: false }),
];

export const screening: Screening = {
  risk: "amber",
  hits: [{ rule: "r3", name: "Refund or compensation", risk: "amber", message: "1", quotes: ["återbetalning"], by: "words", score: null }],
  checked: 1,
  tags: [],
  queue: null,
  holding: null,
  sentiment: 0,
  veryNegative: false,
  moods: [{ message: "1", mood: 0 }],
  notify: [],
  notes: [],
  injection: [],
};

const said = [
  "Hej Elin!",
  "Du har 60 dagars öppet köp.",
  "Att tältet har satts upp en gång gör inget, så länge det är rent och torrt.",
  "Returfrakten kostar 49 kr.",
  "Vänliga hälsningar,\nMaja på Nordvik Outdoor",
];
const classes = ["courtesy", "quoted", "supported", "unsupported", "profile"] as const;

export const draft: Draft = {
  id: "d1",
  at: "2026-11-21T09:12:00Z",
  drafter: "device",
  model: null,
  verifier: null,
  cost: null,
  made: null,
  savedReply: null,
  profile: { id: "kundservice", revision: 12 },
  language: "sv",
  outcome: "answer",
  text: said.join(" "),
  sentences: said.map((text, i) => {
    const from = said.slice(0, i).join(" ").length + (i ? 1 : 0);
    return {
      id: `x${i}`,
      from,
      to: from + text.length,
      class: classes[i] ?? "courtesy",
      citations: i === 1 || i === 2 ? [{ source: 1, quote: text, block: 0 }] : [],
      because: null,
      opened: false,
      answeredFor: null,
    };
  }),
  sources: [{ number: 1, used: true, passage }],
  internal: [],
  values: [
    {
      id: "v1",
      kind: "duration",
      text: "60 dagars",
      from: 17,
      to: 26,
      provenance: "knowledge",
      quote: "60 dagars",
      where: "1",
      must: true,
      verified: false,
    },
  ],
  findings: [{ id: "f1", kind: "value-not-found", sentence: "x3", text: "49 kr", against: null, blocks: true, answerable: true }],
  questions: [],
  choices: [],
  searched: [],
  confidence: { value: 0.82, band: "high", calibrated: false, n: 0, method: "rules-1", raw: null, error: null, cap: null, reasons: [] },
};
