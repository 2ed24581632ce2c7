// @vitest-environment happy-dom
import "../fake-browser.ts";
import { describe, expect, it } from "vitest";
import { logItem } from "../../../components/options/log/log-item.ts";
import { brokenFiles, items, logs, merged, openLogs } from "../../../components/review/logs.ts";
import { filterSuggestions, suggestions } from "../../../components/review/suggestions.ts";
import { ownVerdicts } from "../../../components/review/verdicts.ts";
import { exportedFiles, verdictRows } from "../../gallery-pages/logs.ts";

const any = { agent: "", brand: "", kind: "", changed: "", verdict: "" };

describe("review", () => {
  it("verifies each chain, names the first bad entry, and shows all logs together", async () => {
    await openLogs([...(await exportedFiles()), new File(["{}"], "shopping.json")]);
    expect(logs.value).toHaveLength(3);
    expect(brokenFiles.value.map((b) => [b.file, b.problem.code])).toEqual([["shopping.json", "log.export-broken"]]);
    expect(merged.value?.chains.map((c) => [c.verification.ok, c.verification.badAt, c.verification.why])).toEqual([
      [true, null, null],
      [true, null, null],
      [false, 7, "hash"],
    ]);
    expect(new Set(items.value.map((i) => i.install)).size).toBe(3);
  });

  it("narrows suggestions by agent, brand, risk and how much was changed", () => {
    expect(filterSuggestions(suggestions.value, any)).toHaveLength(12);
    expect(filterSuggestions(suggestions.value, { ...any, agent: "Priya Shah" })).toHaveLength(4);
    expect(filterSuggestions(suggestions.value, { ...any, changed: "unchanged" })).toHaveLength(3);
    expect(filterSuggestions(suggestions.value, { ...any, changed: "unsent" })).toHaveLength(3);
    expect(filterSuggestions(suggestions.value, { ...any, kind: "amber", brand: "Nordvik Outdoor" })).toHaveLength(3);
  });

  it("takes verdicts from the reviewer's own log, the last one of each draft, and narrows by them", async () => {
    ownVerdicts.value = (await verdictRows()).map(logItem);
    const found = (verdict: string) => filterSuggestions(suggestions.value, { ...any, verdict }).map((s) => s.happening.suggestion);
    expect(found("right")).toEqual(["s1-0"]);
    expect(found("wrong")).toEqual(["s1-1"]);
    expect(found("none")).toHaveLength(10);
    expect(suggestions.value).toHaveLength(12);
    expect(items.value.some((i) => i.entry?.happening.kind === "verdict")).toBe(false);
  });
});
