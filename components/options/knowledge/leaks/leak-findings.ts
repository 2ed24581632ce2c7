import type { LeakFinding } from "../../../../lib/source-settings.ts";

const strictness = { public: 0, authenticated: 1, internal: 2, never: 3 } as const;

/** The links the public can open, the strictest article first; the others counted by what was met. */
export function sortFindings(findings: LeakFinding[]) {
  const open = findings
    .filter((f) => f.outcome === "open")
    .sort((a, b) => strictness[b.tier] - strictness[a.tier] || a.title.localeCompare(b.title));
  const of = (outcome: LeakFinding["outcome"]) => findings.filter((f) => f.outcome === outcome);
  return { open, guarded: of("guarded"), gone: of("gone"), unreachable: of("unreachable"), unasked: of("no-permission") };
}

/** The findings so far with those of one more event; each article's link counts once. */
export function addFindings(before: LeakFinding[], more: LeakFinding[]): LeakFinding[] {
  const all = new Map([...before, ...more].map((f) => [`${f.article} ${f.url}`, f]));
  return [...all.values()];
}

/** The web origins of the findings, each once. */
export function originsOf(findings: LeakFinding[]): string[] {
  return [...new Set(findings.filter((f) => URL.canParse(f.url)).map((f) => new URL(f.url).origin))];
}
